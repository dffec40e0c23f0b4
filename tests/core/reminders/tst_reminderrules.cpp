// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderrules.h"
#include "core/reminders/sinkrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kToday(2026, 11, 20);

/// 2 l at home, runs out on the 25th, best before the 24th, usually bought by 4 l, keeps 20 days.
Outlook milk()
{
    Outlook outlook;
    outlook.asOf = kToday;
    outlook.product.id = ProductId(17);
    outlook.product.name = u"Milk"_s;
    outlook.product.category = CategoryId(3);
    outlook.product.reorderPoint = 2000;
    outlook.product.shelfLifeDays = 20;
    outlook.bestBefore = kToday.addDays(4);
    outlook.model.purchaseDays = 5;
    outlook.model.typicalMilli = 4000;
    outlook.model.evidence = RateModel::Evidence::Purchase;
    outlook.depletion.believedMilli = 2000;
    outlook.depletion.isForecast = true;
    outlook.depletion.p10 = kToday.addDays(4);
    outlook.depletion.p50 = kToday.addDays(5);
    outlook.depletion.p90 = kToday.addDays(7);
    return outlook;
}

KeptRule rule(ReminderKind kind, std::optional<qint64> value, ProductId product = {}, CategoryId category = {})
{
    KeptRule rule;
    rule.kind = kind;
    rule.value = value;
    rule.product = product;
    rule.category = category;
    return rule;
}

} // namespace

class TestReminderRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesComeBack();
    void theNearestRuleCounts();
    void boundaries_data();
    void boundaries();
    void aGuessThatMovesByADayEndsNothing();
    void whatIsGoneIsDueAndWhatNobodyWantsIsNot();
    void arrivals_data();
    void arrivals();
    void quietHours_data();
    void quietHours();
    void messagesComeBackFromTheOutbox();
    void sinksAreChecked_data();
    void sinksAreChecked();
};

void TestReminderRules::namesComeBack()
{
    for (int kind = 0; kind <= int(ReminderKind::Order); ++kind)
        QCOMPARE(reminderKindFromName(reminderKindName(ReminderKind(kind))), ReminderKind(kind));
    for (int state = 0; state <= int(ReminderState::Over); ++state)
        QCOMPARE(reminderStateFromName(reminderStateName(ReminderState(state))), ReminderState(state));
    QVERIFY(!reminderKindFromName(u"soon").has_value());
}

void TestReminderRules::theNearestRuleCounts()
{
    QVector<KeptRule> rules{rule(ReminderKind::RunsOut, 2), rule(ReminderKind::RunsOut, 5, {}, CategoryId(3)),
                            rule(ReminderKind::RunsOut, 9, ProductId(17)), rule(ReminderKind::Level, 1)};
    const auto value = [&](ProductId product, CategoryId category) {
        const auto counts = ruleThatCounts(rules, ReminderKind::RunsOut, product, category);
        return counts ? counts->value.value_or(-1) : -2;
    };
    QCOMPARE(value(ProductId(17), CategoryId(3)), 9);
    QCOMPARE(value(ProductId(18), CategoryId(3)), 5);
    QCOMPARE(value(ProductId(18), CategoryId(4)), 2);
    QCOMPARE(value(ProductId(18), {}), 2);
    rules[2].isEnabled = false; // silences its category's
    QCOMPARE(value(ProductId(17), CategoryId(3)), -2);
    rules[0].isEnabled = false;
    QCOMPARE(value(ProductId(18), CategoryId(3)), 5);
    QCOMPARE(value(ProductId(18), {}), -2);
    QCOMPARE(nearestRule(rules, ReminderKind::RunsOut, ProductId(17), {})->value, 9);
}

void TestReminderRules::boundaries_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<bool>("isDue");
    const auto row = [](const char *name, ReminderKind kind, qint64 value, bool isDue) {
        QTest::newRow(name) << int(kind) << value << isDue;
    };
    row("runs out in 5 days, asked for 4", ReminderKind::RunsOut, 4, false);
    row("runs out in 5 days, asked for 5", ReminderKind::RunsOut, 5, true);
    row("2 l left, level 1.999", ReminderKind::Level, 1999, false);
    row("2 l left, level 2", ReminderKind::Level, 2000, true);
    row("2 l left, the product's own level", ReminderKind::Level, -1, true);
    row("half of 4 l used, asked for 51 %", ReminderKind::UsedShare, 51, false);
    row("half of 4 l used, asked for 50 %", ReminderKind::UsedShare, 50, true);
    row("best before in 4 days, asked for 3", ReminderKind::BestBefore, 3, false);
    row("best before in 4 days, asked for 4", ReminderKind::BestBefore, 4, true);
    row("4 of 20 days left, asked for 19 %", ReminderKind::BestBeforeShare, 19, false);
    row("4 of 20 days left, asked for 20 %", ReminderKind::BestBeforeShare, 20, true);
}

void TestReminderRules::boundaries()
{
    QFETCH(int, kind);
    QFETCH(qint64, value);
    QFETCH(bool, isDue);
    const auto due = goodsDue(rule(ReminderKind(kind), value < 0 ? std::nullopt : std::optional(value)), milk());
    QCOMPARE(due.has_value(), isDue);
    if (due)
        QCOMPARE(due->numbers[u"product"_s].toString(), u"Milk"_s);
}

void TestReminderRules::aGuessThatMovesByADayEndsNothing()
{
    QVERIFY(goodsDue(rule(ReminderKind::RunsOut, 4), milk(), true).has_value());
    QVERIFY(!goodsDue(rule(ReminderKind::RunsOut, 3), milk(), true).has_value());
    QVERIFY(!goodsDue(rule(ReminderKind::Level, 1999), milk(), true).has_value());
    QVERIFY(!goodsDue(rule(ReminderKind::BestBefore, 3), milk(), true).has_value());
}

void TestReminderRules::whatIsGoneIsDueAndWhatNobodyWantsIsNot()
{
    Outlook gone = milk();
    gone.depletion.believedMilli = 0;
    gone.depletion.isForecast = false;
    QVERIFY(goodsDue(rule(ReminderKind::RunsOut, 0), gone).has_value());
    QVERIFY(!goodsDue(rule(ReminderKind::BestBefore, 30), gone).has_value());
    Outlook never = gone;
    never.model = {};
    QVERIFY(!goodsDue(rule(ReminderKind::RunsOut, 0), never).has_value());
    Outlook unsure = milk();
    unsure.depletion.sureness = Sureness::Unsure;
    QVERIFY(!goodsDue(rule(ReminderKind::RunsOut, 30), unsure).has_value());
    Outlook old = milk();
    old.bestBefore = kToday.addDays(-8);
    QVERIFY(!goodsDue(rule(ReminderKind::BestBefore, 2), old).has_value());
    QVERIFY(goodsDue(rule(ReminderKind::BestBefore, 2), old, true).has_value());
    old.bestBefore = kToday.addDays(-7);
    QCOMPARE(goodsDue(rule(ReminderKind::BestBefore, 2), old)->occurrence, u"2026-11-13"_s);
}

void TestReminderRules::arrivals_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("arrival");
    const auto row = [](const char *name, qint64 at, const QString &event, const QString &action, Arrival arrival) {
        QTest::newRow(name) << at << event << action << int(arrival);
    };
    row("nothing was ever booked", 0, {}, {}, Arrival::Time);
    row("used yesterday", 999, u"consumed"_s, u"finish"_s, Arrival::Time);
    row("used today", 1000, u"consumed"_s, u"finish"_s, Arrival::Use);
    row("counted today", 1000, u"counted"_s, u"count"_s, Arrival::Use);
    row("bought today", 1000, u"purchased"_s, u"buy"_s, Arrival::Bought);
    row("undone today", 1000, u"reverted"_s, u"undo"_s, Arrival::Bought);
    row("imported today", 1000, u"purchased"_s, u"import"_s, Arrival::Silent);
    row("of the sample", 1000, u"consumed"_s, u"sample"_s, Arrival::Silent);
}

void TestReminderRules::arrivals()
{
    QFETCH(qint64, at);
    QFETCH(QString, event);
    QFETCH(QString, action);
    QFETCH(int, arrival);
    QCOMPARE(int(arrivalOf({at, event, action}, 1000)), arrival);
}

void TestReminderRules::quietHours_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QTime>("at");
    QTest::addColumn<bool>("isQuiet");
    QTest::newRow("in the evening") << QTime(21, 0) << QTime(8, 0) << QTime(21, 0) << true;
    QTest::newRow("before it") << QTime(21, 0) << QTime(8, 0) << QTime(20, 59, 59) << false;
    QTest::newRow("in the morning") << QTime(21, 0) << QTime(8, 0) << QTime(7, 59, 59) << true;
    QTest::newRow("at its end") << QTime(21, 0) << QTime(8, 0) << QTime(8, 0) << false;
    QTest::newRow("at noon") << QTime(12, 0) << QTime(14, 0) << QTime(13, 0) << true;
    QTest::newRow("after noon") << QTime(12, 0) << QTime(14, 0) << QTime(14, 0) << false;
    QTest::newRow("none") << QTime(8, 0) << QTime(8, 0) << QTime(8, 0) << false;
}

void TestReminderRules::quietHours()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QTime, at);
    QFETCH(bool, isQuiet);
    ReminderTimes times;
    times.quietFrom = from;
    times.quietTo = to;
    QCOMPARE(times.isQuiet(at), isQuiet);
}

void TestReminderRules::messagesComeBackFromTheOutbox()
{
    SinkMessage message = newSinkMessage(SinkId(3));
    message.reminders = {ReminderId(5), ReminderId(2)};
    message.isList = true;
    message.notBeforeMs = 1'800'000'000'123;
    const auto back = sinkMessageFrom(sinkPayload(message));
    QVERIFY(back.has_value());
    QCOMPARE(back->id, message.id);
    QCOMPARE(back->sink, message.sink);
    QCOMPARE(back->reminders, message.reminders);
    QCOMPARE(back->isList, true);
    QCOMPARE(back->isTest, false);
    QCOMPARE(back->notBeforeMs, message.notBeforeMs);
    QVERIFY(!sinkMessageFrom(u"{}"_s).has_value());
}

void TestReminderRules::sinksAreChecked_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, SinkWay way, const QJsonObject &settings, bool isGood) {
        QTest::newRow(name) << int(way) << settings << isGood;
    };
    const QJsonObject ntfy{{u"server"_s, u"https://ntfy.example"_s}, {u"topic"_s, u"larder-4f"_s}};
    row("this computer", SinkWay::Desktop, {}, true);
    row("ntfy", SinkWay::Ntfy, ntfy, true);
    QJsonObject off = ntfy;
    off[u"topic"_s] = u"a/b"_s;
    row("a path for a topic", SinkWay::Ntfy, off, false);
    off = ntfy;
    off[u"token"_s] = u"tk_secret"_s;
    row("a token among the settings", SinkWay::Ntfy, off, false);
    off = ntfy;
    off[u"server"_s] = u"ftp://ntfy.example"_s;
    row("no web address", SinkWay::Ntfy, off, false);
    row("a web hook", SinkWay::Webhook, {{u"url"_s, u"http://192.168.1.5:9000/x?y=1"_s}}, true);
    row("a password in the address", SinkWay::Webhook, {{u"url"_s, u"https://me:secret@example.org/"_s}}, false);
    row("a broker", SinkWay::Mqtt, {{u"host"_s, u"broker"_s}, {u"topic"_s, u"home/larder"_s}}, true);
    row("a wildcard", SinkWay::Mqtt, {{u"host"_s, u"broker"_s}, {u"topic"_s, u"home/#"_s}}, false);
    row("no broker", SinkWay::Mqtt, {{u"topic"_s, u"home/larder"_s}}, false);
}

void TestReminderRules::sinksAreChecked()
{
    QFETCH(int, way);
    QFETCH(QJsonObject, settings);
    QFETCH(bool, isGood);
    QCOMPARE(checkSink({{}, MemberId(1), SinkWay(way), settings, true}).has_value(), isGood);
}

QTEST_GUILESS_MAIN(TestReminderRules)
#include "tst_reminderrules.moc"
