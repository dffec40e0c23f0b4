// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QString>

namespace larder {

/// A phone that may see the first list and tick it.
struct Phone
{
    PhoneId id;
    QString name;
    MemberId member;
    qint64 pairedMs = 0;
    qint64 seenMs = 0; ///< 0: never since; exact to some minutes
    bool isRevoked = false;
};

/// One tap on the phone's page.
struct PhoneAction
{
    QString ref; ///< made on the phone: booked once, however often it arrives
    QString kind; ///< "tick", "untick", "add", "gone"
    QString item; ///< the line's key as the page was given it: "product:17" or "line:5"
    QString text; ///< of "add"
    QDateTime at; ///< by the phone's clock; only for order
};

} // namespace larder
