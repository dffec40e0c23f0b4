// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/listtext.h"
#include "core/household/pastebooking.h"
#include "core/household/samplefile.h"
#include "core/household/startbooking.h"
#include "core/household/wording.h"
#include "tests/core/testhousehold.h"

#include <QElapsedTimer>

using namespace larder;
using namespace larder::test;

namespace {

PasteBooking bookingOf(const QString &text, std::optional<PasteKind> kind = std::nullopt)
{
    const PastedText pasted = readPastedText(text, {kFriday, "EUR", QLocale(QLocale::English)});
    PasteBooking booking;
    booking.kind = kind.value_or(pasted.kind);
    booking.store = pasted.store;
    booking.day = pasted.day;
    for (const PastedLine &line : pasted.lines) {
        if (line.isItem())
            booking.items << PasteItem{line, std::nullopt};
    }
    return booking;
}

const QString kOrder =
    u"From: Aldi\nDelivered: 14 November 2026\n2 x Milk 1 l  £1.00  £2.00\n1 x Organic bananas  £1.50\n"
    "3 x Bin bags 30 l  £6.00\nTotal £9.50\n"_s;

} // namespace

/// The first start and pasted texts, as one action each.
class TestPasteBooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void booksAnOrderAsOneAction();
    void addsNothingASecondTime();
    void knowsAFileByEitherWay();
    void keepsToAliases();
    void countsAsTheProductDoes();
    void writesAList();
    void writesAListOnce();
    void writesALongListQuickly();
    void rejectsALineAlone();
    void beginsWithTicks();
    void guessesAsTheForecastDoes();
    void beginsEmpty();
    void findsGoodsBehindShopNames();
    void keepsTheSampleInAFileOfItsOwn();
    void anExportedListComesBackWhole_data();
    void anExportedListComesBackWhole();
    void aRecipeSaysWhatItIsFor();
};

void TestPasteBooking::anExportedListComesBackWhole_data()
{
    QTest::addColumn<int>("format");
    for (const ListFormat format : {ListFormat::Text, ListFormat::Markdown, ListFormat::Csv, ListFormat::Json,
                                    ListFormat::Html, ListFormat::TodoTxt})
        QTest::addRow("%d", int(format)) << int(format);
}

/// From one list through a file to another one of the household: all but what computing added is the same.
void TestPasteBooking::anExportedListComesBackWhole()
{
    QFETCH(int, format);
    Home home;
    home.product(u"Milk 1 l"_s, [] {
        ProductEdit edit;
        edit.unit = Unit(Unit::Litre);
        edit.packSize = 1000;
        return edit;
    }());
    const QString from = u"Party"_s;
    must(home->lists().add(from, u"Milk 1 l"_s, u"3"_s));
    must(home->lists().add(from, u"7up, cold"_s, u"a box"_s));
    must(home->lists().add(from, u"=Candles \"red\""_s, {}));
    const auto itemsOf = [&](const QString &list) { return must(home->lists().items(list, home.clock.today())); };
    for (const ListItem &item : itemsOf(from)) {
        LineEdit edit;
        edit.note = u"the blue one,\nor “none” @all"_s;
        edit.priority = item.product.isValid() ? 1 : -1;
        must(home->lists().editLine(from, item, edit));
    }
    must(home->lists().setChecked(from, itemsOf(from).first(), true));

    const Wording words(home.clock.today());
    const QString text = exportList(itemsOf(from), ListFormat(format),
                                    {from, u"Have a look"_s, [&](const ListItem &item) { return words.toBuy(item); },
                                     [](const ListItem &) { return QString(); }});
    const auto document = readListText(text);
    QVERIFY2(document, qPrintable(text));
    PasteBooking booking;
    booking.kind = PasteKind::List;
    booking.list = u"Copy"_s;
    for (const PastedLine &line : pastedList(*document, true).lines)
        booking.items << PasteItem{line, std::nullopt};
    QCOMPARE(must(bookPasted(*home, booking)).accepted, 3);
    const QVector<ListItem> given = itemsOf(booking.list);
    const QVector<ListItem> wanted = itemsOf(from);
    QCOMPARE(given.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        QCOMPARE(given[i].name, wanted[i].name);
        QCOMPARE(given[i].amount, wanted[i].amount);
        QCOMPARE(given[i].textAmount, wanted[i].textAmount);
        QCOMPARE(given[i].note, wanted[i].note);
        QCOMPARE(given[i].priority, wanted[i].priority);
        QCOMPARE(given[i].isChecked, wanted[i].isChecked);
    }
}

void TestPasteBooking::aRecipeSaysWhatItIsFor()
{
    Home home;
    const PastedText pasted =
        readPastedText(u"Pancakes\nFor 4:\n200 g flour\n3 eggs\n"_s, {kFriday, "EUR", QLocale(QLocale::English)});
    QCOMPARE(pasted.recipe, std::optional(u"Pancakes"_s));
    QVERIFY(!readPastedText(u"milk\n2 bread\n"_s, {kFriday, "EUR", QLocale(QLocale::English)}).recipe);
    home.product(u"Flour"_s, [] {
        ProductEdit edit;
        edit.unit = Unit(Unit::Gram);
        return edit;
    }());
    PasteBooking booking = bookingOf(u"Pancakes\nFor 4:\n200 g flour\n3 eggs\n"_s);
    booking.recipe = pasted.recipe;
    must(bookPasted(*home, booking));
    const auto flour = home.listed(u"Flour"_s);
    QVERIFY(flour);
    QCOMPARE(flour->amount.milli, 200'000);
    QCOMPARE(flour->origins.first().kind, OriginKind::Recipe);
    QCOMPARE(flour->origins.first().label, u"Pancakes"_s);
}

void TestPasteBooking::booksAnOrderAsOneAction()
{
    Home home;
    const QStringList before = home.authored();
    const ImportReport report = must(bookPasted(*home, bookingOf(kOrder)));
    QCOMPARE(report.accepted, 3);
    QCOMPARE(report.newProducts, 3);
    QVERIFY(report.action.isValid());
    const Product milk = home.known(u"Milk 1 l"_s);
    QCOMPARE(milk.unit, Unit(Unit::Litre));
    QCOMPARE(milk.packSize, 1000);
    QVERIFY(milk.shelfLifeDays.has_value());
    QVERIFY(milk.category.isValid() && milk.location.isValid());
    const StockEvent bought = home.events(u"Milk 1 l"_s).first();
    QCOMPARE(bought.delta, 2000);
    QCOMPARE(bought.day, QDate(2026, 11, 14));
    QCOMPARE(home.onHand(u"Organic bananas"_s), 1000);
    // Bin bags are counted, whatever they hold.
    QCOMPARE(home.known(u"Bin bags 30 l"_s).unit, Unit(Unit::Piece));
    QCOMPARE(home.onHand(u"Bin bags 30 l"_s), 3000);
    QVERIFY(home.problems().isEmpty());
    const Undone undone = must(home->undo());
    QCOMPARE(Wording(kFriday).action(undone.original), u"Added 3 thing(s) from Aldi."_s);
    QCOMPARE(home.authored(), before);
}

void TestPasteBooking::addsNothingASecondTime()
{
    Home home;
    must(bookPasted(*home, bookingOf(kOrder)));
    // Another mail about the same order: other words around it, the same lines.
    const QString again = u"Dear customer,\nhere is your copy.\n"_s + kOrder + u"Goodbye\n"_s;
    const ImportReport report = must(bookPasted(*home, bookingOf(again)));
    QCOMPARE(report.accepted, 0);
    QCOMPARE(report.duplicates, 3);
    QVERIFY(!report.action.isValid());
    QCOMPARE(home.onHand(u"Milk 1 l"_s), 2000);
    must(home->undo());
    QCOMPARE(must(bookPasted(*home, bookingOf(kOrder))).accepted, 3);
    // Two equal lines are two purchases.
    const QString twice = u"Order 77-1234\nTea £1.00\nTea £1.00\nTotal £2.00\n"_s;
    QCOMPARE(must(bookPasted(*home, bookingOf(twice))).accepted, 2);
    QCOMPARE(must(bookPasted(*home, bookingOf(twice))).duplicates, 2);
}

void TestPasteBooking::knowsAFileByEitherWay()
{
    const QString sheet = u"Date\tProduct\tAmount\tPrice\tStore\n2026-11-14\tMilk\t2\t3.10\tAldi\n"
                          "2026-11-14\tMilk\t2\t3.10\tAldi\n2026-11-15\tBread\t1\t2.49\tAldi\n"_s;
    PurchaseFileOptions options;
    options.today = kFriday;
    const PurchaseFile file = must(readPurchaseFile(QString(sheet).replace(u'\t', u',').toUtf8(), options));
    Home imported;
    QCOMPARE(must(imported->imports().book(file, u"a.csv"_s, false)).accepted, 3);
    QCOMPARE(must(bookPasted(*imported, bookingOf(sheet))).duplicates, 3);
    Home pasted;
    QCOMPARE(must(bookPasted(*pasted, bookingOf(sheet))).accepted, 3);
    QCOMPARE(must(bookPasted(*pasted, bookingOf(sheet))).duplicates, 3);
    QCOMPARE(must(pasted->imports().book(file, u"a.csv"_s, false)).duplicates, 3);
    QCOMPARE(pasted.onHand(u"Milk"_s), 4000);
}

void TestPasteBooking::keepsToAliases()
{
    Home home;
    const ProductId milk = home.product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000});
    must(home->products().aliases().set(u"Milk 1 l"_s, {u"milk 1 l"_s, {}, milk, false}));
    must(home->products().setNotPantry(u"Bin bags 30 l"_s));
    const ImportReport report = must(bookPasted(*home, bookingOf(kOrder)));
    QCOMPARE(report.accepted, 2);
    QCOMPARE(report.notPantry, 1);
    QCOMPARE(home.onHand(u"Milk"_s), 2000);
}

void TestPasteBooking::countsAsTheProductDoes()
{
    Home home;
    home.product(u"Milk 1 l"_s, {.unit = Unit(Unit::Piece)});
    home.product(u"Rice"_s, {.unit = Unit(Unit::Gram), .packSize = 500'000});
    must(bookPasted(*home, bookingOf(u"2 x Milk 1 l  £2.00\n3 x Rice £3.00\nTotal £5.00\n"_s)));
    QCOMPARE(home.onHand(u"Milk 1 l"_s), 2000);
    QCOMPARE(home.onHand(u"Rice"_s), 1'500'000);
    // What is new is counted as the shop counts it; a usual pack is only taken for what is sold by weight.
    must(bookPasted(*home, bookingOf(u"1 x Toilet paper £2.00\n6 x Bananas £3.00\n2 x Butter £4.00\nTotal £9.00\n"_s)));
    QCOMPARE(home.onHand(u"Toilet paper"_s), 1000);
    QVERIFY(!home.known(u"Toilet paper"_s).packSize);
    QCOMPARE(home.onHand(u"Bananas"_s), 6000);
    QCOMPARE(home.known(u"Bananas"_s).unit, Unit(Unit::Piece));
    QCOMPARE(home.onHand(u"Butter"_s), 500'000);
}

void TestPasteBooking::writesAList()
{
    Home home;
    home.product(u"Bread"_s);
    const ImportReport report = must(bookPasted(*home, bookingOf(u"2 bread\nmilk\nbirthday candles x3"_s)));
    QCOMPARE(report.accepted, 3);
    QCOMPARE(home.listed(u"Bread"_s)->amount.milli, 2000);
    QVERIFY(home.listed(u"milk"_s)->product.isValid()); // the catalogue knows it
    QVERIFY(!home.listed(u"birthday candles"_s)->product.isValid());
    QCOMPARE(home.listed(u"birthday candles"_s)->textAmount, u"3"_s);
    QVERIFY(home.events(u"Bread"_s).isEmpty());
    must(home->undo());
    QVERIFY(home.list().isEmpty());
}

void TestPasteBooking::writesAListOnce()
{
    Home home;
    const QString list = u"2 milk\nmilk\nGrandma's jam\nbread\n"_s;
    QCOMPARE(must(bookPasted(*home, bookingOf(list, PasteKind::List))).accepted, 4);
    const auto before = home.authored();
    const ImportReport again = must(bookPasted(*home, bookingOf(list, PasteKind::List)));
    QCOMPARE(std::tuple(again.accepted, again.duplicates), std::tuple(0, 4));
    QCOMPARE(home.authored(), before);
    QCOMPARE(must(bookPasted(*home, bookingOf(list + u"5 milk\ncandles\n"_s, PasteKind::List))).accepted, 2);
}

/// Eight times as many lines take about eight times as long, not sixty-four times.
void TestPasteBooking::writesALongListQuickly()
{
    const auto nsFor = [](int lines) {
        Home home;
        QString list;
        for (int i = 0; i < lines; ++i) {
            home.product(u"Thing %1x"_s.arg(i));
            list += u"Thing %1x\n"_s.arg(i);
        }
        QElapsedTimer timer;
        timer.start();
        const int accepted = must(bookPasted(*home, bookingOf(list, PasteKind::List))).accepted;
        return accepted == lines ? timer.nsecsElapsed() : 0;
    };
    const qint64 few = nsFor(100);
    const qint64 many = nsFor(800);
    QVERIFY(few > 0 && many > 0);
    QVERIFY2(many < 32 * few, qPrintable(u"%1 times as long"_s.arg(double(many) / double(few))));
}

void TestPasteBooking::rejectsALineAlone()
{
    Home home;
    home.product(u"Flour"_s, {.unit = Unit(Unit::Kilogram)});
    const ImportReport report = must(bookPasted(*home, bookingOf(u"2 l Flour £2.00\nTea £1.00\nTotal £3.00\n"_s)));
    QCOMPARE(report.accepted, 1);
    QCOMPARE(report.rejected.size(), 1);
    QCOMPARE(report.rejected.first().line, 1);
}

void TestPasteBooking::beginsWithTicks()
{
    Home home;
    QVERIFY(!must(isStarted(*home)));
    const QStringList before = home.authored();
    const StarterCatalogue catalogue{QLocale(QLocale::English)};
    FirstStart start;
    start.weekday = Qt::Thursday;
    for (const StarterGood &good : catalogue.everyday().mid(0, 12))
        start.ticks << StartTick{good.name, good, 3};
    start.ticks << StartTick{u"Grandma's biscuits"_s, std::nullopt, 7};
    const ActionId action = must(bookStart(*home, start));
    QCOMPARE(must(home->products().all()).size(), 13);
    QVERIFY(must(isStarted(*home)));
    const Product milk = home.known(u"Milk"_s);
    QCOMPARE(milk.lastsDays, 3);
    QVERIFY(milk.shelfLifeDays.has_value());
    QCOMPARE(must(home->foresight().trips(kFriday)).weekday, int(Qt::Thursday));
    QVERIFY(home.events(u"Milk"_s).isEmpty()); // nobody counted anything
    must(home->undo(action));
    QCOMPARE(home.authored(), before);
    QVERIFY(!must(isStarted(*home)));
}

void TestPasteBooking::guessesAsTheForecastDoes()
{
    Home home;
    const QVector<StartTick> ticks{
        {u"Rice"_s, std::nullopt, 30}, {u"Bread"_s, std::nullopt, 3}, {u"Milk"_s, std::nullopt, 7}};
    const QVector<FirstGuess> guesses = firstGuesses(ticks, kFriday);
    QCOMPARE(guesses.first().name, u"Bread"_s);
    QCOMPARE(guesses.last().name, u"Rice"_s);
    for (const FirstGuess &guess : guesses)
        QVERIFY(guess.day >= kFriday);
    must(bookStart(*home, {Qt::Saturday, ticks}));
    for (const FirstGuess &guess : guesses) {
        const Outlook outlook = home.outlook(guess.name);
        QVERIFY(outlook.depletion.isForecast);
        QVERIFY(std::abs(outlook.depletion.p50.daysTo(guess.day)) <= 1); // the stored pace is rounded
    }
}

void TestPasteBooking::beginsEmpty()
{
    Home home;
    must(bookStart(*home, {0, {}}));
    QVERIFY(must(isStarted(*home)));
    QCOMPARE(Wording(kFriday).action(must(home->undo()).original), u"Began empty."_s);
    QVERIFY(!must(isStarted(*home)));
}

void TestPasteBooking::findsGoodsBehindShopNames()
{
    const StarterCatalogue catalogue{QLocale(QLocale::English)};
    const auto keyOf = [&](const QString &name) { return catalogue.guess(name).value_or(StarterGood{}).key; };
    QCOMPARE(keyOf(u"Milk"_s), u"milk"_s);
    QCOMPARE(keyOf(u"Meadow Farm Milk 2 l"_s), u"milk"_s);
    QCOMPARE(keyOf(u"Organic Bananas"_s), u"bananas"_s);
    QCOMPARE(keyOf(u"Chopped something odd"_s), QString());
    QCOMPARE(keyOf(u"Spülmittel Zitrone 500 ml"_s), u"washing-up-liquid"_s);
    QCOMPARE(lastsChoice(4), 0);
    QCOMPARE(lastsChoice(7), 1);
    QCOMPARE(lastsChoice(45), 2);
    QCOMPARE(lastsDaysOf(2), 30);
}

void TestPasteBooking::keepsTheSampleInAFileOfItsOwn()
{
    QTemporaryDir folder;
    const QString own = folder.filePath(u"household.larder"_s);
    QCOMPARE(sampleFileBeside(own), folder.filePath(u"sample.larder"_s));
    QVERIFY(sampleFileBeside(folder.filePath(u"other.larder"_s)) != sampleFileBeside(own));
    QFile(sampleFileBeside(own)).open(QIODevice::WriteOnly);
    QFile(sampleFileBeside(own) + u"-wal"_s).open(QIODevice::WriteOnly);
    QVERIFY(throwSampleAway(own));
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(throwSampleAway(own));
}

QTEST_GUILESS_MAIN(TestPasteBooking)
#include "tst_pastebooking.moc"
