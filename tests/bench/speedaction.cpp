// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/household.h"
#include "tests/bench/measure.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kActions = 400;

} // namespace

void speedAction()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"actions.larder"_s);
    if (!makeLargeHousehold(file, 10'000, 100'000))
        return;
    SystemClock clock;
    auto household = Household::open(file, Household::Opening::MustExist, clock);
    auto bare = Database::open(folder.filePath(u"bare.db"_s), Database::Access::ReadWrite);
    if (!household || !bare || !(*bare)->run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b TEXT)"_s)
        || !(*bare)->run(u"CREATE INDEX i ON t (a)"_s))
        return;
    QVector<double> anchor;
    QVector<double> action;
    QVector<double> derived;
    for (int i = 0; i < kActions; ++i) {
        anchor << milliseconds(
            [&] { std::ignore = (*bare)->run(u"INSERT INTO t (a, b) VALUES (:a, :b)"_s, i, u"some text"_s); });
        action << milliseconds([&] { std::ignore = (*household)->ledger().finish(ProductId(1 + i % 5000)); });
        derived << milliseconds([&] { std::ignore = (*household)->catchUp(); });
    }
    report("durable action (used one)", medianOf(action), medianOf(anchor), "ms",
           "bare SQLite commit, 1 insert + index, WAL FULL");
    report("  forecast and list afterwards", medianOf(derived), medianOf(anchor), "ms", "same; in the background");
}

} // namespace larder
