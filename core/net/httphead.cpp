// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httphead.h"

#include <QStringDecoder>

#include <algorithm>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFields = 100;
using Refusal = tl::unexpected<HttpResponse>;

Refusal refuse(int status, const QString &detail)
{
    return Refusal(HttpResponse::problem(status, detail));
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

/// Printable ASCII without spaces.
bool isVisible(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c == '\t' || (static_cast<uchar>(c) >= 0x20 && c != 0x7f); });
}

/// Splits "/a%20b?c=d"; false for anything but a path of this server.
bool readTarget(QByteArrayView target, HttpRequest &request)
{
    if (!target.startsWith('/') || !isVisible(target) || target.contains('#'))
        return false;
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    QStringDecoder decoder(QStringConverter::Utf8);
    request.path = decoder(QByteArray::fromPercentEncoding(path.toByteArray()));
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromLatin1(target.sliced(mark + 1)));
    return !decoder.hasError() && !request.path.contains(QChar::Null);
}

tl::expected<void, HttpResponse> readRequestLine(QByteArrayView line, HttpRequest &request, bool &isNew)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last == first || !isToken(line.first(first)))
        return refuse(400, u"The first line is not that of an HTTP request."_s);
    const QByteArrayView version = line.sliced(last + 1);
    if (!version.startsWith("HTTP/"))
        return refuse(400, u"The first line is not that of an HTTP request."_s);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return refuse(505, u"This server speaks HTTP/1.1."_s);
    isNew = version == "HTTP/1.1";
    request.method = line.first(first).toByteArray();
    if (!readTarget(line.sliced(first + 1, last - first - 1), request))
        return refuse(400, u"The target is not a path of this server."_s);
    return {};
}

tl::expected<void, HttpResponse> readField(QByteArrayView line, HttpRequest &request)
{
    if (request.headers.size() >= kMostFields)
        return refuse(431, u"There are more than %1 header fields."_s.arg(kMostFields));
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = line.first(qMax<qsizetype>(colon, 0));
    const QByteArrayView value = line.sliced(colon + 1);
    if (!isToken(name) || !isFieldValue(value))
        return refuse(400, u"A header field is malformed."_s);
    request.headers.append({name.toByteArray().toLower(), value.toByteArray().trimmed()});
    return {};
}

qsizetype count(const HttpRequest &request, QByteArrayView name)
{
    return std::count_if(request.headers.cbegin(), request.headers.cend(),
                         [name](const HttpHeader &header) { return header.first == name; });
}

/// How long the body is. Whatever proxies and servers have understood differently is refused.
tl::expected<qint64, HttpResponse> readLength(const HttpRequest &request)
{
    const qsizetype lengths = count(request, "content-length");
    if (count(request, "transfer-encoding") > 0) {
        return lengths > 0 ? refuse(400, u"Content-Length and Transfer-Encoding exclude each other."_s)
                           : refuse(411, u"Send the body with a Content-Length, not in chunks."_s);
    }
    if (lengths > 1)
        return refuse(400, u"There is more than one Content-Length."_s);
    if (lengths == 0) {
        if (request.method == "POST" || request.method == "PUT" || request.method == "PATCH")
            return refuse(411, u"Send the body with a Content-Length."_s);
        return 0;
    }
    const QByteArray text = request.header("content-length");
    const bool isNumber = !text.isEmpty() && text.size() <= 18
                          && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return refuse(400, u"The Content-Length is not a number."_s);
    return text.toLongLong();
}

} // namespace

tl::expected<HttpHead, HttpResponse> readHttpHead(QByteArrayView bytes)
{
    HttpHead head;
    bool isNew = true;
    bool isFirst = true;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        if (end < 1 || bytes.at(end - 1) != '\r')
            return refuse(400, u"Lines end with CR and LF."_s);
        const QByteArrayView line = bytes.first(end - 1);
        bytes = bytes.sliced(end + 1);
        if (line.isEmpty() && !isFirst)
            break;
        const auto read = isFirst ? readRequestLine(line, head.request, isNew) : readField(line, head.request);
        if (!read)
            return Refusal(read.error());
        isFirst = false;
    }

    const qsizetype hosts = count(head.request, "host");
    if (hosts > 1 || (isNew && hosts == 0))
        return refuse(400, u"A request names one Host."_s);
    head.host = head.request.header("host");

    const auto length = readLength(head.request);
    if (!length)
        return Refusal(length.error());
    head.bodyBytes = *length;

    const QByteArray expected = head.request.header("expect");
    if (!expected.isEmpty() && expected.toLower() != "100-continue")
        return refuse(417, u"Only 100-continue can be expected."_s);
    head.isAwaited = isNew && !expected.isEmpty();
    return head;
}

} // namespace larder
