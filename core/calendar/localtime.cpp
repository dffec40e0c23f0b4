// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/localtime.h"

#include <QDateTime>

#include <optional>

namespace larder {

namespace {

/// Longer than any offset, and any leap, of a zone: Samoa once left out a day.
constexpr qint64 kAround = qint64(48) * 60 * 60 * 1000;

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

qint64 offsetAt(const QTimeZone &zone, qint64 instant)
{
    return qint64(zone.offsetFromUtc(utc(instant))) * 1000;
}

} // namespace

qint64 instantOf(QDate day, QTime time, const QTimeZone &zone)
{
    const qint64 local = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
    qint64 offset = offsetAt(zone, local - kAround);
    for (const QTimeZone::OffsetData &change : zone.transitions(utc(local - kAround), utc(local + kAround))) {
        const qint64 instant = change.atUtc.toMSecsSinceEpoch();
        if (local - offset < instant)
            return local - offset;
        // What the clocks would have shown before they leap is over; what they leap over begins now.
        offset = offsetAt(zone, instant);
        if (local - offset < instant)
            return instant;
    }
    return local - offset;
}

} // namespace larder
