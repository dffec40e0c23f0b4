// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/alert.h"

using namespace Qt::StringLiterals;

namespace larder {

QString alertName(AlertKind kind)
{
    switch (kind) {
    case AlertKind::RunsOut: return u"runs_out"_s;
    case AlertKind::Low: return u"low"_s;
    case AlertKind::Out: return u"out"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AlertKind> alertFromName(const QString &name)
{
    for (const AlertKind kind : kAlertKinds) {
        if (alertName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QSet<AlertKind> alertsOf(const Outlook &outlook, const TripPlan &trips)
{
    QSet<AlertKind> kinds;
    const bool runsOut = supplyOf(outlook, trips) == Supply::RunsOut;
    const bool hasReorderPoint = outlook.product.reorderPoint.has_value();
    const StockStatus status = statusOf(outlook);
    if (runsOut)
        kinds << AlertKind::RunsOut;
    // Nothing is less than a little: who comes from none to a little has not risen above the reorder point.
    if (hasReorderPoint && status != StockStatus::InStock)
        kinds << AlertKind::Low;
    if (status == StockStatus::OutOfStock && (hasReorderPoint || runsOut))
        kinds << AlertKind::Out;
    return kinds;
}

} // namespace larder
