// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/household.h"
#include "tests/bench/measure.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kProducts = 10'000;
constexpr int kEvents = 100'000;
constexpr int kRounds = 60;
constexpr int kRebuilds = 5;

/// What a program that knows nothing of forecasts would read at least: the same rows, each column once.
double bareRead(Database &database)
{
    QVector<double> times;
    for (int i = 0; i < kRebuilds; ++i) {
        qint64 sum = 0;
        times << milliseconds([&] {
            std::ignore = database.each(
                u"SELECT p.id, p.name, p.unit, p.category_id, p.pack_size, p.reorder_point, m.basis, m.purchase_days, m.usual_gap, m.typical, "
                "m.rate, m.spread, m.evidence_day, m.evidence_amount FROM product p LEFT JOIN forecast_model m ON m.id = p.id WHERE p.archived = 0"_s,
                [&](const Row &row) {
                    for (int column = 0; column < 14; ++column)
                        sum += row.text(column).size();
                });
        });
        if (sum == 0)
            std::puts("nothing was read");
    }
    return medianOf(times);
}

double freshRebuild(Household &home)
{
    QVector<double> times;
    for (int i = 0; i < kRebuilds; ++i) {
        ListService fresh({home.database(), home.clock(), home.journal(), home.products(), home.foresight(),
                           home.aisles(), home.recurring()});
        times << milliseconds([&] { std::ignore = fresh.items({}, home.clock().today()); });
    }
    return medianOf(times);
}

/// The list after each of some events; only its reading counts.
template<class Event>
double afterEach(Household &home, Event event)
{
    QVector<double> times;
    std::ignore = home.lists().items({}, home.clock().today());
    for (int i = 0; i < kRounds; ++i) {
        event(i);
        std::ignore = home.catchUp();
        times << milliseconds([&] { std::ignore = home.lists().items({}, home.clock().today()); });
    }
    return medianOf(times);
}

} // namespace

void speedList()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"list.larder"_s);
    if (!makeLargeHousehold(file, kProducts, kEvents))
        return;
    SystemClock clock;
    auto opened = Household::open(file, Household::Opening::MustExist, clock);
    if (!opened)
        return;
    Household &home = **opened;
    const double bare = bareRead(home.database());
    const double fresh = freshRebuild(home);
    const double used = afterEach(home, [&](int i) { std::ignore = home.ledger().finish(ProductId(1 + i * 37)); });
    const double bought = afterEach(home, [&](int i) {
        std::ignore = home.buy(u"#%1"_s.arg(2 + i * 41), {}, {1000, {}, {}}, {});
    });
    const double ticked = afterEach(home, [&](int i) {
        const auto items = home.lists().items({}, clock.today());
        if (items && !items->isEmpty())
            std::ignore = home.lists().setChecked({}, items->at(i % items->size()), true);
    });
    const auto items = home.lists().items({}, clock.today());
    std::printf("%d products, %lld lines\n", kProducts, items ? static_cast<long long>(items->size()) : -1);
    report("list after one use", used, bare, "ms", "bare SQLite read of the same rows; a frame is 16 ms");
    report("list after one purchase", bought, bare, "ms", "same");
    report("list after one tick", ticked, bare, "ms", "same");
    report("list built anew", fresh, bare, "ms", "same");
    report("  one use against built anew", used, fresh, "ms", "the list built anew");
}

} // namespace larder
