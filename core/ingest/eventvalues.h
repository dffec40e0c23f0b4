// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QTimeZone>

#include <optional>
#include <string_view>

namespace larder {

/// Reads a machine's decimal exactly: "12", "-0.5", "1.250". At most three decimals besides closing zeros; no blanks, no
/// exponent, no plus. None for anything else and beyond 18 digits.
[[nodiscard]] std::optional<qint64> milliFromDecimal(std::string_view text);
/// The same for a JSON number, by its shortest decimal form.
[[nodiscard]] std::optional<qint64> milliFromNumber(double number);

/// A point in time as a source wrote it.
struct EventTime
{
    QDate day; ///< as written
    qint64 ms = 0; ///< since 1970, of UTC; without a zone as if it were UTC
    bool hasZone = false;
};

/// Reads "2023-07-22 08:15:33" with or without zone: RFC 3339, "T" or a blank, seconds and fractions may be missing.
/// None for anything else and for days that do not exist.
[[nodiscard]] std::optional<EventTime> readEventTime(std::string_view text);

/// Tells which day an instant is in a zone; remembers offsets, which are slow to ask for.
class ZoneDays
{
public:
    explicit ZoneDays(const QTimeZone &zone) : m_zone(zone) {}
    [[nodiscard]] QDate dayOf(qint64 ms);

private:
    QTimeZone m_zone;
    QHash<qint64, int> m_offsets; ///< quarter of an hour since 1970 → seconds
};

} // namespace larder
