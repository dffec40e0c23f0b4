// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/quickaddoffers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kFriday(2026, 11, 20);

QuickAddContext context()
{
    return {kFriday, QByteArrayLiteral("EUR"), QLocale(QLocale::English, QLocale::Germany)};
}

QString written(const TypedAmount &amount)
{
    QString text = decimalFromMilli(amount.milli);
    if (amount.unit)
        text += u' ' + amount.unit->code();
    if (amount.packMilli)
        text += u" of "_s + decimalFromMilli(*amount.packMilli);
    return text;
}

QString written(const std::optional<Money> &money)
{
    return money ? money->decimal() + u' ' + QString::fromLatin1(money->currency) : QString();
}

Product product(int id, const QString &name, Unit unit, std::optional<qint64> pack = {})
{
    Product product;
    product.id = ProductId(id);
    product.name = name;
    product.unit = unit;
    product.packSize = pack;
    return product;
}

} // namespace

class TestQuickAdd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsUnderstood_data();
    void aLineIsUnderstood();
    void whatIsNotClearIsAsked_data();
    void whatIsNotClearIsAsked();
    void theProductIsFound_data();
    void theProductIsFound();
    void wordsMakeTheLineAgain_data();
    void wordsMakeTheLineAgain();
    void aNewOneTakesItsStarter_data();
    void aNewOneTakesItsStarter();
    void offersFitWhatIsTyped_data();
    void offersFitWhatIsTyped();
    void anOfferReplacesTheNameOnly_data();
    void anOfferReplacesTheNameOnly();
    void germanWordsAreRead_data();
    void germanWordsAreRead();
};

void TestQuickAdd::aLineIsUnderstood_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("bestBefore");
    QTest::addColumn<QString>("each");
    QTest::addColumn<QString>("paid");
    QTest::addColumn<QString>("store");

    const QDate none;
    QTest::newRow("all of it") << u"2 milk 1l exp fri 1,59 @Aldi"_s << u"2 l of 1"_s << u"Milk 1 l"_s
                               << kFriday.addDays(7) << u"1.59 EUR"_s << u"3.18 EUR"_s << u"Aldi"_s;
    QTest::newRow("a name alone") << u"bread"_s << u"1"_s << u"Bread"_s << none << u""_s << u""_s << u""_s;
    QTest::newRow("a number") << u"2 milk"_s << u"2"_s << u"Milk"_s << none << u""_s << u""_s << u""_s;
    QTest::newRow("an amount") << u"500 g flour"_s << u"500 g"_s << u"Flour"_s << none << u""_s << u""_s << u""_s;
    QTest::newRow("an amount, glued") << u"500g flour 0,79"_s << u"500 g"_s << u"Flour"_s << none << u"0.79 EUR"_s
                                      << u"0.79 EUR"_s << u""_s;
    QTest::newRow("a multiple") << u"2 x 1 l juice 1.20"_s << u"2 l of 1"_s << u"Juice"_s << none << u"1.20 EUR"_s
                                << u"2.40 EUR"_s << u""_s;
    QTest::newRow("a size alone") << u"flour 500 g"_s << u"500 g of 500"_s << u"Flour 500 g"_s << none << u""_s << u""_s
                                  << u""_s;
    QTest::newRow("a size inside") << u"2 milk 1l organic"_s << u"2 l of 1"_s << u"Milk 1 l organic"_s << none << u""_s
                                   << u""_s << u""_s;
    QTest::newRow("today") << u"milk exp today 1,59"_s << u"1"_s << u"Milk"_s << kFriday << u"1.59 EUR"_s
                           << u"1.59 EUR"_s << QString();
    QTest::newRow("another week day") << u"milk exp thu 1,59"_s << u"1"_s << u"Milk"_s << kFriday.addDays(6)
                                      << u"1.59 EUR"_s << u"1.59 EUR"_s << QString();
    QTest::newRow("a day of two words") << u"milk exp 1 dec 1,59"_s << u"1"_s << u"Milk"_s << QDate(2026, 12, 1)
                                        << u"1.59 EUR"_s << u"1.59 EUR"_s << u""_s;
    QTest::newRow("a day of three words")
        << u"tuna bb 1 dec 2028 @Lidl"_s << u"1"_s << u"Tuna"_s << QDate(2028, 12, 1) << u""_s << u""_s << u"Lidl"_s;
    QTest::newRow("no day") << u"salt MHD never"_s << u"1"_s << u"Salt"_s << none << u""_s << u""_s << u""_s;
    QTest::newRow("a price with a sign") << u"3 eggs 2 €"_s << u"3"_s << u"Eggs"_s << none << u"2.00 EUR"_s
                                         << u"6.00 EUR"_s << u""_s;
    QTest::newRow("a price with a code") << u"wine USD 12.50"_s << u"1"_s << u"Wine"_s << none << u"12.50 USD"_s
                                         << u"12.50 USD"_s << u""_s;
    QTest::newRow("a store of two words") << u"2 tea @Corner Shop exp 2027-12"_s << u"2"_s << u"Tea"_s
                                          << QDate(2027, 12, 31) << u""_s << u""_s << u"Corner Shop"_s;
    QTest::newRow("a price after the store") << u"tea @Corner Shop 1,99"_s << u"1"_s << u"Tea"_s << none
                                             << u"1.99 EUR"_s << u"1.99 EUR"_s << u"Corner Shop"_s;
    QTest::newRow("a digit in the name") << u"2 7up 0,89"_s << u"2"_s << u"7up"_s << none << u"0.89 EUR"_s
                                         << u"1.78 EUR"_s << u""_s;
    QTest::newRow("a part") << u"½ bread 2,00"_s << u"0.5"_s << u"Bread"_s << none << u"2.00 EUR"_s << u"2.00 EUR"_s
                            << u""_s;
    QTest::newRow("packs") << u"3 packs coffee 4,99"_s << u"3 pack"_s << u"Coffee"_s << none << u"4.99 EUR"_s
                           << u"14.97 EUR"_s << u""_s;
    QTest::newRow("nothing") << u"  "_s << u"1"_s << u""_s << none << u""_s << u""_s << u""_s;
}

void TestQuickAdd::aLineIsUnderstood()
{
    QFETCH(QString, line);
    const QuickAdd add = readQuickAdd(line, context());
    QVERIFY2(!add.ambiguity, qPrintable(add.ambiguity.value_or(Error{}).message));
    QTEST(written(add.amount), "amount");
    QTEST(add.name, "name");
    QTEST(add.bestBefore, "bestBefore");
    QTEST(written(add.each), "each");
    QTEST(written(add.paid), "paid");
    QTEST(add.store, "store");
}

void TestQuickAdd::whatIsNotClearIsAsked_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("amount") << u"1.234 kg rice"_s << ErrorKind::Ambiguous;
    QTest::newRow("bare amount") << u"1.234 nails"_s << ErrorKind::Ambiguous;
    QTest::newRow("size") << u"2 rice 1.234kg"_s << ErrorKind::Ambiguous;
    QTest::newRow("price") << u"rice 1.234 €"_s << ErrorKind::Ambiguous;
    QTest::newRow("no such day") << u"milk exp soonish"_s << ErrorKind::InvalidInput;
    QTest::newRow("day to come") << u"milk exp"_s << ErrorKind::InvalidInput;
    QTest::newRow("too much") << u"9000000000000 cars 90000000,00"_s << ErrorKind::InvalidInput;
}

void TestQuickAdd::whatIsNotClearIsAsked()
{
    QFETCH(QString, line);
    const QuickAdd add = readQuickAdd(line, context());
    QVERIFY(add.ambiguity);
    QVERIFY(!add.isBookable());
    QTEST(add.ambiguity->kind, "kind");
    QVERIFY(!add.ambiguity->message.isEmpty());
}

void TestQuickAdd::theProductIsFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("amount");
    QTest::newRow("exactly") << u"2 milk 1l"_s << 1 << u"Milk 1 l"_s << u"2 l of 1"_s;
    QTest::newRow("another mark") << u"water 1,5l"_s << 3 << u"Water 1.5 l"_s << u"1.5 l of 1.5"_s;
    QTest::newRow("beside its size") << u"2 milk"_s << 1 << u"Milk 1 l"_s << u"2 pack"_s;
    QTest::newRow("with a size of its own") << u"2 flour 500g"_s << 2 << u"Flour"_s << u"1000 g of 500"_s;
    QTest::newRow("counted in pieces") << u"2 soap 250 ml"_s << 4 << u"Soap 250 ml"_s << u"2 pack"_s;
    QTest::newRow("two that fit") << u"2 oil"_s << 0 << u"Oil"_s << u"2"_s;
    QTest::newRow("new") << u"2 milch"_s << 0 << u"Milch"_s << u"2"_s;
}

void TestQuickAdd::theProductIsFound()
{
    const QVector<Product> products{
        product(1, u"Milk 1 l"_s, Unit::Litre, 1000),    product(2, u"Flour"_s, Unit::Kilogram, 1000),
        product(3, u"Water 1.5 l"_s, Unit::Litre, 1500), product(4, u"Soap 250 ml"_s, Unit::Piece),
        product(5, u"Oil 1 l"_s, Unit::Litre, 1000),     product(6, u"Oil 500 ml"_s, Unit::Litre, 500)};
    QFETCH(QString, line);
    const QuickAdd add = resolved(readQuickAdd(line, context()), products);
    QTEST(int(add.product.value), "id");
    QTEST(add.name, "name");
    QTEST(written(add.amount), "amount");
}

void TestQuickAdd::wordsMakeTheLineAgain_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("again");
    const auto row = [](const char *line, const char *again = nullptr) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(again ? again : line);
    };
    row("2 milk 1l exp fri 1,59 @Aldi");
    row("milk");
    row("500 g flour 0,79 EUR");
    row("milk @Aldi exp 1 dec 1,59", "milk exp 1 dec 1,59 @Aldi");
    row("2 x 1 l juice 1.20");
    row("milk 1l organic exp fri", "milk organic 1l exp fri");
}

void TestQuickAdd::wordsMakeTheLineAgain()
{
    QFETCH(QString, line);
    QFETCH(QString, again);
    const QuickAdd add = readQuickAdd(line, context());
    QCOMPARE(add.words.line(), again);
    const QuickAdd twice = readQuickAdd(again, context());
    QCOMPARE(twice.amount.milli, add.amount.milli);
    QCOMPARE(twice.plainName, add.plainName);
    QCOMPARE(twice.bestBefore, add.bestBefore);
    QCOMPARE(twice.paid, add.paid);
    QCOMPARE(twice.store, add.store);
}

void TestQuickAdd::aNewOneTakesItsStarter_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("pack"); // of the new product, in its unit
    const auto row = [](const char *line, const char *key, const char *amount, const char *pack) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(key) << QString::fromLatin1(amount)
                            << QString::fromLatin1(pack);
    };
    row("2 milk", "milk", "2 pack", "1 l");
    row("2 packs milk", "milk", "2 pack", "1 l");
    row("2 milk 0.5l", "milk", "1 l of 0.5", "0.5 l");
    row("500 ml milk", "milk", "500 ml", "1000 ml"); // what was typed is the unit, the usual pack comes along
    row("500 g milk", "milk", "500 g", " g");
    row("10 eggs", "eggs", "10", "10 pc");
    row("6 bananas", "bananas", "6", " pc");
    row("1 kg bananas", "bananas", "1 kg", " kg");
    row("2 dragons", "", "2", " pc");
    row("3 oat milk chocolate", "", "3", " pc");
}

void TestQuickAdd::aNewOneTakesItsStarter()
{
    QFETCH(QString, line);
    const StarterCatalogue starters(QLocale(QLocale::English));
    const QuickAdd add = resolved(readQuickAdd(line, context()), {}, &starters);
    QTEST(add.starter ? add.starter->key : QString(), "key");
    QTEST(written(add.amount), "amount");
    const ProductEdit edit = newProductOf(add);
    const QString pack = edit.packSize ? decimalFromMilli(*edit.packSize) : QString();
    QTEST(QString(pack + u' ' + edit.unit->code()), "pack");
    QCOMPARE(edit.location.has_value(), add.starter.has_value());
    QCOMPARE(edit.category, add.starter ? std::optional(add.starter->category) : std::nullopt);
}

void TestQuickAdd::offersFitWhatIsTyped_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("offers");
    QTest::newRow("own first") << u"2 milk"_s
                               << QStringList{u"Milk chocolate 100 g"_s, u"Oat milk 1 l"_s, u"Buttermilk"_s};
    QTest::newRow("not what is meant anyway") << u"2 oat milk"_s << QStringList{};
    QTest::newRow("a beginning") << u"toilet"_s
                                 << QStringList{u"Toilet paper"_s, u"Toilet blocks"_s, u"Toilet cleaner"_s};
    QTest::newRow("has it, beside its size")
        << u"flou"_s << QStringList{u"Flour 1 kg"_s, u"Rye flour"_s, u"Spelt flour"_s};
    QTest::newRow("one letter is too little") << u"m"_s << QStringList{};
    QTest::newRow("nothing like it") << u"dragons"_s << QStringList{};
    QTest::newRow("found: other names count no more")
        << u"bread"_s << QStringList{u"Bread rolls"_s, u"Breadcrumbs"_s, u"Spread for bread"_s};
    QTest::newRow("not found: they do") << u"loo r"_s << QStringList{u"Toilet paper"_s};
    QTest::newRow("a question first") << u"1.234 kg milk"_s << QStringList{};
}

void TestQuickAdd::offersFitWhatIsTyped()
{
    QFETCH(QString, line);
    const StarterCatalogue starters(QLocale(QLocale::English));
    const QVector<Product> products{product(1, u"Milk chocolate 100 g"_s, Unit::Piece),
                                    product(2, u"Oat milk 1 l"_s, Unit::Litre),
                                    product(3, u"Buttermilk"_s, Unit::Litre),
                                    product(4, u"Flour 1 kg"_s, Unit::Kilogram)};
    const QuickAdd add = resolved(readQuickAdd(line, context()), products, &starters);
    QStringList names;
    for (const QuickAddOffer &offer : offersFor(add, products, starters, 3))
        names << offer.name;
    QTEST(names, "offers");
}

void TestQuickAdd::anOfferReplacesTheNameOnly_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("taken");
    QTest::newRow("known") << u"2 mil exp fri 1,59 @Aldi"_s << true << u"2 Oat milk exp fri 1,59 @Aldi"_s;
    QTest::newRow("known brings its size") << u"mil 1l @Aldi"_s << true << u"Oat milk @Aldi"_s;
    QTest::newRow("starter keeps the size") << u"2 mil 500ml"_s << false << u"2 Oat milk 500ml"_s;
    QTest::newRow("amount with a unit") << u"500 ml mil"_s << false << u"500 ml Oat milk"_s;
}

void TestQuickAdd::anOfferReplacesTheNameOnly()
{
    QFETCH(QString, line);
    QFETCH(bool, isKnown);
    const QuickAdd add = readQuickAdd(line, context());
    QTEST(taken({u"Oat milk"_s, isKnown}, add.words).line(), "taken");
}

void TestQuickAdd::germanWordsAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("bestBefore");
    QTest::addColumn<QString>("paid");
    QTest::addColumn<QString>("key");
    QTest::newRow("a week day") << u"2 Milch 1l MHD fr 1,59 @Aldi Süd"_s << u"Milch 1 l"_s << kFriday.addDays(7)
                                << u"3.18 EUR"_s << u"milk"_s;
    QTest::newRow("a day and month") << u"Käse mhd 1.12."_s << u"Käse"_s << QDate(2026, 12, 1) << u""_s << u"cheese"_s;
    QTest::newRow("a month by name") << u"Thunfisch MHD 1 Dez 2028"_s << u"Thunfisch"_s << QDate(2028, 12, 1) << u""_s
                                     << u"tuna"_s;
    QTest::newRow("a full date") << u"Brot MHD 24.12.2026 2,49 €"_s << u"Brot"_s << QDate(2026, 12, 24) << u"2.49 EUR"_s
                                 << u"bread"_s;
    QTest::newRow("units in German") << u"3 Packungen Nudeln"_s << u"Nudeln"_s << QDate() << u""_s << u"pasta"_s;
    QTest::newRow("a decimal comma") << u"1,5 kg Äpfel 2,99"_s << u"Äpfel"_s << QDate() << u"2.99 EUR"_s << u"apples"_s;
    QTest::newRow("tomorrow") << u"Brötchen MHD morgen"_s << u"Brötchen"_s << kFriday.addDays(1) << u""_s << u"rolls"_s;
}

void TestQuickAdd::germanWordsAreRead()
{
    QFETCH(QString, line);
    const QLocale german(QLocale::German, QLocale::Germany);
    const StarterCatalogue starters(german);
    const QuickAdd add = resolved(readQuickAdd(line, {kFriday, QByteArrayLiteral("EUR"), german}), {}, &starters);
    QVERIFY2(!add.ambiguity, add.ambiguity ? qPrintable(add.ambiguity->message) : "");
    QTEST(add.name, "name");
    QTEST(add.bestBefore, "bestBefore");
    QTEST(written(add.paid), "paid");
    QVERIFY(add.starter);
    QTEST(add.starter->key, "key");
}

QTEST_GUILESS_MAIN(TestQuickAdd)
#include "tst_quickadd.moc"
