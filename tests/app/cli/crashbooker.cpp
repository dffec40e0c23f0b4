// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/household.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace larder;

/// crashbooker FILE: buys and uses milk for ever; prints the number of each action once it is durable.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    SystemClock clock;
    auto household =
        Household::open(QCoreApplication::arguments().value(1), Household::Opening::CreateIfMissing, clock);
    for (int step = 0; household; ++step) {
        auto booked = (*household)->buy(u"Milk"_s, {}, {3000, {}, {}}, {});
        if (booked && step % 3 == 1)
            booked = (*household)->ledger().finish(booked->product.id);
        if (booked && step % 5 == 4)
            booked = (*household)->ledger().count(booked->product.id, 2000);
        if (!booked || (step % 4 == 0 && !(*household)->catchUp()))
            return 1;
        std::printf("%lld\n", static_cast<long long>(booked->action.value));
        std::fflush(stdout);
    }
    return 1;
}
