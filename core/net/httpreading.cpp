// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpreading.h"

#include "core/net/httpretry.h"

#include <QNetworkReply>

namespace larder {

HttpReply readReply(const QNetworkReply &reply, const QByteArray &body, qint64 nowMs)
{
    HttpReply result;
    result.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.body = body;
    for (const QNetworkReply::RawHeaderPair &header : reply.rawHeaderPairs())
        result.headers.append({header.first.toLower(), header.second});
    if (const QByteArray wait = result.header("retry-after"); !wait.isEmpty())
        result.retryAfter = readRetryAfter(wait, nowMs);
    return result;
}

bool isWhole(const HttpReply &reply, QByteArrayView method)
{
    const QByteArray told = reply.header("content-length");
    const bool hasBody = method != "HEAD" && reply.status != 204 && reply.status != 304;
    return told.isEmpty() || !hasBody || told.toLongLong() == reply.body.size();
}

bool isCoded(const HttpReply &reply)
{
    const QByteArray coding = reply.header("content-encoding").trimmed().toLower();
    return !coding.isEmpty() && coding != "identity";
}

} // namespace larder
