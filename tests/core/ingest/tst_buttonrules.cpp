// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/brokertopics.h"
#include "core/ingest/buttonrules.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

class TestButtonRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessagePressesItsButton_data();
    void aMessagePressesItsButton();
    void aMessageOffersAPress_data();
    void aMessageOffersAPress();
    void aPressIsKnownAgain();
    void topicsMatchFilters_data();
    void topicsMatchFilters();
    void topicsAreTheHouseholds();
};

namespace {

SourceButton button(qint64 id, const QString &topic, const QString &field, const QString &value)
{
    SourceButton made;
    made.id = id;
    made.topic = topic;
    made.field = field;
    made.value = value;
    return made;
}

const QString kKitchen = u"zigbee2mqtt/kitchen button"_s;

} // namespace

void TestButtonRules::aMessagePressesItsButton_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<qint64>("pressed"); // 0: none
    const auto row = [](const char *name, const QString &topic, const QByteArray &payload, qint64 pressed) {
        QTest::newRow(name) << topic << payload << pressed;
    };
    row("single", kKitchen, R"({"action":"single","battery":97,"linkquality":120})", 1);
    row("double", kKitchen, R"({"action":"double"})", 2);
    row("a number", kKitchen, R"({"click":3})", 3);
    row("a truth", kKitchen, R"({"contact":false})", 4);
    row("another button's topic", u"zigbee2mqtt/hall"_s, R"({"action":"single"})", 0);
    row("another value", kKitchen, R"({"action":"hold"})", 0);
    row("Zigbee2MQTT's empty action after a press", kKitchen, R"({"action":""})", 0);
    row("no action", kKitchen, R"({"battery":97})", 0);
    row("null", kKitchen, R"({"action":null})", 0);
    row("an object", kKitchen, R"({"action":{"single":1}})", 0);
    row("an array", kKitchen, R"(["single"])", 0);
    row("text", kKitchen, "single", 0);
    row("empty", kKitchen, "", 0);
    row("cut off", kKitchen, R"({"action":"single")", 0);
    row("trailing text", kKitchen, R"({"action":"single"} x)", 0);
    row("not UTF-8", kKitchen, "{\"action\":\"single\",\"a\":\"\xff\"}", 0);
    row("too long", kKitchen, R"({"action":"single","pad":")" + QByteArray(64 * 1024, 'x') + R"("})", 0);
}

void TestButtonRules::aMessagePressesItsButton()
{
    QFETCH(QString, topic);
    QFETCH(QByteArray, payload);
    QFETCH(qint64, pressed);
    const auto found =
        pressedButton({button(1, kKitchen, u"action"_s, u"single"_s), button(2, kKitchen, u"action"_s, u"double"_s),
                       button(3, kKitchen, u"click"_s, u"3"_s), button(4, kKitchen, u"contact"_s, u"false"_s)},
                      topic, payload);
    QCOMPARE(found ? found->id : 0, pressed);
}

void TestButtonRules::aMessageOffersAPress_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("offer");
    QTest::newRow("action") << QByteArray(R"({"battery":97,"action":"single"})") << u"action=single"_s;
    QTest::newRow("action first") << QByteArray(R"({"click":"x","action":"hold"})") << u"action=hold"_s;
    QTest::newRow("click") << QByteArray(R"({"click":"single"})") << u"click=single"_s;
    QTest::newRow("nothing was pressed") << QByteArray(R"({"action":"","battery":97})") << QString();
    QTest::newRow("a thermometer") << QByteArray(R"({"temperature":21.5})") << QString();
    QTest::newRow("no JSON") << QByteArray("online") << QString();
}

void TestButtonRules::aMessageOffersAPress()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, offer);
    const auto press = pressOffered(kKitchen, payload);
    QCOMPARE(press ? press->field + u'=' + press->value : QString(), offer);
    if (press)
        QCOMPARE(press->topic, kKitchen);
}

void TestButtonRules::aPressIsKnownAgain()
{
    const SourceButton milk = button(1, kKitchen, u"action"_s, u"single"_s);
    const SourceButton bread = button(2, kKitchen, u"action"_s, u"double"_s);
    QCOMPARE(pressRef(u"s1/7"_s, milk), pressRef(u"s1/7"_s, milk));
    QVERIFY(pressRef(u"s1/8"_s, milk) != pressRef(u"s1/7"_s, milk));
    QVERIFY(pressRef(u"s1/7"_s, bread) != pressRef(u"s1/7"_s, milk));
}

void TestButtonRules::topicsMatchFilters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<bool>("matches");
    const auto row = [](const QString &filter, const QString &topic, bool matches) {
        QTest::addRow("%s and %s", qPrintable(filter), qPrintable(topic)) << filter << topic << matches;
    };
    // The examples of MQTT 3.1.1 §4.7
    row(u"sport/tennis/player1/#"_s, u"sport/tennis/player1"_s, true);
    row(u"sport/tennis/player1/#"_s, u"sport/tennis/player1/score/wimbledon"_s, true);
    row(u"sport/#"_s, u"sport"_s, true);
    row(u"#"_s, u"a/b"_s, true);
    row(u"sport/tennis/+"_s, u"sport/tennis/player1"_s, true);
    row(u"sport/tennis/+"_s, u"sport/tennis/player1/ranking"_s, false);
    row(u"sport/+"_s, u"sport"_s, false);
    row(u"sport/+"_s, u"sport/"_s, true);
    row(u"+/+"_s, u"/finance"_s, true);
    row(u"/+"_s, u"/finance"_s, true);
    row(u"+"_s, u"/finance"_s, false);
    row(u"#"_s, u"$SYS/uptime"_s, false);
    row(u"+/uptime"_s, u"$SYS/uptime"_s, false);
    row(u"$SYS/#"_s, u"$SYS/uptime"_s, true);
    row(u"a/b"_s, u"a/b"_s, true);
    row(u"a/b"_s, u"a/B"_s, false);
    row(u"a/b"_s, u"a"_s, false);
    row(u"a"_s, u"a/b"_s, false);
}

void TestButtonRules::topicsMatchFilters()
{
    QFETCH(QString, filter);
    QFETCH(QString, topic);
    QFETCH(bool, matches);
    QCOMPARE(BrokerTopics::matches(filter, topic), matches);
}

void TestButtonRules::topicsAreTheHouseholds()
{
    const BrokerTopics topics(u"4F2AC01B-19aa-4e55-9e6a-0a3d0b0f5c11"_s);
    QCOMPARE(topics.events(), u"larder/4f2ac01b/events"_s);
    QCOMPARE(topics.online(), u"larder/4f2ac01b/online"_s);
    QCOMPARE(topics.acks(u"fridge"_s), u"larder/4f2ac01b/acks/fridge"_s);
    QCOMPARE(topics.acks(u"kitchen/scale #1+"_s), u"larder/4f2ac01b/acks/kitchen_scale__1_"_s);
    QCOMPARE(topics.clientId(12), u"larder-4f2ac01b-12"_s);
}

QTEST_GUILESS_MAIN(TestButtonRules)
#include "tst_buttonrules.moc"
