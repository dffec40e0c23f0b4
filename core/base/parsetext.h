// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace larder {

/// Typed text in one spelling for the readers of numbers and dates: digits of every script as 0 to 9, every run of
/// white space one blank, trimmed; typographic minus, apostrophe, comma and point as the plain ones; "½" as " 1/2".
[[nodiscard]] QString plainText(QStringView typed);

/// What was typed, short enough to be quoted in a sentence.
[[nodiscard]] QString quotable(QStringView typed);

} // namespace larder
