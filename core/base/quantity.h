// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <compare>
#include <optional>

namespace larder {

enum class Dimension { Count, Pack, Mass, Volume };

/// A unit of measure from a closed table; the value is persisted by its code, never by number.
///
/// Units of one dimension convert exactly where the factor allows it. A pack is its own dimension:
/// how much is in it is a property of the product.
class Unit
{
public:
    enum Code : quint8 {
        Piece,
        Dozen,
        Pack,
        Milligram,
        Gram,
        Kilogram,
        Ounce,
        Pound,
        Millilitre,
        Centilitre,
        Decilitre,
        Litre,
        FluidOunce,
        Pint,
        Gallon,
    };

    constexpr Unit(Code code = Piece) : m_code(code) {}

    /// Reads a code or any common name, singular or plural, English or German, any case: "l", "Liter",
    /// "packs", "Stück". std::nullopt where the word is no unit.
    [[nodiscard]] static std::optional<Unit> fromName(QStringView name);

    /// The stable code of SQL, JSON and CSV: pc, dozen, pack, mg, g, kg, oz, lb, ml, cl, dl, l, floz, pt, gal.
    [[nodiscard]] QString code() const;
    [[nodiscard]] Dimension dimension() const;
    /// Every code, in the order of the table.
    [[nodiscard]] static QStringList codes();

    [[nodiscard]] constexpr Code value() const { return m_code; }
    constexpr auto operator<=>(const Unit &) const = default;

private:
    Code m_code;
};

/// An amount: 64-bit thousandths of a unit. Never a floating-point number, never negative zero.
/// Arithmetic is for amounts of the same unit (asserted); convert first.
struct Quantity
{
    qint64 milli = 0;
    Unit unit;

    constexpr Quantity() = default;
    constexpr Quantity(qint64 thousandths, Unit u) : milli(thousandths), unit(u) {}
    [[nodiscard]] static constexpr Quantity whole(qint64 units, Unit u) { return {units * 1000, u}; }

    [[nodiscard]] constexpr bool isZero() const { return milli == 0; }
    [[nodiscard]] constexpr bool isPositive() const { return milli > 0; }
    constexpr bool operator==(const Quantity &) const = default;

    /// The plain decimal of machines: "1.5", "0.25", "-2"; no unit, no trailing zeros, point as separator.
    [[nodiscard]] QString decimal() const;
};

/// A billion units: beyond it somebody mistyped, and sums could overflow.
constexpr qint64 kLargestMilli = 1'000'000'000'000;

/// Refuses negative amounts, zero where @p mayBeZero is false, and amounts above kLargestMilli. Errors: InvalidInput.
[[nodiscard]] Result<void> checkAmount(qint64 milli, bool mayBeZero = false);

/// Thousandths written as a plain decimal ("1.5"); the inverse of reading JSON amounts.
[[nodiscard]] QString decimalFromMilli(qint64 milli);

/// Converts inside a dimension, and between packs and the product's unit where @p packSize is known.
/// Rounds half to even to a thousandth of @p to where the factor is not whole (ounces).
/// Errors: InvalidInput where the dimensions differ or the pack size is not known, or the amount is out of range.
[[nodiscard]] Result<Quantity> convert(Quantity amount, Unit to, std::optional<Quantity> packSize = std::nullopt);

} // namespace larder
