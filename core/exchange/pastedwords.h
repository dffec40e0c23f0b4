// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/pastedtext.h"

namespace larder {

/// What the words of a line say about it, without its amounts and sums: `No` where it may name a thing.
/// English, German, French, Spanish, Italian and Dutch. Pure.
/// @p isLabel, where given, tells whether they only name what stands beside them: "unit price", "your items".
[[nodiscard]] LeftOut roleOfWords(const QString &words, bool *isLabel = nullptr);

/// Whether it says that something was not delivered ("out of stock"); of a heading this goes for the lines below it.
[[nodiscard]] bool saysNotDelivered(const QString &key);
/// Whether it introduces advertisements ("you may also like").
[[nodiscard]] bool saysAdvert(const QString &key);
/// Where " (instead of …" begins in @p key, -1 where it does not; 0 where the line is all about what was replaced.
[[nodiscard]] qsizetype replacedAt(const QString &key);
/// Whether a line greets, thanks or closes a letter.
[[nodiscard]] bool isCourtesy(const QString &key);
/// Whether it heads a list of what is wanted ("shopping list").
[[nodiscard]] bool isListHeading(const QString &key);
/// Whether it names when something was ordered, bought or delivered.
[[nodiscard]] bool saysWhen(const QString &key);

/// The language whose small words are most frequent: for the names of months. English where none is.
[[nodiscard]] QLocale languageOf(const QString &text);

} // namespace larder
