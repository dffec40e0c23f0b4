// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QPair>
#include <QString>
#include <QUrlQuery>
#include <QVector>

#include <optional>

namespace larder {

/// One header field. Names of requests are in lower case.
using HttpHeader = QPair<QByteArray, QByteArray>;

/// What a client asks. Values only, so it may be kept.
struct HttpRequest
{
    QByteArray method; ///< "GET", "POST", …
    QString path; ///< decoded, without the query
    QUrlQuery query;
    QVector<HttpHeader> headers;
    QByteArray body; ///< empty while only the head has arrived
    QString peer; ///< the client's address, without its port

    /// The first header of this lower-case name; empty where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The token of `Authorization: Bearer …`; none without such a header.
    [[nodiscard]] std::optional<QByteArray> bearerToken() const;
};

/// What is answered. Content-Length, Connection and Date are the server's affair.
struct HttpResponse
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = QByteArrayLiteral("application/json");
    QVector<HttpHeader> headers = {};

    [[nodiscard]] static HttpResponse json(int status, const QJsonObject &object);
    /// An error as of RFC 9457 (application/problem+json). @p detail says in words what to do; @p more are further members.
    [[nodiscard]] static HttpResponse problem(int status, const QString &detail = {}, const QJsonObject &more = {});
};

/// The standard name of a status, as "Not Found"; empty for one that Larder does not use.
[[nodiscard]] QByteArray httpReason(int status);

} // namespace larder
