// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memorysecrets.h"
#include "tests/ui/overview/familyhome.h"
#include "tests/ui/shell/fakereminder.h"
#include "ui/settings/autostart.h"
#include "ui/settings/rhythmform.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/filechooser.h"
#include "ui/shell/householdfiles.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/field.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// Reminders and shopping in the settings, over a real household, used by name of their controls.
class TestReminderSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void windowsAreKeptAndUndone();
    void aNumberThatIsNoneWaits();
    void timesOfDayAreKept();
    void anExceptionIsMadeAndTakenBack();
    void aScheduleIsMade();
    void aRhythmOfOthersIsKept();
    void aMutedOneIsToldAgain();
    void aPhoneIsAddedAndItsTokenIsNotInTheFile();
    void whatCannotWorkIsSaid();
    void theProgramStartsWithTheDesktop();
    void tripsAndPeopleAreKept();
    void guestsComeAndGo();

private:
    template<class Value, class Work>
    Value ask(Work work)
    {
        return test::ask<Value>(*m_handle, this, std::move(work));
    }
    template<class T = QWidget>
    T *find(const QString &name)
    {
        T *found = m_page->window()->findChild<T *>(name);
        if (!found)
            qFatal("%s is not there", qPrintable(name));
        return found;
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text.isEmpty() ? u" "_s : text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void ok(const QString &dialog)
    {
        find<QDialog>(dialog)->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    }
    std::optional<ReminderRule> general(ReminderKind kind)
    {
        for (const ReminderRule &rule : rules()) {
            if (rule.kind == kind && !rule.product.isValid() && !rule.category.isValid())
                return rule;
        }
        return std::nullopt;
    }
    QVector<ReminderRule> rules()
    {
        return ask<QVector<ReminderRule>>([](Household &home) { return home.reminders().rules(); });
    }

    ManualClock m_clock{QDateTime(kFriday, QTime(10, 0), Qt::UTC)};
    QTemporaryDir m_folder;
    int m_count = 0;
    FileChooser m_files;
    Appearance m_appearance;
    std::unique_ptr<HouseholdHandle> m_handle;
    std::unique_ptr<HouseholdFiles> m_household;
    std::unique_ptr<SettingsPage> m_page;
};

void TestReminderSettings::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    QCoreApplication::setOrganizationName(u"larder"_s);
    QCoreApplication::setApplicationName(u"tst_remindersettings"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toUtf8());
}

void TestReminderSettings::init()
{
    m_handle = std::make_unique<HouseholdHandle>(m_clock);
    m_handle->listenWith([] { return std::make_unique<MemorySecrets>(); });
    m_household = std::make_unique<HouseholdFiles>(*m_handle, m_files, nullptr);
    m_page = std::make_unique<SettingsPage>(SettingsContext{*m_handle, m_clock, m_appearance, m_files, *m_household});
    connect(m_handle.get(), &HouseholdHandle::changed, m_page.get(), &SettingsPage::applyChanges);
    bool isOpen = false;
    m_handle->open(m_folder.filePath(u"home%1.larder"_s.arg(++m_count)), Household::Opening::CreateIfMissing, this,
                   [&isOpen](const Result<void> &opened) { isOpen = opened.has_value(); });
    QTRY_VERIFY(isOpen);
    m_page->resize(1100, 800);
    m_page->showPart(SettingsPage::Part::Reminders);
    m_page->show();
    m_page->reload();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_COMPARE(find<ChoiceStrip>(u"remindersOn"_s)->currentIndex(), 1);
}

void TestReminderSettings::cleanup()
{
    m_page.reset();
    m_household.reset();
    m_handle.reset();
}

void TestReminderSettings::windowsAreKeptAndUndone()
{
    auto *window = find(u"window_runs_out"_s);
    auto *strip = window->findChild<ChoiceStrip *>();
    auto *number = window->findChild<Field *>();
    QTRY_COMPARE(strip->currentIndex(), 1);
    QCOMPARE(number->text(), u"2"_s);
    number->selectAll();
    QTest::keyClicks(number, u"5"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_COMPARE(general(ReminderKind::RunsOut)->value, 5);
    strip->setCurrentIndex(0);
    QTRY_VERIFY(!general(ReminderKind::RunsOut)->isEnabled);
    QVERIFY(!number->isVisible());
    ask<bool>([](Household &home) -> Result<bool> {
        LARDER_TRY(home.undo());
        return true;
    });
    QTRY_COMPARE(strip->currentIndex(), 1);
    QCOMPARE(general(ReminderKind::RunsOut)->value, 5);
}

void TestReminderSettings::aNumberThatIsNoneWaits()
{
    auto *number = find(u"window_best_before"_s)->findChild<Field *>();
    QTRY_VERIFY(number->isVisible());
    number->selectAll();
    QTest::keyClicks(number, u"soon"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(general(ReminderKind::BestBefore)->value, 2);
    QCOMPARE(number->text(), u"soon"_s);
}

void TestReminderSettings::timesOfDayAreKept()
{
    type(u"timeDigest"_s, u"7:30"_s);
    type(u"timeEve"_s, u"19"_s);
    const auto times = [this] { return ask<ReminderTimes>([](Household &home) { return home.reminders().times(); }); };
    QTRY_COMPARE(times().digest, QTime(7, 30));
    QTRY_COMPARE(times().eve, QTime(19, 0));
    find<ChoiceStrip>(u"remindersOn"_s)->setCurrentIndex(0);
    QTRY_VERIFY(!times().isOn);
    QCOMPARE(times().digest, QTime(7, 30));
}

void TestReminderSettings::anExceptionIsMadeAndTakenBack()
{
    ask<bool>([](Household &home) -> Result<bool> {
        LARDER_TRY(home.buy(u"Bread"_s, {}, {2000, {}, {}}, {}));
        return true;
    });
    // The part reads a moment later; until then nothing is offered.
    QDialog *pick = nullptr;
    QTRY_VERIFY([&] {
        delete pick;
        find<QPushButton>(u"addException"_s)->click();
        pick = m_page->findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
        return pick && pick->findChild<QListWidget *>()->count() > 0;
    }());
    QTest::keyClicks(pick->findChild<Field *>(), u"Bread"_s);
    QTest::keyClick(pick->findChild<Field *>(), Qt::Key_Return);
    auto *dialog = find<QDialog>(u"scopeRules"_s);
    auto *window = dialog->findChild<QWidget *>(u"window_runs_out"_s);
    QCOMPARE(window->findChild<ChoiceStrip *>()->currentIndex(), 0);
    window->findChild<ChoiceStrip *>()->setCurrentIndex(2);
    const auto own = [this] {
        QVector<ReminderRule> found;
        for (const ReminderRule &rule : rules()) {
            if (rule.product.isValid())
                found << rule;
        }
        return found;
    };
    QTRY_COMPARE(own().size(), 1);
    QVERIFY(!own()[0].isEnabled);
    dialog->reject();
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"removeException"_s));
    find<QPushButton>(u"removeException"_s)->click();
    QTRY_VERIFY(own().isEmpty());
    QTRY_VERIFY(!m_page->findChild<QPushButton *>(u"removeException"_s)
                || !m_page->findChild<QPushButton *>(u"removeException"_s)->isVisible());
}

void TestReminderSettings::aScheduleIsMade()
{
    find<QPushButton>(u"addSchedule"_s)->click();
    ok(u"scheduleDialog"_s); // without words
    QVERIFY(find<QDialog>(u"scheduleDialog"_s)->isVisible());
    find<Field>(u"scheduleText"_s)->setText(u"Defrost the freezer"_s);
    find<QLineEdit>(u"scheduleTime"_s)->setText(u"18:00"_s);
    ok(u"scheduleDialog"_s);
    const auto schedules = [this] {
        QVector<ReminderRule> found;
        for (const ReminderRule &rule : rules()) {
            if (rule.kind == ReminderKind::Schedule)
                found << rule;
        }
        return found;
    };
    QTRY_COMPARE(schedules().size(), 1);
    QCOMPARE(schedules()[0].text, u"Defrost the freezer"_s);
    QCOMPARE(schedules()[0].rule, Recurrence::weekly({Qt::Friday}, 1, kFriday).text());
    QCOMPARE(schedules()[0].time, QTime(18, 0));
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"removeSchedule"_s));
    const auto saysWhen = [](const QLabel *label) { return label->text().contains(u"Every week on Friday at "_s); };
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), saysWhen));
    find<QPushButton>(u"removeSchedule"_s)->click();
    QTRY_VERIFY(schedules().isEmpty());
}

void TestReminderSettings::aRhythmOfOthersIsKept()
{
    RhythmForm form(kFriday);
    for (const Recurrence &rhythm :
         {Recurrence::everyDays(3, kFriday), Recurrence::weekly({Qt::Monday, Qt::Thursday}, 2, kFriday),
          Recurrence::monthly(31, 1, kFriday), Recurrence::yearly(kFriday)}) {
        form.setRhythm(rhythm.text(), kFriday);
        QCOMPARE(must(form.rhythm()).text(), rhythm.text());
    }
    const QString other = must(Recurrence::parse(u"FREQ=MONTHLY;BYDAY=2FR"_s, kFriday)).text();
    form.setRhythm(other, kFriday);
    QCOMPARE(must(form.rhythm()).text(), other);
    form.findChild<ChoiceStrip *>(u"rhythmEvery"_s)->setCurrentIndex(0);
    QCOMPARE(must(form.rhythm()).text(), Recurrence::everyDays(1, kFriday).text());
    form.findChild<QLineEdit *>(u"rhythmInterval"_s)->setText(u"many"_s);
    QVERIFY(!form.rhythm());
}

void TestReminderSettings::aMutedOneIsToldAgain()
{
    ask<bool>([](Household &home) -> Result<bool> {
        auto bought = home.buy(u"Bread"_s, {}, {2000, {}, {}}, {});
        auto reminder = bought ? addReminder(home, bought->product.id) : Result<Reminder>(fail(bought.error()));
        if (!reminder)
            return fail(reminder.error());
        LARDER_TRY(home.reminders().mute(reminder->id));
        return true;
    });
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"unmute"_s));
    find<QPushButton>(u"unmute"_s)->click();
    QTRY_VERIFY(ask<QVector<Reminder>>([](Household &home) { return home.reminders().muted(); }).isEmpty());
}

void TestReminderSettings::aPhoneIsAddedAndItsTokenIsNotInTheFile()
{
    QTRY_VERIFY(m_page->findChild<QAction *>(u"way_ntfy"_s));
    find<QAction>(u"way_ntfy"_s)->trigger();
    const QString topic = find<QLineEdit>(u"sink_topic"_s)->text();
    QVERIFY(topic.startsWith(u"larder-"_s) && topic.size() == 39);
    find<QLineEdit>(u"sinkSecret"_s)->setText(u"tk_canary"_s);
    find<ChoiceStrip>(u"sinkSendsList"_s)->setCurrentIndex(1);
    ok(u"sinkDialog"_s);
    const auto sinks = [this] {
        QVector<MemberSink> found;
        for (const MemberSink &sink :
             ask<QVector<MemberSink>>([](Household &home) { return home.reminders().sinks(); })) {
            if (sink.way == SinkWay::Ntfy)
                found << sink;
        }
        return found;
    };
    QTRY_COMPARE(sinks().size(), 1);
    QCOMPARE(sinks()[0].settings[u"topic"_s].toString(), topic);
    QVERIFY(sinks()[0].settings[u"sends_list"_s].toBool());
    const QString id = QString::number(sinks()[0].id.value);
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"removeSink"_s + id));
    QFile file(m_handle->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("tk_canary"));
    find<QPushButton>(u"removeSink"_s + id)->click();
    QTRY_VERIFY(sinks().isEmpty());
}

void TestReminderSettings::whatCannotWorkIsSaid()
{
    QTRY_VERIFY(m_page->findChild<QAction *>(u"way_webhook"_s));
    find<QAction>(u"way_webhook"_s)->trigger();
    find<QLineEdit>(u"sink_url"_s)->setText(u"not an address"_s);
    ok(u"sinkDialog"_s);
    QTRY_VERIFY(find<QLineEdit>(u"sink_url"_s)->accessibleDescription().contains(u"no web address"_s));
    QVERIFY(find<QDialog>(u"sinkDialog"_s)->isVisible());
}

void TestReminderSettings::theProgramStartsWithTheDesktop()
{
    auto *strip = find<ChoiceStrip>(u"autostart"_s);
    QTRY_COMPARE(strip->currentIndex(), 0);
    strip->setCurrentIndex(1);
    QFile file(Autostart::path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString entry = QString::fromUtf8(file.readAll());
    QVERIFY(entry.startsWith(u"[Desktop Entry]\n"_s));
    QVERIFY(entry.contains(u"--minimized --household \""_s + m_handle->path() + u"\""_s));
    strip->setCurrentIndex(0);
    QVERIFY(!QFile::exists(Autostart::path()));
    QCOMPARE(quotedForExec(u"/home/a b/100%$x\"\\"_s), uR"("/home/a b/100%%\\$x\\"\\\\")"_s);
}

void TestReminderSettings::tripsAndPeopleAreKept()
{
    m_page->showPart(SettingsPage::Part::Shopping);
    QTRY_VERIFY(find(u"tripNext"_s)->isVisible());
    QTest::qWait(200);
    const auto habit = [this] { return ask<TripHabit>([](Household &home) { return home.foresight().tripHabit(); }); };
    find<ChoiceStrip>(u"tripOften"_s)->setCurrentIndex(2);
    QTRY_COMPARE(habit().everyDays, 14);
    type(u"tripNext"_s, u"28 nov"_s);
    QTRY_COMPARE(habit().next, QDate(2026, 11, 28));
    type(u"householdSize"_s, u"4"_s);
    QTRY_COMPARE(ask<int>([](Household &home) { return home.absences().householdSize(); }), 4);
    type(u"tripCost"_s, u"3,50"_s);
    const auto cost = [this] {
        return ask<QString>([](Household &home) { return home.settings().value(u"trip_cost"_s); });
    };
    QTRY_COMPARE(cost(), u"350"_s);
}

void TestReminderSettings::guestsComeAndGo()
{
    m_page->showPart(SettingsPage::Part::Shopping);
    find<QPushButton>(u"addEvent"_s)->click();
    ok(u"eventDialog"_s); // nothing typed
    QVERIFY(find<QDialog>(u"eventDialog"_s)->isVisible());
    find<QLineEdit>(u"eventPersons"_s)->setText(u"8"_s);
    find<QLineEdit>(u"eventFrom"_s)->setText(u"saturday"_s);
    ok(u"eventDialog"_s);
    const auto guests = [this] {
        return ask<QVector<GuestVisit>>([](Household &home) { return home.absences().guests(); });
    };
    QTRY_COMPARE(guests().size(), 1);
    QCOMPARE(guests()[0].persons, 8);
    QCOMPARE(guests()[0].days.from, kFriday.addDays(1));
    QCOMPARE(guests()[0].days.to, kFriday.addDays(1));
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"removeEvent"_s));
    find<QPushButton>(u"removeEvent"_s)->click();
    QTRY_VERIFY(guests().isEmpty());
}

QTEST_MAIN(TestReminderSettings)
#include "tst_remindersettings.moc"
