// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// A home that bought milk and bread every Saturday until four weeks ago, coffee every second one, and then fell silent.
class TestAbsenceService : public QObject
{
    Q_OBJECT

private:
    AbsenceService &absences() { return (*m_home)->absences(); }
    std::optional<Silence> silence(int day = 0) { return must(absences().silence(kFriday.addDays(day))); }
    TripPlan trips() { return must((*m_home)->foresight().trips(m_home->clock.today())); }
    Supply supply(const QString &name) { return supplyOf(m_home->outlook(name), trips()); }
    /// Names under Buy, in order.
    QStringList toBuy()
    {
        QStringList names;
        for (const ListItem &item : m_home->list()) {
            if (item.section == Section::Buy)
                names << item.name;
        }
        return names;
    }
    QString models()
    {
        m_home->catchUp();
        return m_home->dump({u"forecast_model"_s});
    }

    const QDate m_last = kFriday.addDays(-27);
    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_home->problems(), QStringList()); }
    void aLongSilenceIsAskedAboutOnce();
    void nobodyIsAskedBeforeThreeTrips();
    void deliveriesBreakNoSilence();
    void whatWasWrittenDownLaterWasHeard();
    void awayClearsWhatIsOverdue();
    void busyLeavesNobodySureButKeepsHabits();
    void aPlannedAbsenceIsSkipped();
    void aPastDayKnowsOnlyItsAbsences();
    void daysAreTakenBack();
    void wrongDaysAreRefused();
};

void TestAbsenceService::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>(m_last.addDays(-70));
    for (int week = 9; week >= 0; --week) {
        m_home->setDay(m_last.addDays(-7 * week));
        m_home->buy(u"Milk"_s, 2000);
        m_home->buy(u"Bread"_s, 1000);
        if (week % 2 == 1)
            m_home->buy(u"Coffee"_s, 500);
    }
    m_home->setDay(kFriday);
}

void TestAbsenceService::aLongSilenceIsAskedAboutOnce()
{
    QVERIFY(!silence(-6)); // three gaps
    const auto asked = silence(-5);
    QVERIFY(asked);
    QCOMPARE(asked->lastHeard, m_last);
    QCOMPARE(asked->days, 22);
    QCOMPARE(asked->usualGapDays, 7);
    must(absences().waveAside(kFriday));
    QVERIFY(!silence());
    QVERIFY(!silence(200));
    QVERIFY(failure(absences().waveAside(kFriday)) == ErrorKind::NotFound);
    QVERIFY(failure(absences().answer(AbsenceKind::Away, kFriday)) == ErrorKind::NotFound);
    must((*m_home)->undo());
    QVERIFY(silence());
    must(absences().answer(AbsenceKind::Busy, kFriday));
    QVERIFY(!silence());
    QVERIFY(!silence(20));
    QVERIFY(silence(21)); // another silence
    QCOMPARE(must(absences().all()).size(), 1);
    QCOMPARE(must(absences().all()).first().days, (DayRange{m_last.addDays(1), kFriday.addDays(-1)}));
}

void TestAbsenceService::nobodyIsAskedBeforeThreeTrips()
{
    Home young;
    QVERIFY(!must(young->absences().silence(kFriday)));
    young.setDay(kFriday.addDays(-50));
    young.buy(u"Milk"_s, 1000);
    young.setDay(kFriday.addDays(-43));
    young.buy(u"Milk"_s, 1000);
    young.setDay(kFriday);
    QVERIFY(!must(young->absences().silence(kFriday)));
}

void TestAbsenceService::deliveriesBreakNoSilence()
{
    must((*m_home)->journal().act(
        {{}, u"delivery"_s, {}, Action::Origin::Delivery}, [&](ActionId action) -> Result<void> {
            Purchase purchase;
            purchase.milli = 1000;
            return discard((*m_home)->ledger().bookPurchase(action, m_home->known(u"Milk"_s), purchase));
        }));
    QCOMPARE(silence()->lastHeard, m_last);
    must((*m_home)->ledger().finish(m_home->id(u"Milk"_s)));
    QVERIFY(!silence());
    must((*m_home)->undo());
    QCOMPARE(silence()->lastHeard, m_last);
}

void TestAbsenceService::whatWasWrittenDownLaterWasHeard()
{
    m_home->setDay(kFriday.addDays(-2));
    m_home->buy(u"Milk"_s, 2000, m_last.addDays(7));
    m_home->setDay(kFriday);
    QVERIFY(!silence());
}

void TestAbsenceService::awayClearsWhatIsOverdue()
{
    for (const auto &name : {u"Milk"_s, u"Bread"_s, u"Coffee"_s})
        QVERIFY2(supply(name) != Supply::Lasts, qPrintable(name));
    m_home->setDay(m_last.addDays(1));
    QHash<QString, qint64> leaving;
    for (const auto &name : {u"Milk"_s, u"Bread"_s, u"Coffee"_s})
        leaving[name] = m_home->outlook(name).depletion.believedMilli;
    m_home->setDay(kFriday);
    const QString before = models();
    must(absences().answer(AbsenceKind::Away, kFriday));
    const QString after = models();
    for (const auto &name : {u"Milk"_s, u"Bread"_s, u"Coffee"_s}) {
        const Outlook outlook = m_home->outlook(name);
        QVERIFY2(!outlook.depletion.goneSince.isValid(), qPrintable(name));
        QCOMPARE(outlook.depletion.believedMilli, leaving[name]);
        QVERIFY(outlook.depletion.sureness == Sureness::Guess);
        QVERIFY(outlook.depletion.p50 > kFriday);
    }
    must((*m_home)->undo());
    QCOMPARE(models(), before);
    QVERIFY(supply(u"Milk"_s) == Supply::NotSure || supply(u"Milk"_s) == Supply::RunsOut);
    QVERIFY(silence());
    must((*m_home)->redo());
    QCOMPARE(models(), after);
    // The next gap is counted without the days away.
    m_home->buy(u"Milk"_s, 2000);
    QCOMPARE(m_home->outlook(u"Milk"_s).model.usualGapDays, 7.0);
    QVERIFY(m_home->outlook(u"Milk"_s).model.rate > 250);
}

void TestAbsenceService::busyLeavesNobodySureButKeepsHabits()
{
    const double rate = m_home->outlook(u"Milk"_s).model.rate;
    must(absences().answer(AbsenceKind::Busy, kFriday));
    for (const auto &name : {u"Milk"_s, u"Bread"_s, u"Coffee"_s}) {
        QVERIFY(m_home->outlook(name).depletion.sureness == Sureness::Unsure);
        QVERIFY(!m_home->outlook(name).isSilent());
        QVERIFY(supply(name) == Supply::NotSure);
    }
    QCOMPARE(toBuy(), QStringList());
    QCOMPARE(m_home->outlook(u"Milk"_s).model.rate, rate);
    // Bought again it is known again, at the old pace: what the weeks between held is not known.
    m_home->buy(u"Milk"_s, 2000);
    const Outlook milk = m_home->outlook(u"Milk"_s);
    QVERIFY(milk.depletion.sureness == Sureness::Guess);
    QCOMPARE(milk.model.rate, rate);
    QCOMPARE(milk.model.usualGapDays, 7.0);
    must((*m_home)->undo());
    must((*m_home)->undo());
    QVERIFY(m_home->outlook(u"Bread"_s).isSilent());
}

void TestAbsenceService::aPlannedAbsenceIsSkipped()
{
    m_home->setDay(m_last);
    const QDate before = m_home->outlook(u"Milk"_s).depletion.p50;
    must(absences().add(AbsenceKind::Away, m_last.addDays(3), m_last.addDays(16)));
    QCOMPARE(before.daysTo(m_home->outlook(u"Milk"_s).depletion.p50), 14);
    m_home->setDay(m_last.addDays(1));
    QCOMPARE(trips().next, m_last.addDays(21)); // two Saturdays are away
    m_home->setDay(kFriday);
    QVERIFY(!silence(-27 + 17 + 18)); // counted from the return
    QVERIFY(silence(-27 + 16 + 22));
}

void TestAbsenceService::aPastDayKnowsOnlyItsAbsences()
{
    must(absences().answer(AbsenceKind::Away, kFriday));
    m_home->buy(u"Milk"_s, 2000);
    m_home->catchUp();
    must(absences().add(AbsenceKind::Away, kFriday.addDays(20), kFriday.addDays(40)));
    ForesightService &foresight = (*m_home)->foresight();
    QVERIFY(must(foresight.living(kFriday)).isAway(kFriday.addDays(30)));
    QVERIFY(!must(foresight.living(kFriday.addDays(-1))).isAway(kFriday.addDays(30)));
    QVERIFY(!must(foresight.living(m_last)).isAway(m_last.addDays(5)));
    const Outlook then = must(foresight.outlook(m_home->id(u"Milk"_s), m_last));
    QCOMPARE(then.depletion.believedMilli, 2000);
}

void TestAbsenceService::daysAreTakenBack()
{
    const QString before = models();
    must(absences().answer(AbsenceKind::Busy, kFriday));
    const Absence absence = must(absences().all()).first();
    QVERIFY(absence.kind == AbsenceKind::Busy);
    must(absences().remove(absence.id));
    QCOMPARE(models(), before);
    QVERIFY(failure(absences().remove(absence.id)) == ErrorKind::NotFound);
}

void TestAbsenceService::wrongDaysAreRefused()
{
    QVERIFY(failure(absences().add(AbsenceKind::Away, kFriday, kFriday.addDays(-1))) == ErrorKind::InvalidInput);
    QVERIFY(failure(absences().add(AbsenceKind::Away, {}, kFriday)) == ErrorKind::InvalidInput);
    QVERIFY(must(absences().all()).isEmpty());
}

QTEST_GUILESS_MAIN(TestAbsenceService)
#include "tst_absenceservice.moc"
