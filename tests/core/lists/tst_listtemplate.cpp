// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/listadding.h"
#include "core/household/wording.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// Templates, and trips that are made again.
class TestListTemplate : public QObject
{
    Q_OBJECT

private:
    TemplateService &service() { return (*m_home)->templates(); }
    void buy(const QString &product, qint64 milli, int daysAgo, const QString &store, std::optional<qint64> minor = {})
    {
        Purchase purchase;
        purchase.day = kFriday.addDays(-daysAgo);
        if (minor)
            purchase.paid = Money{*minor, "EUR"};
        must((*m_home)->buy(product, {}, {milli, {}, {}}, purchase, {store, {}}));
    }
    QVector<PastTrip> trips(QDate before = kFriday.addDays(1))
    {
        return must(pastTrips(m_home->database(), before, 10));
    }
    /// "Milk 2000, Candles a dozen" of what is written on a list.
    QString written(const QString &list = {})
    {
        QStringList texts;
        for (const ListLine &line : must((*m_home)->lists().written(list)))
            texts << (line.product.isValid()
                          ? must((*m_home)->products().get(line.product)).name + u' ' + QString::number(line.manual)
                          : line.text + u' ' + line.textAmount);
        return texts.join(u", "_s);
    }
    QString lastSaid() { return Wording(kFriday, QLocale::c()).action(must((*m_home)->journal().undoable()).value()); }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init()
    {
        LARDER_FAIL_ON_WARNING();
        m_home = std::make_unique<Home>();
    }
    void cleanup() { QCOMPARE(m_home->problems(), QStringList()); }
    void aListIsKeptAndComesBack();
    void aNameIsTakenOnce();
    void linesAndTemplatesGo();
    void mergedProductsStayInATemplate();
    void everyStepIsOneUndo();
    void staplesAreBoughtMost();
    void tripsAreTold();
    void aTripIsMadeAgain();
};

void TestListTemplate::aListIsKeptAndComesBack()
{
    m_home->product(u"Milk"_s);
    must((*m_home)->lists().add({}, u"Milk"_s, u"2"_s));
    must((*m_home)->lists().add({}, u"Candles"_s, u"a dozen"_s));
    const TemplateId party = must(service().save(u"  Party "_s, m_home->list()));
    QCOMPARE(lastSaid(), u"Kept 2 thing(s) as “Party”."_s);
    QCOMPARE(must(service().get(party)).lines.size(), 2);
    QCOMPARE(must(addTemplate(**m_home, {}, party)), 2);
    QVERIFY2(written().startsWith(u"Milk 4000, Candles a dozen"_s), qPrintable(written()));
    QCOMPARE(lastSaid(), u"Wrote 2 thing(s) of “Party” on the list."_s);
    must((*m_home)->undo());
    QCOMPARE(written(), u"Milk 2000, Candles a dozen"_s);
    must(addTemplate(**m_home, u"Birthday"_s, party));
    QCOMPARE(written(u"Birthday"_s), u"Candles a dozen, Milk 2000"_s);
    QCOMPARE(failure(addTemplate(**m_home, {}, TemplateId(9))), ErrorKind::NotFound);
}

void TestListTemplate::aNameIsTakenOnce()
{
    must((*m_home)->lists().add({}, u"Candles"_s, {}));
    const TemplateId party = must(service().save(u"Party"_s, m_home->list()));
    must((*m_home)->lists().add({}, u"Cake"_s, {}));
    QCOMPARE(must(service().save(u"PARTY"_s, m_home->list())), party);
    QCOMPARE(must(service().all()).size(), 1);
    QCOMPARE(must(service().get(party)).lines.size(), 2);
    QCOMPARE(must(service().get(party)).name, u"PARTY"_s);
    const TemplateId camp = must(service().save(u"Camping"_s, m_home->list()));
    QCOMPARE(failure(service().rename(camp, u"party"_s)), ErrorKind::Conflict);
    must(service().rename(camp, u"camping"_s)); // its own name in another spelling
    QCOMPARE(failure(service().rename(camp, u" "_s)), ErrorKind::InvalidInput);
    QCOMPARE(failure(service().save(u""_s, m_home->list())), ErrorKind::InvalidInput);
    QCOMPARE(failure(service().save(u"Nothing"_s, {})), ErrorKind::InvalidInput);
    QCOMPARE(must(service().all()).first().name, u"camping"_s);
}

void TestListTemplate::linesAndTemplatesGo()
{
    must((*m_home)->lists().add({}, u"Candles"_s, {}));
    must((*m_home)->lists().add({}, u"Cake"_s, {}));
    const TemplateId party = must(service().save(u"Party"_s, m_home->list()));
    QCOMPARE(must(service().get(party)).lines[0].text, u"Cake"_s);
    QCOMPARE(failure(service().removeLine(party, 2)), ErrorKind::NotFound);
    must(service().removeLine(party, 0));
    QCOMPARE(lastSaid(), u"Took Cake out of “Party”."_s);
    must(service().removeLine(party, 0));
    QCOMPARE(failure(addTemplate(**m_home, {}, party)), ErrorKind::Refused);
    must(service().remove(party));
    QVERIFY(must(service().all()).isEmpty());
    QCOMPARE(failure(service().remove(party)), ErrorKind::NotFound);
}

void TestListTemplate::mergedProductsStayInATemplate()
{
    m_home->product(u"Milk"_s);
    m_home->product(u"Whole milk"_s);
    must((*m_home)->lists().add({}, u"Milk"_s, u"2"_s));
    const TemplateId party = must(service().save(u"Party"_s, m_home->list()));
    must((*m_home)->products().merge({m_home->id(u"Milk"_s)}, m_home->id(u"Whole milk"_s)));
    QCOMPARE(must(service().get(party)).lines.first().text, u"Whole milk"_s);
    must(addTemplate(**m_home, u"Other"_s, party));
    QCOMPARE(written(u"Other"_s), u"Whole milk 2000"_s);
}

void TestListTemplate::everyStepIsOneUndo()
{
    must((*m_home)->lists().add({}, u"Candles"_s, {}));
    must((*m_home)->lists().add({}, u"Cake"_s, {}));
    const auto list = m_home->list();
    const QVector<std::function<void()>> steps{
        [&] { must(service().save(u"Party"_s, list)); },
        [&] { must(service().save(u"Party"_s, {list.first()})); },
        [&] { must(service().rename(TemplateId(1), u"Feast"_s)); },
        [&] { must(addTemplate(**m_home, u"New list"_s, TemplateId(1))); },
        [&] { must(service().removeLine(TemplateId(1), 0)); },
        [&] { must(service().remove(TemplateId(1))); },
    };
    QVector<QStringList> states{m_home->authored()};
    for (const auto &step : steps) {
        step();
        states << m_home->authored();
    }
    for (qsizetype i = steps.size(); i > 0; --i) {
        QCOMPARE(m_home->authored(), states[i]);
        must((*m_home)->undo());
        QCOMPARE(m_home->authored(), states[i - 1]);
    }
}

void TestListTemplate::staplesAreBoughtMost()
{
    for (int week = 0; week < 6; ++week) {
        m_home->buy(u"Milk"_s, 3000, kFriday.addDays(-7 * week));
        if (week < 4)
            m_home->buy(u"Bread"_s, 1000, kFriday.addDays(-7 * week));
        if (week < 3)
            m_home->buy(u"Salt"_s, 1000, kFriday.addDays(-7 * week));
        m_home->buy(u"Gone"_s, 1000, kFriday.addDays(-7 * week));
    }
    for (int i = 0; i < 9; ++i) {
        m_home->buy(u"Soap"_s, 1000, kFriday.addDays(-3)); // often, but on one day
        m_home->buy(u"Nappies"_s, 1000, kFriday.addDays(-181 - i)); // long ago
    }
    must((*m_home)->products().archive(m_home->id(u"Gone"_s)));
    m_home->catchUp();
    const auto staples = must(service().suggestStaples(kFriday));
    QCOMPARE(staples.size(), 2);
    QCOMPARE(staples[0].name, u"Milk"_s);
    QCOMPARE(staples[0].amount.milli, 3000);
    QCOMPARE(staples[1].name, u"Bread"_s);
    must(service().save(u"Staples"_s, staples));
}

void TestListTemplate::tripsAreTold()
{
    buy(u"Milk"_s, 2000, 0, u"Aldi"_s, 318);
    buy(u"Bread"_s, 1000, 0, u"Aldi"_s, 249);
    buy(u"Milk"_s, 1000, 0, u"Aldi"_s, 159);
    buy(u"Bread"_s, 1000, 0, u"Baker"_s);
    buy(u"Bread"_s, 1000, 3, {}, 200);
    const auto known = trips();
    QCOMPARE(known.size(), 3);
    QCOMPARE(known[0].storeName, u"Baker"_s); // the same day, booked later
    QVERIFY(!known[0].paid);
    QCOMPARE(known[0].unpriced, 1);
    QCOMPARE(known[1].lines.size(), 2);
    QCOMPARE(known[1].lines[1].amount.milli, 3000);
    QCOMPARE(known[1].lines[1].paid->minor, 477);
    QCOMPARE(known[1].paid->minor, 726);
    QVERIFY(!known[2].store.isValid());
    QCOMPARE(trips(kFriday).size(), 1); // before that day
    must((*m_home)->undo());
    QCOMPARE(trips().size(), 2);
}

void TestListTemplate::aTripIsMadeAgain()
{
    buy(u"Milk"_s, 2000, 3, u"Aldi"_s);
    buy(u"Bread"_s, 1000, 3, u"Aldi"_s);
    buy(u"Whole milk"_s, 1000, 3, u"Aldi"_s);
    must((*m_home)->products().merge({m_home->id(u"Whole milk"_s)}, m_home->id(u"Milk"_s)));
    QCOMPARE(trips().first().lines.size(), 2);
    QCOMPARE(must(addTrip(**m_home, {}, trips().first())), 2);
    QCOMPARE(written(), u"Bread 1000, Milk 3000"_s);
    must((*m_home)->undo());
    QCOMPARE(written(), QString());
    QCOMPARE(failure(addTrip(**m_home, {}, PastTrip{})), ErrorKind::Refused);
}

QTEST_GUILESS_MAIN(TestListTemplate)
#include "tst_listtemplate.moc"
