// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/recurring.h"

#include <array>

namespace larder {

namespace {

constexpr std::array kModeNames{"remind", "list", "order"};

} // namespace

QString recurringModeName(RecurringMode mode)
{
    return QString::fromLatin1(kModeNames.at(size_t(mode)));
}

std::optional<RecurringMode> recurringModeFromName(QStringView name)
{
    for (size_t i = 0; i < kModeNames.size(); ++i) {
        if (name == QLatin1StringView(kModeNames[i]))
            return RecurringMode(i);
    }
    return std::nullopt;
}

} // namespace larder
