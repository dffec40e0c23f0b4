// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/troublepanel.h"

#include "ui/history/troublerow.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pickdialog.h"
#include "ui/widgets/wordslabel.h"

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
    , m_most(kFewRows)
    , m_heading(new WordsLabel(WordsLabel::Tone::Section, this))
    , m_all(new ActionButton(tr("Try again for all"), ActionButton::Kind::Small, this))
    , m_more(new LinkButton(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"troublePanel"_s);
    setMood(Mood::Paprika);
    m_heading->setObjectName(u"troubleHeading"_s);
    m_all->setObjectName(u"troubleAll"_s);
    m_more->setObjectName(u"troubleMore"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_all);
    m_column->setContentsMargins({});
    m_column->setSpacing(themeOf(this).space(1));
    m_column->addLayout(head);
    m_column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_all, &QAbstractButton::clicked, this, &TroublePanel::tryAll);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_most = m_most == kFewRows ? kMostRows : kFewRows;
        reload();
    });
    hide();
}

void TroublePanel::reload()
{
    m_isReadWanted = true;
    if (std::exchange(m_isReading, true))
        return;
    m_isReadWanted = false;
    m_handle.run(
        this, [most = m_most](Household &h) { return readTroubles(h, most); },
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

void TroublePanel::present(const Troubles &troubles)
{
    QSet<DeadLetterId> unfolded;
    bool hadFocus = false;
    if (m_rows) {
        const auto rows = m_rows->findChildren<TroubleRow *>();
        for (const TroubleRow *row : rows) {
            if (row->isUnfolded())
                unfolded << row->trouble().letter.id;
        }
        hadFocus = m_rows->isAncestorOf(window()->focusWidget());
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    for (const Trouble &trouble : troubles.shown)
        addRow(trouble, rows);
    const auto made = m_rows->findChildren<TroubleRow *>();
    int told = 0;
    for (TroubleRow *row : made) {
        row->unfold(unfolded.contains(row->trouble().letter.id));
        told += int(row->trouble().letters.size());
    }
    m_column->insertWidget(m_column->indexOf(m_more), m_rows);
    m_rows->show();
    m_heading->setText(tr("%n thing(s) couldn't be booked", nullptr, troubles.letters));
    m_all->setVisible(troubles.letters > 1);
    const int rest = troubles.letters - told;
    m_more->setVisible(rest > 0 || (m_most == kMostRows && troubles.shown.size() > kFewRows));
    m_more->setText(m_most == kMostRows ? tr("Show fewer") : tr("Show %n more", nullptr, rest));
    setVisible(troubles.letters > 0);
    // What was pressed is gone; the next decision is where one was.
    if (hadFocus && !made.isEmpty())
        made.first()->findChild<QAbstractButton *>()->setFocus();
    Q_EMIT countChanged(troubles.letters);
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
        this, [](Household &h) { return everyTrouble(h); },
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
