// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/alertrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QHash<ProductId, QSet<AlertKind>>> AlertRepository::raised(const QVector<ProductId> &products)
{
    QJsonArray ids;
    for (const ProductId product : products)
        ids.append(product.value);
    QHash<ProductId, QSet<AlertKind>> raised;
    LARDER_TRY(m_database.each(
        u"SELECT product_id, kind FROM alert WHERE product_id IN (SELECT value FROM json_each(:ids))"_s,
        [&](const Row &row) {
            if (const auto kind = alertFromName(row.text(1)))
                raised[row.id<ProductId>(0)] << *kind;
        },
        jsonText(ids)));
    return raised;
}

Result<void> AlertRepository::raise(ProductId product, AlertKind kind, QDate day)
{
    return discard(m_database.run(
        u"INSERT INTO alert (product_id, kind, raised_on) VALUES (:product, :kind, :day) ON CONFLICT DO NOTHING"_s,
        product, alertName(kind), day));
}

Result<void> AlertRepository::drop(ProductId product, AlertKind kind)
{
    return discard(
        m_database.run(u"DELETE FROM alert WHERE product_id = :product AND kind = :kind"_s, product, alertName(kind)));
}

Result<QVector<ProductId>> AlertRepository::takeUntold(AlertKind kind, qint64 nowMs)
{
    auto untold = m_database.all(
        u"SELECT product_id FROM alert WHERE kind = :kind AND told_at IS NULL ORDER BY id"_s,
        [](const Row &row) { return row.id<ProductId>(0); }, alertName(kind));
    if (untold && !untold->isEmpty())
        LARDER_TRY(m_database.run(u"UPDATE alert SET told_at = :now WHERE kind = :kind AND told_at IS NULL"_s, nowMs,
                                  alertName(kind)));
    return untold;
}

Result<QStringList> AlertRepository::names(const QSet<AlertKind> &kinds)
{
    QJsonArray named;
    for (const AlertKind kind : kinds)
        named.append(alertName(kind));
    return m_database.all(
        u"SELECT name FROM product WHERE id IN (SELECT product_id FROM alert WHERE kind IN "
        "(SELECT value FROM json_each(:kinds))) ORDER BY name_key"_s,
        [](const Row &row) { return row.text(0); }, jsonText(named));
}

} // namespace larder
