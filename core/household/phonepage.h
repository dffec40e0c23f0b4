// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace larder {

/// The one page that a phone is served: no other file, no other site, in the language of this program.
struct PhonePage
{
    QByteArray html;
    QByteArray policy; ///< its Content-Security-Policy
    QByteArray version; ///< of texts and script; a phone that kept an older page fetches it anew
};

/// Puts it together from the program's resources.
[[nodiscard]] PhonePage makePhonePage();

} // namespace larder
