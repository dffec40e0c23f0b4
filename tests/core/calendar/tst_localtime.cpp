// SPDX-License-Identifier: GPL-3.0-or-later
// The written rule against zdump, which knows nothing of Qt: every change of clocks in 2024 to 2040 of zones with changes of
// every kind, minute by minute around it.
#include "core/calendar/localtime.h"

#include <QDateTime>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

class TestLocalTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownOnes_data();
    void knownOnes();
    void asZdumpSays_data();
    void asZdumpSays();
};

namespace {

/// At @c atMs (UTC) clocks go from one offset to another; offsets in ms.
struct Change
{
    qint64 atMs;
    qint64 before;
    qint64 after;
};

qint64 ms(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

/// zdump's lines come in pairs: "Europe/Berlin  Sun Mar 31 00:59:59 2024 UT = Sun Mar 31 01:59:59 2024 CET isdst=0 gmtoff=3600".
QVector<Change> changesOf(const QString &zdump, const QString &zone)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.start(zdump, {u"-v"_s, u"-c"_s, u"2024,2041"_s, zone});
    process.waitForFinished();
    QVector<Change> changes;
    std::optional<qint64> before;
    const QStringList lines = QString::fromLatin1(process.readAllStandardOutput()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() < 16 || !words.last().startsWith(u"gmtoff="))
            continue;
        const QDate day = QLocale::c().toDate(words[5] + u' ' + words[2] + u' ' + words[3], u"yyyy MMM d"_s);
        const qint64 at = QDateTime(day, QTime::fromString(words[4], u"HH:mm:ss"_s), Qt::UTC).toMSecsSinceEpoch();
        const qint64 offset = words.last().mid(7).toLongLong() * 1000;
        if (words[4].endsWith(u"59"))
            before = offset;
        else if (before && *before != offset)
            changes.append({at, *before, offset});
    }
    return changes;
}

/// The rule, said as it is written.
qint64 expected(qint64 local, const Change &change)
{
    if (local - change.before < change.atMs)
        return local - change.before; // before the change, or the first of two times
    return std::max(change.atMs, local - change.after);
}

} // namespace

void TestLocalTime::knownOnes_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *name, const QString &zone, const QString &local, const QString &utc) {
        QTest::newRow(name) << zone << local << utc;
    };
    row("plain", u"Europe/Berlin"_s, u"2026-11-20T08:00:00"_s, u"2026-11-20T07:00:00Z"_s);
    row("utc", u"UTC"_s, u"2026-11-20T08:00:00"_s, u"2026-11-20T08:00:00Z"_s);
    row("no changes", u"Asia/Kathmandu"_s, u"2026-11-20T08:00:00"_s, u"2026-11-20T02:15:00Z"_s);
    row("gap", u"Europe/Berlin"_s, u"2026-03-29T02:30:00"_s, u"2026-03-29T01:00:00Z"_s);
    row("first of the gap", u"Europe/Berlin"_s, u"2026-03-29T02:00:00"_s, u"2026-03-29T01:00:00Z"_s);
    row("after the gap", u"Europe/Berlin"_s, u"2026-03-29T03:00:00"_s, u"2026-03-29T01:00:00Z"_s);
    row("before the gap", u"Europe/Berlin"_s, u"2026-03-29T01:59:00"_s, u"2026-03-29T00:59:00Z"_s);
    row("overlap", u"Europe/Berlin"_s, u"2026-10-25T02:30:00"_s, u"2026-10-25T00:30:00Z"_s);
    row("half an hour", u"Australia/Lord_Howe"_s, u"2026-10-04T02:15:00"_s, u"2026-10-03T15:30:00Z"_s);
    row("no midnight", u"Asia/Beirut"_s, u"2026-03-29T00:00:00"_s, u"2026-03-28T22:00:00Z"_s);
    row("no midnight in Chile", u"America/Santiago"_s, u"2026-09-06T00:30:00"_s, u"2026-09-06T04:00:00Z"_s);
    row("a day left out", u"Pacific/Apia"_s, u"2011-12-30T12:00:00"_s, u"2011-12-30T10:00:00Z"_s);
}

void TestLocalTime::knownOnes()
{
    QFETCH(QString, zone);
    QFETCH(QString, local);
    QFETCH(QString, utc);
    const QDateTime wall = QDateTime::fromString(local, Qt::ISODate);
    QCOMPARE(instantOf(wall.date(), wall.time(), QTimeZone(zone.toLatin1())), ms(utc));
}

void TestLocalTime::asZdumpSays_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"Europe/Berlin",
                             "Europe/London",
                             "Europe/Dublin",
                             "Europe/Lisbon",
                             "Atlantic/Azores",
                             "Europe/Athens",
                             "Europe/Kyiv",
                             "Europe/Chisinau",
                             "Europe/Istanbul",
                             "Africa/Cairo",
                             "Africa/Casablanca",
                             "Africa/El_Aaiun",
                             "Africa/Johannesburg",
                             "Asia/Beirut",
                             "Asia/Jerusalem",
                             "Asia/Gaza",
                             "Asia/Amman",
                             "Asia/Tehran",
                             "Asia/Kolkata",
                             "Asia/Tokyo",
                             "Australia/Sydney",
                             "Australia/Adelaide",
                             "Australia/Lord_Howe",
                             "Australia/Brisbane",
                             "Pacific/Auckland",
                             "Pacific/Chatham",
                             "Pacific/Apia",
                             "Pacific/Norfolk",
                             "Pacific/Easter",
                             "Pacific/Kiritimati",
                             "America/New_York",
                             "America/Chicago",
                             "America/Denver",
                             "America/Los_Angeles",
                             "America/Anchorage",
                             "America/Adak",
                             "America/Halifax",
                             "America/St_Johns",
                             "America/Havana",
                             "America/Santiago",
                             "America/Asuncion",
                             "America/Sao_Paulo",
                             "America/Nuuk",
                             "America/Scoresbysund",
                             "America/Miquelon",
                             "America/Port-au-Prince",
                             "Antarctica/Troll",
                             "Atlantic/Bermuda",
                             "UTC"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

void TestLocalTime::asZdumpSays()
{
    QFETCH(QString, zone);
    const QString zdump = QStandardPaths::findExecutable(u"zdump"_s, {u"/usr/bin"_s, u"/usr/sbin"_s});
    if (zdump.isEmpty())
        QSKIP("zdump is not installed");
    const QTimeZone subject(zone.toLatin1());
    if (!subject.isValid())
        QSKIP("this computer does not know the zone");
    const QVector<Change> changes = changesOf(zdump, zone);
    if (zone == u"Europe/Berlin")
        QCOMPARE(changes.size(), 34);
    for (const Change &change : changes) {
        const qint64 middle = change.atMs + change.before;
        for (qint64 local = middle - 4 * 3'600'000; local <= middle + 4 * 3'600'000; local += 300'000) {
            const QDateTime wall = QDateTime::fromMSecsSinceEpoch(local, Qt::UTC);
            if (instantOf(wall.date(), wall.time(), subject) != expected(local, change))
                QFAIL(qPrintable(zone + u' ' + wall.toString(Qt::ISODate)));
        }
    }
}

QTEST_GUILESS_MAIN(TestLocalTime)
#include "tst_localtime.moc"
