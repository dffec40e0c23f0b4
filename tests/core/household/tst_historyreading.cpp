// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/historyreading.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

using Topic = HistoryFilter::Topic;

class TestHistoryReading : public QObject
{
    Q_OBJECT

private:
    static HistoryReading read(Home &home, const HistoryFilter &filter = {})
    {
        return must(HistoryReader(*home).newest(filter));
    }
    static QStringList kinds(Home &home, const HistoryFilter &filter = {})
    {
        QStringList all;
        for (const HistoryLine &line : read(home, filter).rows.lines)
            all << line.action.kind;
        return all;
    }
    static HistoryLine line(Home &home, int at = 0) { return read(home).rows.lines[at]; }
    /// Bought twice, used, counted, written on the list, renamed.
    static void live(Home &home)
    {
        home.product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000});
        home.buy(u"Milk"_s, 4000);
        home.buy(u"Äpfel"_s, 3000);
        must(home->ledger().finish(home.id(u"Milk"_s)));
        must(home->ledger().count(home.id(u"Äpfel"_s), 2000));
        must(home->lists().add({}, u"Candles"_s, {}));
        must(home->products().edit(home.id(u"Milk"_s), {.name = u"Whole milk"_s}));
    }

private Q_SLOTS:
    void init() { LARDER_FAIL_ON_WARNING(); }
    void newestFirstInPages();
    void topics();
    void words_data();
    void words();
    void peopleWaysAndDays();
    void undoAndRedo();
    void aRefusedUndoNamesWhatIsInTheWay();
    void newsAfterAnAction();
    void detailsProductByProduct();
    void oneLineOfAnImportIsTakenBackAlone();
    void causeOfGeneratedLines();
    void causeOfWrittenLines();
    void aWeekInOneSentence();
};

void TestHistoryReading::newestFirstInPages()
{
    Home home;
    for (int i = 0; i < HistoryReader::kPage + 5; ++i)
        home.product(u"Thing %1"_s.arg(i));
    HistoryReader reader(*home);
    const HistoryRows first = must(reader.newest({})).rows;
    QCOMPARE(first.lines.size(), HistoryReader::kPage);
    QVERIFY(first.hasOlder);
    const HistoryRows rest = must(reader.older({}, first.lines.last().action.id));
    QCOMPARE(rest.lines.size(), 5);
    QVERIFY(!rest.hasOlder);
    QVERIFY(first.lines.last().action.id > rest.lines.first().action.id);
    // Down to one that is not on the first page.
    const HistoryRows deep = must(reader.newest({}, 10, rest.lines.last().action.id)).rows;
    QCOMPARE(deep.lines.last().action.id, rest.lines.last().action.id);
    QVERIFY(!deep.hasOlder);
    QCOMPARE(must(reader.upTo(rest.lines.last().action.id)).to, kFriday);
}

void TestHistoryReading::topics()
{
    Home home;
    live(home);
    QCOMPARE(kinds(home), (QStringList{u"product_edit"_s, u"list_add"_s, u"count"_s, u"finish"_s, u"buy"_s, u"buy"_s,
                                       u"product_add"_s}));
    QCOMPARE(kinds(home, {.topic = Topic::Bought}), (QStringList{u"buy"_s, u"buy"_s}));
    QCOMPARE(kinds(home, {.topic = Topic::Used}), (QStringList{u"finish"_s}));
    QCOMPARE(kinds(home, {.topic = Topic::Counted}), (QStringList{u"count"_s}));
    QCOMPARE(kinds(home, {.topic = Topic::List}), (QStringList{u"list_add"_s}));
    QCOMPARE(kinds(home, {.topic = Topic::Products}), (QStringList{u"product_edit"_s, u"product_add"_s}));
    // More than was recorded is a use, and nobody's count.
    must(home->ledger().consume(home.id(u"Whole milk"_s), 9000));
    QCOMPARE(kinds(home, {.topic = Topic::Counted}).size(), 1);
    QCOMPARE(kinds(home, {.topic = Topic::Used}).size(), 2);
}

void TestHistoryReading::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("name") << u"candle"_s << QStringList{u"list_add"_s};
    QTest::newRow("folded") << u"APFEL"_s << QStringList{u"count"_s, u"buy"_s};
    QTest::newRow("new name") << u"whole"_s << QStringList{u"finish"_s, u"buy"_s};
    QTest::newRow("name and word") << u"used milk"_s << QStringList{u"finish"_s};
    QTest::newRow("word") << u"wrote"_s << QStringList{u"list_add"_s};
    QTest::newRow("both must be found") << u"candles milk"_s << QStringList{};
    QTest::newRow("no pattern") << u"%"_s << QStringList{};
    QTest::newRow("many words") << u"used one whole milk cow"_s << QStringList{};
}

void TestHistoryReading::words()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    Home home;
    live(home);
    QCOMPARE(kinds(home, {.text = text}), found);
}

void TestHistoryReading::peopleWaysAndDays()
{
    Home home;
    live(home);
    const MemberId anna = must(home->products().names().addMember(u"Anna"_s, u"#2C7350"_s));
    must(home.database().run(u"UPDATE action SET member_id = :anna, via = 'cli' WHERE kind = 'finish'"_s, anna));
    QCOMPARE(kinds(home, {.member = anna}), QStringList{u"finish"_s});
    QCOMPARE(kinds(home, {.way = HistoryFilter::Way::CommandLine}), QStringList{u"finish"_s});
    QCOMPARE(kinds(home, {.way = HistoryFilter::Way::Window}).size(), 6);
    QCOMPARE(read(home, {.member = anna}).rows.lines.first().who, u"Anna"_s);
    must(home.database().run(
        u"UPDATE action SET via = 'source', numbers = '{\"source_id\":7}' WHERE kind = 'list_add'"_s));
    QCOMPARE(kinds(home, {.way = HistoryFilter::Way::Source}), QStringList{u"list_add"_s});
    QCOMPARE(kinds(home, {.way = HistoryFilter::Way::Source, .source = SourceId(7)}), QStringList{u"list_add"_s});
    QCOMPARE(kinds(home, {.way = HistoryFilter::Way::Source, .source = SourceId(8)}), QStringList());
    QCOMPARE(kinds(home, {.to = kFriday.addDays(-1)}), QStringList());
    QCOMPARE(kinds(home, {.from = kFriday, .to = kFriday}).size(), 7);
    home.setDay(kFriday.addDays(1));
    home.product(u"Tea"_s);
    QCOMPARE(kinds(home, {.from = kFriday.addDays(1)}), QStringList{u"product_add"_s});
    QCOMPARE(kinds(home, {.to = kFriday}).size(), 7);
}

void TestHistoryReading::undoAndRedo()
{
    Home home;
    home.buy(u"Milk"_s, 4000);
    QVERIFY(line(home).canUndo);
    QVERIFY(!turnBack(*home, line(home)).error);
    QCOMPARE(kinds(home), (QStringList{u"undo"_s, u"buy"_s}));
    QVERIFY(line(home, 1).isUndone());
    QVERIFY(!line(home, 0).canUndo);
    QVERIFY(!line(home, 1).canUndo);
    QCOMPARE(read(home).overview.redoable->undoes, line(home, 1).action.id);
    // From either row the undo can be undone.
    QVERIFY(!turnBack(*home, line(home, 1)).error);
    QCOMPARE(kinds(home), (QStringList{u"redo"_s, u"undo"_s, u"buy"_s}));
    QVERIFY(line(home, 1).isUndone());
    QVERIFY(line(home, 2).canUndo);
    QCOMPARE(home.onHand(u"Milk"_s), 4000);
    // Not where something happened since.
    QVERIFY(!turnBack(*home, line(home, 2)).error);
    const HistoryLine bought = line(home, 3);
    home.buy(u"Tea"_s, 1000);
    const UndoOutcome outcome = turnBack(*home, bought);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Refused);
}

void TestHistoryReading::aRefusedUndoNamesWhatIsInTheWay()
{
    Home home;
    home.buy(u"Milk"_s, 4000);
    const HistoryLine bought = line(home);
    must(home->ledger().finish(home.id(u"Milk"_s)));
    const UndoOutcome outcome = turnBack(*home, bought);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Conflict);
    QCOMPARE(outcome.inTheWay, line(home).action.id);
    QVERIFY(!turnBack(*home, line(home)).error);
    QVERIFY(!turnBack(*home, bought).error);
}

void TestHistoryReading::newsAfterAnAction()
{
    Home home;
    home.buy(u"Milk"_s, 4000);
    home.buy(u"Tea"_s, 1000);
    const ActionId seen = line(home).action.id;
    QVERIFY(must(HistoryReader(*home).newer({}, seen)).newer.isEmpty());
    must(home->undo());
    const HistoryNews news = must(HistoryReader(*home).newer({.topic = Topic::Bought}, seen));
    QCOMPARE(news.newer.size(), 0); // the undo itself is no purchase
    QCOMPARE(news.turned.size(), 1);
    QCOMPARE(news.turned.first().action.id, seen);
    QVERIFY(news.turned.first().isUndone());
    must(home->redo());
    const HistoryNews again = must(HistoryReader(*home).newer({}, seen));
    QCOMPARE(again.newer.size(), 2);
    QCOMPARE(again.turned.size(), 2); // the purchase counts again, its undo does not
    QVERIFY(!again.turned.last().isUndone());
    QVERIFY(!again.isGap);
}

void TestHistoryReading::detailsProductByProduct()
{
    Home home;
    live(home);
    HistoryReader reader(*home);
    const HistoryDetails used = must(reader.details(line(home, 3).action.id, 10));
    QCOMPARE(used.things.size(), 1);
    QCOMPARE(used.things.first().product.name, u"Whole milk"_s);
    QCOMPARE(used.things.first().entries.size(), 1);
    QCOMPARE(used.things.first().entries.first().kind, EventKind::Consumed);
    // Without stock: what it changed otherwise.
    QCOMPARE(must(reader.details(line(home, 0).action.id, 10)).things.first().product.name, u"Whole milk"_s);
    QVERIFY(must(reader.details(line(home, 1).action.id, 10)).things.isEmpty());
    must(home->undo(line(home, 3).action.id));
    const HistoryDetails undone = must(reader.details(line(home, 4).action.id, 10));
    QVERIFY(undone.things.first().entries.isEmpty());
    QCOMPARE(undone.undoneBy->action.kind, u"undo"_s);
    QCOMPARE(failure(reader.details(ActionId(999), 10)), std::optional(ErrorKind::NotFound));
}

void TestHistoryReading::oneLineOfAnImportIsTakenBackAlone()
{
    Home home;
    const ProductId milk = home.product(u"Milk"_s);
    const ProductId tea = home.product(u"Tea"_s);
    must(home->journal().act({{}, u"import"_s, {{u"accepted"_s, 2}}}, [&](ActionId action) -> Result<void> {
        for (const ProductId id : {milk, tea}) {
            Purchase purchase;
            purchase.product = id;
            purchase.milli = 2000;
            LARDER_TRY(home->ledger().bookPurchase(action, *home->products().get(id), purchase));
        }
        return {};
    }));
    HistoryReader reader(*home);
    const ActionId import = line(home).action.id;
    const HistoryDetails details = must(reader.details(import, 1));
    QCOMPARE(details.things.size(), 1);
    QCOMPARE(details.more, 1);
    QCOMPARE(details.things.first().entries.first().takeBack, HistoryEntry::TakeBack::Event);
    must(takeBack(*home, details.things.first().entries.first(), milk));
    QCOMPARE(home.onHand(u"Milk"_s), 0);
    QCOMPARE(home.onHand(u"Tea"_s), 2000);
    QVERIFY(must(reader.details(import, 9)).things.first().entries.isEmpty());
    QVERIFY(!must(reader.details(import, 9)).line.isUndone());
}

void TestHistoryReading::causeOfGeneratedLines()
{
    Home home;
    home.product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000, .reorderPoint = 2000, .targetLevel = 4000});
    home.buy(u"Milk"_s, 4000, kFriday.addDays(-3));
    must(home->ledger().finish(home.id(u"Milk"_s)));
    must(home->ledger().finish(home.id(u"Milk"_s)));
    const Wording wording(kFriday, QLocale(QLocale::English));
    const auto item = home.listed(u"Milk"_s);
    QVERIFY(item);
    const auto cause = must(HistoryReader(*home).causeOf(*item));
    QVERIFY(cause);
    QCOMPARE(cause->action, line(home).action.id);
    QCOMPARE(causeWords(*cause, wording), u"Because of: Used one, today"_s);

    for (const int days : {40, 30, 20, 10})
        home.buy(u"Bread"_s, 1000, kFriday.addDays(-days));
    const auto guess = home.listed(u"Bread"_s);
    QVERIFY(guess);
    const auto last = must(HistoryReader(*home).causeOf(*guess));
    QVERIFY(last && last->isSilentSince);
    QCOMPARE(causeWords(*last, wording), u"Bought 1, 10 November; nothing was written down since"_s);
}

void TestHistoryReading::causeOfWrittenLines()
{
    Home home;
    must(home->lists().add({}, u"Candles"_s, {}));
    const ActionId written = line(home).action.id;
    must(home->lists().setChecked({}, *home.listed(u"Candles"_s), true));
    const auto cause = must(HistoryReader(*home).causeOf(*home.listed(u"Candles"_s)));
    QVERIFY(cause);
    QCOMPARE(cause->action, written);
    QCOMPARE(causeWords(*cause, Wording(kFriday)), u"Because of: Wrote Candles on the list, today"_s);
    home.product(u"Tea"_s);
    must(home->lists().add({}, u"Tea"_s, u"2"_s));
    must(home->lists().setAmount({}, *home.listed(u"Tea"_s), 5000));
    QCOMPARE(must(HistoryReader(*home).causeOf(*home.listed(u"Tea"_s)))->action, line(home).action.id);
    must(home->undo());
    QCOMPARE(must(HistoryReader(*home).causeOf(*home.listed(u"Tea"_s)))->action, line(home, 2).action.id);
}

void TestHistoryReading::aWeekInOneSentence()
{
    Home home(kFriday.addDays(-5)); // the Sunday before
    home.buy(u"Milk"_s, 1000);
    home.setDay(kFriday);
    home.buy(u"Tea"_s, 1000);
    must(home->undo());
    const HistoryOverview overview = read(home).overview;
    QCOMPARE(overview.monday, QDate(2026, 11, 16));
    QCOMPARE(overview.sinceMonday, 1);
    QCOMPARE(overview.newest->action.kind, u"undo"_s);
}

QTEST_GUILESS_MAIN(TestHistoryReading)
#include "tst_historyreading.moc"
