// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/producthistory.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// Joins the events of one deed: what a use, count or move did to several lots.
class HistoryBuilder
{
public:
    explicit HistoryBuilder(const QHash<LocationId, QString> &places) : m_places(places) {}

    void add(const StockEvent &event)
    {
        m_onHand += event.delta;
        if (event.isCorrection())
            return;
        HistoryEntry *last = m_entries.isEmpty() ? nullptr : &m_entries.last();
        const bool isSameDeed = last && last->action == event.action && last->day == event.day;
        const bool isUse = event.kind == EventKind::Consumed || event.kind == EventKind::Spoiled;
        // The correction of "more than was recorded" is nobody's count; the use behind it stays.
        const bool isMissingPart = m_isOneBooking.contains(event.action) || m_lastDelta == -event.delta;
        if (isUse && isSameDeed && last->kind == EventKind::Counted && isMissingPart) {
            m_entries.removeLast();
            last = m_entries.isEmpty() ? nullptr : &m_entries.last();
        }
        const bool isSameKind = last && last->action == event.action && last->day == event.day
                                && last->kind == event.kind && event.kind != EventKind::Purchased;
        // A pack that was split off is written down twice: out of one, into the other.
        const bool isOtherHalf = event.delta > 0 && m_lastDelta == -event.delta
                                 && (event.kind == EventKind::Moved || event.kind == EventKind::Opened);
        const bool joins =
            isSameKind && (isOtherHalf || event.kind == EventKind::Counted || m_isOneBooking.contains(event.action));
        m_lastDelta = event.delta;
        if (!joins)
            start(event);
        extend(event, joins);
    }
    void setOneBooking(const QSet<ActionId> &actions) { m_isOneBooking = actions; }
    [[nodiscard]] const QVector<HistoryEntry> &entries() const { return m_entries; }

private:
    void start(const StockEvent &event)
    {
        HistoryEntry entry;
        entry.event = event.id;
        entry.action = event.action;
        entry.kind = event.kind;
        entry.day = event.day;
        entry.paid = event.paid;
        entry.takeBack = HistoryEntry::TakeBack::No;
        m_entries.push_back(entry);
    }
    void extend(const StockEvent &event, bool joins)
    {
        HistoryEntry &entry = m_entries.last();
        const bool isOne = m_isOneBooking.contains(event.action);
        switch (event.kind) {
        case EventKind::Purchased:
            entry.milli = event.delta;
            entry.takeBack = HistoryEntry::TakeBack::Event;
            break;
        case EventKind::Consumed:
        case EventKind::Spoiled:
            entry.milli += -event.delta;
            entry.takeBack = joins ? HistoryEntry::TakeBack::Use : HistoryEntry::TakeBack::Event;
            break;
        case EventKind::Counted:
            entry.milli = m_onHand;
            entry.takeBack = isOne ? HistoryEntry::TakeBack::Action : HistoryEntry::TakeBack::No;
            break;
        case EventKind::Moved:
        case EventKind::Opened:
            entry.milli += std::max<qint64>(0, event.delta);
            entry.place = m_places.value(event.location);
            entry.takeBack = isOne ? HistoryEntry::TakeBack::Action : HistoryEntry::TakeBack::No;
            break;
        case EventKind::Reverted: break;
        }
    }

    const QHash<LocationId, QString> &m_places;
    QSet<ActionId> m_isOneBooking;
    qint64 m_onHand = 0;
    qint64 m_lastDelta = 0;
    QVector<HistoryEntry> m_entries;
};

template<class Names>
QHash<StoreId, QString> byId(const Names &stores)
{
    QHash<StoreId, QString> names;
    for (const auto &[id, name] : stores)
        names.insert(id, name);
    return names;
}

} // namespace

Result<QVector<HistoryEntry>> productHistory(Household &household, const Product &product)
{
    auto live = household.ledger().repository().live(product.id);
    auto single = household.ledger().repository().bookingsOf(product.id);
    auto stores = household.products().names().stores();
    auto places = household.products().names().locations();
    if (!live || !single)
        return fail(!live ? live.error() : single.error());
    if (!stores || !places)
        return fail(!stores ? stores.error() : places.error());
    QHash<LocationId, QString> placeNames;
    for (const Location &place : std::as_const(*places))
        placeNames.insert(place.id, place.name);
    HistoryBuilder builder(placeNames);
    builder.setOneBooking({single->cbegin(), single->cend()});
    QHash<EventId, StoreId> storeOf;
    for (const StockEvent &event : std::as_const(*live)) {
        builder.add(event);
        storeOf.insert(event.id, event.store);
    }
    const QHash<StoreId, QString> names = byId(*stores);
    QVector<HistoryEntry> entries = builder.entries();
    for (HistoryEntry &entry : entries)
        entry.store = names.value(storeOf.value(entry.event));
    std::reverse(entries.begin(), entries.end());
    return entries;
}

QString historyWords(const HistoryEntry &entry, const Product &product, const Wording &wording)
{
    const bool isOne = entry.milli == product.packSize.value_or(1000)
                       && (product.packSize || product.unit.dimension() == Dimension::Count);
    const QString amount = wording.amount({entry.milli, product.unit}, product.packSize);
    switch (entry.kind) {
    case EventKind::Purchased:
        return entry.paid ? Text::tr("Bought %1, %2").arg(amount, wording.money(*entry.paid))
                          : Text::tr("Bought %1").arg(amount);
    case EventKind::Consumed: return isOne ? Text::tr("Used one") : Text::tr("Used %1").arg(amount);
    case EventKind::Spoiled: return isOne ? Text::tr("Threw away one") : Text::tr("Threw away %1").arg(amount);
    case EventKind::Counted: return entry.milli <= 0 ? Text::tr("All gone") : Text::tr("Counted: %1").arg(amount);
    case EventKind::Moved: return entry.place.isEmpty() ? Text::tr("Moved") : Text::tr("Moved to %1").arg(entry.place);
    case EventKind::Opened: return Text::tr("Opened one");
    case EventKind::Reverted: break;
    }
    return {};
}

Result<void> takeBack(Household &household, const HistoryEntry &entry, ProductId product)
{
    switch (entry.takeBack) {
    case HistoryEntry::TakeBack::Event: return discard(household.ledger().takeBack(entry.event));
    case HistoryEntry::TakeBack::Use: return discard(household.ledger().takeBack(entry.action, product));
    case HistoryEntry::TakeBack::Action: return discard(household.undo(entry.action));
    case HistoryEntry::TakeBack::No: break;
    }
    return fail(ErrorKind::Refused, Text::tr("This is part of something larger and cannot be taken back alone."));
}

} // namespace larder
