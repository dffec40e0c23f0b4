// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/alerts.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestAlerts : public QObject
{
    Q_OBJECT

private:
    QStringList crossed(QDate day)
    {
        m_home->setDay(day);
        m_home->catchUp();
        Alerts alerts(m_home->database(), (*m_home)->foresight());
        QStringList names;
        for (const Outlook &outlook : must(alerts.refresh(day)))
            names << outlook.product.name;
        return names;
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void oneCrossingIsToldOnce();
    void itIsArmedAgainWhenStockRises();
    void aPurchaseThatWasUndoneTellsAgain();
    void silentAndSingleGoodsSayNothing();
    void aFailureTellsLater();
};

void TestAlerts::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>(kFriday);
    for (int week = 8; week >= 0; --week)
        m_home->buy(u"Milk"_s, 1000, kFriday.addDays(-7 * week));
}

void TestAlerts::oneCrossingIsToldOnce()
{
    QCOMPARE(crossed(kFriday), QStringList());
    QCOMPARE(crossed(kFriday.addDays(8)), QStringList{u"Milk"_s});
    QCOMPARE(crossed(kFriday.addDays(8)), QStringList());
    m_home->reopen();
    QCOMPARE(crossed(kFriday.addDays(9)), QStringList());
}

void TestAlerts::itIsArmedAgainWhenStockRises()
{
    QCOMPARE(crossed(kFriday.addDays(8)), QStringList{u"Milk"_s});
    m_home->buy(u"Milk"_s, 1000);
    QCOMPARE(crossed(kFriday.addDays(8)), QStringList());
    QCOMPARE(crossed(kFriday.addDays(17)), QStringList{u"Milk"_s});
    must((*m_home)->ledger().count(m_home->id(u"Milk"_s), 5000));
    QCOMPARE(crossed(kFriday.addDays(17)), QStringList());
    must((*m_home)->ledger().count(m_home->id(u"Milk"_s), 0));
    QCOMPARE(crossed(kFriday.addDays(17)), QStringList{u"Milk"_s});
}

void TestAlerts::aPurchaseThatWasUndoneTellsAgain()
{
    QCOMPARE(crossed(kFriday.addDays(8)), QStringList{u"Milk"_s});
    m_home->buy(u"Milk"_s, 1000);
    QCOMPARE(crossed(kFriday.addDays(8)), QStringList());
    must((*m_home)->undo());
    QCOMPARE(crossed(kFriday.addDays(8)), QStringList{u"Milk"_s});
}

void TestAlerts::silentAndSingleGoodsSayNothing()
{
    m_home->buy(u"Cake stand"_s, 1000);
    QCOMPARE(crossed(kFriday.addDays(40)), QStringList());
    QCOMPARE(crossed(kFriday.addDays(400)), QStringList());
}

void TestAlerts::aFailureTellsLater()
{
    m_home->setDay(kFriday.addDays(8));
    m_home->catchUp();
    Alerts alerts(m_home->database(), (*m_home)->foresight());
    for (int failing = 1;; ++failing) {
        int accesses = 0;
        m_home->database().setFaultInjector([&] { return ++accesses == failing; });
        const auto result = alerts.refresh(kFriday.addDays(8));
        m_home->database().setFaultInjector({});
        if (result) {
            QCOMPARE(result->size(), 1);
            break;
        }
        QCOMPARE(must(m_home->database().number(u"SELECT count(*) FROM alert"_s, 0)), 0);
    }
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
