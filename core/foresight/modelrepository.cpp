// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/modelrepository.h"

#include "core/pantry/liveevents.h"
#include "core/pantry/productrepository.h"
#include "core/pantry/stockevent.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr double kMicro = 1e6;
constexpr std::array kBasisNames{"none", "purchases", "use", "stated"};
constexpr std::array kEvidenceNames{"none", "purchase", "use", "count", "stated"};

template<class Names>
int indexOf(const Names &names, const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return int(i);
    }
    return 0;
}

/// Turns ledger events, oldest first, into what the forecast sees.
class HistoryBuilder
{
public:
    void add(const Row &row)
    {
        const EventKind kind = eventKindFromName(row.text(1));
        const QDate day = row.day(2);
        const qint64 delta = row.integer(3);
        m_input.onHand += delta;
        UsageHistory &history = m_input.history;
        switch (kind) {
        case EventKind::Purchased:
            history.push_back({UsageEvent::Purchase, day, delta});
            if (!row.isNull(5)) {
                m_input.lastPaid = Money{row.integer(5), row.text(6).toLatin1()};
                m_input.lastPaidMilli = delta;
            }
            break;
        case EventKind::Consumed:
        case EventKind::Spoiled:
            // The correction of "more than was recorded" is no evidence of its own: the taking behind it is.
            if (m_count.at >= 0 && m_count.action == row.integer(4) && m_count.lot == row.integer(7)
                && m_count.delta == -delta && history[m_count.at].day == day)
                history.removeAt(std::exchange(m_count.at, -1));
            history.push_back({kind == EventKind::Consumed ? UsageEvent::Use : UsageEvent::Spoiled, day, -delta});
            break;
        case EventKind::Counted:
            if (!row.isNull(8))
                break; // nobody counted: it stands in for an entry that was taken back
            m_count = {history.size(), row.integer(4), row.integer(7), delta};
            history.push_back({UsageEvent::Count, day, m_input.onHand});
            break;
        case EventKind::Moved:
        case EventKind::Opened:
        case EventKind::Reverted: break;
        }
    }

    [[nodiscard]] const ForecastInput &input() const { return m_input; }

private:
    struct Count
    {
        qsizetype at = -1; ///< in the history; -1 where it was a correction
        qint64 action = 0;
        qint64 lot = 0;
        qint64 delta = 0;
    };

    ForecastInput m_input;
    Count m_count; ///< the newest one
};

void readModel(const Row &row, Outlook &outlook)
{
    RateModel &model = outlook.model;
    model.basis = RateModel::Basis(indexOf(kBasisNames, row.text(19)));
    model.purchaseDays = int(row.integer(20));
    model.lastPurchase = row.day(21);
    model.usualGapDays = double(row.integer(22)) / 1000;
    model.typicalMilli = row.integer(23);
    model.rate = double(row.integer(24)) / 1000;
    model.cycleMilli = double(row.integer(25));
    model.spread = double(row.integer(26)) / kMicro;
    model.rateError = double(row.integer(27)) / kMicro;
    model.evidenceDay = row.day(28);
    model.evidenceMilli = row.integer(29);
    model.evidence = RateModel::Evidence(indexOf(kEvidenceNames, row.text(30)));
    model.uses = int(row.integer(31));
    model.isStated = outlook.product.lastsDays.has_value();
    if (!row.isNull(32)) {
        outlook.lastPaid = Money{row.integer(32), row.text(34).toLatin1()};
        outlook.lastPaidMilli = row.integer(33);
    }
}

Outlook outlookFrom(const Row &row)
{
    Outlook outlook;
    outlook.product = productFrom(row);
    outlook.category = row.text(14);
    outlook.onHand = row.integer(15);
    outlook.lots = int(row.integer(16));
    outlook.bestBefore = row.day(17);
    outlook.isOpened = row.flag(18);
    if (!row.isNull(19))
        readModel(row, outlook);
    return outlook;
}

} // namespace

Result<QHash<ProductId, ForecastInput>> ModelRepository::inputs(ProductId product, QDate until)
{
    const QString select =
        u"SELECT e.product_id, e.kind, e.day, e.delta, e.action_id, e.paid, e.currency, e.lot_id, e.reverts FROM stock_event e "
        "WHERE "_s
        + liveEvents() + u' ';
    QHash<ProductId, HistoryBuilder> builders;
    const QString upTo = until.isValid() ? until.toString(Qt::ISODate) : u"9999"_s;
    const auto readOne = [&](ProductId one) {
        return m_database.each(
            select + u"AND "_s + eventsOfProduct() + u" AND e.day <= :until ORDER BY e.day, e.id"_s,
            [&](const Row &row) { builders[one].add(row); }, one, one, upTo);
    };
    if (product.isValid()) {
        LARDER_TRY(readOne(product));
    } else {
        // The few that were merged are read one by one, so that the many come in the order of the index.
        auto merges = this->merges();
        if (!merges)
            return fail(merges.error());
        LARDER_TRY(m_database.each(
            select + u"AND e.day <= :until ORDER BY e.product_id, e.day, e.id"_s,
            [&](const Row &row) {
                if (const auto id = row.id<ProductId>(0); !merges->contains(id))
                    builders[id].add(row);
            },
            upTo));
        for (const ProductId merged : std::as_const(*merges))
            LARDER_TRY(readOne(merged));
    }
    QHash<ProductId, ForecastInput> inputs;
    for (auto it = builders.cbegin(); it != builders.cend(); ++it)
        inputs.insert(it.key(), it->input());
    return inputs;
}

Result<QSet<ProductId>> ModelRepository::merges()
{
    QSet<ProductId> ids;
    LARDER_TRY(m_database.each(u"SELECT id, merged_into FROM product WHERE merged_into IS NOT NULL"_s,
                               [&](const Row &row) { ids << row.id<ProductId>(0) << row.id<ProductId>(1); }));
    return ids;
}

Result<void> ModelRepository::store(ProductId product, const RateModel &model, const ForecastInput &input)
{
    return discard(m_database.run(
        u"INSERT INTO forecast_model (id, basis, purchase_days, last_purchase, usual_gap, typical, rate, cycle, spread, rate_error, evidence_day, "
        "evidence_amount, evidence_kind, uses, last_paid, last_paid_amount, currency) VALUES (:id, :basis, :days, :last, :gap, :typical, :rate, :cycle, "
        ":spread, :error, :eday, :eamount, :ekind, :uses, :paid, :paid_amount, :currency) ON CONFLICT (id) DO UPDATE SET basis = excluded.basis, "
        "purchase_days = excluded.purchase_days, last_purchase = excluded.last_purchase, usual_gap = excluded.usual_gap, typical = excluded.typical, "
        "rate = excluded.rate, cycle = excluded.cycle, spread = excluded.spread, rate_error = excluded.rate_error, evidence_day = excluded.evidence_day, "
        "evidence_amount = excluded.evidence_amount, evidence_kind = excluded.evidence_kind, uses = excluded.uses, last_paid = excluded.last_paid, "
        "last_paid_amount = excluded.last_paid_amount, currency = excluded.currency"_s,
        product, QString::fromLatin1(kBasisNames.at(size_t(model.basis))), model.purchaseDays, model.lastPurchase,
        qRound64(model.usualGapDays * 1000), model.typicalMilli, qRound64(model.rate * 1000),
        qRound64(model.cycleMilli), qRound64(model.spread * kMicro), qRound64(model.rateError * kMicro),
        model.evidenceDay, model.evidenceMilli, QString::fromLatin1(kEvidenceNames.at(size_t(model.evidence))),
        model.uses, input.lastPaid ? std::optional(input.lastPaid->minor) : std::nullopt, input.lastPaidMilli,
        input.lastPaid ? QString::fromLatin1(input.lastPaid->currency) : QString()));
}

Result<void> ModelRepository::remove(ProductId product)
{
    return discard(m_database.run(u"DELETE FROM forecast_model WHERE id = :id"_s, product));
}

namespace {

QString selectOutlooks()
{
    return u"SELECT "_s + productColumns()
           + u", c.name, sum(l.amount), count(l.id), "
             "min(CASE WHEN coalesce(m.basis, '') <> 'purchases' OR l.acquired_on >= m.last_purchase THEN l.best_before END), max(l.opened_on IS NOT NULL), m.basis, m.purchase_days, "
             "m.last_purchase, m.usual_gap, m.typical, m.rate, m.cycle, m.spread, m.rate_error, m.evidence_day, m.evidence_amount, "
             "m.evidence_kind, m.uses, m.last_paid, m.last_paid_amount, m.currency FROM product p LEFT JOIN category c ON c.id = p.category_id "
             "LEFT JOIN forecast_model m ON m.id = p.id LEFT JOIN lot l ON l.product_id = p.id WHERE p.archived = 0 "_s;
}

} // namespace

Result<QVector<Outlook>> ModelRepository::outlooksOf(const QVector<ProductId> &products)
{
    QJsonArray ids;
    for (const ProductId product : products)
        ids.append(product.value);
    return m_database.all(
        selectOutlooks() + u"AND p.id IN (SELECT value FROM json_each(:ids)) GROUP BY p.id, c.id, m.id ORDER BY p.id"_s,
        outlookFrom, QString::fromLatin1(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
}

Result<QVector<Outlook>> ModelRepository::outlooks(ProductId product)
{
    // PostgreSQL asks for every selected column here; the ids carry the rest.
    if (product.isValid())
        return m_database.all(selectOutlooks() + u"AND p.id = :product GROUP BY p.id, c.id, m.id"_s, outlookFrom,
                              product);
    return m_database.all(selectOutlooks() + u"GROUP BY p.id, c.id, m.id ORDER BY p.id"_s, outlookFrom);
}

Result<QVector<ProductId>> ModelRepository::bestBefore(QDate from, QDate to)
{
    return m_database.all(
        u"SELECT l.product_id FROM lot l LEFT JOIN forecast_model m ON m.id = l.product_id WHERE l.best_before >= :from AND "
        "l.best_before <= :to AND (coalesce(m.basis, '') <> 'purchases' OR l.acquired_on >= m.last_purchase) "
        "GROUP BY l.product_id ORDER BY min(l.best_before), l.product_id"_s,
        [](const Row &row) { return row.id<ProductId>(0); }, from, to);
}

Result<QHash<ProductId, QVector<LocationId>>> ModelRepository::places(ProductId product)
{
    QHash<ProductId, QVector<LocationId>> places;
    const auto add = [&](const Row &row) { places[row.id<ProductId>(0)].push_back(row.id<LocationId>(1)); };
    const QString select = u"SELECT product_id, location_id FROM lot WHERE location_id IS NOT NULL "_s;
    const QString order = u"GROUP BY product_id, location_id ORDER BY product_id, min(id)"_s;
    if (product.isValid())
        LARDER_TRY(m_database.each(select + u"AND product_id = :product "_s + order, add, product));
    else
        LARDER_TRY(m_database.each(select + order, add));
    return places;
}

Result<QVector<ShoppingDay>> ModelRepository::shoppingDays(QDate from, QDate to)
{
    return m_database.all(
        u"SELECT e.day, count(*) FROM stock_event e WHERE e.kind = 'purchased' AND e.day > :from AND e.day <= :to AND "_s
            + liveEvents() + u" GROUP BY e.day ORDER BY e.day"_s,
        [](const Row &row) {
            return ShoppingDay{row.day(0), row.integer(1)};
        },
        from, to);
}

Result<bool> ModelRepository::hasEventsAfter(QDate day)
{
    // Each kind by name, for the index: it begins with the kind, so that shoppingDays() sees purchases only.
    return m_database
        .number(u"SELECT EXISTS (SELECT 1 FROM stock_event WHERE day > :day AND kind IN "
                "('purchased', 'consumed', 'spoiled', 'counted', 'moved', 'opened', 'reverted'))"_s,
                0, day)
        .map([](qint64 found) { return found != 0; });
}

Result<ModelRepository::Since> ModelRepository::since(qint64 event, QDate day)
{
    return m_database
        .one(
            u"SELECT (SELECT max(id) FROM stock_event), EXISTS (SELECT 1 FROM stock_event WHERE id > :event AND "
            "(kind IN ('purchased', 'reverted') OR day > :day)), EXISTS (SELECT 1 FROM capture_context WHERE action_id IS NOT NULL)"_s,
            [](const Row &row) {
                return Since{row.isNull(0) ? 0 : row.integer(0), row.flag(1), row.flag(2)};
            },
            event, day)
        .map([](const std::optional<Since> &found) { return found.value_or(Since{}); });
}

Result<qint64> ModelRepository::streamHead()
{
    return m_database.number(u"SELECT max(seq) FROM change"_s, 0);
}

Result<ModelRepository::Touched> ModelRepository::touchedAfter(qint64 sequence)
{
    auto head = streamHead();
    if (!head)
        return fail(head.error());
    Touched touched;
    touched.head = *head;
    LARDER_TRY(m_database.each(
        u"SELECT DISTINCT tbl, CASE tbl WHEN 'lot' THEN json_extract(coalesce(new, old), '$.product_id') "
        "WHEN 'product' THEN key WHEN 'forecast_model' THEN key ELSE 0 END FROM change "
        "WHERE seq > :sequence AND tbl IN ('product', 'forecast_model', 'lot', 'absence', 'category')"_s,
        [&](const Row &row) {
            if (const QString table = row.text(0); table == u"absence")
                touched.isAbsence = true;
            else if (table == u"category")
                touched.isCategory = true;
            else
                touched.products.insert(row.id<ProductId>(1));
        },
        sequence));
    return touched;
}

} // namespace larder
