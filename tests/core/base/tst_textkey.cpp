// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textkey.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using larder::textKey;

class TestTextKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keyOf_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("capitals") << u"Oat MILK"_s << u"oat milk"_s;
        QTest::newRow("umlauts") << u"Müsli Öl"_s << u"musli ol"_s;
        QTest::newRow("combining") << u"Mu\u0308sli"_s << u"musli"_s;
        QTest::newRow("sharp s") << u"Grieß"_s << u"griess"_s;
        QTest::newRow("capital sharp s") << u"GRIEẞ"_s << u"griess"_s;
        QTest::newRow("accents") << u"Crème brûlée"_s << u"creme brulee"_s;
        QTest::newRow("white space") << u"  oat \t\n milk\u00A0 1\u202Fl "_s << u"oat milk 1 l"_s;
        QTest::newRow("full width") << u"ＯＡＴ　１"_s << u"oat 1"_s;
        QTest::newRow("ligature") << u"ﬁg"_s << u"fig"_s;
        QTest::newRow("soft hyphen") << u"oat\u00ADmilk"_s << u"oatmilk"_s;
        QTest::newRow("zero width space") << u"oat\u200Bmilk"_s << u"oatmilk"_s;
        QTest::newRow("dotted capital i") << u"İncir"_s << u"incir"_s;
        QTest::newRow("final sigma") << u"ΡΥΖΟΣ"_s << u"ρυζοσ"_s;
        QTest::newRow("emoji") << u"🥛 Milk"_s << u"🥛 milk"_s;
        QTest::newRow("unit sign") << u"㎏"_s << u"kg"_s;
    }

    void keyOf()
    {
        QFETCH(QString, name);
        QFETCH(QString, key);
        QCOMPARE(textKey(name), key);
        QCOMPARE(textKey(key), key);
    }

    void vowelAndVoicingMarksKeepWordsApart()
    {
        QVERIFY(textKey(u"ばす"_s) != textKey(u"はす"_s));
        QVERIFY(textKey(u"कुल"_s) != textKey(u"कल"_s));
        QCOMPARE(textKey(u"ガム"_s), textKey(u"ｶﾞﾑ"_s));
    }
};

QTEST_GUILESS_MAIN(TestTextKey)
#include "tst_textkey.moc"
