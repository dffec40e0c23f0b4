// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/tripplan.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

class TestTripPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void todaysTripIsMadeOnce();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tripsAreAhead_data();
    void tripsAreAhead();
    void habitsOfAnyInterval_data();
    void habitsOfAnyInterval();
    void theWeekdayIsLearned_data();
    void theWeekdayIsLearned();
};

void TestTripPlan::tripsAreAhead_data()
{
    QTest::addColumn<int>("weekday");
    QTest::addColumn<int>("days");
    // As of Friday, 20 November 2026.
    QTest::newRow("today counts") << int(Qt::Friday) << 0;
    QTest::newRow("tomorrow") << int(Qt::Saturday) << 1;
    QTest::newRow("over the week end") << int(Qt::Monday) << 3;
    QTest::newRow("yesterday's day") << int(Qt::Thursday) << 6;
}

void TestTripPlan::tripsAreAhead()
{
    QFETCH(int, weekday);
    QFETCH(int, days);
    const QDate friday(2026, 11, 20);
    const TripPlan plan = planTrips(friday, weekday);
    QCOMPARE(plan.asOf, friday);
    QCOMPARE(plan.next, friday.addDays(days));
    QCOMPARE(plan.next.dayOfWeek(), weekday);
    QCOMPARE(plan.afterNext, friday.addDays(days + 7));
}

void TestTripPlan::habitsOfAnyInterval_data()
{
    QTest::addColumn<TripHabit>("habit");
    QTest::addColumn<int>("lastTrip"); // days from Friday, 20 November 2026; 99: none
    QTest::addColumn<int>("next");
    QTest::addColumn<int>("afterNext");
    const auto day = [](int days) { return QDate(2026, 11, 20).addDays(days); };
    QTest::newRow("nothing said") << TripHabit{} << -6 << 1 << 8;
    QTest::newRow("every two weeks, shopped last Saturday") << TripHabit{6, 14, {}} << -6 << 8 << 22;
    QTest::newRow("every two weeks, shopped on Thursday instead") << TripHabit{6, 14, {}} << -8 << 8 << 22;
    QTest::newRow("every two weeks, due") << TripHabit{6, 14, {}} << -13 << 1 << 15;
    QTest::newRow("every two weeks, overdue") << TripHabit{6, 14, {}} << -50 << 1 << 15;
    QTest::newRow("every two weeks, never shopped") << TripHabit{6, 14, {}} << 99 << 1 << 15;
    QTest::newRow("every day") << TripHabit{0, 1, {}} << -1 << 0 << 1;
    QTest::newRow("every day, done today") << TripHabit{0, 1, {}} << 0 << 1 << 2;
    QTest::newRow("every three days") << TripHabit{6, 3, {}} << -2 << 1 << 4;
    QTest::newRow("every three days, overdue") << TripHabit{6, 3, {}} << -9 << 0 << 3;
    QTest::newRow("named") << TripHabit{6, 0, day(4)} << -6 << 4 << 8;
    QTest::newRow("named near the usual day") << TripHabit{6, 0, day(6)} << -6 << 6 << 15;
    QTest::newRow("named for today, and done") << TripHabit{6, 0, day(0)} << 0 << 1 << 8;
    QTest::newRow("named, past: weeks count on as ever") << TripHabit{6, 0, day(-1)} << 99 << 1 << 8;
    QTest::newRow("named, past: two weeks count from it") << TripHabit{6, 14, day(-6)} << 99 << 8 << 22;
}

void TestTripPlan::habitsOfAnyInterval()
{
    QFETCH(TripHabit, habit);
    QFETCH(int, lastTrip);
    QFETCH(int, next);
    QFETCH(int, afterNext);
    const QDate friday(2026, 11, 20);
    const TripPlan plan = planTrips(friday, habit, lastTrip == 99 ? QDate() : friday.addDays(lastTrip));
    QCOMPARE(friday.daysTo(plan.next), next);
    QCOMPARE(friday.daysTo(plan.afterNext), afterNext);
    // On days away nobody shops: the weekday after, or the day after.
    const LivingDays living({{plan.next, plan.next.addDays(1)}});
    const TripPlan away = planTrips(friday, habit, lastTrip == 99 ? QDate() : friday.addDays(lastTrip), living);
    const bool isWeeks = habit.everyDays % 7 == 0;
    QCOMPARE(away.next, habit.next == plan.next ? plan.next : plan.next.addDays(isWeeks ? 7 : 2));
}

void TestTripPlan::theWeekdayIsLearned_data()
{
    QTest::addColumn<QVector<int>>("purchases"); // Monday to Sunday
    QTest::addColumn<int>("weekday");
    QTest::newRow("nothing") << QVector<int>{0, 0, 0, 0, 0, 0, 0} << int(Qt::Saturday);
    QTest::newRow("clear") << QVector<int>{0, 0, 20, 0, 0, 3, 0} << int(Qt::Wednesday);
    QTest::newRow("too few") << QVector<int>{0, 0, 11, 0, 0, 0, 0} << int(Qt::Saturday);
    QTest::newRow("exactly enough") << QVector<int>{0, 0, 12, 0, 0, 0, 0} << int(Qt::Wednesday);
    QTest::newRow("two fifths") << QVector<int>{8, 3, 3, 3, 3, 0, 0} << int(Qt::Monday);
    QTest::newRow("less than two fifths") << QVector<int>{7, 3, 3, 3, 3, 0, 0} << int(Qt::Saturday);
    QTest::newRow("Sunday") << QVector<int>{1, 1, 1, 1, 1, 1, 9} << int(Qt::Sunday);
}

void TestTripPlan::theWeekdayIsLearned()
{
    QFETCH(QVector<int>, purchases);
    QFETCH(int, weekday);
    QVector<ShoppingDay> days;
    const QDate monday(2026, 11, 2);
    for (int i = 0; i < 7; ++i) {
        days.push_back({monday.addDays(i), purchases[i] / 2});
        days.push_back({monday.addDays(i + 7), purchases[i] - purchases[i] / 2});
    }
    QCOMPARE(usualShoppingWeekday(days), weekday);
}

void TestTripPlan::todaysTripIsMadeOnce()
{
    const QDate saturday(2026, 11, 21);
    QVERIFY(!isTrip({{saturday, 2}}, saturday));
    QVERIFY(isTrip({{saturday, 3}}, saturday));
    QCOMPARE(planTrips(saturday, Qt::Saturday).next, saturday);
    const TripPlan done = planTrips(saturday, Qt::Saturday, {}, true);
    QCOMPARE(done.next, saturday.addDays(7));
    QCOMPARE(done.afterNext, saturday.addDays(14));
    QCOMPARE(planTrips(saturday.addDays(-1), Qt::Saturday, {}, true).next, saturday);
}

QTEST_GUILESS_MAIN(TestTripPlan)
#include "tst_tripplan.moc"
