// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/calendarreading.h"

#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/calendar/recurrence.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr std::array kKindNames{"best_before", "runs_out", "recurring", "trip", "away", "guests", "schedule"};

/// Collects what lies between two days.
class Collector
{
public:
    Collector(QDate from, QDate to) : m_from(from), m_to(to) {}

    [[nodiscard]] QDate from() const { return m_from; }
    [[nodiscard]] QDate to() const { return m_to; }
    void add(QDate day, CalendarItem item)
    {
        if (!day.isValid() || day < m_from || day > m_to)
            return;
        item.uid += u'-' + day.toString(u"yyyyMMdd");
        m_items[day] << item;
    }
    /// One item on each of the days.
    void add(const DayRange &days, const CalendarItem &item)
    {
        for (QDate day = std::max(days.from, m_from); day <= std::min(days.to, m_to); day = day.addDays(1))
            add(day, item);
    }
    [[nodiscard]] QVector<CalendarDay> days() const
    {
        QVector<CalendarDay> days;
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
            CalendarDay day{it.key(), *it};
            std::sort(day.items.begin(), day.items.end(), [](const CalendarItem &left, const CalendarItem &right) {
                return std::tuple(left.kind, textKey(left.text), left.uid)
                       < std::tuple(right.kind, textKey(right.text), right.uid);
            });
            days << day;
        }
        return days;
    }

private:
    QDate m_from;
    QDate m_to;
    QMap<QDate, QVector<CalendarItem>> m_items;
};

/// "best-before-17".
QString uidOf(CalendarItem::Kind kind, qint64 number = 0)
{
    const QString name = calendarKindName(kind).replace(u'_', u'-');
    return number > 0 ? name + u'-' + QString::number(number) : name;
}

Result<void> addProducts(Household &household, QDate today, Collector &collector)
{
    auto outlooks = household.foresight().outlooks(today);
    if (!outlooks)
        return fail(outlooks.error());
    for (const Outlook &outlook : std::as_const(*outlooks)) {
        const Depletion &depletion = outlook.depletion;
        const ProductId id = outlook.product.id;
        if (depletion.believedMilli <= 0 && outlook.onHand <= 0)
            continue;
        const bool isThere = depletion.believedMilli > 0 || depletion.sureness == Sureness::Unsure;
        if (isThere)
            collector.add(outlook.bestBefore, {CalendarItem::BestBefore,
                                               outlook.product.name,
                                               id,
                                               {},
                                               false,
                                               uidOf(CalendarItem::BestBefore, id.value)});
        if (depletion.believedMilli > 0 && depletion.isForecast && depletion.sureness != Sureness::Unsure
            && !outlook.isSilent())
            collector.add(
                depletion.p50,
                {CalendarItem::RunsOut, outlook.product.name, id, {}, true, uidOf(CalendarItem::RunsOut, id.value)});
    }
    return {};
}

Result<void> addRecurring(Household &household, QDate today, Collector &collector)
{
    auto all = household.recurring().all(today);
    if (!all)
        return fail(all.error());
    for (const Recurring &recurring : std::as_const(*all)) {
        auto days = household.recurring().turns(recurring.id, collector.from(), collector.to(), today);
        if (!days)
            return fail(days.error());
        for (const QDate day : std::as_const(*days))
            collector.add(day, {CalendarItem::Recurring, recurring.name, recurring.product, recurring.id, false,
                                uidOf(CalendarItem::Recurring, recurring.id.value)});
    }
    return {};
}

Result<void> addTrips(Household &household, QDate today, Collector &collector)
{
    auto trips = household.foresight().trips(today);
    if (!trips)
        return fail(trips.error());
    for (const QDate day : {trips->next, trips->afterNext})
        collector.add(day, {CalendarItem::Trip, {}, {}, {}, false, uidOf(CalendarItem::Trip)});
    return {};
}

Result<void> addAbsences(Household &household, Collector &collector)
{
    auto absences = household.absences().all();
    if (!absences)
        return fail(absences.error());
    for (const Absence &absence : std::as_const(*absences)) {
        if (absence.kind == AbsenceKind::Away)
            collector.add(absence.days,
                          {CalendarItem::Away, {}, {}, {}, false, uidOf(CalendarItem::Away, absence.id.value)});
    }
    return {};
}

Result<void> addGuests(Household &household, Collector &collector)
{
    auto visits = household.absences().guests();
    if (!visits)
        return fail(visits.error());
    for (const GuestVisit &visit : std::as_const(*visits))
        collector.add(visit.days, {CalendarItem::Guests,
                                   Text::tr("%n guest(s)", nullptr, visit.persons),
                                   {},
                                   {},
                                   false,
                                   uidOf(CalendarItem::Guests, visit.id.value)});
    return {};
}

Result<void> addSchedules(Household &household, Collector &collector)
{
    auto rules = household.reminders().rules();
    if (!rules)
        return fail(rules.error());
    for (const ReminderRule &rule : std::as_const(*rules)) {
        if (rule.kind != ReminderKind::Schedule || !rule.isEnabled)
            continue;
        auto recurrence = Recurrence::parse(rule.rule, rule.anchor);
        if (!recurrence)
            return fail(recurrence.error());
        for (const QDate day : recurrence->between(collector.from(), collector.to()))
            collector.add(day, {CalendarItem::Schedule,
                                rule.text,
                                rule.product,
                                {},
                                false,
                                uidOf(CalendarItem::Schedule, rule.id.value)});
    }
    return {};
}

} // namespace

QString calendarKindName(CalendarItem::Kind kind)
{
    return QString::fromLatin1(kKindNames.at(size_t(kind)));
}

Result<QVector<CalendarDay>> readCalendar(Household &household, QDate from, QDate to, QDate today)
{
    Collector collector(from, to);
    LARDER_TRY(addProducts(household, today, collector));
    LARDER_TRY(addRecurring(household, today, collector));
    LARDER_TRY(addTrips(household, today, collector));
    LARDER_TRY(addAbsences(household, collector));
    LARDER_TRY(addGuests(household, collector));
    LARDER_TRY(addSchedules(household, collector));
    return collector.days();
}

QString calendarSentence(const CalendarItem &item)
{
    switch (item.kind) {
    //: A line of a calendar: the product's last good day.
    case CalendarItem::BestBefore: return Text::tr("%1: best before").arg(item.text);
    //: A line of a calendar: a product, be it one or many ("Apples"), that runs out on this day.
    case CalendarItem::RunsOut: return Text::tr("%1: probably gone").arg(item.text);
    case CalendarItem::Recurring: return Text::tr("Buy %1").arg(item.text);
    case CalendarItem::Trip: return Text::tr("Shopping day");
    case CalendarItem::Away: return Text::tr("Nobody at home");
    case CalendarItem::Guests:
    case CalendarItem::Schedule: return item.text;
    }
    Q_UNREACHABLE();
}

QVector<CalendarEntry> calendarEntries(const QVector<CalendarDay> &days, const QString &household)
{
    QVector<CalendarEntry> entries;
    QHash<QString, qsizetype> lasting; // the entry that yesterday's part of it is in
    for (const CalendarDay &day : days) {
        for (const CalendarItem &item : day.items) {
            const QString thing = item.uid.chopped(9); // without its day
            const bool mayLast = item.kind == CalendarItem::Away || item.kind == CalendarItem::Guests;
            const auto begun = lasting.constFind(thing);
            if (mayLast && begun != lasting.cend()
                && entries[*begun].lastDay.value_or(entries[*begun].day).addDays(1) == day.day) {
                entries[*begun].lastDay = day.day;
                continue;
            }
            lasting.insert(thing, entries.size());
            entries << CalendarEntry{.uid = item.uid + u'@' + household,
                                     .summary = calendarSentence(item),
                                     .day = day.day,
                                     .categories = {calendarKindName(item.kind)}};
        }
    }
    return entries;
}

} // namespace larder
