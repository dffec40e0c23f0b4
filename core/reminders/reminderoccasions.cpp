// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderoccasions.h"

#include "core/calendar/localtime.h"
#include "core/calendar/recurrence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

bool isOn(const QVector<KeptRule> &rules, ReminderKind kind)
{
    return ruleThatCounts(rules, kind, {}, {}).has_value();
}

QTime timeOf(const KeptRule &rule, const ReminderTimes &times)
{
    return rule.time.isValid() ? rule.time : times.digest;
}

} // namespace

Result<void> ReminderOccasions::raise(const QVector<KeptRule> &rules, const ReminderTimes &times)
{
    for (const KeptRule &rule : rules) {
        if (rule.kind == ReminderKind::Schedule && rule.isEnabled)
            LARDER_TRY(raiseSchedule(rule, times));
    }
    LARDER_TRY(isOn(rules, ReminderKind::Recurring) ? raiseRecurring(times) : keep(ReminderKind::Recurring, {}));
    if (isOn(rules, ReminderKind::ShoppingEve))
        LARDER_TRY(raiseEve(times));
    return isOn(rules, ReminderKind::Silence) ? raiseSilence(times) : keep(ReminderKind::Silence, {});
}

/// Of a week each; of what was missed longer ago only the newest one, where there is none of the week.
Result<void> ReminderOccasions::raiseSchedule(const KeptRule &rule, const ReminderTimes &times)
{
    const Days &known = daysOf(rule);
    const QDate today = m_clock.today();
    const QDate weekAgo = today.addDays(-kLongestAgoDays);
    const qint64 now = m_clock.nowMs();
    const auto instant = [&](QDate day) { return instantOf(day, timeOf(rule, times), m_clock.zone()); };
    QVector<QDate> days = known.days;
    days.removeIf(
        [&](QDate day) { return day < weekAgo || day > today || instant(day) > now || instant(day) <= rule.sinceMs; });
    if (days.isEmpty()) {
        QDate older = known.before;
        for (const QDate day : known.days)
            older = day < weekAgo ? day : older;
        if (older.isValid() && instant(older) > rule.sinceMs)
            days << older;
    }
    for (const QDate day : std::as_const(days)) {
        Reminder reminder;
        reminder.kind = ReminderKind::Schedule;
        reminder.subject = u"rule:%1"_s.arg(rule.id.value);
        reminder.occurrence = day.toString(Qt::ISODate);
        reminder.member = rule.member;
        reminder.dueMs = instant(day);
        reminder.numbers = {{u"text"_s, rule.text}, {u"rule"_s, rule.rule}, {u"day"_s, reminder.occurrence}};
        reminder.isStanding = false;
        LARDER_TRY(m_repository.raise(reminder));
    }
    return {};
}

const ReminderOccasions::Days &ReminderOccasions::daysOf(const KeptRule &rule)
{
    constexpr int kBack = 60;
    constexpr int kAhead = 300;
    constexpr int kMargin = kLongestAgoDays + 2;
    const QDate today = m_clock.today();
    const QString key = rule.rule + u' ' + rule.anchor.toString(Qt::ISODate);
    Days &known = m_days[key];
    if (known.from.isValid() && today.addDays(-kMargin) >= known.from && today.addDays(kMargin) <= known.to)
        return known;
    known = {today.addDays(-kBack), today.addDays(kAhead), {}, {}};
    // It was checked when it was saved; what cannot be read now is never.
    if (const auto recurrence = Recurrence::parse(rule.rule, rule.anchor)) {
        known.days = recurrence->between(known.from, known.to);
        known.before = recurrence->previous(known.from);
    }
    return known;
}

Reminder ReminderOccasions::onDay(ReminderKind kind, QDate day, const ReminderTimes &times) const
{
    Reminder reminder;
    reminder.kind = kind;
    reminder.occurrence = day.toString(Qt::ISODate);
    reminder.numbers = {{u"day"_s, reminder.occurrence}, {u"tell_on"_s, reminder.occurrence}};
    reminder.dueMs = instantOf(day, times.digest, m_clock.zone());
    return reminder;
}

Result<void> ReminderOccasions::raiseRecurring(const ReminderTimes &times)
{
    const QDate today = m_clock.today();
    auto all = m_sources.recurring ? m_sources.recurring(today) : Result<QVector<Recurring>>();
    if (!all)
        return fail(all.error());
    QVector<Reminder> wanted;
    for (const Recurring &recurring : std::as_const(*all)) {
        if (recurring.mode != RecurringMode::Remind || recurring.isPaused || !recurring.next.isValid()
            || recurring.next > today)
            continue;
        Reminder reminder = onDay(ReminderKind::Recurring, recurring.next, times);
        reminder.subject = u"recurring:%1"_s.arg(recurring.id.value);
        reminder.product = recurring.product;
        reminder.numbers[u"text"_s] = recurring.name;
        wanted << reminder;
    }
    return keep(ReminderKind::Recurring, wanted);
}

qint64 ReminderOccasions::eveOf(QDate trip, const ReminderTimes &times) const
{
    return instantOf(trip.addDays(-1), times.eve, m_clock.zone());
}

Result<QDate> ReminderOccasions::nextTrip()
{
    if (!m_sources.trips)
        return QDate();
    return m_sources.trips(m_clock.today()).map([](const TripPlan &trips) { return trips.next; });
}

Result<QDate> ReminderOccasions::tripOfEve(const ReminderTimes &times, bool isAhead)
{
    return nextTrip().map([&](QDate next) {
        const bool isNear = next.isValid() && m_clock.today().daysTo(next) <= 1;
        return isNear && (isAhead || m_clock.nowMs() >= eveOf(next, times)) ? next : QDate();
    });
}

Result<void> ReminderOccasions::raiseEve(const ReminderTimes &times)
{
    const auto trip = tripOfEve(times);
    if (!trip || !trip->isValid())
        return discard(trip);
    const QString day = trip->toString(Qt::ISODate);
    const auto known = m_repository.isKnown(ReminderKind::ShoppingEve, u"trip"_s, day);
    if (!known || *known)
        return discard(known);
    const auto lines = toBuy();
    if (!lines || *lines == 0)
        return discard(lines);
    Reminder reminder = onDay(ReminderKind::ShoppingEve, *trip, times);
    reminder.subject = u"trip"_s;
    reminder.dueMs = eveOf(*trip, times);
    reminder.numbers = {{u"day"_s, day}, {u"lines"_s, *lines}};
    reminder.isStanding = false;
    return discard(m_repository.raise(reminder));
}

Result<void> ReminderOccasions::raiseSilence(const ReminderTimes &times)
{
    const auto silence = m_sources.silence ? m_sources.silence(m_clock.today()) : std::optional<Silence>();
    if (!silence)
        return fail(silence.error());
    if (!*silence)
        return keep(ReminderKind::Silence, {});
    Reminder reminder = onDay(ReminderKind::Silence, m_clock.today(), times);
    reminder.subject = u"silence"_s;
    reminder.occurrence = (*silence)->lastHeard.toString(Qt::ISODate);
    reminder.numbers[u"day"_s] = reminder.occurrence;
    reminder.numbers[u"days"_s] = (*silence)->days;
    return keep(ReminderKind::Silence, {reminder});
}

/// Makes what is new, ends what is wanted no more.
Result<void> ReminderOccasions::keep(ReminderKind kind, const QVector<Reminder> &wanted)
{
    const auto standing = m_repository.standing(kind);
    if (!standing)
        return fail(standing.error());
    const auto isOf = [](const Reminder &one, const Reminder &other) {
        return one.subject == other.subject && one.occurrence == other.occurrence;
    };
    for (Reminder reminder : *standing) {
        if (std::any_of(wanted.cbegin(), wanted.cend(), [&](const Reminder &each) { return isOf(each, reminder); }))
            continue;
        LARDER_TRY(endReminder(m_repository, reminder, m_clock.nowMs()));
    }
    for (const Reminder &reminder : wanted) {
        if (std::none_of(standing->cbegin(), standing->cend(),
                         [&](const Reminder &each) { return isOf(each, reminder); }))
            LARDER_TRY(m_repository.raise(reminder));
    }
    return {};
}

Result<qint64> ReminderOccasions::next(const QVector<KeptRule> &rules, const ReminderTimes &times)
{
    const QDate today = m_clock.today();
    const qint64 now = m_clock.nowMs();
    const auto at = [this](QDate day, QTime time) { return instantOf(day, time, m_clock.zone()); };
    qint64 first = at(today, times.digest);
    if (first <= now)
        first = at(today.addDays(1), times.digest);
    const auto take = [&](qint64 instant) {
        if (instant > now)
            first = std::min(first, instant);
    };
    take(at(today, times.eve));
    take(at(today.addDays(1), QTime(0, 0))); // another day: another eve
    for (const KeptRule &rule : rules) {
        if (rule.kind != ReminderKind::Schedule || !rule.isEnabled)
            continue;
        for (const QDate day : daysOf(rule).days) {
            if (day >= today && day <= today.addDays(1))
                take(at(day, timeOf(rule, times)));
        }
    }
    return first;
}

} // namespace larder
