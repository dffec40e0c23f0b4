// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/householdhandle.h"
#include "core/secrets/memorysecrets.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/thiscomputer.h"
#include "ui/shell/filechooser.h"
#include "ui/shell/householdfiles.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/field.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kFriday(2026, 11, 20);
constexpr SettingsPage::Part kParts[] = {SettingsPage::Part::General, SettingsPage::Part::Shopping,
                                         SettingsPage::Part::Reminders, SettingsPage::Part::Sources,
                                         SettingsPage::Part::Health};

} // namespace

/// The settings over a real household, used by name of their controls.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private:
    template<class Work>
    auto ask(Work work)
    {
        using Answer = std::invoke_result_t<Work, Household &>;
        std::optional<Answer> answer;
        m_handle->run(this, work, [&](const Answer &given) { answer = given; });
        for (int i = 0; i < 2000 && !answer; ++i)
            QTest::qWait(5);
        if (!answer || !*answer)
            qFatal("%s", answer ? qPrintable((*answer).error().message) : "no answer");
        return **answer;
    }
    QString setting(const QString &name)
    {
        return ask([name](Household &household) { return household.settings().value(name); });
    }
    QVector<EventSource> sources()
    {
        return ask([](Household &household) { return household.sources().all(); });
    }
    template<class T = QWidget>
    T *find(const QString &name)
    {
        T *found = m_page->window()->findChild<T *>(name);
        if (!found)
            qFatal("%s is not there", qPrintable(name));
        return found;
    }
    /// Empty where it is not there (yet).
    QString text(const QString &name)
    {
        const auto *label = m_page->window()->findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }
    void ok(const QString &dialog)
    {
        find<QDialog>(dialog)->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    }
    EventSource addSource(const QString &name, EventSource::Way way = EventSource::Way::Http)
    {
        EventSource source;
        source.name = name;
        source.way = way;
        return ask([source](Household &household) { return household.sources().add(source); });
    }
    void undo()
    {
        ask([](Household &household) { return household.undo(); });
    }

    /// The token of a new source: to be copied now, and nowhere in the
    /// household's file.
    void tokenIsShownOnce()
    {
        QTRY_VERIFY(m_page->findChild<QDialog *>(u"exampleDialog"_s));
        const QString token = find<Field>(u"tokenText"_s)->text();
        QCOMPARE(token.size(), 43);
        QVERIFY(text(u"tokenKept"_s).contains(u"until Larder is closed"_s)); // there is no keychain here
        QVERIFY(find<QPlainTextEdit>(u"exampleText"_s)->toPlainText().contains(token));
        find<QPushButton>(u"copyToken"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), token);
        for (const QString &ending : {QString(), u"-wal"_s}) {
            QFile file(m_handle->path() + ending);
            QVERIFY(file.open(QIODevice::ReadOnly) || !ending.isEmpty());
            QVERIFY(!file.readAll().contains(token.toLatin1()));
        }
        find<QDialog>(u"exampleDialog"_s)->reject();
    }
    /// Opens @p path as a file of events and returns what is told about it.
    QString booked(const QString &path)
    {
        m_chooser.setNextFile(path);
        find<QPushButton>(u"openEvents"_s)->click();
        auto *dialog = find<QDialog>(u"eventFileDialog"_s);
        dialog->findChild<QPushButton *>(u"eventFileBook"_s)->click();
        auto *words = dialog->findChild<QLabel *>(u"eventFileWords"_s);
        for (int i = 0; i < 1000 && !words->text().contains(u"couldn't be booked"_s); ++i)
            QTest::qWait(5);
        const QString told =
            words->text() + u'\n' + dialog->findChild<QPlainTextEdit *>(u"eventFileRejects"_s)->toPlainText();
        dialog->reject();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        return told;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"larder"_s);
        QCoreApplication::setApplicationName(u"settingstest"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
    }

    void init()
    {
        QSettings().clear();
        const QString path = m_folder.filePath(u"%1.larder"_s.arg(++m_households));
        m_handle = std::make_unique<HouseholdHandle>(m_clock);
        m_handle->listenWith([] { return std::make_unique<MemorySecrets>(); });
        m_files = std::make_unique<HouseholdFiles>(*m_handle, m_chooser, nullptr);
        m_appearance = std::make_unique<Appearance>();
        m_page =
            std::make_unique<SettingsPage>(SettingsContext{*m_handle, m_clock, *m_appearance, m_chooser, *m_files});
        connect(m_handle.get(), &HouseholdHandle::changed, m_page.get(), &Page::applyChanges);
        QSignalSpy opened(m_files.get(), &HouseholdFiles::opened);
        m_files->open(path, Household::Opening::CreateIfMissing);
        QVERIFY(opened.wait());
        m_page->resize(900, 700);
        m_page->show();
        m_page->reload();
    }

    void cleanup()
    {
        m_page.reset();
        m_files.reset();
        m_handle.reset();
        m_appearance.reset();
    }

    void theShoppingDayIsAStepToUndo()
    {
        m_page->showPart(SettingsPage::Part::Shopping);
        auto *strip = find<ChoiceStrip>(u"shoppingDayStrip"_s);
        QTRY_COMPARE(strip->currentIndex(), 0);
        strip->setCurrentIndex(3);
        const int first = QLocale().firstDayOfWeek();
        QTRY_COMPARE(setting(u"shopping_day"_s).toInt(), (first - 1 + 2) % 7 + 1);
        undo();
        QTRY_COMPARE(strip->currentIndex(), 0);
        QCOMPARE(setting(u"shopping_day"_s).toInt(), 0);
    }

    void howSureIsKept()
    {
        m_page->showPart(SettingsPage::Part::Shopping);
        auto *strip = find<ChoiceStrip>(u"levelStrip"_s);
        QTRY_COMPARE(strip->currentIndex(), 1);
        strip->setCurrentIndex(2);
        QTRY_COMPARE(setting(u"service_level"_s), u"never"_s);
        // Somebody else changes their mind.
        ask([](Household &household) -> Result<bool> {
            LARDER_TRY(household.lists().setServiceLevel(ServiceLevel::Relaxed));
            return true;
        });
        QTRY_COMPARE(strip->currentIndex(), 0);
    }

    void aMemberIsAddedAndUsesThisComputer()
    {
        find<QPushButton>(u"addMember"_s)->click();
        find<Field>(u"memberName"_s)->setText(u"Anna & Ben"_s);
        find<QComboBox>(u"memberColour"_s)->setCurrentIndex(1);
        ok(u"memberDialog"_s);
        QTRY_VERIFY(m_page->findChild<QRadioButton *>(u"member2"_s));
        QCOMPARE(find<QRadioButton>(u"member2"_s)->text(), u"Anna && Ben"_s);
        find<QRadioButton>(u"member2"_s)->click();
        // What is done from now on is hers, also after the household was opened
        // again.
        const auto member = [this] {
            return ask([](Household &household) -> Result<MemberId> { return household.journal().actor().member; });
        };
        QTRY_COMPARE(member(), MemberId(2));
        ask([](Household &household) -> Result<bool> {
            household.journal().setActor({});
            return true;
        });
        m_page->reload();
        QTRY_COMPARE(member(), MemberId(2));
        QTRY_VERIFY(find<QRadioButton>(u"member2"_s)->isChecked());
    }

    void aNameIsTakenOnce()
    {
        QSignalSpy failed(m_page.get(), &Page::failed);
        find<QPushButton>(u"addMember"_s)->click();
        find<Field>(u"memberName"_s)->setText(u" ME "_s);
        ok(u"memberDialog"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().message.contains(u"Me"_s));
        QTRY_VERIFY(m_page->findChild<QRadioButton *>(u"member1"_s));
        find<QPushButton>(u"changeMember1"_s)->click();
        find<Field>(u"memberName"_s)->setText(u"Clara"_s);
        ok(u"memberDialog"_s);
        QTRY_COMPARE(find<QRadioButton>(u"member1"_s)->text(), u"Clara"_s);
    }

    void theLookIsRemembered()
    {
        find<ChoiceStrip>(u"schemeStrip"_s)->setCurrentIndex(int(Appearance::Scheme::Dark));
        QCOMPARE(m_appearance->scheme(), Appearance::Scheme::Dark);
        QCOMPARE(QSettings().value(u"look/scheme"_s).toString(), u"Dark"_s);
    }

    void theFileIsNamedAndCopied()
    {
        QTRY_VERIFY(text(u"householdPath"_s).endsWith(u".larder"_s));
        const QString copy = m_folder.filePath(u"copy%1.larder"_s.arg(m_households));
        m_chooser.setNextFile(copy);
        QSignalSpy said(m_files.get(), &HouseholdFiles::said);
        find<QPushButton>(u"settingsSaveCopy"_s)->click();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(QFileInfo::exists(copy));
        QCOMPARE(setting(u"copied_at"_s).toLongLong(), m_clock.nowMs());
    }

    void aSourceIsAdded()
    {
        m_page->showPart(SettingsPage::Part::Sources);
        QTRY_VERIFY(find<QLabel>(u"noSources"_s)->isVisible());
        find<QPushButton>(u"addSource"_s)->click();
        find<Field>(u"sourceNameField"_s)->setText(u"Kitchen scale"_s);
        find<Field>(u"sourcePort"_s)->setText(u"no port"_s);
        ok(u"sourceDialog"_s);
        QVERIFY(find<QDialog>(u"sourceDialog"_s)->isVisible()); // says what is wrong and waits
        QVERIFY(!find<Field>(u"sourcePort"_s)->accessibleDescription().isEmpty());
        find<Field>(u"sourcePort"_s)->setText(u"8123"_s);
        find<ChoiceStrip>(u"sourceAmounts"_s)->setCurrentIndex(1);
        find<ChoiceStrip>(u"sourceUnknown"_s)->setCurrentIndex(1);
        ok(u"sourceDialog"_s);
        QTRY_COMPARE(sources().size(), 1);
        const EventSource source = sources().first();
        QCOMPARE(source.name, u"Kitchen scale"_s);
        QCOMPARE(source.settings, QJsonObject({{u"port"_s, 8123}}));
        QCOMPARE(source.amounts, EventSource::Amounts::Add);
        QCOMPARE(source.unknown, EventSource::Unknown::Wait);
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"sourceName"_s));
        QCOMPARE(text(u"sourceName"_s), u"Kitchen scale"_s);
        QCOMPARE(text(u"sourceTally"_s), u"Nothing came yet."_s);
        tokenIsShownOnce();
        undo();
        QTRY_VERIFY(find<QLabel>(u"noSources"_s)->isVisible());
    }

    void aTakenNameIsToldWhereItWasTyped()
    {
        addSource(u"Scale"_s);
        m_page->showPart(SettingsPage::Part::Sources);
        find<QPushButton>(u"addSource"_s)->click();
        auto *name = find<Field>(u"sourceNameField"_s);
        name->setText(u"SCALE"_s);
        ok(u"sourceDialog"_s);
        QTRY_VERIFY(name->accessibleDescription().contains(u"Scale"_s, Qt::CaseInsensitive));
        QVERIFY(find<QDialog>(u"sourceDialog"_s)->isVisible());
        QCOMPARE(sources().size(), 1);
        find<QDialog>(u"sourceDialog"_s)->reject();
    }

    void aSourceIsPausedAndRemoved()
    {
        addSource(u"Scale"_s);
        m_page->showPart(SettingsPage::Part::Sources);
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"sourcePause"_s));
        find<QPushButton>(u"sourcePause"_s)->click();
        QTRY_COMPARE(text(u"sourceState"_s), u"Paused"_s);
        QVERIFY(sources().first().isPaused);
        find<QPushButton>(u"sourcePause"_s)->click();
        QTRY_VERIFY(text(u"sourceState"_s) != u"Paused"_s);
        find<QAction>(u"sourceRemove"_s)->trigger();
        QTRY_VERIFY(find<QLabel>(u"noSources"_s)->isVisible());
        undo();
        QTRY_COMPARE(text(u"sourceName"_s), u"Scale"_s);
    }

    void theBrokerIsKeptWhenChanged()
    {
        EventSource source;
        source.name = u"Home"_s;
        source.way = EventSource::Way::Mqtt;
        source.settings = {{u"host"_s, u"broker"_s}, {u"home_assistant"_s, true}};
        ask([source](Household &household) { return household.sources().add(source); });
        m_page->showPart(SettingsPage::Part::Sources);
        QTRY_VERIFY(m_page->findChild<QAction *>(u"sourceEdit"_s));
        find<QAction>(u"sourceEdit"_s)->trigger();
        QCOMPARE(find<Field>(u"sourceHost"_s)->text(), u"broker"_s);
        find<Field>(u"sourceTopics"_s)->setText(u"a/b, c"_s);
        ok(u"sourceDialog"_s);
        QTRY_COMPARE(sources().first().settings[u"topics"_s].toArray().size(), 2);
        QCOMPARE(sources().first().settings[u"home_assistant"_s].toBool(), true);
    }

    void aButtonIsTaught()
    {
        ask([](Household &household) { return household.products().add(u"Milk"_s, {}); });
        addSource(u"Home"_s, EventSource::Way::Mqtt);
        m_page->showPart(SettingsPage::Part::Sources);
        QTRY_VERIFY(m_page->findChild<QAction *>(u"sourceButtons"_s));
        find<QAction>(u"sourceButtons"_s)->trigger();
        QTRY_VERIFY(m_page->findChild<QDialog *>(u"sourceButtonsDialog"_s));
        QVERIFY(!find<QPushButton>(u"addButton"_s)->isEnabled());
        find<Field>(u"buttonTopic"_s)->setText(u"zigbee2mqtt/button"_s);
        find<Field>(u"buttonField"_s)->setText(u"action"_s);
        find<Field>(u"buttonValue"_s)->setText(u"single"_s);
        find<QPushButton>(u"buttonProduct"_s)->click();
        find<QDialog>(u"pickDialog"_s)->accept();
        find<QPushButton>(u"addButton"_s)->click();
        const auto list = [this] { return find<QDialog>(u"sourceButtonsDialog"_s)->findChild<QListWidget *>(); };
        QTRY_COMPARE(list()->count(), 1);
        QVERIFY(list()->item(0)->text().contains(u"Used one, Milk"_s));
        find<QPushButton>(u"removeButton"_s)->click();
        QTRY_COMPARE(list()->count(), 0);
        find<QDialog>(u"sourceButtonsDialog"_s)->reject();
    }

    void aFileOfEventsIsBookedOnce()
    {
        const QString path = m_folder.filePath(u"events.ndjson"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"v":1,"event_id":"a","type":"added","product":{"name":"Milk"},"amount":"3"})"
                   "\n"
                   R"({"v":1,"event_id":"b","type":"consumed","product":{"name":"Milk"},"amount":"1"})"
                   "\nno event\n");
        file.close();
        m_page->showPart(SettingsPage::Part::Sources);
        const QString told = booked(path);
        QVERIFY2(told.contains(u"2 booked"_s) && told.contains(u"1 couldn't be booked"_s), qPrintable(told));
        QVERIFY2(told.contains(u"Line 3"_s), qPrintable(told));
        const auto atHome = [](Household &household) -> Result<qint64> {
            auto milk = household.products().resolve(u"Milk"_s);
            return milk ? household.ledger().repository().onHand(milk->id) : fail(milk.error());
        };
        QCOMPARE(ask(atHome), 2000);
        QTRY_COMPARE(text(u"sourceName"_s), u"File"_s);
        QVERIFY2(booked(path).contains(u"2 already known"_s), "the second time nothing is new");
        QCOMPARE(ask(atHome), 2000);
        // What couldn't be booked leads to History.
        QSignalSpy wanted(m_page.get(), &Page::roomWanted);
        QTRY_VERIFY(find<QAbstractButton>(u"sourceWaiting"_s)->isVisible());
        find<QAbstractButton>(u"sourceWaiting"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<Room>(), Room::History);
    }

    void aLongFileLeavesTimeForOthers()
    {
        const QString path = m_folder.filePath(u"long.ndjson"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 40'000; ++i)
            file.write(QByteArray(R"({"v":1,"event_id":"%","type":"added","product":{"name":"Milk"},"amount":1})"
                                  "\n")
                           .replace('%', QByteArray::number(i)));
        file.close();
        m_page->showPart(SettingsPage::Part::Sources);
        m_chooser.setNextFile(path);
        find<QPushButton>(u"openEvents"_s)->click();
        find<QPushButton>(u"eventFileBook"_s)->click();
        ask([](Household &household) { return household.products().add(u"Tea"_s, {}); });
        const auto words = [this] { return text(u"eventFileWords"_s); };
        QVERIFY2(!words().contains(u"couldn't be booked"_s), "the click waited for the whole file");
        QTRY_VERIFY(words().contains(u"read…"_s));
        find<QDialog>(u"eventFileDialog"_s)->reject();
        QTRY_VERIFY2(words().contains(u"It was stopped"_s), qPrintable(words()));
        find<QDialog>(u"eventFileDialog"_s)->reject();
    }

    void theMachineryIsShown()
    {
        m_page->showPart(SettingsPage::Part::Health);
        auto *table = find<QTableView>(u"handlersTable"_s);
        const QAbstractItemModelTester tester(table->model());
        QTRY_VERIFY(table->model()->rowCount() > 0);
        ask([](Household &household) { return household.products().add(u"Milk"_s, {}); });
        QTRY_COMPARE(text(u"healthSentence"_s), u"Everything is done and up to date."_s);
        find<QPushButton>(u"copyHealth"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral(LARDER_VERSION)));
        QVERIFY(copied.contains(u"forecast"_s));
    }

    void theCheckFindsWhatIsWrong()
    {
        m_page->showPart(SettingsPage::Part::Health);
        find<QPushButton>(u"checkNow"_s)->click();
        QTRY_COMPARE(text(u"checkProblems"_s), u"Everything is in order."_s);
        ask([](Household &household) { return household.buy(u"Milk"_s, {}, {2000, {}, {}}, {}); });
        ask([](Household &household) { return household.database().run(u"UPDATE lot SET amount = amount + 1"_s); });
        find<QPushButton>(u"checkNow"_s)->click();
        QTRY_VERIFY(text(u"checkProblems"_s).contains(u"Milk"_s) || text(u"checkProblems"_s).contains(u"lot"_s));
    }

    void thePartIsRemembered()
    {
        QSettings settings(m_folder.filePath(u"state.ini"_s), QSettings::IniFormat);
        m_page->showPart(SettingsPage::Part::Health);
        m_page->saveState(settings);
        m_page->showPart(SettingsPage::Part::General);
        m_page->restoreState(settings);
        QCOMPARE(find<ChoiceStrip>(u"settingsParts"_s)->currentIndex(), int(SettingsPage::Part::Health));
    }

    /// In the smallest window every part scrolls down, never sideways.
    void theSmallestWindowIsEnough()
    {
        EventSource source;
        source.name = u"The scale in the kitchen of the summer house"_s;
        source.way = EventSource::Way::Mqtt;
        ask([source](Household &household) { return household.sources().add(source); });
        const Theme theme = themeOf(nullptr);
        m_page->resize(theme.px(140),
                       theme.px(60)); // 640 x 360 without rail and header
        for (const auto part : kParts) {
            m_page->showPart(part);
            QTest::qWait(300);
            const auto *scroll = find<QStackedWidget>(u"settingsStack"_s)->currentWidget();
            const auto *area = qobject_cast<const QScrollArea *>(scroll);
            QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(area->objectName()));
        }
    }

    void everyControlHasAName()
    {
        addSource(u"Scale"_s);
        for (const auto part : kParts) {
            m_page->showPart(part);
            QTest::qWait(50);
            const auto buttons = m_page->findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons)
                QVERIFY2(!button->isVisibleTo(m_page.get()) || !button->text().isEmpty()
                             || !button->accessibleName().isEmpty(),
                         qPrintable(button->objectName()));
        }
        for (const QString &name : {u"shoppingDayStrip"_s, u"levelStrip"_s, u"coloursStrip"_s, u"schemeStrip"_s})
            QVERIFY(!find<ChoiceStrip>(name)->accessibleName().isEmpty());
    }

private:
    QTemporaryDir m_folder;
    int m_households = 0;
    ManualClock m_clock{QDateTime(kFriday, QTime(10, 0), Qt::UTC)};
    FileChooser m_chooser;
    std::unique_ptr<HouseholdHandle> m_handle;
    std::unique_ptr<HouseholdFiles> m_files;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
