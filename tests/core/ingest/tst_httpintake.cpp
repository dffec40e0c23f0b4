// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/httpintake.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;
using Status = EventResult::Status;

Q_DECLARE_METATYPE(QVector<larder::EventResult>)

/// What a sender hears. The port itself is tried in tst_listening.
class TestHttpIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerTellsEachEvent_data();
    void theAnswerTellsEachEvent();
    void aRejectionSaysWhy();
    void nothingIsAcknowledgedThatIsNotBooked_data();
    void nothingIsAcknowledgedThatIsNotBooked();
};

namespace {

QString words(const EventResult &result)
{
    return u"because of "_s + result.kind;
}

EventResult result(const QString &id, Status status, int line = 1, const QString &kind = {})
{
    return {id, status, line, kind, {}};
}

QJsonObject jsonOf(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QByteArray headerOf(const HttpResponse &response, const QByteArray &name)
{
    for (const HttpHeader &header : response.headers) {
        if (header.first == name)
            return header.second;
    }
    return {};
}

} // namespace

void TestHttpIntake::theAnswerTellsEachEvent_data()
{
    QTest::addColumn<QVector<EventResult>>("results");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("counts"); // read applied duplicate rejected
    const EventResult good = result(u"a"_s, Status::Applied);
    const EventResult known = result(u"b"_s, Status::Duplicate);
    const EventResult bad = result(u"c"_s, Status::Rejected, 3, u"unknown_unit"_s);
    QTest::newRow("one booked") << QVector{good} << 200 << u"1 1 0 0"_s;
    QTest::newRow("known already: the sender may forget it") << QVector{known} << 200 << u"1 0 1 0"_s;
    QTest::newRow("some rejected") << QVector{good, known, bad} << 200 << u"3 1 1 1"_s;
    QTest::newRow("known and rejected") << QVector{known, bad} << 200 << u"2 0 1 1"_s;
    QTest::newRow("all rejected") << QVector{bad, bad} << 422 << u"2 0 0 2"_s;
    QTest::newRow("nothing sent") << QVector<EventResult>{} << 200 << u"0 0 0 0"_s;
}

void TestHttpIntake::theAnswerTellsEachEvent()
{
    QFETCH(QVector<EventResult>, results);
    QFETCH(int, status);
    QFETCH(QString, counts);
    const HttpResponse response = intakeAnswer(results, words);
    QCOMPARE(response.status, status);
    QCOMPARE(response.contentType,
             status == 200 ? QByteArray("application/json") : QByteArray("application/problem+json"));
    const QJsonObject json = jsonOf(response);
    QCOMPARE(u"%1 %2 %3 %4"_s.arg(json[u"read"_s].toInt(-1))
                 .arg(json[u"applied"_s].toInt(-1))
                 .arg(json[u"duplicate"_s].toInt(-1))
                 .arg(json[u"rejected"_s].toInt(-1)),
             counts);
    const QJsonArray events = json[u"events"_s].toArray();
    QCOMPARE(events.size(), results.size());
    for (qsizetype i = 0; i < results.size(); ++i) {
        QCOMPARE(events[i][u"event_id"_s].toString(), results[i].eventId);
        QCOMPARE(events[i][u"status"_s].toString(), statusName(results[i].status));
    }
}

void TestHttpIntake::aRejectionSaysWhy()
{
    QCOMPARE(eventJson(result(u"c"_s, Status::Rejected, 3, u"unknown_unit"_s), words),
             QJsonObject({{u"event_id"_s, u"c"_s},
                          {u"status"_s, u"rejected"_s},
                          {u"detail"_s, u"because of unknown_unit"_s},
                          {u"kind"_s, u"unknown_unit"_s},
                          {u"line"_s, 3}}));
    QCOMPARE(eventJson(result(u"a"_s, Status::Applied), words),
             QJsonObject({{u"event_id"_s, u"a"_s}, {u"status"_s, u"applied"_s}, {u"detail"_s, u""_s}}));
}

void TestHttpIntake::nothingIsAcknowledgedThatIsNotBooked_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("wait");
    QTest::newRow("busy for a moment") << ErrorKind::Busy << QByteArray("1");
    QTest::newRow("the disk is full") << ErrorKind::Storage << QByteArray("60");
    QTest::newRow("a newer Larder's file") << ErrorKind::TooNew << QByteArray("60");
}

void TestHttpIntake::nothingIsAcknowledgedThatIsNotBooked()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QByteArray, wait);
    const HttpResponse response = intakeAnswer(fail(kind, u"The disk is full."_s, u"code 13 at /home/anna"_s), words);
    QCOMPARE(response.status, 503);
    QCOMPARE(headerOf(response, "Retry-After"), wait);
    QCOMPARE(jsonOf(response)[u"detail"_s].toString(), u"The disk is full."_s);
    QVERIFY(!response.body.contains("anna")); // details are for the log
}

QTEST_GUILESS_MAIN(TestHttpIntake)
#include "tst_httpintake.moc"
