// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QDate>
#include <QLocale>

#include <optional>

namespace larder {

/// How to read "1.234": Ask refuses it as ambiguous; the others are known, for example from a file's column.
enum class DecimalMark { Ask, Comma, Point };

/// Which part comes first in "03/04/2026".
enum class DateOrder { DayMonth, MonthDay };

/// What a person typed as an amount.
struct TypedAmount
{
    qint64 milli = 0; ///< in @c unit, or in "what the product is counted in" where there is no unit
    std::optional<Unit> unit;
    /// "2 x 1 l": milli is the whole (2 l), @c packMilli the part (1 l).
    std::optional<qint64> packMilli;
};

/// Reads a plain number into thousandths: "1,5", "1.5", "1 234,5", "1'234.5", "½", "1 ½", "3/4".
/// A single separator followed by exactly three digits ("1.234") is ambiguous unless @p mark says otherwise;
/// a leading zero ("0.250") or a fourth decimal that is 0 ("1.2340") makes it clear. At most three decimals besides
/// closing zeros; more are InvalidInput, nothing is rounded silently. Digits of every script are read.
/// Errors: InvalidInput, Ambiguous (the message asks "1234 or 1.2340?").
[[nodiscard]] Result<qint64> parseMilli(QStringView text, DecimalMark mark = DecimalMark::Ask);

/// Reads an amount: "2", "1.5 l", "500g", "2 x 1 l", "2×500 g", "a dozen eggs" is not one.
/// Positive or zero. Errors: as parseMilli.
[[nodiscard]] Result<TypedAmount> parseAmount(QStringView text, DecimalMark mark = DecimalMark::Ask);

/// Reads a sum: "1,59", "1.59 €", "€1.59", "EUR 1.59", "1.234,50". Without a currency it is @p currency.
/// "1.234" is Ambiguous as above, unless the currency has no decimals. More decimals than the currency has are
/// InvalidInput unless they are 0. A sign of several currencies ("$", "kr") is the one of @p currency, else Ambiguous.
/// Not negative.
[[nodiscard]] Result<Money> parseMoney(QStringView text, const QByteArray &currency,
                                       DecimalMark mark = DecimalMark::Ask);

/// A day as typed. @c never is the answer "has no date" ("x").
struct TypedDate
{
    QDate day;
    bool never = false;
};

/// Reads a day relative to @p today. A superset of grocy's shorthands:
/// "MMDD" (next such day, today included), "YYYYMMDD", "YYYYMMe" or "YYYYMM+" (end of that month), "+5" "-3d" "+2w" "+1m" "+1y", "x" or
/// "never"; and ISO dates, "21.11.", "21.11.26", "21/11/2026" in @p order, "1 dec", "dec 1", "1 Dez 2027", "fri" (the next one, today
/// included), "today", "tomorrow", "yesterday", "12/2027" and "2027-12" and "dec 2027" (end of month). English and the locale's
/// names of days and months, any case, German too. Month ends are clamped: 31 Jan "+1m" is the last of February.
/// @p preferPast reads year-less dates and week days as the latest such day not after today (receipts) instead of the next one (best before).
/// Errors: InvalidInput for anything else, impossible days ("31.02.") and years outside 1900 to 2200.
[[nodiscard]] Result<TypedDate> parseDate(QStringView text, QDate today, const QLocale &locale,
                                          DateOrder order = DateOrder::DayMonth, bool preferPast = false);

/// The order of day and month in the locale's short date format.
[[nodiscard]] DateOrder dateOrderOf(const QLocale &locale);

} // namespace larder
