// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/alerthandler.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qsizetype kAtOnce = 25; // so many that the calendar's cost is shared, so few that they take a millisecond

} // namespace

StreamHandler AlertHandler::handler()
{
    return {u"alerts"_s, {u"product"_s, u"lot"_s, u"forecast_model"_s, u"tick"_s}, {u"alert"_s},
            {},          [this](const ChangeBatch &batch) { return look(batch); }, true};
}

Result<BatchOutcome> AlertHandler::look(const ChangeBatch &batch)
{
    const QVector<Change> &changes = batch.changes();
    const QDate today = m_clock.today();
    for (qsizetype from = 0; from < changes.size(); from += kAtOnce) {
        if (from > 0 && batch.isTimeUp())
            return BatchOutcome{changes[from - 1].sequence, {}};
        QVector<ProductId> products;
        for (const Change &change : changes.mid(from, kAtOnce))
            products << change.product;
        LARDER_TRY(judge(products, today));
    }
    return BatchOutcome{};
}

Result<void> AlertHandler::judge(const QVector<ProductId> &products, QDate today)
{
    auto seen = m_foresight.outlooks(products, today);
    auto raised = m_repository.raised(products);
    if (!seen || !raised)
        return fail(!seen ? seen.error() : raised.error());
    QHash<ProductId, QSet<AlertKind>> due;
    for (const Outlook &outlook : std::as_const(seen->outlooks))
        due.insert(outlook.product.id, alertsOf(outlook, seen->trips));
    // What was put away or merged has no outlook: it may come back.
    for (const ProductId product : products)
        LARDER_TRY(settle(product, raised->value(product), due.value(product), today));
    return {};
}

Result<void> AlertHandler::settle(ProductId product, const QSet<AlertKind> &raised, const QSet<AlertKind> &due,
                                  QDate today)
{
    for (const AlertKind kind : kAlertKinds) {
        if (due.contains(kind) && !raised.contains(kind))
            LARDER_TRY(m_repository.raise(product, kind, today));
        if (!due.contains(kind) && raised.contains(kind))
            LARDER_TRY(m_repository.drop(product, kind));
    }
    return {};
}

} // namespace larder
