// SPDX-License-Identifier: GPL-3.0-or-later
// What the cloud's table streams promise to their handlers, promise by promise (field/reliability.md §A).
#include "tests/core/stream/conformancestream.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace larder;
using namespace larder::test;

namespace {

QVector<qint64> fromTo(qint64 from, qint64 to)
{
    QVector<qint64> numbers;
    for (qint64 number = from; number <= to; ++number)
        numbers << number;
    return numbers;
}

/// A handler that is told what to answer, and keeps what it was given: batches as numbers from 1.
struct Answering
{
    explicit Answering(Home &home, bool isCoalescing = false)
        : stream(home.database(), home.clock)
        , base(must(home.database().number(u"SELECT coalesce(max(seq), 0) FROM change"_s, 0)))
        , m_home(home)
    {
        const auto key = [](const Change &change) { return std::optional(change.key); };
        must(stream.add({u"answers"_s,
                         {u"thing"_s},
                         {},
                         key,
                         [this](const ChangeBatch &batch) -> Result<BatchOutcome> {
                             QVector<qint64> numbers;
                             for (const Change &change : batch.changes())
                                 numbers << change.sequence - base;
                             batches << numbers;
                             return answer(batch);
                         },
                         isCoalescing}));
    }
    /// Changes of these keys, one each.
    void write(const QVector<qint64> &keys)
    {
        must(inTransaction(m_home.database(), [&]() -> Result<void> {
            for (const qint64 key : keys)
                LARDER_TRY(
                    m_home.database().run(u"INSERT INTO change (tbl, key, at) VALUES ('thing', :key, 0)"_s, key));
            return {};
        }));
    }
    void writeMany(int count) { write(fromTo(1, count)); }
    qint64 checkpoint() { return must(stream.status()).first().checkpoint - base; }
    HandlerStatus status() { return must(stream.status()).first(); }
    QVector<DeadLetter> letters() { return must(DeadLetterRepository(m_home.database()).all()); }
    /// Lets time pass until nothing is parked any more.
    void wait()
    {
        must(stream.drain());
        while (const auto due = must(stream.nextDue())) {
            m_home.clock.advance(*due);
            must(stream.drain());
        }
    }
    /// Fails, as a whole batch, whenever change @p number is in it.
    void poison(qint64 number)
    {
        answer = [this, number](const ChangeBatch &batch) -> Result<BatchOutcome> {
            for (const Change &change : batch.changes()) {
                if (change.sequence - base == number)
                    return fail(ErrorKind::InvalidInput, {}, u"poison"_s);
            }
            return BatchOutcome{};
        };
    }
    [[nodiscard]] FailedChange failed(qint64 number) const { return {base + number, {ErrorKind::NotFound, {}, {}}}; }

    ChangeStream stream;
    qint64 base;
    QVector<QVector<qint64>> batches;
    std::function<Result<BatchOutcome>(const ChangeBatch &)> answer = [](const ChangeBatch &) {
        return BatchOutcome{};
    };

private:
    Home &m_home;
};

} // namespace

class TestConformance : public QObject
{
    Q_OBJECT

private:
    qint64 count(const QString &table)
    {
        return must(m_home->database().number(u"SELECT count(*) FROM %1"_s.arg(table), 0));
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init()
    {
        LARDER_FAIL_ON_WARNING();
        m_home = std::make_unique<Home>();
    }
    // Batches
    void aBatchHasAHundredChanges();
    void whatDoesNotConcernIsSkipped();
    void whatTimeCutsOffComesNext();
    // The checkpoint
    void theCheckpointMovesOnlyWithTheEffect();
    void aCommitThatFailsIsDoneAgainOnce();
    // Errors
    void anErrorBisectsTheBatch_data();
    void anErrorBisectsTheBatch();
    void aFailingChangeIsTriedAgainAfterOneTwoAndFourSeconds();
    void whatIsGivenUpHasItsMetadataInALetter();
    void anErrorOfTheStoreIsNobodysFault();
    // Reports
    void theLowestReportedNumberIsTheCheckpoint();
    void anEmptyReportIsSuccess();
    void anUnknownNumberFailsTheWholeBatch_data();
    void anUnknownNumberFailsTheWholeBatch();
    // Order
    void laterChangesOfAFailedKeyWaitAndOthersDoNot();
    void whatWaitsGoesOnAfterALetter();
    void oneLookOfACoalescingHandlerIsEnough();
    // Letters and retention
    void aLetterCanBeTriedAgain();
    void aLetterThatWasLeftOutStaysSo();
    void handledChangesAreKeptADay();
    void unhandledChangesAreKept();
    void anotherDayIsAChangeOfEachProduct();
    void theCountersTell();
};

void TestConformance::aBatchHasAHundredChanges()
{
    Answering handler(*m_home);
    handler.writeMany(250);
    must(handler.stream.drain());
    QCOMPARE(handler.batches, (QVector<QVector<qint64>>{fromTo(1, 100), fromTo(101, 200), fromTo(201, 250)}));
}

void TestConformance::whatDoesNotConcernIsSkipped()
{
    Answering handler(*m_home);
    must(m_home->database().run(u"INSERT INTO change (tbl, key, at) VALUES ('other', 1, 0)"_s));
    handler.write({1});
    must(m_home->database().run(u"INSERT INTO change (tbl, key, at) VALUES ('other', 1, 0)"_s));
    must(handler.stream.drain());
    QCOMPARE(handler.batches, (QVector<QVector<qint64>>{{2}}));
    QCOMPARE(handler.checkpoint(), 3);
}

void TestConformance::whatTimeCutsOffComesNext()
{
    Answering handler(*m_home);
    handler.writeMany(10);
    handler.answer = [&](const ChangeBatch &batch) -> Result<BatchOutcome> {
        return BatchOutcome{std::min(batch.changes().first().sequence + 3, batch.changes().last().sequence)};
    };
    must(handler.stream.drain());
    QCOMPARE(handler.batches, (QVector<QVector<qint64>>{fromTo(1, 10), fromTo(5, 10), fromTo(9, 10)}));
    QCOMPARE(handler.status().handled, 10);
}

void TestConformance::theCheckpointMovesOnlyWithTheEffect()
{
    ConformanceStream effects(m_home->database(), m_home->clock);
    ConformanceStream::write(m_home->database(), 5, 5);
    effects.looksAt = [&](const ChangeBatch &batch) {
        QVERIFY(must(effects.stream.status()).first().checkpoint < batch.changes().first().sequence);
    };
    must(effects.stream.drain());
    QCOMPARE(count(u"effect"_s), 5);
    QCOMPARE(must(effects.stream.status()).first().lag, 0);
}

void TestConformance::aCommitThatFailsIsDoneAgainOnce()
{
    // Whatever statement of a turn fails, at the end each effect is there once.
    ConformanceStream effects(m_home->database(), m_home->clock);
    ConformanceStream::write(m_home->database(), 20, 4);
    effects.fails = [](const Change &change) { return change.key == 2; };
    int failures = 0;
    for (int nth = 1;; ++nth) {
        int calls = 0;
        m_home->database().setFaultInjector([&] { return ++calls == nth; });
        const auto turned = effects.stream.turn();
        m_home->database().setFaultInjector({});
        if (turned) {
            if (!*turned)
                break;
            continue;
        }
        QCOMPARE(turned.error().kind, ErrorKind::Storage);
        ++failures;
    }
    QVERIFY(failures > 20);
    QCOMPARE(count(u"effect"_s) + count(u"parked"_s), 20);
    QCOMPARE(count(u"(SELECT DISTINCT seq FROM effect)"_s) + count(u"parked"_s), 20);
    QCOMPARE(count(u"dead_letter"_s), 0);
}

void TestConformance::anErrorBisectsTheBatch_data()
{
    QTest::addColumn<int>("poison");
    for (const int poison : {1, 2, 13, 37, 50, 51, 75, 88, 99, 100})
        QTest::addRow("%d", poison) << poison;
}

void TestConformance::anErrorBisectsTheBatch()
{
    QFETCH(const int, poison);
    Answering handler(*m_home);
    handler.writeMany(100);
    handler.poison(poison);
    must(handler.stream.drain());
    int splits = 0;
    QVector<qint64> done;
    for (const QVector<qint64> &batch : std::as_const(handler.batches)) {
        if (!batch.contains(poison))
            done += batch;
        else
            splits += batch.size() > 1 ? 1 : 0;
    }
    QVERIFY2(splits <= 7, qPrintable(QString::number(splits)));
    QVector<qint64> expected = fromTo(1, 100);
    expected.removeOne(poison);
    QCOMPARE(done, expected); // each once, in order, and at once: nothing waits for the poison
    QCOMPARE(handler.status().parked, 1);
    QCOMPARE(handler.checkpoint(), 100);
}

void TestConformance::aFailingChangeIsTriedAgainAfterOneTwoAndFourSeconds()
{
    Answering handler(*m_home);
    handler.write({1});
    handler.poison(1);
    must(handler.stream.drain());
    QCOMPARE(handler.batches.size(), 1);
    int attempts = 1;
    for (const auto delay : {1000ms, 2000ms, 4000ms}) {
        QCOMPARE(must(handler.stream.nextDue()), std::optional(delay));
        m_home->clock.advance(delay - 1ms);
        QVERIFY(!must(handler.stream.turn()));
        QCOMPARE(handler.batches.size(), attempts);
        m_home->clock.advance(1ms);
        must(handler.stream.drain());
        QCOMPARE(handler.batches.size(), ++attempts);
    }
    QVERIFY(!must(handler.stream.nextDue()));
    QCOMPARE(handler.letters().size(), 1);
}

void TestConformance::whatIsGivenUpHasItsMetadataInALetter()
{
    Answering handler(*m_home);
    const ProductId milk = m_home->product(u"Milk"_s);
    must(handler.stream.drain());
    const qint64 sequence = 1 + must(m_home->database().number(u"SELECT max(seq) FROM change"_s, 0));
    must(m_home->database().run(
        u"INSERT INTO change (tbl, key, new, at) VALUES ('thing', 77, json_object('product_id', :id), 0)"_s, milk));
    handler.poison(sequence - handler.base);
    handler.wait();
    QCOMPARE(handler.letters().size(), 1);
    const DeadLetter letter = handler.letters().first();
    QCOMPARE(letter.handler, u"answers"_s);
    QCOMPARE(letter.kind, u"invalid_input"_s);
    QCOMPARE(letter.numbers, (QJsonObject{{u"detail"_s, u"poison"_s}}));
    QCOMPARE(letter.attempts, 4);
    QCOMPARE(letter.atMs, m_home->clock.nowMs());
    QCOMPARE(letter.sequence, sequence);
    QCOMPARE(letter.table, u"thing"_s);
    QCOMPARE(letter.rowKey, 77);
    QCOMPARE(letter.product, milk);
}

void TestConformance::anErrorOfTheStoreIsNobodysFault()
{
    Answering handler(*m_home);
    handler.write({1, 2});
    bool isFull = true;
    handler.answer = [&](const ChangeBatch &) -> Result<BatchOutcome> {
        return isFull ? Result<BatchOutcome>(fail(ErrorKind::Storage, {})) : BatchOutcome{};
    };
    for (int i = 0; i < 10; ++i)
        QVERIFY(failure(handler.stream.turn()) == ErrorKind::Storage);
    QCOMPARE(handler.checkpoint(), 0);
    QCOMPARE(handler.status().parked, 0);
    isFull = false;
    must(handler.stream.drain());
    QCOMPARE(handler.batches.last(), fromTo(1, 2));
    QCOMPARE(handler.checkpoint(), 2);
}

void TestConformance::theLowestReportedNumberIsTheCheckpoint()
{
    Answering handler(*m_home);
    handler.writeMany(40);
    bool isIll = true;
    handler.answer = [&](const ChangeBatch &batch) -> Result<BatchOutcome> {
        BatchOutcome outcome;
        for (const qint64 number : {30, 12, 20}) { // in no order
            if (isIll && batch.changes().first().sequence <= handler.base + number
                && batch.changes().last().sequence >= handler.base + number)
                outcome.failed << handler.failed(number);
        }
        return outcome;
    };
    must(handler.stream.drain());
    // Split at the number, which is then first and parked; everything from it is tried again.
    const QVector<QVector<qint64>> expected{fromTo(1, 40),  fromTo(1, 11),  fromTo(12, 40), fromTo(13, 40),
                                            fromTo(13, 19), fromTo(20, 40), fromTo(21, 40), fromTo(21, 29),
                                            fromTo(30, 40), fromTo(31, 40)};
    QCOMPARE(handler.batches, expected);
    QCOMPARE(handler.checkpoint(), 40);
    QCOMPARE(handler.status().parked, 3);
    isIll = false;
    handler.wait();
    QCOMPARE(handler.status().parked, 0);
    QVERIFY(handler.letters().isEmpty());
}

void TestConformance::anEmptyReportIsSuccess()
{
    Answering handler(*m_home);
    handler.writeMany(3);
    handler.answer = [](const ChangeBatch &) { return BatchOutcome{{}, {}}; };
    must(handler.stream.drain());
    QCOMPARE(handler.batches.size(), 1);
    QCOMPARE(handler.checkpoint(), 3);
}

void TestConformance::anUnknownNumberFailsTheWholeBatch_data()
{
    QTest::addColumn<qint64>("reported");
    QTest::newRow("null") << qint64(0);
    QTest::newRow("not of the batch") << qint64(5000);
}

void TestConformance::anUnknownNumberFailsTheWholeBatch()
{
    QFETCH(const qint64, reported);
    Answering handler(*m_home);
    handler.writeMany(4);
    handler.answer = [&](const ChangeBatch &batch) -> Result<BatchOutcome> {
        if (batch.changes().size() < 4)
            return BatchOutcome{};
        return BatchOutcome{{}, {{reported, {ErrorKind::Conflict, {}, {}}}, handler.failed(3)}};
    };
    must(handler.stream.drain());
    QCOMPARE(handler.batches, (QVector<QVector<qint64>>{fromTo(1, 4), fromTo(1, 2), fromTo(3, 4)}));
    QCOMPARE(handler.status().failed, 0);
}

void TestConformance::laterChangesOfAFailedKeyWaitAndOthersDoNot()
{
    Answering handler(*m_home);
    handler.write({7, 8, 7, 8});
    bool isIll = true;
    handler.answer = [&](const ChangeBatch &batch) -> Result<BatchOutcome> {
        for (const Change &change : batch.changes()) {
            if (isIll && change.key == 7)
                return BatchOutcome{{}, {{change.sequence, {ErrorKind::NotFound, {}, {}}}}};
        }
        return BatchOutcome{};
    };
    must(handler.stream.drain());
    QCOMPARE(handler.checkpoint(), 4);
    QCOMPARE(handler.status().parked, 2);
    QCOMPARE(handler.status().handled, 2);
    handler.write({7}); // comes later, waits too
    must(handler.stream.drain());
    QCOMPARE(handler.status().parked, 3);
    isIll = false;
    handler.batches.clear();
    m_home->clock.advance(1s);
    must(handler.stream.drain());
    QCOMPARE(handler.batches, (QVector<QVector<qint64>>{{1}, {3}, {5}}));
    QCOMPARE(handler.status().parked, 0);
}

void TestConformance::whatWaitsGoesOnAfterALetter()
{
    Answering handler(*m_home);
    handler.write({7, 7});
    handler.poison(1);
    handler.wait();
    QCOMPARE(handler.letters().size(), 1);
    QCOMPARE(handler.batches.last(), QVector<qint64>{2});
    QCOMPARE(handler.status().parked, 0);
    QCOMPARE(handler.status().handled, 1);
}

void TestConformance::oneLookOfACoalescingHandlerIsEnough()
{
    Answering handler(*m_home, true);
    handler.write({7, 8, 7, 7, 8});
    handler.answer = [&](const ChangeBatch &batch) -> Result<BatchOutcome> {
        if (batch.changes().first().key == 7 && handler.batches.size() < 4)
            return BatchOutcome{{}, {handler.failed(1)}};
        return BatchOutcome{};
    };
    must(handler.stream.drain());
    handler.write({7});
    must(handler.stream.drain());
    // The second look at 7 covers whatever happened to it before.
    QCOMPARE(handler.status().parked, 1);
    handler.wait();
    QCOMPARE(handler.batches.mid(0, 2), (QVector<QVector<qint64>>{{1, 2}, {2}}));
    QCOMPARE(handler.batches.last(), QVector<qint64>{1});
    QCOMPARE(handler.checkpoint(), 6);
}

void TestConformance::aLetterCanBeTriedAgain()
{
    Answering handler(*m_home);
    handler.write({7});
    handler.poison(1);
    handler.wait();
    const DeadLetterId id = handler.letters().first().id;
    QVERIFY(!must(handler.stream.redrive(id)));
    QCOMPARE(handler.letters().first().attempts, 5);
    QCOMPARE(handler.letters().first().id, id);
    handler.poison(0);
    QVERIFY(must(handler.stream.redrive(id)));
    QVERIFY(handler.letters().isEmpty());
    QVERIFY(failure(handler.stream.redrive(id)) == ErrorKind::NotFound);
    DeadLetter foreign;
    foreign.handler = u"gone"_s;
    foreign.kind = u"refused"_s;
    foreign.sequence = 1;
    must(DeadLetterRepository(m_home->database()).put(foreign));
    QVERIFY(failure(handler.stream.redrive(handler.letters().first().id)) == ErrorKind::Refused);
}

void TestConformance::aLetterThatWasLeftOutStaysSo()
{
    Answering handler(*m_home);
    handler.write({7});
    handler.poison(1);
    handler.wait();
    DeadLetterRepository letters(m_home->database());
    must(letters.setLeftOut(handler.letters().first().id, true));
    QVERIFY(handler.letters().isEmpty());
    QCOMPARE(handler.status().dead, 0);
    QVERIFY(!must(handler.stream.redrive(must(letters.all(true)).first().id)));
    QVERIFY(handler.letters().isEmpty());
}

void TestConformance::handledChangesAreKeptADay()
{
    Answering handler(*m_home);
    must((*m_home)->catchUp());
    m_home->clock.advance(24h);
    must(handler.stream.purge());
    handler.writeMany(10);
    must(handler.stream.drain());
    must((*m_home)->catchUp());
    const auto left = [this] { return count(u"change WHERE tbl = 'thing'"_s); };
    m_home->clock.advance(1h);
    must(handler.stream.purge()); // notes that they were handled by now
    m_home->clock.advance(24h - 1ms);
    must(handler.stream.purge());
    QCOMPARE(left(), 10);
    m_home->clock.advance(1ms);
    must(handler.stream.purge());
    QCOMPARE(left(), 10); // once an hour is enough
    m_home->clock.advance(1h);
    must(handler.stream.purge());
    QCOMPARE(left(), 0);
    QCOMPARE(handler.checkpoint(), 10);
    handler.write({1});
    must(handler.stream.drain());
    QCOMPARE(handler.batches.last(), QVector<qint64>{11});
}

void TestConformance::unhandledChangesAreKept()
{
    Answering handler(*m_home);
    handler.writeMany(10);
    handler.answer = [](const ChangeBatch &) -> Result<BatchOutcome> { return fail(ErrorKind::Storage, {}); };
    QVERIFY(!handler.stream.drain());
    for (int day = 0; day < 400; ++day) {
        must(handler.stream.purge());
        m_home->clock.advance(24h);
    }
    QCOMPARE(count(u"change WHERE tbl = 'thing'"_s), 10);
    handler.answer = [](const ChangeBatch &) { return BatchOutcome{}; };
    must(handler.stream.drain());
    QCOMPARE(handler.batches.last(), fromTo(1, 10));
}

void TestConformance::anotherDayIsAChangeOfEachProduct()
{
    QVector<qint64> products;
    ChangeStream stream(m_home->database(), m_home->clock);
    must(stream.add(perProduct(u"days"_s, {u"tick"_s}, {}, [&](ProductId product) -> Result<void> {
        products << product.value;
        return {};
    })));
    const ProductId milk = m_home->product(u"Milk"_s);
    const ProductId old = m_home->product(u"Old"_s);
    const ProductId bread = m_home->product(u"Bread"_s);
    must((*m_home)->products().archive(old));
    must(stream.drain());
    QVERIFY(products.isEmpty());
    QVERIFY(must(stream.tick(kFriday)));
    QVERIFY(!must(stream.tick(kFriday)));
    must(stream.drain());
    QCOMPARE(products, (QVector<qint64>{milk.value, bread.value}));
    m_home->reopen();
    ChangeStream after(m_home->database(), m_home->clock);
    QVERIFY(!must(after.tick(kFriday)));
    QVERIFY(must(after.tick(kFriday.addDays(1))));
}

void TestConformance::theCountersTell()
{
    Answering handler(*m_home);
    handler.write({1, 2, 3});
    const qint64 at = m_home->clock.nowMs() - 5000;
    must(m_home->database().run(u"UPDATE change SET at = :at"_s, at));
    HandlerStatus status = handler.status();
    QCOMPARE(status.name, u"answers"_s);
    QCOMPARE(status.lag, 3 + handler.base);
    QCOMPARE(status.lagMs, 5000);
    QCOMPARE(status.lastMs, 0);
    handler.poison(2);
    handler.wait();
    status = handler.status();
    QCOMPARE(status.lag, 0);
    QCOMPARE(status.handled, 2);
    QCOMPARE(status.failed, 4);
    QCOMPARE(status.parked, 0);
    QCOMPARE(status.dead, 1);
    QCOMPARE(status.lastMs, m_home->clock.nowMs());
}

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
