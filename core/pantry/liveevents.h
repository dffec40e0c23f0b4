// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace larder {

/// The SQL condition that an event `e` of the ledger counts: it is no reversal and has not been reverted.
/// For the repositories that read the ledger.
[[nodiscard]] QString liveEvents();

/// The SQL condition that an event `e` belongs to the history of a product: booked for it, or for one that was merged
/// into it. A merged product has none of its own. Binds :product and :merged, both the product.
[[nodiscard]] QString eventsOfProduct();

} // namespace larder
