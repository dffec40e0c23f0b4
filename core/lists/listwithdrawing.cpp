// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken off a list, whole or in part.
#include "core/lists/listservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

qint64 amountOf(const ListItem &item, OriginKind kind)
{
    qint64 amount = 0;
    for (const Origin &origin : item.origins)
        amount += origin.kind == kind ? origin.milli : 0;
    return amount;
}

} // namespace

Result<void> ListService::remove(const QString &list, const ListItem &item)
{
    return changeLine(u"list_remove"_s, list, item, [&](ListLine &line) -> Result<void> {
        if (line.id.isValid())
            LARDER_TRY(m_repository.remove(line.id));
        auto isGenerating = isFirst(line.list);
        if (!isGenerating)
            return fail(isGenerating.error());
        if (!*isGenerating) // only the first list has lines that grow by themselves
            return {};
        LARDER_TRY(endTurns(item, TurnOutcome::Skipped));
        if (!item.product.isValid())
            return {};
        for (const OriginKind origin : kGeneratedOrigins)
            LARDER_TRY(m_repository.withdraw({item.product, originName(origin), 0, line.since}, false));
        return {};
    });
}

/// Whatever its purchase settles is done without being said.
Result<void> ListService::endTurns(const ListItem &item, TurnOutcome outcome)
{
    const QDate today = m_clock.today();
    if (item.product.isValid() && outcome == TurnOutcome::Done)
        return {};
    if (item.product.isValid()) {
        auto trips = m_foresight.trips(today);
        auto wants = trips ? m_recurring.wanted(*trips) : fail(trips.error());
        if (!wants)
            return fail(wants.error());
        for (const RecurringWant &want : std::as_const(*wants)) {
            if (want.product == item.product)
                LARDER_TRY(m_recurring.endTurn(want.recurring, outcome, today));
        }
        return {};
    }
    for (const Origin &origin : item.origins) {
        if (origin.kind == OriginKind::Recurring)
            LARDER_TRY(
                m_recurring.endTurn(RecurringId(origin.reason.numbers[u"recurring"_s].toInteger()), outcome, today));
    }
    return {};
}

/// So much of what was written stays covered, as if it stood there still.
Result<void> ListService::noteWithdrawn(const ListLine &line, OriginKind origin, qint64 amount)
{
    auto isGenerating = isFirst(line.list);
    if (!isGenerating)
        return fail(isGenerating.error());
    if (amount == 0 || !line.product.isValid() || !*isGenerating)
        return {};
    auto known = m_repository.withdrawn(line.product);
    if (!known)
        return fail(known.error());
    bool isStanding = false;
    for (const WithdrawnOrigin &one : std::as_const(*known)) {
        if (one.origin != originName(origin))
            continue;
        auto settled = isSettled(line.product, one.since);
        if (!settled)
            return fail(settled.error());
        isStanding = !*settled;
    }
    return m_repository.withdraw({line.product, originName(origin), amount, line.since}, isStanding);
}

Result<void> ListService::withdraw(const QString &list, const ListItem &item, OriginKind origin,
                                   const std::optional<QString> &label)
{
    return changeLine(u"list_withdraw"_s, list, item, [&](ListLine &line) -> Result<void> {
        line.edited.reset();
        if (isGenerated(origin)) {
            if (origin == OriginKind::Recurring) {
                LARDER_TRY(endTurns(item, TurnOutcome::Skipped));
                LARDER_TRY(noteWithdrawn(line, origin, amountOf(item, origin)));
            } else if (line.product.isValid())
                LARDER_TRY(m_repository.withdraw({line.product, originName(origin), 0, line.since}, false));
            return line.id.isValid() || line.product.isValid() ? store(line) : Result<void>();
        }
        if (!line.product.isValid())
            return line.id.isValid() ? m_repository.remove(line.id) : Result<void>();
        const auto goes = [&](const Origin &one) { return one.kind == origin && (!label || one.label == *label); };
        const bool isAll = std::all_of(item.origins.cbegin(), item.origins.cend(), [&](const Origin &one) {
            return one.kind == origin && (origin == OriginKind::Manual || goes(one));
        });
        const qint64 before = line.written();
        if (origin == OriginKind::Manual)
            line.manual = 0;
        line.origins.removeIf(goes);
        // Where nothing else stood there, no other origin grows: what is needed is looked at anew.
        LARDER_TRY(isAll ? m_repository.forgetCovered(line.product)
                         : noteWithdrawn(line, origin, before - line.written()));
        return store(line);
    });
}

} // namespace larder
