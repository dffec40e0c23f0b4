// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reminders/sink.h"

namespace larder {

/// Whether the settings of a sink can work, and hold no secret. InvalidInput says what is off. Pure.
[[nodiscard]] Result<void> checkSink(const MemberSink &sink);

} // namespace larder
