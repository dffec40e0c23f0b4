// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace larder {

/// The comparable form of a name: compatibility-decomposed, accents dropped, case folded, ß as ss, invisible
/// characters (soft hyphen) dropped, every run of white space one blank, trimmed. Equal keys mean "the same name".
/// Stored as name_key. Pure; a key is its own key.
[[nodiscard]] QString textKey(QStringView name);

} // namespace larder
