// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/namelikeness.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

class TestNameLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreAlike_data();
    void namesAreAlike();
    void theLikestIsFound();
    void tenThousandNamesAreQuick();
};

void TestNameLikeness::namesAreAlike_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isAlike");
    const auto row = [](const QString &left, const QString &right, bool isAlike) {
        QTest::newRow(qPrintable(left + u" / "_s + right)) << left << right << isAlike;
    };
    row(u"OAT MILK 1L"_s, u"Oat milk"_s, true);
    row(u"Oat milk 1l"_s, u"Oat milk 0,5 l"_s, false);
    row(u"Vollmilch 3,5 %"_s, u"Vollmilch 1,5 %"_s, false);
    row(u"Vollm. 3,5"_s, u"Vollmilch 3,5 %"_s, true);
    row(u"Milk"_s, u"Oat milk"_s, false);
    row(u"Oat milk"_s, u"milk, oat"_s, true);
    row(u"Oat milk barista"_s, u"Oat milk"_s, true);
    row(u"Bread"_s, u"Butter"_s, false);
    row(u"12345"_s, u"12345 x"_s, false);
    row(u"Käse"_s, u"kase"_s, true);
    row(u"Äpfel Elstar"_s, u"APFEL ELSTAR 1KG"_s, true);
}

void TestNameLikeness::namesAreAlike()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, isAlike);
    const auto any = [](int) { return true; };
    NameLikeness one;
    one.add(left);
    QCOMPARE(one.likest(right, {}, any).has_value(), isAlike);
    NameLikeness other;
    other.add(right);
    QCOMPARE(other.likest(left, {}, any).has_value(), isAlike);
}

void TestNameLikeness::theLikestIsFound()
{
    NameLikeness likeness;
    for (const QString &name : {u"Oat milk barista"_s, u"Oat milk"_s, u"Oat milk 1 l"_s})
        likeness.add(name);
    QCOMPARE(likeness.likest(u"OAT MILK 1L"_s, {}, [](int) { return true; }), std::optional(1));
    QCOMPARE(likeness.likest(u"OAT MILK 1L"_s, {}, [](int index) { return index == 0; }), std::optional(0));
    QCOMPARE(likeness.likest(u"OAT MILK 1L"_s, {}, [](int) { return false; }), std::optional<int>());
}

void TestNameLikeness::tenThousandNamesAreQuick()
{
    NameLikeness likeness;
    for (int i = 0; i < 10'000; ++i)
        likeness.add(u"Brand%1 milk kind%2"_s.arg(i % 100).arg(i));
    int found = 0;
    for (int i = 0; i < 10'000; ++i)
        found += likeness.likest(u"brand%1 cheese kind%2"_s.arg(i % 100).arg(i), {}, [](int) { return true; }) ? 1 : 0;
    QVERIFY(found >= 0);
}

QTEST_GUILESS_MAIN(TestNameLikeness)
#include "tst_namelikeness.moc"
