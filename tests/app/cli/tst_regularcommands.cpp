// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "tests/core/testhousehold.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// The commands about what people do again and again: regular purchases, trips, templates, the sheet, the calendar.
class TestRegularCommands : public QObject
{
    Q_OBJECT

private:
    QByteArray run(const QStringList &words, int status)
    {
        const std::unique_ptr<std::FILE, int (*)(std::FILE *)> out(std::tmpfile(), std::fclose);
        const std::unique_ptr<std::FILE, int (*)(std::FILE *)> err(std::tmpfile(), std::fclose);
        const QStringList whose{u"--household"_s, m_home->path(), u"--as-of"_s, u"2026-11-20"_s};
        const int exit = runCommandLine(whose + words, out.get(), err.get());
        if (exit != status)
            throw std::runtime_error(qPrintable(u"%1: exit status %2"_s.arg(words.join(u' ')).arg(exit)));
        std::rewind(out.get());
        QByteArray text(1 << 18, 0);
        text.resize(qsizetype(std::fread(text.data(), 1, size_t(text.size()), out.get())));
        return text;
    }
    /// The answer of a command with --json on Friday, 20 November 2026; its exit status must be @p status.
    QJsonObject json(const QStringList &words, int status = 0)
    {
        return QJsonDocument::fromJson(run(QStringList{u"--json"_s} + words, status)).object();
    }
    QString text(const QStringList &words) { return QString::fromUtf8(run(words, 0)); }
    QString next() { return json({u"recurring"_s})[u"items"_s][0][u"next"_s].toString(); }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init()
    {
        LARDER_FAIL_ON_WARNING();
        m_home = std::make_unique<Home>();
        m_home->buy(u"Milk"_s, 2000, kFriday.addDays(-20));
        m_home->catchUp();
    }
    void somethingIsBoughtRegularly();
    void rhythmsAreRead_data();
    void rhythmsAreRead();
    void theHabitOfShopping();
    void tripsComeBack();
    void templatesComeBack();
    void storesAreCompared();
    void theSheetIsBooked();
    void asOfWritesOnlyWhereItIsTold_data();
    void asOfWritesOnlyWhereItIsTold();
    void theCalendarIsWritten();
};

void TestRegularCommands::somethingIsBoughtRegularly()
{
    const QJsonObject made = json({u"recurring"_s, u"add"_s, u"Milk"_s, u"--every"_s, u"week"_s, u"--from"_s, u"sat"_s,
                                   u"--amount"_s, u"3"_s, u"--ceiling"_s, u"4.50 €"_s});
    QVERIFY(made[u"rule"_s].toString().startsWith(u"FREQ=WEEKLY"_s));
    QCOMPARE(made[u"next"_s].toString(), u"2026-11-21"_s);
    QCOMPARE(made[u"amount"_s].toString(), u"3"_s);
    QCOMPARE(made[u"ceiling"_s][u"minor"_s].toInt(), 450);
    QCOMPARE(made[u"mode"_s].toString(), u"list"_s);
    json({u"recurring"_s, u"skip"_s, u"milk"_s});
    QCOMPARE(next(), u"2026-11-28"_s);
    json({u"recurring"_s, u"shift"_s, u"1"_s, u"30.11."_s});
    QCOMPARE(next(), u"2026-11-30"_s);
    json({u"recurring"_s, u"pause"_s, u"Milk"_s});
    QVERIFY(json({u"recurring"_s})[u"items"_s][0][u"next"_s].isNull());
    QVERIFY(text({u"recurring"_s}).contains(u"paused"_s));
    json({u"recurring"_s, u"resume"_s, u"Milk"_s});
    json({u"recurring"_s, u"edit"_s, u"Milk"_s, u"--mode"_s, u"remind"_s, u"--amount"_s, u"forecast"_s});
    QVERIFY(json({u"recurring"_s})[u"items"_s][0][u"amount"_s].isNull());
    QCOMPARE(next(), u"2026-11-30"_s);
    json({u"recurring"_s, u"edit"_s, u"Milk"_s, u"--mode"_s, u"order"_s}, 1);
    json({u"recurring"_s, u"edit"_s, u"Milk"_s, u"--mode"_s, u"steal"_s}, 2);
    json({u"recurring"_s, u"skip"_s, u"Tea"_s}, 1);
    json({u"recurring"_s, u"add"_s, u"Flowers"_s, u"--after"_s, u"10"_s, u"--amount"_s, u"3"_s}, 1); // free text
    json({u"recurring"_s, u"add"_s, u"Flowers"_s, u"--after"_s, u"10"_s});
    json({u"recurring"_s, u"done"_s, u"Flowers"_s});
    json({u"recurring"_s, u"remove"_s, u"Milk"_s});
    QCOMPARE(json({u"recurring"_s})[u"items"_s].toArray().size(), 1);
}

void TestRegularCommands::rhythmsAreRead_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule"); // empty: refused
    QTest::newRow("weeks") << u"--every"_s << u"2 weeks"_s << u"FREQ=WEEKLY;INTERVAL=2;WKST=MO"_s;
    QTest::newRow("days") << u"--every"_s << u"10 days"_s << u"FREQ=DAILY;INTERVAL=10"_s;
    QTest::newRow("month") << u"--every"_s << u"month"_s << u"FREQ=MONTHLY;BYMONTHDAY=20;INTERVAL=1"_s;
    QTest::newRow("year") << u"--every"_s << u"Year"_s << u"FREQ=YEARLY"_s;
    QTest::newRow("weekday") << u"--every"_s << u"saturday"_s << u"FREQ=WEEKLY;BYDAY=SA;WKST=MO"_s;
    QTest::newRow("rule") << u"--rule"_s << u"FREQ=DAILY;INTERVAL=3"_s << u"FREQ=DAILY;INTERVAL=3"_s;
    QTest::newRow("often") << u"--every"_s << u"often"_s << QString();
    QTest::newRow("nought") << u"--every"_s << u"0 weeks"_s << QString();
    QTest::newRow("no rule") << u"--rule"_s << u"FREQ=SECONDLY"_s << QString();
    QTest::newRow("nought after") << u"--after"_s << u"0"_s << QString();
}

void TestRegularCommands::rhythmsAreRead()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QString, rule);
    const QJsonObject made = json({u"recurring"_s, u"add"_s, u"Milk"_s, option, value}, rule.isEmpty() ? 1 : 0);
    QCOMPARE(made[u"rule"_s].toString(), rule);
}

void TestRegularCommands::theHabitOfShopping()
{
    QCOMPARE(json({u"shopping-day"_s})[u"next"_s].toString(), u"2026-11-21"_s);
    const QJsonObject named = json({u"shopping-day"_s, u"--next"_s, u"mon"_s});
    QCOMPARE(named[u"next"_s].toString(), u"2026-11-23"_s);
    QCOMPARE(named[u"after_next"_s].toString(), u"2026-11-28"_s);
    QCOMPARE(json({u"shopping-day"_s, u"--next"_s, u"never"_s})[u"next"_s].toString(), u"2026-11-21"_s);
    QCOMPARE(json({u"shopping-day"_s, u"--every"_s, u"14"_s})[u"after_next"_s].toString(), u"2026-12-05"_s);
    QCOMPARE(json({u"shopping-day"_s, u"Thursday"_s})[u"next"_s].toString(), u"2026-11-26"_s);
    QCOMPARE(json({u"shopping-day"_s, u"--every"_s, u"1"_s})[u"after_next"_s].toString(), u"2026-11-21"_s);
    // A weekday contradicts "every day".
    QCOMPARE(json({u"shopping-day"_s, u"Friday"_s})[u"after_next"_s].toString(), u"2026-11-27"_s);
    json({u"shopping-day"_s, u"--every"_s, u"91"_s}, 1);
    json({u"shopping-day"_s, u"--every"_s, u"often"_s}, 1);
    json({u"shopping-day"_s, u"--next"_s, u"2026-11-19"_s}, 1);
    QCOMPARE(json({u"shopping-day"_s, u"learn"_s, u"--every"_s, u"learn"_s})[u"next"_s].toString(), u"2026-11-21"_s);
}

void TestRegularCommands::tripsComeBack()
{
    json({u"buy"_s, u"Bread"_s, u"2"_s, u"--store"_s, u"Aldi"_s, u"--paid"_s, u"3.98"_s});
    json({u"buy"_s, u"Rolls"_s, u"6"_s, u"--store"_s, u"Baker"_s});
    const QJsonArray trips = json({u"list"_s, u"trips"_s})[u"trips"_s].toArray();
    QCOMPARE(trips.size(), 3);
    QCOMPARE(trips[1][u"store"_s].toString(), u"Aldi"_s);
    QCOMPARE(trips[1][u"paid"_s][u"minor"_s].toInt(), 398);
    json({u"list"_s, u"again"_s, u"today"_s}, 1); // two of them
    QCOMPARE(json({u"list"_s, u"again"_s, u"today"_s, u"aldi"_s})[u"things"_s].toInt(), 1);
    QCOMPARE(json({u"list"_s})[u"items"_s][0][u"product"_s].toString(), u"Bread"_s);
    json({u"list"_s, u"again"_s, u"2026-11-01"_s}, 1);
    json({u"list"_s, u"trips"_s, u"--limit"_s, u"many"_s}, 2);
}

void TestRegularCommands::templatesComeBack()
{
    json({u"list"_s, u"add"_s, u"Candles"_s, u"a dozen"_s});
    json({u"list"_s, u"template"_s, u"save"_s, u"Party"_s});
    QCOMPARE(json({u"list"_s, u"template"_s, u"list"_s})[u"templates"_s][0][u"items"_s][0][u"amount"_s].toString(),
             u"a dozen"_s);
    QCOMPARE(json({u"list"_s, u"template"_s, u"apply"_s, u"party"_s, u"--list"_s, u"Birthday"_s})[u"things"_s].toInt(),
             1);
    QCOMPARE(json({u"list"_s, u"--list"_s, u"Birthday"_s})[u"items"_s].toArray().size(), 1);
    json({u"list"_s, u"template"_s, u"rename"_s, u"Party"_s, u"Feast"_s});
    json({u"list"_s, u"template"_s, u"apply"_s, u"Party"_s}, 1);
    json({u"list"_s, u"template"_s, u"remove"_s, u"Feast"_s});
    json({u"list"_s, u"template"_s, u"save"_s, u"Staples"_s, u"--staples"_s}, 1); // nothing is bought that often
}

void TestRegularCommands::storesAreCompared()
{
    json({u"buy"_s, u"Tea"_s, u"1"_s, u"--store"_s, u"Aldi"_s, u"--paid"_s, u"1.00 €"_s});
    json({u"buy"_s, u"Tea"_s, u"1"_s, u"--store"_s, u"Lidl"_s, u"--paid"_s, u"1.50 €"_s});
    json({u"list"_s, u"add"_s, u"Tea"_s, u"2"_s});
    const QJsonObject stores = json({u"list"_s, u"stores"_s, u"--trip-cost"_s, u"3"_s});
    QCOMPARE(stores[u"stores"_s].toArray().size(), 2);
    QCOMPARE(stores[u"best"_s][u"stores"_s][0][u"store"_s].toString(), u"Aldi"_s);
    QCOMPARE(stores[u"best"_s][u"cost"_s][u"minor"_s].toInt(), 200);
    QCOMPARE(stores[u"trip_cost"_s][u"minor"_s].toInt(), 300);
    QVERIFY(stores[u"advice"_s].toString().contains(u"cheaper than Lidl"_s));
    json({u"list"_s, u"stores"_s, u"--trip-cost"_s, u"much"_s}, 1);
}

void TestRegularCommands::theSheetIsBooked()
{
    json({u"sheet"_s, u"book"_s, u"1"_s}, 1);
    json({u"buy"_s, u"Milk"_s, u"2"_s});
    const QJsonArray lines = json({u"sheet"_s, u"show"_s})[u"items"_s].toArray();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0][u"number"_s].toInt(), 1);
    const QJsonObject booked = json({u"sheet"_s, u"book"_s, u"1"_s, u"1"_s});
    QCOMPARE(booked[u"items"_s][0][u"times"_s].toInt(), 2);
    QCOMPARE(json({u"stock"_s})[u"items"_s][0][u"on_hand"_s].toString(), u"2"_s);
    json({u"undo"_s});
    QCOMPARE(json({u"stock"_s})[u"items"_s][0][u"on_hand"_s].toString(), u"4"_s);
    json({u"sheet"_s, u"book"_s, u"1 5"_s}, 1);
    QCOMPARE(json({u"stock"_s})[u"items"_s][0][u"on_hand"_s].toString(), u"4"_s);
}

void TestRegularCommands::asOfWritesOnlyWhereItIsTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("aisles") << u"list aisles"_s << false;
    QTest::newRow("stores") << u"list stores"_s << false;
    QTest::newRow("the cost of a trip") << u"list stores --trip-cost 3"_s << true;
    QTest::newRow("times") << u"remind times"_s << false;
    QTest::newRow("other times") << u"remind times --digest 09:00"_s << true;
    QTest::newRow("shopping day") << u"shopping-day"_s << false;
    QTest::newRow("another shopping day") << u"shopping-day monday"_s << true;
}

void TestRegularCommands::asOfWritesOnlyWhereItIsTold()
{
    QFETCH(QString, words);
    QFETCH(bool, isWritten);
    m_home->buy(u"Milk"_s, 2000, kFriday.addDays(-10)); // the stream has work waiting
    const auto all = [&] {
        return m_home->authored().join(u'\n')
               + m_home->dump({u"change"_s, u"action"_s, u"forecast_model"_s, u"alert"_s, u"reminder"_s});
    };
    const QString before = all();
    json(words.split(u' '));
    QCOMPARE(all() != before, isWritten);
}

void TestRegularCommands::theCalendarIsWritten()
{
    json({u"recurring"_s, u"add"_s, u"Milk"_s, u"--every"_s, u"month"_s});
    const QString file = m_home->file(u"larder.ics"_s);
    const QJsonObject written = json({u"export"_s, u"calendar"_s, file});
    QCOMPARE(written[u"file"_s].toString(), file);
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QByteArray content = read.readAll();
    QVERIFY(content.startsWith("BEGIN:VCALENDAR\r\n"));
    QCOMPARE(content.count("SUMMARY:Buy Milk"), 13);
    QCOMPARE(content.count("SUMMARY:Shopping day"), 2);
    QCOMPARE(run({u"export"_s, u"calendar"_s}, 0), content);
    json({u"export"_s, u"calendar"_s, u"--format"_s, u"pdf"_s}, 2);
    json({u"export"_s, u"calendar"_s, m_home->file(u"no such folder/larder.ics"_s)}, 1);
}

QTEST_GUILESS_MAIN(TestRegularCommands)
#include "tst_regularcommands.moc"
