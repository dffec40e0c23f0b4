// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/product/productpage.h"

#include "ui/product/historypanel.h"
#include "ui/product/namesdialog.h"
#include "ui/product/packspanel.h"
#include "ui/product/productheader.h"
#include "ui/product/productwords.h"
#include "ui/product/settingspanel.h"
#include "ui/shell/productactions.h"
#include "ui/shell/scoperulesdialog.h"
#include "ui/widgets/chartpanel.h"
#include "ui/widgets/wordslabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHideEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kNarrowUnits = 225; // a window of 900 at the usual size
constexpr int kSideUnits = 82; // the form needs a little more than other pages' side

const QSet<QString> &shownTables()
{
    static const QSet<QString> tables{u"category"_s,       u"location"_s,  u"store"_s,         u"product_alias"_s,
                                      u"list_line"_s,      u"setting"_s,   u"barcode"_s,       u"absence"_s,
                                      u"list_withdrawn"_s, u"recurring"_s, u"recurring_turn"_s};
    return tables;
}

} // namespace

ProductPage::ProductPage(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : Page(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_actions(new ProductActions(handle, this))
    , m_body(new QWidget)
    , m_header(new ProductHeader(*m_actions, m_body))
    , m_chart(new ChartPanel(m_body))
    , m_whyHeading(new WordsLabel(WordsLabel::Tone::Section, m_body))
    , m_why(new QLabel(m_body))
    , m_history(new HistoryPanel(m_body))
    , m_side(new QWidget(m_body))
    , m_packs(new PacksPanel(m_side))
    , m_settings(new SettingsPanel(m_side))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"productPage"_s);
    m_chart->setObjectName(u"productChart"_s);
    m_why->setObjectName(u"productWhy"_s);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::RichText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    build();
    connectParts();
    arrange();
    m_body->hide();
    setFocusProxy(m_header->first());
}

void ProductPage::build()
{
    const Theme theme = themeOf(this);
    auto *why = new QVBoxLayout;
    why->setSpacing(theme.space(2));
    why->addWidget(m_whyHeading);
    why->addWidget(new RuleLine(m_body));
    why->addWidget(m_why);
    why->addStretch(1);
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(theme.space(6));
    m_lower->addLayout(why, 1);
    m_lower->addWidget(m_history, 1);
    auto *main = new QVBoxLayout;
    main->setSpacing(theme.space(4));
    main->addWidget(m_chart, 1);
    main->addLayout(m_lower);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(theme.space(6));
    side->addWidget(m_packs);
    side->addWidget(m_settings);
    side->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(theme.space(6));
    m_columns->addLayout(main, 1);
    m_columns->addWidget(m_side);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(theme.pageMargin(), theme.space(2), theme.pageMargin(), theme.space(3));
    column->setSpacing(theme.space(4));
    column->addWidget(m_header);
    column->addLayout(m_columns, 1);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    Panel::blendIn(m_scroll);
    m_body->setAutoFillBackground(false);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_scroll);
}

void ProductPage::connectParts()
{
    connect(m_actions, &ProductActions::failed, this, &ProductPage::report);
    connect(m_actions, &ProductActions::changing, this, [this] { m_header->setDone({}, {}); });
    connect(m_actions, &ProductActions::booked, this,
            [this](const Booked &booked, const QString &text) { m_header->setDone(booked.action, text); });
    connect(m_header, &ProductHeader::undoWanted, this, [this](ActionId action) {
        m_header->setDone({}, {});
        change([action](Household &household) { return discard(household.undo(action)); });
    });
    connect(m_header, &ProductHeader::copyNameWanted, this, [this] {
        QApplication::clipboard()->setText(m_reading.product().name);
        Q_EMIT said(tr("Copied."));
    });
    connect(m_packs, &PacksPanel::moveWanted, m_actions, &ProductActions::moveFrom);
    connect(m_history, &HistoryPanel::takeBackWanted, this, [this](const HistoryEntry &entry) {
        m_header->setDone({}, {});
        change([entry, product = m_product](Household &household) { return takeBack(household, entry, product); });
    });
    connect(m_settings, &SettingsPanel::editWanted, this, &ProductPage::edit);
    connect(m_settings, &SettingsPanel::namesWanted, this, &ProductPage::editNames);
    connect(m_settings, &SettingsPanel::remindersWanted, this, &ProductPage::editReminders);
    connect(m_settings, &SettingsPanel::regularWanted, this,
            [this] { Q_EMIT regularWanted(m_product, m_reading.product().name); });
    // What has the focus is seen, also below the fold.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_body->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, themeOf(this).space(4));
    });
}

QString ProductPage::addHint() const
{
    return tr("Add to the shelves: 2 milk 1l exp 1 dec 1,59 @Market");
}

QString ProductPage::summary() const
{
    return tr("Everything is saved on this computer");
}

template<class Work>
void ProductPage::change(Work work)
{
    m_handle.run(this, std::move(work), [this](const Result<void> &done) {
        if (!done)
            report(done.error());
    });
}

void ProductPage::showProduct(ProductId product)
{
    if (product != m_product) {
        m_header->setDone({}, {});
        m_actions->setOutlook(std::nullopt);
        m_scroll->verticalScrollBar()->setValue(0);
        m_body->hide();
        m_hasReading = false;
    }
    m_product = product;
    m_household = m_handle.path();
    read();
}

void ProductPage::reload()
{
    if (!m_product.isValid())
        return;
    // Another household has other products under the same numbers.
    if (m_household == m_handle.path())
        readWhenSeen();
    else
        forget();
}

void ProductPage::forget()
{
    m_product = {};
    m_hasReading = false;
    m_body->hide();
    m_actions->setOutlook(std::nullopt);
    Q_EMIT backWanted();
}

/// The list is part of what is read, so a page that nobody sees waits.
void ProductPage::readWhenSeen()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        read();
}

void ProductPage::applyChanges(const ChangeSet &changes)
{
    if (changes.isReload || changes.products.contains(m_product) || changes.tables.intersects(shownTables()))
        readWhenSeen();
}

void ProductPage::read()
{
    m_isReadWanted = m_product.isValid();
    if (!m_isReadWanted || m_isReading)
        return;
    m_isReadWanted = false;
    m_isReading = true;
    m_handle.run(
        this,
        [product = m_product, today = m_clock.today()](Household &household) {
            return readProduct(household, product, today);
        },
        [this, asked = m_product](const Result<ProductReading> &reading) {
            m_isReading = false;
            if (asked == m_product)
                take(reading);
            if (m_isReadWanted || asked != m_product)
                read();
        });
}

void ProductPage::take(const Result<ProductReading> &reading)
{
    if (reading) {
        m_reading = *reading;
        present();
        return;
    }
    if (reading.error().kind != ErrorKind::NotFound)
        return report(reading.error());
    // Put away for good, here or elsewhere: there is nothing more to show.
    forget();
}

void ProductPage::present()
{
    const ProductWords words(m_reading);
    m_hasReading = true;
    m_actions->setOutlook(m_reading.outlook());
    m_header->setReading(m_reading);
    const QString missing = words.missing();
    if (missing.isEmpty())
        m_chart->setData(words.chart());
    else
        m_chart->setMissing(words.chartTitle(), missing);
    showWhy();
    m_packs->setReading(m_reading);
    m_history->setReading(m_reading);
    m_settings->setReading(m_reading);
    if (m_names)
        m_names->setNames(m_reading.otherNames);
    if (m_rules)
        m_rules->setRules(m_reading.reminders);
    m_body->show();
}

void ProductPage::showWhy()
{
    m_whyHeading->setText(ProductWords(m_reading).whyHeading());
    m_why->setText(asRichText(ProductWords(m_reading).why(), themeOf(this).muted));
}

void ProductPage::edit(ProductSetting setting, const ProductEdit &edit)
{
    m_header->setDone({}, {});
    m_handle.run(
        this,
        [product = m_product, edit](Household &household) { return discard(household.products().edit(product, edit)); },
        [this, setting](const Result<void> &done) {
            if (!done)
                m_settings->setError(setting, done.error().message);
        });
}

void ProductPage::editNames()
{
    m_names = new NamesDialog(m_reading.product().name, m_reading.otherNames, this);
    connect(m_names, &NamesDialog::addWanted, this, [this](const QString &name) {
        change([product = m_product, name](Household &h) { return discard(h.products().addAlias(product, name)); });
    });
    connect(m_names, &NamesDialog::removeWanted, this, [this](const QString &name) {
        change([product = m_product, name](Household &h) {
            return discard(h.products().removeAlias(product, name, std::nullopt));
        });
    });
    m_names->open();
}

void ProductPage::editReminders()
{
    ReminderRule scope;
    scope.product = m_product;
    scope.scopeName = m_reading.product().name;
    m_rules = new ScopeRulesDialog(scope, m_reading.reminders, this);
    connect(m_rules, &ScopeRulesDialog::ruleWanted, this, [this](const ReminderRule &rule) {
        change([rule](Household &h) { return discard(h.reminders().saveRule(rule)); });
    });
    connect(m_rules, &ScopeRulesDialog::usualWanted, this,
            [this](ReminderRuleId rule) { change([rule](Household &h) { return h.reminders().removeRule(rule); }); });
    m_rules->open();
}

void ProductPage::arrange()
{
    const Theme theme = themeOf(this);
    const bool isNarrow = window()->width() < kNarrowUnits * theme.u;
    m_header->setNarrow(isNarrow);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lower->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isNarrow ? 0 : theme.px(kSideUnits));
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : theme.px(kSideUnits));
}

void ProductPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ProductPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    const bool isOld = m_hasReading && m_reading.trips.asOf != m_clock.today();
    if (std::exchange(m_isStale, false) || isOld)
        read();
}

void ProductPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous())
        m_header->setDone({}, {});
}

void ProductPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hasReading)
        showWhy();
}

void ProductPage::report(const Error &error)
{
    // A household that is being closed or not open yet is the shell's story.
    if (error.kind != ErrorKind::Closed)
        Q_EMIT failed(error);
}

} // namespace larder
