// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

namespace larder {

class Household;

// What a person decides about things that could not be done: of the stream and of the intake alike. On the core thread.

/// True: done, and the letter is gone. False: it still fails, and the letter says how.
/// Errors: NotFound, Refused (nothing takes care of it any more), the store's.
[[nodiscard]] Result<bool> tryAgain(Household &household, DeadLetterId letter);

/// Leaves it out for good, an action that can be undone; nothing where it was left out before. Errors: NotFound, the store's.
[[nodiscard]] Result<void> leaveOut(Household &household, DeadLetterId letter);

} // namespace larder
