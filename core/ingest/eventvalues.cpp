// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/eventvalues.h"

#include <QDateTime>

#include <array>
#include <charconv>
#include <cmath>

namespace larder {

namespace {

constexpr int kMostDigits = 18; // fits 64 bits
constexpr qint64 kDayMs = 86'400'000;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// Reads one part of a time after another.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }
    bool take(std::string_view letters)
    {
        if (m_rest.empty() || letters.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    /// Exactly @p digits of them, from 0 to @p largest.
    std::optional<int> number(size_t digits, int largest)
    {
        int value = 0;
        if (m_rest.size() < digits)
            return std::nullopt;
        for (size_t i = 0; i < digits; ++i) {
            if (!isDigit(m_rest[i]))
                return std::nullopt;
            value = value * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(digits);
        return value <= largest ? std::optional(value) : std::nullopt;
    }
    /// ".123": in milliseconds, further digits dropped.
    std::optional<int> fraction()
    {
        int value = 0;
        int digits = 0;
        for (; !m_rest.empty() && isDigit(m_rest.front()); m_rest.remove_prefix(1), ++digits) {
            if (digits < 3)
                value = value * 10 + (m_rest.front() - '0');
        }
        for (int i = digits; i < 3; ++i)
            value *= 10;
        return digits > 0 ? std::optional(value) : std::nullopt;
    }

private:
    std::string_view m_rest;
};

std::optional<QDate> readDay(Reader &reader)
{
    const auto year = reader.number(4, 9999);
    const bool isYear = year && reader.take("-");
    const auto month = isYear ? reader.number(2, 12) : std::nullopt;
    const bool isMonth = month && reader.take("-");
    const auto day = isMonth ? reader.number(2, 31) : std::nullopt;
    const QDate date = day ? QDate(*year, *month, *day) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<qint64> readClock(Reader &reader)
{
    const auto hour = reader.number(2, 23);
    const bool isHour = hour && reader.take(":");
    const auto minute = isHour ? reader.number(2, 59) : std::nullopt;
    if (!minute)
        return std::nullopt;
    std::optional<int> second = 0;
    std::optional<int> ms = 0;
    if (reader.take(":")) {
        second = reader.number(2, 60); // a leap second
        if (second && reader.take("."))
            ms = reader.fraction();
    }
    if (!second || !ms)
        return std::nullopt;
    return ((*hour * 60LL + *minute) * 60 + std::min(*second, 59)) * 1000 + *ms;
}

/// "Z", "+02:00" or "-0330": seconds east.
std::optional<int> readZone(Reader &reader)
{
    if (reader.take("Zz"))
        return 0;
    const bool isWest = reader.take("-");
    if (!isWest && !reader.take("+"))
        return std::nullopt;
    const auto hours = reader.number(2, 23);
    reader.take(":");
    const auto minutes = hours ? reader.number(2, 59) : std::nullopt;
    if (!minutes)
        return std::nullopt;
    const int seconds = (*hours * 60 + *minutes) * 60;
    return isWest ? -seconds : seconds;
}

} // namespace

std::optional<qint64> milliFromDecimal(std::string_view text)
{
    const bool isNegative = !text.empty() && text.front() == '-';
    if (isNegative)
        text.remove_prefix(1);
    const size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    std::string_view decimals = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (whole.empty() || (point != std::string_view::npos && decimals.empty()))
        return std::nullopt;
    while (decimals.size() > 3 && decimals.back() == '0')
        decimals.remove_suffix(1);
    if (decimals.size() > 3 || whole.size() + 3 > kMostDigits)
        return std::nullopt;
    qint64 value = 0;
    for (const char letter : whole) {
        if (!isDigit(letter))
            return std::nullopt;
        value = value * 10 + (letter - '0');
    }
    for (size_t i = 0; i < 3; ++i) {
        if (i < decimals.size() && !isDigit(decimals[i]))
            return std::nullopt;
        value = value * 10 + (i < decimals.size() ? decimals[i] - '0' : 0);
    }
    return isNegative ? -value : value;
}

std::optional<qint64> milliFromNumber(double number)
{
    if (!std::isfinite(number) || std::abs(number) >= 1e15)
        return std::nullopt;
    std::array<char, 64> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    if (error != std::errc())
        return std::nullopt; // longer than any amount
    return milliFromDecimal({text.data(), size_t(end - text.data())});
}

std::optional<EventTime> readEventTime(std::string_view text)
{
    Reader reader(text);
    const auto day = readDay(reader);
    const bool isDay = day && reader.take("Tt ");
    const auto clock = isDay ? readClock(reader) : std::nullopt;
    if (!clock)
        return std::nullopt;
    EventTime time;
    time.day = *day;
    time.ms = QDate(1970, 1, 1).daysTo(*day) * kDayMs + *clock;
    if (!reader.isAtEnd()) {
        const auto zone = readZone(reader);
        if (!zone || !reader.isAtEnd())
            return std::nullopt;
        time.hasZone = true;
        time.ms -= *zone * 1000LL;
    }
    return time;
}

QDate ZoneDays::dayOf(qint64 ms)
{
    constexpr qint64 kQuarterMs = 900'000; // no zone changes its offset at another time
    constexpr qsizetype kMost = 4096;
    const qint64 quarter = (ms >= 0 ? ms : ms - kQuarterMs + 1) / kQuarterMs;
    auto offset = m_offsets.constFind(quarter);
    if (offset == m_offsets.cend()) {
        if (m_offsets.size() >= kMost)
            m_offsets.clear();
        offset = m_offsets.insert(quarter, m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)));
    }
    const qint64 local = ms + *offset * 1000LL;
    return QDate(1970, 1, 1).addDays((local >= 0 ? local : local - kDayMs + 1) / kDayMs);
}

} // namespace larder
