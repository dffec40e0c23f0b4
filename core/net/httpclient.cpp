// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"

#include "core/base/text.h"
#include "core/net/httpexchange.h"

#include <algorithm>

namespace larder {

namespace {

/// A word as methods and names of headers are.
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

/// Nothing that ends the line, and with it begins a header of somebody else's making.
bool isHeaderValue(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isKey(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f' && c != '"' && c != '\\'; });
}

/// Why @p call cannot be made at all.
std::optional<Error> faultOf(const HttpCall &call)
{
    const QUrl &url = call.url;
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return Error{ErrorKind::InvalidInput,
                     Text::tr("An address begins with https:// or http:// and holds no name and password."),
                     {}};
    const bool isClean = isToken(call.method) && isHeaderValue(call.contentType) && isKey(call.idempotencyKey)
                         && std::all_of(call.headers.begin(), call.headers.end(), [](const HttpHeader &header) {
                                return isToken(header.first) && isHeaderValue(header.second);
                            });
    if (!isClean)
        return Error{
            ErrorKind::InvalidInput, Text::tr("What was to be sent holds characters that cannot be sent."), {}};
    return std::nullopt;
}

} // namespace

QByteArray HttpReply::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(),
                                    [name](const HttpHeader &header) { return header.first == name; });
    return found == headers.cend() ? QByteArray() : found->second;
}

HttpClient::HttpClient(Clock &clock, QRandomGenerator &random, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(random)
{}

HttpClient::~HttpClient()
{
    // Here rather than in ~QObject: what they tell may still look at a whole client.
    qDeleteAll(findChildren<HttpExchange *>(QString(), Qt::FindDirectChildrenOnly));
}

void HttpClient::send(const HttpCall &call, QObject *context, const Done &done)
{
    auto *exchange = new HttpExchange(call, m_clock, m_random, context, done, this);
    if (const auto fault = faultOf(call))
        exchange->end(tl::unexpected(HttpFailure{*fault}));
    else
        exchange->start();
}

} // namespace larder
