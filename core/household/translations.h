// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace larder {

/// Installs the texts of the user's language over the English ones (which carry the plurals); for the life of @p application.
void installTranslations(QCoreApplication &application);

} // namespace larder
