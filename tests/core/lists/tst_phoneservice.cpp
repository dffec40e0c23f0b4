// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/phoneservice.h"
#include "core/net/tokengate.h"
#include "tests/core/testhousehold.h"

using namespace larder;
using namespace larder::test;
using namespace std::chrono_literals;

namespace {

/// How often something of @p kind was done from a phone.
qint64 actionsOf(Home &home, const QString &kind)
{
    return must(home.database().number(u"SELECT count(*) FROM action WHERE via = 'phone' AND kind = :kind"_s, 0, kind));
}

} // namespace

class TestPhoneService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { LARDER_FAIL_ON_WARNING(); }
    void aCodeWorksOnce();
    void aCodeGetsOld();
    void aCodeIsNotGuessed();
    void aPhoneIsKnownByItsToken();
    void eachTapBooksOnce();
    void whatIsNoLongerThereIsRefused();
    void aFailureBooksNothingTwice();
};

void TestPhoneService::aCodeWorksOnce()
{
    Home home;
    must(home->phones().setCode("the code"));
    const QByteArray token = must(home->phones().pairWithCode("the code", u"Anna's"_s));
    QCOMPARE(token.size(), 43);
    QCOMPARE(failure(home->phones().pairWithCode("the code", {})), ErrorKind::Refused);
    QCOMPARE(must(home->phones().phones()).size(), 1);
    QVERIFY(!home.dump({u"phone"_s, u"setting"_s}).contains(QString::fromLatin1(token)));
}

void TestPhoneService::aCodeGetsOld()
{
    Home home;
    must(home->phones().setCode("the code"));
    home.clock.advance(PhoneService::kCodeLasts);
    QCOMPARE(failure(home->phones().pairWithCode("the code", {})), ErrorKind::Refused);
    must(home->phones().setCode("another"));
    home.clock.setNow(QDateTime(kFriday.addDays(-1), QTime(10, 0), Qt::UTC)); // a clock set back lengthens nothing
    QCOMPARE(failure(home->phones().pairWithCode("another", {})), ErrorKind::Refused);
}

void TestPhoneService::aCodeIsNotGuessed()
{
    Home home;
    QCOMPARE(failure(home->phones().pairWithCode("", {})), ErrorKind::Refused);
    must(home->phones().setCode("the code"));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(failure(home->phones().pairWithCode("wrong", {})), ErrorKind::Refused);
    QCOMPARE(failure(home->phones().pairWithCode("the code", {})), ErrorKind::Refused);
    QVERIFY(must(home->phones().phones()).isEmpty());
}

void TestPhoneService::aPhoneIsKnownByItsToken()
{
    Home home;
    const QByteArray token = newToken();
    const PhoneId id = must(home->phones().pair({}, token));
    QCOMPARE(must(home->phones().phoneOf(token))->id, id);
    QVERIFY(!must(home->phones().phoneOf(newToken())));
    must(home->phones().rename(id, u" Ben's  phone "_s));
    QCOMPARE(must(home->phones().phones()).first().name, u"Ben's phone"_s);
    must(home->phones().revoke(id));
    QVERIFY(!must(home->phones().phoneOf(token)));
    QVERIFY(must(home->phones().anyPhoneOf(token))->isRevoked);
    QCOMPARE(failure(home->phones().revoke(id)), ErrorKind::NotFound);
}

void TestPhoneService::eachTapBooksOnce()
{
    Home home;
    home.buy(u"Milk"_s, 3000);
    must(home->lists().add({}, u"Milk"_s, u"2"_s));
    must(home->lists().add({}, u"candles"_s, {}));
    const PhoneId phone = must(home->phones().pair({}, newToken()));
    const QString milk = phoneKey(*home.listed(u"Milk"_s));
    const QString candles = phoneKey(*home.listed(u"candles"_s));
    const QVector<PhoneAction> taps{{u"1"_s, u"tick"_s, milk, {}, {}},
                                    {u"2"_s, u"tick"_s, candles, {}, {}},
                                    {u"3"_s, u"add"_s, {}, u"Bread"_s, {}},
                                    {u"4"_s, u"gone"_s, milk, {}, {}}};
    for (const QString &outcome : {u"booked"_s, u"known"_s}) {
        const auto told = must(home->phones().take(phone, taps));
        QCOMPARE(told.size(), taps.size());
        for (const auto &each : told)
            QCOMPARE(each.outcome, outcome);
    }
    QCOMPARE(actionsOf(home, u"list_check"_s), 2);
    QCOMPARE(actionsOf(home, u"list_add"_s), 1);
    QCOMPARE(actionsOf(home, u"count"_s), 1);
    QVERIFY(home.listed(u"Milk"_s)->isChecked && home.listed(u"candles"_s)->isChecked);
    QVERIFY(home.listed(u"Bread"_s));
    QCOMPARE(home.onHand(u"Milk"_s), 0);
    // Another phone's refs are its own.
    const PhoneId other = must(home->phones().pair({}, newToken()));
    QCOMPARE(must(home->phones().take(other, {{u"1"_s, u"untick"_s, milk, {}, {}}})).first().outcome, u"booked"_s);
    QVERIFY(!home.listed(u"Milk"_s)->isChecked);
    QCOMPARE(home->journal().actor().via, QString());
}

void TestPhoneService::whatIsNoLongerThereIsRefused()
{
    Home home;
    must(home->lists().add({}, u"candles"_s, {}));
    const ListItem candles = *home.listed(u"candles"_s);
    must(home->lists().remove({}, candles));
    const PhoneId phone = must(home->phones().pair({}, newToken()));
    const auto told = must(home->phones().take(phone, {{u"1"_s, u"tick"_s, phoneKey(candles), {}, {}},
                                                       {u"2"_s, u"gone"_s, phoneKey(candles), {}, {}},
                                                       {u"3"_s, u"erase"_s, {}, {}, {}},
                                                       {u"4"_s, u"add"_s, {}, u" "_s, {}},
                                                       {QString(65, u'x'), u"add"_s, {}, u"x"_s, {}},
                                                       {u"5"_s, u"add"_s, {}, u"Tea"_s, {}}}));
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(told[i].outcome, u"refused"_s);
        QVERIFY(!told[i].message.isEmpty());
    }
    QCOMPARE(told[5].outcome, u"booked"_s); // one that is refused holds up nothing
}

/// The effect and the note of it stand and fall together, whichever statement fails.
void TestPhoneService::aFailureBooksNothingTwice()
{
    Home home;
    must(home->lists().add({}, u"candles"_s, {}));
    const PhoneId phone = must(home->phones().pair({}, newToken()));
    const QString candles = phoneKey(*home.listed(u"candles"_s));
    for (int failing = 0;; ++failing) {
        QVERIFY(failing < 1000);
        const QVector<PhoneAction> taps{{u"t%1"_s.arg(failing), u"tick"_s, candles, {}, {}},
                                        {u"u%1"_s.arg(failing), u"untick"_s, candles, {}, {}}};
        const qint64 before = actionsOf(home, u"list_check"_s);
        int statements = 0;
        home.database().setFaultInjector([&] { return statements++ == failing; });
        const auto failed = home->phones().take(phone, taps);
        home.database().setFaultInjector({});
        must(home->phones().take(phone, taps)); // the phone sends it again
        QCOMPARE(actionsOf(home, u"list_check"_s), before + 1);
        QCOMPARE(actionsOf(home, u"list_uncheck"_s), before + 1);
        if (failed && statements <= failing)
            break;
    }
}

QTEST_GUILESS_MAIN(TestPhoneService)
#include "tst_phoneservice.moc"
