// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"
#include "tests/core/testhousehold.h"

#include <optional>

namespace larder::test {

/// Buys @p name @p times times every @p gap days, the last time @p lastBefore days ago.
inline void buyOften(Home &home, const QString &name, int gap, int lastBefore, int times = 10)
{
    for (int i = times - 1; i >= 0; --i)
        home.buy(name, 1000, home.clock.today().addDays(-lastBefore - i * gap));
}

/// A household with something to say on Friday, 20 November: bread ends before Saturday, milk may, apples are gone, rice
/// lasts, nobody knows of tea, and yoghurt spoils before it is eaten.
inline void fillFamily(Home &home)
{
    must(home->journal().act({{}, QStringLiteral("setting")},
                             [&](ActionId) { return home->foresight().setShoppingDay(Qt::Saturday); }));
    buyOften(home, QStringLiteral("Bread"), 7, 7);
    buyOften(home, QStringLiteral("Milk"), 7, 4);
    buyOften(home, QStringLiteral("Rice"), 60, 2, 4);
    buyOften(home, QStringLiteral("Tea"), 10, 50);
    buyOften(home, QStringLiteral("Apples"), 7, 3);
    must(home->ledger().count(home.id(QStringLiteral("Apples")), 0));
    buyOften(home, QStringLiteral("Yoghurt"), 14, 14, 6);
    home.buy(QStringLiteral("Yoghurt"), 3000, home.clock.today(), home.clock.today().addDays(3));
    home.catchUp();
}

/// Asks a household through its handle and waits for the answer.
template<class Value, class Work>
Value ask(HouseholdHandle &handle, QObject *context, Work work)
{
    std::optional<Value> value;
    handle.run(context, std::move(work),
               [&](const Result<Value> &result) { value = result ? std::optional(*result) : Value(); });
    [&] { QTRY_VERIFY(value); }();
    return value.value_or(Value());
}

/// The kind of the newest action that can be taken back; empty where there is none.
inline QString lastAction(HouseholdHandle &handle, QObject *context)
{
    return ask<QString>(handle, context, [](Household &household) -> Result<QString> {
        auto action = household.journal().undoable();
        if (!action)
            return fail(action.error());
        return *action ? (*action)->kind : QString();
    });
}

inline qint64 onHand(HouseholdHandle &handle, QObject *context, const QString &name)
{
    return ask<qint64>(handle, context, [name](Household &household) -> Result<qint64> {
        auto product = household.products().resolve(name);
        if (!product)
            return fail(product.error());
        return household.ledger().repository().onHand(product->id);
    });
}

} // namespace larder::test
