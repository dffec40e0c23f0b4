// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/wording.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kFriday(2026, 11, 20);

Wording english()
{
    return Wording(kFriday, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

Action actionOf(const QString &kind, const QJsonObject &numbers)
{
    Action action;
    action.kind = kind;
    action.numbers = numbers;
    return action;
}

Outlook outlookOf(const UsageHistory &history, qint64 onHand)
{
    Outlook outlook;
    outlook.onHand = onHand;
    outlook.model = learnRate(history, onHand);
    foresee(outlook, planTrips(kFriday, Qt::Saturday));
    return outlook;
}

UsageHistory weekly(int lastBefore)
{
    UsageHistory history;
    for (int i = 9; i >= 0; --i)
        history.push_back({UsageEvent::Purchase, kFriday.addDays(-lastBefore - 7 * i), 1000});
    return history;
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void days_data();
    void days();
    void amounts_data();
    void amounts();
    void guesses_data();
    void guesses();
    void reasons_data();
    void reasons();
    void actions_data();
    void actions();
    void outlooks_data();
    void outlooks();
    void moneyAndNumbers();
    void everyKindOfActionHasASentence();
};

void TestWording::days_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    QTest::newRow("today") << kFriday << u"today"_s << u"today"_s;
    QTest::newRow("tomorrow") << kFriday.addDays(1) << u"Saturday"_s << u"Sat"_s;
    QTest::newRow("six days ahead") << kFriday.addDays(6) << u"Thursday"_s << u"Thu"_s;
    QTest::newRow("a week ahead") << kFriday.addDays(7) << u"27 November"_s << u"27 Nov"_s;
    QTest::newRow("three days ago") << kFriday.addDays(-3) << u"Tuesday"_s << u"Tue"_s;
    QTest::newRow("far") << QDate(2027, 3, 5) << u"March 2027"_s << u"Mar 2027"_s;
    QTest::newRow("long ago") << QDate(2026, 1, 5) << u"5 January 2026"_s << u"5 Jan 2026"_s;
}

void TestWording::days()
{
    QFETCH(QDate, day);
    QTEST(english().day(day), "full");
    QTEST(english().day(day, true), "brief");
}

void TestWording::amounts_data()
{
    QTest::addColumn<qint64>("milli");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<qint64>("pack"); // 0: none
    QTest::addColumn<QString>("text");
    QTest::newRow("pieces") << qint64(4000) << u"pc"_s << qint64(0) << u"4"_s;
    QTest::newRow("litres") << qint64(1500) << u"l"_s << qint64(0) << u"1.5\u00a0l"_s;
    QTest::newRow("no whole packs") << qint64(1500) << u"l"_s << qint64(1000) << u"1.5\u00a0l"_s;
    QTest::newRow("thousands") << qint64(1'250'000) << u"g"_s << qint64(0) << u"1,250\u00a0g"_s;
}

void TestWording::amounts()
{
    QFETCH(qint64, milli);
    QFETCH(QString, unit);
    QFETCH(qint64, pack);
    QFETCH(QString, text);
    QCOMPARE(english().amount({milli, *Unit::fromName(unit)}, pack ? std::optional(pack) : std::nullopt), text);
}

void TestWording::guesses_data()
{
    QTest::addColumn<qint64>("milli");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<qint64>("pack");
    QTest::addColumn<QString>("text");
    QTest::newRow("half a pack") << qint64(520) << u"l"_s << qint64(1000) << u"about half a pack"_s;
    QTest::newRow("never nothing") << qint64(10) << u"l"_s << qint64(1000) << u"about ¼ of a pack"_s;
    QTest::newRow("and a half") << qint64(1540) << u"l"_s << qint64(1000) << u"about 1½ packs"_s;
    QTest::newRow("grams") << qint64(213'000) << u"g"_s << qint64(0) << u"about 200\u00a0g"_s;
    QTest::newRow("pieces") << qint64(7300) << u"pc"_s << qint64(0) << u"about 7"_s;
    QTest::newRow("half pieces") << qint64(1400) << u"pc"_s << qint64(0) << u"about 1.5"_s;
}

void TestWording::guesses()
{
    QFETCH(qint64, milli);
    QFETCH(QString, unit);
    QFETCH(qint64, pack);
    QFETCH(QString, text);
    QCOMPARE(english().about({milli, *Unit::fromName(unit)}, pack ? std::optional(pack) : std::nullopt), text);
}

void TestWording::reasons_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QJsonObject>("numbers");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, ReasonKind kind, const QJsonObject &numbers, const QString &text) {
        QTest::newRow(name) << int(kind) << numbers << text;
    };
    row("none", ReasonKind::None, {}, {});
    row("manual", ReasonKind::Manual, {}, u"You wrote this down."_s);
    row("runs out", ReasonKind::RunsOut,
        {{u"p10"_s, u"2026-11-21"_s}, {u"p50"_s, u"2026-11-23"_s}, {u"p90"_s, u"2026-11-27"_s}},
        u"Lasts until about Monday (Sat to 27 Nov)."_s);
    row("may be gone", ReasonKind::MayBeGone, {{u"since"_s, u"2026-11-17"_s}}, u"Probably gone since Tuesday."_s);
    row("all gone", ReasonKind::AllGone, {{u"since"_s, u"2026-11-20"_s}}, u"All gone since today."_s);
    row("level", ReasonKind::BelowReorderPoint,
        {{u"believed"_s, u"1.5"_s}, {u"reorder_point"_s, u"2"_s}, {u"unit"_s, u"l"_s}},
        u"At home: 1.5\u00a0l; you buy it when down to 2\u00a0l."_s);
    row("level, guessed", ReasonKind::BelowReorderPoint,
        {{u"believed"_s, u"1.48"_s}, {u"reorder_point"_s, u"2"_s}, {u"unit"_s, u"pc"_s}, {u"about"_s, true}},
        u"At home: about 1.5; you buy it when down to 2."_s);
    row("none left", ReasonKind::BelowReorderPoint,
        {{u"believed"_s, u"0"_s}, {u"reorder_point"_s, u"2"_s}, {u"unit"_s, u"pc"_s}},
        u"None left; you buy it when down to 2."_s);
    row("said", ReasonKind::Stated,
        {{u"lasts_days"_s, 7}, {u"p10"_s, u"2026-11-21"_s}, {u"p50"_s, u"2026-11-23"_s}, {u"p90"_s, u"2026-11-27"_s}},
        u"You said it lasts about a week, so we guess until about Monday (Sat to 27 Nov)."_s);
    row("said, and gone", ReasonKind::Stated, {{u"lasts_days"_s, 30}, {u"since"_s, u"2026-11-17"_s}},
        u"You said it lasts about a month, so it is probably gone since Tuesday."_s);
}

void TestWording::reasons()
{
    QFETCH(int, kind);
    QFETCH(QJsonObject, numbers);
    QFETCH(QString, text);
    QCOMPARE(english().reason({ReasonKind(kind), numbers}), text);
}

void TestWording::actions_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("text");
    QTest::newRow("finish") << u"finish"_s << u"3"_s << u"Used one 100 % Juice %2, 3 left."_s;
    QTest::newRow("finish the last") << u"finish"_s << u"0"_s << u"Used one 100 % Juice %2, none left."_s;
    QTest::newRow("nobody knows what is left") << u"finish"_s << u""_s << u"Used one 100 % Juice %2."_s;
    QTest::newRow("buy") << u"buy"_s << u"3"_s << u"Added 2 of 100 % Juice %2."_s;
    QTest::newRow("count") << u"count"_s << u"3"_s << u"Counted 100 % Juice %2: 3."_s;
    QTest::newRow("all gone") << u"count"_s << u"0"_s << u"100 % Juice %2 is all gone."_s;
    QTest::newRow("packs on the list") << u"list_amount"_s << u""_s
                                       << u"Changed the amount of 100 % Juice %2 to 4 pack(s)."_s;
    QTest::newRow("unknown") << u"from_the_future"_s << u"3"_s << u"from_the_future"_s;
}

void TestWording::actions()
{
    QFETCH(QString, kind);
    QFETCH(QString, left);
    QFETCH(QString, text);
    QJsonObject numbers{{u"product"_s, u"100 % Juice %2"_s},
                        {u"amount"_s, kind == u"count"_s ? left : u"2"_s}, // what was counted is what is left
                        {u"unit"_s, u"pc"_s}};
    if (!left.isEmpty())
        numbers[u"left"_s] = left;
    if (kind == u"list_amount"_s)
        numbers[u"pack"_s] = u"0.5"_s;
    QCOMPARE(english().action(actionOf(kind, numbers)), text);
}

void TestWording::outlooks_data()
{
    QTest::addColumn<UsageHistory>("history");
    QTest::addColumn<qint64>("onHand");
    QTest::addColumn<QString>("atHome");
    QTest::addColumn<QString>("lasts"); // the beginning
    QTest::newRow("bought once") << UsageHistory{{UsageEvent::Purchase, kFriday, 3000}} << qint64(3000) << u"3"_s
                                 << u""_s;
    QTest::newRow("weekly, bought today") << weekly(0) << qint64(10'000) << u"about 1"_s << u"about "_s;
    QTest::newRow("weekly, overdue") << weekly(14) << qint64(10'000) << u"All gone"_s << u"since "_s;
    QTest::newRow("silent") << weekly(35) << qint64(10'000) << u"Not sure"_s << u"not counted for "_s;
    QTest::newRow("counted as gone") << weekly(3) + UsageHistory{{UsageEvent::Count, kFriday.addDays(-2), 0}}
                                     << qint64(0) << u"All gone"_s << u"since Wed"_s;
}

void TestWording::outlooks()
{
    QFETCH(UsageHistory, history);
    QFETCH(qint64, onHand);
    QFETCH(QString, atHome);
    QFETCH(QString, lasts);
    const Outlook outlook = outlookOf(history, onHand);
    QCOMPARE(english().atHome(outlook), atHome);
    const QString text = english().lasts(outlook);
    QVERIFY2(lasts.isEmpty() ? text.isEmpty() : text.startsWith(lasts), qPrintable(text));
    const bool isOpen = outlook.depletion.isForecast && outlook.depletion.believedMilli > 0
                        && outlook.depletion.sureness != Sureness::Unsure;
    QCOMPARE(english().lastsRange(outlook).isEmpty(), !isOpen);
    QCOMPARE(english().lastsInFull(outlook).startsWith(u"Very likely until"_s), isOpen);
}

void TestWording::moneyAndNumbers()
{
    QCOMPARE(english().money({159, "EUR"}), u"€1.59"_s);
    QCOMPARE(english().number(1250), u"1.25"_s);
    const Wording german(kFriday, QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(german.number(1250), u"1,25"_s);
    QCOMPARE(german.money({159, "EUR"}), u"1,59\u00a0€"_s);
}

void TestWording::everyKindOfActionHasASentence()
{
    // Every kind that core and command line book.
    for (const QString &kind : {u"buy"_s,
                                u"finish"_s,
                                u"consume"_s,
                                u"spoil"_s,
                                u"open"_s,
                                u"move"_s,
                                u"count"_s,
                                u"product_add"_s,
                                u"product_edit"_s,
                                u"product_archive"_s,
                                u"product_unarchive"_s,
                                u"not_pantry"_s,
                                u"list_add"_s,
                                u"list_check"_s,
                                u"list_uncheck"_s,
                                u"list_amount"_s,
                                u"list_remove"_s,
                                u"list_withdraw"_s,
                                u"setting"_s,
                                u"sample"_s,
                                u"import"_s,
                                u"member_add"_s,
                                u"list_welcome"_s,
                                u"list_edit"_s,
                                u"list_order"_s,
                                u"list_order_back"_s,
                                u"list_new"_s,
                                u"list_rename"_s,
                                u"list_delete"_s,
                                u"list_store"_s,
                                u"aisle_set"_s,
                                u"aisle_forget"_s,
                                u"guests_add"_s,
                                u"guests_remove"_s,
                                u"silence_later"_s,
                                u"absence_away"_s,
                                u"absence_busy"_s,
                                u"absence_remove"_s})
        QVERIFY2(english().action(actionOf(kind, {{u"product"_s, u"Milk"_s}})) != kind, qPrintable(kind));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
