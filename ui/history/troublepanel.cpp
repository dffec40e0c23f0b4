// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/troublepanel.h"

#include "ui/history/historyfilterbar.h"
#include "ui/history/troublerow.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pickdialog.h"
#include "ui/widgets/wordslabel.h"

#include <QMenu>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kFewRows = 2;
constexpr qsizetype kAtOnce = 20;
constexpr int kMostRows = 50; // each is a row of widgets; "Try again for all" and the command line take the rest

} // namespace

TroublePanel::TroublePanel(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : Panel(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_heading(new WordsLabel(WordsLabel::Tone::Section, this))
    , m_which(new ActionButton(QString(), ActionButton::Kind::Small, this))
    , m_all(new ActionButton(tr("Try again for all"), ActionButton::Kind::Small, this))
    , m_allOut(new ActionButton(tr("Leave all of these out"), ActionButton::Kind::Small, this))
    , m_more(new LinkButton(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"troublePanel"_s);
    setMood(Mood::Paprika);
    m_heading->setObjectName(u"troubleHeading"_s);
    m_all->setObjectName(u"troubleAll"_s);
    m_allOut->setObjectName(u"troubleAllOut"_s);
    m_which->setObjectName(u"troubleWhich"_s);
    m_more->setObjectName(u"troubleMore"_s);
    auto *menu = new QMenu(m_which);
    m_which->setMenu(menu);
    auto *head = new FlowLayout;
    head->setContentsMargins({});
    for (QWidget *part : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_which),
                          static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_allOut)})
        head->addWidget(part);
    m_column->setContentsMargins({});
    m_column->setSpacing(themeOf(this).space(1));
    m_column->addLayout(head);
    m_column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_all, &QAbstractButton::clicked, this, &TroublePanel::tryAll);
    connect(m_allOut, &QAbstractButton::clicked, this, &TroublePanel::leaveAll);
    connect(menu, &QMenu::aboutToShow, this, &TroublePanel::fillSources);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        reload();
    });
    hide();
}

/// Where somebody is among the rows.
struct TroublePanel::Place
{
    DeadLetterId letter;
    qsizetype row = -1; ///< none: the focus is elsewhere
    QString button;
    QSet<DeadLetterId> unfolded;
};

int TroublePanel::fewRows() const
{
    return m_isFolded ? 0 : kFewRows;
}

void TroublePanel::setFolded(bool folded)
{
    if (std::exchange(m_isFolded, folded) != folded && !m_showsAll)
        reload();
}

void TroublePanel::setSource(SourceId source)
{
    m_source = source;
    m_showsAll = source.isValid();
    reload();
}

void TroublePanel::fillSources()
{
    QMenu *menu = m_which->menu();
    menu->clear();
    const auto add = [this, menu](const QString &text, SourceId source) {
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(source == m_source);
        connect(action, &QAction::triggered, this, [this, source] { setSource(source); });
    };
    add(HistoryFilterBar::tr("From anywhere"), {});
    for (const auto &[source, name] : std::as_const(m_sources))
        add(HistoryFilterBar::tr("From %1").arg(name), source);
}

void TroublePanel::reload()
{
    m_isReadWanted = true;
    if (std::exchange(m_isReading, true))
        return;
    m_isReadWanted = false;
    m_handle.run(
        this,
        [most = m_showsAll ? kMostRows : fewRows(), source = m_source](Household &h) {
            return readTroubles(h, most, source);
        },
        [this](const Result<Troubles> &troubles) {
            m_isReading = false;
            if (troubles)
                present(*troubles);
            else if (troubles.error().kind != ErrorKind::Closed)
                Q_EMIT failed(troubles.error());
            if (m_isReadWanted)
                reload();
        });
}

TroublePanel::Place TroublePanel::place() const
{
    Place place;
    const auto rows = m_rows ? m_rows->findChildren<TroubleRow *>() : QList<TroubleRow *>();
    const QWidget *focus = window()->focusWidget();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const DeadLetterId letter = rows[i]->trouble().letter.id;
        if (rows[i]->isUnfolded())
            place.unfolded << letter;
        if (rows[i]->isAncestorOf(focus)) {
            place.letter = letter;
            place.row = i;
            place.button = focus->objectName();
        }
    }
    return place;
}

/// To the same thing; where that is done, to the one that took its place, and on it to the same button.
void TroublePanel::restore(const Place &place)
{
    const auto rows = m_rows->findChildren<TroubleRow *>();
    TroubleRow *entered = nullptr;
    for (TroubleRow *row : rows) {
        row->unfold(place.unfolded.contains(row->trouble().letter.id));
        if (row->trouble().letter.id == place.letter)
            entered = row;
    }
    if (place.row < 0 || rows.isEmpty())
        return;
    if (!entered)
        entered = rows[std::min(place.row, rows.size() - 1)];
    auto *button = entered->findChild<QAbstractButton *>(place.button);
    (button ? button : entered->findChild<QAbstractButton *>())->setFocus();
}

void TroublePanel::present(const Troubles &troubles)
{
    m_sources = troubles.sources;
    if (m_source.isValid() && troubles.letters == 0 && troubles.everywhere > 0)
        return setSource({}); // all of that is decided
    const Place place = this->place();
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    int told = 0;
    for (const Trouble &trouble : troubles.shown) {
        addRow(trouble, rows);
        told += int(trouble.letters.size());
    }
    m_column->insertWidget(m_column->indexOf(m_more), m_rows);
    m_rows->setVisible(!troubles.shown.isEmpty());
    presentHead(troubles);
    const int rest = troubles.letters - told;
    m_more->setVisible(rest > 0 || (m_showsAll && troubles.shown.size() > fewRows()));
    m_more->setText(m_showsAll       ? tr("Show fewer")
                    : fewRows() == 0 ? tr("Show all")
                                     : tr("Show %n more", nullptr, rest));
    setVisible(troubles.letters > 0);
    restore(place);
    Q_EMIT countChanged(troubles.everywhere);
}

void TroublePanel::presentHead(const Troubles &troubles)
{
    m_heading->setText(tr("%n thing(s) couldn't be booked", nullptr, troubles.letters));
    m_all->setVisible(troubles.letters > 1);
    m_allOut->setVisible(troubles.letters > 1);
    m_which->setVisible(troubles.sources.size() > 1);
    m_which->setText(HistoryFilterBar::tr("From anywhere"));
    for (const auto &[source, name] : troubles.sources) {
        if (source == m_source)
            m_which->setText(HistoryFilterBar::tr("From %1").arg(QString(name).replace(u'&', u"&&"_s)));
    }
}

void TroublePanel::addRow(const Trouble &trouble, QVBoxLayout *rows)
{
    rows->addWidget(new RuleLine(m_rows));
    auto *row = new TroubleRow(trouble, m_clock.today(), m_clock.zone(), m_rows);
    connect(row, &TroubleRow::tryAgainWanted, this, [this](const Trouble &about) { trySome(about.letters, {}); });
    connect(row, &TroubleRow::leaveOutWanted, this, &TroublePanel::leave);
    connect(row, &TroubleRow::productAsked, this, &TroublePanel::ask);
    connect(row, &TroubleRow::productWanted, this, &TroublePanel::productWanted);
    rows->addWidget(row);
}

void TroublePanel::tryAll()
{
    m_all->setBusy(tr("Trying again…"));
    m_handle.run(
        this, [source = m_source](Household &h) { return everyTrouble(h, source); },
        [this](const Result<QVector<DeadLetterId>> &letters) {
            if (letters)
                trySome(*letters, {});
            else
                tell(fail(letters.error()));
        });
}

/// Some at a time: others want something of the household too.
void TroublePanel::trySome(QVector<DeadLetterId> letters, TriedAgain soFar)
{
    const QVector<DeadLetterId> now = letters.first(std::min(kAtOnce, letters.size()));
    letters.remove(0, now.size());
    m_handle.run(
        this, [now](Household &h) { return tryAgain(h, now); },
        [this, letters, soFar](const Result<TriedAgain> &tried) {
            if (!tried)
                return tell(tried);
            const TriedAgain together{soFar.done + tried->done, soFar.failed + tried->failed};
            if (letters.isEmpty())
                tell(together);
            else
                trySome(letters, together);
        });
}

void TroublePanel::tell(const Result<TriedAgain> &tried)
{
    m_all->setBusy(QString());
    reload();
    if (!tried)
        Q_EMIT failed(tried.error());
    else if (tried->failed == 0)
        Q_EMIT said(tr("%n thing(s) booked.", nullptr, tried->done));
    else if (tried->done == 0)
        Q_EMIT said(tr("It still cannot be booked; the reason is told above."));
    else
        //: %1 is how many things could be booked
        Q_EMIT said(tr("%1 booked, %n still not; the reasons are told above.", nullptr, tried->failed)
                        .arg(locale().toString(tried->done)));
}

void TroublePanel::leave(const Trouble &trouble)
{
    m_handle.run(
        this, [trouble](Household &h) { return leaveOut(h, trouble); },
        [this](const Result<void> &done) {
            reload();
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void TroublePanel::leaveAll()
{
    m_handle.run(
        this, [source = m_source](Household &h) { return leaveAllOut(h, source); },
        [this](const Result<void> &done) {
            reload();
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void TroublePanel::ask(const Trouble &trouble)
{
    m_handle.run(
        this, [](Household &h) { return h.products().all(); },
        [this, trouble](const Result<QVector<Product>> &products) {
            if (products)
                choose(trouble, *products);
            else
                Q_EMIT failed(products.error());
        });
}

void TroublePanel::choose(const Trouble &trouble, const QVector<Product> &products)
{
    const QString name = trouble.foreignName();
    QVector<PickDialog::Entry> entries{{name, tr("as a new product"), true}};
    for (const Product &product : products)
        entries << PickDialog::Entry{product.name};
    //: %1 is the name of a source of events, %2 what it calls a product
    auto *dialog = new PickDialog(
        tr("Which product is this?"),
        tr("%1 says “%2”. Which product is that? It is remembered for what comes later.").arg(trouble.source, name),
        entries, this);
    connect(dialog, &PickDialog::picked, this, [this, trouble, products, name](int index) {
        const ProductId product = index > 0 ? products[index - 1].id : ProductId();
        m_handle.run(
            this, [trouble, product, name](Household &h) { return teach(h, trouble, product, name); },
            [this](const Result<TriedAgain> &tried) { tell(tried); });
    });
    dialog->open();
}

} // namespace larder
