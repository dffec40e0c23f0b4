// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/household.h"
#include "tests/bench/measure.h"

#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

namespace {

using Instant = std::chrono::steady_clock::time_point;

constexpr int kActions = 2000;
constexpr int kProducts = 300;
constexpr int kPurchases = 4'000; // a year of a family that writes down everything

/// Latencies in milliseconds.
struct Latencies
{
    QVector<double> all;

    void add(Instant from)
    {
        all << std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
    }
    [[nodiscard]] double at(double share) const
    {
        QVector<double> sorted = all;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted[qsizetype(share * double(sorted.size() - 1))];
    }
};

void print(const char *name, const Latencies &ours, const Latencies &bare)
{
    std::printf(
        "%-34s p50 %6.2f  p99 %6.2f  max %6.2f ms   bare commit p50 %6.2f  p99 %6.2f  max %6.2f ms  ratio of p99 %5.2f\n",
        name, ours.at(0.5), ours.at(0.99), ours.at(1), bare.at(0.5), bare.at(0.99), bare.at(1),
        bare.at(0.99) > 0 ? ours.at(0.99) / bare.at(0.99) : 0.0);
    std::fflush(stdout);
}

/// One insert with an index, durable: what the machine can do.
class Bare
{
public:
    explicit Bare(const QString &file) : m_database(std::move(*Database::open(file, Database::Access::ReadWrite)))
    {
        std::ignore = m_database->run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b TEXT)"_s);
        std::ignore = m_database->run(u"CREATE INDEX i ON t (a)"_s);
    }
    void commit(int i) { std::ignore = m_database->run(u"INSERT INTO t (a, b) VALUES (:a, :b)"_s, i, u"some text"_s); }

private:
    std::unique_ptr<Database> m_database;
};

/// Something that arrives every so often, or as quickly as it is taken; what waits is taken in order.
struct Arrivals
{
    Instant start = std::chrono::steady_clock::now();
    std::chrono::microseconds every;

    [[nodiscard]] Instant of(int i) const { return start + every * i; }
};

/// Waits until something arrives; as an event loop would, without burning the processor for long.
void waitFor(Instant instant)
{
    while (std::chrono::steady_clock::now() < instant) {
        if (instant - std::chrono::steady_clock::now() > 200us)
            std::this_thread::sleep_for(50us);
    }
}

/// "Used one" at a steady rate, beside the bare commits of the same run; the household's own loop: what has arrived is
/// booked, each action durable of its own, then the stream has a turn and the lists know.
void atRate(Household &household, Bare &bare, int perSecond, const char *name)
{
    Latencies ours;
    Latencies anchor;
    Arrivals arrivals{.every = std::chrono::microseconds(1'000'000 / perSecond)};
    QVector<Instant> waiting;
    for (int next = 0; next < kActions || !waiting.isEmpty();) {
        if (waiting.isEmpty())
            waitFor(arrivals.of(next));
        while (next < kActions && arrivals.of(next) <= std::chrono::steady_clock::now() && waiting.size() < 100) {
            std::ignore = household.ledger().finish(ProductId(1 + next % kProducts));
            waiting << arrivals.of(next++);
        }
        std::ignore = household.catchUp();
        for (const Instant begun : std::exchange(waiting, {}))
            ours.add(begun);
    }
    arrivals.start = std::chrono::steady_clock::now();
    for (int i = 0; i < kActions; ++i) {
        waitFor(arrivals.of(i));
        bare.commit(i);
        anchor.add(arrivals.of(i));
    }
    print(name, ours, anchor);
}

/// One after the other, each waits for its list: as much as there can be.
void atSaturation(Household &household, Bare &bare)
{
    Latencies action;
    Latencies list;
    Latencies read;
    Latencies anchor;
    const QDate today = household.clock().today();
    for (int i = 0; i < kActions; ++i) {
        const ProductId product(1 + i % kProducts);
        auto begun = std::chrono::steady_clock::now();
        bare.commit(i);
        anchor.add(begun);
        begun = std::chrono::steady_clock::now();
        std::ignore = household.ledger().finish(product);
        action.add(begun);
        std::ignore = household.catchUp();
        list.add(begun);
        std::ignore = household.foresight().outlook(product, today);
        read.add(begun);
    }
    print("saturation: action durable", action, anchor);
    print("  and the list durable", list, anchor);
    print("  and read by who looks at it", read, anchor);
}

} // namespace

void speedStream()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"stream.larder"_s);
    if (!makeLargeHousehold(file, kProducts, kPurchases))
        return;
    SystemClock clock;
    auto household = Household::open(file, Household::Opening::MustExist, clock);
    if (!household)
        return;
    Bare bare(folder.filePath(u"bare.db"_s));
    atRate(**household, bare, 100, "used one -> list durable, 100/s");
    atRate(**household, bare, 1000, "used one -> list durable, 1000/s");
    atSaturation(**household, bare);
}

} // namespace larder
