// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/glance.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kFriday(2026, 11, 20);

Glance glance(const QStringList &gone, const QStringList &ending, int mayEnd)
{
    Glance glance;
    glance.trips = planTrips(kFriday, Qt::Saturday);
    glance.gone = gone;
    glance.ending = ending;
    glance.mayEnd = mayEnd;
    glance.started = glance.foretold = 20;
    return glance;
}

Outlook bought(const QString &name, int gap, int lastBefore)
{
    Outlook outlook;
    outlook.product.name = name;
    outlook.onHand = 20'000;
    UsageHistory history;
    for (int i = 9; i >= 0; --i)
        history.push_back({UsageEvent::Purchase, kFriday.addDays(-lastBefore - i * gap), 1000});
    outlook.model = learnRate(history, outlook.onHand);
    foresee(outlook, planTrips(kFriday, Qt::Saturday));
    return outlook;
}

} // namespace

class TestGlance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysWhatMatters_data();
    void saysWhatMatters();
    void sortsTheHousehold();
    void namesAreSafe();
    void fewDataSaySo();
    void restIsHonest();
};

void TestGlance::saysWhatMatters_data()
{
    QTest::addColumn<Glance>("glance");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Glance &glance, const QString &sentence) {
        QTest::newRow(name) << glance << sentence;
    };
    row("all is well", glance({}, {}, 0), u"Everything lasts beyond Saturday."_s);
    row("gone only", glance({u"Apples"_s}, {}, 0), u"Out of Apples. Everything else lasts beyond Saturday."_s);
    row("one ends", glance({}, {u"Eggs"_s}, 0), u"Eggs will probably run out before Saturday."_s);
    row("all of it", glance({u"Apples"_s}, {u"Bread"_s, u"Eggs"_s}, 3),
        u"Out of Apples. Bread and Eggs will probably run out before Saturday, 3 more thing(s) may."_s);
    row("perhaps", glance({}, {}, 2), u"2 thing(s) may run out before Saturday."_s);
    row("many are a number", glance({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, {}, 0),
        u"Out of a, b, and 3 more thing(s). Everything else lasts beyond Saturday."_s);
    Glance unsure = glance({u"Apples"_s}, {}, 0);
    unsure.unsure = 4;
    row("nobody knows", unsure, u"Out of Apples. Everything else that we are sure of lasts beyond Saturday."_s);
    Glance today = glance({u"Apples"_s}, {}, 0);
    today.trips = planTrips(kFriday, Qt::Friday);
    row("shopping day", today, u"Out of Apples. Today is shopping day."_s);
}

void TestGlance::saysWhatMatters()
{
    QFETCH(Glance, glance);
    QTEST(GlanceWording(glance, QLocale(u"en"_s)).headline(), "sentence");
}

void TestGlance::sortsTheHousehold()
{
    const auto trips = planTrips(kFriday, Qt::Saturday);
    Outlook gone = bought(u"gone"_s, 7, 3);
    gone.onHand = 0;
    gone.model.evidence = RateModel::Evidence::Count;
    gone.model.evidenceDay = kFriday;
    gone.model.evidenceMilli = 0;
    foresee(gone, trips);
    Outlook goneBefore = bought(u"gone before"_s, 7, 10);
    const Glance glance = glanceAt({bought(u"silent"_s, 7, 40), goneBefore, gone, bought(u"ends"_s, 7, 7),
                                    bought(u"lasts"_s, 60, 1), bought(u"may"_s, 7, 4)},
                                   trips);
    QCOMPARE(glance.gone, (QStringList{u"gone"_s, u"gone before"_s}));
    QCOMPARE(glance.ending, QStringList{u"ends"_s});
    QCOMPARE(glance.mayEnd, 1);
    QCOMPARE(glance.unsure, 1);
    QCOMPARE(glance.foretold, 6);
}

void TestGlance::namesAreSafe()
{
    const GlanceWording wording(glance({u"<i>Tea</i> & milk"_s}, {u"Eggs %1"_s}, 0), QLocale(u"en"_s));
    QCOMPARE(wording.headline(GlanceWording::Markup::Rich),
             u"Out of &lt;i&gt;Tea&lt;/i&gt; &amp; milk. <b>Eggs %1 will probably run out before Saturday.</b>"_s);
    QVERIFY(wording.headline().contains(u"<i>Tea</i> & milk"_s));
}

void TestGlance::fewDataSaySo()
{
    Glance few;
    few.trips = planTrips(kFriday, Qt::Saturday);
    few.started = 14;
    const GlanceWording wording(few, QLocale(u"en"_s));
    QCOMPARE(wording.headline(), u"Not enough is known yet to say what runs out."_s);
    QVERIFY(wording.rest().contains(u"14"_s));
}

void TestGlance::restIsHonest()
{
    QVERIFY(GlanceWording(glance({}, {}, 0)).rest().isEmpty());
    Glance known = glance({}, {u"Eggs"_s}, 0);
    QCOMPARE(GlanceWording(known).rest(), u"Everything else lasts beyond the next shopping trip."_s);
    known.unsure = 2;
    QVERIFY(GlanceWording(known).rest() != u"Everything else lasts beyond the next shopping trip."_s);
}

QTEST_APPLESS_MAIN(TestGlance)
#include "tst_glance.moc"
