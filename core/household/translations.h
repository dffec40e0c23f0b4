// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace larder {

/// Installs the texts of the first of the person's languages that Larder speaks, over the English ones (which carry
/// the plurals); for the life of @p application. Days and numbers follow that language.
void installTranslations(QCoreApplication &application);

} // namespace larder
