// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/putawaycells.h"

#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/household/wording.h"
#include "core/pantry/productunits.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

Product productOf(const PutAwayRow &row)
{
    Product product;
    product.unit = row.unit;
    product.packSize = row.packSize;
    return product;
}

/// "1.25", "1.2340": three decimals alone could be thousands.
QString plainNumber(qint64 milli, const QLocale &locale)
{
    QString text = decimalFromMilli(milli);
    const auto point = text.indexOf(u'.');
    if (point > 0 && text.size() - point == 4)
        text += u'0';
    return text.replace(u'.', locale.decimalPoint());
}

} // namespace

PutAwayCells::PutAwayCells(QDate today, QDate day, const QByteArray &currency)
    : m_today(today)
    , m_day(day)
    , m_currency(currency)
{}

TypedAmount PutAwayCells::listed(const PutAwayRow &row) const
{
    if (row.item && row.item->product.isValid()) {
        const qint64 milli = row.item->amount.milli;
        if (row.packSize.value_or(0) > 0 && milli % *row.packSize == 0)
            return {milli / *row.packSize * 1000, Unit(Unit::Pack), {}};
        return {milli, row.unit, {}};
    }
    const auto written = row.item ? parseAmount(row.item->textAmount) : Result<TypedAmount>(TypedAmount{});
    return written && written->milli > 0 ? *written : TypedAmount{1000, {}, {}};
}

Result<TypedAmount> PutAwayCells::amount(const PutAwayRow &row) const
{
    if (row.amount.isEmpty())
        return listed(row);
    auto typed = parseAmount(row.amount);
    if (!typed)
        return typed;
    if (typed->milli <= 0)
        return fail(ErrorKind::InvalidInput, tr("Type an amount above zero, or take the tick away."));
    if (!row.product.isValid())
        return typed;
    // A bare number counts what the line shows.
    const bool isInPacks =
        row.packSize.value_or(0) > 0 && (row.item ? listed(row).unit == Unit(Unit::Pack) : isMeasured(row.unit));
    if (!typed->unit && isInPacks)
        typed->unit = Unit(Unit::Pack);
    auto fitting = inProductUnit(*typed, productOf(row));
    return fitting ? typed : fail(fitting.error());
}

std::optional<qint64> PutAwayCells::milli(const PutAwayRow &row) const
{
    const auto typed = amount(row);
    const auto converted = typed ? inProductUnit(*typed, productOf(row)) : fail(typed.error());
    return converted ? std::optional(converted->milli) : std::nullopt;
}

Result<std::optional<Money>> PutAwayCells::paid(const PutAwayRow &row) const
{
    if (row.paid.isEmpty())
        return std::optional<Money>();
    auto money = parseMoney(row.paid, m_currency);
    return money ? Result<std::optional<Money>>(*money) : fail(money.error());
}

Result<TypedDate> PutAwayCells::bestBefore(const PutAwayRow &row) const
{
    if (row.bestBefore.isEmpty())
        return row.shelfLifeDays ? TypedDate{m_day.addDays(*row.shelfLifeDays), false} : TypedDate{{}, true};
    if (textKey(row.bestBefore) == textKey(tr("none")) || textKey(row.bestBefore) == u"none"_s)
        return TypedDate{{}, true};
    return parseDate(row.bestBefore, m_today, m_locale, dateOrderOf(m_locale));
}

std::optional<Error> PutAwayCells::problem(const PutAwayRow &row, PutAwayColumn column) const
{
    const auto errorOf = [](const auto &result) { return result ? std::nullopt : std::optional(result.error()); };
    if (!row.isGot())
        return std::nullopt;
    switch (column) {
    case PutAwayColumn::Amount: return errorOf(amount(row));
    case PutAwayColumn::Paid: return errorOf(paid(row));
    case PutAwayColumn::BestBefore: return errorOf(bestBefore(row));
    default: return std::nullopt;
    }
}

PutAwayLine PutAwayCells::line(const PutAwayRow &row) const
{
    PutAwayLine line;
    line.item = row.item;
    line.product = row.product;
    line.name = row.name;
    line.isGot = row.isGot();
    line.amount = amount(row).value_or(TypedAmount{});
    line.paid = paid(row).value_or(std::nullopt);
    // What was only proposed is left to the household's own rules.
    if (const auto date = bestBefore(row); date && !row.bestBefore.isEmpty()) {
        line.bestBefore = date->day;
        line.isUndated = date->never;
    }
    line.location = row.place;
    line.store = row.store;
    return line;
}

QString PutAwayCells::spelled(const TypedAmount &amount) const
{
    const QString unit = amount.unit ? QChar(QChar::Nbsp) + amount.unit->code() : QString();
    if (amount.packMilli.value_or(0) > 0 && amount.milli % *amount.packMilli == 0)
        return plainNumber(amount.milli / *amount.packMilli * 1000, m_locale) + u" x "_s
               + plainNumber(*amount.packMilli, m_locale) + unit;
    return plainNumber(amount.milli, m_locale) + unit;
}

QString PutAwayCells::amountInWords(const PutAwayRow &row) const
{
    const auto typed = amount(row);
    if (!typed)
        return row.amount;
    if (row.product.isValid()) {
        if (const auto converted = inProductUnit(*typed, productOf(row)))
            return Wording(m_today).amount(*converted, row.packSize);
    }
    if (!typed->unit)
        return Wording(m_today).number(typed->milli);
    return spelled(*typed);
}

QString PutAwayCells::date(QDate day) const
{
    const bool isNear = std::abs(m_today.daysTo(day)) < 300;
    return m_locale.toString(day, isNear ? Text::tr("d MMM") : Text::tr("d MMM yyyy"));
}

std::optional<Money> PutAwayCells::expected(const PutAwayRow &row) const
{
    const auto amount = milli(row);
    if (!row.lastPaid || row.lastPaidMilli <= 0 || !amount)
        return std::nullopt;
    const double minor = double(row.lastPaid->minor) * double(*amount) / double(row.lastPaidMilli);
    return minor < 1e12 ? std::optional(Money{qRound64(minor), row.lastPaid->currency}) : std::nullopt;
}

QString PutAwayCells::shown(const PutAwayRow &row, PutAwayColumn column) const
{
    const Wording wording(m_today);
    if (!row.isGot() && column != PutAwayColumn::What && column != PutAwayColumn::Amount
        && column != PutAwayColumn::Difference)
        return {};
    switch (column) {
    case PutAwayColumn::Got: return {};
    case PutAwayColumn::What: return row.name;
    case PutAwayColumn::Amount: return row.isPantry ? amountInWords(row) : QString();
    case PutAwayColumn::Paid: {
        const auto sum = paid(row);
        if (!sum)
            return row.paid;
        if (*sum)
            return wording.money(**sum);
        const auto guess = expected(row);
        return guess && row.isPantry ? tr("about %1").arg(wording.money(*guess)) : QString();
    }
    case PutAwayColumn::BestBefore: {
        const auto best = bestBefore(row);
        if (!best)
            return row.bestBefore;
        //: In the column "Best before"
        return !row.isPantry ? QString() : best->day.isValid() ? date(best->day) : tr("none");
    }
    case PutAwayColumn::Place: return row.place.isEmpty() ? row.usualPlace : row.place;
    case PutAwayColumn::Difference: return difference(row);
    }
    Q_UNREACHABLE();
}

QString PutAwayCells::editable(const PutAwayRow &row, PutAwayColumn column) const
{
    if (column == PutAwayColumn::Amount) {
        const auto packs = amount(row);
        if (packs && packs->unit == Unit(Unit::Pack) && packs->milli % 1000 == 0)
            return Wording(m_today).amount({packs->milli, *packs->unit}, 1000);
    }
    return plain(row, column);
}

QString PutAwayCells::plain(const PutAwayRow &row, PutAwayColumn column) const
{
    const QString typed = row.typed(column);
    if (!typed.isEmpty())
        return typed;
    switch (column) {
    case PutAwayColumn::Amount: return spelled(listed(row));
    case PutAwayColumn::BestBefore: return row.shelfLifeDays ? shown(row, column) : QString();
    case PutAwayColumn::Place: return row.usualPlace;
    default: return {};
    }
}

bool PutAwayCells::isProposed(const PutAwayRow &row, PutAwayColumn column) const
{
    const bool isCell =
        column == PutAwayColumn::Paid || column == PutAwayColumn::Place || column == PutAwayColumn::BestBefore;
    return isCell && row.typed(column).isEmpty();
}

QString PutAwayCells::amountDifference(const PutAwayRow &row) const
{
    const auto got = milli(row);
    if (!row.item || !row.product.isValid() || !got)
        return {};
    const qint64 more = *got - row.item->amount.milli;
    if (more == 0)
        return {};
    const qint64 pack = row.packSize.value_or(row.unit == Unit(Unit::Piece) ? 1000 : 0);
    if (pack > 0 && more % pack == 0) {
        const int packs = int(std::abs(more) / pack);
        return more > 0 ? tr("%n more than on the list", nullptr, packs)
                        : tr("%n less than on the list", nullptr, packs);
    }
    const QString amount = Wording(m_today).amount({std::abs(more), row.unit}, std::nullopt);
    //: %1 is an amount: "200 g more than on the list"
    return more > 0 ? tr("%1 more than on the list").arg(amount) : tr("%1 less than on the list").arg(amount);
}

QString PutAwayCells::priceDifference(const PutAwayRow &row) const
{
    const auto sum = paid(row);
    const auto before = expected(row);
    if (!sum || !*sum || !before || before->currency != (*sum)->currency || (*sum)->minor == before->minor)
        return {};
    const qint64 more = (*sum)->minor - before->minor;
    const QString amount = Wording(m_today).money({std::abs(more), before->currency});
    //: %1 is a sum of money
    return more > 0 ? tr("%1 more than last time").arg(amount) : tr("%1 less than last time").arg(amount);
}

QString PutAwayCells::difference(const PutAwayRow &row) const
{
    if (!row.isGot() && !row.got)
        return {}; // nobody said yet that it was bought
    if (!row.isGot())
        return row.item ? tr("not bought, stays on the list") : tr("not bought, left out");
    if (!row.isPantry)
        return tr("not a pantry thing, only leaves the list");
    QStringList words;
    if (!row.item)
        words << (row.product.isValid() ? tr("not on the list") : tr("new, not on the list"));
    words << amountDifference(row) << priceDifference(row);
    words.removeAll(QString());
    return words.isEmpty() ? QString() : m_locale.createSeparatedList(words);
}

} // namespace larder
