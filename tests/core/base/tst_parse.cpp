// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parse.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace larder;

Q_DECLARE_METATYPE(larder::DecimalMark)

namespace {

constexpr qint64 kNone = -1; // no pack

template<class T>
void verifyRefusal(const Result<T> &result, ErrorKind kind)
{
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY(result.error().message.endsWith(u'.'));
    QVERIFY2(!result.error().message.contains(QRegularExpression(u"%\\d"_s)), qPrintable(result.error().message));
}

} // namespace

class TestParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DecimalMark>("mark");
        QTest::addColumn<qint64>("milli");
        const auto row = [](const QString &text, qint64 milli, DecimalMark mark = DecimalMark::Ask) {
            QTest::addRow("%s (%d)", qPrintable(text), static_cast<int>(mark)) << text << mark << milli;
        };
        row(u"0"_s, 0);
        row(u"-0"_s, 0);
        row(u"2"_s, 2000);
        row(u"007"_s, 7000);
        row(u" 2 "_s, 2000);
        row(u"+2"_s, 2000);
        row(u"-2"_s, -2000);
        row(u"−2,5"_s, -2500);
        row(u"- 2"_s, -2000);
        row(u"1,5"_s, 1500);
        row(u"1.5"_s, 1500);
        row(u".5"_s, 500);
        row(u",25"_s, 250);
        row(u"-.5"_s, -500);
        row(u"1 234,5"_s, 1'234'500);
        row(u"1\u00A0234,5"_s, 1'234'500);
        row(u"1\u202F234\u202F567"_s, 1'234'567'000);
        row(u"1'234.5"_s, 1'234'500);
        row(u"1’234.5"_s, 1'234'500);
        row(u"1 234.567"_s, 1'234'567);
        row(u"1234.567"_s, 1'234'567);
        row(u"1,234,567"_s, 1'234'567'000);
        row(u"1.234.567"_s, 1'234'567'000);
        row(u"1.234,5"_s, 1'234'500);
        row(u"1,234.5"_s, 1'234'500);
        row(u"1,234.567"_s, 1'234'567);
        row(u"1,234,567.8"_s, 1'234'567'800);
        row(u"0.250"_s, 250);
        row(u"0,125"_s, 125);
        row(u"1.2340"_s, 1234);
        row(u"1,2340"_s, 1234);
        row(u"1.50000000"_s, 1500);
        row(u"1.234"_s, 1234, DecimalMark::Point);
        row(u"1.234"_s, 1'234'000, DecimalMark::Comma);
        row(u"1,234"_s, 1'234'000, DecimalMark::Point);
        row(u"1,234"_s, 1234, DecimalMark::Comma);
        row(u"1.234,5"_s, 1'234'500, DecimalMark::Comma);
        row(u"½"_s, 500);
        row(u"1 ½"_s, 1500);
        row(u"1½"_s, 1500);
        row(u"-½"_s, -500);
        row(u"−1 ¾"_s, -1750);
        row(u"⅛"_s, 125);
        row(u"3/4"_s, 750);
        row(u"3⁄4"_s, 750);
        row(u"1 3/4"_s, 1750);
        row(u"6/3"_s, 2000);
        row(u"１２．５"_s, 12'500);
        row(u"١٢"_s, 12'000);
        row(u"١٬٢٣٤٫٥"_s, 1'234'500);
        row(u"١٫٢٣٤"_s, 1234);
        row(u"\u200E2\u200F"_s, 2000);
        row(u"9223372036854775.807"_s, std::numeric_limits<qint64>::max());
        row(u"-9223372036854775.808"_s, std::numeric_limits<qint64>::min());
    }

    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(DecimalMark, mark);
        QFETCH(qint64, milli);
        const Result<qint64> number = parseMilli(text, mark);
        QVERIFY2(number, number ? "" : qPrintable(number.error().message));
        QCOMPARE(*number, milli);
    }

    void notNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DecimalMark>("mark");
        const auto row = [](const QString &text, DecimalMark mark = DecimalMark::Ask) {
            QTest::addRow("%s (%d)", qPrintable(text), static_cast<int>(mark)) << text << mark;
        };
        for (const char16_t *text : {u"",
                                     u" ",
                                     u"-",
                                     u"+-1",
                                     u"--1",
                                     u".",
                                     u",",
                                     u"1.",
                                     u"1,",
                                     u"milk",
                                     u"1 l",
                                     u"1x",
                                     u"0x10",
                                     u"1e3",
                                     u"1 2",
                                     u"12 34",
                                     u"1 2345",
                                     u"1234 567",
                                     u"1,23,4",
                                     u"1,2,3",
                                     u"1.23.456",
                                     u"0,123,456",
                                     u"1,234.567,8",
                                     u"1.234,567.8",
                                     u"1..5",
                                     u"1,.5",
                                     u"1''234",
                                     u"1 234'567",
                                     u"1'234,5 6",
                                     u"1.2345",
                                     u"0.0001",
                                     u"1.23401",
                                     u"⅓",
                                     u"1/3",
                                     u"1/0",
                                     u"0/0",
                                     u"/2",
                                     u"1/",
                                     u"1/2/3",
                                     u"1 5/4",
                                     u"1.5/2",
                                     u"1,5 ½",
                                     u"½½",
                                     u"5²",
                                     u"①",
                                     u"∞",
                                     u"nan",
                                     u"9223372036854775.808",
                                     u"-9223372036854775.809",
                                     u"99999999999999999999",
                                     u"99999999999999999999/2"})
            row(QString::fromUtf16(text));
        row(u"2"_s + QChar(u'\0') + u'1');
        row(u"1.5"_s, DecimalMark::Comma);
        row(u"1,5"_s, DecimalMark::Point);
        row(u"1,234.5"_s, DecimalMark::Comma);
        row(u"1,234,567"_s, DecimalMark::Comma);
    }

    void notNumbers()
    {
        QFETCH(QString, text);
        QFETCH(DecimalMark, mark);
        verifyRefusal(parseMilli(text, mark), ErrorKind::InvalidInput);
    }

    void twofoldNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("thousands");
        QTest::addColumn<QString>("decimals");
        QTest::newRow("point") << u"1.234"_s << u"1234"_s << u"1.2340"_s;
        QTest::newRow("comma") << u"1,234"_s << u"1234"_s << u"1,2340"_s;
        QTest::newRow("zeros") << u"1.000"_s << u"1000"_s << u"1.0000"_s;
        QTest::newRow("three digits") << u"123.456"_s << u"123456"_s << u"123.4560"_s;
        QTest::newRow("negative") << u"−1.234"_s << u"-1234"_s << u"-1.2340"_s;
        QTest::newRow("full width") << u"１，２３４"_s << u"1234"_s << u"1,2340"_s;
    }

    void twofoldNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, thousands);
        QFETCH(QString, decimals);
        const Result<qint64> number = parseMilli(text);
        verifyRefusal(number, ErrorKind::Ambiguous);
        QVERIFY(number.error().message.contains(u"mean %1 or %2?"_s.arg(thousands, decimals)));
        // What the message offers is understood.
        QVERIFY(parseMilli(thousands));
        QVERIFY(parseMilli(decimals));
        QCOMPARE(*parseMilli(thousands), *parseMilli(decimals) * 1000);
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<qint64>("packMilli");
        const auto row = [](const QString &text, qint64 milli, const QString &unit, qint64 packMilli = kNone) {
            QTest::addRow("%s", qPrintable(text)) << text << milli << unit << packMilli;
        };
        row(u"2"_s, 2000, u""_s);
        row(u"0"_s, 0, u""_s);
        row(u"1.5 l"_s, 1500, u"l"_s);
        row(u"500g"_s, 500'000, u"g"_s);
        row(u"1 500 g"_s, 1'500'000, u"g"_s);
        row(u"3 packs"_s, 3000, u"pack"_s);
        row(u"2 boxes"_s, 2000, u"pack"_s);
        row(u"2 Stück"_s, 2000, u"pc"_s);
        row(u"2 dozen"_s, 2000, u"dozen"_s);
        row(u"½ l"_s, 500, u"l"_s);
        row(u"½l"_s, 500, u"l"_s);
        row(u"1 ½ kg"_s, 1500, u"kg"_s);
        row(u"1½ KG"_s, 1500, u"kg"_s);
        row(u"8 fl. oz."_s, 8000, u"floz"_s);
        row(u"2 x 1 l"_s, 2000, u"l"_s, 1000);
        row(u"2x500g"_s, 1'000'000, u"g"_s, 500'000);
        row(u"2 X 500 g"_s, 1'000'000, u"g"_s, 500'000);
        row(u"2×500 g"_s, 1'000'000, u"g"_s, 500'000);
        row(u"2×1,5 l"_s, 3000, u"l"_s, 1500);
        row(u"2*1,5 l"_s, 3000, u"l"_s, 1500);
        row(u"½ x 1 l"_s, 500, u"l"_s, 1000);
        row(u"6 x 4"_s, 24'000, u""_s, 4000);
        row(u"٢ x ½ l"_s, 1000, u"l"_s, 500);
    }

    void amounts()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milli);
        QFETCH(QString, unit);
        QFETCH(qint64, packMilli);
        const Result<TypedAmount> amount = parseAmount(text);
        QVERIFY2(amount, amount ? "" : qPrintable(amount.error().message));
        QCOMPARE(amount->milli, milli);
        QCOMPARE(amount->unit ? amount->unit->code() : QString(), unit);
        QCOMPARE(amount->packMilli.value_or(kNone), packMilli);
    }

    void amountsOfAKnownMark()
    {
        QCOMPARE(parseAmount(u"1.234 kg", DecimalMark::Point)->milli, 1234);
        QCOMPARE(parseAmount(u"2 x 1.234 g", DecimalMark::Comma)->milli, 2'468'000);
    }

    void notAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTwofold");
        for (const char16_t *text : {u"",
                                     u"a dozen eggs",
                                     u"dozen",
                                     u"l",
                                     u"2 1l",
                                     u"2 1 l",
                                     u"-1",
                                     u"−1 l",
                                     u"2 x -1 l",
                                     u"-2 x 1 l",
                                     u"2 x",
                                     u"x 2",
                                     u"x",
                                     u"2 x l",
                                     u"2 x 3 x 1 l",
                                     u"2 xx 1 l",
                                     u"2 milk",
                                     u"2 l milk",
                                     u"5 %",
                                     u"5% l",
                                     u"2 l 3",
                                     u"1e3",
                                     u"0.001 x 0.5 l",
                                     u"9000000000000000 x 2",
                                     u"9223372036854775 l x 2",
                                     u"99999999999999999999 g",
                                     u"1/3 l",
                                     u"2 x 1/3 l",
                                     u"2,,5 l"})
            QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << false;
        for (const char16_t *text : {u"1.234 g", u"2 x 1,234 g", u"1.234 x 2 g", u"1.234"})
            QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << true;
    }

    void notAmounts()
    {
        QFETCH(QString, text);
        QFETCH(bool, isTwofold);
        verifyRefusal(parseAmount(text), isTwofold ? ErrorKind::Ambiguous : ErrorKind::InvalidInput);
    }

    void sums_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QByteArray>("currency");
        const auto row = [](const QString &text, const QByteArray &own, qint64 minor, const QByteArray &currency) {
            QTest::addRow("%s in %s", qPrintable(text), own.constData()) << text << own << minor << currency;
        };
        row(u"1,59"_s, "EUR"_ba, 159, "EUR"_ba);
        row(u"1.59 €"_s, "USD"_ba, 159, "EUR"_ba);
        row(u"€1.59"_s, "EUR"_ba, 159, "EUR"_ba);
        row(u"€ .50"_s, "EUR"_ba, 50, "EUR"_ba);
        row(u"EUR 1.59"_s, "USD"_ba, 159, "EUR"_ba);
        row(u"1,5eur"_s, "USD"_ba, 150, "EUR"_ba);
        row(u"1.234,50"_s, "EUR"_ba, 123'450, "EUR"_ba);
        row(u"1,234.5"_s, "EUR"_ba, 123'450, "EUR"_ba);
        row(u"1\u202F234,50\u00A0€"_s, "EUR"_ba, 123'450, "EUR"_ba);
        row(u"CHF 1’234.50"_s, "EUR"_ba, 123'450, "CHF"_ba);
        row(u"Fr.5"_s, "CHF"_ba, 500, "CHF"_ba);
        row(u"Fr. 5.50"_s, "CHF"_ba, 550, "CHF"_ba);
        row(u"£2"_s, "EUR"_ba, 200, "GBP"_ba);
        row(u"$2"_s, "USD"_ba, 200, "USD"_ba);
        row(u"$2"_s, "CAD"_ba, 200, "CAD"_ba);
        row(u"20 kr"_s, "SEK"_ba, 2000, "SEK"_ba);
        row(u"0"_s, "EUR"_ba, 0, "EUR"_ba);
        row(u"3"_s, "EUR"_ba, 300, "EUR"_ba);
        row(u"1.5900"_s, "EUR"_ba, 159, "EUR"_ba);
        row(u"¥500"_s, "JPY"_ba, 500, "JPY"_ba);
        row(u"¥1,500"_s, "JPY"_ba, 1500, "JPY"_ba);
        row(u"0.250 KWD"_s, "EUR"_ba, 250, "KWD"_ba);
        row(u"1.2340"_s, "KWD"_ba, 1234, "KWD"_ba);
        row(u"٣٫٥"_s, "EGP"_ba, 350, "EGP"_ba);
        row(u"92233720368547758,07"_s, "EUR"_ba, std::numeric_limits<qint64>::max(), "EUR"_ba);
    }

    void sums()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, own);
        QFETCH(qint64, minor);
        QFETCH(QByteArray, currency);
        const Result<Money> sum = parseMoney(text, own);
        QVERIFY2(sum, sum ? "" : qPrintable(sum.error().message));
        QCOMPARE(sum->minor, minor);
        QCOMPARE(sum->currency, currency);
    }

    void sumsOfAKnownMark()
    {
        QCOMPARE(parseMoney(u"1.234", "EUR", DecimalMark::Comma)->minor, 123'400);
        QCOMPARE(parseMoney(u"1.234", "KWD", DecimalMark::Point)->minor, 1234);
        verifyRefusal(parseMoney(u"1.234", "EUR", DecimalMark::Point), ErrorKind::InvalidInput);
    }

    void notSums_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<bool>("isAmbiguous");
        const auto row = [](const QString &text, const QByteArray &own, bool isAmbiguous = false) {
            QTest::addRow("%s in %s", qPrintable(text), own.constData()) << text << own << isAmbiguous;
        };
        for (const char16_t *text :
             {u"", u"€", u"free", u"-1.59", u"€-1", u"−€1", u"1.595", u"0.595", u"1.59 1", u"1.59 €€", u"€1.59 €",
              u"1.59 XYZ", u"EUR.50", u"abc 5", u"1/2", u"½ €", u"1.59 l", u"1,23,4", u"92233720368547758,08"}) {
            const QString typed = QString::fromUtf16(text);
            row(typed, "EUR"_ba, typed == u"1.595");
        }
        row(u"500.5"_s, "JPY"_ba);
        row(u"0.12345"_s, "KWD"_ba);
        row(u"1.234"_s, "EUR"_ba, true);
        row(u"1,234 €"_s, "EUR"_ba, true);
        row(u"1,234"_s, "KWD"_ba, true);
        row(u"$5"_s, "EUR"_ba, true);
        row(u"5 kr"_s, "EUR"_ba, true);
    }

    void notSums()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, own);
        QFETCH(bool, isAmbiguous);
        verifyRefusal(parseMoney(text, own), isAmbiguous ? ErrorKind::Ambiguous : ErrorKind::InvalidInput);
    }

    void moneyAsDecimal_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QString>("text");
        QTest::newRow("euros") << qint64(159) << "EUR"_ba << u"1.59"_s;
        QTest::newRow("cents") << qint64(5) << "EUR"_ba << u"0.05"_s;
        QTest::newRow("zero") << qint64(0) << "EUR"_ba << u"0.00"_s;
        QTest::newRow("negative") << qint64(-50) << "EUR"_ba << u"-0.50"_s;
        QTest::newRow("yen") << qint64(500) << "JPY"_ba << u"500"_s;
        QTest::newRow("dinar") << qint64(1234) << "KWD"_ba << u"1.234"_s;
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << "EUR"_ba << u"-92233720368547758.08"_s;
    }

    void moneyAsDecimal()
    {
        QFETCH(qint64, minor);
        QFETCH(QByteArray, currency);
        QFETCH(QString, text);
        QCOMPARE((Money{minor, currency}.decimal()), text);
    }

    void currencies()
    {
        for (const char *code : {"EUR", "USD", "JPY", "KWD", "CLF", "ZWG", "AED"})
            QVERIFY2(Money::isCurrency(code), code);
        for (const char *code : {"", "eur", "E", "EURO", "R U", "XYZ", "UR "})
            QVERIFY2(!Money::isCurrency(code), code);
    }
};

QTEST_GUILESS_MAIN(TestParse)
#include "tst_parse.moc"
