// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace larder {

/// The SQL condition that an event `e` of the ledger counts: it is no reversal and has not been reverted.
/// For the repositories that read the ledger.
[[nodiscard]] QString liveEvents();

} // namespace larder
