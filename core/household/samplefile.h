// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace larder {

/// Where the made-up family lives that is played with beside the household at @p household: a file of its own.
[[nodiscard]] QString sampleFileBeside(const QString &household);

/// Deletes it with everything that belongs to it; nothing is open there any more. False where something stays behind.
bool throwSampleAway(const QString &household);

} // namespace larder
