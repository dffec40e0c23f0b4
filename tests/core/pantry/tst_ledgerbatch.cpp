// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/ledgerbatch.h"
#include "tests/core/testhousehold.h"

#include <QRandomGenerator>

using namespace larder;
using namespace larder::test;

namespace {

/// Some hundred bookings of any kind on a few products, in actions of twenty.
void live(Home &home, bool isBatched)
{
    QVector<Product> products;
    for (const QString &name : {u"Milk"_s, u"Eggs"_s, u"Flour"_s, u"Salt"_s})
        products << must(home->products().get(home.product(name, {.packSize = 2000})));
    QRandomGenerator random(4);
    for (int i = 0; i < 12; ++i) {
        must(home->journal().act({{}, u"test"_s}, [&](ActionId action) -> Result<void> {
            LedgerBatch batch(home.database());
            const auto work = [&]() -> Result<void> {
                for (int step = 0; step < 20; ++step) {
                    const Product &product = products[random.bounded(4)];
                    const qint64 milli = 1000 * (1 + random.bounded(5));
                    const QDate day = kFriday.addDays(-random.bounded(9));
                    StockLedger &ledger = home->ledger();
                    switch (random.bounded(5)) {
                    case 0: {
                        Purchase purchase;
                        purchase.milli = milli;
                        purchase.day = day;
                        LARDER_TRY(ledger.bookPurchase(action, product, purchase));
                        break;
                    }
                    case 1: LARDER_TRY(ledger.bookTaking(action, product, milli, EventKind::Consumed, day)); break;
                    case 2: LARDER_TRY(ledger.bookCount(action, product, milli - 1000, day)); break;
                    case 3: std::ignore = ledger.bookOpening(action, product, day); break;
                    default: LARDER_TRY(ledger.bookTaking(action, product, milli, EventKind::Spoiled, day)); break;
                    }
                }
                return {};
            };
            if (!isBatched)
                return work();
            LARDER_TRY(home->ledger().through(batch, work));
            return batch.flush();
        }));
    }
}

} // namespace

class tst_LedgerBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { LARDER_FAIL_ON_WARNING(); }

    void booksWhatTheLedgerBooks()
    {
        Home direct;
        live(direct, false);
        Home batched;
        live(batched, true);
        const QStringList tables{u"stock_event"_s, u"lot"_s, u"sqlite_sequence"_s};
        const auto rows = [&tables](Home &home) {
            QStringList lines = rowsOf(home.database(), tables);
            lines.removeIf([](const QString &line) { return line.contains(u"\"change\""_s); }); // it writes fewer
            return lines;
        };
        QCOMPARE(rows(batched), rows(direct));
        QCOMPARE(batched.problems(), QStringList());
        // And less often: one change for a lot in an action, however often it changed.
        const auto changes = [](Home &home) {
            return must(home.database().number(u"SELECT count(*) FROM change"_s, 0));
        };
        QVERIFY(changes(batched) < changes(direct));
        // Each action can be undone, newest first, back to nothing.
        for (int i = 0; i < 12; ++i)
            must(batched->undo());
        QCOMPARE(must(batched.database().number(u"SELECT count(*) FROM lot"_s, 0)), 0);
        QCOMPARE(batched.problems(), QStringList());
    }

    // The ledger names lots that came and went inside a batch: their numbers are never given again.
    void numbersOfPassingLots()
    {
        Home home;
        const Product milk = must(home->products().get(home.product(u"Milk"_s)));
        const auto passing = [&](ActionId action) -> Result<void> {
            LedgerBatch batch(home.database());
            LARDER_TRY(home->ledger().through(batch, [&]() -> Result<void> {
                Purchase purchase;
                purchase.milli = 1000;
                LARDER_TRY(home->ledger().bookPurchase(action, milk, purchase));
                return home->ledger().bookTaking(action, milk, 1000, EventKind::Consumed, kFriday);
            }));
            return batch.flush();
        };
        for (int i = 0; i < 2; ++i)
            must(home->journal().act({{}, u"test"_s}, passing));
        home.buy(u"Milk"_s, 1000);
        QCOMPARE(home.lots(u"Milk"_s).first().id, LotId(3));
        QCOMPARE(home.problems(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_LedgerBatch)
#include "tst_ledgerbatch.moc"
