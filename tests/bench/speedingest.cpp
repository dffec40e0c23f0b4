// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/household.h"
#include "tests/bench/bareingest.h"
#include "tests/bench/events.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qint64 kRows = 200'000;
constexpr int kRounds = 3;

bool writeEvents(const QString &path, qint64 rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    EventGenerator generator({.seed = 4, .rows = rows});
    for (QByteArray line = generator.next(); !line.isEmpty(); line = generator.next()) {
        if (file.write(line) != line.size())
            return false;
    }
    return true;
}

/// Most memory this process ever had, KiB; 0 where the system does not say.
qint64 mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

struct OwnIngest
{
    double book = 0; ///< ms
    double again = 0;
    double catchUp = 0;
    IntakeReport report = {};
};

OwnIngest ingestByUs(const QString &events, const QString &path)
{
    SystemClock clock;
    auto household = Household::open(path, Household::Opening::CreateIfMissing, clock);
    EventSource source;
    source.name = u"Bench"_s;
    source = *(*household)->sources().add(source);
    OwnIngest times;
    const auto ingest = [&] {
        QFile file(events);
        std::ignore = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        auto report = (*household)->intake().ingest(source, file);
        if (!report || report->error)
            std::printf("failed: %s\n", qPrintable(report ? report->error->detail : report.error().detail));
        return report.value_or(IntakeReport{});
    };
    times.book = milliseconds([&] { times.report = ingest(); });
    times.again = milliseconds([&] { std::ignore = ingest(); });
    times.catchUp = milliseconds([&] { std::ignore = (*household)->catchUp(); });
    return times;
}

} // namespace

void speedIngest()
{
    const QStringList words = QCoreApplication::arguments();
    const QTemporaryDir folder;
    const QString events = folder.filePath(u"events.ndjson"_s);
    const auto at = words.indexOf(u"--rows"_s);
    const qint64 rows = at >= 0 ? words.value(at + 1).toLongLong() : kRows;
    if (rows < 1 || !writeEvents(events, rows))
        return;
    // The smaller file first: memory that grew with the rows would show in the second figure.
    const QString tenth = folder.filePath(u"tenth.ndjson"_s);
    if (!writeEvents(tenth, std::max<qint64>(1, rows / 10)))
        return;
    std::ignore = ingestByUs(tenth, folder.filePath(u"tenth.larder"_s));
    const qint64 before = mostMemory();
    QVector<double> ours;
    QVector<double> again;
    QVector<double> bare;
    QVector<double> derived;
    OwnIngest own;
    for (int round = 0; round < kRounds; ++round) {
        bare << ingestBare(events, folder.filePath(u"bare%1.db"_s.arg(round)));
        own = ingestByUs(events, folder.filePath(u"own%1.larder"_s.arg(round)));
        ours << own.book;
        again << own.again;
        derived << own.catchUp;
    }
    const auto rate = [rows](const QVector<double> &times) { return double(rows) / medianOf(times); };
    std::printf("%lld events: %lld booked, %lld booked before, %lld rejected\n",
                static_cast<long long>(own.report.read), static_cast<long long>(own.report.applied),
                static_cast<long long>(own.report.duplicates), static_cast<long long>(own.report.rejected));
    report("events ingest, read + booked", rate(ours), rate(bare), "/ms",
           "simdjson + SQLite C API, same rows and batches");
    report("  the same file again", rate(again), rate(bare), "/ms", "same");
    report("  forecasts afterwards", medianOf(derived), medianOf(bare), "ms", "same; in the background");
    std::printf("most memory: %lld KiB after a tenth, %lld KiB after all\n", static_cast<long long>(before),
                static_cast<long long>(mostMemory()));
}

} // namespace larder
