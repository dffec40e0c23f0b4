// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpmessage.h"

#include <QJsonDocument>

#include <algorithm>

namespace larder {

namespace {

constexpr std::pair<int, const char *> kReasons[] = {
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {304, "Not Modified"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {503, "Service Unavailable"},
    {505, "HTTP Version Not Supported"},
};

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(),
                                    [name](const HttpHeader &header) { return header.first == name; });
    return found == headers.cend() ? QByteArray() : found->second;
}

std::optional<QByteArray> HttpRequest::bearerToken() const
{
    const QByteArray value = header("authorization");
    constexpr QByteArrayView kScheme = "bearer ";
    if (value.first(qMin(value.size(), kScheme.size())).toLower() != kScheme)
        return std::nullopt;
    return value.sliced(kScheme.size()).trimmed();
}

HttpResponse HttpResponse::json(int status, const QJsonObject &object)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpResponse HttpResponse::problem(int status, const QString &detail, const QJsonObject &more)
{
    QJsonObject object = more;
    object.insert(QStringLiteral("title"), QString::fromLatin1(httpReason(status)));
    object.insert(QStringLiteral("status"), status);
    if (!detail.isEmpty())
        object.insert(QStringLiteral("detail"), detail);
    HttpResponse response = json(status, object);
    response.contentType = QByteArrayLiteral("application/problem+json");
    return response;
}

QByteArray httpReason(int status)
{
    const auto *found = std::find_if(std::begin(kReasons), std::end(kReasons),
                                     [status](const auto &pair) { return pair.first == status; });
    return found == std::end(kReasons) ? QByteArray() : QByteArray(found->second);
}

} // namespace larder
