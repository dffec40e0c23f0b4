// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/recurrence.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace larder;
using namespace Qt::StringLiterals;

class TestRecurrence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void everyDays();
    void weekly();
    void monthly_data();
    void monthly();
    void monthEndsInRules_data();
    void monthEndsInRules();
    void yearly();
    void nextAndPrevious();
    void normalises();
    void refuses_data();
    void refuses();
    void noDayFits_data();
    void noDayFits();
    void neverIsNever();
};

namespace {

/// Every day from the anchor to the end of 20 years that @p fits.
QVector<QDate> daysThat(QDate anchor, const std::function<bool(QDate)> &fits)
{
    QVector<QDate> days;
    for (QDate day = anchor; day < anchor.addYears(20); day = day.addDays(1)) {
        if (fits(day))
            days.append(day);
    }
    return days;
}

QVector<QDate> ofTwentyYears(const Recurrence &rule)
{
    return rule.between(rule.anchor(), rule.anchor().addYears(20).addDays(-1), 100000);
}

Recurrence parsed(const QString &rule, QDate anchor)
{
    const auto result = Recurrence::parse(rule, anchor);
    return result ? *result : Recurrence();
}

QString words(const QVector<QDate> &days)
{
    QStringList texts;
    for (const QDate &day : days)
        texts.append(day.toString(Qt::ISODate));
    return texts.join(u' ');
}

QDate monday(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

int months(QDate day)
{
    return day.year() * 12 + day.month();
}

} // namespace

void TestRecurrence::examples_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<QString>("first");
    // Of RFC 5545 §3.8.5.3, where they speak of days
    QTest::newRow("10 days") << u"FREQ=DAILY;COUNT=3"_s << u"1997-09-02"_s << u"1997-09-02 1997-09-03 1997-09-04"_s;
    QTest::newRow("until") << u"FREQ=DAILY;UNTIL=19970904T000000Z"_s << u"1997-09-02"_s
                           << u"1997-09-02 1997-09-03 1997-09-04"_s;
    QTest::newRow("every other week on Monday, Wednesday and Friday")
        << u"FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,WE,FR;UNTIL=19970920"_s << u"1997-09-01"_s
        << u"1997-09-01 1997-09-03 1997-09-05 1997-09-15 1997-09-17 1997-09-19"_s;
    QTest::newRow("first Friday") << u"FREQ=MONTHLY;COUNT=3;BYDAY=1FR"_s << u"1997-09-05"_s
                                  << u"1997-09-05 1997-10-03 1997-11-07"_s;
    QTest::newRow("last Friday") << u"FREQ=MONTHLY;COUNT=3;BYDAY=-1FR"_s << u"1997-09-01"_s
                                 << u"1997-09-26 1997-10-31 1997-11-28"_s;
    QTest::newRow("second Monday") << u"FREQ=MONTHLY;COUNT=3;BYDAY=2MO"_s << u"2026-11-20"_s
                                   << u"2026-12-14 2027-01-11 2027-02-08"_s;
    QTest::newRow("third to the last day")
        << u"FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3"_s << u"1997-09-28"_s << u"1997-09-28 1997-10-29 1997-11-28"_s;
    QTest::newRow("2nd and 15th") << u"FREQ=MONTHLY;COUNT=4;BYMONTHDAY=2,15"_s << u"1997-09-02"_s
                                  << u"1997-09-02 1997-09-15 1997-10-02 1997-10-15"_s;
    QTest::newRow("every 18 months from the 10th to the 12th")
        << u"FREQ=MONTHLY;INTERVAL=18;COUNT=4;BYMONTHDAY=10,11,12"_s << u"1997-09-10"_s
        << u"1997-09-10 1997-09-11 1997-09-12 1999-03-10"_s;
    QTest::newRow("Thursdays in March") << u"FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=4"_s << u"1997-03-13"_s
                                        << u"1997-03-13 1997-03-20 1997-03-27 1998-03-05"_s;
    QTest::newRow("Friday the 13th") << u"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3"_s << u"1997-09-02"_s
                                     << u"1998-02-13 1998-03-13 1998-11-13"_s;
    QTest::newRow("third working day") << u"FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3"_s << u"1997-09-04"_s
                                       << u"1997-09-04 1997-10-07 1997-11-06"_s;
    QTest::newRow("week 20") << u"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3"_s << u"1997-05-12"_s
                             << u"1997-05-12 1998-05-11 1999-05-17"_s;
    QTest::newRow("days of the year") << u"FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200"_s << u"1997-01-01"_s
                                      << u"1997-01-01 1997-04-10 1997-07-19 2000-01-01"_s;
    QTest::newRow("week begins on Monday") << u"FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO"_s << u"1997-08-05"_s
                                           << u"1997-08-05 1997-08-10 1997-08-19 1997-08-24"_s;
    QTest::newRow("week begins on Sunday") << u"FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU"_s << u"1997-08-05"_s
                                           << u"1997-08-05 1997-08-17 1997-08-19 1997-08-31"_s;
    QTest::newRow("every other Sunday from a Monday")
        << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;COUNT=3"_s << u"2024-01-01"_s << u"2024-01-07 2024-01-21 2024-02-04"_s;
    QTest::newRow("anchor is no occurrence")
        << u"FREQ=WEEKLY;BYDAY=MO;COUNT=2"_s << u"2026-11-20"_s << u"2026-11-23 2026-11-30"_s;
}

void TestRecurrence::examples()
{
    QFETCH(QString, rule);
    QFETCH(QString, anchor);
    QFETCH(QString, first);
    const auto read = Recurrence::parse(rule, QDate::fromString(anchor, Qt::ISODate));
    QVERIFY(read);
    const auto most = int(first.count(u' ') + 1);
    QCOMPARE(words(read->between(read->anchor(), QDate(2100, 1, 1), most)), first);
    if (rule.contains(u"COUNT") || rule.contains(u"UNTIL"))
        QCOMPARE(read->between(read->anchor(), QDate(2100, 1, 1)).size() >= most, true);
}

void TestRecurrence::everyDays()
{
    const QDate anchor(2024, 2, 27);
    for (const int step : {1, 2, 7, 10, 365}) {
        QCOMPARE(ofTwentyYears(Recurrence::everyDays(step, anchor)),
                 daysThat(anchor, [&](QDate day) { return anchor.daysTo(day) % step == 0; }));
    }
}

void TestRecurrence::weekly()
{
    for (const QDate &anchor : {QDate(2024, 1, 1), QDate(2026, 11, 22), QDate(2026, 12, 30)}) {
        for (const int interval : {1, 2, 3, 5}) {
            for (const QVector<int> &weekdays : {QVector<int>{1}, {3, 7}, {7}, {5, 1}, {1, 2, 3, 4, 5, 6, 7}}) {
                QCOMPARE(words(ofTwentyYears(Recurrence::weekly(weekdays, interval, anchor))),
                         words(daysThat(anchor, [&](QDate day) {
                             return weekdays.contains(day.dayOfWeek())
                                    && monday(anchor).daysTo(monday(day)) / 7 % interval == 0;
                         })));
            }
        }
        QCOMPARE(Recurrence::weekly({}, 1, anchor).next(anchor), anchor.addDays(7));
    }
}

void TestRecurrence::monthly_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("interval");
    for (const int day : {1, 15, 28, 29, 30, 31}) {
        for (const int interval : {1, 2, 3, 12})
            QTest::addRow("%d every %d", day, interval) << day << interval;
    }
}

void TestRecurrence::monthly()
{
    QFETCH(int, day);
    QFETCH(int, interval);
    for (const QDate &anchor : {QDate(2024, 1, 31), QDate(2024, 2, 29), QDate(2026, 11, 20)}) {
        const auto fits = [&](QDate each) {
            return each.day() == std::min(day, each.daysInMonth()) && (months(each) - months(anchor)) % interval == 0;
        };
        QCOMPARE(ofTwentyYears(Recurrence::monthly(day, interval, anchor)), daysThat(anchor, fits));
    }
}

void TestRecurrence::monthEndsInRules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("anchor");
    QTest::addColumn<QString>("days");
    QTest::newRow("31st") << u"FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4"_s << QDate(2026, 1, 31)
                          << u"2026-01-31 2026-02-28 2026-03-31 2026-04-30"_s;
    QTest::newRow("30th, leap year") << u"FREQ=MONTHLY;BYMONTHDAY=30;COUNT=3"_s << QDate(2028, 1, 30)
                                     << u"2028-01-30 2028-02-29 2028-03-30"_s;
    QTest::newRow("by the anchor") << u"FREQ=MONTHLY;COUNT=3"_s << QDate(2026, 1, 29)
                                   << u"2026-01-29 2026-02-28 2026-03-29"_s;
    QTest::newRow("every other month") << u"FREQ=MONTHLY;INTERVAL=2;COUNT=3"_s << QDate(2026, 12, 31)
                                       << u"2026-12-31 2027-02-28 2027-04-30"_s;
    QTest::newRow("29 February") << u"FREQ=YEARLY;COUNT=5"_s << QDate(2024, 2, 29)
                                 << u"2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29"_s;
    QTest::newRow("29 February by name") << u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=2"_s << QDate(2026, 1, 1)
                                         << u"2026-02-28 2027-02-28"_s;
    QTest::newRow("31st of some months") << u"FREQ=MONTHLY;BYMONTH=3,4;BYMONTHDAY=31;COUNT=2"_s << QDate(2026, 1, 1)
                                         << u"2026-03-31 2026-04-30"_s;
    QTest::newRow("two days are as the RFC says")
        << u"FREQ=MONTHLY;BYMONTHDAY=15,31;COUNT=3"_s << QDate(2026, 2, 1) << u"2026-02-15 2026-03-15 2026-03-31"_s;
}

void TestRecurrence::monthEndsInRules()
{
    QFETCH(QString, rule);
    QFETCH(QDate, anchor);
    QFETCH(QString, days);
    const auto read = Recurrence::parse(rule, anchor);
    QVERIFY(read);
    QCOMPARE(words(read->between(anchor, anchor.addYears(20))), days);
    // What it was normalised to means the same, and is what is kept.
    const auto again = Recurrence::parse(read->text(), anchor);
    QVERIFY(again);
    QCOMPARE(again->text(), read->text());
    QCOMPARE(words(again->between(anchor, anchor.addYears(20))), days);
}

void TestRecurrence::yearly()
{
    for (const QDate &anchor : {QDate(2024, 2, 29), QDate(2025, 2, 28), QDate(2026, 12, 31), QDate(2026, 4, 30)}) {
        QCOMPARE(ofTwentyYears(Recurrence::yearly(anchor)), daysThat(anchor, [&](QDate day) {
                     return day.month() == anchor.month() && day.day() == std::min(anchor.day(), day.daysInMonth());
                 }));
    }
}

void TestRecurrence::nextAndPrevious()
{
    const Recurrence rule = parsed(u"FREQ=WEEKLY;BYDAY=FR;COUNT=3"_s, QDate(2026, 11, 20));
    QCOMPARE(rule.next(QDate(2026, 1, 1)), QDate(2026, 11, 20));
    QCOMPARE(rule.next(QDate(2026, 11, 20)), QDate(2026, 11, 27));
    QCOMPARE(rule.next(QDate(2026, 11, 26)), QDate(2026, 11, 27));
    QCOMPARE(rule.next(QDate(2026, 12, 4)), QDate());
    QCOMPARE(rule.previous(QDate(2026, 11, 20)), QDate());
    QCOMPARE(rule.previous(QDate(2026, 11, 21)), QDate(2026, 11, 20));
    QCOMPARE(rule.previous(QDate(2027, 11, 21)), QDate(2026, 12, 4));
    QCOMPARE(rule.between(QDate(2026, 11, 27), QDate(2026, 12, 4)),
             (QVector<QDate>{QDate(2026, 11, 27), QDate(2026, 12, 4)}));
    QCOMPARE(rule.between(QDate(2026, 11, 1), QDate(2026, 12, 31), 2).size(), 2);
    QVERIFY(rule.between(QDate(2026, 12, 31), QDate(2026, 1, 1)).isEmpty());
}

void TestRecurrence::normalises()
{
    const QDate anchor(2026, 11, 20);
    QCOMPARE(parsed(u" RRULE:freq=weekly;byday=mo,-1fr "_s, anchor).text(), QString());
    QCOMPARE(parsed(u" RRULE:freq=weekly;interval=2;byday=mo,fr "_s, anchor).text(),
             u"FREQ=WEEKLY;BYDAY=MO,FR;INTERVAL=2;WKST=MO"_s);
    QCOMPARE(parsed(u"UNTIL=20261231T225959Z;FREQ=DAILY"_s, anchor).text(), u"FREQ=DAILY;UNTIL=20261231"_s);
    for (const Recurrence &made : {Recurrence::everyDays(3, anchor), Recurrence::weekly({7, 2}, 1, anchor),
                                   Recurrence::monthly(31, 1, anchor), Recurrence::yearly(QDate(2024, 2, 29))}) {
        const Recurrence read = parsed(made.text(), made.anchor());
        QCOMPARE(ofTwentyYears(read), ofTwentyYears(made));
    }
}

void TestRecurrence::refuses_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule : {"",
                             "weekly",
                             "FREQ=",
                             "FREQ=HOURLY",
                             "FREQ=DAILY;BYHOUR=9",
                             "FREQ=DAILY;INTERVAL=0",
                             "FREQ=DAILY;INTERVAL=-1",
                             "FREQ=DAILY;INTERVAL=1,2",
                             "FREQ=DAILY;INTERVAL=1000",
                             "FREQ=DAILY;COUNT=0",
                             "FREQ=DAILY;COUNT=99999999999",
                             "FREQ=DAILY;COUNT=2;UNTIL=20261231",
                             "FREQ=DAILY;UNTIL=20260231",
                             "FREQ=DAILY;UNTIL=tomorrow",
                             "FREQ=DAILY;FREQ=WEEKLY",
                             "FREQ=DAILY;;INTERVAL=2",
                             "FREQ=DAILY;",
                             "FREQ=WEEKLY;BYDAY=XX",
                             "FREQ=WEEKLY;BYDAY=",
                             "FREQ=WEEKLY;BYDAY=1MO",
                             "FREQ=DAILY;BYDAY=1MO",
                             "FREQ=MONTHLY;BYDAY=0MO",
                             "FREQ=MONTHLY;BYMONTHDAY=32",
                             "FREQ=MONTHLY;BYMONTHDAY=0",
                             "FREQ=WEEKLY;BYMONTHDAY=1",
                             "FREQ=MONTHLY;BYMONTH=13",
                             "FREQ=MONTHLY;BYWEEKNO=1",
                             "FREQ=MONTHLY;BYYEARDAY=1",
                             "FREQ=MONTHLY;BYSETPOS=1",
                             "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=-1",
                             "FREQ=WEEKLY;WKST=1MO",
                             "FREQ=WEEKLY;WKST=MO,TU",
                             "INTERVAL=2",
                             "FREQ=DAILY;X-NAME=1",
                             "FREQ=DAILY\r\nDTSTART:20260101",
                             "FREQ=YEARLY;RSCALE=CHINESE"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
    QTest::newRow("long") << u"FREQ=MONTHLY;BYMONTHDAY=1"_s + QString(u",1"_s).repeated(400);
}

void TestRecurrence::refuses()
{
    QFETCH(QString, rule);
    const auto read = Recurrence::parse(rule, QDate(2026, 11, 20));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    QVERIFY(read.error().message.endsWith(u'.'));
    QVERIFY(!Recurrence::parse(u"FREQ=DAILY"_s, QDate()));
    QVERIFY(!Recurrence::parse(u"FREQ=DAILY"_s, QDate(1800, 1, 1)));
}

void TestRecurrence::noDayFits_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule : {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30,31", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                             "FREQ=MONTHLY;BYMONTH=4;BYDAY=5MO;BYMONTHDAY=1", "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
                             "FREQ=MONTHLY;INTERVAL=12;BYMONTH=2;BYMONTHDAY=1", "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1",
                             "FREQ=DAILY;INTERVAL=7;BYDAY=MO"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

void TestRecurrence::noDayFits()
{
    QFETCH(QString, rule);
    const auto read = Recurrence::parse(rule, QDate(2026, 11, 20));
    QVERIFY(!read);
    QCOMPARE(read.error().message, u"No day fits this rule."_s);
}

void TestRecurrence::neverIsNever()
{
    const Recurrence never;
    QCOMPARE(never.text(), QString());
    QVERIFY(!never.next(QDate(2026, 1, 1)).isValid());
    QVERIFY(never.between(QDate(2026, 1, 1), QDate(2030, 1, 1)).isEmpty());
}

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
