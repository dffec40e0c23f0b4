// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopapp.h"
#include "core/base/clock.h"
#include "ui/shell/tray.h"

#include <QAbstractButton>
#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

constexpr int kPatience = 20000;

/// A program that runs for as long as the test; its first line of output is what it says of itself.
class Helper
{
public:
    bool start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
               bool speaks)
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            return false;
        if (!speaks)
            return true;
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(kPatience))
                return false;
        }
        m_said = QString::fromLatin1(m_process.readLine()).trimmed();
        return true;
    }
    ~Helper()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QString said() const { return m_said; }

private:
    QProcess m_process;
    QString m_said;
};

} // namespace

/// The whole program beside a real notification daemon, dunst: what is due appears with buttons, and a press on one, which
/// dunst sends over D-Bus, is booked though no window was ever shown.
class TestNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void finishedIsBooked();
    void quietHoursHoldItBack();

private:
    bool startDesktop();
    void write(const QString &name, const QString &text, bool isProgram = false);
    QString dunstctl(const QString &command);
    template<class Work>
    auto ask(Work work)
    {
        using Answer = std::invoke_result_t<Work, Household &>;
        std::optional<Answer> answer;
        m_app->handle().run(this, work, [&answer](const Answer &given) { answer = given; });
        for (int i = 0; i < 4000 && !answer; ++i)
            QTest::qWait(5);
        if (!answer || !*answer)
            qFatal("%s", answer ? qPrintable((*answer).error().message) : "no answer");
        return **answer;
    }
    void setQuiet(bool isQuiet);
    void useUp(const QString &name);
    qint64 onHand(const QString &name);
    QStringList outcomes();

    SystemClock m_clock;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    Helper m_bus;
    Helper m_screen;
    Helper m_dunst;
    std::unique_ptr<DesktopApp> m_app;
};

void TestNotifications::write(const QString &name, const QString &text, bool isProgram)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    if (isProgram)
        file.setPermissions(file.permissions() | QFile::ExeOwner);
}

bool TestNotifications::startDesktop()
{
    if (!m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s}, m_environment, true))
        return false;
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.said());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.said().toLatin1());
    if (!m_screen.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"800x600x24"_s}, m_environment,
                        true))
        return false;
    m_environment.insert(u"DISPLAY"_s, u":"_s + m_screen.said());
    // dunst asks a menu which button is meant; this one chooses as the file "choice" says.
    write(u"menu"_s,
          u"#!/bin/sh\ntee '%1/offered' | grep -F \"$(cat '%1/choice')\" | head -n 1\n"_s.arg(m_folder.path()), true);
    write(u"dunstrc"_s, u"[global]\n    dmenu = %1/menu\n"_s.arg(m_folder.path()));
    if (!m_dunst.start(u"dunst"_s, {u"-config"_s, m_folder.filePath(u"dunstrc"_s)}, m_environment, false))
        return false;
    for (int i = 0; i < 100; ++i) {
        if (dunstctl(u"is-paused"_s) == u"false")
            return true;
        QTest::qWait(50);
    }
    return false;
}

QString TestNotifications::dunstctl(const QString &command)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(u"dunstctl"_s, command.split(u' '));
    // The program under test lives on this thread, and dunst may ask it something.
    QSignalSpy finished(&process, &QProcess::finished);
    if (finished.isEmpty())
        finished.wait(kPatience);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

void TestNotifications::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    QCoreApplication::setOrganizationName(u"larder"_s);
    QCoreApplication::setApplicationName(u"tst_notifications"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
    for (const char *program : {"dbus-daemon", "Xvfb", "dunst", "dunstctl"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP("dbus-daemon, Xvfb and dunst are needed");
    }
    QVERIFY(startDesktop());
    m_app = std::make_unique<DesktopApp>(
        DesktopOptions{m_folder.filePath(u"home.larder"_s), DesktopOptions::Sample::None, true}, m_clock);
    m_app->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_app->handle().path().isEmpty(), kPatience);
    // What is told at the level is told at once; everything else keeps out of the way.
    ask([](Household &household) -> Result<bool> {
        auto rules = household.reminders().rules();
        if (!rules)
            return fail(rules.error());
        for (ReminderRule rule : std::as_const(*rules)) {
            rule.isEnabled = rule.kind == ReminderKind::Level;
            if (auto saved = household.reminders().saveRule(rule); !saved)
                return fail(saved.error());
        }
        return true;
    });
}

void TestNotifications::cleanupTestCase()
{
    m_app.reset();
}

void TestNotifications::setQuiet(bool isQuiet)
{
    ask([isQuiet](Household &household) -> Result<bool> {
        const QTime now = QDateTime::fromMSecsSinceEpoch(household.clock().nowMs(), household.clock().zone()).time();
        ReminderTimes times;
        times.quietFrom = QTime(now.hour(), 0);
        times.quietTo = isQuiet ? times.quietFrom.addSecs(2 * 60 * 60) : times.quietFrom;
        LARDER_TRY(household.reminders().setTimes(times));
        return true;
    });
}

void TestNotifications::useUp(const QString &name)
{
    ask([name](Household &household) -> Result<bool> {
        ProductEdit edit;
        edit.reorderPoint = 1000;
        auto bought = household.buy(name, edit, {3000, {}, {}}, {});
        if (!bought)
            return fail(bought.error());
        LARDER_TRY(household.catchUp());
        return true;
    });
    ask([name](Household &household) -> Result<bool> {
        auto product = household.products().resolve(name);
        if (!product)
            return fail(product.error());
        LARDER_TRY(household.ledger().consume(product->id, 2000));
        return true;
    });
}

qint64 TestNotifications::onHand(const QString &name)
{
    return ask([name](Household &household) -> Result<qint64> {
        auto product = household.products().resolve(name);
        if (!product)
            return fail(product.error());
        return household.ledger().repository().onHand(product->id);
    });
}

QStringList TestNotifications::outcomes()
{
    return ask([](Household &household) -> Result<QStringList> {
        auto log = household.reminders().log(50);
        if (!log)
            return fail(log.error());
        QStringList names;
        for (const ReminderLogEntry &entry : std::as_const(*log))
            names << entry.outcome;
        return names;
    });
}

void TestNotifications::finishedIsBooked()
{
    setQuiet(false);
    useUp(u"Bread"_s);
    QTRY_COMPARE_WITH_TIMEOUT(dunstctl(u"count displayed"_s), u"1"_s, kPatience);
    QCOMPARE(onHand(u"Bread"_s), 1000);
    write(u"choice"_s, u"All gone"_s);
    dunstctl(u"context"_s);
    QTRY_COMPARE_WITH_TIMEOUT(onHand(u"Bread"_s), 0, kPatience);
    QVERIFY(outcomes().contains(u"sent"_s));
    // The answer has Undo, and takes it back.
    QTRY_VERIFY_WITH_TIMEOUT(dunstctl(u"history"_s).size() > 0, kPatience);
}

void TestNotifications::quietHoursHoldItBack()
{
    dunstctl(u"close-all"_s);
    setQuiet(true);
    useUp(u"Butter"_s);
    QTRY_VERIFY_WITH_TIMEOUT(outcomes().contains(u"quiet"_s), kPatience);
    QCOMPARE(dunstctl(u"count displayed"_s), u"0"_s);
}

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
