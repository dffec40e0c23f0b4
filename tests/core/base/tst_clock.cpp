// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using larder::ManualClock;
using larder::SystemClock;

namespace {

const QDateTime kStart(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

} // namespace

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void dayOfTheZone_data()
    {
        QTest::addColumn<QDateTime>("instant");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("offset");
        const auto utc = [](int month, int day, int hour, int minute) {
            return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
        };
        QTest::newRow("utc") << utc(3, 1, 23, 59) << "UTC"_ba << QDate(2026, 3, 1) << 0;
        QTest::newRow("east, next day") << utc(3, 1, 23, 30) << "Europe/Berlin"_ba << QDate(2026, 3, 2) << 3600;
        QTest::newRow("west, day before") << utc(3, 1, 2, 0) << "America/New_York"_ba << QDate(2026, 2, 28) << -18000;
        QTest::newRow("summer") << utc(7, 1, 22, 0) << "Europe/Berlin"_ba << QDate(2026, 7, 2) << 7200;
        QTest::newRow("last winter second") << utc(3, 29, 0, 59) << "Europe/Berlin"_ba << QDate(2026, 3, 29) << 3600;
        QTest::newRow("first summer second") << utc(3, 29, 1, 0) << "Europe/Berlin"_ba << QDate(2026, 3, 29) << 7200;
        QTest::newRow("half hours") << utc(3, 1, 18, 45) << "Asia/Kolkata"_ba << QDate(2026, 3, 2) << 19800;
    }

    void dayOfTheZone()
    {
        QFETCH(QDateTime, instant);
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(int, offset);
        const ManualClock clock(instant, QTimeZone(zone));
        QCOMPARE(clock.today(), day);
        QCOMPARE(clock.utcOffset(), offset);
    }

    void standsStillUntilMoved()
    {
        ManualClock clock(kStart);
        QCOMPARE(clock.nowMs(), kStart.toMSecsSinceEpoch());
        QCOMPARE(clock.monotonic(), 0ms);
        clock.advance(90s);
        QCOMPARE(clock.nowMs(), kStart.toMSecsSinceEpoch() + 90'000);
        QCOMPARE(clock.monotonic(), 90s);
    }

    void timersFireInOrderAtTheirInstants()
    {
        ManualClock clock(kStart);
        QObject context;
        QList<QPair<char, qint64>> fired;
        const auto note = [&](char name) {
            return [&fired, &clock, name] { fired.append({name, clock.nowMs() - kStart.toMSecsSinceEpoch()}); };
        };
        clock.after(30ms, &context, note('c'));
        clock.after(10ms, &context, note('a'));
        clock.after(30ms, &context, note('d'));
        clock.after(20ms, &context, note('b'));
        clock.after(-5ms, &context, note('0'));
        clock.advance(29ms);
        QCOMPARE(fired, (QList<QPair<char, qint64>>{{'0', 0}, {'a', 10}, {'b', 20}}));
        clock.advance(1ms);
        QCOMPARE(fired.mid(3), (QList<QPair<char, qint64>>{{'c', 30}, {'d', 30}}));
        clock.advance(1h);
        QCOMPARE(fired.size(), 5);
    }

    void callbackMayStartAnotherTimer()
    {
        ManualClock clock(kStart);
        QObject context;
        QList<qint64> fired;
        std::function<void()> again = [&] {
            fired.append(clock.monotonic().count());
            clock.after(10ms, &context, again);
        };
        clock.after(10ms, &context, again);
        clock.advance(35ms);
        QCOMPARE(fired, (QList<qint64>{10, 20, 30}));
        QCOMPARE(clock.monotonic(), 35ms);
    }

    void callbackMayMoveTheClock()
    {
        ManualClock clock(kStart);
        QObject context;
        int fired = 0;
        clock.after(10ms, &context, [&] { clock.advance(100ms); });
        clock.after(50ms, &context, [&] { ++fired; });
        clock.advance(20ms);
        QCOMPARE(fired, 1);
        QCOMPARE(clock.monotonic(), 110ms);
    }

    void deathOfTheContextCancels()
    {
        ManualClock clock(kStart);
        auto context = std::make_unique<QObject>();
        auto other = std::make_unique<QObject>();
        int fired = 0;
        clock.after(10ms, context.get(), [&] { ++fired; });
        clock.after(20ms, other.get(), [&] { ++fired; });
        clock.after(15ms, this, [&] { other.reset(); });
        context.reset();
        clock.advance(1s);
        QCOMPARE(fired, 0);
    }

    void settingTheWallClockKeepsDelays()
    {
        ManualClock clock(kStart);
        QObject context;
        int fired = 0;
        clock.after(1h, &context, [&] { ++fired; });
        clock.setNow(kStart.addDays(2));
        QCOMPARE(fired, 0);
        QCOMPARE(clock.today(), QDate(2026, 3, 3));
        clock.setNow(kStart.addDays(-2));
        QCOMPARE(clock.monotonic(), 0ms);
        clock.advance(59min);
        QCOMPARE(fired, 0);
        clock.advance(1min);
        QCOMPARE(fired, 1);
        QCOMPARE(clock.nowMs(), kStart.addDays(-2).toMSecsSinceEpoch() + 3'600'000);
    }

    void systemClockIsTheMachines()
    {
        const SystemClock clock;
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const qint64 now = clock.nowMs();
        QVERIFY(now >= before && now <= QDateTime::currentMSecsSinceEpoch());
        const auto first = clock.monotonic();
        QVERIFY(clock.monotonic() >= first);
        QCOMPARE(clock.zone(), QTimeZone::systemTimeZone());
    }

    void systemTimerFiresOnceUnlessItsContextDies()
    {
        SystemClock clock;
        QObject context;
        auto dying = std::make_unique<QObject>();
        int fired = 0;
        clock.after(0ms, dying.get(), [&] { fired += 100; });
        clock.after(-1ms, &context, [&] { ++fired; });
        clock.after(24h * 365, &context, [&] { fired += 100; });
        dying.reset();
        QTRY_COMPARE(fired, 1);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(fired, 1);
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
