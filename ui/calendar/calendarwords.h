// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/calendarreading.h"
#include "ui/widgets/theme.h"

namespace larder {

/// The name of the drawn icon of a kind; the entry's words go with it.
[[nodiscard]] QString iconOf(CalendarItem::Kind kind);
/// What kind of entry it is, in a word: "Best before".
[[nodiscard]] QString nameOf(CalendarItem::Kind kind);
/// What stands in a cell beside the glyph: what it is about, else what kind it is.
[[nodiscard]] QString shortText(const CalendarItem &item);
[[nodiscard]] Mood moodOf(const CalendarItem &item);
/// "Saturday, 21 November".
[[nodiscard]] QString dayName(QDate day);
/// A day for the screen reader: "Saturday, 21 November, today: shopping day; Bread lasts until about then".
[[nodiscard]] QString dayInFull(const CalendarDay &day, QDate today);

} // namespace larder
