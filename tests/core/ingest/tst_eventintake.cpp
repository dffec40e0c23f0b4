// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/eventdelivery.h"
#include "tests/core/testhousehold.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace larder;
using namespace larder::test;

namespace {

using Status = EventResult::Status;

QByteArray sent(const QString &type, const QString &id, const QString &name, const QJsonValue &quantity,
                const QString &time = u"2023-07-22 08:15:33"_s)
{
    QJsonObject product{{u"product_id"_s, id}, {u"product_name"_s, name}, {u"quantity"_s, quantity}};
    if (!time.isEmpty())
        product[u"timestamp"_s] = time;
    return QJsonDocument(QJsonObject{{u"event_type"_s, type}, {u"product"_s, product}}).toJson(QJsonDocument::Compact);
}

QByteArray own(const QString &type, const QString &id, QJsonObject product, const QJsonValue &amount = {},
               const QString &unit = {})
{
    QJsonObject object{{u"v"_s, 1}, {u"type"_s, type}, {u"product"_s, product}, {u"at"_s, u"2026-11-19T07:41:03Z"_s}};
    if (!id.isEmpty())
        object[u"event_id"_s] = id;
    if (!amount.isNull())
        object[u"amount"_s] = amount;
    if (!unit.isEmpty())
        object[u"unit"_s] = unit;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray added(const QString &id, const QString &name, int quantity)
{
    return sent(u"product_added"_s, id, name, quantity);
}
QByteArray removed(const QString &id, const QString &name, int quantity)
{
    return sent(u"product_removed"_s, id, name, quantity);
}

/// A household with one source.
struct Fed : Home
{
    explicit Fed(EventSource::Amounts amounts = EventSource::Amounts::Set,
                 EventSource::Unknown unknown = EventSource::Unknown::Create)
    {
        EventSource made;
        made.name = u"Fridge"_s;
        made.amounts = amounts;
        made.unknown = unknown;
        source = must((*this)->sources().add(made));
    }
    QVector<EventResult> take(const QByteArray &document) { return must((*this)->intake().take(source, document)); }
    Status takeOne(const QByteArray &document)
    {
        const auto results = take(document);
        return results.size() == 1 ? results.first().status : throw std::runtime_error("not one result");
    }
    IntakeReport ingest(const QByteArray &file, const EventIntake::Progress &progress = {})
    {
        QBuffer input;
        input.setData(file);
        input.open(QIODevice::ReadOnly);
        return must((*this)->intake().ingest(source, input, progress));
    }
    QVector<DeadLetter> letters() { return must((*this)->deadLetters().all(true)); }
    Action lastAction()
    {
        const qint64 newest = must(database().number(u"SELECT max(id) FROM action"_s, 0));
        return must(JournalRepository(database()).find(ActionId(newest))).value_or(Action{});
    }
    QString everything()
    {
        QStringList tables = householdSchema().captured;
        tables << u"stock_event"_s << u"event_reverted"_s << u"action"_s << u"change"_s << u"sqlite_sequence"_s;
        return dump(tables);
    }

    EventSource source;
};

} // namespace

class tst_EventIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { LARDER_FAIL_ON_WARNING(); }

    // The reference's operations log: quantities are absolute, removal takes the row whatever its name.
    void referenceSystemSets()
    {
        Fed home;
        home.take(added(u"P3"_s, u"Tablet"_s, 2));
        QCOMPARE(home.onHand(u"Tablet"_s), 2000);
        home.take(sent(u"product_added"_s, u"P3"_s, u"Headphones"_s, 36, u"2023-07-23 08:15:33"_s));
        QCOMPARE(home.onHand(u"Tablet"_s), 36'000); // one id, one product
        QCOMPARE(home.takeOne(sent(u"product_quantity_changed"_s, u"P3"_s, u"Tablet"_s, 7)), Status::Applied);
        QCOMPARE(home.onHand(u"Tablet"_s), 7000);
        home.take(removed(u"P3"_s, u"Laptop"_s, 5));
        QCOMPARE(home.onHand(u"Tablet"_s), 0);
        QCOMPARE(home.takeOne(sent(u"product_removed"_s, u"P3"_s, u"Laptop"_s, 5, u"2023-08-01 00:00:00"_s)),
                 Status::Applied); // evidence, no effect
        QCOMPARE(home.onHand(u"Tablet"_s), 0);
        QCOMPARE(home.events(u"Tablet"_s).last().day, QDate(2023, 8, 1));
        QCOMPARE(home.problems(), QStringList());
    }

    void referenceSystemAdds()
    {
        Fed home(EventSource::Amounts::Add);
        home.take(added(u"P3"_s, u"Tablet"_s, 5));
        home.take(sent(u"product_added"_s, u"P3"_s, u"Tablet"_s, u"4"_s));
        QCOMPARE(home.onHand(u"Tablet"_s), 9000);
        QCOMPARE(home.events(u"Tablet"_s).first().kind, EventKind::Purchased);
        home.take(removed(u"P3"_s, u"Tablet"_s, 2));
        QCOMPARE(home.onHand(u"Tablet"_s), 7000);
        QCOMPARE(home.events(u"Tablet"_s).last().kind, EventKind::Consumed);
        home.take(sent(u"product_quantity_changed"_s, u"P3"_s, u"Tablet"_s, 3));
        QCOMPARE(home.onHand(u"Tablet"_s), 3000);
        home.take(sent(u"product_removed"_s, u"P3"_s, u"Tablet"_s, {}));
        QCOMPARE(home.onHand(u"Tablet"_s), 0);
        QCOMPARE(home.takeOne(sent(u"product_added"_s, u"P3"_s, u"Tablet"_s, -5)), Status::Rejected);
        QCOMPARE(home.onHand(u"Tablet"_s), 0);
        QCOMPARE(home.problems(), QStringList());
    }

    void ownForm()
    {
        Fed home;
        const QJsonObject milk{{u"name"_s, u"Milk"_s}};
        home.product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000});
        home.take(own(u"added"_s, u"1"_s, milk, u"2"_s, u"pack"_s));
        QCOMPARE(home.onHand(u"Milk"_s), 2000);
        home.take(own(u"consumed"_s, u"2"_s, milk, u"250"_s, u"ml"_s));
        QCOMPARE(home.onHand(u"Milk"_s), 1750);
        home.take(own(u"opened"_s, u"3"_s, milk));
        QVERIFY(home.lots(u"Milk"_s).last().openedOn.isValid() || home.lots(u"Milk"_s).first().openedOn.isValid());
        home.take(own(u"discarded"_s, u"4"_s, milk, 0.5, u"l"_s));
        QCOMPARE(home.events(u"Milk"_s).last().kind, EventKind::Spoiled);
        home.take(own(u"set"_s, u"5"_s, milk, 3));
        QCOMPARE(home.onHand(u"Milk"_s), 3000);
        home.take(own(u"removed"_s, u"6"_s, milk));
        QCOMPARE(home.onHand(u"Milk"_s), 0);
        QCOMPARE(home.events(u"Milk"_s).last().day, kFriday.addDays(-1));
        const EventResult closed = home.take(own(u"opened"_s, u"7"_s, milk)).first();
        QCOMPARE(closed.kind, u"nothing_closed"_s);
        const EventResult mismatch = home.take(own(u"added"_s, u"8"_s, milk, 2, u"kg"_s)).first();
        QCOMPARE(mismatch.kind, u"unit_mismatch"_s);
        QCOMPARE(mismatch.numbers[u"product"_s].toString(), u"Milk"_s);
        QCOMPARE(home.problems(), QStringList());
    }

    // More than is recorded is real life; more than could be is not.
    void takingMoreThanThereIs()
    {
        Fed home(EventSource::Amounts::Add);
        home.take(removed(u"P1"_s, u"Phone"_s, 3));
        QCOMPARE(home.onHand(u"Phone"_s), 0);
        QCOMPARE(home.takeOne(added(u"P1"_s, u"Phone"_s, 2'000'000'000)), Status::Rejected);
        QCOMPARE(home.problems(), QStringList());
    }

    // No single amount is too large, but their sum is: it can be taken and counted all the same.
    void moreThanOneAmountMayBe()
    {
        Fed home(EventSource::Amounts::Add);
        const QJsonObject rice{{u"name"_s, u"Rice"_s}};
        const auto fill = [&](int round) {
            home.take(own(u"added"_s, u"a%1"_s.arg(round), rice, 1'000'000'000));
            home.take(own(u"added"_s, u"b%1"_s.arg(round), rice, 1'000'000'000));
            return home.onHand(u"Rice"_s);
        };
        QCOMPARE(fill(1), 2 * kLargestMilli);
        QCOMPARE(home.takeOne(own(u"set"_s, u"c"_s, rice, 0)), Status::Applied);
        QCOMPARE(home.onHand(u"Rice"_s), 0);
        QCOMPARE(fill(2), 2 * kLargestMilli);
        QCOMPARE(home.takeOne(own(u"removed"_s, u"d"_s, rice)), Status::Applied);
        QCOMPARE(home.onHand(u"Rice"_s), 0);
    }

    void sameFileTwice()
    {
        Fed home(EventSource::Amounts::Add);
        QByteArray file;
        for (int i = 0; i < 2500; ++i)
            file += added(u"P%1"_s.arg(i % 40), u"Thing"_s, 1 + i % 7) + '\n';
        const IntakeReport first = home.ingest(file);
        QCOMPARE(first.read, 2500);
        QCOMPARE(first.applied, 2500); // equal lines are events of their own
        const QString before = home.everything();
        const IntakeReport second = home.ingest(file);
        QCOMPARE(second.duplicates, 2500);
        QCOMPARE(second.applied, 0);
        QCOMPARE(home.everything(), before);
        QCOMPARE(home.problems(), QStringList());
        // A longer one that begins like it brings only what is new.
        QCOMPARE(home.ingest(file + added(u"P0"_s, u"Thing"_s, 1)).applied, 1);
    }

    void aRefusalNamesTheIdAsItWasSent()
    {
        Fed home;
        const auto results = home.take(own(u"exploded"_s, u"e3"_s, {{u"name"_s, u"Milk"_s}}, 1));
        QCOMPARE(results[0].status, Status::Rejected);
        QCOMPARE(results[0].eventId, u"e3"_s);
    }

    // What made itself with a delivery is no step that somebody took: Undo goes on to what came before.
    void undoStepsOverASourceThatMadeItself()
    {
        Fed home;
        home.product(u"Bread"_s);
        EventSource made;
        made.name = u"File"_s;
        home.source = must(home->sources().add(made, Action::Origin::Delivery));
        QCOMPARE(home.takeOne(own(u"added"_s, u"7"_s, {{u"name"_s, u"Milk"_s}}, 1)), Status::Applied);
        QVERIFY(must(home->undo()).original.kind != u"source_add"_s);
        QVERIFY(must(home->sources().named(u"File"_s)).id.isValid());
        QCOMPARE(home.onHand(u"Milk"_s), 1000);
    }

    // Programs write down where they send.
    void aPortIsChosenOnceAndKept()
    {
        Fed home;
        EventSource script;
        script.name = u"Script"_s;
        script.way = EventSource::Way::Http;
        script = must(home->sources().add(script));
        const int port = script.settings[u"port"_s].toInt();
        QVERIFY(port >= 20'000 && port < 30'000);
        script.name = u"Program"_s;
        must(home->sources().edit(script));
        QCOMPARE(must(home->sources().get(script.id)).settings[u"port"_s].toInt(), port);
    }

    void sameIdTwiceInOneMessage()
    {
        Fed home;
        const QByteArray one = own(u"added"_s, u"7"_s, {{u"name"_s, u"Milk"_s}}, 1);
        const auto results = home.take("[" + one + "," + one + "]");
        QCOMPARE(results[0].status, Status::Applied);
        QCOMPARE(results[1].status, Status::Duplicate);
        QCOMPARE(results[1].eventId, u"7"_s);
        home.reopen();
        QCOMPARE(home.takeOne(one), Status::Duplicate);
        QCOMPARE(home.onHand(u"Milk"_s), 1000);
    }

    // A press of a button that sends neither an id nor a time happens as often as it is pressed.
    // The database's JSON would end such an id at its NUL and never find it again.
    void idWithNul()
    {
        Fed home;
        const QByteArray file = own(u"added"_s, u"x\0y"_s, {{u"name"_s, u"Milk"_s}}, 1) + '\n'
                                + own(u"added"_s, u"2"_s, {{u"name"_s, u"Milk"_s}}, 1);
        QCOMPARE(home.ingest(file).rejected, 1);
        const IntakeReport again = home.ingest(file + '\n' + own(u"added"_s, u"3"_s, {{u"name"_s, u"Milk"_s}}, 1));
        QVERIFY(!again.error);
        QCOMPARE(again.rejects.first().kind, u"wrong_type"_s);
        QCOMPARE(again.applied, 1);
        QCOMPARE(home.letters().size(), 1);
    }

    void withoutIdAndTime()
    {
        Fed home(EventSource::Amounts::Add);
        const QByteArray press = sent(u"product_added"_s, u"P1"_s, u"Egg"_s, 1, {});
        QCOMPARE(home.takeOne(press), Status::Applied);
        QCOMPARE(home.takeOne(press), Status::Applied);
        QCOMPARE(home.onHand(u"Egg"_s), 2000);
        QCOMPARE(must(home->intake().take(home.source, press, u"key"_s)).first().status, Status::Applied);
        QCOMPARE(must(home->intake().take(home.source, press, u"key"_s)).first().status, Status::Duplicate);
        QCOMPARE(home.events(u"Egg"_s).last().day, kFriday);
        // A broker uses a number again: only what it says it repeats is known.
        const auto status = [&](bool isNews) {
            return must(inTransaction(home.database(),
                                      [&] {
                                          return home->intake().take(home.source, press,
                                                                     DeliveryName(u"session/1"_s, isNews));
                                      }))
                .first()
                .status;
        };
        QCOMPARE(status(true), Status::Applied);
        QCOMPARE(status(false), Status::Duplicate);
        QCOMPARE(status(true), Status::Applied);
        QCOMPARE(home.onHand(u"Egg"_s), 5000);
        // What has an id of its own is known by that.
        const auto named = own(u"added"_s, u"e1"_s, {{u"name"_s, u"Egg"_s}}, 1);
        QCOMPARE(must(home->intake().take(home.source, named, {u"a"_s, true})).first().status, Status::Applied);
        QCOMPARE(must(home->intake().take(home.source, named, {u"a"_s, true})).first().status, Status::Duplicate);
    }

    void foreignIds()
    {
        Fed home;
        // The reference sends five names for ten thousand ids.
        home.take(added(u"P1"_s, u"Laptop"_s, 1) + '\n' + added(u"P2"_s, u"Laptop"_s, 2) + '\n'
                  + added(u"P3"_s, u"laptop"_s, 3));
        QCOMPARE(home.onHand(u"Laptop"_s), 1000);
        QCOMPARE(home.onHand(u"Laptop (P2)"_s), 2000);
        QCOMPARE(home.onHand(u"laptop (P3)"_s), 3000);
        QCOMPARE(must(home->sources().products(home.source.id)).size(), 3);
        // By bar code, though the name is another; the id is learned.
        home.product(u"Nutella"_s, {.barcodes = {u"3017620422003"_s}});
        home.take(own(u"set"_s, u"1"_s,
                      {{u"gtin"_s, u"3017620422003"_s}, {u"sku"_s, u"S9"_s}, {u"name"_s, u"Hazelnut spread"_s}}, 4));
        QCOMPARE(home.onHand(u"Nutella"_s), 4000);
        home.take(own(u"set"_s, u"2"_s, {{u"sku"_s, u"S9"_s}}, 5));
        QCOMPARE(home.onHand(u"Nutella"_s), 5000);
        // A new product remembers its bar code and unit.
        home.take(own(u"added"_s, u"3"_s, {{u"gtin"_s, u"4000000000006"_s}, {u"name"_s, u"Oats"_s}}, 500, u"g"_s));
        QCOMPARE(home.known(u"4000000000006"_s).name, u"Oats"_s);
        QCOMPARE(home.known(u"Oats"_s).unit, Unit(Unit::Gram));
        // What a person teaches counts from the next event on.
        must(home->sources().setProduct(home.source.id, u"P2"_s, home.id(u"Laptop"_s)));
        home.take(sent(u"product_added"_s, u"P2"_s, u"Laptop"_s, 9));
        QCOMPARE(home.onHand(u"Laptop"_s), 9000);
    }

    void mergedAndArchivedProducts()
    {
        Fed home;
        home.take(added(u"P1"_s, u"Laptop"_s, 1) + '\n' + added(u"P2"_s, u"Notebook"_s, 2));
        must(home->products().merge({home.id(u"Notebook"_s)}, home.id(u"Laptop"_s)));
        home.take(sent(u"product_added"_s, u"P2"_s, u"Notebook"_s, 9));
        QCOMPARE(home.onHand(u"Laptop"_s), 9000);
        must(home->products().archive(home.id(u"Laptop"_s)));
        home.take(sent(u"product_removed"_s, u"P2"_s, u"Notebook"_s, 9));
        QVERIFY(home.known(u"Laptop"_s).isArchived);
        home.take(sent(u"product_added"_s, u"P2"_s, u"Notebook"_s, 8));
        QVERIFY(!home.known(u"Laptop"_s).isArchived);
        QCOMPARE(home.problems(), QStringList());
    }

    // Two ids of one product: the first event brings it back for both.
    void archivedUnderTwoIds()
    {
        Fed home(EventSource::Amounts::Add);
        const ProductId milk = home.product(u"Milk"_s);
        must(home->sources().setProduct(home.source.id, u"P1"_s, milk));
        must(home->sources().setProduct(home.source.id, u"P2"_s, milk));
        must(home->products().archive(milk));
        const IntakeReport report = home.ingest(added(u"P1"_s, u"Milk"_s, 1) + '\n' + added(u"P2"_s, u"Milk"_s, 2));
        QVERIFY(!report.error);
        QCOMPARE(report.applied, 2);
        QCOMPARE(home.onHand(u"Milk"_s), 3000);
        QVERIFY(!home.known(u"Milk"_s).isArchived);
    }

    // An archived product whose name means another one now cannot come back: its event alone waits.
    void oneEventStopsNoOther()
    {
        Fed home(EventSource::Amounts::Add);
        const ProductId milk = home.product(u"Milk"_s);
        must(home->sources().setProduct(home.source.id, u"P3"_s, milk));
        must(home->products().archive(milk));
        must(home.database().run(u"UPDATE product SET name_key = 'other' WHERE id = :id"_s, milk));
        home.product(u"Milk"_s);
        QByteArray file;
        for (int i = 0; i < 7; ++i)
            file += added(u"P%1"_s.arg(i), u"Thing %1"_s.arg(i), 1) + '\n';
        const IntakeReport report = home.ingest(file);
        QVERIFY(!report.error);
        QCOMPARE(report.applied, 6);
        QCOMPARE(report.rejects.first().kind, u"not_booked"_s);
        QCOMPARE(report.rejects.first().line, 4);
        QCOMPARE(home.letters().size(), 1);
        QCOMPARE(home.ingest(file).duplicates, 6);
    }

    // What a broker's message held is read as a message again.
    void wholeMessageTriedAgain()
    {
        Fed home(EventSource::Amounts::Add);
        DeadLetter letter;
        letter.handler = u"intake"_s;
        letter.kind = u"not_booked"_s;
        letter.attempts = 1;
        letter.source = home.source.id;
        letter.ref = u"session/7"_s;
        letter.payload =
            QString::fromUtf8('[' + added(u"P1"_s, u"Milk"_s, 2) + ',' + added(u"P2"_s, u"Tea"_s, -1) + ']');
        DeadLetterRepository letters(home.database());
        must(letters.put(letter));
        QCOMPARE(must(home->intake().tryAgain(home.letters().first().id)).status, Status::Applied);
        QCOMPARE(home.onHand(u"Milk"_s), 2000);
        QCOMPARE(home.letters().size(), 1);
        QCOMPARE(home.letters().first().kind, u"bad_amount"_s);
    }

    void notAPantryThing()
    {
        Fed home;
        must(home->products().setNotPantry(u"Petrol"_s));
        QCOMPARE(home.take(added(u"P1"_s, u"Petrol"_s, 1)).first().kind, u"unknown_product"_s);
    }

    void waitingForAPerson()
    {
        Fed home(EventSource::Amounts::Add, EventSource::Unknown::Wait);
        const EventResult result = home.take(added(u"P1"_s, u"Milch"_s, 2)).first();
        QCOMPARE(result.kind, u"unknown_product"_s);
        home.take(added(u"P1"_s, u"Milch"_s, 3));
        QCOMPARE(home.letters().size(), 2);
        QCOMPARE(home.letters().first().numbers[u"foreign_id"_s].toString(), u"P1"_s);
        QVERIFY(must(home->products().all()).isEmpty());
        const ProductId milk = home.product(u"Milk"_s);
        must(home->sources().setProduct(home.source.id, u"P1"_s, milk));
        QCOMPARE(must(home->intake().tryWaiting(home.source.id, u"P1"_s)), 2);
        QCOMPARE(home.onHand(u"Milk"_s), 5000);
        QVERIFY(home.letters().isEmpty());
        QCOMPARE(home.takeOne(added(u"P1"_s, u"Milch"_s, 2)), Status::Duplicate);
        // A name that is known needs nobody.
        home.product(u"Eggs"_s);
        QCOMPARE(home.takeOne(added(u"P2"_s, u"Eggs"_s, 6)), Status::Applied);
    }

    void manyThatWaitAreBookedTogether()
    {
        Fed home(EventSource::Amounts::Add, EventSource::Unknown::Wait);
        QByteArray file;
        for (int i = 0; i < 2500; ++i)
            file += own(u"added"_s, QString::number(i), {{u"sku"_s, u"P1"_s}}, 1) + '\n';
        QCOMPARE(home.ingest(file).rejected, 2500);
        must(home->sources().setProduct(home.source.id, u"P1"_s, home.product(u"Milk"_s)));
        const ActionId before = home.lastAction().id;
        QCOMPARE(must(home->intake().tryWaiting(home.source.id, u"P1"_s)), 2500);
        QCOMPARE(home.lastAction().id.value, before.value + 3);
        QCOMPARE(home.onHand(u"Milk"_s), 2'500'000);
        QVERIFY(home.letters().isEmpty());
        QCOMPARE(home.problems(), QStringList());
    }

    void aUnitThatDoesNotFitIsAnsweredWithAProduct()
    {
        Fed home;
        home.product(u"Tea"_s);
        const QJsonObject tea{{u"name"_s, u"Tea"_s}};
        const QJsonObject sentTea{{u"v"_s, 1},      {u"type"_s, u"added"_s}, {u"product"_s, tea},
                                  {u"amount"_s, 5}, {u"unit"_s, u"g"_s},     {u"note"_s, QString(20'000, u'x')}};
        QCOMPARE(home.take(QJsonDocument(sentTea).toJson(QJsonDocument::Compact)).first().kind, u"unit_mismatch"_s);
        QCOMPARE(home.letters().first().numbers[u"foreign_id"_s].toString(), u"Tea"_s);
        // Some days later somebody says which one it is; it came on the day it came.
        home.setDay(kFriday.addDays(3));
        must(home->intake().tryAgain(home.letters().first().id));
        QCOMPARE(home.letters().first().kind, u"unit_mismatch"_s);
        const ProductId loose = home.product(u"Loose tea"_s, {.unit = Unit(Unit::Gram)});
        must(home->sources().setProduct(home.source.id, u"Tea"_s, loose));
        QCOMPARE(must(home->intake().tryWaiting(home.source.id, u"Tea"_s)), 1);
        QCOMPARE(home.onHand(u"Loose tea"_s), 5000);
        QCOMPARE(home.events(u"Loose tea"_s).last().day, kFriday);
        QVERIFY(home.letters().isEmpty());
        QCOMPARE(home.problems(), QStringList());
    }

    void everyKindOfBadLine()
    {
        Fed home;
        QByteArray file = added(u"P1"_s, u"Milk"_s, 1) + '\n';
        file += "nonsense\n\n[1]\n\xff\xfe\n" + QByteArray(70'000, 'x') + '\n';
        file += sent(u"product_stolen"_s, u"P1"_s, u"Milk"_s, 1) + '\n';
        file += sent(u"product_added"_s, u"P1"_s, u"Milk"_s, u"x"_s) + '\n';
        file += sent(u"product_added"_s, u"P1"_s, u"Milk"_s, -3) + '\n';
        file += sent(u"product_added"_s, u"P1"_s, u"Milk"_s, true) + '\n';
        file += sent(u"product_added"_s, u"P1"_s, u"Milk"_s, 3, u"yesterday"_s) + '\n';
        file += sent(u"product_added"_s, {}, u"Milk"_s, 3) + '\n';
        file += R"({"event_type":"product_added","event_type":"x","product":{}})"
                "\n";
        file += own(u"added"_s, u"1"_s, {{u"name"_s, u"Milk"_s}}, 1, u"smidgen"_s) + '\n';
        file += own(u"added"_s, u"2"_s, {{u"name"_s, u"Milk"_s}}, 1, u"kg"_s) + '\n';
        file += added(u"P2"_s, u"Eggs"_s, 6);
        const IntakeReport report = home.ingest(file);
        QCOMPARE(report.read, 15);
        QCOMPARE(report.applied, 2);
        QCOMPARE(report.rejected, 13);
        QStringList kinds;
        for (const EventResult &reject : report.rejects)
            kinds << u"%1 %2"_s.arg(reject.line).arg(reject.kind);
        QCOMPARE(kinds.join(u", "_s),
                 u"2 not_json, 4 not_an_object, 5 not_utf8, 6 too_long, 7 unknown_type, 8 bad_number, 9 bad_amount, "
                 "10 wrong_type, 11 bad_time, 12 missing_field, 13 duplicate_key, 14 unknown_unit, 15 unit_mismatch"_s);
        QCOMPARE(home.letters().size(), 13);
        for (const DeadLetter &letter : home.letters()) {
            QCOMPARE(letter.handler, u"intake"_s);
            QCOMPARE(letter.source, home.source.id);
            QVERIFY(!letter.payload.isEmpty() && !letter.ref.isEmpty());
        }
        QCOMPARE(home.onHand(u"Milk"_s), 1000);
        const SourceTally tally = must(home->sources().tally(home.source.id));
        QCOMPARE(tally.applied, 2);
        QCOMPARE(tally.rejected, 13);
        // The same again is no news, and the same trouble is no new letter.
        const QString before = home.everything();
        const IntakeReport second = home.ingest(file);
        QCOMPARE(second.duplicates, 2);
        QCOMPARE(second.rejected, 13);
        QCOMPARE(home.everything(), before);
        QCOMPARE(home.problems(), QStringList());
    }

    void othersGetTheirTurnBetweenBatches()
    {
        auto home = std::make_unique<Fed>(EventSource::Amounts::Add);
        QBuffer input;
        for (int i = 0; i < 3500; ++i)
            input.buffer() += own(u"added"_s, QString::number(i), {{u"name"_s, u"Milk"_s}}, 1) + '\n';
        input.open(QIODevice::ReadOnly);
        auto begun = (*home)->intake().begin(home->source, input);
        QVERIFY(begun.has_value());
        EventDelivery *delivery = begun->get();
        QVERIFY(must(delivery->step()));
        QCOMPARE(delivery->report().applied, 1000);
        QCOMPARE(home->onHand(u"Milk"_s), 1'000'000);
        must((*home)->journal().act({{}, u"test"_s}, [&](ActionId action) {
            return (*home)->ledger().bookCount(action, home->known(u"Milk"_s), 5000, kFriday);
        }));
        QVERIFY(must(delivery->step()));
        QCOMPARE(home->onHand(u"Milk"_s), 1'005'000);
        QCOMPARE(home->problems(), QStringList());
        // Where the household is closed, nothing is left to book on.
        home.reset();
        QCOMPARE(failure(delivery->step()), ErrorKind::Closed);
        QCOMPARE(delivery->report().applied, 2000);
    }

    void correctedEventSettlesItsLetter()
    {
        Fed home;
        const QJsonObject milk{{u"name"_s, u"Milk"_s}};
        home.take(own(u"added"_s, u"7"_s, milk, -1));
        QCOMPARE(home.letters().first().kind, u"bad_amount"_s);
        QCOMPARE(home.takeOne(own(u"added"_s, u"7"_s, milk, 1)), Status::Applied);
        QVERIFY(home.letters().isEmpty());
    }

    void leftOutStaysLeftOut()
    {
        Fed home(EventSource::Amounts::Add, EventSource::Unknown::Wait);
        const QByteArray milk = added(u"P1"_s, u"Milk"_s, 1);
        home.take(milk);
        must(home->deadLetters().setLeftOut(home.letters().first().id, true));
        home.product(u"Milk"_s);
        QCOMPARE(home.takeOne(milk), Status::Duplicate);
        QCOMPARE(home.onHand(u"Milk"_s), 0);
    }

    void tryAgain()
    {
        Fed home;
        home.product(u"Flour"_s, {.unit = Unit(Unit::Kilogram)});
        home.take(own(u"added"_s, u"7"_s, {{u"name"_s, u"Flour"_s}}, 2, u"pack"_s));
        const DeadLetter letter = home.letters().first();
        QCOMPARE(letter.kind, u"unit_mismatch"_s);
        QCOMPARE(must(home->intake().tryAgain(letter.id)).status, Status::Rejected);
        QCOMPARE(home.letters().first().attempts, 2);
        must(home->products().edit(home.id(u"Flour"_s), {.packSize = 500}));
        QCOMPARE(must(home->intake().tryAgain(letter.id)).status, Status::Applied);
        QVERIFY(home.letters().isEmpty());
        QCOMPARE(home.onHand(u"Flour"_s), 1000);
        QCOMPARE(failure(home->intake().tryAgain(letter.id)), ErrorKind::NotFound);
        // What could not be read as text is not there to be read again.
        home.take(added(u"P1"_s, u"Milk"_s, 1).replace("Milk", "M\xffk"));
        QCOMPARE(must(home->intake().tryAgain(home.letters().first().id)).kind, u"not_utf8"_s);
        QCOMPARE(home.problems(), QStringList());
    }

    // An undo takes the goods back, what was made for them too, and the same events do not come again.
    void undo()
    {
        Fed home;
        home.product(u"Milk"_s);
        home.buy(u"Milk"_s, 4000);
        const QStringList before = home.authored();
        const QByteArray file = own(u"consumed"_s, u"1"_s, {{u"name"_s, u"Milk"_s}}, 3) + '\n'
                                + added(u"P1"_s, u"Eggs"_s, 6) + "\nnonsense\n"
                                + own(u"added"_s, u"2"_s, {{u"name"_s, u"Milk"_s}}, 5) + '\n'
                                + own(u"consumed"_s, u"3"_s, {{u"name"_s, u"Milk"_s}}, 6);
        home.ingest(file);
        const Action action = home.lastAction();
        QCOMPARE(action.kind, u"intake"_s);
        QCOMPARE(action.origin, Action::Origin::Delivery);
        QCOMPARE(action.via, u"source"_s);
        QCOMPARE(action.numbers[u"applied"_s].toInt(), 4);
        QCOMPARE(action.numbers[u"zone_assumed"_s].toInt(), 1);
        QCOMPARE(action.numbers[u"zone"_s].toString(), u"UTC"_s);
        QCOMPARE(home.onHand(u"Milk"_s), 0);
        must(home->undo(action.id));
        QCOMPARE(home.onHand(u"Milk"_s), 4000);
        QStringList after = home.authored();
        after.removeIf(
            [](const QString &row) { return row.startsWith(u"dead_letter"_s) || row.contains(u"\"event:"_s); });
        QCOMPARE(after, before);
        QCOMPARE(home.letters().size(), 1);
        QCOMPARE(home.problems(), QStringList());
        QCOMPARE(home.ingest(file).duplicates, 4);
        QCOMPARE(home.onHand(u"Milk"_s), 4000);
        must(home->redo());
        QCOMPARE(home.onHand(u"Milk"_s), 0);
        QCOMPARE(home.onHand(u"Eggs"_s), 6000);
        QCOMPARE(home.problems(), QStringList());
    }

    // Ctrl+Z takes back what a person did, not what a machine brought after that.
    void undoOfAPersonPassesDeliveries()
    {
        Fed home;
        home.buy(u"Milk"_s, 1000);
        home.take(added(u"P1"_s, u"Eggs"_s, 6));
        must(home->undo());
        QCOMPARE(home.onHand(u"Eggs"_s), 6000);
        QCOMPARE(failure(home->products().resolve(u"Milk"_s)), ErrorKind::NotFound);
    }

    void numbersOfASingleEvent()
    {
        Fed home;
        home.take(own(u"added"_s, u"1"_s, {{u"name"_s, u"Milk"_s}}, u"1.5"_s, u"l"_s));
        const QJsonObject numbers = home.lastAction().numbers;
        QCOMPARE(numbers[u"product"_s].toString(), u"Milk"_s);
        QCOMPARE(numbers[u"type"_s].toString(), u"added"_s);
        QCOMPARE(numbers[u"amount"_s].toString(), u"1.5"_s);
        QCOMPARE(numbers[u"unit"_s].toString(), u"l"_s);
        QCOMPARE(numbers[u"source"_s].toString(), u"Fridge"_s);
    }

    // A full disk ends a run with what is booked kept; running again goes on.
    void faults()
    {
        QByteArray file;
        for (int i = 0; i < 2100; ++i)
            file += added(u"P%1"_s.arg(i % 30), u"Thing"_s, 1 + i) + '\n';
        Fed reference(EventSource::Amounts::Add);
        reference.ingest(file);
        const QStringList shelves{u"product"_s, u"lot"_s, u"booked_ref"_s, u"source_product"_s};
        // Statements of the second batch; it has some eighteen.
        for (int fails : {1, 2, 4, 7, 9, 10, 11, 13, 15}) {
            Fed home(EventSource::Amounts::Add);
            bool isArmed = false;
            int left = fails;
            home.database().setFaultInjector([&] { return isArmed && --left == 0; });
            const IntakeReport first = home.ingest(file, [&](const IntakeReport &) { return isArmed = true; });
            QVERIFY(first.error);
            QCOMPARE(first.error->kind, ErrorKind::Storage);
            QCOMPARE(first.applied, 1000);
            home.database().setFaultInjector({});
            QCOMPARE(home.problems(), QStringList());
            const IntakeReport second = home.ingest(file);
            QCOMPARE(second.duplicates, 1000);
            QCOMPARE(second.applied, 1100);
            QCOMPARE(home.dump(shelves), reference.dump(shelves));
            QCOMPARE(home.problems(), QStringList());
        }
    }

    void stopping()
    {
        Fed home(EventSource::Amounts::Add);
        QByteArray file;
        for (int i = 0; i < 3500; ++i)
            file += added(u"P1"_s, u"Thing"_s, 1 + i) + '\n';
        const IntakeReport report = home.ingest(file, [](const IntakeReport &soFar) { return soFar.read < 2000; });
        QVERIFY(report.isStopped);
        QCOMPARE(report.applied, 2000);
        QCOMPARE(home.ingest(file).applied, 1500);
    }

    // What is changed meanwhile counts from the next batch on.
    void pausedMeanwhile()
    {
        Fed home(EventSource::Amounts::Add);
        QByteArray file;
        for (int i = 0; i < 2500; ++i)
            file += added(u"P1"_s, u"Thing"_s, 1 + i) + '\n';
        const IntakeReport report = home.ingest(file, [&](const IntakeReport &) {
            must(home->sources().setPaused(home.source.id, true));
            return true;
        });
        QCOMPARE(report.applied, 1000);
        QCOMPARE(report.error->kind, ErrorKind::Refused);
    }

    void paused()
    {
        Fed home;
        must(home->sources().setPaused(home.source.id, true));
        home.source = must(home->sources().get(home.source.id));
        QCOMPARE(home.take(added(u"P1"_s, u"Milk"_s, 1)).first().kind, u"source_paused"_s);
        QVERIFY(home.letters().isEmpty());
        QBuffer empty;
        empty.open(QIODevice::ReadOnly);
        QCOMPARE(failure(home->intake().ingest(home.source, empty)), ErrorKind::Refused);
    }

    void buttons()
    {
        Fed home;
        const ProductId milk = home.product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000});
        home.buy(u"Milk"_s, 3000);
        SourceButton button{0, u"zigbee2mqtt/fridge"_s, u"action"_s, u"single"_s, SourceButton::Does::Finish, milk, {}};
        const auto press = [&](SourceButton::Does does, const DeliveryName &ref) {
            button.does = does;
            return must(home->intake().press(home.source, button, ref));
        };
        QCOMPARE(press(SourceButton::Does::Finish, u"1"_s).status, Status::Applied);
        QCOMPARE(press(SourceButton::Does::Finish, u"1"_s).status, Status::Duplicate);
        QCOMPARE(home.onHand(u"Milk"_s), 2000);
        QCOMPARE(press(SourceButton::Does::Finish, {u"1"_s, true}).status, Status::Applied);
        QCOMPARE(press(SourceButton::Does::Open, {}).status, Status::Applied);
        QCOMPARE(press(SourceButton::Does::Open, {}).kind, u"nothing_closed"_s);
        QCOMPARE(press(SourceButton::Does::Gone, {}).status, Status::Applied);
        QCOMPARE(home.onHand(u"Milk"_s), 0);
        QCOMPARE(press(SourceButton::Does::List, {}).status, Status::Applied);
        QCOMPARE(press(SourceButton::Does::List, {}).status, Status::Duplicate);
        QCOMPARE(must(home->lists().written({})).size(), 1);
        must(home->undo(home.lastAction().id));
        QVERIFY(must(home->lists().written({})).isEmpty());
        QCOMPARE(home.problems(), QStringList());
    }

    void sourcesAndTheirActions()
    {
        Fed home;
        QCOMPARE(failure(home->sources().add(home.source)), ErrorKind::Conflict);
        home.source.name = u"Kitchen"_s;
        must(home->sources().edit(home.source));
        QCOMPARE(must(home->sources().named(u"KITCHEN"_s)).id, home.source.id);
        home.take("nonsense");
        const QStringList before = home.authored();
        must(home->sources().remove(home.source.id));
        QVERIFY(home.letters().first().isLeftOut);
        QCOMPARE(failure(home->sources().get(home.source.id)), ErrorKind::NotFound);
        must(home->undo());
        QCOMPARE(home.authored(), before);
    }
};

QTEST_GUILESS_MAIN(tst_EventIntake)
#include "tst_eventintake.moc"
