// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parse.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kToday(2026, 3, 4); // a Wednesday

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class TestParseDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char16_t *text, int year, int month, int day) {
            const QString typed = QString::fromUtf16(text);
            QTest::addRow("%s", qPrintable(typed)) << typed << QDate(year, month, day);
        };
        row(u"1231", 2026, 12, 31);
        row(u"0304", 2026, 3, 4);
        row(u"0303", 2027, 3, 3);
        row(u"0229", 2028, 2, 29);
        row(u"20271201", 2027, 12, 1);
        row(u"202802e", 2028, 2, 29);
        row(u"202702+", 2027, 2, 28);
        row(u"202702E", 2027, 2, 28);
        row(u"+5", 2026, 3, 9);
        row(u"-3d", 2026, 3, 1);
        row(u"−3", 2026, 3, 1);
        row(u"+2w", 2026, 3, 18);
        row(u"+1m", 2026, 4, 4);
        row(u"+1Y", 2027, 3, 4);
        row(u" + 5 d ", 2026, 3, 9);
        row(u"2027-12-01", 2027, 12, 1);
        row(u"2027/12/1", 2027, 12, 1);
        row(u"2027.12.01", 2027, 12, 1);
        row(u"21.11.", 2026, 11, 21);
        row(u"21.11", 2026, 11, 21);
        row(u"21.11.26", 2026, 11, 21);
        row(u"21. 11. 2026", 2026, 11, 21);
        row(u"1.2.", 2027, 2, 1);
        row(u"29.2.", 2028, 2, 29);
        row(u"21/11/2026", 2026, 11, 21);
        row(u"21-11-26", 2026, 11, 21);
        row(u"03/04", 2026, 4, 3);
        row(u"1 dec", 2026, 12, 1);
        row(u"1dec", 2026, 12, 1);
        row(u"dec 1", 2026, 12, 1);
        row(u"Dec. 1", 2026, 12, 1);
        row(u"DECEMBER 1, 2027", 2027, 12, 1);
        row(u"dec 1 27", 2027, 12, 1);
        row(u"1 Dez 2027", 2027, 12, 1);
        row(u"1. Dezember 2027", 2027, 12, 1);
        row(u"1. März", 2027, 3, 1);
        row(u"5 sept", 2026, 9, 5);
        row(u"5 Okt", 2026, 10, 5);
        row(u"5 May", 2026, 5, 5);
        row(u"5 Mai", 2026, 5, 5);
        row(u"wed", 2026, 3, 4);
        row(u"fri", 2026, 3, 6);
        row(u"Tuesday", 2026, 3, 10);
        row(u"thurs", 2026, 3, 5);
        row(u"Mittwoch", 2026, 3, 4);
        row(u"Fr.", 2026, 3, 6);
        row(u"so", 2026, 3, 8);
        row(u"today", 2026, 3, 4);
        row(u"Heute", 2026, 3, 4);
        row(u"tomorrow", 2026, 3, 5);
        row(u"morgen", 2026, 3, 5);
        row(u"yesterday", 2026, 3, 3);
        row(u"gestern", 2026, 3, 3);
        row(u"12/2027", 2027, 12, 31);
        row(u"2.2028", 2028, 2, 29);
        row(u"2027-12", 2027, 12, 31);
        row(u"dec 2027", 2027, 12, 31);
        row(u"Februar 2028", 2028, 2, 29);
        row(u"２０２７-１２-０１", 2027, 12, 1);
        row(u"٢١.١١.٢٠٢٦", 2026, 11, 21);
        row(u"19000101", 1900, 1, 1);
        row(u"2200-12-31", 2200, 12, 31);
    }

    void days()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        const Result<TypedDate> date = parseDate(text, kToday, kEnglish);
        QVERIFY2(date, date ? "" : qPrintable(date.error().message));
        QCOMPARE(date->day, day);
        QVERIFY(!date->never);
    }

    void never_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"x", "X", "never", " Never ", "nie"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void never()
    {
        QFETCH(QString, text);
        const Result<TypedDate> date = parseDate(text, kToday, kEnglish);
        QVERIFY(date);
        QVERIFY(date->never);
        QVERIFY(!date->day.isValid());
    }

    void notDays_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text :
             {u"",           u" ",       u"31.02.",   u"30.2.2028", u"29.2.2027",  u"2027-02-29", u"2027-13-01",
              u"2027-13",    u"13/2027", u"00/2027",  u"0.1.",      u"1332",       u"0000",       u"0230",
              u"20270229",   u"202713e", u"12e",      u"123",       u"12345",      u"211126",     u"+",
              u"5",          u"+5q",     u"5d",       u"++5",       u"21.11.126",  u"21/11-26",   u"2027-12-1x",
              u"32 dec",     u"31 feb",  u"0 dec",    u"dec",       u"1 foo",      u"foo 1",      u"foo 2027",
              u"ju 1",       u"f",       u"fo",       u"milk",      u"5 maerz",    u"dec 127",    u"1899-12-31",
              u"2201-01-01", u"+999999", u"+999999y", u"-200y",     u"0026-01-01", u"xx",         u"21/11/"})
            QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }

    void notDays()
    {
        QFETCH(QString, text);
        const Result<TypedDate> date = parseDate(text, kToday, kEnglish);
        QVERIFY(!date);
        QCOMPARE(date.error().kind, ErrorKind::InvalidInput);
        QVERIFY(date.error().message.endsWith(u'.'));
        QVERIFY(!date.error().message.contains(u'%'));
    }

    void clampedMonthEnds_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("31 Jan") << QDate(2026, 1, 31) << u"+1m"_s << QDate(2026, 2, 28);
        QTest::newRow("31 Jan, leap year") << QDate(2028, 1, 31) << u"+1m"_s << QDate(2028, 2, 29);
        QTest::newRow("29 Feb") << QDate(2028, 2, 29) << u"+1y"_s << QDate(2029, 2, 28);
        QTest::newRow("31 Mar back") << QDate(2026, 3, 31) << u"-1m"_s << QDate(2026, 2, 28);
        QTest::newRow("leap day eight years on") << QDate(2096, 3, 1) << u"0229"_s << QDate(2104, 2, 29);
    }

    void clampedMonthEnds()
    {
        QFETCH(QDate, today);
        QFETCH(QString, text);
        QFETCH(QDate, day);
        const Result<TypedDate> date = parseDate(text, today, kEnglish);
        QVERIFY(date);
        QCOMPARE(date->day, day);
    }

    void past_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *text, QDate day) { QTest::newRow(text) << QString::fromLatin1(text) << day; };
        row("0304", QDate(2026, 3, 4));
        row("0305", QDate(2025, 3, 5));
        row("21.11.", QDate(2025, 11, 21));
        row("29.2.", QDate(2024, 2, 29));
        row("1 dec", QDate(2025, 12, 1));
        row("dec 1", QDate(2025, 12, 1));
        row("wed", QDate(2026, 3, 4));
        row("thu", QDate(2026, 2, 26));
        row("tue", QDate(2026, 3, 3));
        row("21.11.26", QDate(2026, 11, 21));
        row("tomorrow", QDate(2026, 3, 5));
    }

    void past()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        const Result<TypedDate> date = parseDate(text, kToday, kEnglish, DateOrder::DayMonth, true);
        QVERIFY(date);
        QCOMPARE(date->day, day);
    }

    void monthBeforeDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *text, QDate day) { QTest::newRow(text) << QString::fromLatin1(text) << day; };
        row("03/04/2026", QDate(2026, 3, 4));
        row("11/21", QDate(2026, 11, 21));
        row("11.21.26", QDate(2026, 11, 21));
        row("2026-11-21", QDate(2026, 11, 21));
        row("21 nov", QDate(2026, 11, 21));
        row("21/11/2026", QDate());
    }

    void monthBeforeDay()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        const Result<TypedDate> date = parseDate(text, kToday, kEnglish, DateOrder::MonthDay);
        QCOMPARE(date ? date->day : QDate(), day);
    }

    void namesOfTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("French month") << u"fr_FR"_s << u"1 déc. 2027"_s << QDate(2027, 12, 1);
        QTest::newRow("French, no accent") << u"fr_FR"_s << u"1 Fevrier 2027"_s << QDate(2027, 2, 1);
        QTest::newRow("French day, not a month") << u"fr_FR"_s << u"mardi"_s << QDate(2026, 3, 10);
        QTest::newRow("Polish, own form") << u"pl_PL"_s << u"1 listopada 2027"_s << QDate(2027, 11, 1);
        QTest::newRow("Polish, standing alone") << u"pl_PL"_s << u"listopad 2027"_s << QDate(2027, 11, 30);
        QTest::newRow("Croatian listopad") << u"hr_HR"_s << u"listopad 2027"_s << QDate(2027, 10, 31);
        QTest::newRow("English in French") << u"fr_FR"_s << u"1 dec 2027"_s << QDate(2027, 12, 1);
        QTest::newRow("C") << u"C"_s << u"1 Dez 2027"_s << QDate(2027, 12, 1);
    }

    void namesOfTheLocale()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(QDate, day);
        const Result<TypedDate> date = parseDate(text, kToday, QLocale(locale));
        QVERIFY2(date, date ? "" : qPrintable(date.error().message));
        QCOMPARE(date->day, day);
    }

    void orderOfTheLocale()
    {
        QCOMPARE(dateOrderOf(QLocale(u"en_US"_s)), DateOrder::MonthDay);
        QCOMPARE(dateOrderOf(QLocale(u"en_GB"_s)), DateOrder::DayMonth);
        QCOMPARE(dateOrderOf(QLocale(u"de_DE"_s)), DateOrder::DayMonth);
        QCOMPARE(dateOrderOf(QLocale(u"ja_JP"_s)), DateOrder::MonthDay);
        QCOMPARE(dateOrderOf(QLocale::c()), DateOrder::DayMonth);
    }
};

QTEST_GUILESS_MAIN(TestParseDate)
#include "tst_parsedate.moc"
