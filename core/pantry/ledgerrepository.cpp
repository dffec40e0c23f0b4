// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/ledgerrepository.h"

#include "core/pantry/liveevents.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// @p product is the column that says whose event it is: as booked, or as it counts today.
QString eventColumns(const QString &product)
{
    return u"e.id, e.action_id, e.kind, %1, e.lot_id, e.delta, e.day, e.at, e.utc_offset, e.typed_amount, e.typed_unit, "
           "e.best_before, e.opened_on, e.location_id, e.paid, e.currency, e.store_id, e.reverts"_s.arg(product);
}

const QString kAsBooked = u"e.product_id"_s;
const QString kAsCounted = u"coalesce(b.merged_into, e.product_id)"_s;
const QString kFromCounted = u" FROM stock_event e LEFT JOIN product b ON b.id = e.product_id "_s;

constexpr std::array kKindNames{"purchased", "consumed", "spoiled", "counted", "moved", "opened", "reverted"};

StockEvent eventFrom(const Row &row)
{
    StockEvent event;
    event.id = row.id<EventId>(0);
    event.action = row.id<ActionId>(1);
    event.kind = eventKindFromName(row.text(2));
    event.product = row.id<ProductId>(3);
    event.lot = row.id<LotId>(4);
    event.delta = row.integer(5);
    event.day = row.day(6);
    event.atMs = row.integer(7);
    event.utcOffset = int(row.integer(8));
    if (!row.isNull(9))
        event.typed = Quantity(row.integer(9), Unit::fromName(row.text(10)).value_or(Unit()));
    event.bestBefore = row.day(11);
    event.openedOn = row.day(12);
    event.location = row.id<LocationId>(13);
    if (!row.isNull(14))
        event.paid = Money{row.integer(14), row.text(15).toLatin1()};
    event.store = row.id<StoreId>(16);
    event.reverts = row.id<EventId>(17);
    return event;
}

Lot lotFrom(const Row &row)
{
    return {row.id<LotId>(0), row.id<ProductId>(1), row.integer(2),       row.day(3),
            row.day(4),       row.day(5),           row.id<LocationId>(6)};
}

/// As JSON writes them, with commas between.
QString numbersOf(std::initializer_list<qint64> numbers)
{
    QString text;
    for (const qint64 number : numbers)
        text += (text.isEmpty() ? QString() : u","_s) + QString::number(number);
    return text;
}

const QString kLotColumns =
    u"SELECT id, product_id, amount, acquired_on, best_before, opened_on, location_id FROM lot "_s;

} // namespace

QString liveEvents()
{
    return u"e.kind <> 'reverted' AND NOT EXISTS (SELECT 1 FROM event_reverted r WHERE r.event_id = e.id)"_s;
}

QString eventsOfProduct()
{
    return u"e.product_id IN (SELECT o.id FROM product o WHERE o.id = :product AND o.merged_into IS NULL "
           "UNION ALL SELECT m.id FROM product m WHERE m.merged_into = :merged)"_s;
}

QString eventKindName(EventKind kind)
{
    return QString::fromLatin1(kKindNames.at(size_t(kind)));
}

EventKind eventKindFromName(QStringView name)
{
    for (size_t i = 0; i < kKindNames.size(); ++i) {
        if (name == QLatin1StringView(kKindNames[i]))
            return EventKind(i);
    }
    return EventKind::Counted;
}

Result<qint64> LedgerRepository::insertEvent(EventId id, const StockEvent &event)
{
    return m_database.insert(
        u"INSERT INTO stock_event (id, action_id, kind, product_id, lot_id, delta, day, at, utc_offset, typed_amount, typed_unit, "
        "best_before, opened_on, location_id, paid, currency, store_id, reverts) VALUES (:id, :action, :kind, :product, :lot, :delta, "
        ":day, :at, :offset, :typed, :unit, :best_before, :opened, :location, :paid, :currency, :store, :reverts)"_s,
        id, event.action, eventKindName(event.kind), event.product, event.lot, event.delta, event.day, event.atMs,
        event.utcOffset, event.typed ? std::optional(event.typed->milli) : std::nullopt,
        event.typed ? event.typed->unit.code() : QString(), event.bestBefore, event.openedOn, event.location,
        event.paid ? std::optional(event.paid->minor) : std::nullopt,
        event.paid ? QString::fromLatin1(event.paid->currency) : QString(), event.store, event.reverts);
}

Result<EventId> LedgerRepository::append(const StockEvent &event)
{
    return insertEvent({}, event).map([](qint64 id) { return EventId(id); });
}

// One statement over a JSON array costs a third of a thousand statements with binds. It names only the columns that most
// rows of a delivery have; the others go one by one.

Result<void> LedgerRepository::appendNumbered(const QVector<StockEvent> &events)
{
    QString rows;
    for (const StockEvent &event : events) {
        const bool isPlain = !event.bestBefore.isValid() && !event.openedOn.isValid() && !event.location.isValid()
                             && !event.paid && !event.store.isValid() && !event.reverts.isValid();
        if (!isPlain) {
            LARDER_TRY(insertEvent(event.id, event));
            continue;
        }
        rows += (rows.isEmpty() ? u"[["_s : u",["_s) + numbersOf({event.id.value, event.action.value}) + u",\""_s
                + eventKindName(event.kind) + u"\","_s
                + numbersOf({event.product.value, event.lot.value, event.delta, event.atMs, event.utcOffset}) + u",\""_s
                + toSql(event.day).toString() + u'"';
        if (event.typed)
            rows += u',' + QString::number(event.typed->milli) + u",\""_s + event.typed->unit.code() + u'"';
        rows += u']';
    }
    if (rows.isEmpty())
        return {};
    return discard(m_database.run(
        u"INSERT INTO stock_event (id, action_id, kind, product_id, lot_id, delta, at, utc_offset, day, typed_amount, typed_unit) "
        "SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'), "
        "json_extract(value, '$[3]'), nullif(json_extract(value, '$[4]'), 0), json_extract(value, '$[5]'), "
        "json_extract(value, '$[6]'), json_extract(value, '$[7]'), json_extract(value, '$[8]'), "
        "json_extract(value, '$[9]'), json_extract(value, '$[10]') FROM json_each(:rows)"_s,
        QString(rows + u']')));
}

Result<void> LedgerRepository::insertNumbered(const QVector<Lot> &lots)
{
    QString rows;
    for (const Lot &lot : lots) {
        if (lot.bestBefore.isValid() || lot.openedOn.isValid() || lot.location.isValid()) {
            LARDER_TRY(restoreLot(lot));
            continue;
        }
        rows += (rows.isEmpty() ? u"[["_s : u",["_s) + numbersOf({lot.id.value, lot.product.value, lot.milli})
                + u",\""_s + toSql(lot.acquiredOn).toString() + u"\"]"_s;
    }
    if (rows.isEmpty())
        return {};
    return discard(m_database.run(
        u"INSERT INTO lot (id, product_id, amount, acquired_on) SELECT json_extract(value, '$[0]'), "
        "json_extract(value, '$[1]'), json_extract(value, '$[2]'), json_extract(value, '$[3]') FROM json_each(:rows)"_s,
        QString(rows + u']')));
}

Result<void> LedgerRepository::removeLots(const QVector<LotId> &lots)
{
    QStringList ids;
    for (const LotId lot : lots)
        ids << QString::number(lot.value);
    if (ids.isEmpty())
        return {};
    return discard(m_database.run(u"DELETE FROM lot WHERE id IN (SELECT value FROM json_each(:lots))"_s,
                                  QString(u'[' + ids.join(u',') + u']')));
}

Result<QVector<StockEvent>> LedgerRepository::live(ProductId product, QDate until)
{
    const QString select = u"SELECT "_s + eventColumns(kAsCounted) + kFromCounted + u"WHERE "_s + liveEvents();
    if (product.isValid())
        return m_database.all(select + u" AND "_s + eventsOfProduct() + u" ORDER BY e.day, e.id"_s, eventFrom, product,
                              product);
    if (until.isValid())
        return m_database.all(select + u" AND e.day <= :until ORDER BY e.day, e.id"_s, eventFrom, until);
    return m_database.all(select + u" ORDER BY e.day, e.id"_s, eventFrom);
}

Result<QVector<LedgerRepository::LoggedEvent>> LedgerRepository::log(ProductId product, int limit)
{
    const QString select =
        u"SELECT "_s + eventColumns(kAsCounted)
        + u", p.name, p.unit, s.name, EXISTS (SELECT 1 FROM event_reverted r WHERE r.event_id = e.id), b.name, o.kind, o.delta, "
          "EXISTS (SELECT 1 FROM event_reverted r WHERE r.event_id = o.id), w.name, a.via"_s
        + kFromCounted + u"LEFT JOIN product p ON p.id = "_s + kAsCounted
        + u" LEFT JOIN store s ON s.id = e.store_id "
          "LEFT JOIN stock_event o ON o.id = e.reverts AND e.kind = 'reverted' "
          "JOIN action a ON a.id = e.action_id LEFT JOIN member w ON w.id = a.member_id "_s;
    const auto read = [](const Row &row) {
        LoggedEvent logged{eventFrom(row), row.text(18), row.text(19), row.text(20), row.flag(21), {}, 0,
                           false,          row.text(22)};
        if (!row.isNull(23))
            logged.undone = eventKindFromName(row.text(23));
        logged.undoneDelta = row.integer(24);
        logged.isUndone = row.flag(25);
        logged.member = row.text(26);
        logged.via = row.text(27);
        return logged;
    };
    if (product.isValid())
        return m_database.all(select + u"WHERE "_s + eventsOfProduct() + u" ORDER BY e.id DESC LIMIT :limit"_s, read,
                              product, product, limit);
    return m_database.all(select + u"ORDER BY e.id DESC LIMIT :limit"_s, read, limit);
}

Result<QVector<ActionId>> LedgerRepository::bookingsOf(ProductId product)
{
    return m_database.all(
        u"SELECT a.id FROM action a WHERE a.kind IN ('finish', 'consume', 'spoil', 'open', 'move', 'count', 'look') "
        "AND a.id IN (SELECT e.action_id FROM stock_event e WHERE "_s
            + eventsOfProduct() + u')',
        [](const Row &row) { return row.id<ActionId>(0); }, product, product);
}

Result<QVector<StockEvent>> LedgerRepository::ofAction(ActionId action)
{
    return m_database.all(u"SELECT "_s + eventColumns(kAsBooked)
                              + u" FROM stock_event e WHERE e.action_id = :action ORDER BY e.id"_s,
                          eventFrom, action);
}

Result<std::optional<StockEvent>> LedgerRepository::event(EventId event)
{
    return m_database.one(u"SELECT "_s + eventColumns(kAsCounted) + kFromCounted + u"WHERE e.id = :id"_s, eventFrom,
                          event);
}

Result<QVector<StockEvent>> LedgerRepository::liveOfLot(LotId lot)
{
    return m_database.all(u"SELECT "_s + eventColumns(kAsCounted) + kFromCounted + u"WHERE e.lot_id = :lot AND "_s
                              + liveEvents() + u" ORDER BY e.id"_s,
                          eventFrom, lot);
}

Result<bool> LedgerRepository::isReverted(EventId event)
{
    return m_database.number(u"SELECT count(*) FROM event_reverted WHERE event_id = :event"_s, 0, event)
        .map([](qint64 count) { return count > 0; });
}

Result<ActionId> LedgerRepository::takenBackBy(ActionId action)
{
    // Corrections and reversals of single events are few; both name the event they are about.
    return m_database
        .number(
            u"SELECT max(t.action_id) FROM stock_event t WHERE t.action_id > :after AND t.reverts IS NOT NULL AND ("
            "(t.kind = 'reverted' AND EXISTS (SELECT 1 FROM stock_event e JOIN event_reverted r ON r.event_id = e.id "
            "WHERE e.id = t.reverts AND e.kind <> 'reverted' AND e.action_id = :of)) OR "
            "(t.kind = 'counted' AND NOT EXISTS (SELECT 1 FROM event_reverted r WHERE r.event_id = t.id) "
            "AND EXISTS (SELECT 1 FROM stock_event e WHERE e.action_id = :beside AND e.lot_id = t.lot_id)))"_s,
            0, action, action, action)
        .map([](qint64 id) { return ActionId(id); });
}

Result<ActionId> LedgerRepository::bookedSinceMerge(ActionId action)
{
    return m_database
        .number(u"SELECT max(e.action_id) FROM change c JOIN stock_event e ON e.lot_id = c.key "
                "WHERE c.action_id = :action AND c.tbl = 'lot' AND e.action_id > :after "
                "AND json_extract(c.old, '$.product_id') <> json_extract(c.new, '$.product_id') AND "_s
                    + liveEvents(),
                0, action, action)
        .map([](qint64 id) { return ActionId(id); });
}

Result<void> LedgerRepository::setReverted(EventId event, bool isReverted)
{
    return discard(isReverted ? m_database.run(u"INSERT INTO event_reverted (event_id) VALUES (:event)"_s, event)
                              : m_database.run(u"DELETE FROM event_reverted WHERE event_id = :event"_s, event));
}

Result<void> LedgerRepository::touch(ProductId product, qint64 atMs)
{
    return discard(m_database.run(
        u"INSERT INTO change (tbl, key, action_id, at) SELECT 'product', "
        "coalesce((SELECT merged_into FROM product WHERE id = :merged), :product), action_id, :at FROM capture_context"_s,
        product, product, atMs));
}

Result<void> LedgerRepository::touchAll(qint64 atMs)
{
    return discard(
        m_database.run(u"INSERT INTO change (tbl, key, action_id, at) SELECT 'product', p.id, c.action_id, :at "
                       "FROM product p, capture_context c"_s,
                       atMs));
}

Result<EventId> LedgerRepository::newestEvent()
{
    return m_database.number(u"SELECT max(id) FROM stock_event"_s, 0).map([](qint64 id) { return EventId(id); });
}

Result<QByteArray> LedgerRepository::newestCurrency()
{
    return m_database
        .one(u"SELECT currency FROM stock_event WHERE currency IS NOT NULL ORDER BY id DESC LIMIT 1"_s,
             [](const Row &row) { return row.text(0).toLatin1(); })
        .map([](const std::optional<QByteArray> &found) { return found.value_or(QByteArray()); });
}

Result<LedgerRepository::Bought> LedgerRepository::bought(ProductId product)
{
    return m_database
        .one(
            u"SELECT sum(e.kind = 'purchased'), sum(CASE e.kind WHEN 'purchased' THEN e.delta ELSE 0 END), "
            "sum(CASE e.kind WHEN 'consumed' THEN -e.delta ELSE 0 END) FROM stock_event e WHERE "_s
                + eventsOfProduct() + u" AND "_s + liveEvents(),
            [](const Row &row) {
                return Bought{row.integer(0), row.integer(1), row.integer(2)};
            },
            product, product)
        .map([](const std::optional<Bought> &found) { return found.value_or(Bought{}); });
}

Result<EventId> LedgerRepository::newestPurchase(ProductId product, QDate from)
{
    return m_database
        .number(u"SELECT max(e.id) FROM stock_event e WHERE "_s + eventsOfProduct()
                    + u" AND e.day >= :from AND e.kind = 'purchased' AND "_s + liveEvents(),
                0, product, product, from)
        .map([](qint64 id) { return EventId(id); });
}

Result<QDate> LedgerRepository::newestDay()
{
    auto day = m_database.one(u"SELECT max(day) FROM stock_event"_s, [](const Row &row) { return row.day(0); });
    return day.map([](const std::optional<QDate> &found) { return found.value_or(QDate()); });
}

Result<QVector<Lot>> LedgerRepository::lots(ProductId product)
{
    if (product.isValid())
        return m_database.all(kLotColumns + u"WHERE product_id = :product ORDER BY id"_s, lotFrom, product);
    return m_database.all(kLotColumns + u"ORDER BY id"_s, lotFrom);
}

Result<QVector<Lot>> LedgerRepository::lots(const QVector<ProductId> &products)
{
    QJsonArray ids;
    for (const ProductId product : products)
        ids << product.value;
    return m_database.all(kLotColumns + u"WHERE product_id IN (SELECT value FROM json_each(:products)) ORDER BY id"_s,
                          lotFrom, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
}

Result<LotId> LedgerRepository::newestLotEver()
{
    return m_database.number(u"SELECT seq FROM sqlite_sequence WHERE name = 'lot'"_s, 0).map([](qint64 id) {
        return LotId(id);
    });
}

Result<EventId> LedgerRepository::newestEventEver()
{
    return m_database.number(u"SELECT seq FROM sqlite_sequence WHERE name = 'stock_event'"_s, 0).map([](qint64 id) {
        return EventId(id);
    });
}

Result<void> LedgerRepository::useUpLotNumbers(LotId newest)
{
    auto changed = m_database.run(u"UPDATE sqlite_sequence SET seq = max(seq, :newest) WHERE name = 'lot'"_s, newest);
    if (changed && *changed == 0) // no lot was ever stored
        changed = m_database.run(u"INSERT INTO sqlite_sequence (name, seq) VALUES ('lot', :newest)"_s, newest);
    return discard(changed);
}

Result<std::optional<Lot>> LedgerRepository::lot(LotId lot)
{
    return m_database.one(kLotColumns + u"WHERE id = :id"_s, lotFrom, lot);
}

Result<LotId> LedgerRepository::insertLot(const Lot &lot)
{
    auto id =
        m_database.insert(u"INSERT INTO lot (product_id, amount, acquired_on, best_before, opened_on, location_id) "
                          "VALUES (:product, :amount, :acquired, :best_before, :opened, :location)"_s,
                          lot.product, lot.milli, lot.acquiredOn, lot.bestBefore, lot.openedOn, lot.location);
    return id.map([](qint64 value) { return LotId(value); });
}

Result<void> LedgerRepository::restoreLot(const Lot &lot)
{
    return discard(
        m_database.insert(u"INSERT INTO lot (id, product_id, amount, acquired_on, best_before, opened_on, location_id) "
                          "VALUES (:id, :product, :amount, :acquired, :best_before, :opened, :location)"_s,
                          lot.id, lot.product, lot.milli, lot.acquiredOn, lot.bestBefore, lot.openedOn, lot.location));
}

Result<void> LedgerRepository::storeLot(const Lot &lot)
{
    if (lot.milli == 0)
        return discard(m_database.run(u"DELETE FROM lot WHERE id = :id"_s, lot.id));
    return discard(m_database.run(
        u"UPDATE lot SET amount = :amount, best_before = :best_before, opened_on = :opened, location_id = :location "
        "WHERE id = :id"_s,
        lot.milli, lot.bestBefore, lot.openedOn, lot.location, lot.id));
}

Result<qint64> LedgerRepository::onHand(ProductId product)
{
    return m_database.number(u"SELECT sum(amount) FROM lot WHERE product_id = :product"_s, 0, product);
}

Result<bool> LedgerRepository::isBooked(const QString &source, const QString &ref)
{
    return m_database.number(u"SELECT count(*) FROM booked_ref WHERE source = :source AND ref = :ref"_s, 0, source, ref)
        .map([](qint64 count) { return count > 0; });
}

Result<void> LedgerRepository::insertRef(const QString &source, const QString &ref, EventId event)
{
    return discard(m_database.run(u"INSERT INTO booked_ref (source, ref, event_id) VALUES (:source, :ref, :event)"_s,
                                  source, ref, event));
}

Result<QVector<EventId>> LedgerRepository::eventsRevertedInOneTableOnly()
{
    return m_database.all(
        u"SELECT t.id FROM (SELECT reverts AS id, count(*) % 2 AS odd FROM stock_event WHERE kind = 'reverted' GROUP BY reverts) t "
        "WHERE t.odd <> EXISTS (SELECT 1 FROM event_reverted r WHERE r.event_id = t.id) UNION SELECT event_id FROM event_reverted "
        "WHERE event_id NOT IN (SELECT reverts FROM stock_event WHERE reverts IS NOT NULL)"_s,
        [](const Row &row) { return row.id<EventId>(0); });
}

Result<QVector<qint64>> LedgerRepository::refsWithoutEvent()
{
    return m_database.all(u"SELECT id FROM booked_ref WHERE event_id NOT IN (SELECT id FROM stock_event)"_s,
                          [](const Row &row) { return row.integer(0); });
}

Result<QVector<QString>> LedgerRepository::refs(const QString &source)
{
    return m_database.all(
        u"SELECT ref FROM booked_ref WHERE source = :source"_s, [](const Row &row) { return row.text(0); }, source);
}

} // namespace larder
