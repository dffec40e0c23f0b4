// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/eventlines.h"
#include "core/ingest/eventparser.h"
#include "core/ingest/eventvalues.h"

#include <QBuffer>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 20);

EventParser parser(const QString &arrival = {}, EventSource::Amounts amounts = EventSource::Amounts::Set)
{
    return EventParser({amounts, QTimeZone("Europe/Berlin"), kToday, arrival});
}

/// Every line of a file, read in batches of two.
QVector<ReadEvent> readFile(const QByteArray &bytes, EventParser &reader)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    EventLines lines(file);
    QVector<ReadEvent> events;
    for (;;) {
        const auto batch = lines.next(2);
        if (!batch || batch->lines.isEmpty())
            return events;
        events << batch->read(reader);
    }
}

ReadEvent readOne(const QByteArray &line, EventSource::Amounts amounts = EventSource::Amounts::Set)
{
    EventParser reader = parser({}, amounts);
    const auto events = readFile(line, reader);
    return events.isEmpty() ? ReadEvent{} : events.first();
}

QString kindOf(const ReadEvent &event)
{
    return event.event ? QString() : event.event.error().kind;
}

const QByteArray kReference =
    R"({"event_type":"product_added","product":{"product_id":"P8","product_name":"Tablet","quantity":50,"timestamp":"2023-07-22 08:15:33"}})";
const QByteArray kOwn =
    R"({"v":1,"event_id":"0192f3c8","type":"consumed","source":"fridge-scale-1","at":"2026-10-12T22:41:03Z",)"
    R"("product":{"gtin":"3017620422003","sku":null,"name":"Hazelnut spread"},"amount":"120","unit":"g","reason":"weight"})";

QByteArray with(QByteArray line, const char *before, const char *after)
{
    return line.replace(before, after);
}

} // namespace

class tst_EventParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referenceForm()
    {
        const ReadEvent read = readOne(kReference);
        QVERIFY(read.event);
        QCOMPARE(read.event->type, InventoryEvent::Type::ProductAdded);
        QCOMPARE(read.event->foreignId, u"P8"_s);
        QCOMPARE(read.event->name, u"Tablet"_s);
        QCOMPARE(read.event->milli, 50'000);
        QCOMPARE(read.event->day, QDate(2023, 7, 22));
        QVERIFY(read.event->isZoneAssumed);
        QVERIFY(read.ref.startsWith(u'~'));
        QCOMPARE(read.line, 1);
    }

    void ownForm()
    {
        const ReadEvent read = readOne(kOwn);
        QVERIFY(read.event);
        QCOMPARE(read.event->type, InventoryEvent::Type::Consumed);
        QCOMPARE(read.event->eventId, u"0192f3c8"_s);
        QCOMPARE(read.id(), u"0192f3c8"_s);
        QCOMPARE(read.event->foreignId, u"3017620422003"_s);
        QCOMPARE(read.event->milli, 120'000);
        QCOMPARE(read.event->unit, Unit(Unit::Gram));
        QCOMPARE(read.event->day, QDate(2026, 10, 13)); // in Berlin it was past midnight
        QVERIFY(!read.event->isZoneAssumed);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const QByteArray &line, const QString &kind) {
            QTest::newRow(name) << line << kind;
        };
        row("not UTF-8", with(kReference, "Tablet", "Tab\xff"), u"not_utf8"_s);
        row("surrogate in UTF-8", with(kReference, "Tablet", "\xed\xa0\x80"), u"not_utf8"_s);
        row("no JSON", "product_added;P8", u"not_json"_s);
        row("trailing text", kReference + " x", u"not_json"_s);
        row("two objects", kReference + kReference, u"not_json"_s);
        row("cut off", kReference.left(60), u"not_json"_s);
        row("single quotes", "{'event_type':'product_added'}", u"not_json"_s);
        row("raw control character", with(kReference, "Tablet", "Tab\x01"), u"not_json"_s);
        row("NaN", with(kReference, ":50", ":NaN"), u"not_json"_s);
        row("infinite", with(kReference, ":50", ":1e999"), u"bad_number"_s);
        row("leading zero", with(kReference, ":50", ":050"), u"bad_number"_s);
        row("array", "[1,2]", u"not_an_object"_s);
        row("scalar", "5", u"not_an_object"_s);
        row("key twice", with(kReference, "\"quantity\":50", "\"quantity\":50,\"quantity\":5"), u"duplicate_key"_s);
        row("key twice, escaped", with(kReference, "\"quantity\":50", "\"quantity\":50,\"\\u0071uantity\":5"),
            u"duplicate_key"_s);
        row("no product", R"({"event_type":"product_added"})", u"missing_field"_s);
        row("product a text", R"({"event_type":"product_added","product":"P8"})", u"wrong_type"_s);
        row("no id", with(kReference, "\"product_id\":\"P8\",", ""), u"missing_field"_s);
        row("blank id", with(kReference, "\"P8\"", "\" \""), u"missing_field"_s);
        row("id with a control character", with(kReference, "\"P8\"", "\"P8\\u0000x\""), u"wrong_type"_s);
        row("own: id with a control character", with(kOwn, "fridge-scale-1", "a\\u0001b"), u"wrong_type"_s);
        row("id a number", with(kReference, "\"P8\"", "8"), u"wrong_type"_s);
        row("no quantity", with(kReference, "\"quantity\":50,", ""), u"missing_field"_s);
        row("quantity null", with(kReference, ":50", ":null"), u"missing_field"_s);
        row("quantity true", with(kReference, ":50", ":true"), u"wrong_type"_s);
        row("quantity words", with(kReference, ":50", ":\"fifty\""), u"bad_number"_s);
        row("four decimals", with(kReference, ":50", ":0.0005"), u"bad_number"_s);
        row("four decimals in text", with(kReference, ":50", ":\"0.0005\""), u"bad_number"_s);
        row("negative", with(kReference, ":50", ":-1"), u"bad_amount"_s);
        row("nothing added", with(kReference, ":50", ":0"), u"bad_amount"_s);
        row("too much", with(kReference, ":50", ":1000000001"), u"bad_amount"_s);
        row("beyond 64 bits", with(kReference, ":50", ":18446744073709551615"), u"bad_number"_s);
        row("31 February", with(kReference, "2023-07-22", "2023-02-31"), u"bad_time"_s);
        row("25 o'clock", with(kReference, "08:15:33", "25:15:33"), u"bad_time"_s);
        row("no time of day", with(kReference, " 08:15:33", ""), u"bad_time"_s);
        row("future", with(kReference, "2023-07-22", "2026-11-22"), u"bad_time"_s);
        row("long ago", with(kReference, "2023-07-22", "1989-12-31"), u"bad_time"_s);
        row("time a number", with(kReference, "\"2023-07-22 08:15:33\"", "1690013733"), u"wrong_type"_s);
        row("other type", with(kReference, "product_added", "product_stolen"), u"unknown_type"_s);
        row("no type", R"({"product":{"product_id":"P8"}})", u"missing_field"_s);
        row("own: other type", with(kOwn, "consumed", "eaten"), u"unknown_type"_s);
        row("own: other version", with(kOwn, "\"v\":1", "\"v\":2"), u"bad_number"_s);
        row("own: no product", with(kOwn, R"("gtin":"3017620422003","sku":null,"name":"Hazelnut spread")", ""),
            u"missing_field"_s);
        row("own: other unit", with(kOwn, "\"g\"", "\"smidgen\""), u"unknown_unit"_s);
        row("own: no amount", with(kOwn, "\"amount\":\"120\",", ""), u"missing_field"_s);
        row("own: nothing", with(kOwn, "\"120\"", "\"0\""), u"bad_amount"_s);
        row("own: with a comma", with(kOwn, "\"120\"", "\"1,5\""), u"bad_number"_s);
        row("name of 201 letters", with(kReference, "Tablet", QByteArray(201, 'x').constData()), u"too_long"_s);
        row("line of 65 KiB", with(kReference, "Tablet", QByteArray(65 * 1024, ' ').constData()), u"too_long"_s);
    }
    void refusals()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, kind);
        const ReadEvent read = readOne(line);
        QCOMPARE(kindOf(read), kind);
        QVERIFY(!read.ref.isEmpty());
        QVERIFY(!read.payload.isEmpty());
    }

    void accepted_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *name, const QByteArray &line, qint64 milli = 50'000,
                            QDate day = QDate(2023, 7, 22)) { QTest::newRow(name) << line << milli << day; };
        row("digits as text", with(kReference, ":50", ":\"50\""));
        row("decimal", with(kReference, ":50", ":0.1"), 100);
        row("decimal text", with(kReference, ":50", ":\"0.1000\""), 100);
        row("three decimals, large", with(kReference, ":50", ":123456789.123"), 123'456'789'123);
        row("exponent", with(kReference, ":50", ":5e1"));
        row("ISO with Z", with(kReference, "2023-07-22 08:15:33", "2023-07-22T08:15:33Z"));
        row("Z late in the evening", with(kReference, "2023-07-22 08:15:33", "2023-07-22T23:15:33.5Z"), 50'000,
            QDate(2023, 7, 23));
        row("offset", with(kReference, "2023-07-22 08:15:33", "2023-07-22T00:15:33+05:30"), 50'000, QDate(2023, 7, 21));
        row("tomorrow", with(kReference, "2023-07-22", "2026-11-21"), 50'000, QDate(2026, 11, 21));
        row("without time", with(kReference, R"(,"timestamp":"2023-07-22 08:15:33")", ""), 50'000, {});
        row("changed to nothing", with(with(kReference, ":50", ":0"), "product_added", "product_quantity_changed"), 0);
        row("removed, nothing said", with(with(kReference, ":50", ":0"), "product_added", "product_removed"), 0);
        row("carriage return", kReference + "\r");
        row("byte order mark", "\xef\xbb\xbf" + kReference);
        row("own fields more", with(kReference, "{\"event_type\"", "{\"shard\":{\"a\":[1]},\"event_type\""));
    }
    void accepted()
    {
        QFETCH(QByteArray, line);
        QFETCH(qint64, milli);
        QFETCH(QDate, day);
        const ReadEvent read = readOne(line);
        QCOMPARE(kindOf(read), QString());
        QCOMPARE(read.event->milli, milli);
        QCOMPARE(read.event->day, day);
    }

    void addingZeroIsSenseless()
    {
        const QByteArray removed = with(with(kReference, ":50", ":0"), "product_added", "product_removed");
        QCOMPARE(kindOf(readOne(removed, EventSource::Amounts::Add)), u"bad_amount"_s);
    }

    // Its content tells an event, not its spelling; equal ones of a file are counted.
    void contentsAndOrdinals()
    {
        EventParser reader = parser();
        const QByteArray spelt =
            "{ \"product\" : {\"timestamp\":\"2023-07-22 08:15:33\", \"quantity\":\"50.0\", \"product_name\":\"Tablet\","
            "\"product_id\":\"P8\"}, \"event_type\":\"product_\\u0061dded\" }";
        const auto events = readFile(kReference + "\n" + spelt + "\n\n" + with(kReference, ":50", ":51"), reader);
        QCOMPARE(events.size(), 3);
        QCOMPARE(events[1].ref, events[0].ref + u".2"_s);
        QVERIFY(!events[2].ref.startsWith(events[0].ref));
        QCOMPARE(events[2].line, 4);
        EventParser again = parser();
        QCOMPARE(readFile(kReference + "\n" + kReference, again)[1].ref, events[1].ref);
    }

    // A zone makes it another instant, so another event.
    void zoneIsContent()
    {
        const QByteArray zoned = with(kReference, "2023-07-22 08:15:33", "2023-07-22T08:15:33Z");
        const QByteArray same = with(kReference, "2023-07-22 08:15:33", "2023-07-22T10:15:33+02:00");
        QVERIFY(readOne(kReference).ref != readOne(zoned).ref);
        QCOMPARE(readOne(zoned).ref, readOne(same).ref);
    }

    // Two devices behind one source may both count from one.
    void ownIdsPerDevice()
    {
        QVERIFY(readOne(kOwn).ref != readOne(with(kOwn, "fridge-scale-1", "fridge-scale-2")).ref);
        const auto refOf = [](const QByteArray &sender, const QByteArray &id) {
            return readOne(with(with(kOwn, "fridge-scale-1", sender.constData()), "0192f3c8", id.constData())).ref;
        };
        QVERIFY(refOf("kitchen/fridge", "1") != refOf("kitchen", "fridge/1"));
        QVERIFY(refOf("", "@1:a2") != refOf("a", "2"));
        // Known by its id even where it cannot be booked, so that its correction settles it.
        QCOMPARE(readOne(with(kOwn, "\"120\"", "\"-1\"")).ref, readOne(kOwn).ref);
    }

    // What tells neither id nor time is told apart by its arrival, where there is one.
    void arrival()
    {
        const QByteArray bare = with(kReference, R"(,"timestamp":"2023-07-22 08:15:33")", "");
        const auto refOf = [](const QByteArray &message, const QString &arrival) {
            return parser(arrival).document(message).first().ref;
        };
        QVERIFY(refOf(bare, u"1"_s) != refOf(bare, u"2"_s));
        QCOMPARE(refOf(kReference, u"1"_s), refOf(kReference, u"2"_s));
    }

    void documents()
    {
        const auto read = [](const QByteArray &document) { return parser().document(document); };
        QCOMPARE(read(kReference).size(), 1);
        QCOMPARE(read("[" + kReference + "," + kOwn + ",7]").size(), 3);
        QCOMPARE(kindOf(read("[" + kReference + ",7]")[1]), u"not_an_object"_s);
        QCOMPARE(read(kReference + "\nnonsense\n" + kOwn + "\n").size(), 3);
        QCOMPARE(kindOf(read(kReference + "\nnonsense")[1]), u"not_json"_s);
        QCOMPARE(read(with(kReference, ",", ",\n")).size(), 1);
        QVERIFY(read(with(kReference, ",", ",\n"))[0].event);
        QCOMPARE(read("[]").size(), 0);
        QCOMPARE(kindOf(read("")[0]), u"not_json"_s);
        QCOMPARE(kindOf(read(with("{\n" + kReference, ",", ",\n"))[0]), u"not_json"_s);
    }

    // Cut wherever the reads end, and over-long lines are passed over without being kept.
    void linesAcrossReads()
    {
        QByteArray file;
        for (int i = 0; i < 5000; ++i)
            file += with(kReference, ":50", (":" + QByteArray::number(i + 1)).constData()) + "\n";
        file += QByteArray(700'000, 'x') + "\n" + kOwn;
        EventParser reader = parser();
        const auto events = readFile(file, reader);
        QCOMPARE(events.size(), 5002);
        for (int i = 0; i < 5000; ++i)
            QCOMPARE(events[i].event->milli, (i + 1) * 1000LL);
        QCOMPARE(kindOf(events[5000]), u"too_long"_s);
        QCOMPARE(events[5000].event.error().numbers[u"bytes"_s].toInt(), 700'000);
        QVERIFY(events[5000].payload.size() <= 4096);
        QVERIFY(events[5001].event);
        QCOMPARE(events[5001].line, 5002);
    }

    void decimals()
    {
        QCOMPARE(milliFromDecimal("12"), 12'000);
        QCOMPARE(milliFromDecimal("-0.5"), -500);
        QCOMPARE(milliFromDecimal("1.250000"), 1250);
        for (const char *bad :
             {"", "-", ".5", "2.", "+1", " 1", "1e3", "1.2345", "1,5", "0x10", "99999999999999999999"})
            QVERIFY2(!milliFromDecimal(bad), bad);
        QVERIFY(!milliFromNumber(0.1 + 0.7)); // 0.7999999999999999
        QVERIFY(!milliFromNumber(1e300));
    }
};

QTEST_GUILESS_MAIN(tst_EventParser)
#include "tst_eventparser.moc"
