// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/wording.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// A look is booked as one step, and the forecast follows.
class TestLookService : public QObject
{
    Q_OBJECT

private:
    /// Milk every week until four weeks ago, two packs at a time.
    static void fill(Home &home)
    {
        must(home->products().add(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000}));
        for (int week = 12; week >= 4; --week)
            home.buy(u"Milk"_s, 2000, kFriday.addDays(-7 * week));
        home.catchUp();
    }
    static Booked answer(Home &home, LookAnswer answer)
    {
        const Booked booked = must(home->looks().answer(home.id(u"Milk"_s), answer, home.clock.today()));
        home.catchUp();
        return booked;
    }

private Q_SLOTS:
    void init() { LARDER_FAIL_ON_WARNING(); }

    void asksForWhatNobodyKnows()
    {
        Home home;
        fill(home);
        const LookRound round = must(home->looks().round(kFriday));
        QCOMPARE(round.things.size(), 1);
        QCOMPARE(round.things.first().product.name, u"Milk"_s);
        answer(home, LookAnswer::Plenty);
        QVERIFY(must(home->looks().round(kFriday)).things.isEmpty());
    }

    void answersAreBooked_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("plenty") << int(LookAnswer::Plenty) << u"Had a look: plenty of Milk."_s;
        QTest::newRow("low") << int(LookAnswer::Low) << u"Had a look: little left of Milk."_s;
        QTest::newRow("none") << int(LookAnswer::None) << u"Had a look: nothing left of Milk."_s;
    }

    void answersAreBooked()
    {
        QFETCH(int, answer);
        QFETCH(QString, sentence);
        Home home;
        fill(home);
        const QStringList before = home.authored();
        const auto said = LookAnswer(answer);
        const Booked booked = TestLookService::answer(home, said);
        QCOMPARE(home.onHand(u"Milk"_s), booked.onHand);
        const Outlook outlook = home.outlook(u"Milk"_s);
        QCOMPARE(outlook.depletion.sureness, Sureness::Booked);
        QCOMPARE(outlook.depletion.believedMilli, booked.onHand);
        QCOMPARE(outlook.depletion.believedMilli == 0, said == LookAnswer::None);
        const auto action = must(home->journal().undoable());
        QCOMPARE(action->kind, u"look"_s);
        QCOMPARE(Wording(kFriday).action(*action), sentence);
        QVERIFY(home.problems().isEmpty());

        QVERIFY(!must(home->looks().isTakenBack(booked.action)));
        must(home->undo());
        QVERIFY(must(home->looks().isTakenBack(booked.action)));
        QCOMPARE(home.authored(), before);
        QCOMPARE(home.outlook(u"Milk"_s).depletion.sureness, Sureness::Unsure);
    }

    void plentyKeepsItOffTheList()
    {
        Home home;
        fill(home);
        home.buy(u"Milk"_s, 2000, kFriday.addDays(-6)); // due, and wanted again
        QVERIFY(home.listed(u"Milk"_s));
        answer(home, LookAnswer::Plenty);
        QVERIFY(!home.listed(u"Milk"_s));
        answer(home, LookAnswer::None);
        QVERIFY(home.listed(u"Milk"_s));
    }

    void aLookIsForgottenInTime()
    {
        Home home;
        fill(home);
        answer(home, LookAnswer::Low);
        home.setDay(kFriday.addDays(2));
        QVERIFY(home.outlook(u"Milk"_s).depletion.sureness != Sureness::Unsure);
    }

    void nobodyToAsk()
    {
        Home home;
        QCOMPARE(failure(home->looks().answer(ProductId(7), LookAnswer::Low, kFriday)), ErrorKind::NotFound);
        QVERIFY(must(home->looks().round(kFriday)).things.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLookService)
#include "tst_lookservice.moc"
