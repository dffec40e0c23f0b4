// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/samplebooking.h"
#include "ui/shell/notifier.h"
#include "ui/shell/tray.h"
#include "ui/shell/traybackend.h"
#include "ui/shell/undostate.h"

#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

class FakeTray : public TrayBackend
{
public:
    bool isAvailable() const override { return true; }
    void setMenu(QMenu *) override {}
    void setToBuy(int number) override { toBuy = number; }
    void setResting(bool rests) override { isResting = rests; }
    void setToolTip(const QString &text) override { toolTip = text; }
    void show() override { isShown = true; }
    void showMessage(const QString &, const QString &) override {}

    int toBuy = -1;
    bool isResting = false;
    QString toolTip;
    bool isShown = false;
};

class FakeNotifier : public Notifier
{
public:
    void notify(const Notification &notification) override { sent << notification; }

    QVector<Notification> sent;
};

} // namespace

class TestTrayMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void anEmptyHouseholdHasNothingToUse();
    void theMenuUsesOneAndUndoes();
    void clicksAreHandedOn();
    void stayingIsSaidOnce();
    void theSampleIsNoNews();
    void remindersRestUntilTomorrow();

private:
    template<class Work>
    void run(Work work);
    QAction *action(const QString &name) const { return m_tray->menu()->findChild<QAction *>(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    FakeTray m_backend;
    std::unique_ptr<FakeNotifier> m_notifier;
    std::unique_ptr<HouseholdHandle> m_handle;
    std::unique_ptr<UndoState> m_undo;
    std::unique_ptr<Tray> m_tray;
};

void TestTrayMenu::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    QCoreApplication::setOrganizationName(u"larder"_s);
    QCoreApplication::setApplicationName(u"tst_traymenu"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestTrayMenu::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    QSettings().clear();
    m_notifier = std::make_unique<FakeNotifier>();
    m_handle = std::make_unique<HouseholdHandle>(m_clock);
    m_undo = std::make_unique<UndoState>(*m_handle, m_clock);
    m_tray = std::make_unique<Tray>(Tray::Parts{*m_handle, m_clock, m_backend, *m_notifier, *m_undo});
    std::optional<bool> isOpen;
    m_handle->open(m_folder->filePath(u"home.larder"_s), Household::Opening::CreateIfMissing, this,
                   [&isOpen](const Result<void> &result) { isOpen = result.has_value(); });
    QTRY_VERIFY(isOpen.has_value());
    QVERIFY(*isOpen);
    m_tray->reload();
}

void TestTrayMenu::cleanup()
{
    m_tray.reset();
    m_undo.reset();
    m_handle.reset();
    m_notifier.reset();
}

template<class Work>
void TestTrayMenu::run(Work work)
{
    std::optional<bool> isDone;
    m_handle->run(this, work, [&isDone](const auto &result) {
        isDone = result.has_value();
        if (!result)
            qWarning("%s", qPrintable(result.error().message));
    });
    QTRY_VERIFY(isDone.has_value());
    QVERIFY(*isDone);
}

void TestTrayMenu::anEmptyHouseholdHasNothingToUse()
{
    QVERIFY(m_backend.isShown);
    QTRY_COMPARE(m_backend.toBuy, 0);
    QTRY_VERIFY(m_backend.toolTip.contains(u"Nothing to buy"));
    QVERIFY(!action(u"trayUsedHeading"_s)->isVisible());
    QVERIFY(!action(u"trayUsedHeading"_s)->isEnabled());
}

void TestTrayMenu::theMenuUsesOneAndUndoes()
{
    run([](Household &household) { return household.buy(u"Oat milk 1 l"_s, {}, {3000, Unit::Litre, 1000}, {}); });
    QTRY_VERIFY(action(u"trayUsed0"_s));
    QTRY_VERIFY(action(u"trayUsed0"_s)->text().startsWith(u"Oat milk 1 l, 3 "));
    action(u"trayUsed0"_s)->trigger();
    QTRY_COMPARE(m_notifier->sent.size(), 1);
    QCOMPARE(m_notifier->sent.first().title, u"Used one Oat milk 1 l"_s);
    QCOMPARE(m_notifier->sent.first().buttons.size(), 1);
    QTRY_VERIFY(action(u"trayUsed0"_s)->text().startsWith(u"Oat milk 1 l, 2 "));
    Q_EMIT m_notifier->invoked(m_notifier->sent.first().topic, m_notifier->sent.first().buttons.first().key);
    QTRY_VERIFY(action(u"trayUsed0"_s)->text().startsWith(u"Oat milk 1 l, 3 "));
}

void TestTrayMenu::clicksAreHandedOn()
{
    QSignalSpy opened(m_tray.get(), &Tray::openWindow);
    QSignalSpy added(m_tray.get(), &Tray::addSomething);
    QSignalSpy listed(m_tray.get(), &Tray::openList);
    QSignalSpy back(m_tray.get(), &Tray::putAway);
    QSignalSpy quit(m_tray.get(), &Tray::quit);
    Q_EMIT m_backend.clicked();
    Q_EMIT m_backend.middleClicked();
    action(u"trayToBuy"_s)->trigger();
    action(u"trayBack"_s)->trigger();
    action(u"trayQuit"_s)->trigger();
    QCOMPARE(back.count(), 1);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(added.count(), 1);
    QCOMPARE(listed.count(), 1);
    QCOMPARE(quit.count(), 1);
}

void TestTrayMenu::stayingIsSaidOnce()
{
    m_tray->sayStays();
    m_tray->sayStays();
    QCOMPARE(m_notifier->sent.size(), 1);
}

void TestTrayMenu::theSampleIsNoNews()
{
    run([](Household &household) { return bookSampleHousehold(household); });
    QTRY_VERIFY_WITH_TIMEOUT(m_backend.toBuy > 0, 30000);
    QTRY_VERIFY(m_backend.toolTip.contains(u"to buy"));
    QVERIFY(action(u"trayUsed5"_s));
    QVERIFY(!action(u"trayUsed6"_s));
    QCOMPARE(m_notifier->sent.size(), 0);
}

void TestTrayMenu::remindersRestUntilTomorrow()
{
    QTRY_VERIFY(m_backend.toBuy >= 0);
    QVERIFY(!m_backend.isResting);
    action(u"trayRest"_s)->trigger();
    QTRY_VERIFY(m_backend.isResting);
    QVERIFY(action(u"trayRest"_s)->isChecked());
    run([](Household &household) -> Result<void> {
        const QDateTime until = QDateTime::fromString(
            household.settings().value(u"reminders_rest_until"_s).value_or(QString()), Qt::ISODate);
        const QDateTime digest(household.clock().today().addDays(1), QTime(8, 0), household.clock().zone());
        if (until != digest)
            return fail(ErrorKind::Conflict, until.toString());
        return {};
    });
    action(u"trayRest"_s)->trigger();
    QTRY_VERIFY(!m_backend.isResting);
    QVERIFY(!action(u"trayRest"_s)->isChecked());
}

QTEST_MAIN(TestTrayMenu)
#include "tst_traymenu.moc"
