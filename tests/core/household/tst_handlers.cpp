// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace {

/// Where the stream keeps its own books.
const QSet<QString> kBooks{u"change"_s, u"handler"_s, u"capture_context"_s, u"stream_mark"_s, u"parked"_s};

using Tables = QMap<QString, QString>;

/// Every row of every table, and which touches and ticks were written.
Tables tablesOf(Home &home)
{
    const QStringList names =
        must(home.database().all(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s,
                                 [](const Row &row) { return row.text(0); }));
    Tables tables;
    for (const QString &name : names) {
        if (!kBooks.contains(name))
            tables.insert(name, home.dump({name}));
    }
    must(home.database().each(u"SELECT tbl, max(seq) FROM change WHERE old IS NULL AND new IS NULL GROUP BY tbl"_s,
                              [&](const Row &row) { tables[row.text(0)] += u" touched at "_s + row.text(1); }));
    return tables;
}

QSet<QString> changedBetween(const Tables &before, const Tables &after)
{
    QSet<QString> changed;
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (before.value(it.key()) != it.value())
            changed << it.key();
    }
    return changed;
}

EventSource homeAssistant()
{
    EventSource source;
    source.name = u"Home"_s;
    source.way = EventSource::Way::Mqtt;
    source.settings = {{u"host"_s, u"localhost"_s}, {u"port"_s, 1883}, {u"home_assistant"_s, true}};
    return source;
}

void nameShoppingDay(Home &home, int weekday)
{
    must(home->journal().act({{}, u"setting"_s, {}},
                             [&](ActionId) { return home->foresight().setShoppingDay(weekday); }));
}

/// Something of everything that handlers look at.
void liveAWeek(Home &home)
{
    must(home->sources().add(homeAssistant()));
    home.product(u"Rice"_s, {.reorderPoint = 1000});
    for (int week = 8; week >= 0; --week)
        home.buy(u"Milk"_s, 1000, kFriday.addDays(-7 * week));
    home.buy(u"Cream"_s, 1000, kFriday, kFriday.addDays(2));
    must(home->absences().add(AbsenceKind::Away, kFriday.addDays(-9), kFriday.addDays(-8)));
    home.setDay(kFriday.addDays(8));
    must(home->stream().tick(home.clock.today()));
}

} // namespace

class TestHandlers : public QObject
{
    Q_OBJECT

private:
    /// The payload that waits for the broker; empty where none does.
    QJsonObject summary()
    {
        m_home->catchUp();
        const auto messages = must((*m_home)->outbox().claim(u"mqtt"_s, u"test"_s, std::chrono::milliseconds(0), 10));
        if (messages.isEmpty())
            return {};
        must((*m_home)->outbox().delivered(messages.first().id));
        return QJsonDocument::fromJson(messages.first().payload.toUtf8()).object();
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void theyFormNoCircle();
    void eachWritesWhatItSaysAndNothingElse();
    void eachCanComeAgainWithoutEffect();
    void theSummaryIsPutWhereSomethingChanged();
    void whoeverDoesNotWantItGetsNone();
    void midnightMakesThingsDue();
};

void TestHandlers::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
}

void TestHandlers::theyFormNoCircle()
{
    // Each may read only what no later one writes, nor itself.
    const auto &handlers = (*m_home)->stream().handlers();
    QVERIFY(handlers.size() > 3);
    QSet<QString> streamed(householdSchema().captured.cbegin(), householdSchema().captured.cend());
    streamed << u"tick"_s;
    for (qsizetype reader = 0; reader < handlers.size(); ++reader) {
        QVERIFY(!handlers[reader].reads.isEmpty());
        for (qsizetype writer = reader; writer < handlers.size(); ++writer)
            QVERIFY2(!handlers[reader].reads.intersects(handlers[writer].writes), qPrintable(handlers[reader].name));
        for (const QString &table : handlers[reader].reads)
            QVERIFY2(streamed.contains(table), qPrintable(table));
    }
}

void TestHandlers::eachWritesWhatItSaysAndNothingElse()
{
    const QVector<StreamHandler> handlers = (*m_home)->stream().handlers();
    QHash<QString, QSet<QString>> wrote;
    m_home->buy(u"Salt"_s, 1000);
    m_home->catchUp(); // on the first day reminders only take note
    liveAWeek(*m_home);
    // One alone at a time, in their order, several times.
    for (int round = 0; round < 3; ++round) {
        nameShoppingDay(*m_home, Qt::Tuesday + round);
        for (const StreamHandler &handler : handlers) {
            ChangeStream alone(m_home->database(), m_home->clock);
            must(alone.add(handler));
            const Tables before = tablesOf(*m_home);
            must(alone.drain());
            const QSet<QString> changed = changedBetween(before, tablesOf(*m_home));
            QVERIFY2((changed - handler.writes).isEmpty(),
                     qPrintable(handler.name + u": "_s + (changed - handler.writes).values().join(u' ')));
            wrote[handler.name] += changed;
        }
    }
    for (const StreamHandler &handler : handlers)
        QVERIFY2(wrote[handler.name] == handler.writes, qPrintable(handler.name));
}

void TestHandlers::eachCanComeAgainWithoutEffect()
{
    liveAWeek(*m_home);
    m_home->catchUp();
    Tables before = tablesOf(*m_home);
    must(m_home->database().run(u"UPDATE handler SET checkpoint = 0 WHERE name <> 'calendar'"_s));
    m_home->reopen();
    m_home->catchUp();
    Tables after = tablesOf(*m_home);
    // A source may have a broker that never heard the summary: it is sent again.
    before.remove(u"outbox"_s);
    after.remove(u"outbox"_s);
    QCOMPARE(after, before);
}

void TestHandlers::theSummaryIsPutWhereSomethingChanged()
{
    m_home->buy(u"Cream"_s, 1000, kFriday, kFriday.addDays(3));
    m_home->buy(u"Yoghurt"_s, 1000, kFriday, kFriday);
    m_home->buy(u"Butter"_s, 1000, kFriday, kFriday.addDays(4));
    m_home->product(u"Rice"_s, {.reorderPoint = 1000});
    must((*m_home)->sources().add(homeAssistant()));
    const QJsonObject told{{u"low"_s, 1},
                           {u"due"_s, 2},
                           {u"low_names"_s, QJsonArray{u"Rice"_s}},
                           {u"due_names"_s, QJsonArray{u"Yoghurt"_s, u"Cream"_s}}};
    QCOMPARE(summary(), told);
    m_home->buy(u"Salt"_s, 1000);
    QCOMPARE(summary(), QJsonObject());
    m_home->buy(u"Rice"_s, 2000);
    QCOMPARE(summary()[u"low"_s], 0);
    must((*m_home)->ledger().count(m_home->id(u"Cream"_s), 0));
    QCOMPARE(summary()[u"due_names"_s], QJsonArray{u"Yoghurt"_s});
    must((*m_home)->undo());
    QCOMPARE(summary()[u"due"_s], 2);
    m_home->reopen();
    QCOMPARE(summary(), QJsonObject());
}

void TestHandlers::whoeverDoesNotWantItGetsNone()
{
    m_home->buy(u"Cream"_s, 1000, kFriday, kFriday);
    EventSource source = homeAssistant();
    source.settings[u"home_assistant"_s] = false;
    source = must((*m_home)->sources().add(source));
    QCOMPARE(summary(), QJsonObject());
    source.settings[u"home_assistant"_s] = true;
    source = must((*m_home)->sources().edit(source));
    QCOMPARE(summary()[u"due"_s], 1);
    source.settings[u"host"_s] = u"elsewhere"_s; // another broker has not heard it
    must((*m_home)->sources().edit(source));
    QCOMPARE(summary()[u"due"_s], 1);
    must((*m_home)->sources().setPaused(source.id, true));
    must((*m_home)->ledger().count(m_home->id(u"Cream"_s), 0));
    QCOMPARE(summary(), QJsonObject());
    must((*m_home)->sources().setPaused(source.id, false));
    QCOMPARE(summary()[u"due"_s], 0);
}

void TestHandlers::midnightMakesThingsDue()
{
    must((*m_home)->sources().add(homeAssistant()));
    m_home->buy(u"Butter"_s, 1000, kFriday, kFriday.addDays(4));
    QCOMPARE(summary()[u"due"_s], 0);
    m_home->setDay(kFriday.addDays(1));
    QCOMPARE(summary(), QJsonObject());
    must((*m_home)->stream().tick(kFriday.addDays(1)));
    QCOMPARE(summary()[u"due_names"_s], QJsonArray{u"Butter"_s});
}

QTEST_GUILESS_MAIN(TestHandlers)
#include "tst_handlers.moc"
