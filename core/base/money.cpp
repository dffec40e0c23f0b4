// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <algorithm>

namespace larder {

namespace {

constexpr QByteArrayView kWithoutMinor = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
constexpr QByteArrayView kThreeDigits = "BHD IQD JOD KWD LYD OMR TND";
constexpr QByteArrayView kFourDigits = "CLF UYW";
constexpr QByteArrayView kTwoDigits =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW "
    "CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS "
    "INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN "
    "NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC "
    "SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG";

bool contains(QByteArrayView codes, const QByteArray &code)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return code.size() == 3 && std::all_of(code.begin(), code.end(), isCapital) && codes.contains(code);
}

} // namespace

int Money::minorDigits(const QByteArray &currency)
{
    if (contains(kWithoutMinor, currency))
        return 0;
    if (contains(kThreeDigits, currency))
        return 3;
    return contains(kFourDigits, currency) ? 4 : 2;
}

bool Money::isCurrency(const QByteArray &code)
{
    const auto lists = {kTwoDigits, kWithoutMinor, kThreeDigits, kFourDigits};
    return std::any_of(lists.begin(), lists.end(), [&code](QByteArrayView codes) { return contains(codes, code); });
}

QString Money::decimal() const
{
    const int digits = minorDigits(currency);
    const bool isNegative = minor < 0;
    // Unsigned, because the smallest 64-bit number has no positive twin.
    const quint64 size = isNegative ? 0 - static_cast<quint64>(minor) : static_cast<quint64>(minor);
    QString text = QString::number(size).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return isNegative ? u'-' + text : text;
}

} // namespace larder
