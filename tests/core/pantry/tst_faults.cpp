// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace {

using Operation = std::function<Result<void>(Home &)>;

Result<void> importTwoRows(Home &home)
{
    PurchaseFileOptions options;
    options.today = kFriday;
    auto file =
        readPurchaseFile("Date,Product,Amount,Store\n2026-11-01,Milk,2,Shop\n2026-11-02,Salt,1,Shop\n", options);
    return file ? discard(home->imports().book(*file, u"a.csv"_s, false)) : discard(file);
}

} // namespace

Q_DECLARE_METATYPE(Operation)

/// Repeats an operation, failing its i-th database access, for every i.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { LARDER_FAIL_ON_WARNING(); }
    void nothingIsHalfDone_data();
    void nothingIsHalfDone();
};

void TestFaults::nothingIsHalfDone_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<bool>("isForGood"); // every access from the i-th on fails
    const auto row = [](const char *name, const Operation &operation) {
        QTest::newRow(name) << operation << false;
        QTest::newRow(qPrintable(QLatin1StringView(name) + u", disk stays full"_s)) << operation << true;
    };
    row("buy", [](Home &home) {
        return discard(home->buy(u"Milk"_s, {}, {1000, {}, {}}, {}, {u"Shop"_s, u"Cellar"_s}));
    });
    row("buy something new", [](Home &home) {
        return discard(home->buy(u"Tea"_s, {.category = u"Drinks"_s}, {1000, {}, {}}, {}));
    });
    row("finish", [](Home &home) { return discard(home->ledger().finish(ProductId(1))); });
    row("more than there is", [](Home &home) { return discard(home->ledger().consume(ProductId(1), 9000)); });
    row("count", [](Home &home) { return discard(home->ledger().count(ProductId(1), 1500)); });
    row("count the same", [](Home &home) { return discard(home->ledger().count(ProductId(1), 3000)); });
    row("open", [](Home &home) { return discard(home->ledger().open(ProductId(1))); });
    row("move", [](Home &home) { return discard(home->ledger().move(ProductId(1), 1000, u"Cellar"_s)); });
    row("undo", [](Home &home) { return discard(home->undo()); });
    row("undo of the first purchase", [](Home &home) { return discard(home->undo(ActionId(1))); });
    row("import", importTwoRows);
    row("list", [](Home &home) { return home->lists().addProduct({}, ProductId(1), 1000); });
    row("the stream", [](Home &home) { return home->catchUp(); });
}

void TestFaults::nothingIsHalfDone()
{
    QFETCH(Operation, operation);
    QFETCH(bool, isForGood);
    bool isOver = false;
    for (int failing = 1; !isOver; ++failing) {
        QVERIFY2(failing < 400, "the operation never ends without a fault");
        Home home;
        home.buy(u"Milk"_s, 2000);
        home.buy(u"Milk"_s, 1000, {}, QDate(2026, 12, 1));
        const QStringList before = home.authored();
        int accesses = 0;
        home.database().setFaultInjector([&] { return isForGood ? ++accesses >= failing : ++accesses == failing; });
        const auto outcome = operation(home);
        isOver = accesses < failing;
        home.database().setFaultInjector({});
        const QString where = u"access %1"_s.arg(failing);
        if (isOver) {
            QVERIFY2(outcome || outcome.error().kind == ErrorKind::Conflict, qPrintable(where));
        } else if (!outcome) {
            QVERIFY2(home.authored() == before, qPrintable(where));
            // Stream batches stand on their own: some may be done, none may be half done, which catching up shows below.
            QVERIFY2(!outcome.error().message.isEmpty(), qPrintable(where));
        }
        QVERIFY2(home.problems().isEmpty(), qPrintable(where + home.problems().join(u'\n')));
        // It works afterwards, on this connection and on a new one.
        const auto again = outcome ? Result<void>() : operation(home);
        QVERIFY2(again || again.error().kind == ErrorKind::Conflict,
                 qPrintable(where + (again ? QString() : again.error().message)));
        must(home->ledger().finish(ProductId(1)));
        home.catchUp();
        home.reopen();
        must(home->undo());
        home.catchUp();
        QVERIFY2(home.problems().isEmpty(), qPrintable(where));
        QVERIFY2(!must(home.database().number(u"SELECT action_id FROM capture_context"_s, 0)), qPrintable(where));
    }
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
