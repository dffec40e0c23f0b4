// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/textamount.h"

#include "core/base/parse.h"
#include "core/base/textkey.h"

#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kPlus = u" + "_s;
const QString kNoteMark = u"; "_s;

struct Part
{
    TypedAmount amount;
    QString text; ///< as written
};

/// The word of the unit as somebody wrote it: "packs" of "3 packs".
QString wordOf(const QString &text)
{
    qsizetype at = text.size();
    while (at > 0 && !text[at - 1].isDigit())
        --at;
    return text.mid(at).trimmed();
}

std::optional<Part> partOf(const QString &text)
{
    const auto amount = parseAmount(text);
    return amount ? std::optional(Part{*amount, text}) : std::nullopt;
}

/// @p one converted to the unit of @p other, where that is exact.
std::optional<qint64> exactly(const TypedAmount &one, const TypedAmount &other)
{
    if (!one.unit || !other.unit)
        return one.unit == other.unit ? std::optional(one.milli) : std::nullopt;
    const auto there = convert({one.milli, *one.unit}, *other.unit);
    if (!there)
        return std::nullopt;
    const auto back = convert(*there, *one.unit);
    return back && back->milli == one.milli ? std::optional(there->milli) : std::nullopt;
}

bool isLarger(Unit one, Unit other)
{
    const auto there = convert(Quantity::whole(1, one), other);
    return there && there->milli > 1000;
}

/// The sum in the larger of the two units where that is exact ("2.5 l"), else in the smaller one.
std::optional<QString> sumOf(const Part &left, const Part &right)
{
    const bool isRight = left.amount.unit && right.amount.unit && isLarger(*right.amount.unit, *left.amount.unit);
    const Part &large = isRight ? right : left;
    const Part &small = isRight ? left : right;
    const auto inLarge = exactly(small.amount, large.amount);
    const auto inSmall = inLarge ? std::nullopt : exactly(large.amount, small.amount);
    if (!inLarge && !inSmall)
        return std::nullopt;
    const qint64 sum = inLarge ? large.amount.milli + *inLarge : small.amount.milli + *inSmall;
    if (sum > kLargestMilli)
        return std::nullopt;
    QString number = decimalFromMilli(sum);
    if (left.text.contains(u',') || right.text.contains(u','))
        number.replace(u'.', u',');
    // Of "1 pack" and "2 packs" the word of the greater number fits the sum.
    const bool isSameUnit = left.amount.unit == right.amount.unit;
    const Part &named = isSameUnit ? (right.amount.milli > left.amount.milli ? right : left) : inLarge ? large : small;
    const QString word = wordOf(named.text);
    return word.isEmpty() ? number : number + u' ' + word;
}

} // namespace

QString joinedAmount(const QString &there, const QString &more)
{
    if (there.isEmpty() || more.isEmpty())
        return there.isEmpty() ? more : there;
    QStringList parts = there.split(kPlus);
    const auto added = partOf(more);
    for (QString &part : parts) {
        if (!added && textKey(part) == textKey(more))
            return there;
        const auto known = added ? partOf(part) : std::nullopt;
        const auto sum = known ? sumOf(*known, *added) : std::nullopt;
        if (sum) {
            part = *sum;
            return parts.join(kPlus);
        }
    }
    return (parts << more).join(kPlus);
}

QString joinedNote(const QString &there, const QString &more)
{
    const QString added = more.simplified();
    if (there.isEmpty() || added.isEmpty())
        return there.isEmpty() ? added : there;
    return there.split(kNoteMark).contains(added) ? there : there + kNoteMark + added;
}

} // namespace larder
