// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sourceform.h"
#include "ui/settings/sourcewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

constexpr qint64 kMinute = 60'000;
const QString kHousehold = u"5f0c1a2b-19aa-4e55-9e6a-0a3d0b0f5c11"_s;

SourceForm broker(const QString &host, const QString &port = {}, const QString &topics = {})
{
    SourceForm form;
    form.name = u"Scale"_s;
    form.way = EventSource::Way::Mqtt;
    form.host = host;
    form.port = port;
    form.topics = topics;
    return form;
}

SourceForm program(const QString &name, const QString &port)
{
    SourceForm form;
    form.name = name;
    form.port = port;
    return form;
}

} // namespace

class TestSourceWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsAreChecked_data()
    {
        QTest::addColumn<SourceForm>("form");
        QTest::addColumn<int>("field"); // -1: nothing wrong
        const auto row = [](const char *name, const SourceForm &form, int field) {
            QTest::newRow(name) << form << field;
        };
        row("a name is enough for a program", program(u"Scale"_s, {}), -1);
        row("no name", program(u"  "_s, {}), int(SourceField::Name));
        row("a port", program(u"Scale"_s, u" 8123 "_s), -1);
        row("port too high", program(u"Scale"_s, u"65536"_s), int(SourceField::Port));
        row("port 0", program(u"Scale"_s, u"0"_s), int(SourceField::Port));
        row("port of words", program(u"Scale"_s, u"http"_s), int(SourceField::Port));
        row("a broker", broker(u"broker.local"_s), -1);
        row("no broker", broker({}), int(SourceField::Host));
        row("an address with a way", broker(u"mqtt://broker"_s), int(SourceField::Host));
        row("topics", broker(u"b"_s, {}, u"a/b, +/x/y"_s), -1);
        row("what Larder says itself", broker(u"b"_s, {}, u"a/b, larder/#"_s), int(SourceField::Topics));
        row("# in the middle", broker(u"b"_s, {}, u"a/#/b"_s), int(SourceField::Topics));
        row("+ beside letters", broker(u"b"_s, {}, u"good, a+/b"_s), int(SourceField::Topics));
    }

    void formsAreChecked()
    {
        QFETCH(const SourceForm, form);
        QFETCH(const int, field);
        const auto trouble = troubleWith(form);
        QCOMPARE(trouble ? int(trouble->first) : -1, field);
        if (trouble)
            QVERIFY(!trouble->second.isEmpty());
    }

    void aFormKeepsWhatItDoesNotShow()
    {
        EventSource source;
        source.id = SourceId(7);
        source.name = u"Scale"_s;
        source.way = EventSource::Way::Mqtt;
        source.amounts = EventSource::Amounts::Add;
        source.unknown = EventSource::Unknown::Wait;
        source.isPaused = true;
        source.settings = {{u"host"_s, u"broker"_s},
                           {u"port"_s, 8883},
                           {u"tls"_s, true},
                           {u"ca_file"_s, u"/etc/ca.pem"_s},
                           {u"user"_s, u"larder"_s},
                           {u"topics"_s, QJsonArray{u"a/b"_s, u"c/#"_s}},
                           {u"home_assistant"_s, true},
                           {u"of another version"_s, 3}};
        QCOMPARE(sourceOf(formOf(source), source), source);
    }

    void whatIsNotSaidIsNotKept()
    {
        SourceForm form = broker(u"broker"_s, u"1884"_s, u"a"_s);
        form.isTls = true;
        form.caFile = u"/ca.pem"_s;
        EventSource source = sourceOf(form, {});
        form.isTls = false;
        form.port.clear();
        form.topics.clear();
        source = sourceOf(form, source);
        QCOMPARE(source.settings, QJsonObject({{u"host"_s, u"broker"_s}}));
    }

    void statesHaveWords_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isPaused");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("mood");
        using Kind = ListenerState::Kind;
        QTest::newRow("off") << int(Kind::Off) << false << u"Not listening"_s << int(Mood::Plain);
        QTest::newRow("starting") << int(Kind::Starting) << false << u"Waiting for the broker…"_s << int(Mood::Honey);
        QTest::newRow("listening") << int(Kind::Listening) << false << u"Listening on mqtt://b:1883"_s
                                   << int(Mood::Leaf);
        QTest::newRow("failed") << int(Kind::Failed) << false << u"The broker does not answer."_s << int(Mood::Paprika);
        QTest::newRow("elsewhere") << int(Kind::Elsewhere) << false
                                   << u"Another Larder is listening; this one takes over when that ends"_s
                                   << int(Mood::Leaf);
        QTest::newRow("paused before it is heard of")
            << int(Kind::Listening) << true << u"Paused"_s << int(Mood::Plain);
    }

    void statesHaveWords()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, isPaused);
        EventSource source;
        source.way = EventSource::Way::Mqtt;
        source.isPaused = isPaused;
        const SourceStateWords words = stateWords(
            source, ListenerState{{}, ListenerState::Kind(kind), u"The broker does not answer."_s, u"mqtt://b:1883"_s});
        QTEST(words.text, "words");
        QTEST(int(words.mood), "mood");
    }

    void timeGoesBy()
    {
        QCOMPARE(agoWords(1000, 1000 + kMinute - 1), u"just now"_s);
        QCOMPARE(agoWords(5000, 1000), u"just now"_s); // the clock was set back
        QVERIFY(agoWords(0, 2 * kMinute).startsWith(u"2 minute"_s));
        QVERIFY(agoWords(0, 60 * kMinute).startsWith(u"1 hour"_s));
        QVERIFY(agoWords(0, 49 * 60 * kMinute).startsWith(u"2 day"_s));
        QCOMPARE(tallyWords({}, 1000), u"Nothing came yet."_s);
        QCOMPARE(tallyWords({1000, 120, 0, 4}, 1000), u"Last heard just now: 120 booked."_s);
        QCOMPARE(tallyWords({1000, 120, 3, 4}, 1000), u"Last heard just now: 120 booked, 3 already known."_s);
    }

    /// What a person copies into a terminal arrives as one well-formed event, whatever the source is called.
    void theExampleIsOneArgumentOfAShell_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("way");
        for (const auto way : {EventSource::Way::Http, EventSource::Way::Mqtt}) {
            QTest::addRow("plain %d", int(way)) << u"Scale"_s << int(way);
            QTest::addRow("quotes %d", int(way)) << u"Anna's \"big\" scale\\"_s << int(way);
            QTest::addRow("commands %d", int(way)) << u"$(touch /tmp/no) `x` & ; #"_s << int(way);
        }
    }

    void theExampleIsOneArgumentOfAShell()
    {
        QFETCH(const QString, name);
        QFETCH(const int, way);
        EventSource source;
        source.name = name;
        source.way = EventSource::Way(way);
        source.settings = {{u"host"_s, u"broker's"_s}};
        const QString line =
            exampleLine({source, kHousehold, u"Anna's \"oat\" milk"_s}, u"http://127.0.0.1:8123/events"_s, u"abc"_s);
        QProcess shell;
        shell.start(u"sh"_s,
                    {u"-c"_s, u"say() { for a in \"$@\"; do printf '%s\\n' \"$a\"; done; }; alias x=y\n"
                              "curl() { say \"$@\"; }; mosquitto_pub() { say \"$@\"; }; date() { echo 1-2; }\n"_s
                                  + line});
        QVERIFY(shell.waitForFinished());
        const QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n');
        const auto place = words.indexOf(source.way == EventSource::Way::Mqtt ? u"-m"_s : u"-d"_s);
        QVERIFY(place > 0);
        const QJsonObject event = QJsonDocument::fromJson(words[place + 1].toUtf8()).object();
        QCOMPARE(event[u"source"_s].toString(), name);
        QCOMPARE(event[u"event_id"_s].toString(), u"1-2"_s);
        QCOMPARE(event[u"type"_s].toString(), u"consumed"_s);
        QCOMPARE(event[u"unit"_s].toString(), u"pack"_s);
        QCOMPARE(event[u"product"_s][u"name"_s].toString(), u"Anna's \"oat\" milk"_s);
        if (source.way == EventSource::Way::Mqtt) {
            QVERIFY(words.contains(u"larder/5f0c1a2b/events"_s));
            QVERIFY(words.contains(u"broker's"_s));
        } else {
            QVERIFY(words.contains(u"Authorization: Bearer abc"_s));
            QVERIFY(words.contains(u"http://127.0.0.1:8123/events"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestSourceWords)
#include "tst_sourcewords.moc"
