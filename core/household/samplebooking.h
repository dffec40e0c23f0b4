// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"

namespace larder {

/// How much the sample household came to.
struct SampleReport
{
    int products = 0;
    int events = 0;
};

/// Books a year of the sample family into an empty household, ending today, as one delivery (Ctrl+Z does not touch it).
/// Errors: Refused where the household holds anything.
[[nodiscard]] Result<SampleReport> bookSampleHousehold(Household &household, quint32 seed = 1);

} // namespace larder
