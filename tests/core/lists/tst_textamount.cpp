// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/textamount.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

class TestTextAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins_data();
    void joins();
    void notesAreAppended();
};

void TestTextAmount::joins_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("both");
    QTest::newRow("litres") << u"2 l"_s << u"500 ml"_s << u"2.5 l"_s;
    QTest::newRow("the larger unit") << u"500 ml"_s << u"2 l"_s << u"2.5 l"_s;
    QTest::newRow("comma") << u"1,5 kg"_s << u"500 g"_s << u"2 kg"_s;
    QTest::newRow("numbers") << u"2"_s << u"3"_s << u"5"_s;
    QTest::newRow("words kept") << u"1 pack"_s << u"2 packs"_s << u"3 packs"_s;
    QTest::newRow("side by side") << u"2 l"_s << u"3 packs"_s << u"2 l + 3 packs"_s;
    QTest::newRow("into its part") << u"2 l + 3 packs"_s << u"1 pack"_s << u"2 l + 4 packs"_s;
    QTest::newRow("too small for the larger unit") << u"1 kg"_s << u"0.5 g"_s << u"1000.5 g"_s;
    QTest::newRow("words") << u"a big one"_s << u"2"_s << u"a big one + 2"_s;
    QTest::newRow("words once") << u"a big one"_s << u"A big one"_s << u"a big one"_s;
    QTest::newRow("nothing more") << u"2 l"_s << u""_s << u"2 l"_s;
    QTest::newRow("nothing there") << u""_s << u"2 l"_s << u"2 l"_s;
}

void TestTextAmount::joins()
{
    QFETCH(const QString, there);
    QFETCH(const QString, more);
    QTEST(joinedAmount(there, more), "both");
}

void TestTextAmount::notesAreAppended()
{
    QCOMPARE(joinedNote(u"the red ones"_s, u" not too  ripe "_s), u"the red ones; not too ripe"_s);
    QCOMPARE(joinedNote(u"a; b"_s, u"b"_s), u"a; b"_s);
    QCOMPARE(joinedNote({}, u"a"_s), u"a"_s);
    QCOMPARE(joinedNote(u"a"_s, {}), u"a"_s);
}

QTEST_GUILESS_MAIN(TestTextAmount)
#include "tst_textamount.moc"
