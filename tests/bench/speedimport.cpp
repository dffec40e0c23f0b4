// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/household.h"
#include "tests/bench/measure.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kRows = 100'000;
constexpr int kProducts = 10'000;
constexpr int kRounds = 5;

double importByShell(const QString &csv, const QString &database)
{
    QFile::remove(database);
    return milliseconds([&] {
        QProcess shell;
        shell.start(u"sqlite3"_s,
                    {database,
                     u"CREATE TABLE t (d TEXT, p TEXT, a TEXT, u TEXT, c TEXT, s TEXT); CREATE INDEX i ON t (p, d);"_s,
                     u".import --csv --skip 1 "_s + csv + u" t"_s});
        shell.waitForFinished(-1);
    });
}

struct OwnImport
{
    double read = 0;
    double book = 0;
    double catchUp = 0;
};

OwnImport importByUs(const QByteArray &csv, const QString &database)
{
    SystemClock clock;
    auto household = Household::open(database, Household::Opening::CreateIfMissing, clock);
    OwnImport times;
    PurchaseFileOptions options;
    options.today = clock.today();
    Result<PurchaseFile> file;
    times.read = milliseconds([&] { file = readPurchaseFile(csv, options); });
    times.book = milliseconds([&] { std::ignore = (*household)->imports().book(*file, u"bench.csv"_s, false); });
    times.catchUp = milliseconds([&] { std::ignore = (*household)->catchUp(); });
    return times;
}

} // namespace

void speedImport()
{
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"bench.csv"_s);
    const QByteArray bytes = purchaseCsv(kRows, kProducts);
    QFile file(csv);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return;
    file.close();
    QVector<double> anchor;
    QVector<double> durable;
    QVector<double> reading;
    QVector<double> derived;
    for (int round = 0; round < kRounds; ++round) {
        anchor << importByShell(csv, folder.filePath(u"shell.db"_s));
        const OwnImport own = importByUs(bytes, folder.filePath(u"own%1.larder"_s.arg(round)));
        reading << own.read;
        durable << own.read + own.book;
        derived << own.catchUp;
    }
    report("import 100,000 rows, read + booked", medianOf(durable), medianOf(anchor), "ms",
           "sqlite3 .import of the same file");
    report("  of it reading the file", medianOf(reading), medianOf(anchor), "ms", "same");
    report("  forecasts afterwards", medianOf(derived), medianOf(anchor), "ms",
           "same; 10,000 products, in the background");
}

} // namespace larder
