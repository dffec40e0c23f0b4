// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tokengate.h"

#include <QSet>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

class TestTokenGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreNew();
    void comparesAll();
    void wrongOnesAreSlowed();
};

namespace {

HttpRequest from(const QString &peer, const QByteArray &authorization)
{
    HttpRequest request;
    request.peer = peer;
    if (!authorization.isEmpty())
        request.headers.append(HttpHeader("authorization", authorization));
    return request;
}

int statusOf(const std::optional<HttpResponse> &refusal)
{
    return refusal ? refusal->status : 0;
}

} // namespace

void TestTokenGate::tokensAreNew()
{
    QSet<QByteArray> tokens;
    for (int i = 0; i < 100; ++i) {
        const QByteArray token = newToken();
        QCOMPARE(token.size(), 43);
        QCOMPARE(QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding).size(), 32);
        tokens.insert(token);
    }
    QCOMPARE(tokens.size(), 100);
}

void TestTokenGate::comparesAll()
{
    QVERIFY(isSameToken("abc", "abc"));
    QVERIFY(!isSameToken("abd", "abc"));
    QVERIFY(!isSameToken("xbc", "abc"));
    QVERIFY(!isSameToken("ab", "abc"));
    QVERIFY(!isSameToken("abcabc", "abc"));
    QVERIFY(!isSameToken("", "abc"));
    QVERIFY(!isSameToken("", ""));
}

void TestTokenGate::wrongOnesAreSlowed()
{
    ManualClock clock(QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC));
    TokenGate gate(clock, "right");
    const QString here = u"127.0.0.1"_s;
    QCOMPARE(statusOf(gate.admit(from(here, "Bearer right"))), 0);
    QCOMPARE(statusOf(gate.admit(from(here, {}))), 401);
    QCOMPARE(statusOf(gate.admit(from(here, "Basic right"))), 401);
    const auto refusal = gate.admit(from(here, "Bearer wrong"));
    QCOMPARE(statusOf(refusal), 401);
    QCOMPARE(refusal->headers, (QVector<HttpHeader>{{"WWW-Authenticate", "Bearer realm=\"Larder\""}}));
    QVERIFY(!refusal->body.contains("wrong") && !refusal->body.contains("right"));

    clock.advance(std::chrono::seconds(20));
    for (int i = 0; i < 7; ++i)
        QCOMPARE(statusOf(gate.admit(from(here, "Bearer wrong"))), 401);
    const auto slowed = gate.admit(from(here, "Bearer wrong"));
    QCOMPARE(statusOf(slowed), 429);
    QCOMPARE(slowed->headers, (QVector<HttpHeader>{{"Retry-After", "40"}}));
    // Neither the right token nor another address is held back.
    QCOMPARE(statusOf(gate.admit(from(here, "Bearer right"))), 0);
    QCOMPARE(statusOf(gate.admit(from(u"10.0.0.7"_s, "Bearer wrong"))), 401);

    clock.advance(std::chrono::seconds(40));
    QCOMPARE(statusOf(gate.admit(from(here, "Bearer wrong"))), 401);
    gate.setToken("wrong");
    QCOMPARE(statusOf(gate.admit(from(here, "Bearer wrong"))), 0);
    gate.setToken({});
    QCOMPARE(statusOf(gate.admit(from(here, "Bearer "))), 401);
}

QTEST_GUILESS_MAIN(TestTokenGate)
#include "tst_tokengate.moc"
