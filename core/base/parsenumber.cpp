// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parse.h"
#include "core/base/parsetext.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kArabicDecimalMark(0x066B);
constexpr int kMilliDigits = 3;

/// A number as its digits: "-1234" and "5", nothing lost and nothing rounded.
struct Decimal
{
    QString whole;
    QString decimals;
};

tl::unexpected<Error> notANumber(const QString &text)
{
    return fail(
        ErrorKind::InvalidInput,
        Text::tr("“%1” is not a number that Larder can read. Write it like 2, 1.5, 1,5 or 3/4.").arg(quotable(text)));
}

tl::unexpected<Error> tooLarge(const QString &text)
{
    return fail(ErrorKind::InvalidInput,
                Text::tr("“%1” is too large for Larder to count. Enter a smaller number.").arg(quotable(text)));
}

tl::unexpected<Error> tooFine(const QString &text)
{
    return fail(ErrorKind::InvalidInput,
                Text::tr("“%1” is finer than the thousandths Larder counts in. Round it to at most "
                         "three decimals.")
                    .arg(quotable(text)));
}

tl::unexpected<Error> negative(const QString &text)
{
    return fail(ErrorKind::InvalidInput, Text::tr("“%1” is less than zero. Enter zero or more.").arg(quotable(text)));
}

tl::unexpected<Error> notAnAmount(const QString &text)
{
    return fail(ErrorKind::InvalidInput,
                Text::tr("“%1” is not an amount. Begin with a number, like 2, 500 g or 2 x 1 l.").arg(quotable(text)));
}

QString withoutMarks(QString number)
{
    return number.remove(u'.').remove(u',');
}

/// "1.234": one separator that may as well mark thousands as decimals.
bool isTwofold(const QString &number)
{
    static const QRegularExpression pattern(u"^[-+]? ?[1-9]\\d{0,2}[.,]\\d{3}$"_s);
    return pattern.match(number).hasMatch();
}

// Both spellings it offers are clear when typed: no separator, or a fourth decimal.
tl::unexpected<Error> twofold(const QString &number)
{
    return fail(ErrorKind::Ambiguous, Text::tr("Does “%1” mean %2 or %3? Write it in one of these two ways.")
                                          .arg(number, withoutMarks(number), number + u'0'));
}

/// The separator before the decimals, or a null character.
QChar decimalMarkOf(const QString &body, DecimalMark mark)
{
    if (mark != DecimalMark::Ask)
        return mark == DecimalMark::Comma ? u',' : u'.';
    const qsizetype points = body.count(u'.');
    const qsizetype commas = body.count(u',');
    if (points > 0 && commas > 0)
        return body.lastIndexOf(u'.') > body.lastIndexOf(u',') ? u'.' : u',';
    if (points + commas == 1)
        return points == 1 ? u'.' : u',';
    return {};
}

/// The digits of "1 234" or "1234"; std::nullopt where the groups are not of three digits.
std::optional<QString> withoutGroups(const QString &whole)
{
    static const QRegularExpression plainOrGrouped(u"^(?:\\d*|[1-9]\\d{0,2}([.,' ])\\d{3}(?:\\1\\d{3})*)$"_s);
    const QRegularExpressionMatch match = plainOrGrouped.match(whole);
    if (!match.hasMatch())
        return std::nullopt;
    return match.hasCaptured(1) ? QString(whole).remove(match.capturedView(1).front()) : whole;
}

Result<Decimal> readDecimal(const QString &text, DecimalMark mark)
{
    if (mark == DecimalMark::Ask && text.contains(kArabicDecimalMark))
        return readDecimal(QString(text).replace(kArabicDecimalMark, u','), DecimalMark::Comma);
    if (mark == DecimalMark::Ask && isTwofold(text))
        return twofold(text);

    static const QRegularExpression signedDigits(u"^([-+]?) ?([\\d.,' ]*\\d)$"_s);
    const QRegularExpressionMatch match = signedDigits.match(text);
    if (!match.hasMatch())
        return notANumber(text);
    const QString body = match.captured(2);
    const QChar decimalMark = decimalMarkOf(body, mark);
    const qsizetype end = decimalMark.isNull() ? -1 : body.indexOf(decimalMark);
    const std::optional<QString> whole = withoutGroups(body.left(end < 0 ? body.size() : end));
    const QString decimals = end < 0 ? QString() : body.mid(end + 1);
    static const QRegularExpression onlyDigits(u"^\\d*$"_s);
    if (!whole || !onlyDigits.match(decimals).hasMatch())
        return notANumber(text);
    const bool isNegative = match.capturedView(1) == u'-';
    return Decimal{(isNegative ? u"-"_s : u""_s) + *whole, decimals};
}

/// Whether the number is a whole multiple of 10^-digits.
bool isNoFinerThan(const Decimal &number, int digits)
{
    const QStringView rest = QStringView(number.decimals).mid(std::min<qsizetype>(digits, number.decimals.size()));
    return rest.count(u'0') == rest.size();
}

/// In 10^-digits, for a number that is no finer; std::nullopt beyond 64 bits.
std::optional<qint64> inParts(const Decimal &number, int digits)
{
    bool isOk = false;
    const qint64 parts = (number.whole + number.decimals.left(digits).leftJustified(digits, u'0')).toLongLong(&isOk);
    return isOk ? std::optional(parts) : std::nullopt;
}

/// "3/4" and "1 3/4".
Result<qint64> readFraction(const QString &text)
{
    static const QRegularExpression pattern(u"^([-+]?) ?(?:(\\d{1,15}) )?(\\d{1,15})/(\\d{1,15})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const qint64 over = match.capturedView(3).toLongLong();
    const qint64 under = match.capturedView(4).toLongLong();
    const bool isMixed = match.hasCaptured(2);
    if (!match.hasMatch() || under == 0 || (isMixed && over >= under))
        return notANumber(text);
    if (over * 1000 % under != 0)
        return tooFine(text);
    const qint64 milli = match.capturedView(2).toLongLong() * 1000 + over * 1000 / under;
    return match.capturedView(1) == u'-' ? -milli : milli;
}

Result<qint64> readMilli(const QString &text, DecimalMark mark)
{
    if (text.contains(u'/'))
        return readFraction(text);
    const Result<Decimal> number = readDecimal(text, mark);
    if (!number)
        return fail(number.error());
    if (!isNoFinerThan(*number, kMilliDigits))
        return tooFine(text);
    const std::optional<qint64> milli = inParts(*number, kMilliDigits);
    if (!milli)
        return tooLarge(text);
    return *milli;
}

/// "1.5 l", without "2 x".
Result<TypedAmount> readMeasure(const QString &text, DecimalMark mark)
{
    static const QRegularExpression pattern(u"^([^\\p{L}]*?) ?(\\p{L}.*)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (match.capturedView(1).isEmpty())
        return notAnAmount(text);
    const Result<qint64> milli = readMilli(match.captured(1), mark);
    if (!milli)
        return fail(milli.error());
    if (*milli < 0)
        return negative(text);
    if (!match.hasCaptured(2))
        return TypedAmount{*milli, std::nullopt, std::nullopt};
    const std::optional<Unit> unit = Unit::fromName(match.capturedView(2));
    if (!unit) {
        return fail(ErrorKind::InvalidInput,
                    Text::tr("“%1” is not a unit Larder knows. Use one such as pc, pack, g, kg, ml or l.")
                        .arg(quotable(match.capturedView(2))));
    }
    return TypedAmount{*milli, unit, std::nullopt};
}

/// "2 x 1 l" from its two halves.
Result<TypedAmount> readMultiple(const QString &times, const QString &part, DecimalMark mark)
{
    const Result<qint64> count = readMilli(times, mark);
    if (!count)
        return fail(count.error());
    if (*count < 0)
        return negative(times);
    Result<TypedAmount> amount = readMeasure(part, mark);
    if (!amount)
        return amount;
    qint64 product = 0;
    const QString typed = times + u" x "_s + part;
    if (__builtin_mul_overflow(*count, amount->milli, &product))
        return tooLarge(typed);
    if (product % 1000 != 0)
        return tooFine(typed);
    return TypedAmount{product / 1000, amount->unit, amount->milli};
}

struct CurrencySign
{
    QStringView sign;
    QByteArrayView currencies;
};

// As typed, in lower case. Where a sign stands for several, the household's own is meant if it is among them.
constexpr std::array kCurrencySigns{
    CurrencySign{u"€", "EUR"},
    CurrencySign{u"£", "GBP"},
    CurrencySign{
        u"$",
        "USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD UYU XCD"},
    CurrencySign{u"¥", "JPY CNY"},
    CurrencySign{u"￥", "JPY CNY"},
    CurrencySign{u"kr", "SEK NOK DKK ISK"},
    CurrencySign{u"kr.", "DKK SEK NOK ISK"},
    CurrencySign{u"fr", "CHF"},
    CurrencySign{u"fr.", "CHF"},
    CurrencySign{u"sfr", "CHF"},
    CurrencySign{u"sfr.", "CHF"},
    CurrencySign{u"zł", "PLN"},
    CurrencySign{u"kč", "CZK"},
    CurrencySign{u"ft", "HUF"},
    CurrencySign{u"lei", "RON MDL"},
    CurrencySign{u"₹", "INR"},
    CurrencySign{u"₩", "KRW KPW"},
    CurrencySign{u"₽", "RUB"},
    CurrencySign{u"₺", "TRY"},
    CurrencySign{u"₴", "UAH"},
    CurrencySign{u"₪", "ILS"},
    CurrencySign{u"₫", "VND"},
    CurrencySign{u"฿", "THB"},
    CurrencySign{u"r$", "BRL"},
    CurrencySign{u"us$", "USD"},
};

Result<QByteArray> currencyOfSign(const CurrencySign &sign, const QByteArray &own)
{
    if (!own.isEmpty() && sign.currencies.contains(own))
        return own;
    if (sign.currencies.size() == 3)
        return sign.currencies.toByteArray();
    return fail(ErrorKind::Ambiguous,
                Text::tr("“%1” is the sign of several currencies. Write the code instead, such as %2.")
                    .arg(sign.sign, QLatin1StringView(sign.currencies.first(3))));
}

Result<QByteArray> readCurrency(const QString &word, const QByteArray &own)
{
    if (word.isEmpty())
        return own;
    const QByteArray code = word.toUpper().toUtf8();
    if (code == own || Money::isCurrency(code))
        return code;
    const QString lower = word.toLower();
    for (const CurrencySign &sign : kCurrencySigns) {
        if (sign.sign == lower)
            return currencyOfSign(sign, own);
    }
    return fail(ErrorKind::InvalidInput,
                Text::tr("“%1” is not a currency Larder knows. Write a sum like 1.59, 1,59 € or EUR 1.59.")
                    .arg(quotable(word)));
}

tl::unexpected<Error> notASum(const QString &text)
{
    return fail(ErrorKind::InvalidInput,
                Text::tr("“%1” is not a sum of money. Write it like 1.59, 1,59 € or EUR 1.59.").arg(quotable(text)));
}

tl::unexpected<Error> tooFineForMoney(const QString &text, const QByteArray &currency)
{
    const int digits = Money::minorDigits(currency);
    const QString code = QString::fromLatin1(currency);
    const QString message =
        digits == 0
            ? Text::tr("“%1” has decimals, but sums in %2 have none. Write a whole number.").arg(quotable(text), code)
            : Text::tr("“%1” has too many decimals for %2. Write at most %3.")
                  .arg(quotable(text), code, QString::number(digits));
    return fail(ErrorKind::InvalidInput, message);
}

// Offers only what the currency can hold: 1.2340 would be refused for euros.
tl::unexpected<Error> twofoldSum(const QString &number, const QByteArray &currency)
{
    const int digits = Money::minorDigits(currency);
    if (digits >= kMilliDigits)
        return twofold(number);
    return fail(ErrorKind::Ambiguous,
                Text::tr("Does “%1” mean %2? Then write it like that. Otherwise write the sum with at "
                         "most %3 decimals.")
                    .arg(number, withoutMarks(number), QString::number(digits)));
}

Result<Decimal> readSum(const QString &number, const QByteArray &currency, DecimalMark mark)
{
    if (mark != DecimalMark::Ask || !isTwofold(number))
        return readDecimal(number, mark);
    if (Money::minorDigits(currency) == 0)
        return Decimal{withoutMarks(number), {}};
    return twofoldSum(number, currency);
}

Result<Money> moneyFrom(const QString &number, const QByteArray &currency, DecimalMark mark)
{
    const Result<Decimal> sum = readSum(number, currency, mark);
    if (!sum)
        return fail(sum.error());
    const int digits = Money::minorDigits(currency);
    if (!isNoFinerThan(*sum, digits))
        return tooFineForMoney(number, currency);
    const std::optional<qint64> minor = inParts(*sum, digits);
    if (!minor)
        return tooLarge(number);
    return Money{*minor, currency};
}

} // namespace

Result<qint64> parseMilli(QStringView text, DecimalMark mark)
{
    return readMilli(plainText(text), mark);
}

Result<TypedAmount> parseAmount(QStringView text, DecimalMark mark)
{
    static const QRegularExpression multiple(u"^([^\\p{L}×*]+?) ?[xX×*] ?([^×*]+)$"_s);
    const QString typed = plainText(text);
    const QRegularExpressionMatch match = multiple.match(typed);
    return match.hasMatch() ? readMultiple(match.captured(1), match.captured(2), mark) : readMeasure(typed, mark);
}

Result<Money> parseMoney(QStringView text, const QByteArray &currency, DecimalMark mark)
{
    // A point after a letter belongs to the word: "Fr.5" is five francs.
    static const QRegularExpression pattern(
        u"^([^\\d]*?) ?((?:(?<!\\p{L})[.,\u066B])?\\d(?:[\\d.,\u066B' ]*\\d)?) ?([^\\d]*)$"_s);
    const QString typed = plainText(text);
    if (typed.contains(u'-'))
        return negative(typed);
    const QRegularExpressionMatch match = pattern.match(typed);
    if (!match.hasMatch() || (!match.capturedView(1).isEmpty() && !match.capturedView(3).isEmpty()))
        return notASum(typed);
    const Result<QByteArray> code = readCurrency(match.captured(1) + match.captured(3), currency);
    if (!code)
        return fail(code.error());
    return moneyFrom(match.captured(2), *code, mark);
}

} // namespace larder
