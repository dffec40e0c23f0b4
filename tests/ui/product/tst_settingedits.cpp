// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/product/settingedits.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

class SettingEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void refusesNonsense_data();
    void refusesNonsense();
    void showsWhatItReads();
    void barcodesComeAndGo();
    void packsLeaveOutWhatIsBelievedUsed();

private:
    static ProductReading milk()
    {
        ProductReading reading;
        Product &product = reading.row.outlook.product;
        product.id = ProductId(1);
        product.unit = Unit(Unit::Litre);
        product.packSize = 1500;
        return reading;
    }
    static qint64 valueOf(ProductSetting setting, const ProductEdit &edit)
    {
        switch (setting) {
        case ProductSetting::ReorderPoint: return edit.reorderPoint.value_or(-99);
        case ProductSetting::TargetLevel: return edit.targetLevel.value_or(-99);
        case ProductSetting::PackSize: return edit.packSize.value_or(-99);
        case ProductSetting::LastsDays: return edit.lastsDays.value_or(-99);
        case ProductSetting::ShelfLife: return edit.shelfLifeDays.value_or(-99);
        case ProductSetting::OpenedLife: return edit.openedLifeDays.value_or(-99);
        default: return -99;
        }
    }
};

void SettingEditsTest::readsWhatIsTyped_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char *name, ProductSetting setting, const QString &text, qint64 value) {
        QTest::newRow(name) << int(setting) << text << value;
    };
    row("packs", ProductSetting::ReorderPoint, u"2 packs"_s, 3000);
    row("a bare number is packs", ProductSetting::ReorderPoint, u"2"_s, 3000);
    row("its unit", ProductSetting::TargetLevel, u"4,5 l"_s, 4500);
    row("another unit", ProductSetting::TargetLevel, u"500 ml"_s, 500);
    row("nothing clears", ProductSetting::ReorderPoint, u" "_s, -1);
    row("nothing is an amount", ProductSetting::ReorderPoint, u"0"_s, 0);
    row("a pack in its unit", ProductSetting::PackSize, u"1"_s, 1000);
    row("a pack in another", ProductSetting::PackSize, u"750 ml"_s, 750);
    row("no pack", ProductSetting::PackSize, {}, 0);
    row("days", ProductSetting::ShelfLife, u"14"_s, 14);
    row("days in words", ProductSetting::ShelfLife, u"14 days"_s, 14);
    row("weeks", ProductSetting::OpenedLife, u"2 weeks"_s, 14);
    row("German", ProductSetting::OpenedLife, u"3 Monate"_s, 90);
    row("a name", ProductSetting::LastsDays, u"A week"_s, 7);
    row("no days", ProductSetting::LastsDays, {}, 0);
}

void SettingEditsTest::readsWhatIsTyped()
{
    QFETCH(int, setting);
    QFETCH(QString, text);
    QFETCH(qint64, value);
    const auto edit = settingEdit(ProductSetting(setting), text, milk());
    QVERIFY2(edit, qPrintable(edit ? QString() : edit.error().message));
    QCOMPARE(valueOf(ProductSetting(setting), *edit), value);
}

void SettingEditsTest::refusesNonsense_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<QString>("text");
    QTest::newRow("no amount") << int(ProductSetting::ReorderPoint) << u"plenty"_s;
    QTest::newRow("another dimension") << int(ProductSetting::TargetLevel) << u"3 kg"_s;
    QTest::newRow("ambiguous") << int(ProductSetting::TargetLevel) << u"1.234 l"_s;
    QTest::newRow("a pack of packs") << int(ProductSetting::PackSize) << u"2 packs"_s;
    QTest::newRow("no days") << int(ProductSetting::ShelfLife) << u"long"_s;
    QTest::newRow("no time") << int(ProductSetting::ShelfLife) << u"3 bottles"_s;
    QTest::newRow("no day at all") << int(ProductSetting::ShelfLife) << u"0"_s;
    QTest::newRow("for ever") << int(ProductSetting::ShelfLife) << u"99999999999999999999"_s;
}

void SettingEditsTest::refusesNonsense()
{
    QFETCH(int, setting);
    QFETCH(QString, text);
    const auto edit = settingEdit(ProductSetting(setting), text, milk());
    QVERIFY(!edit);
    QVERIFY(!edit.error().message.isEmpty());
}

void SettingEditsTest::showsWhatItReads()
{
    ProductReading reading = milk();
    for (const qint64 days : {1, 4, 7, 9, 14, 30, 45}) {
        reading.row.outlook.product.lastsDays = days;
        const auto edit =
            settingEdit(ProductSetting::LastsDays, settingText(ProductSetting::LastsDays, reading), reading);
        QVERIFY(edit);
        QCOMPARE(edit->lastsDays, std::optional(days));
    }
    reading.row.outlook.product.packSize.reset(); // the words of packs need a translation
    for (const qint64 milli : {0, 1500, 2000, 3250}) {
        reading.row.outlook.product.reorderPoint = milli;
        const auto edit =
            settingEdit(ProductSetting::ReorderPoint, settingText(ProductSetting::ReorderPoint, reading), reading);
        QVERIFY(edit);
        QCOMPARE(edit->reorderPoint, std::optional(milli));
    }
}

void SettingEditsTest::barcodesComeAndGo()
{
    ProductReading reading = milk();
    reading.barcodes = {u"111"_s, u"222"_s};
    const auto edit = settingEdit(ProductSetting::Barcodes, u"222; 333"_s, reading);
    QVERIFY(edit);
    QCOMPARE(edit->barcodes, QStringList{u"333"_s});
    QCOMPARE(edit->barcodesGone, QStringList{u"111"_s});
}

void SettingEditsTest::packsLeaveOutWhatIsBelievedUsed()
{
    const QDate day(2026, 11, 20);
    const auto lot = [day](int id, qint64 milli, int bestBefore) {
        return Lot{LotId(id), ProductId(1), milli, day, day.addDays(bestBefore), {}, {}};
    };
    const QVector<Lot> lots{lot(1, 1000, 30), lot(2, 2000, 10), lot(3, 1000, 30)};
    const QVector<ProductPack> all = packsOf(lots, 4000);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].milli, 2000);
    QCOMPARE(all[1].lots, (QVector<LotId>{LotId(1), LotId(3)}));
    const QVector<ProductPack> left = packsOf(lots, 1500);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0].milli, 1500);
    QVERIFY(packsOf(lots, 0).isEmpty());
}

QTEST_MAIN(SettingEditsTest)
#include "tst_settingedits.moc"
