// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/stockaudit.h"

#include "core/pantry/ledgerrepository.h"
#include "core/storage/backup.h"

#include <QHash>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QMap<LotId, Lot> fold(const QVector<StockEvent> &live)
{
    QMap<LotId, Lot> lots;
    for (const StockEvent &event : live) {
        if (!event.lot.isValid())
            continue;
        Lot &lot = lots[event.lot];
        lot.id = event.lot;
        lot.product = event.product;
        lot.milli += event.delta;
        lot.bestBefore = event.bestBefore;
        lot.openedOn = event.openedOn;
        lot.location = event.location;
    }
    lots.removeIf([](const auto &entry) { return entry.value().milli == 0; });
    return lots;
}

void compare(QStringList &problems, QMap<LotId, Lot> folded, const QVector<Lot> &stored)
{
    for (Lot lot : stored) {
        lot.acquiredOn = {};
        const Lot expected = folded.take(lot.id);
        if (!(expected == lot))
            problems << u"lot %1 of product %2: %3 thousandths stored, %4 in the ledger"_s.arg(lot.id.value)
                            .arg(lot.product.value)
                            .arg(lot.milli)
                            .arg(expected.milli);
    }
    for (const Lot &lot : std::as_const(folded))
        problems << u"lot %1 of product %2: missing, the ledger has %3 thousandths"_s.arg(lot.id.value)
                        .arg(lot.product.value)
                        .arg(lot.milli);
}

} // namespace

Result<QStringList> auditStock(Database &database)
{
    auto problems = fileProblems(database);
    if (!problems)
        return problems;
    LedgerRepository ledger(database);
    auto events = ledger.live();
    auto lots = ledger.lots();
    if (!events || !lots)
        return fail(events ? lots.error() : events.error());
    std::sort(events->begin(), events->end(),
              [](const StockEvent &left, const StockEvent &right) { return left.id < right.id; });
    compare(*problems, fold(*events), *lots);
    auto reverts = ledger.eventsRevertedInOneTableOnly();
    auto refs = ledger.refsWithoutEvent();
    if (!reverts || !refs)
        return fail(reverts ? refs.error() : reverts.error());
    for (const EventId event : std::as_const(*reverts))
        *problems << u"event %1: reverted in one table only"_s.arg(event.value);
    for (const qint64 ref : std::as_const(*refs))
        *problems << u"reference %1 names no event"_s.arg(ref);
    return problems;
}

} // namespace larder
