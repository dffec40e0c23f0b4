// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httphead.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

class TestHttpHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadIsRead();
    void refusals_data();
    void refusals();
    void problemsAreJson();
};

void TestHttpHead::aHeadIsRead()
{
    const auto head =
        readHttpHead("POST /events%2Fnew?source=fridge&n=1 HTTP/1.1\r\nHost: localhost:80\r\nContent-Length:  12\t\r\n"
                     "X-Two: a\r\nX-Two: b\r\nExpect: 100-Continue\r\nAUTHORIZATION: bearer  abc \r\n\r\n");
    QVERIFY(head);
    QCOMPARE(head->request.method, "POST"_ba);
    QCOMPARE(head->request.path, u"/events/new"_s);
    QCOMPARE(head->request.query.queryItemValue(u"source"_s), u"fridge"_s);
    QCOMPARE(head->request.header("x-two"), "a"_ba);
    QCOMPARE(head->request.header("x-three"), QByteArray());
    QCOMPARE(head->request.bearerToken(), "abc"_ba);
    QCOMPARE(head->host, "localhost:80"_ba);
    QCOMPARE(head->bodyBytes, 12);
    QVERIFY(head->isAwaited);
}

void TestHttpHead::refusals_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status"); // 0: none
    const auto row = [](const char *name, const QByteArray &head, int status) {
        QTest::newRow(name) << head << status;
    };
    const auto get = [](const QByteArray &fields) { return "GET / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n"; };
    const auto post = [](const QByteArray &fields) { return "POST / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n"; };

    row("plain", get({}), 0);
    row("old without host", "GET / HTTP/1.0\r\n\r\n", 0);
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", get("Host: b\r\n"), 400);
    row("bare LF", "GET / HTTP/1.1\nHost: a\n\n", 400);
    row("one bare LF", get("X: a\nY: b\r\n"), 400);
    row("bare CR", get("X: a\rY: b\r\n"), 400);
    row("zero byte", get(QByteArray("X: a\0b\r\n", 8)), 400);
    row("folded", get("X: a\r\n b\r\n"), 400);
    row("space before colon", get("Content-Length : 3\r\n"), 400);
    row("no name", get(": 3\r\n"), 400);
    row("no colon", get("Nonsense\r\n"), 400);
    row("empty first line", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("absolute target", "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("fragment", "GET /#a HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("not UTF-8", "GET /%ff HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("hidden zero", "GET /a%00b HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("raw umlaut", "GET /\xc3\xa4 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("no version", "GET /\r\n\r\n", 400);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n", 505);
    row("lower version", "GET / http/1.1\r\nHost: a\r\n\r\n", 400);
    row("hundred fields", get(QByteArray("X: a\r\n").repeated(99)), 0);
    row("too many fields", get(QByteArray("X: a\r\n").repeated(100)), 431);
    row("length", post("Content-Length: 0\r\n"), 0);
    row("no length", post({}), 411);
    row("two lengths", post("Content-Length: 3\r\nContent-Length: 3\r\n"), 400);
    row("listed lengths", post("Content-Length: 3, 3\r\n"), 400);
    row("signed length", post("Content-Length: +3\r\n"), 400);
    row("negative length", post("Content-Length: -3\r\n"), 400);
    row("hex length", post("Content-Length: 0x3\r\n"), 400);
    row("empty length", post("Content-Length:\r\n"), 400);
    row("huge length", post("Content-Length: 99999999999999999999\r\n"), 400);
    row("chunked", post("Transfer-Encoding: chunked\r\n"), 411);
    row("length and chunked", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n"), 400);
    row("chunked and length", post("transfer-encoding: identity\r\ncontent-length: 3\r\n"), 400);
    row("other expectation", post("Content-Length: 3\r\nExpect: a-miracle\r\n"), 417);
}

void TestHttpHead::refusals()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    const auto read = readHttpHead(head);
    QCOMPARE(read ? 0 : read.error().status, status);
}

void TestHttpHead::problemsAreJson()
{
    const HttpResponse problem = HttpResponse::problem(404, u"Nothing \"here\"."_s, {{u"line"_s, 3}});
    QCOMPARE(problem.contentType, "application/problem+json"_ba);
    QCOMPARE(problem.body, R"({"detail":"Nothing \"here\".","line":3,"status":404,"title":"Not Found"})"_ba);
}

QTEST_GUILESS_MAIN(TestHttpHead)
#include "tst_httphead.moc"
