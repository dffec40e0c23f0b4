// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/lookservice.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<LookRound> LookService::round(QDate today)
{
    auto outlooks = m_foresight.outlooks(today);
    if (!outlooks)
        return fail(outlooks.error());
    return lookRound(*outlooks);
}

Result<Booked> LookService::answer(ProductId id, LookAnswer answer, QDate today)
{
    auto product = m_products.get(id);
    if (!product)
        return fail(product.error());
    auto outlook = m_foresight.outlook(id, today);
    auto trips = m_foresight.trips(today);
    if (!outlook || !trips)
        return fail(!outlook ? outlook.error() : trips.error());
    const qint64 milli = lookAmount(answer, *outlook, *trips);
    return m_journal.act({{}, u"look"_s, {{u"product"_s, product->name}}},
                         [&](ActionId action) { return book(action, *product, answer, milli, today); });
}

Result<Booked> LookService::book(ActionId action, const Product &product, LookAnswer answer, qint64 milli, QDate today)
{
    LARDER_TRY(m_ledger.bookCount(action, product, milli, today));
    LARDER_TRY(m_journal.setNumbers(action, {{u"product"_s, product.name},
                                             {u"product_id"_s, product.id.value},
                                             {u"answer"_s, lookAnswerName(answer)},
                                             {u"amount"_s, decimalFromMilli(milli)},
                                             {u"unit"_s, product.unit.code()}}));
    return Booked{action, product, milli, milli};
}

Result<bool> LookService::isTakenBack(ActionId answer)
{
    auto action = m_actions.find(answer);
    if (!action)
        return fail(action.error());
    return !*action || (*action)->undoneBy.isValid();
}

} // namespace larder
