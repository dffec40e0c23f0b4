// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textkey.h"
#include "core/pantry/startercatalogue.h"

#include <QFile>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kGerman(QLocale::German, QLocale::Germany);

/// The rows of the file as it is written, without remarks.
QVector<QStringList> rows()
{
    QFile file(u":/pantry/goods.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QVector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            rows << line.split(u'\t');
    }
    return rows;
}

QStringList namesOf(const QVector<StarterGood> &goods)
{
    QStringList names;
    for (const StarterGood &good : goods)
        names << good.name;
    return names;
}

} // namespace

class TestStarterCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsWellWritten();
    void nothingIsCalledTwice();
    void everyRowIsRead();
    void valuesAreInRange();
    void theSixtyStandInTheirGroups();
    void aNameIsFound_data();
    void aNameIsFound();
    void strangeNamesAreNotFound();
    void offersComeInTheirOrder();
    void aNewProductTakesItsValues();
};

void TestStarterCatalogue::theTableIsWellWritten()
{
    const QVector<QStringList> table = rows();
    QVERIFY(table.size() >= 400);
    static const QStringList places{u"fridge"_s,    u"freezer"_s,  u"cupboard"_s,
                                    u"fruitbowl"_s, u"bathroom"_s, u"cleaning"_s};
    for (const QStringList &row : table) {
        QVERIFY2(row.size() == 15, qPrintable(row.join(u'|')));
        for (int i : {0, 1, 2, 4, 5, 6, 8, 13})
            QVERIFY2(!row[i].isEmpty(), qPrintable(row.join(u'|')));
        for (const QString &cell : row)
            QCOMPARE(cell, cell.trimmed());
        QVERIFY2(Unit::codes().contains(row[6]), qPrintable(row[6]));
        QVERIFY2(places.contains(row[5]), qPrintable(row[5]));
        for (int i = 7; i < 15; ++i) {
            bool isNumber = row[i].isEmpty();
            if (!isNumber)
                isNumber = row[i].toDouble(&isNumber) > 0 && isNumber;
            QVERIFY2(isNumber, qPrintable(row[0] + u": "_s + row[i]));
        }
    }
}

void TestStarterCatalogue::nothingIsCalledTwice()
{
    QHash<QString, QString> seen;
    QSet<QString> keys;
    const QVector<QStringList> table = rows();
    for (const QStringList &row : table) {
        QVERIFY2(!keys.contains(row[0]), qPrintable(row[0]));
        keys.insert(row[0]);
        QSet<QString> own;
        for (const QString &name : QStringList{row[1], row[2]} + row[3].split(u'|', Qt::SkipEmptyParts))
            own.insert(textKey(name));
        for (const QString &name : std::as_const(own)) {
            QVERIFY2(!seen.contains(name), qPrintable(name + u": "_s + seen.value(name) + u", "_s + row[0]));
            seen.insert(name, row[0]);
        }
    }
}

void TestStarterCatalogue::everyRowIsRead()
{
    const QVector<QStringList> table = rows();
    const StarterCatalogue english(kEnglish);
    const StarterCatalogue german(kGerman);
    const StarterCatalogue french{QLocale(QLocale::French)};
    QCOMPARE(english.all().size(), table.size());
    QCOMPARE(german.all().size(), table.size());
    for (int i = 0; i < int(table.size()); ++i) {
        QCOMPARE(english.all()[i].name, table[i][1]);
        QCOMPARE(german.all()[i].name, table[i][2]);
        QCOMPARE(french.all()[i].name, table[i][1]);
        QCOMPARE(english.all()[i].key, table[i][0]);
        QCOMPARE(english.all()[i].unit.code(), table[i][6]);
        QVERIFY2(!english.all()[i].category.isEmpty(), qPrintable(table[i][4]));
    }
}

void TestStarterCatalogue::valuesAreInRange()
{
    const StarterCatalogue catalogue(kEnglish);
    for (const StarterGood &good : catalogue.all()) {
        const char *name = qPrintable(good.key);
        QVERIFY2(good.usualMilli > 0 && good.usualMilli <= 5'000'000, name);
        QVERIFY2(good.packMilli >= 0 && good.packMilli <= good.usualMilli, name);
        if (good.packMilli > 0)
            QVERIFY2(good.usualMilli % good.packMilli == 0, name);
        QVERIFY2(good.lastsDays >= 2 && good.lastsDays <= 400, name);
        for (const auto &days : {good.cupboardDays, good.fridgeDays, good.freezerDays, good.openedDays})
            QVERIFY2(!days || (*days >= 1 && *days <= 2500), name);
        if (good.place == StarterPlace::Fridge || good.place == StarterPlace::Freezer)
            QVERIFY2(good.shelfLifeDays().has_value(), name);
        if (good.openedDays && good.shelfLifeDays())
            QVERIFY2(*good.openedDays <= *good.shelfLifeDays(), name);
        if (good.fridgeDays && good.freezerDays)
            QVERIFY2(*good.freezerDays >= *good.fridgeDays, name);
    }
}

void TestStarterCatalogue::theSixtyStandInTheirGroups()
{
    for (const QLocale &locale : {kEnglish, kGerman}) {
        const QVector<StarterGood> goods = StarterCatalogue(locale).everyday();
        QCOMPARE(goods.size(), 60);
        const auto group = [](StarterPlace place) { return std::min(int(place), int(StarterPlace::Bathroom)); };
        for (int i = 1; i < int(goods.size()); ++i)
            QVERIFY2(group(goods[i - 1].place) <= group(goods[i].place), qPrintable(goods[i].key));
    }
    const QStringList names = namesOf(StarterCatalogue(kEnglish).everyday());
    QCOMPARE(names.mid(0, 13), (QStringList{u"Milk"_s, u"Butter"_s, u"Eggs"_s, u"Yoghurt"_s, u"Cheese"_s,
                                            u"Ham, sliced"_s, u"Oat milk"_s, u"Spread for bread"_s, u"Mustard"_s,
                                            u"Ketchup"_s, u"Orange juice"_s, u"Cream"_s, u"Salad"_s}));
    QCOMPARE(names.mid(20, 13),
             (QStringList{u"Bread"_s, u"Coffee"_s, u"Tea"_s, u"Sugar"_s, u"Flour"_s, u"Pasta"_s, u"Rice"_s,
                          u"Olive oil"_s, u"Tinned tomatoes"_s, u"Oats"_s, u"Honey"_s, u"Cereal"_s, u"Biscuits"_s}));
    QCOMPARE(names.mid(40, 4), (QStringList{u"Bananas"_s, u"Apples"_s, u"Potatoes"_s, u"Onions"_s}));
    QCOMPARE(names.mid(48, 7),
             (QStringList{u"Toilet paper"_s, u"Toothpaste"_s, u"Washing powder"_s, u"Dishwasher tabs"_s, u"Bin bags"_s,
                          u"Washing-up liquid"_s, u"Shower gel"_s}));
}

void TestStarterCatalogue::aNameIsFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *key) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(key);
    };
    row("Milk", "milk");
    row("  mILK ", "milk");
    row("Milch", "milk");
    row("H-Milch", "milk");
    row("Milk 1 l", "milk");
    row("Milch 1,5l", "milk");
    row("milk 6 x 1 l", "milk");
    row("Eggs, 10", "eggs");
    row("Ei", "eggs");
    row("yogurt", "yoghurt");
    row("Käse", "cheese");
    row("Kase", "cheese");
    row("Toilet paper, 10 rolls", "toilet-paper");
    row("Klopapier", "toilet-paper");
    row("Öl", "sunflower-oil");
    row("Äpfel", "apples");
    row("Apfel", "apples");
    row("Spaghetti 500 g", "pasta");
    row("Möhren", "carrots");
    row("Karotten 1kg", "carrots");
    row("Weißbrot", "bread");
    row("Weissbrot", "bread");
    row("Sauerkraut", "sauerkraut");
    row("AA batteries, 8", "batteries-aa");
    row("Ham, sliced", "ham");
    row("Paprika", "peppers");
    row("Pepper", "pepper");
}

void TestStarterCatalogue::aNameIsFound()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    for (const QLocale &locale : {kEnglish, kGerman}) {
        const auto good = StarterCatalogue(locale).find(name);
        QVERIFY(good);
        QCOMPARE(good->key, key);
    }
}

void TestStarterCatalogue::strangeNamesAreNotFound()
{
    const StarterCatalogue catalogue(kEnglish);
    for (const QString &name :
         {u""_s, u" "_s, u"1 l"_s, u"Milky Way"_s, u"Milk for the cat"_s, u"Dragon"_s, u"500 g"_s})
        QVERIFY2(!catalogue.find(name), qPrintable(name));
}

void TestStarterCatalogue::offersComeInTheirOrder()
{
    const StarterCatalogue english(kEnglish);
    const StarterCatalogue german(kGerman);
    QVERIFY(english.matching({}, 5).isEmpty());
    QVERIFY(english.matching(u"  "_s, 5).isEmpty());
    QVERIFY(english.matching(u"xyzzy"_s, 5).isEmpty());
    QVERIFY(english.matching(u"milk"_s, 0).isEmpty());

    const QStringList milk = namesOf(english.matching(u"milk"_s, 4));
    QCOMPARE(milk.size(), 4);
    QCOMPARE(milk.first(), u"Milk"_s); // begins so, everyday
    QCOMPARE(milk.at(1), u"Oat milk"_s); // a word begins so, everyday
    QCOMPARE(namesOf(english.matching(u"toil pap"_s, 1)), QStringList{u"Toilet paper"_s});
    QCOMPARE(namesOf(german.matching(u"klop"_s, 1)), QStringList{u"Toilettenpapier"_s});
    QCOMPARE(namesOf(german.matching(u"spülm"_s, 1)), QStringList{u"Spülmittel"_s});
    QCOMPARE(namesOf(english.matching(u"hafer"_s, 1)),
             QStringList{u"Oats"_s}); // Haferflocken: as the sixty go before others
}

void TestStarterCatalogue::aNewProductTakesItsValues()
{
    const auto milk = StarterCatalogue(kEnglish).find(u"milk"_s);
    QVERIFY(milk);
    const ProductEdit edit = editOf(*milk);
    QCOMPARE(edit.category, u"Dairy and eggs"_s);
    QCOMPARE(edit.location, u"Fridge"_s);
    QCOMPARE(edit.unit, Unit(Unit::Litre));
    QCOMPARE(edit.packSize, 1000);
    QCOMPARE(edit.shelfLifeDays, 7);
    QCOMPARE(edit.openedLifeDays, 4);
    QVERIFY(!edit.name);
    QVERIFY(!edit.targetLevel);
    QVERIFY(!edit.lastsDays);

    const auto salt = StarterCatalogue(kEnglish).find(u"salt"_s);
    QVERIFY(salt);
    QVERIFY(!editOf(*salt).shelfLifeDays);
    const auto bananas = StarterCatalogue(kEnglish).find(u"bananas"_s);
    QVERIFY(bananas);
    QVERIFY(!editOf(*bananas).packSize);
    QCOMPARE(editOf(*bananas).location, u"Fruit bowl"_s);
}

QTEST_GUILESS_MAIN(TestStarterCatalogue)
#include "tst_startercatalogue.moc"
