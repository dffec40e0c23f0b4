// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantity.h"

#include "core/base/text.h"
#include "core/base/textkey.h"

#include <QHash>

#include <array>
#include <limits>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

// ISO C++ does not know the type, GCC and Clang do; a product of two 64-bit numbers needs it.
__extension__ using Wide = __int128;

struct UnitRow
{
    Unit::Code unit = Unit::Piece;
    QStringView code;
    Dimension dimension = Dimension::Count;
    // How many of the dimension's common parts: pieces, packs, nanograms, tenths of a picolitre.
    // Small enough that ounces and pints are whole numbers too.
    qint64 parts = 1;
    // As textKey() writes them.
    QStringView names;
};

constexpr std::array kUnits{
    UnitRow{Unit::Piece, u"pc", Dimension::Count, 1,
            u"pc|pcs|piece|pieces|st|stk|stck|stuck|stucke|stueck|stuecke|each|ea|unit|units"},
    UnitRow{Unit::Dozen, u"dozen", Dimension::Count, 12, u"dozen|dozens|doz|dz|dtzd|dutzend"},
    UnitRow{
        Unit::Pack, u"pack", Dimension::Pack, 1,
        u"pack|packs|package|packages|pkg|pkgs|packung|packungen|pck|tin|tins|can|cans|bottle|bottles|flasche|flaschen"
        u"|dose|dosen|carton|cartons|bag|bags|box|boxes|jar|jars"},
    UnitRow{Unit::Milligram, u"mg", Dimension::Mass, 1'000'000,
            u"mg|milligram|milligrams|milligramm|milligramme|milligrammes"},
    UnitRow{Unit::Gram, u"g", Dimension::Mass, 1'000'000'000, u"g|gr|gram|grams|gramm|gramme|grammes"},
    UnitRow{Unit::Kilogram, u"kg", Dimension::Mass, 1'000'000'000'000,
            u"kg|kgs|kilo|kilos|kilogram|kilograms|kilogramm|kilogramme|kilogrammes"},
    UnitRow{Unit::Ounce, u"oz", Dimension::Mass, 28'349'523'125, u"oz|ounce|ounces|unze|unzen"},
    UnitRow{Unit::Pound, u"lb", Dimension::Mass, 453'592'370'000, u"lb|lbs|pound|pounds"},
    UnitRow{Unit::Millilitre, u"ml", Dimension::Volume, 10'000'000'000,
            u"ml|millilitre|millilitres|milliliter|milliliters"},
    UnitRow{Unit::Centilitre, u"cl", Dimension::Volume, 100'000'000'000,
            u"cl|centilitre|centilitres|centiliter|centiliters|zentiliter"},
    UnitRow{Unit::Decilitre, u"dl", Dimension::Volume, 1'000'000'000'000,
            u"dl|decilitre|decilitres|deciliter|deciliters|deziliter"},
    UnitRow{Unit::Litre, u"l", Dimension::Volume, 10'000'000'000'000, u"l|ltr|litre|litres|liter|liters"},
    UnitRow{Unit::FluidOunce, u"floz", Dimension::Volume, 295'735'295'625,
            u"floz|fl oz|fluid ounce|fluid ounces|flussigunze|flussigunzen"},
    UnitRow{Unit::Pint, u"pt", Dimension::Volume, 4'731'764'730'000, u"pt|pint|pints"},
    UnitRow{Unit::Gallon, u"gal", Dimension::Volume, 37'854'117'840'000, u"gal|gallon|gallons|gallone|gallonen"},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < kUnits.size(); ++i) {
        if (kUnits[i].unit != i)
            return false;
    }
    return true;
}
static_assert(isInOrder() && kUnits.size() == Unit::Gallon + 1);

const UnitRow &row(Unit unit)
{
    return kUnits[unit.value()];
}

QHash<QString, Unit::Code> unitsByName()
{
    QHash<QString, Unit::Code> units;
    for (const UnitRow &unit : kUnits) {
        for (const QStringView name : unit.names.split(u'|'))
            units.insert(name.toString(), unit.unit);
    }
    return units;
}

constexpr Wide kWidest = Wide(1) << 126;

/// @p b > 0; std::nullopt where the product may leave 128 bits.
std::optional<Wide> product(Wide a, Wide b)
{
    // Not __builtin_mul_overflow: with Clang it needs a helper for 128 bits that libgcc lacks.
    if (a > kWidest / b || a < -kWidest / b)
        return std::nullopt;
    return a * b;
}

/// A factor in lowest terms, both parts positive.
class Ratio
{
public:
    Ratio(Wide over, Wide under) : Ratio(over, under, commonDivisor(over, under)) {}

    /// std::nullopt where a part leaves 128 bits.
    std::optional<Ratio> times(Ratio other) const
    {
        const std::optional<Wide> over = product(m_over, other.m_over);
        const std::optional<Wide> under = product(m_under, other.m_under);
        return over && under ? std::optional(Ratio(*over, *under)) : std::nullopt;
    }

    /// @p number times the ratio, half to even; std::nullopt where it leaves 64 bits.
    std::optional<qint64> of(qint64 number) const
    {
        const std::optional<Wide> parts = product(number, m_over);
        if (!parts)
            return std::nullopt;
        const Wide rounded = roundedQuotient(*parts, m_under);
        if (rounded < std::numeric_limits<qint64>::min() || rounded > std::numeric_limits<qint64>::max())
            return std::nullopt;
        return static_cast<qint64>(rounded);
    }

private:
    Ratio(Wide over, Wide under, Wide divisor) : m_over(over / divisor), m_under(under / divisor) {}

    // std::gcd takes no 128-bit numbers in strict ISO mode.
    static Wide commonDivisor(Wide a, Wide b) { return b == 0 ? a : commonDivisor(b, a % b); }

    static Wide roundedQuotient(Wide number, Wide divisor)
    {
        Q_ASSERT(divisor > 0);
        const Wide quotient = number / divisor;
        const Wide left = number % divisor;
        const Wide size = left < 0 ? -left : left;
        const bool isUp = size > divisor - size || (size == divisor - size && quotient % 2 != 0);
        return isUp ? quotient + (number < 0 ? -1 : 1) : quotient;
    }

    Wide m_over;
    Wide m_under;
};

Ratio unitRatio(Unit from, Unit to)
{
    return {row(from).parts, row(to).parts};
}

Result<Quantity> scaled(Quantity amount, std::optional<Ratio> ratio, Unit to)
{
    const std::optional<qint64> milli = ratio ? ratio->of(amount.milli) : std::nullopt;
    if (!milli) {
        return fail(ErrorKind::InvalidInput, Text::tr("%1 %2 is too much to count in %3. Enter a smaller amount.")
                                                 .arg(amount.decimal(), amount.unit.code(), to.code()));
    }
    return Quantity(*milli, to);
}

Result<Quantity> convertPacks(Quantity amount, Unit to, std::optional<Quantity> packSize)
{
    if (!packSize || !packSize->isPositive()) {
        return fail(ErrorKind::InvalidInput,
                    Text::tr("It is not known how much is in a pack, so %1 %2 cannot be counted "
                             "in %3. Enter the pack size of the product first.")
                        .arg(amount.decimal(), amount.unit.code(), to.code()));
    }
    const bool isFromPacks = amount.unit == Unit::Pack;
    const Unit other = isFromPacks ? to : amount.unit;
    if (other.dimension() != packSize->unit.dimension()) {
        return fail(ErrorKind::InvalidInput, Text::tr("A pack of this product is %1 %2, which cannot be counted in %3. "
                                                      "Choose another unit.")
                                                 .arg(packSize->decimal(), packSize->unit.code(), other.code()));
    }
    // One ratio for the whole way, so that it is rounded once.
    return isFromPacks ? scaled(amount, unitRatio(packSize->unit, to).times({packSize->milli, 1000}), to)
                       : scaled(amount, unitRatio(amount.unit, packSize->unit).times({1000, packSize->milli}), to);
}

} // namespace

std::optional<Unit> Unit::fromName(QStringView name)
{
    static const QHash<QString, Code> units = unitsByName();
    const QString withoutPoints = name.toString().replace(u'.', u' ');
    const auto found = units.constFind(textKey(withoutPoints));
    return found == units.constEnd() ? std::nullopt : std::optional<Unit>(*found);
}

QString Unit::code() const
{
    return row(*this).code.toString();
}

Dimension Unit::dimension() const
{
    return row(*this).dimension;
}

QStringList Unit::codes()
{
    QStringList codes;
    for (const UnitRow &unit : kUnits)
        codes.append(unit.code.toString());
    return codes;
}

QString Quantity::decimal() const
{
    return decimalFromMilli(milli);
}

QString decimalFromMilli(qint64 milli)
{
    // Unsigned, because the smallest 64-bit number has no positive twin.
    const quint64 size = milli < 0 ? 0 - static_cast<quint64>(milli) : static_cast<quint64>(milli);
    QString text = milli < 0 ? u"-"_s : QString();
    text += QString::number(size / 1000);
    if (size % 1000 == 0)
        return text;
    text += u'.' + QString::number(size % 1000).rightJustified(3, u'0');
    while (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

Result<Quantity> convert(Quantity amount, Unit to, std::optional<Quantity> packSize)
{
    if (amount.unit == to)
        return amount;
    if (amount.unit.dimension() == to.dimension())
        return scaled(amount, unitRatio(amount.unit, to), to);
    if (amount.unit == Unit::Pack || to == Unit::Pack)
        return convertPacks(amount, to, packSize);
    return fail(ErrorKind::InvalidInput, Text::tr("%1 cannot be converted to %2: they measure different things. Choose "
                                                  "another unit.")
                                             .arg(amount.unit.code(), to.code()));
}

Result<void> checkAmount(qint64 milli, bool mayBeZero)
{
    if (milli < 0 || (milli == 0 && !mayBeZero))
        return fail(ErrorKind::InvalidInput, Text::tr("The amount must be more than nothing. Nothing was changed."));
    if (milli > kLargestMilli)
        return fail(ErrorKind::InvalidInput, Text::tr("This amount is too large to be true. Nothing was changed."));
    return {};
}

} // namespace larder
