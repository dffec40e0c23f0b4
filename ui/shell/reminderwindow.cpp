// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reminderwindow.h"

#include "core/base/text.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wordslabel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kMostDays = 365;
constexpr int kWhole = 100; // percent
constexpr int kNumberWidth = 16; // in units

bool isInDays(ReminderKind kind)
{
    return kind == ReminderKind::RunsOut || kind == ReminderKind::BestBefore;
}

bool hasNumber(ReminderKind kind)
{
    return isInDays(kind) || kind == ReminderKind::UsedShare || kind == ReminderKind::BestBeforeShare;
}

qint64 usualNumber(ReminderKind kind)
{
    return kind == ReminderKind::UsedShare ? 80 : kind == ReminderKind::BestBeforeShare ? 20 : 2;
}

} // namespace

ReminderWindow::ReminderWindow(ReminderKind kind, Scope scope, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_scope(scope)
    , m_strip(new ChoiceStrip(this))
    , m_number(new Field(this))
    , m_unit(new WordsLabel(WordsLabel::Tone::Body, this))
{
    const Theme theme = themeOf(this);
    setObjectName(u"window_"_s + reminderKindName(kind));
    m_strip->setObjectName(u"windowStrip"_s);
    m_number->setObjectName(u"windowNumber"_s);
    m_strip->setAccessibleName(reminderWindowName(kind));
    if (scope == Scope::One) {
        m_strip->addPart(tr("As usual"));
        m_strip->addPart(hasNumber(kind) ? tr("Its own") : tr("Yes"));
        m_strip->addPart(tr("Never"));
    } else {
        m_strip->addPart(tr("No"));
        m_strip->addPart(tr("Yes"));
    }
    m_number->setFixedWidth(theme.px(kNumberWidth));
    m_number->setAccessibleName(isInDays(kind) ? tr("Days before") : tr("Percent"));
    auto *row = new FlowLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_strip);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    setFocusProxy(m_strip);
    connect(m_strip, &ChoiceStrip::currentChanged, this, &ReminderWindow::choose);
    connect(m_number, &QLineEdit::editingFinished, this, &ReminderWindow::takeNumber);
    setRule(std::nullopt);
}

void ReminderWindow::setRule(const std::optional<ReminderRule> &rule, const std::optional<ReminderRule> &usual)
{
    m_usual = usual;
    m_rule = rule.value_or(ReminderRule());
    m_rule.kind = m_kind;
    if (!rule && usual)
        m_rule.value = usual->value;
    const QSignalBlocker quiet(m_strip);
    if (m_scope == Scope::One)
        m_strip->setCurrentIndex(!rule ? 0 : rule->isEnabled ? 1 : 2);
    else
        m_strip->setCurrentIndex(rule && rule->isEnabled ? 1 : 0);
    showNumber();
}

void ReminderWindow::showNumber()
{
    const bool isShown = hasNumber(m_kind) && m_strip->currentIndex() == 1;
    const int number = int(m_rule.value.value_or(usualNumber(m_kind)));
    if (!m_number->isModified()) // else somebody is typing, or has to correct it
        m_number->setText(QLocale().toString(number));
    const bool isUsual = m_scope == Scope::One && m_strip->currentIndex() == 0;
    m_unit->setText(isUsual            ? usualWords()
                    : isInDays(m_kind) ? number == 1 ? tr("day before") : tr("days before")
                                       : tr("percent"));
    m_number->setVisible(isShown);
    m_unit->setVisible(isShown || isUsual);
}

/// What "as usual" means now.
QString ReminderWindow::usualWords() const
{
    if (!m_usual || !m_usual->isEnabled)
        return tr("never");
    const int number = int(m_usual->value.value_or(usualNumber(m_kind)));
    if (isInDays(m_kind))
        return tr("%n day(s) before", nullptr, number);
    return hasNumber(m_kind) ? tr("%1 percent").arg(number) : tr("yes");
}

void ReminderWindow::choose(int part)
{
    m_rule.isEnabled = part == 1;
    if (m_rule.isEnabled && hasNumber(m_kind) && !m_rule.value)
        m_rule.value = usualNumber(m_kind);
    showNumber();
    tell();
}

void ReminderWindow::takeNumber()
{
    const int most = isInDays(m_kind) ? kMostDays : kWhole;
    bool isNumber = false;
    const int number = QLocale().toInt(m_number->text().trimmed(), &isNumber);
    const bool isGood = isNumber && number >= (isInDays(m_kind) ? 0 : 1) && number <= most;
    m_number->setMood(isGood ? Mood::Plain : Mood::Paprika);
    Q_EMIT troubled(isGood             ? QString()
                    : isInDays(m_kind) ? tr("Type a number of days, for example 2.")
                                       : tr("Type a percentage from 1 to 100."));
    if (!isGood)
        return;
    m_number->setModified(false);
    if (m_rule.value == number)
        return;
    m_rule.value = number;
    showNumber();
    tell();
}

void ReminderWindow::tell()
{
    Q_EMIT changed(m_rule, m_scope == Scope::Everything || m_strip->currentIndex() > 0);
}

QString reminderWindowName(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::RunsOut: return Text::tr("Before it runs out");
    case ReminderKind::Level: return Text::tr("At “Buy when down to”");
    case ReminderKind::UsedShare: return Text::tr("When most of it is used");
    case ReminderKind::BestBefore: return Text::tr("Before its best-before date");
    case ReminderKind::BestBeforeShare: return Text::tr("By how long it keeps");
    case ReminderKind::Schedule: return Text::tr("On certain days");
    case ReminderKind::Recurring: return Text::tr("What is bought regularly");
    case ReminderKind::ShoppingEve: return Text::tr("Evening before shopping");
    case ReminderKind::Silence: return Text::tr("When nothing is written down");
    case ReminderKind::Price: return Text::tr("Prices");
    case ReminderKind::Order: return Text::tr("Orders");
    }
    Q_UNREACHABLE();
}

QString reminderWindowHint(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Level: return Text::tr("Tells when no more than that is at home.");
    case ReminderKind::UsedShare: return Text::tr("Counted from what you usually buy at a time.");
    case ReminderKind::BestBeforeShare: return Text::tr("Tells when no more than this part of its time is left.");
    case ReminderKind::ShoppingEve: return Text::tr("The list, and whether to check anything before you go.");
    case ReminderKind::Silence: return Text::tr("Asks once whether you were away, so that guesses stay right.");
    case ReminderKind::RunsOut:
    case ReminderKind::BestBefore:
    case ReminderKind::Schedule:
    case ReminderKind::Recurring:
    case ReminderKind::Price:
    case ReminderKind::Order: break;
    }
    return {};
}

} // namespace larder
