// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pastedparts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

// Possessive and bounded throughout: a line is read in linear time, whatever it holds.
const QString kCurrency =
    u"(?:€|£|US\\$|\\$|¥|₹|EUR|Euro|GBP|USD|CHF|Fr\\.|kr\\.?|SEK|NOK|DKK|zł|PLN|Kč|CZK|Ft|HUF|C\\$|A\\$|CAD|AUD)"_s;
const QString kMeasure =
    u"(?:kgs?|kilos?|gr?|mg|ml|cl|dl|ltrs?|litres?|liters?|liter|litros?|litri|l|oz|lbs?|pints?|pt|fl\\.? ?oz|gal)"_s;
const QString kPieces =
    u"(?:x|×|\\*|pcs?\\.?|pieces?|ea|st\\.?|stk\\.?|stck\\.?|stück|pz\\.?|pezz[io]|uds?\\.?|unidad(?:es)?|unités?|stuks?|pi[eè]ces?|packs?|pkg\\.?|pack\\.?|pckg\\.?)"_s;
const QString kQuantityWord =
    u"(?:qty|quantity|count|menge|anzahl|stückzahl|quantité|qté|cantidad|cant\\.?|quantità|q\\.?tà|aantal|hoeveelheid)"_s;

QRegularExpression pattern(const QString &text)
{
    QRegularExpression made(text,
                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

const QRegularExpression &sumPattern()
{
    static const QRegularExpression sum = pattern(
        u"(?<![\\d.,\\p{L}])(?<minus>[-−–]\\s?)?(?:(?<before>%1)\\s?)?(?<minus2>[-−])?"
        "(?<number>\\d{1,3}(?:[.,']\\d{3})+[.,]\\d{2}|\\d{1,7}[.,]\\d{2}|(?(<before>)\\d{1,7}|\\d{1,7}(?=\\s?[€£¥₹])))"
        "(?![\\d%]|[.,:/-]\\d|\\s?(?:%2|%|°)(?![\\p{L}]))(?<minus3>\\s?[-−](?=\\s|$))?(?:\\s?(?<after>%1)(?!\\p{L}))?"
        "(?<per>\\s?/\\s?\\d*\\s?\\p{L}+|\\s?(?:each|ea|apiece|per \\p{L}+|je \\p{L}+|pro \\p{L}+|pièce|l'unité|cada un[oa]|la unidad|l'uno|cad\\.|al \\p{L}+|per stuk|p/st|le kilo|el kilo)(?!\\p{L}))?"_s
            .arg(kCurrency, kMeasure));
    return sum;
}

FoundSum foundSum(const QRegularExpressionMatch &match, const PasteContext &context)
{
    FoundSum found;
    const QString sign = match.captured(u"before"_s) + match.captured(u"after"_s);
    found.isSigned = !sign.isEmpty();
    QString code = sign.compare(u"euro"_s, Qt::CaseInsensitive) == 0 ? u"EUR"_s : sign;
    // A point closes most sums with a space for decimals; either mark is clear with two decimals.
    auto money = parseMoney(match.captured(u"number"_s) + u' ' + code, context.currency);
    if (!money)
        money = parseMoney(match.captured(u"number"_s), code.contains(u'$') ? QByteArray("USD") : context.currency);
    if (money)
        found.money = *money;
    const bool isMinus =
        match.hasCaptured(u"minus"_s) || match.hasCaptured(u"minus2"_s) || match.hasCaptured(u"minus3"_s);
    if (isMinus && !match.captured(u"minus"_s).startsWith(QChar(0x2013)))
        found.money.minor = -found.money.minor;
    found.isEach = match.hasCaptured(u"per"_s);
    return found;
}

TypedAmount pieces(int count)
{
    return {qint64(count) * 1000, {}, {}};
}

/// "0,512" and "1.234" of a scale: three decimals are no thousands there.
std::optional<TypedAmount> measured(const QString &number, const QString &unit)
{
    auto milli = parseMilli(number);
    if (!milli)
        milli = parseMilli(number, number.contains(u',') ? DecimalMark::Comma : DecimalMark::Point);
    const auto known = Unit::fromName(QString(unit).remove(u'.').toLower());
    if (!milli || *milli <= 0 || *milli > kLargestMilli)
        return std::nullopt;
    if (!known && unit.startsWith(u"litr"_s, Qt::CaseInsensitive))
        return TypedAmount{*milli, Unit(Unit::Litre), {}};
    return known ? std::optional(TypedAmount{*milli, known, {}}) : std::nullopt;
}

/// Amount and name swap: takes what @p form captures out of @p name.
std::optional<TypedAmount> taken(QString &name, const QRegularExpression &form)
{
    const auto match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    std::optional<TypedAmount> amount;
    if (match.hasCaptured(u"unit"_s))
        amount = measured(match.captured(u"number"_s), match.captured(u"unit"_s));
    else if (match.captured(u"number"_s).toInt() > 0)
        amount = pieces(match.captured(u"number"_s).toInt());
    if (amount)
        name = (name.left(match.capturedStart()) + u' ' + name.mid(match.capturedEnd())).trimmed();
    return amount;
}

} // namespace

QVector<FoundSum> sumsIn(const QString &line, const PasteContext &context)
{
    QVector<FoundSum> sums;
    for (auto it = sumPattern().globalMatch(line); it.hasNext();)
        sums << foundSum(it.next(), context);
    return sums;
}

std::optional<TypedAmount> takeAmount(QString &name, bool *isMarked)
{
    struct Form
    {
        QRegularExpression form;
        bool isMarked = true;
    };
    static const QVector<Form> forms{
        // "1  2 x Milk": a position, then the count
        {pattern(u"^\\s*(?:\\d{1,3}[.)]?\\s+)?(?<number>\\d{1,3})\\s?%1\\s+(?=\\S)"_s.arg(kPieces))},
        {pattern(u"^\\s*(?:\\d{1,3}[.)]?\\s+)?(?<number>\\d{1,3})\\s?[x×]\\s?(?=\\p{L})"_s)},
        {pattern(u"(?:^|[\\s(,;–-])%1\\s?[:.]?\\s?(?<number>\\d{1,3}(?:[.,]\\d{1,3})?)\\s?(?<unit>%2)(?!\\p{L})\\)?"_s
                     .arg(kQuantityWord, kMeasure))},
        {pattern(u"(?:^|[\\s(,;–-])%1\\s?[:.]?\\s?(?<number>\\d{1,3})(?:\\s?%2)?(?!\\p{L}|[.,]?\\d)\\)?"_s.arg(
            kQuantityWord, kPieces))},
        // a column of its own
        {pattern(u"(?:\\t|\\s{2,20}|\\|\\s{0,5})(?<number>\\d{1,3})\\s*$"_s)},
        {pattern(
            u"(?:\\t|\\s{2,20}|\\|\\s{0,5})(?<number>\\d{1,3}(?:[.,]\\d{1,3})?)\\s?(?<unit>%1)\\s*$"_s.arg(kMeasure))},
        {pattern(u"^\\s*(?<number>\\d{1,4}(?:[.,]\\d{1,3})?)\\s?(?<unit>%1)\\s+(?=[\\p{L}\"“])"_s.arg(kMeasure)),
         false},
        {pattern(u"^\\s*(?:\\d{1,3}\\s+)?(?<number>\\d{1,3})\\s+(?=[\\p{L}\"“])"_s), false},
        {pattern(u"^\\s*(?<number>\\d{1,3})\\s+(?=\\d{1,4}(?:[.,]\\d)?\\s?%1\\s)"_s.arg(kMeasure)), false},
        {pattern(u"(?:\\s|[(\\[])[x×]\\s?(?<number>\\d{1,3})[)\\]]?\\s*$"_s)},
        {pattern(u"(?:\\s{1,20}|\\()(?<number>\\d{1,3})\\s?%1\\)?\\s*$"_s.arg(kPieces))},
        {pattern(u"\\((?<number>\\d{1,3})\\)\\s*$"_s)},
    };
    for (const Form &form : forms) {
        if (const auto amount = taken(name, form.form)) {
            if (isMarked)
                *isMarked = form.isMarked;
            return amount;
        }
    }
    return std::nullopt;
}

LineParts takeApart(const QString &line, const PasteContext &context, bool onlySigned)
{
    static const QRegularExpression times =
        pattern(u"(?<number>\\d{1,4}(?:[.,]\\d{1,3})?)\\s?(?:(?<unit>%1)|%2)?\\s?(?:[x×*@à]|at|je|a)\\s?$"_s.arg(
            kMeasure, kPieces));
    static const QRegularExpression eachBefore = pattern(u"\\s(?:à|je|@)\\s?$"_s); // "3x tomatoes à 0,65"
    LineParts parts;
    qsizetype first = -1;
    qsizetype end = 0;
    for (auto it = sumPattern().globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        const FoundSum sum = foundSum(match, context);
        if (onlySigned && !sum.isSigned)
            continue;
        parts.sums << sum;
        if (first < 0)
            first = match.capturedStart();
        end = match.capturedEnd();
    }
    QString before = first < 0 ? line : line.left(first);
    QString after = first < 0 ? QString() : line.mid(end);
    const auto isWord = [](const QString &text) {
        return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }) > 1;
    };
    if (first >= 0) {
        if (const auto match = times.match(before); match.hasMatch()) {
            parts.amount = match.hasCaptured(u"unit"_s)
                               ? measured(match.captured(u"number"_s), match.captured(u"unit"_s))
                               : pieces(match.captured(u"number"_s).toInt());
            parts.isTimes = parts.isMarked = parts.amount && parts.amount->milli > 0;
            before.truncate(match.capturedStart());
        } else if (const auto each = eachBefore.match(before); each.hasMatch()) {
            parts.sums.first().isEach = true;
            before.truncate(each.capturedStart());
        }
    }
    static const QRegularExpression separators(u"[\\s|;:=–-]+$"_s);
    QString name = (isWord(before) || !isWord(after) ? before : after).remove(separators);
    if (!parts.isTimes) {
        parts.amount = takeAmount(name, &parts.isMarked);
        // "2   £1.45": nothing but a count before the sum
        static const QRegularExpression count = pattern(u"^\\s*(?<number>\\d{1,3})\\s?(?:%1)?\\s*$"_s.arg(kPieces));
        if (!parts.amount && first >= 0) {
            parts.amount = taken(name, count);
            parts.isMarked = parts.amount.has_value();
        }
    }
    parts.name = isWord(name) ? tidyName(name) : QString();
    return parts;
}

TypedAmount withSizeOf(const QString &name, const TypedAmount &count)
{
    static const QRegularExpression size = pattern(
        u"(?<=[\\s,(])(?:(?<times>\\d{1,2})\\s?[x×]\\s?)?(?<number>\\d{1,4}(?:[.,]\\d{1,3})?)\\s?(?<unit>%1)(?![\\p{L}/])"_s
            .arg(kMeasure));
    if (count.unit)
        return count;
    const auto match = size.match(name);
    const auto part =
        match.hasMatch() ? measured(match.captured(u"number"_s), match.captured(u"unit"_s)) : std::nullopt;
    qint64 pack = 0;
    qint64 whole = 0;
    if (!part || qMulOverflow(part->milli, qint64(std::max(1, match.captured(u"times"_s).toInt())), &pack)
        || qMulOverflow(pack, count.milli, &whole) || whole / 1000 > kLargestMilli)
        return count;
    return {whole / 1000, part->unit, pack};
}

QString withoutFractions(QString text)
{
    static const QRegularExpression fraction(u"(?:(\\d{1,3})\\s?)?([½¼¾])"_s);
    for (auto match = fraction.match(text); match.hasMatch(); match = fraction.match(text)) {
        const QChar sign = match.captured(2).at(0);
        const QString part = sign == u'½' ? u"5"_s : sign == u'¼' ? u"25"_s : u"75"_s;
        const QString whole = match.captured(1).isEmpty() ? u"0"_s : match.captured(1);
        text.replace(match.capturedStart(), match.capturedLength(), whole + u'.' + part);
    }
    return text;
}

QString tidyName(const QString &name)
{
    static const QRegularExpression bullet = pattern(
        u"^(?:[\\s>|•·●○▪◦‣*+✓✔☐☑–—:;,.=-]|\\[[ xX]?\\]|(?:[34]\\d{3}|\\d{5,14})(?=\\s)|(?:art|item|sku|pos)\\.?(?:-?nr)?\\.? ?#?\\d+[:.]?)+"_s);
    static const QRegularExpression tail =
        pattern(u"(?:[\\s|•·*:;,=–—-]|\\.{2,}|\\((?:\\s|each|je|a)*\\)|(?<=\\s)[xX×@])+$"_s);
    QString tidy = QString(name).remove(bullet).remove(tail).simplified();
    if (tidy.size() < 5 || tidy != tidy.toUpper())
        return tidy;
    return tidy.left(1) + tidy.mid(1).toLower();
}

} // namespace larder
