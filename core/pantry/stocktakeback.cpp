// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/pantry/eventtakeback.h"
#include "core/pantry/stockledger.h"

using namespace Qt::StringLiterals;

namespace larder {

/// The product itself, or the one it was merged into.
Result<Product> StockLedger::countsFor(ProductId id)
{
    auto product = m_products.get(id);
    while (product && product->mergedInto.isValid())
        product = m_products.get(product->mergedInto);
    return product;
}

Result<Booked> StockLedger::takeBack(EventId id)
{
    auto event = m_repository.event(id);
    if (!event)
        return fail(event.error());
    if (!*event)
        return fail(ErrorKind::NotFound, Text::tr("There is no entry with the number %1.").arg(id.value));
    return takeBack((*event)->product, {**event});
}

Result<Booked> StockLedger::takeBack(ActionId action, ProductId product)
{
    auto events = m_repository.ofAction(action);
    if (!events)
        return fail(events.error());
    QVector<StockEvent> wanted;
    for (const StockEvent &event : std::as_const(*events)) {
        auto isReverted = m_repository.isReverted(event.id);
        if (!isReverted)
            return fail(isReverted.error());
        const bool isKind =
            event.kind == EventKind::Purchased || event.kind == EventKind::Consumed || event.kind == EventKind::Spoiled;
        if (!isKind || *isReverted)
            continue;
        auto now = countsFor(event.product);
        if (!now)
            return fail(now.error());
        if (now->id == product)
            wanted.prepend(event); // the newest first
    }
    if (wanted.isEmpty())
        return fail(ErrorKind::NotFound,
                    Text::tr("Number %1 bought or used nothing of this that still counts. Nothing was changed.")
                        .arg(action.value));
    return takeBack(product, wanted);
}

Result<Booked> StockLedger::takeBack(ProductId id, const QVector<StockEvent> &events)
{
    auto product = countsFor(id);
    if (!product)
        return fail(product.error());
    return m_journal.act({{}, u"take_back"_s, {}}, [&](ActionId action) -> Result<Booked> {
        EventTakeBack taking(m_repository, m_clock, action);
        qint64 amount = 0;
        for (const StockEvent &event : events) {
            LARDER_TRY(taking.takeBack(event, product->id));
            amount += std::abs(event.delta);
        }
        QJsonObject numbers{{u"product"_s, product->name},
                            {u"product_id"_s, product->id.value},
                            {u"amount"_s, decimalFromMilli(amount)},
                            {u"unit"_s, product->unit.code()},
                            {u"taken_back"_s, eventKindName(events.first().kind)}};
        if (product->packSize)
            numbers[u"pack"_s] = decimalFromMilli(*product->packSize);
        LARDER_TRY(m_journal.setNumbers(action, numbers));
        auto left = m_repository.onHand(product->id);
        if (!left)
            return fail(left.error());
        return Booked{action, *product, amount, *left};
    });
}

} // namespace larder
