// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/overview/familyhome.h"
#include "tests/ui/shell/fakereminder.h"
#include "ui/shell/remindernotices.h"
#include "ui/shell/timefield.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace {

class FakeNotifier : public Notifier
{
public:
    void notify(const Notification &notification) override { sent << notification; }

    QVector<Notification> sent;
};

QStringList keysOf(const Notification &notification)
{
    QStringList keys;
    for (const Notification::Button &button : notification.buttons)
        keys << button.key;
    return keys;
}

} // namespace

/// What is pressed on a notification is done once, and can be taken back.
class TestReminderNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }
    void init();
    void cleanup();

    void oneThingHasThreeButtons();
    void finishedBooksAllGoneOnce();
    void undoOpensItAgain();
    void addPutsItOnTheList();
    void tomorrowComesAgainAtTheDigest();
    void aDigestIsPutOffWhole();
    void theEveOpensListAndLook();
    void aTestHasNoButtons();
    void timesAreReadAsTheyAreWritten_data();
    void timesAreReadAsTheyAreWritten();

private:
    template<class Value, class Work>
    Value ask(Work work)
    {
        return test::ask<Value>(*m_handle, this, std::move(work));
    }
    Reminder remindOf(const QString &name);
    QVector<Reminder> inbox(bool withPast = false);
    void tell(const QVector<Reminder> &reminders, bool isEve = false);
    void press(const QString &key) { Q_EMIT m_notifier->invoked(m_notifier->sent.constLast().topic, key); }

    ManualClock m_clock{QDateTime(kFriday, QTime(10, 0), Qt::UTC)};
    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<HouseholdHandle> m_handle;
    std::unique_ptr<FakeNotifier> m_notifier;
    std::unique_ptr<ReminderNotices> m_notices;
};

void TestReminderNotices::init()
{
    m_handle = std::make_unique<HouseholdHandle>(m_clock);
    m_notifier = std::make_unique<FakeNotifier>();
    m_notices = std::make_unique<ReminderNotices>(ReminderNotices::Parts{*m_handle, m_clock, *m_notifier});
    bool isOpen = false;
    m_handle->open(m_folder.filePath(u"home%1.larder"_s.arg(++m_count)), Household::Opening::CreateIfMissing, this,
                   [&isOpen](const Result<void> &opened) { isOpen = opened.has_value(); });
    QTRY_VERIFY(isOpen);
}

void TestReminderNotices::cleanup()
{
    m_notices.reset();
    m_handle.reset();
    m_notifier.reset();
}

Reminder TestReminderNotices::remindOf(const QString &name)
{
    return ask<Reminder>([name](Household &home) -> Result<Reminder> {
        auto bought = home.buy(name, {}, {2000, {}, {}}, {});
        if (!bought)
            return fail(bought.error());
        return addReminder(home, bought->product.id, ReminderKind::Price);
    });
}

QVector<Reminder> TestReminderNotices::inbox(bool withPast)
{
    return ask<QVector<Reminder>>([withPast](Household &home) { return home.reminders().inbox(withPast); });
}

void TestReminderNotices::tell(const QVector<Reminder> &reminders, bool isEve)
{
    Q_EMIT m_handle->reminded({reminders, {u"Bread runs out"_s, u"2 left."_s}, false, isEve});
}

void TestReminderNotices::oneThingHasThreeButtons()
{
    tell({remindOf(u"Bread"_s)});
    QCOMPARE(m_notifier->sent.size(), 1);
    QCOMPARE(m_notifier->sent[0].title, u"Bread runs out"_s);
    QCOMPARE(keysOf(m_notifier->sent[0]), QStringList({u"add"_s, u"finished"_s, u"snooze"_s}));
    QSignalSpy opened(m_notices.get(), &ReminderNotices::openInbox);
    press(m_notifier->sent[0].keyOfClick());
    QCOMPARE(opened.count(), 1); // a click on the message itself books nothing
    QCOMPARE(onHand(*m_handle, this, u"Bread"_s), 2000);
}

void TestReminderNotices::finishedBooksAllGoneOnce()
{
    tell({remindOf(u"Bread"_s)});
    const QString topic = m_notifier->sent[0].topic;
    Q_EMIT m_notifier->invoked(topic, u"finished"_s);
    Q_EMIT m_notifier->invoked(topic, u"finished"_s);
    QTRY_COMPARE(m_notifier->sent.size(), 2);
    QCOMPARE(m_notifier->sent[1].title, u"Bread is written down as all gone."_s);
    QCOMPARE(onHand(*m_handle, this, u"Bread"_s), 0);
    QCOMPARE(lastAction(*m_handle, this), u"count"_s);
    QVERIFY(inbox().isEmpty());
    QTest::qWait(50);
    QCOMPARE(m_notifier->sent.size(), 2);
}

void TestReminderNotices::undoOpensItAgain()
{
    tell({remindOf(u"Bread"_s)});
    press(u"finished"_s);
    QTRY_COMPARE(m_notifier->sent.size(), 2);
    QCOMPARE(keysOf(m_notifier->sent[1]), QStringList({u"undo"_s}));
    press(u"undo"_s);
    QTRY_COMPARE(onHand(*m_handle, this, u"Bread"_s), 2000);
    QTRY_COMPARE(inbox().size(), 1);
    press(u"undo"_s); // once
    QTest::qWait(50);
    QCOMPARE(onHand(*m_handle, this, u"Bread"_s), 2000);
}

void TestReminderNotices::addPutsItOnTheList()
{
    tell({remindOf(u"Bread"_s)});
    press(u"add"_s);
    QTRY_COMPARE(m_notifier->sent.size(), 2);
    QCOMPARE(m_notifier->sent[1].title, u"Bread is on the list."_s);
    const auto written = ask<QVector<ListLine>>([](Household &home) { return home.lists().written({}); });
    QCOMPARE(written.size(), 1);
    QVERIFY(inbox().isEmpty());
}

void TestReminderNotices::tomorrowComesAgainAtTheDigest()
{
    tell({remindOf(u"Bread"_s)});
    press(u"snooze"_s);
    QTRY_COMPARE(m_notifier->sent.size(), 2);
    const QVector<Reminder> all = inbox(true);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].state, ReminderState::Snoozed);
    QCOMPARE(all[0].dueMs, QDateTime(kFriday.addDays(1), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch());
}

void TestReminderNotices::aDigestIsPutOffWhole()
{
    tell({remindOf(u"Bread"_s), remindOf(u"Milk"_s)});
    QCOMPARE(keysOf(m_notifier->sent[0]), QStringList({u"list"_s, u"snooze"_s}));
    QSignalSpy listed(m_notices.get(), &ReminderNotices::openList);
    press(u"list"_s);
    QCOMPARE(listed.count(), 1);
    press(u"snooze"_s);
    QTRY_COMPARE(m_notifier->sent.size(), 2);
    for (const Reminder &reminder : inbox(true))
        QCOMPARE(reminder.state, ReminderState::Snoozed);
}

void TestReminderNotices::theEveOpensListAndLook()
{
    tell({remindOf(u"Bread"_s)}, true);
    QCOMPARE(keysOf(m_notifier->sent[0]), QStringList({u"list"_s, u"look"_s}));
    QSignalSpy looked(m_notices.get(), &ReminderNotices::openLook);
    press(u"look"_s);
    QCOMPARE(looked.count(), 1);
}

void TestReminderNotices::aTestHasNoButtons()
{
    Q_EMIT m_handle->reminded({{}, {u"A test"_s, u"It works."_s}, true, false});
    QCOMPARE(m_notifier->sent.size(), 1);
    QVERIFY(m_notifier->sent[0].buttons.isEmpty());
}

void TestReminderNotices::timesAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::newRow("hour") << u"8"_s << QTime(8, 0);
    QTest::newRow("minutes") << u"18:30"_s << QTime(18, 30);
    QTest::newRow("point") << u"7.05"_s << QTime(7, 5);
    QTest::newRow("evening") << u"6 pm"_s << QTime(18, 0);
    QTest::newRow("midnight") << u"12am"_s << QTime(0, 0);
    QTest::newRow("German") << u"18 Uhr"_s << QTime(18, 0);
    QTest::newRow("too late") << u"25"_s << QTime();
    QTest::newRow("words") << u"soon"_s << QTime();
}

void TestReminderNotices::timesAreReadAsTheyAreWritten()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QCOMPARE(parseTime(text).value_or(QTime()), time);
}

QTEST_MAIN(TestReminderNotices)
#include "tst_remindernotices.moc"
