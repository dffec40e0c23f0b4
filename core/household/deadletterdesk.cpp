// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/deadletterdesk.h"

#include "core/base/text.h"
#include "core/household/household.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

Result<DeadLetter> letterOf(Household &household, DeadLetterId id)
{
    auto letter = household.deadLetters().find(id);
    if (!letter)
        return fail(letter.error());
    if (!*letter)
        return fail(ErrorKind::NotFound,
                    Text::tr("That is no longer among the things that could not be done. Nothing was changed."));
    return **letter;
}

} // namespace

Result<bool> tryAgain(Household &household, DeadLetterId id)
{
    auto letter = letterOf(household, id);
    if (!letter)
        return fail(letter.error());
    if (letter->handler != u"intake"_s)
        return household.stream().redrive(id);
    auto booked = household.intake().tryAgain(id);
    if (!booked)
        return fail(booked.error());
    return booked->status != EventResult::Status::Rejected;
}

Result<void> leaveOut(Household &household, DeadLetterId id)
{
    auto letter = letterOf(household, id);
    if (!letter || letter->isLeftOut)
        return discard(letter);
    QJsonObject numbers{{u"handler"_s, letter->handler}, {u"letter"_s, id.value}, {u"reason"_s, letter->kind}};
    if (letter->product.isValid()) {
        auto product = household.products().get(letter->product);
        if (!product && product.error().kind != ErrorKind::NotFound)
            return fail(product.error());
        if (product)
            numbers[u"product"_s] = product->name;
    }
    return household.journal().act({{}, u"leave_out"_s, numbers},
                                   [&](ActionId) { return household.deadLetters().setLeftOut(id, true); });
}

} // namespace larder
