// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace larder {

/// Two amounts of the same free text in one: summed where they can be, "2 l" and "500 ml" are "2.5 l"; else side by side,
/// "2 l + 3 packs". Words that are no amount are kept as written, and not repeated. Pure.
[[nodiscard]] QString joinedAmount(const QString &there, const QString &more);

/// A note with another one after it: notes are never replaced, nor said twice.
[[nodiscard]] QString joinedNote(const QString &there, const QString &more);

} // namespace larder
