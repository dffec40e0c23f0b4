// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace larder {

/// One captured change as handlers and News see it: "look at this row again". A "tick" is one too: the day is another.
struct Change
{
    qint64 sequence = 0;
    QString table; ///< or "tick", whose key is a product's
    qint64 key = 0;
    ProductId product; ///< of rows that belong to a product, else none
};

} // namespace larder
