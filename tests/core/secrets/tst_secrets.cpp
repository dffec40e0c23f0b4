// SPDX-License-Identifier: GPL-3.0-or-later
// The test starts itself again inside a private D-Bus with a real keyring, and once more without any.
#include "core/secrets/keychainsecrets.h"
#include "core/secrets/memorysecrets.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <optional>

using namespace larder;
using namespace Qt::StringLiterals;

namespace {

const QString kKey = u"source/6f1c/3"_s;
const QString kSecret = u"s3cret-\u00e4-token-0123456789"_s;

template<class T>
struct Answer
{
    std::optional<T> value;
    int times = 0;

    auto take()
    {
        return [this](const T &given) {
            value.emplace(given);
            ++times;
        };
    }
    const T &wait(int ms = 5000)
    {
        if (!QTest::qWaitFor([this] { return value.has_value(); }, ms))
            qFatal("no answer");
        return *value;
    }
};

QString read(SecretStore &store, const QString &key)
{
    Answer<Result<QString>> answer;
    store.read(key, &store, answer.take());
    return answer.wait() ? **answer.value : u"error: "_s + answer.value->error().message;
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

public:
    /// What the test does inside of the keyring or without one.
    static bool withKeychain();
    static bool onAnotherThread();
    static bool withoutKeychain();

private Q_SLOTS:
    void memory();
    void contextsThatGo();
    void inAKeychain();
    void withoutOne();

private:
    QString m_output;
    int again(const QString &part, const QStringList &wrapper, const QProcessEnvironment &environment);
};

#define CHECK(condition)                                                                                               \
    if (!(condition)) {                                                                                                \
        fprintf(stderr, "%d: %s\n", __LINE__, #condition);                                                             \
        return false;                                                                                                  \
    }

bool TestSecrets::withKeychain()
{
    SystemClock clock;
    {
        KeychainSecrets store(clock);
        Answer<bool> isThere;
        store.lookForKeychain(&store, isThere.take());
        CHECK(isThere.wait(2500));
        CHECK(read(store, kKey).isEmpty());
        Answer<Result<SecretStore::Kept>> first;
        store.write(kKey, u"old"_s, false, &store, first.take());
        CHECK(first.wait() && **first.value == SecretStore::Kept::Keychain);
        Answer<Result<SecretStore::Kept>> second;
        store.write(kKey, kSecret, true, &store, second.take());
        CHECK(second.wait() && **second.value == SecretStore::Kept::Keychain);
    }
    KeychainSecrets store(clock);
    CHECK(read(store, kKey) == kSecret);
    CHECK(read(store, u"source/6f1c/4"_s).isEmpty());
    for (int i = 0; i < 2; ++i) {
        Answer<Result<void>> gone;
        store.remove(kKey, &store, gone.take());
        CHECK(gone.wait());
        CHECK(gone.times == 1);
    }
    CHECK(read(store, kKey).isEmpty());
    return true;
}

bool TestSecrets::onAnotherThread()
{
    bool isGood = false;
    std::unique_ptr<QThread> thread(QThread::create([&isGood] { isGood = withKeychain(); }));
    thread->start();
    CHECK(thread->wait(20000));
    CHECK(isGood);
    return true;
}

bool TestSecrets::withoutKeychain()
{
    SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    KeychainSecrets store(clock);
    Answer<bool> isThere;
    store.lookForKeychain(&store, isThere.take());
    CHECK(!isThere.wait());
    Answer<Result<SecretStore::Kept>> refused;
    store.write(kKey, kSecret, false, &store, refused.take());
    CHECK(!refused.wait());
    const Error error = refused.value->error();
    CHECK(error.kind == ErrorKind::Refused && error.message.contains(u"keychain"_s));
    CHECK(!(error.message + error.detail).contains(kSecret));
    CHECK(read(store, kKey).startsWith(u"error: "_s));
    CHECK(timer.elapsed() < 2000);
    Answer<Result<SecretStore::Kept>> kept;
    store.write(kKey, kSecret, true, &store, kept.take());
    CHECK(kept.wait() && **kept.value == SecretStore::Kept::Session);
    CHECK(read(store, kKey) == kSecret);
    Answer<Result<void>> gone;
    store.remove(kKey, &store, gone.take());
    CHECK(gone.wait());
    CHECK(read(store, kKey).startsWith(u"error: "_s));
    return true;
}

void TestSecrets::memory()
{
    MemorySecrets store;
    Answer<bool> isThere;
    store.lookForKeychain(this, isThere.take());
    QVERIFY(!isThere.wait());
    QCOMPARE(read(store, kKey), QString());
    Answer<Result<SecretStore::Kept>> refused;
    store.write(kKey, kSecret, false, this, refused.take());
    QVERIFY(!refused.wait());
    QCOMPARE(read(store, kKey), QString());
    Answer<Result<SecretStore::Kept>> kept;
    store.write(kKey, kSecret, true, this, kept.take());
    QVERIFY(!kept.value); // never before the call returned
    QCOMPARE(*kept.wait(), SecretStore::Kept::Session);
    QCOMPARE(read(store, kKey), kSecret);
    Answer<Result<void>> gone;
    store.remove(kKey, this, gone.take());
    QVERIFY(gone.wait());
    QCOMPARE(read(store, kKey), QString());
}

void TestSecrets::contextsThatGo()
{
    ManualClock clock(QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC));
    MemorySecrets memory;
    auto keychain = std::make_unique<KeychainSecrets>(clock);
    Answer<bool> answer;
    {
        QObject context;
        memory.lookForKeychain(&context, answer.take());
        keychain->lookForKeychain(&context, answer.take());
    }
    keychain->lookForKeychain(this, answer.take());
    keychain.reset();
    QTest::qWait(50);
    QCOMPARE(answer.times, 0);
}

int TestSecrets::again(const QString &part, const QStringList &wrapper, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList command = wrapper + QStringList{QCoreApplication::applicationFilePath(), u"--part"_s, part};
    process.start(command.first(), command.mid(1));
    if (!process.waitForFinished(60000))
        process.kill();
    m_output = QString::fromUtf8(process.readAll());
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void TestSecrets::inAKeychain()
{
    for (const QString &tool : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (!QStandardPaths::findExecutable(tool).isEmpty())
            continue;
        if (qEnvironmentVariableIsSet("CI"))
            QFAIL(qPrintable(tool + u" is not installed"_s));
        QSKIP(qPrintable(tool + u" is not installed: packaging/deps test"_s));
    }
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"HOME"_s})
        environment.insert(name, home.path());
    const QString keyring =
        u"printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; \"$@\""_s;
    const QStringList session{u"dbus-run-session"_s, u"--"_s, u"sh"_s, u"-c"_s, keyring, u"sh"_s};
    QVERIFY2(again(u"keychain"_s, session, environment) == 0, qPrintable(m_output));
    QVERIFY2(!m_output.contains(kSecret), qPrintable(m_output));
    QVERIFY2(again(u"thread"_s, session, environment) == 0, qPrintable(m_output));

    // Neither we nor QtKeychain left it in a file.
    for (QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains(kSecret.toUtf8()), qPrintable(file.fileName()));
    }
}

void TestSecrets::withoutOne()
{
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + home.filePath(u"nothing"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    environment.remove(u"DISPLAY"_s);
    QVERIFY2(again(u"none"_s, {}, environment) == 0, qPrintable(m_output));
    QVERIFY(!m_output.contains(kSecret));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--part") {
        const QString part = arguments.value(2);
        const bool isGood = part == u"keychain" ? TestSecrets::withKeychain()
                            : part == u"thread" ? TestSecrets::onAnotherThread()
                                                : TestSecrets::withoutKeychain();
        return isGood ? 0 : 1;
    }
    TestSecrets test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secrets.moc"
