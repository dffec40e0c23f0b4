// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpretry.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace larder {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds kLongestWait = std::chrono::hours(24);

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The one form of a date that servers may send, as `Fri, 20 Nov 2026 08:04:09 GMT`.
std::optional<qint64> readHttpDate(QByteArrayView value)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::utc());
    return date.toMSecsSinceEpoch();
}

} // namespace

std::optional<milliseconds> readRetryAfter(QByteArrayView value, qint64 nowMs)
{
    const QByteArrayView text = value.trimmed();
    if (isDigits(text)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        const qint64 most = std::chrono::duration_cast<std::chrono::seconds>(kLongestWait).count();
        return fits ? milliseconds(std::chrono::seconds(std::min(seconds, most))) : kLongestWait;
    }
    const auto date = readHttpDate(text);
    if (!date)
        return std::nullopt;
    return std::clamp(milliseconds(*date - nowMs), milliseconds::zero(), kLongestWait);
}

milliseconds retryPause(int failures, QRandomGenerator &random, milliseconds base, milliseconds longest)
{
    const milliseconds most = std::min<milliseconds>(base * (qint64(1) << std::clamp(failures - 1, 0, 30)), longest);
    return milliseconds(qint64(random.bounded(double(most.count()))));
}

bool isPassingStatus(int status)
{
    constexpr std::array kPassing{408, 425, 429, 502, 503, 504};
    return std::find(kPassing.begin(), kPassing.end(), status) != kPassing.end();
}

} // namespace larder
