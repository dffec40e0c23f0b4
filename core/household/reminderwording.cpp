// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/reminderwording.h"

#include "core/base/text.h"
#include "core/household/sinkwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qsizetype kMostNamed = 3;

qint64 milliOf(const QJsonObject &numbers, const QString &name)
{
    return qRound64(numbers[name].toString().toDouble() * 1000);
}

bool isGoods(const Reminder &reminder)
{
    return reminder.numbers.contains(u"product"_s);
}

bool areAll(const QVector<Reminder> &reminders, ReminderKind kind)
{
    return std::all_of(reminders.cbegin(), reminders.cend(),
                       [kind](const Reminder &each) { return each.kind == kind; });
}

/// A product is named once, whatever is to be said of it.
QVector<Reminder> eachOnce(const QVector<Reminder> &reminders)
{
    QVector<Reminder> once;
    QSet<ProductId> named;
    for (const Reminder &reminder : reminders) {
        if (isGoods(reminder) && named.contains(reminder.product))
            continue;
        if (isGoods(reminder))
            named << reminder.product;
        once << reminder;
    }
    return once;
}

} // namespace

MessageText ReminderWording::test() const
{
    return {Text::tr("This is a test of Larder's reminders"), Text::tr("It has arrived, so the others will, too.")};
}

MessageText ReminderWording::message(const QVector<Reminder> &reminders) const
{
    const QVector<Reminder> once = eachOnce(reminders);
    if (once.isEmpty())
        return {};
    if (once.size() == 1)
        return {title(once), detail(once.first())};
    QStringList lines;
    for (const Reminder &reminder : once.first(std::min(kMostNamed, once.size())))
        lines << sentence(reminder);
    if (once.size() > kMostNamed)
        lines << Text::tr("And %n more.", nullptr, int(once.size() - kMostNamed));
    return {title(once), lines.join(u'\n')};
}

QString ReminderWording::title(const QVector<Reminder> &reminders) const
{
    if (reminders.size() == 1) {
        QString text = sentence(reminders.first());
        if (reminders.first().kind == ReminderKind::Silence)
            return Text::tr("Were you away, or just busy?");
        return text.endsWith(u'.') ? text.chopped(1) : text;
    }
    QStringList names;
    for (const Reminder &reminder : reminders.first(std::min(kMostNamed, reminders.size())))
        names << reminder.numbers[u"product"_s].toString();
    const bool areNamed = reminders.size() <= kMostNamed;
    if (areNamed && areAll(reminders, ReminderKind::RunsOut))
        return Text::tr("%1 run out soon").arg(m_locale.createSeparatedList(names));
    if (areNamed && areAll(reminders, ReminderKind::BestBefore))
        return Text::tr("%1 are best before soon").arg(m_locale.createSeparatedList(names));
    return Text::tr("%n thing(s) to think of", nullptr, int(reminders.size()));
}

QString ReminderWording::sentence(const Reminder &reminder) const
{
    return isGoods(reminder) ? goods(reminder) : occasion(reminder);
}

QString ReminderWording::goods(const Reminder &reminder) const
{
    const QString name = reminder.numbers[u"product"_s].toString();
    const QDate day = dayOf(reminder.numbers, u"day"_s);
    if (milliOf(reminder.numbers, u"believed"_s) <= 0)
        return Text::tr("%1 is all gone.").arg(name);
    switch (reminder.kind) {
    case ReminderKind::RunsOut:
        return Text::tr("%1 lasts until about %2 (%3).")
            .arg(name, m_words.day(day),
                 m_words.range(dayOf(reminder.numbers, u"p10"_s), dayOf(reminder.numbers, u"p90"_s)));
    case ReminderKind::UsedShare:
        return Text::tr("About %2 % of %1 is used up.")
            .arg(name, m_locale.toString(reminder.numbers[u"share"_s].toInt()));
    case ReminderKind::BestBefore:
    case ReminderKind::BestBeforeShare:
        return day < m_today ? Text::tr("%1 was best before %2.").arg(name, m_words.day(day))
                             : Text::tr("%1 is best before %2.").arg(name, m_words.day(day));
    default: return Text::tr("%1 is down to %2.").arg(name, atHome(reminder.numbers));
    }
}

QString ReminderWording::occasion(const Reminder &reminder) const
{
    const QString text = reminder.numbers[u"text"_s].toString();
    const QDate day = dayOf(reminder.numbers, u"day"_s);
    switch (reminder.kind) {
    case ReminderKind::Schedule:
        return day.isValid() && day != m_today ? Text::tr("%1 (%2)").arg(text, m_words.day(day)) : text;
    case ReminderKind::Recurring:
        return day < m_today ? Text::tr("%1 was to be bought %2.").arg(text, m_words.day(day))
                             : Text::tr("%1 is to be bought %2.").arg(text, m_words.day(day));
    case ReminderKind::ShoppingEve:
        return Text::tr("%n thing(s) to buy %1.", nullptr, reminder.numbers[u"lines"_s].toInt()).arg(m_words.day(day));
    case ReminderKind::Silence: return Text::tr("Nothing was written down since %1.").arg(m_words.day(day));
    default: return text;
    }
}

/// One more sentence, with numbers.
QString ReminderWording::detail(const Reminder &reminder) const
{
    if (reminder.kind == ReminderKind::Silence)
        return occasion(reminder);
    if (reminder.kind == ReminderKind::ShoppingEve)
        return Text::tr("The list is ready.");
    if (!isGoods(reminder) || milliOf(reminder.numbers, u"believed"_s) <= 0)
        return {};
    const QDate late = dayOf(reminder.numbers, u"p90"_s);
    if (reminder.kind == ReminderKind::RunsOut && late.isValid())
        return Text::tr("%1 at home, hardly beyond %2.").arg(atHome(reminder.numbers), m_words.day(late));
    return Text::tr("%1 at home.").arg(atHome(reminder.numbers));
}

QString ReminderWording::atHome(const QJsonObject &numbers) const
{
    const Unit unit = Unit::fromName(numbers[u"unit"_s].toString()).value_or(Unit());
    const std::optional<qint64> pack =
        numbers.contains(u"pack"_s) ? std::optional(milliOf(numbers, u"pack"_s)) : std::nullopt;
    const Quantity amount(milliOf(numbers, u"believed"_s), unit);
    return numbers[u"guess"_s].toBool() ? m_words.about(amount, pack) : m_words.amount(amount, pack);
}

/// A moment in this computer's zone: the time, and the day where it is another one.
QString ReminderWording::moment(const QString &utc) const
{
    const QDateTime at = QDateTime::fromString(utc, Qt::ISODate).toLocalTime();
    const QString time = m_locale.toString(at.time(), QLocale::ShortFormat);
    //: A moment: day and time
    return at.date() == m_today ? time : Text::tr("%1, %2").arg(m_words.day(at.date()), time);
}

QString ReminderWording::log(const ReminderLogEntry &entry) const
{
    static const QHash<QString, const char *> sentences{
        {u"sent"_s, QT_TRANSLATE_NOOP("larder", "It was sent.")},
        {u"queued"_s, QT_TRANSLATE_NOOP("larder", "It is on its way.")},
        {u"digest"_s, QT_TRANSLATE_NOOP("larder", "It comes with the others: %1.")},
        {u"quiet"_s, QT_TRANSLATE_NOOP("larder", "It was held back, it is quiet until %1.")},
        {u"snoozed"_s, QT_TRANSLATE_NOOP("larder", "It was put off until %1.")},
        {u"muted"_s, QT_TRANSLATE_NOOP("larder", "It was not told: never about this, somebody said.")},
        {u"off"_s, QT_TRANSLATE_NOOP("larder", "It was not told: reminders were switched off.")},
        {u"no_sink"_s,
         QT_TRANSLATE_NOOP("larder", "It is shown in Larder only: there is no other way to this member.")},
        {u"over"_s, QT_TRANSLATE_NOOP("larder", "It was not told: its reason was gone before.")},
        {u"done"_s, QT_TRANSLATE_NOOP("larder", "Somebody did it.")},
        {u"skipped"_s, QT_TRANSLATE_NOOP("larder", "Somebody said: not today.")},
        {u"test"_s, QT_TRANSLATE_NOOP("larder", "A test was sent.")},
    };
    const QString until = entry.numbers[u"until"_s].toString();
    const QString trouble = sinkTrouble(entry.numbers);
    if (entry.outcome == u"failed"_s)
        return trouble.isEmpty() ? Text::tr("It could not be sent.")
                                 : Text::tr("It could not be sent. %1").arg(trouble);
    if (entry.outcome == u"queued"_s && !trouble.isEmpty())
        return Text::tr("It waits to be sent. %1").arg(trouble);
    const char *sentence = sentences.value(entry.outcome);
    if (!sentence)
        return entry.outcome;
    QString text = Text::tr(sentence);
    return text.replace(u"%1"_s, moment(until));
}

QString ReminderWording::rule(const ReminderRule &rule) const
{
    const int value = int(rule.value.value_or(0));
    switch (rule.kind) {
    case ReminderKind::RunsOut:
        return value == 0 ? Text::tr("on the day it runs out")
                          : Text::tr("%n day(s) before it runs out", nullptr, value);
    case ReminderKind::Level:
        return rule.value ? Text::tr("when it is down to %1").arg(m_words.number(*rule.value))
                          : Text::tr("when it is down to its “Buy when down to”");
    case ReminderKind::UsedShare: return Text::tr("when %1 % of it is used up").arg(m_locale.toString(value));
    case ReminderKind::BestBefore:
        return value == 0 ? Text::tr("on its best-before day")
                          : Text::tr("%n day(s) before its best-before day", nullptr, value);
    case ReminderKind::BestBeforeShare:
        return Text::tr("when %1 % of its shelf life is left").arg(m_locale.toString(value));
    case ReminderKind::Schedule: return rule.text;
    case ReminderKind::Recurring: return Text::tr("when something bought regularly is due");
    case ReminderKind::ShoppingEve: return Text::tr("on the evening before shopping");
    case ReminderKind::Silence: return Text::tr("when nothing was written down for long");
    default: return {};
    }
}

} // namespace larder
