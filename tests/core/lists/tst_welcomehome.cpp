// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestWelcomeHome : public QObject
{
    Q_OBJECT

private:
    ListService &lists() { return (*m_home)->lists(); }
    void bought(const QString &name, int gap, int times, std::optional<qint64> shelfLife = {})
    {
        for (int i = times - 1; i >= 0; --i)
            m_home->buy(name, 1000, m_last.addDays(-gap * i));
        if (shelfLife)
            must((*m_home)->products().edit(m_home->id(name), {.shelfLifeDays = shelfLife}));
    }
    QStringList welcome()
    {
        m_home->catchUp();
        QStringList names;
        for (const ListItem &item : must(lists().welcomeHome(kFriday)))
            names << item.name;
        return names;
    }
    void answer(AbsenceKind kind) { must((*m_home)->absences().add(kind, m_last.addDays(1), kFriday.addDays(-1))); }

    const QDate m_last = kFriday.addDays(-13); // a Saturday
    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_home->problems(), QStringList()); }
    void nobodyIsWelcomedWhoWasNotAway();
    void awayWhatWentOffComesFirst();
    void busyEverydayThingsAreOffered();
    void whatIsOnTheListIsNotOffered();
    void whatWasBoughtSinceIsNotOffered();
    void twelveAtMost();
    void allAreWrittenDownInOneAction();
};

void TestWelcomeHome::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>(m_last);
    bought(u"Milk"_s, 7, 8, 7);
    bought(u"Bread"_s, 7, 8);
    bought(u"Coffee"_s, 14, 6);
    bought(u"Rice"_s, 28, 4);
    bought(u"Sparklers"_s, 7, 1);
    m_home->setDay(kFriday);
}

void TestWelcomeHome::nobodyIsWelcomedWhoWasNotAway()
{
    QCOMPARE(welcome(), QStringList());
    must((*m_home)->absences().add(AbsenceKind::Away, m_last.addDays(-60), m_last.addDays(-50)));
    QCOMPARE(welcome(), QStringList());
    QCOMPARE(must(lists().addWelcomeHome({}, kFriday)), 0);
}

void TestWelcomeHome::awayWhatWentOffComesFirst()
{
    answer(AbsenceKind::Away);
    // The milk went off in its fridge; by the forecast it lasts.
    const QStringList names = welcome();
    QVERIFY2(names.value(0) == u"Milk"_s || m_home->listed(u"Milk"_s), qPrintable(names.join(u',')));
    QVERIFY(!names.contains(u"Rice"_s) && !names.contains(u"Sparklers"_s) && !names.contains(u"Coffee"_s));
}

void TestWelcomeHome::busyEverydayThingsAreOffered()
{
    answer(AbsenceKind::Busy);
    QCOMPARE(welcome(), (QStringList{u"Milk"_s, u"Bread"_s, u"Coffee"_s}));
    const ListItem milk = must(lists().welcomeHome(kFriday)).first();
    QVERIFY(milk.reason.kind == ReasonKind::WelcomeHome);
    QCOMPARE(milk.reason.numbers[u"best_before"_s].toString(), u"2026-11-14"_s);
    QCOMPARE(milk.amount.milli, 1000);
}

void TestWelcomeHome::whatIsOnTheListIsNotOffered()
{
    answer(AbsenceKind::Busy);
    must(lists().add({}, u"Bread"_s, {}));
    QCOMPARE(welcome(), (QStringList{u"Milk"_s, u"Coffee"_s}));
    must(lists().add(u"Party"_s, u"Milk"_s, {}));
    QCOMPARE(must(lists().addWelcomeHome(u"Party"_s, kFriday)), 1);
}

void TestWelcomeHome::whatWasBoughtSinceIsNotOffered()
{
    answer(AbsenceKind::Busy);
    m_home->buy(u"Bread"_s, 1000);
    must((*m_home)->ledger().count(m_home->id(u"Coffee"_s), 500));
    QCOMPARE(welcome(), (QStringList{u"Milk"_s}));
}

void TestWelcomeHome::twelveAtMost()
{
    m_home->setDay(m_last);
    for (int i = 0; i < 14; ++i)
        bought(u"Thing %1"_s.arg(i), 7, 3);
    m_home->setDay(kFriday);
    answer(AbsenceKind::Busy);
    QCOMPARE(welcome().size(), 12);
    QCOMPARE(welcome().first(), u"Milk"_s);
}

void TestWelcomeHome::allAreWrittenDownInOneAction()
{
    answer(AbsenceKind::Busy);
    m_home->catchUp();
    const QStringList before = m_home->authored();
    QCOMPARE(must(lists().addWelcomeHome({}, kFriday)), 3);
    for (const auto &name : {u"Milk"_s, u"Bread"_s, u"Coffee"_s}) {
        const auto item = m_home->listed(name);
        QVERIFY(item && item->section == Section::Buy);
        QVERIFY(item->origins.contains(Origin{OriginKind::Suggestion, 1000, kWelcomeHomeLabel.toString()}));
    }
    QCOMPARE(welcome(), QStringList());
    QCOMPARE(must(lists().addWelcomeHome({}, kFriday)), 0);
    must((*m_home)->undo());
    QCOMPARE(m_home->authored(), before);
}

QTEST_GUILESS_MAIN(TestWelcomeHome)
#include "tst_welcomehome.moc"
