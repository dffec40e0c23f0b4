// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recurringform.h"

#include "core/base/clock.h"
#include "core/base/parse.h"
#include "core/base/textkey.h"
#include "core/calendar/recurrencetext.h"
#include "core/household/wording.h"
#include "core/pantry/productunits.h"
#include "ui/lists/dayfield.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wordslabel.h"

#include <QAccessible>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QMap>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 140; // units
constexpr int kUsualHeight = 105;
constexpr int kMostEvery = 365;
constexpr std::array kModes{RecurringMode::List, RecurringMode::Remind};

using RuleParts = QMap<QString, QString>;

RuleParts partsOf(const QString &rule)
{
    RuleParts parts;
    for (const QString &part : rule.split(u';', Qt::SkipEmptyParts))
        parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    return parts;
}

/// Whether the parts of a monthly rule mean the anchor's day and nothing else, as typed or as Recurrence keeps it.
bool isDayOf(const RuleParts &parts, QDate anchor)
{
    return parts == partsOf(u"BYMONTHDAY=%1"_s.arg(anchor.day())) || parts == partsOf(monthDayText(anchor.day()));
}

} // namespace

std::pair<Rhythm, int> rhythmOf(const Recurring &recurring)
{
    if (recurring.rule.isEmpty())
        return {recurring.everyDays > 0 ? Rhythm::AfterLast : Rhythm::Weeks, std::max(1, recurring.everyDays)};
    RuleParts parts = partsOf(recurring.rule);
    const QString kind = parts.take(u"FREQ"_s);
    const int every = std::max(1, parts.take(u"INTERVAL"_s).toInt());
    if (parts.value(u"WKST"_s) == u"MO")
        parts.remove(u"WKST"_s);
    const QDate anchor = recurring.anchor;
    if (kind == u"WEEKLY" && (parts.isEmpty() || parts == RuleParts{{u"BYDAY"_s, weekdayName(anchor.dayOfWeek())}}))
        return {Rhythm::Weeks, every};
    if (kind == u"MONTHLY" && (parts.isEmpty() || isDayOf(parts, anchor)))
        return {Rhythm::Months, every};
    if (kind == u"DAILY" && parts.isEmpty())
        return {Rhythm::Days, every};
    return {Rhythm::Other, 1};
}

void setRhythm(Recurring &recurring, Rhythm rhythm, int every)
{
    const QDate anchor = recurring.anchor;
    const auto rule = [every](const QString &kind) { return u"FREQ=%1;INTERVAL=%2"_s.arg(kind).arg(every); };
    recurring.everyDays = rhythm == Rhythm::AfterLast ? every : 0;
    switch (rhythm) {
    case Rhythm::Weeks: recurring.rule = rule(u"WEEKLY"_s) + u";BYDAY="_s + weekdayName(anchor.dayOfWeek()); break;
    case Rhythm::Months: recurring.rule = rule(u"MONTHLY"_s) + u";BYMONTHDAY=%1"_s.arg(anchor.day()); break;
    case Rhythm::Days: recurring.rule = rule(u"DAILY"_s); break;
    default: recurring.rule.clear();
    }
}

RecurringForm::RecurringForm(const Recurring &recurring, const QVector<Product> &products, Clock &clock,
                             QWidget *parent)
    : QDialog(parent)
    , m_recurring(recurring)
    , m_products(products)
    , m_clock(clock)
    , m_what(new Field(tr("For example: milk"), this))
    , m_rhythm(new ChoiceStrip(this))
    , m_every(new QSpinBox(this))
    , m_unit(new QLabel(this))
    , m_day(new DayField(DayField::Kind::Coming, clock, this))
    , m_amount(new Field(tr("What we will need"), this))
    , m_mode(new ChoiceStrip(this))
    , m_message(new WordsLabel(WordsLabel::Tone::Small, this))
{
    setObjectName(u"recurringForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(recurring.id.isValid() ? tr("Change what is bought regularly") : tr("Bought regularly"));
    if (!m_recurring.anchor.isValid())
        m_recurring.anchor = clock.today();
    build();
    fill();
    refresh();
    connect(m_rhythm, &ChoiceStrip::currentChanged, this, &RecurringForm::refresh);
    connect(m_every, &QSpinBox::valueChanged, this, &RecurringForm::refresh);
    (m_recurring.name.isEmpty() ? static_cast<QWidget *>(m_what) : m_rhythm)->setFocus();
}

void RecurringForm::build()
{
    const Theme theme = themeOf(this);
    m_what->setObjectName(u"recurringWhat"_s);
    m_rhythm->setObjectName(u"recurringRhythm"_s);
    m_rhythm->setAccessibleName(tr("How often"));
    m_every->setObjectName(u"recurringEvery"_s);
    m_every->setRange(1, kMostEvery);
    m_every->setMinimumHeight(theme.fieldHeight());
    m_day->setObjectName(u"recurringDay"_s);
    m_amount->setObjectName(u"recurringAmount"_s);
    m_mode->setObjectName(u"recurringMode"_s);
    m_message->setObjectName(u"recurringMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *every = new QHBoxLayout;
    every->setSpacing(theme.space(2));
    every->addWidget(m_every);
    every->addWidget(m_unit, 1);
    auto *body = new QWidget(this);
    auto *form = new QFormLayout(body);
    form->setContentsMargins({});
    form->setHorizontalSpacing(theme.space(3));
    form->setVerticalSpacing(theme.space(2));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("What"), m_what);
    form->addRow(tr("How often"), m_rhythm);
    //: In front of a number: "Every 2 weeks"
    form->addRow(tr("Every"), every);
    m_dayLabel = new QLabel(this);
    form->addRow(m_dayLabel, m_day);
    form->addRow(tr("Amount"), m_amount);
    form->addRow(tr("Then"), m_mode);
    m_dayLabel->setBuddy(m_day);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    Panel::blendIn(scroll);
    body->setAutoFillBackground(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecurringForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecurringForm::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(3));
    column->addWidget(scroll, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    const QSize usual(theme.px(kUsualWidth), theme.px(kUsualHeight));
    resize(parentWidget() ? usual.boundedTo(parentWidget()->window()->size()) : usual);
}

void RecurringForm::fill()
{
    QStringList names;
    for (const Product &product : std::as_const(m_products))
        names << product.name;
    auto *completer = new QCompleter(names, m_what);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_what->setCompleter(completer);
    m_what->setText(m_recurring.name);
    const auto [rhythm, every] = rhythmOf(m_recurring);
    for (const QString &words : {tr("By the week"), tr("By the month"), tr("By the day"), tr("After the last time")})
        m_rhythm->addPart(words);
    if (rhythm == Rhythm::Other)
        m_rhythm->addPart(Wording(m_clock.today()).rhythm(m_recurring.rule, m_recurring.everyDays));
    m_rhythm->setCurrentIndex(int(rhythm));
    m_every->setValue(every);
    const bool isAhead = m_recurring.anchor >= m_clock.today();
    m_day->setDay(m_recurring.next.isValid() || !isAhead ? m_recurring.next : m_recurring.anchor);
    if (m_recurring.amount && m_recurring.product.isValid())
        m_amount->setText(
            Wording(m_clock.today()).amount({*m_recurring.amount, m_recurring.unit}, m_recurring.packSize));
    m_mode->addPart(tr("Put it on the list"));
    m_mode->addPart(tr("Remind me"));
    m_mode->setAccessibleName(tr("Then"));
    m_mode->setCurrentIndex(m_recurring.mode == RecurringMode::Remind ? 1 : 0);
}

Rhythm RecurringForm::rhythm() const
{
    return Rhythm(std::max(0, m_rhythm->currentIndex()));
}

void RecurringForm::refresh()
{
    const int every = m_every->value();
    switch (rhythm()) {
    //: Behind the number in "Every 2 weeks"
    case Rhythm::Weeks: m_unit->setText(tr("week(s)", nullptr, every)); break;
    case Rhythm::Months: m_unit->setText(tr("month(s)", nullptr, every)); break;
    case Rhythm::Days: m_unit->setText(tr("day(s)", nullptr, every)); break;
    case Rhythm::AfterLast: m_unit->setText(tr("day(s) after it was last bought", nullptr, every)); break;
    default: m_unit->clear();
    }
    m_every->setEnabled(rhythm() != Rhythm::Other);
    m_every->setAccessibleName(tr("Every %1").arg(m_unit->text()));
    m_dayLabel->setText(rhythm() == Rhythm::AfterLast ? tr("If never bought, from") : tr("Next on"));
    m_day->setAccessibleName(m_dayLabel->text());
    m_day->setEnabled(rhythm() != Rhythm::Other);
}

const Product *RecurringForm::product() const
{
    const QString key = textKey(m_what->text());
    const auto found = std::find_if(m_products.cbegin(), m_products.cend(),
                                    [&](const Product &product) { return textKey(product.name) == key; });
    return found == m_products.cend() ? nullptr : &*found;
}

Result<std::optional<qint64>> RecurringForm::amount() const
{
    if (m_amount->text().trimmed().isEmpty() || !product())
        return std::optional<qint64>();
    auto typed = parseAmount(m_amount->text());
    if (!typed)
        return fail(typed.error());
    if (!typed->unit && product()->packSize)
        typed->unit = Unit(Unit::Pack);
    const auto amount = inProductUnit(*typed, *product());
    if (!amount)
        return fail(amount.error());
    if (amount->milli <= 0)
        return fail(ErrorKind::InvalidInput, tr("Type an amount above zero, or none for what we will need."));
    return std::optional(amount->milli);
}

void RecurringForm::tell(QWidget *field, const QString &message)
{
    m_message->setText(message);
    m_message->show();
    field->setFocus();
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void RecurringForm::accept()
{
    const QString what = m_what->text().simplified();
    if (what.isEmpty())
        return tell(m_what, tr("Type what is bought regularly."));
    if (!m_day->take())
        return tell(m_day, m_day->message());
    const auto much = amount();
    if (!much)
        return tell(m_amount, much.error().message);
    Recurring result = m_recurring;
    result.product = product() ? product()->id : ProductId();
    result.name = what;
    result.amount = *much;
    result.mode = kModes.at(std::size_t(std::max(0, m_mode->currentIndex())));
    // A day nobody changed keeps the anchor: "the 31st" stays the 31st, whatever day is next.
    const bool isOtherDay = m_day->day().isValid() && m_day->day() != m_recurring.next;
    if (rhythm() != Rhythm::Other) {
        if (isOtherDay)
            result.anchor = m_day->day();
        setRhythm(result, rhythm(), m_every->value());
    }
    Q_EMIT given(result);
    QDialog::accept();
}

} // namespace larder
