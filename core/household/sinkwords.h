// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"
#include "core/reminders/sink.h"

namespace larder {

/// The words of a message at the moment it leaves: what was dealt with meanwhile is left out, and a list is as it is now. An
/// empty title: nothing is left to tell. Errors: the store's.
[[nodiscard]] Result<MessageText> sinkText(Household &household, const SinkMessage &message);

/// Why a message could not be sent, or has to wait, from the "reason" and "status" of the log's numbers (SinkOutcome).
[[nodiscard]] QString sinkTrouble(const QJsonObject &numbers);

} // namespace larder
