// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderhandler.h"

#include "core/calendar/localtime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kName = u"reminders"_s;
constexpr qsizetype kAtOnce = 25; // as the alerts: the calendar's cost is shared, and they take a millisecond

} // namespace

StreamHandler ReminderHandler::handler()
{
    return {kName, {u"product"_s, u"lot"_s, u"forecast_model"_s, u"tick"_s}, {u"reminder"_s, u"reminder_log"_s},
            {},    [this](const ChangeBatch &batch) { return look(batch); }, true};
}

Result<BatchOutcome> ReminderHandler::look(const ChangeBatch &batch)
{
    auto day = dayNow();
    if (!day)
        return fail(day.error());
    const QVector<Change> &changes = batch.changes();
    for (qsizetype from = 0; from < changes.size(); from += kAtOnce) {
        if (from > 0 && batch.isTimeUp())
            return BatchOutcome{changes[from - 1].sequence, {}};
        QVector<ProductId> products;
        for (const Change &change : changes.mid(from, kAtOnce))
            products << change.product;
        LARDER_TRY(judge(products, *day));
    }
    return BatchOutcome{};
}

Result<ReminderHandler::Day> ReminderHandler::dayNow()
{
    Day day{m_clock.today(), false, {}, {}};
    auto first = m_stream.memory(kName);
    auto times = m_settings.times();
    auto rules = m_rules.all();
    if (!first || !times || !rules)
        return fail(!first ? first.error() : !times ? times.error() : rules.error());
    const QString today = day.today.toString(Qt::ISODate);
    if (first->isEmpty())
        LARDER_TRY(m_stream.setMemory(kName, today));
    day.isFirst = first->isEmpty() || *first == today;
    day.times = *times;
    day.rules = *rules;
    return day;
}

Result<void> ReminderHandler::judge(const QVector<ProductId> &products, const Day &day)
{
    auto seen = m_foresight.outlooks(products, day.today);
    auto standing = m_repository.standing(products);
    if (!seen || !standing)
        return fail(!seen ? seen.error() : standing.error());
    QHash<ProductId, QVector<Reminder>> ofProduct;
    for (const Reminder &reminder : std::as_const(*standing)) {
        if (isOfGoods(reminder.kind))
            ofProduct[reminder.product] << reminder;
    }
    for (Outlook &outlook : seen->outlooks) {
        LARDER_TRY(skipPastDates(outlook));
        LARDER_TRY(settle(&outlook, ofProduct.take(outlook.product.id), day));
    }
    // What was put away or merged has no outlook.
    for (const QVector<Reminder> &gone : std::as_const(ofProduct))
        LARDER_TRY(settle(nullptr, gone, day));
    return {};
}

/// The earliest date not yet past is what to remind of; only where there is none, the earliest of all.
Result<void> ReminderHandler::skipPastDates(Outlook &outlook)
{
    if (outlook.lots < 2 || !outlook.bestBefore.isValid() || outlook.bestBefore >= outlook.asOf)
        return {};
    auto lots = m_ledger.lots(outlook.product.id);
    if (!lots)
        return fail(lots.error());
    // Of what is only bought and never booked out just the packs of the newest purchase count.
    const bool isOnlyBought = outlook.model.basis == RateModel::Basis::Purchases;
    QDate ahead;
    for (const Lot &lot : std::as_const(*lots)) {
        const bool isThere = !isOnlyBought || lot.acquiredOn >= outlook.model.lastPurchase;
        if (isThere && lot.bestBefore >= outlook.asOf && (!ahead.isValid() || lot.bestBefore < ahead))
            ahead = lot.bestBefore;
    }
    if (ahead.isValid())
        outlook.bestBefore = ahead;
    return {};
}

Result<void> ReminderHandler::settle(const Outlook *outlook, const QVector<Reminder> &standing, const Day &day)
{
    QHash<ReminderKind, GoodsDue> due;
    for (const ReminderKind kind : kGoodsKinds) {
        const bool isStanding =
            std::any_of(standing.cbegin(), standing.cend(), [kind](const Reminder &each) { return each.kind == kind; });
        const auto rule =
            outlook ? ruleThatCounts(day.rules, kind, outlook->product.id, outlook->product.category) : std::nullopt;
        if (const auto found = rule ? goodsDue(*rule, *outlook, isStanding) : std::nullopt)
            due.insert(kind, *found);
    }
    for (Reminder reminder : standing) {
        const auto found = due.constFind(reminder.kind);
        const bool isTheSame =
            found != due.cend() && (found->occurrence.isEmpty() || found->occurrence == reminder.occurrence);
        if (!isTheSame) {
            LARDER_TRY(endReminder(m_repository, reminder, m_clock.nowMs()));
            continue;
        }
        QJsonObject numbers = found->numbers;
        due.erase(found);
        for (const QString &own : {u"tell_on"_s, u"held"_s}) {
            if (reminder.numbers.contains(own))
                numbers[own] = reminder.numbers[own];
        }
        const bool isToBeTold = reminder.state == ReminderState::Waiting || reminder.state == ReminderState::Snoozed;
        if (isToBeTold && std::exchange(reminder.numbers, numbers) != numbers)
            LARDER_TRY(m_repository.update(reminder));
    }
    for (auto it = due.cbegin(); it != due.cend(); ++it)
        LARDER_TRY(raise(it.key(), *outlook, *it, day));
    return {};
}

Result<void> ReminderHandler::raise(ReminderKind kind, const Outlook &outlook, const GoodsDue &due, const Day &day)
{
    auto last = m_repository.lastBooking(outlook.product.id);
    if (!last)
        return fail(last.error());
    Arrival arrival = arrivalOf(*last, instantOf(day.today, QTime(0, 0), m_clock.zone()));
    if (arrival == Arrival::Time && day.isFirst)
        arrival = Arrival::Silent;
    Reminder reminder;
    reminder.kind = kind;
    reminder.subject = productSubject(outlook.product.id);
    reminder.occurrence = due.occurrence.isEmpty() ? day.today.toString(Qt::ISODate) : due.occurrence;
    reminder.product = outlook.product.id;
    reminder.numbers = due.numbers;
    reminder.dueMs = m_clock.nowMs();
    if (arrival == Arrival::Silent)
        reminder.state = ReminderState::Told;
    if (arrival == Arrival::Time || arrival == Arrival::Bought) {
        const QDate tellOn = day.today.addDays(arrival == Arrival::Bought ? 1 : 0);
        reminder.numbers[u"tell_on"_s] = tellOn.toString(Qt::ISODate);
        reminder.dueMs = instantOf(tellOn, day.times.digest, m_clock.zone());
    }
    auto raised = m_repository.raise(reminder);
    if (!raised || !raised->isValid() || !reminder.numbers.contains(u"tell_on"_s))
        return discard(raised);
    // What was told before and stands again is not told a second time.
    const auto standing = m_repository.of({*raised});
    if (!standing || standing->isEmpty() || standing->first().state != ReminderState::Waiting)
        return discard(standing);
    ReminderLogEntry entry = logEntry(reminder, m_clock.nowMs(), u"digest"_s);
    entry.numbers[u"until"_s] = utcText(reminder.dueMs);
    return m_repository.addLog(entry, *raised);
}

} // namespace larder
