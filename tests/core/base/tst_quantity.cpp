// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantity.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace larder;

Q_DECLARE_METATYPE(larder::Unit)
Q_DECLARE_METATYPE(larder::Quantity)

namespace {

constexpr qint64 kLargest = std::numeric_limits<qint64>::max();
constexpr qint64 kSmallest = std::numeric_limits<qint64>::min();

} // namespace

class TestQuantity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void codesAreStable()
    {
        const QStringList codes = Unit::codes();
        QCOMPARE(codes.join(u' '), u"pc dozen pack mg g kg oz lb ml cl dl l floz pt gal"_s);
        for (const QString &code : codes) {
            QVERIFY(Unit::fromName(code));
            QCOMPARE(Unit::fromName(code)->code(), code);
        }
    }

    void unitNames_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("code");
        QTest::newRow("piece") << u"pc,PCS,piece,Pieces,Stück,Stu\u0308ck,Stk,Stk.,St,each,ea,unit,units"_s << u"pc"_s;
        QTest::newRow("dozen") << u"dozen,Dutzend,doz"_s << u"dozen"_s;
        QTest::newRow("pack")
            << u"pack,packs,package,packages,pkg,Packung,Packungen,Pck,Pck.,tin,tins,can,cans,bottle,bottles,Flasche,Flaschen,"
               "Dose,Dosen,carton,cartons,bag,bags,box,boxes,jar,jars"_s
            << u"pack"_s;
        QTest::newRow("gram") << u"g,gr,gram,Grams,Gramm, g "_s << u"g"_s;
        QTest::newRow("kilogram") << u"kg,KG,kilo,kilos,Kilogramm,㎏"_s << u"kg"_s;
        QTest::newRow("ounce") << u"oz,oz.,ounce,ounces"_s << u"oz"_s;
        QTest::newRow("pound") << u"lb,lbs,pound,pounds"_s << u"lb"_s;
        QTest::newRow("litre") << u"l,L,litre,litres,liter,Liters,ℓ"_s << u"l"_s;
        QTest::newRow("millilitre") << u"ml,mL,millilitre,Milliliter"_s << u"ml"_s;
        QTest::newRow("fluid ounce") << u"floz,fl oz,fl. oz.,fl.oz,fluid  ounces"_s << u"floz"_s;
        QTest::newRow("no unit") << u",x,roll,milk,k g,litreses,|,g|gr"_s << u""_s;
    }

    void unitNames()
    {
        QFETCH(QString, names);
        QFETCH(QString, code);
        const QStringList all = names.split(u',');
        for (const QString &name : all) {
            const std::optional<Unit> unit = Unit::fromName(name);
            QVERIFY2(unit.has_value() != code.isEmpty(), qPrintable(name));
            if (unit)
                QCOMPARE(unit->code(), code);
        }
    }

    void decimals_data()
    {
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << u"0"_s;
        QTest::newRow("whole") << qint64(2000) << u"2"_s;
        QTest::newRow("hundred") << qint64(100'000) << u"100"_s;
        QTest::newRow("half") << qint64(1500) << u"1.5"_s;
        QTest::newRow("quarter") << qint64(250) << u"0.25"_s;
        QTest::newRow("thousandth") << qint64(1) << u"0.001"_s;
        QTest::newRow("negative") << qint64(-2000) << u"-2"_s;
        QTest::newRow("negative part") << qint64(-50) << u"-0.05"_s;
        QTest::newRow("largest") << kLargest << u"9223372036854775.807"_s;
        QTest::newRow("smallest") << kSmallest << u"-9223372036854775.808"_s;
    }

    void decimals()
    {
        QFETCH(qint64, milli);
        QFETCH(QString, text);
        QCOMPARE(decimalFromMilli(milli), text);
        QCOMPARE(Quantity(milli, Unit::Gram).decimal(), text);
    }

    void conversions_data()
    {
        QTest::addColumn<Quantity>("from");
        QTest::addColumn<Unit>("to");
        QTest::addColumn<qint64>("milli");
        const auto row = [](const char *name, Quantity from, Unit to, qint64 milli) {
            QTest::newRow(name) << from << to << milli;
        };
        row("same", {kSmallest, Unit::Pack}, Unit::Pack, kSmallest);
        row("kg to g", {1500, Unit::Kilogram}, Unit::Gram, 1'500'000);
        row("g to kg", {500'000, Unit::Gram}, Unit::Kilogram, 500);
        row("mg to g", Quantity::whole(1, Unit::Milligram), Unit::Gram, 1);
        row("l to ml", Quantity::whole(2, Unit::Litre), Unit::Millilitre, 2'000'000);
        row("cl to ml", Quantity::whole(33, Unit::Centilitre), Unit::Millilitre, 330'000);
        row("dl to l", Quantity::whole(5, Unit::Decilitre), Unit::Litre, 500);
        row("dozen to pieces", {1500, Unit::Dozen}, Unit::Piece, 18'000);
        row("pieces to dozen", Quantity::whole(18, Unit::Piece), Unit::Dozen, 1500);
        row("oz to g", Quantity::whole(1, Unit::Ounce), Unit::Gram, 28'350);
        row("1000 oz to g", Quantity::whole(1000, Unit::Ounce), Unit::Gram, 28'349'523);
        row("oz to mg", Quantity::whole(1, Unit::Ounce), Unit::Milligram, 28'349'523);
        row("lb to g", Quantity::whole(1, Unit::Pound), Unit::Gram, 453'592);
        row("lb to oz", Quantity::whole(1, Unit::Pound), Unit::Ounce, 16'000);
        row("kg to lb", Quantity::whole(1, Unit::Kilogram), Unit::Pound, 2'205);
        row("floz to ml", Quantity::whole(1, Unit::FluidOunce), Unit::Millilitre, 29'574);
        row("pt to floz", Quantity::whole(1, Unit::Pint), Unit::FluidOunce, 16'000);
        row("gal to pt", Quantity::whole(1, Unit::Gallon), Unit::Pint, 8'000);
        row("gal to l", Quantity::whole(1, Unit::Gallon), Unit::Litre, 3'785);
        row("half to even, down", {500, Unit::Milligram}, Unit::Gram, 0);
        row("half to even, up", {1500, Unit::Milligram}, Unit::Gram, 2);
        row("half to even, stays", {2500, Unit::Milligram}, Unit::Gram, 2);
        row("over half", {2501, Unit::Milligram}, Unit::Gram, 3);
        row("negative half", {-1500, Unit::Milligram}, Unit::Gram, -2);
        row("negative half, down", {-2500, Unit::Milligram}, Unit::Gram, -2);
        row("never negative zero", {-500, Unit::Milligram}, Unit::Gram, 0);
        row("largest", {kLargest, Unit::Milligram}, Unit::Kilogram, 9'223'372'036'855);
        row("largest that fits", {kLargest / 1000, Unit::Kilogram}, Unit::Gram, 9'223'372'036'854'775'000);
    }

    void conversions()
    {
        QFETCH(Quantity, from);
        QFETCH(Unit, to);
        QFETCH(qint64, milli);
        const Result<Quantity> result = convert(from, to);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->milli, milli);
        QCOMPARE(result->unit.code(), to.code());
    }

    void packs_data()
    {
        QTest::addColumn<Quantity>("from");
        QTest::addColumn<Unit>("to");
        QTest::addColumn<Quantity>("packSize");
        QTest::addColumn<qint64>("milli");
        const auto row = [](const char *name, Quantity from, Unit to, Quantity size, qint64 milli) {
            QTest::newRow(name) << from << to << size << milli;
        };
        const Quantity packs3 = Quantity::whole(3, Unit::Pack);
        const Quantity halfKilo = Quantity::whole(500, Unit::Gram);
        row("to the product's unit", packs3, Unit::Gram, halfKilo, 1'500'000);
        row("to a related unit", packs3, Unit::Kilogram, halfKilo, 1500);
        row("from the product's unit", Quantity::whole(250, Unit::Gram), Unit::Pack, halfKilo, 500);
        row("from a related unit", Quantity::whole(1, Unit::Kilogram), Unit::Pack, halfKilo, 2000);
        row("a third", Quantity::whole(1, Unit::Piece), Unit::Pack, Quantity::whole(3, Unit::Piece), 333);
        row("two thirds", Quantity::whole(2, Unit::Piece), Unit::Pack, Quantity::whole(3, Unit::Piece), 667);
        row("dozens", Quantity::whole(1, Unit::Dozen), Unit::Pack, Quantity::whole(6, Unit::Piece), 2000);
        row("rounded once", {1, Unit::Pack}, Unit::Kilogram, {500'499, Unit::Gram}, 1);
        row("half to even", {1, Unit::Pack}, Unit::Litre, Quantity::whole(2500, Unit::Millilitre), 2);
        row("negative", Quantity::whole(-1, Unit::Pack), Unit::Gram, halfKilo, -500'000);
    }

    void packs()
    {
        QFETCH(Quantity, from);
        QFETCH(Unit, to);
        QFETCH(Quantity, packSize);
        QFETCH(qint64, milli);
        const Result<Quantity> result = convert(from, to, packSize);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->milli, milli);
        QCOMPARE(result->unit.code(), to.code());
    }

    void refusals_data()
    {
        QTest::addColumn<Quantity>("from");
        QTest::addColumn<Unit>("to");
        QTest::addColumn<Quantity>("packSize"); // zero stands for an unknown one
        const auto row = [](const char *name, Quantity from, Unit to, Quantity packSize = {}) {
            QTest::newRow(name) << from << to << packSize;
        };
        const Quantity pack = Quantity::whole(1, Unit::Pack);
        row("mass to volume", Quantity::whole(1, Unit::Gram), Unit::Litre);
        row("mass to volume despite pack size", Quantity::whole(1, Unit::Gram), Unit::Litre,
            Quantity::whole(1, Unit::Gram));
        row("no pack size", pack, Unit::Gram);
        row("no pack size, back", Quantity::whole(1, Unit::Gram), Unit::Pack);
        row("pack size below zero", pack, Unit::Gram, Quantity::whole(-1, Unit::Gram));
        row("pack of another dimension", pack, Unit::Gram, Quantity::whole(1, Unit::Litre));
        row("pack of packs", pack, Unit::Gram, Quantity::whole(6, Unit::Pack));
        row("too large", {kLargest, Unit::Kilogram}, Unit::Gram);
        row("too small", {kSmallest, Unit::Kilogram}, Unit::Gram);
        row("just too large", {kLargest / 1000 + 1, Unit::Kilogram}, Unit::Gram);
        row("large packs", {kLargest, Unit::Pack}, Unit::Milligram, {kLargest, Unit::Kilogram});
    }

    void refusals()
    {
        QFETCH(Quantity, from);
        QFETCH(Unit, to);
        QFETCH(Quantity, packSize);
        const Result<Quantity> result = convert(from, to, packSize.isZero() ? std::nullopt : std::optional(packSize));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
        QVERIFY(result.error().message.endsWith(u'.'));
        QVERIFY(!result.error().message.contains(u'%'));
    }
};

QTEST_GUILESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
