// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/recurringservice.h"

#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/calendar/recurrence.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kMostTurns = 1000;
constexpr int kLongestGap = 3660;

int gapOf(const TripPlan &trips)
{
    return int(trips.next.daysTo(trips.afterNext));
}

QJsonObject numbersOf(const Recurring &recurring)
{
    QJsonObject numbers{{u"product"_s, recurring.name}, {u"rule"_s, recurring.rule}};
    if (recurring.everyDays > 0)
        numbers[u"every_days"_s] = recurring.everyDays;
    return numbers;
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Result<QVector<Turn>> RecurringService::open(const Stored &stored, TurnFacts facts, QDate until, int most)
{
    const Recurring &recurring = stored.recurring;
    if (recurring.isPaused)
        return QVector<Turn>();
    if (recurring.product.isValid()) {
        auto bought = m_repository.newestPurchases(recurring.product, facts.asOf);
        if (!bought)
            return fail(bought.error());
        facts.bought = bought->value(0).day;
        facts.boughtBefore = bought->value(1).day;
        facts.isBoughtSince = !bought->isEmpty() && stored.since < bought->first().event;
    }
    if (recurring.everyDays > 0)
        return openTurns(recurring, {}, facts, until, most);
    auto recurrence = Recurrence::parse(recurring.rule, recurring.anchor);
    if (!recurrence)
        return fail(recurrence.error());
    const RuleDays days{[&](QDate day) { return recurrence->next(day); },
                        [&](QDate day) { return recurrence->previous(day); }};
    return openTurns(recurring, days, facts, until, most);
}

Result<QVector<Recurring>> RecurringService::withNext(const TripPlan &trips)
{
    auto stored = m_repository.all();
    auto records = m_repository.records();
    if (!stored || !records)
        return fail(!stored ? stored.error() : records.error());
    QVector<Recurring> all;
    for (const Stored &one : std::as_const(*stored)) {
        auto next = open(one, {trips.asOf, gapOf(trips), records->value(one.recurring.id)}, {}, 1);
        if (!next)
            return fail(next.error());
        all << one.recurring;
        all.last().next = next->value(0).day;
    }
    return all;
}

Result<QVector<Recurring>> RecurringService::all(QDate asOf)
{
    auto trips = m_foresight.trips(asOf);
    if (!trips)
        return fail(trips.error());
    auto all = withNext(*trips);
    if (!all)
        return all;
    const auto rank = [](const Recurring &recurring) {
        return std::tuple(!recurring.next.isValid(), recurring.next, textKey(recurring.name), recurring.id);
    };
    std::sort(all->begin(), all->end(),
              [&](const Recurring &left, const Recurring &right) { return rank(left) < rank(right); });
    return all;
}

Result<QVector<Recurring>> RecurringService::of(ProductId product, QDate asOf)
{
    auto found = all(asOf);
    if (found)
        found->removeIf([product](const Recurring &recurring) { return recurring.product != product; });
    return found;
}

Result<RecurringService::Stored> RecurringService::find(RecurringId id)
{
    auto found = m_repository.all(id);
    if (!found)
        return fail(found.error());
    if (found->isEmpty() || !id.isValid())
        return fail(ErrorKind::NotFound, Text::tr("This is not bought regularly any more. Nothing was changed."));
    return found->first();
}

Result<QVector<Turn>> RecurringService::openOf(const Stored &stored, QDate asOf, int most, QDate until)
{
    auto records = m_repository.records();
    auto trips = m_foresight.trips(asOf);
    if (!records || !trips)
        return fail(!records ? records.error() : trips.error());
    return open(stored, {asOf, gapOf(*trips), records->value(stored.recurring.id)}, until, most);
}

Result<Turn> RecurringService::nextOf(const Stored &stored, QDate asOf)
{
    auto turns = openOf(stored, asOf, 1);
    if (!turns)
        return fail(turns.error());
    if (!turns->isEmpty())
        return turns->first();
    return fail(ErrorKind::Refused,
                (stored.recurring.isPaused ? Text::tr("“%1” is paused. Nothing was changed.")
                                           : Text::tr("“%1” has no further day. Nothing was changed."))
                    .arg(stored.recurring.name));
}

/// What is to be stored of it, with the product's name.
Result<RecurringService::Stored> RecurringService::checked(const Recurring &given)
{
    Stored stored{given, {}};
    Recurring &recurring = stored.recurring;
    recurring.name = recurring.name.simplified();
    if (recurring.product.isValid()) {
        auto product = m_products.find(recurring.product);
        if (!product)
            return fail(product.error());
        if (!*product)
            return fail(ErrorKind::NotFound, Text::tr("There is no such product. Nothing was changed."));
        recurring.name = (*product)->name;
    }
    if (recurring.name.isEmpty() || recurring.name.size() > kLongestName)
        return fail(ErrorKind::InvalidInput, Text::tr("Say what is bought regularly. Nothing was changed."));
    if (!recurring.anchor.isValid())
        recurring.anchor = m_journal.today();
    if (recurring.rule.isEmpty() == (recurring.everyDays == 0) || recurring.everyDays < 0
        || recurring.everyDays > kLongestGap)
        return fail(ErrorKind::InvalidInput, Text::tr("Say how often it is bought. Nothing was changed."));
    if (recurring.mode == RecurringMode::Order)
        return fail(ErrorKind::Refused,
                    Text::tr("Nothing can be ordered until a shop is connected. Nothing was changed; let it be put on "
                             "the list instead."));
    if (recurring.amount)
        LARDER_TRY(checkAmount(*recurring.amount));
    if (recurring.ceiling && recurring.ceiling->minor <= 0)
        return fail(ErrorKind::InvalidInput, Text::tr("A highest price is more than nothing. Nothing was changed."));
    if (!recurring.rule.isEmpty()) {
        auto recurrence = Recurrence::parse(recurring.rule, recurring.anchor);
        if (!recurrence)
            return fail(recurrence.error());
        recurring.rule = recurrence->text();
    }
    return stored;
}

Result<RecurringId> RecurringService::save(const Recurring &given)
{
    auto stored = checked(given);
    if (!stored)
        return fail(stored.error());
    const Recurring &recurring = stored->recurring;
    if (!recurring.id.isValid()) {
        auto newest = m_ledger.newestEvent();
        if (!newest)
            return fail(newest.error());
        stored->since = *newest;
        return m_journal.act({{}, u"recurring_add"_s, numbersOf(recurring)},
                             [&](ActionId) { return m_repository.insert(*stored); });
    }
    auto before = find(recurring.id);
    if (!before)
        return fail(before.error());
    const Recurring &was = before->recurring;
    const bool isAnew = std::tie(was.rule, was.everyDays, was.anchor)
                        != std::tie(recurring.rule, recurring.everyDays, recurring.anchor);
    return m_journal.act({{}, u"recurring_edit"_s, numbersOf(recurring)}, [&](ActionId) -> Result<RecurringId> {
        if (isAnew)
            LARDER_TRY(m_repository.forgetRecords(recurring.id));
        LARDER_TRY(m_repository.update(recurring));
        return recurring.id;
    });
}

Result<void> RecurringService::remove(RecurringId id)
{
    auto stored = find(id);
    if (!stored)
        return fail(stored.error());
    return m_journal.act({{}, u"recurring_remove"_s, numbersOf(stored->recurring)},
                         [&](ActionId) { return m_repository.remove(id); });
}

Result<void> RecurringService::setPaused(RecurringId id, bool isPaused)
{
    auto stored = find(id);
    if (!stored)
        return fail(stored.error());
    Recurring &recurring = stored->recurring;
    if (recurring.isPaused == isPaused)
        return {};
    recurring.isPaused = isPaused;
    const QDate today = m_journal.today();
    auto turns = openOf(*stored, today, 1);
    if (!turns)
        return fail(turns.error());
    const bool hasMissed = !turns->isEmpty() && turns->first().day < today && !recurring.rule.isEmpty();
    return m_journal.act(
        {{}, isPaused ? u"recurring_pause"_s : u"recurring_resume"_s, numbersOf(recurring)},
        [&](ActionId) -> Result<void> {
            if (hasMissed)
                LARDER_TRY(m_repository.record(id, {turns->first().ruleDay, TurnOutcome::Skipped, turns->first().day}));
            return m_repository.update(recurring);
        });
}

Result<void> RecurringService::say(const QString &kind, const Stored &stored, const TurnRecord &record,
                                   QJsonObject numbers)
{
    QJsonObject all = numbersOf(stored.recurring);
    for (auto it = numbers.constBegin(); it != numbers.constEnd(); ++it)
        all[it.key()] = *it;
    return m_journal.act({{}, kind, all}, [&](ActionId) { return m_repository.record(stored.recurring.id, record); });
}

Result<void> RecurringService::skip(RecurringId id, QDate asOf)
{
    auto stored = find(id);
    if (!stored)
        return fail(stored.error());
    auto turn = nextOf(*stored, asOf);
    if (!turn)
        return fail(turn.error());
    // What counts from the last time counts from the day left out, or from today where that is past.
    const QDate at = stored->recurring.everyDays > 0 ? std::max(turn->day, asOf) : turn->day;
    return say(u"recurring_skip"_s, *stored, {turn->ruleDay, TurnOutcome::Skipped, at}, {{u"day"_s, iso(turn->day)}});
}

Result<void> RecurringService::done(RecurringId id, QDate asOf)
{
    auto stored = find(id);
    if (!stored)
        return fail(stored.error());
    auto turn = nextOf(*stored, asOf);
    if (!turn)
        return fail(turn.error());
    const QDate at = stored->recurring.everyDays > 0 ? asOf : turn->day;
    return say(u"recurring_done"_s, *stored, {turn->ruleDay, TurnOutcome::Done, at}, {{u"day"_s, iso(turn->day)}});
}

Result<void> RecurringService::endTurn(RecurringId id, TurnOutcome outcome, QDate asOf)
{
    auto stored = m_repository.all(id);
    if (!stored || stored->isEmpty())
        return stored ? Result<void>() : fail(stored.error());
    auto turns = openOf(stored->first(), asOf, 1);
    if (!turns || turns->isEmpty())
        return turns ? Result<void>() : fail(turns.error());
    const Turn turn = turns->first();
    const QDate at = stored->first().recurring.everyDays > 0 ? asOf : turn.day;
    return m_repository.record(id, {turn.ruleDay, outcome, at});
}

/// A turn stays between the ones before and after it.
Result<void> RecurringService::checkRoom(const Stored &stored, const Turn &turn, QDate to)
{
    const Recurring &recurring = stored.recurring;
    if (recurring.rule.isEmpty())
        return {};
    auto recurrence = Recurrence::parse(recurring.rule, recurring.anchor);
    auto records = m_repository.records();
    if (!recurrence || !records)
        return fail(!recurrence ? recurrence.error() : records.error());
    const QVector<TurnRecord> said = records->value(recurring.id);
    const QDate before = turnOn(recurrence->previous(turn.ruleDay), said).day;
    const QDate after = turnOn(recurrence->next(turn.ruleDay), said).day;
    const bool isBetween = (!before.isValid() || before < to) && (!after.isValid() || to < after);
    if (isBetween)
        return {};
    return fail(ErrorKind::InvalidInput,
                Text::tr("“%1” comes on %2 too, so this time cannot be moved across that. Nothing was changed.")
                    .arg(recurring.name, iso(after.isValid() && to >= after ? after : before)));
}

Result<void> RecurringService::shift(RecurringId id, QDate to, QDate asOf)
{
    auto stored = find(id);
    if (!stored)
        return fail(stored.error());
    auto turn = nextOf(*stored, asOf);
    if (!turn)
        return fail(turn.error());
    if (!to.isValid() || to < asOf)
        return fail(ErrorKind::InvalidInput, Text::tr("That day is past. Nothing was changed."));
    LARDER_TRY(checkRoom(*stored, *turn, to));
    return say(u"recurring_shift"_s, *stored, {turn->ruleDay, TurnOutcome::Moved, to},
               {{u"day"_s, iso(turn->day)}, {u"to"_s, iso(to)}});
}

Result<QVector<QDate>> RecurringService::turns(RecurringId id, QDate from, QDate to, QDate asOf)
{
    auto stored = find(id);
    if (!stored)
        return fail(stored.error());
    auto open = openOf(*stored, asOf, kMostTurns, to);
    if (!open)
        return fail(open.error());
    QVector<QDate> days;
    for (const Turn &turn : std::as_const(*open)) {
        if (turn.day >= from)
            days << turn.day;
    }
    return days;
}

Result<QVector<RecurringWant>> RecurringService::wanted(const TripPlan &trips)
{
    auto all = withNext(trips);
    if (!all)
        return fail(all.error());
    QVector<RecurringWant> wants;
    for (const Recurring &recurring : std::as_const(*all)) {
        const bool isDue = recurring.next.isValid() && recurring.next < trips.afterNext;
        if (recurring.mode == RecurringMode::List && isDue)
            wants.push_back({recurring.id, recurring.product, recurring.product.isValid() ? QString() : recurring.name,
                             recurring.next, recurring.amount, recurring.rule, recurring.everyDays});
    }
    return wants;
}

} // namespace larder
