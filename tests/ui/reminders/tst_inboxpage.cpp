// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/overview/familyhome.h"
#include "tests/ui/shell/fakereminder.h"
#include "ui/reminders/inboxpage.h"
#include "ui/reminders/toldmodel.h"
#include "ui/widgets/choicestrip.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// The inbox over a real household, used by name of its controls.
class TestInboxPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }
    void init();
    void cleanup();

    void anEmptyInboxTeaches();
    void lookingAtThemMakesThemOld();
    void allGoneIsBookedAndUndone();
    void neverIsTakenBack();
    void answeredOnesGoWithTheVisit();
    void otherKindsHaveOtherButtons();
    void restingIsSaidAndEnded();
    void theLogIsATable();

private:
    template<class Value, class Work>
    Value ask(Work work)
    {
        return test::ask<Value>(*m_handle, this, std::move(work));
    }
    Reminder remindOf(const QString &name, ReminderKind kind = ReminderKind::Price);
    QWidget *row(const Reminder &reminder) const
    {
        return m_page->findChild<QWidget *>(u"reminder%1"_s.arg(reminder.id.value));
    }
    void press(const Reminder &reminder, const QString &button)
    {
        auto *found = row(reminder)->findChild<QAbstractButton *>(button);
        QVERIFY2(found && found->isVisible(), qPrintable(button));
        found->click();
    }
    static QString deed(ReminderDeed deed) { return u"deed%1"_s.arg(int(deed)); }
    QString done(const Reminder &reminder) const
    {
        const auto *label = row(reminder) ? row(reminder)->findChild<QLabel *>(u"reminderDone"_s) : nullptr;
        return label && label->isVisible() ? label->text() : QString();
    }
    int page() const { return m_page->findChild<QStackedWidget *>()->currentIndex(); }

    ManualClock m_clock{QDateTime(kFriday, QTime(10, 0), Qt::UTC)};
    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<HouseholdHandle> m_handle;
    std::unique_ptr<InboxPage> m_page;
};

void TestInboxPage::init()
{
    m_handle = std::make_unique<HouseholdHandle>(m_clock);
    m_page = std::make_unique<InboxPage>(*m_handle, m_clock);
    connect(m_handle.get(), &HouseholdHandle::changed, m_page.get(), &InboxPage::applyChanges);
    connect(m_page.get(), &Page::failed, this,
            [](const Error &error) { QFAIL(qPrintable(error.message + error.detail)); });
    bool isOpen = false;
    m_handle->open(m_folder.filePath(u"home%1.larder"_s.arg(++m_count)), Household::Opening::CreateIfMissing, this,
                   [&isOpen](const Result<void> &opened) { isOpen = opened.has_value(); });
    QTRY_VERIFY(isOpen);
}

void TestInboxPage::cleanup()
{
    m_page.reset();
    m_handle.reset();
}

Reminder TestInboxPage::remindOf(const QString &name, ReminderKind kind)
{
    return ask<Reminder>([name, kind](Household &home) -> Result<Reminder> {
        auto bought = home.buy(name, {}, {2000, {}, {}}, {});
        if (!bought)
            return fail(bought.error());
        return addReminder(home, bought->product.id, kind);
    });
}

void TestInboxPage::anEmptyInboxTeaches()
{
    m_page->show();
    QTRY_COMPARE(page(), 2);
    QSignalSpy wanted(m_page.get(), &Page::roomWanted);
    m_page->findChild<QWidget *>(u"inboxEmpty"_s)->findChild<QAbstractButton *>()->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<Room>(), Room::ReminderSettings);
}

void TestInboxPage::lookingAtThemMakesThemOld()
{
    QSignalSpy badge(m_page.get(), &Page::badgeChanged);
    remindOf(u"Bread"_s);
    remindOf(u"Milk"_s);
    QTRY_VERIFY(!badge.isEmpty() && badge.constLast()[0].toInt() == 2);
    m_page->show();
    QTRY_COMPARE(page(), 0);
    QTRY_COMPARE(ask<int>([](Household &home) { return home.reminders().unseen(); }), 0);
    QTRY_COMPARE(badge.constLast()[0].toInt(), 0);
    // They are heard as new for as long as one looks.
    QVERIFY(m_page->findChild<QWidget *>(u"inboxRows"_s)->findChildren<QLabel *>().size() > 2);
}

void TestInboxPage::allGoneIsBookedAndUndone()
{
    const Reminder bread = remindOf(u"Bread"_s);
    m_page->show();
    QTRY_VERIFY(row(bread));
    press(bread, deed(ReminderDeed::AllGone));
    QTRY_COMPARE(done(bread), u"Bread is written down as all gone."_s);
    QCOMPARE(onHand(*m_handle, this, u"Bread"_s), 0);
    QVERIFY(!row(bread)->findChild<QAbstractButton *>(deed(ReminderDeed::AllGone))->isVisible());
    press(bread, u"reminderUndo"_s);
    QTRY_COMPARE(onHand(*m_handle, this, u"Bread"_s), 2000);
    QTRY_VERIFY(row(bread) && row(bread)->findChild<QAbstractButton *>(deed(ReminderDeed::AllGone))->isVisible());
}

void TestInboxPage::neverIsTakenBack()
{
    const Reminder bread = remindOf(u"Bread"_s);
    m_page->show();
    QTRY_VERIFY(row(bread));
    row(bread)->findChild<QAction *>(deed(ReminderDeed::Never))->trigger();
    QTRY_VERIFY(!done(bread).isEmpty());
    QCOMPARE(ask<QVector<Reminder>>([](Household &home) { return home.reminders().muted(); }).size(), 1);
    press(bread, u"reminderUndo"_s);
    QTRY_VERIFY(ask<QVector<Reminder>>([](Household &home) { return home.reminders().muted(); }).isEmpty());
    QTRY_COMPARE(ask<QVector<Reminder>>([](Household &home) { return home.reminders().inbox(false); }).size(), 1);
}

void TestInboxPage::answeredOnesGoWithTheVisit()
{
    const Reminder bread = remindOf(u"Bread"_s);
    const Reminder milk = remindOf(u"Milk"_s);
    m_page->show();
    QTRY_VERIFY(row(bread) && row(milk));
    press(bread, deed(ReminderDeed::Done));
    QTRY_COMPARE(done(bread), u"Done: Bread"_s);
    m_page->hide();
    m_page->show();
    QTRY_VERIFY(!row(bread));
    QVERIFY(row(milk));
}

void TestInboxPage::otherKindsHaveOtherButtons()
{
    Reminder cream = remindOf(u"Cream"_s);
    m_page->show();
    QTRY_VERIFY(row(cream));
    QVERIFY(row(cream)->findChild<QAbstractButton *>(deed(ReminderDeed::AddToList)));
    cream.kind = ReminderKind::BestBefore;
    QVERIFY(!isPossible(ReminderDeed::AddToList, cream)); // it is here, and wants to be eaten
    QVERIFY(row(cream)->findChild<QAbstractButton *>(deed(ReminderDeed::AllGone)));
    QSignalSpy rules(m_page.get(), &Page::roomWanted);
    row(cream)->findChild<QAction *>(u"deedRules"_s)->trigger();
    QCOMPARE(rules.count(), 1);
}

void TestInboxPage::restingIsSaidAndEnded()
{
    ask<bool>([](Household &home) -> Result<bool> {
        LARDER_TRY(setResting(home, true));
        return true;
    });
    m_page->show();
    auto *words = m_page->findChild<QLabel *>(u"inboxRest"_s);
    QTRY_VERIFY(words->isVisible());
    m_page->findChild<QAbstractButton *>(u"inboxGoOn"_s)->click();
    QTRY_VERIFY(!words->isVisible());
}

void TestInboxPage::theLogIsATable()
{
    auto *model = new ToldModel(m_page.get());
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ReminderLogEntry entry;
    entry.atMs = m_clock.nowMs();
    entry.outcome = u"sent"_s;
    entry.member = MemberId(7);
    entry.numbers = {{u"product"_s, u"Bread"_s}};
    model->setLog({entry}, {{MemberId(7), u"Mum"_s}}, kFriday, QTimeZone::utc());
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, ToldModel::When).data().toString(), u"Today, 10:00"_s);
    QCOMPARE(model->index(0, ToldModel::What).data().toString(), u"Bread is all gone"_s);
    QCOMPARE(model->index(0, ToldModel::Whom).data().toString(), u"Mum"_s);
    QCOMPARE(model->index(0, ToldModel::Outcome).data().toString(), u"It was sent."_s);
    m_page->show();
    m_page->showLog();
    QCOMPARE(m_page->findChild<ChoiceStrip *>(u"inboxViews"_s)->currentIndex(), 1);
}

QTEST_MAIN(TestInboxPage)
#include "tst_inboxpage.moc"
