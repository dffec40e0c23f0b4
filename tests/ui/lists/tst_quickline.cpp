// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/quickline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

class QuickLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<bool>("mayBeName");
        QTest::addRow("number first") << u"2 milk"_s << u"milk"_s << u"2"_s << false;
        QTest::addRow("unit first") << u"1.5 l oat milk"_s << u"oat milk"_s << u"1.5 l"_s << false;
        QTest::addRow("glued unit") << u"500g flour"_s << u"flour"_s << u"500g"_s << false;
        QTest::addRow("multiple") << u"2 x 1 l milk"_s << u"milk"_s << u"2 x 1 l"_s << false;
        QTest::addRow("behind") << u"milk 2 l"_s << u"milk"_s << u"2 l"_s << true;
        QTest::addRow("number before a full name") << u" 2  Milk 1 l "_s << u"Milk 1 l"_s << u"2"_s << false;
        QTest::addRow("no amount") << u"birthday candles"_s << u"birthday candles"_s << QString() << false;
        QTest::addRow("amount alone") << u"12"_s << u"12"_s << QString() << false;
        QTest::addRow("ambiguous stays a name") << u"1.234 rice"_s << u"1.234 rice"_s << QString() << false;
        QTest::addRow("shop") << u"12 beer @Greenway"_s << u"beer"_s << u"12"_s << false;
        QTest::addRow("shop of two words") << u"beer 12 @Whole Foods"_s << u"beer"_s << u"12"_s << true;
        QTest::addRow("shop first") << u"@Greenway 12 beer"_s << u"beer"_s << u"12"_s << false;
        QTest::addRow("shop alone") << u"@Greenway"_s << QString() << QString() << false;
        QTest::addRow("no shop") << u"me@home @"_s << u"me@home @"_s << QString() << false;
        QTest::addRow("nothing") << u"  "_s << QString() << QString() << false;
    }

    void splits()
    {
        QFETCH(QString, text);
        const QuickLine line = quickLine(text);
        QTEST(line.name, "name");
        QTEST(line.amount, "amount");
        QTEST(line.mayBeName, "mayBeName");
    }
};

QTEST_APPLESS_MAIN(QuickLineTest)
#include "tst_quickline.moc"
