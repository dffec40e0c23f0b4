// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace larder {

/// Whether Larder starts with the desktop, in the tray: an entry in the autostart folder of freedesktop desktops.
///
/// Elsewhere isPossible() is false, and the person has to add it to the programs that start.
class Autostart
{
public:
    [[nodiscard]] static bool isPossible();
    [[nodiscard]] static bool isOn();
    /// @p household is the file to open. Errors: Io, in words; then nothing changed.
    [[nodiscard]] static Result<void> turn(bool isOn, const QString &household);
    /// The entry's file.
    [[nodiscard]] static QString path();
};

/// @p argument as a word of the Exec key of a desktop entry.
[[nodiscard]] QString quotedForExec(const QString &argument);

} // namespace larder
