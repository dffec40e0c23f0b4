// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace {

/// A stream of its own on a household's database: counts what it is asked to look at.
struct Listener
{
    Listener(Database &database, Clock &clock, const QString &name = u"listener"_s,
             const QSet<QString> &reads = {u"product"_s, u"lot"_s})
        : stream(database, clock)
        , repository(database)
        , handler(name)
    {
        must(stream.add(perProduct(name, reads, {u"alert"_s}, [this, &database](ProductId product) -> Result<void> {
            looked << product.value;
            LARDER_TRY(database.run(
                u"INSERT INTO alert (product_id, kind, raised_on) VALUES (:id, 'low', '2026-01-01') ON CONFLICT (product_id, kind) DO UPDATE SET raised_on = excluded.raised_on"_s,
                product));
            if (product.value == failsAt)
                return fail(failure, u"broken"_s);
            return {};
        })));
    }
    qint64 checkpoint() { return must(repository.checkpoint(handler)); }

    ChangeStream stream;
    StreamRepository repository;
    QString handler;
    QVector<qint64> looked;
    qint64 failsAt = 0;
    ErrorKind failure = ErrorKind::Storage;
};

} // namespace

class TestChangeStream : public QObject
{
    Q_OBJECT

private:
    qint64 effects() { return must(m_home->database().number(u"SELECT count(*) FROM alert"_s, 0)); }
    qint64 changes() { return must(m_home->database().number(u"SELECT count(*) FROM change"_s, 0)); }
    ProductId product() { return m_home->product(u"Product %1"_s.arg(++m_made)); }

    std::unique_ptr<Home> m_home;
    int m_made = 0;

private Q_SLOTS:
    void init();
    void theCheckpointMovesWithTheEffect();
    void severalChangesOfAProductAreLookedAtOnce();
    void onlyTheNamedTablesConcernAHandler();
    void aBatchHasAtMostAHundredProducts();
    void aFailingRefreshRollsBackAndTheCheckpointStays();
    void aRestartGoesOn();
    void twoHandlersHaveTheirOwnCheckpoints();
    void twoConnectionsDoTheWorkOnce();
    void aCheckpointMovedByAnotherIsNotTrampled();
    void handledChangesAreForgottenAfterADayAndImagesAfterAYear();
    void whatIsNotHandledStays();
    void aClockSetBackKeepsNothingWaiting();
};

void TestChangeStream::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
    m_made = 0;
}

void TestChangeStream::theCheckpointMovesWithTheEffect()
{
    Listener listener(m_home->database(), m_home->clock);
    const ProductId id = product();
    QCOMPARE(listener.checkpoint(), 0);
    QVERIFY(must(listener.stream.turn()));
    QCOMPARE(listener.looked, QVector<qint64>{id.value});
    QCOMPARE(effects(), 1);
    must(listener.stream.drain());
    QCOMPARE(listener.checkpoint(), must(listener.repository.head()));
    QVERIFY(!must(listener.stream.turn()));
    QCOMPARE(listener.looked.size(), 1);
}

void TestChangeStream::severalChangesOfAProductAreLookedAtOnce()
{
    Listener listener(m_home->database(), m_home->clock);
    const Booked booked = m_home->buy(u"Milk"_s, 1000);
    m_home->buy(u"Milk"_s, 1000);
    must((*m_home)->ledger().finish(booked.product.id));
    must(listener.stream.drain());
    QCOMPARE(listener.looked, QVector<qint64>{booked.product.id.value});
    m_home->buy(u"Milk"_s, 1000);
    must(listener.stream.drain());
    QCOMPARE(listener.looked.size(), 2);
}

void TestChangeStream::onlyTheNamedTablesConcernAHandler()
{
    Listener listener(m_home->database(), m_home->clock, u"lots"_s, {u"lot"_s});
    const ProductId id = product();
    must((*m_home)->products().edit(id, {.barcodes = {u"4006381333931"_s}}));
    must(listener.stream.drain());
    QVERIFY(listener.looked.isEmpty());
    QCOMPARE(listener.checkpoint(), must(listener.repository.head()));
}

void TestChangeStream::aBatchHasAtMostAHundredProducts()
{
    Listener listener(m_home->database(), m_home->clock);
    for (int i = 0; i < 130; ++i)
        product();
    QVERIFY(must(listener.stream.turn()));
    QCOMPARE(listener.looked.size(), 100);
    must(listener.stream.drain());
    QCOMPARE(listener.looked.size(), 130);
}

void TestChangeStream::aFailingRefreshRollsBackAndTheCheckpointStays()
{
    Listener listener(m_home->database(), m_home->clock);
    const ProductId good = product();
    const ProductId bad = product();
    listener.failsAt = bad.value;
    QVERIFY(failure(listener.stream.turn()) == ErrorKind::Storage);
    QCOMPARE(effects(), 0);
    QCOMPARE(listener.checkpoint(), 0);
    listener.failsAt = 0;
    listener.looked.clear();
    must(listener.stream.drain());
    QCOMPARE(listener.looked, (QVector<qint64>{good.value, bad.value}));
    QCOMPARE(effects(), 2);
}

void TestChangeStream::aRestartGoesOn()
{
    {
        Listener listener(m_home->database(), m_home->clock);
        for (int i = 0; i < 120; ++i)
            product();
        QVERIFY(must(listener.stream.turn()));
    }
    m_home->reopen();
    Listener listener(m_home->database(), m_home->clock);
    QVERIFY(listener.checkpoint() > 0);
    must(listener.stream.drain());
    QCOMPARE(listener.looked.size(), 20);
    QCOMPARE(effects(), 120);
}

void TestChangeStream::twoHandlersHaveTheirOwnCheckpoints()
{
    Listener first(m_home->database(), m_home->clock, u"first"_s);
    product();
    must(first.stream.drain());
    Listener second(m_home->database(), m_home->clock, u"second"_s);
    QCOMPARE(second.checkpoint(), 0);
    must(second.stream.drain());
    QCOMPARE(second.looked.size(), 1);
    QCOMPARE(first.looked.size(), 1);
}

void TestChangeStream::twoConnectionsDoTheWorkOnce()
{
    auto other = Database::open(m_home->path(), Database::Access::ReadWrite);
    QVERIFY(other);
    Listener here(m_home->database(), m_home->clock);
    Listener there(**other, m_home->clock);
    for (int i = 0; i < 250; ++i)
        product();
    bool more = true;
    while (more) {
        more = must(here.stream.turn());
        more = must(there.stream.turn()) || more;
    }
    QCOMPARE(here.looked.size() + there.looked.size(), 250);
    QVERIFY(!here.looked.isEmpty() && !there.looked.isEmpty());
    QCOMPARE(effects(), 250);
}

void TestChangeStream::aCheckpointMovedByAnotherIsNotTrampled()
{
    StreamRepository repository(m_home->database());
    must(repository.registerHandler(u"x"_s));
    must(repository.registerHandler(u"x"_s));
    QVERIFY(must(repository.moveCheckpoint(u"x"_s, 0, {5})));
    QVERIFY(!must(repository.moveCheckpoint(u"x"_s, 0, {4})));
    QCOMPARE(must(repository.checkpoint(u"x"_s)), 5);
}

void TestChangeStream::handledChangesAreForgottenAfterADayAndImagesAfterAYear()
{
    // The triggers stamp wall time, so the handler's clock is what is moved here.
    const QDate today = QDate::currentDate();
    m_home->buy(u"Milk"_s, 1000); // an undo image
    must(m_home->database().run(u"INSERT INTO category (name, name_key) VALUES ('Tea', 'tea')"_s)); // none
    m_home->catchUp();
    const qint64 all = changes();
    const qint64 images =
        must(m_home->database().number(u"SELECT count(*) FROM change WHERE action_id IS NOT NULL"_s, 0));
    QVERIFY(images > 0 && images < all);
    m_home->setDay(today);
    must((*m_home)->stream().purge());
    QCOMPARE(changes(), all);
    m_home->setDay(today.addDays(3));
    must((*m_home)->stream().purge());
    QCOMPARE(changes(), images);
    m_home->setDay(today.addDays(364));
    must((*m_home)->stream().purge());
    QCOMPARE(changes(), images);
    m_home->setDay(today.addDays(368));
    must((*m_home)->stream().purge());
    QCOMPARE(changes(), 0);
    // What comes later is still seen.
    m_home->buy(u"Bread"_s, 1000);
    QCOMPARE(m_home->outlook(u"Bread"_s).onHand, 1000);
    QCOMPARE(m_home->outlook(u"Bread"_s).model.purchaseDays, 1);
}

void TestChangeStream::whatIsNotHandledStays()
{
    must(m_home->database().run(u"INSERT INTO category (name, name_key) VALUES ('Tea', 'tea')"_s));
    const qint64 all = changes();
    m_home->setDay(QDate::currentDate().addDays(1000));
    must((*m_home)->stream().purge());
    QCOMPARE(changes(), all);
}

void TestChangeStream::aClockSetBackKeepsNothingWaiting()
{
    Listener listener(m_home->database(), m_home->clock);
    listener.failsAt = product().value;
    listener.failure = ErrorKind::Refused;
    must(listener.stream.drain());
    m_home->setDay(kFriday.addDays(-1));
    QVERIFY(must(listener.stream.nextDue()) == std::chrono::milliseconds(0));
    listener.failsAt = 0;
    must(listener.stream.drain());
    QVERIFY(!must(listener.stream.nextDue()));
    QCOMPARE(effects(), 1);
}

QTEST_GUILESS_MAIN(TestChangeStream)
#include "tst_changestream.moc"
