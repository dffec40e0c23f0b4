// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpretry.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace larder;
using namespace std::chrono_literals;

class TestHttpRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryAfter_data();
    void retryAfter();
    void pausesSpreadOverTheirRange();
    void passingStatuses();
};

void TestHttpRetry::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // -1: none
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("spaces") << QByteArray(" 7 ") << qint64(7);
    QTest::newRow("none at all") << QByteArray("0") << qint64(0);
    QTest::newRow("a year") << QByteArray("31536000") << qint64(86400);
    QTest::newRow("more than a number holds") << QByteArray("99999999999999999999999") << qint64(86400);
    QTest::newRow("date") << QByteArray("Fri, 20 Nov 2026 08:04:09 GMT") << qint64(249);
    QTest::newRow("date gone by") << QByteArray("Thu, 19 Nov 2026 08:04:09 GMT") << qint64(0);
    QTest::newRow("date far off") << QByteArray("Sat, 20 Nov 2027 08:00:00 GMT") << qint64(86400);
    QTest::newRow("before") << QByteArray("-5") << qint64(-1);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("word") << QByteArray("soon") << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("wrong weekday") << QByteArray("Mon, 20 Nov 2026 08:04:09 GMT") << qint64(-1);
    QTest::newRow("zone") << QByteArray("Fri, 20 Nov 2026 08:04:09 CET") << qint64(-1);
}

void TestHttpRetry::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const qint64 now = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch();
    const auto wait = readRetryAfter(value, now);
    QCOMPARE(wait ? qint64(wait->count()) : -1, seconds < 0 ? -1 : seconds * 1000);
}

void TestHttpRetry::pausesSpreadOverTheirRange()
{
    QRandomGenerator random(4);
    for (int failures = 1; failures < 12; ++failures) {
        const auto most = std::min<std::chrono::milliseconds>(500ms * (1 << (failures - 1)), 30s);
        std::chrono::milliseconds least = 1h;
        std::chrono::milliseconds greatest = 0ms;
        for (int i = 0; i < 500; ++i) {
            const auto pause = retryPause(failures, random);
            QVERIFY(pause >= 0ms && pause <= most);
            least = std::min(least, pause);
            greatest = std::max(greatest, pause);
        }
        QVERIFY(least < most / 10 && greatest > most - most / 10);
    }
    QVERIFY(retryPause(1000000, random) <= 30s);
}

void TestHttpRetry::passingStatuses()
{
    for (const int status : {408, 425, 429, 502, 503, 504})
        QVERIFY(isPassingStatus(status));
    for (const int status : {200, 304, 400, 401, 404, 409, 422, 500, 501, 505, 507})
        QVERIFY(!isPassingStatus(status));
}

QTEST_GUILESS_MAIN(TestHttpRetry)
#include "tst_httpretry.moc"
