// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace larder {

/// A row's identity that cannot be mixed up with another table's or with a number. 0 is "none".
template<class Tag>
struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 raw) : value(raw) {}
    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template<class Tag>
[[nodiscard]] constexpr size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

using ProductId = Id<struct ProductTag>;
using LotId = Id<struct LotTag>;
using LocationId = Id<struct LocationTag>;
using CategoryId = Id<struct CategoryTag>;
using StoreId = Id<struct StoreTag>;
using MemberId = Id<struct MemberTag>;
using ActionId = Id<struct ActionTag>;
using EventId = Id<struct EventTag>;
using AbsenceId = Id<struct AbsenceTag>;
using ListId = Id<struct ListTag>;
using LineId = Id<struct LineTag>;
using DeadLetterId = Id<struct DeadLetterTag>;
using SourceId = Id<struct SourceTag>;
using TemplateId = Id<struct TemplateTag>;
using RecurringId = Id<struct RecurringTag>;
using GuestVisitId = Id<struct GuestVisitTag>;
using ReminderId = Id<struct ReminderTag>;
using ReminderRuleId = Id<struct ReminderRuleTag>;
using SinkId = Id<struct SinkTag>;
using PhoneId = Id<struct PhoneTag>;

} // namespace larder
