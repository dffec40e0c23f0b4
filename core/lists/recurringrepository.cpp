// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/recurringrepository.h"

#include "core/pantry/liveevents.h"

#include <array>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr std::array kOutcomeNames{"done", "skipped", "moved"};

TurnOutcome outcomeFromName(const QString &name)
{
    for (size_t i = 0; i < kOutcomeNames.size(); ++i) {
        if (name == QLatin1StringView(kOutcomeNames[i]))
            return TurnOutcome(i);
    }
    return TurnOutcome::Done;
}

RecurringRepository::Stored storedFrom(const Row &row)
{
    Recurring recurring;
    recurring.id = row.id<RecurringId>(0);
    recurring.product = row.id<ProductId>(1);
    recurring.name = row.text(2);
    recurring.rule = row.text(3);
    recurring.everyDays = int(row.maybeInteger(4).value_or(0));
    recurring.anchor = row.day(5);
    recurring.mode = recurringModeFromName(row.text(6)).value_or(RecurringMode::Remind);
    recurring.amount = row.maybeInteger(7);
    if (!row.isNull(8))
        recurring.ceiling = Money{row.integer(8), row.text(9).toLatin1()};
    recurring.isPaused = row.flag(10);
    recurring.unit = Unit::fromName(row.text(12)).value_or(Unit());
    recurring.packSize = row.maybeInteger(13);
    return {recurring, row.id<EventId>(11)};
}

std::optional<int> days(const Recurring &recurring)
{
    return recurring.everyDays > 0 ? std::optional(recurring.everyDays) : std::nullopt;
}

std::optional<qint64> ceilingOf(const Recurring &recurring)
{
    return recurring.ceiling ? std::optional(recurring.ceiling->minor) : std::nullopt;
}

QString currencyOf(const Recurring &recurring)
{
    return recurring.ceiling ? QString::fromLatin1(recurring.ceiling->currency) : QString();
}

/// Of free text; the product's name may change.
QString textOf(const Recurring &recurring)
{
    return recurring.product.isValid() ? u""_s : recurring.name;
}

} // namespace

Result<QVector<RecurringRepository::Stored>> RecurringRepository::all(RecurringId id)
{
    const QString select =
        u"SELECT r.id, q.id, coalesce(q.name, r.text), r.rule, r.every_days, r.anchor, r.mode, r.amount, r.ceiling, r.currency, "
        "r.paused, r.since_event, q.unit, q.pack_size FROM recurring r LEFT JOIN product p ON p.id = r.product_id "
        "LEFT JOIN product q ON q.id = coalesce(p.merged_into, p.id) WHERE (r.product_id IS NULL OR q.archived = 0)"_s;
    if (id.isValid())
        return m_database.all(select + u" AND r.id = :id"_s, storedFrom, id);
    return m_database.all(select + u" ORDER BY r.id"_s, storedFrom);
}

Result<RecurringId> RecurringRepository::insert(const Stored &stored)
{
    const Recurring &recurring = stored.recurring;
    return m_database
        .insert(
            u"INSERT INTO recurring (product_id, text, rule, every_days, anchor, mode, amount, ceiling, currency, paused, since_event) "
            "VALUES (:product, :text, :rule, :days, :anchor, :mode, :amount, :ceiling, :currency, :paused, :since)"_s,
            recurring.product, textOf(recurring), recurring.rule.isNull() ? u""_s : recurring.rule, days(recurring),
            recurring.anchor, recurringModeName(recurring.mode), recurring.amount, ceilingOf(recurring),
            currencyOf(recurring), recurring.isPaused, stored.since.value)
        .map([](qint64 id) { return RecurringId(id); });
}

Result<void> RecurringRepository::update(const Recurring &recurring)
{
    return discard(m_database.run(
        u"UPDATE recurring SET product_id = :product, text = :text, rule = :rule, every_days = :days, anchor = :anchor, "
        "mode = :mode, amount = :amount, ceiling = :ceiling, currency = :currency, paused = :paused WHERE id = :id"_s,
        recurring.product, textOf(recurring), recurring.rule.isNull() ? u""_s : recurring.rule, days(recurring),
        recurring.anchor, recurringModeName(recurring.mode), recurring.amount, ceilingOf(recurring),
        currencyOf(recurring), recurring.isPaused, recurring.id));
}

Result<void> RecurringRepository::remove(RecurringId id)
{
    LARDER_TRY(forgetRecords(id));
    return discard(m_database.run(u"DELETE FROM recurring WHERE id = :id"_s, id));
}

Result<QHash<RecurringId, QVector<TurnRecord>>> RecurringRepository::records()
{
    QHash<RecurringId, QVector<TurnRecord>> records;
    LARDER_TRY(m_database.each(
        u"SELECT recurring_id, day, outcome, moved_to FROM recurring_turn ORDER BY recurring_id, day"_s,
        [&](const Row &row) {
            records[row.id<RecurringId>(0)].push_back({row.day(1), outcomeFromName(row.text(2)), row.day(3)});
        }));
    return records;
}

Result<void> RecurringRepository::record(RecurringId id, const TurnRecord &record)
{
    return discard(m_database.run(
        u"INSERT INTO recurring_turn (recurring_id, day, outcome, moved_to) VALUES (:id, :day, :outcome, :moved) "
        "ON CONFLICT (recurring_id, day) DO UPDATE SET outcome = excluded.outcome, moved_to = excluded.moved_to"_s,
        id, record.day, QString::fromLatin1(kOutcomeNames.at(size_t(record.outcome))), record.movedTo));
}

Result<void> RecurringRepository::forgetRecords(RecurringId id)
{
    return discard(m_database.run(u"DELETE FROM recurring_turn WHERE recurring_id = :id"_s, id));
}

Result<QVector<RecurringRepository::Purchase>> RecurringRepository::newestPurchases(ProductId product, QDate asOf)
{
    return m_database.all(
        u"SELECT e.day, max(e.id) FROM stock_event e WHERE e.kind = 'purchased' AND e.day <= :day AND "_s
            + eventsOfProduct() + u" AND "_s + liveEvents() + u" GROUP BY e.day ORDER BY e.day DESC LIMIT 2"_s,
        [](const Row &row) {
            return Purchase{row.day(0), row.id<EventId>(1)};
        },
        asOf, product, product);
}

} // namespace larder
