// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminder.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr std::array kKinds{
    std::pair(ReminderKind::RunsOut, "runs_out"_L1),
    std::pair(ReminderKind::Level, "level"_L1),
    std::pair(ReminderKind::UsedShare, "used_share"_L1),
    std::pair(ReminderKind::BestBefore, "best_before"_L1),
    std::pair(ReminderKind::BestBeforeShare, "best_before_share"_L1),
    std::pair(ReminderKind::Schedule, "schedule"_L1),
    std::pair(ReminderKind::Recurring, "recurring"_L1),
    std::pair(ReminderKind::ShoppingEve, "shopping_eve"_L1),
    std::pair(ReminderKind::Silence, "silence"_L1),
    std::pair(ReminderKind::Price, "price"_L1),
    std::pair(ReminderKind::Order, "order"_L1),
};

constexpr std::array kStates{
    std::pair(ReminderState::Waiting, "waiting"_L1), std::pair(ReminderState::Told, "told"_L1),
    std::pair(ReminderState::Snoozed, "snoozed"_L1), std::pair(ReminderState::Done, "done"_L1),
    std::pair(ReminderState::Skipped, "skipped"_L1), std::pair(ReminderState::Over, "over"_L1),
};

} // namespace

QString reminderKindName(ReminderKind kind)
{
    for (const auto &[value, name] : kKinds) {
        if (value == kind)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<ReminderKind> reminderKindFromName(QStringView name)
{
    for (const auto &[value, known] : kKinds) {
        if (name == known)
            return value;
    }
    return std::nullopt;
}

QString reminderStateName(ReminderState state)
{
    for (const auto &[value, name] : kStates) {
        if (value == state)
            return name;
    }
    Q_UNREACHABLE();
}

ReminderState reminderStateFromName(QStringView name)
{
    for (const auto &[value, known] : kStates) {
        if (name == known)
            return value;
    }
    return ReminderState::Over;
}

bool ReminderTimes::isQuiet(QTime time) const
{
    if (quietFrom == quietTo)
        return false;
    if (quietFrom < quietTo)
        return time >= quietFrom && time < quietTo;
    return time >= quietFrom || time < quietTo;
}

} // namespace larder
