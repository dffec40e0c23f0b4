// SPDX-License-Identifier: GPL-3.0-or-later
// A great many changes with handlers that fail now and then, and a process that is killed over and over.
// LARDER_CHANGES and LARDER_KEYS say how many, LARDER_LONG=1 means 1,000,000 of 10,000.
#include "tests/core/stream/conformancestream.h"
#include "tests/core/testhousehold.h"

#include <QElapsedTimer>
#include <QProcess>

#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace larder;
using namespace larder::test;

namespace {

bool isLong()
{
    return qEnvironmentVariableIsSet("LARDER_LONG");
}

int sizeOf(const char *variable, int usual, int big)
{
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? given : isLong() ? big : usual;
}

/// The instants at which a change failed, first and last, each a second or more after the one before.
class Tries
{
public:
    explicit Tries(int changes) : m_tries(size_t(changes)) {}

    void note(qint64 change, qint64 now)
    {
        Try &known = m_tries[size_t(change)];
        if (known.attempts > 0 && known.last == now)
            return; // part of a batch that was cut
        constexpr std::array<qint64, 4> kDelays{0, 1000, 2000, 4000};
        if (known.attempts > 3 || (known.attempts > 0 && now - known.last != kDelays[size_t(known.attempts)]))
            ++wrong;
        ++known.attempts;
        known.last = now;
    }
    [[nodiscard]] int attempts(qint64 change) const { return m_tries[size_t(change)].attempts; }

    int wrong = 0; ///< attempts at another instant than promised

private:
    struct Try
    {
        int attempts = 0;
        qint64 last = 0;
    };
    std::vector<Try> m_tries;
};

/// The child: works at the stream of @p file until it is killed, or kills itself between an effect and its checkpoint.
int workUntilKilled(const QString &file, int seed)
{
    auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return 1;
    SystemClock clock;
    QRandomGenerator dice{quint32(seed)};
    ConformanceStream effects(**database, clock);
    int left = int(dice.bounded(400));
    effects.fails = [&](const Change &) {
        if (--left == 0 && seed % 2 == 0)
            ::kill(::getpid(), SIGKILL);
        return dice.bounded(100) < 1;
    };
    std::puts("ready");
    std::fflush(stdout);
    for (;;) {
        if (!effects.stream.drain())
            return 1;
        ::usleep(100);
    }
}

} // namespace

class TestEndurance : public QObject
{
    Q_OBJECT

private:
    qint64 count(const QString &table)
    {
        return must(m_home->database().number(u"SELECT count(*) FROM "_s + table, 0));
    }
    /// All that is due, and then what is parked, at the very instant it is due.
    void drainAndWait(ChangeStream &stream)
    {
        must(stream.drain());
        while (const auto due = must(stream.nextDue())) {
            m_home->clock.advance(*due);
            must(stream.drain());
        }
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init()
    {
        LARDER_FAIL_ON_WARNING();
        m_home = std::make_unique<Home>();
    }
    void nothingIsLostDoubledOrOutOfOrder_data();
    void nothingIsLostDoubledOrOutOfOrder();
    void killedBetweenEffectAndCheckpoint();
};

void TestEndurance::nothingIsLostDoubledOrOutOfOrder_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("reportsNumbers");
    for (const int percent : {0, 1, 10, 50}) {
        QTest::addRow("%d %% fail, numbers reported", percent) << percent << true;
        QTest::addRow("%d %% fail, whole batches", percent) << percent << false;
    }
}

void TestEndurance::nothingIsLostDoubledOrOutOfOrder()
{
    QFETCH(const int, percent);
    QFETCH(const bool, reportsNumbers);
    const int changes = sizeOf("LARDER_CHANGES", 4000, 1'000'000);
    const int keys = sizeOf("LARDER_KEYS", 200, 10'000);
    ConformanceStream effects(m_home->database(), m_home->clock,
                              reportsNumbers ? ConformanceStream::Reports::Numbers
                                             : ConformanceStream::Reports::Errors);
    ConformanceStream::write(m_home->database(), changes, keys);
    const qint64 base = must(m_home->database().number(u"SELECT min(seq) FROM change WHERE tbl = 'thing'"_s, 0));
    QRandomGenerator dice(quint32(4711 + percent));
    Tries tries(changes);
    effects.fails = [&](const Change &change) {
        const bool isBad = dice.bounded(100) < percent;
        if (isBad)
            tries.note(change.sequence - base, m_home->clock.nowMs());
        return isBad;
    };
    QElapsedTimer timer;
    timer.start();
    drainAndWait(effects.stream);
    qInfo("%d changes of %d keys, %d %% fail: %.1f s, %lld letters", changes, keys, percent,
          double(timer.elapsed()) / 1000, count(u"dead_letter"_s));

    // Each once, or a letter says why not.
    QCOMPARE(count(u"effect"_s) + count(u"dead_letter"_s), changes);
    QCOMPARE(count(u"(SELECT seq FROM effect UNION SELECT seq FROM dead_letter)"_s), changes);
    QCOMPARE(count(u"parked"_s), 0);
    // In the order of each key.
    QCOMPARE(count(u"(SELECT seq, max(seq) OVER (PARTITION BY key ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND "
                   "1 PRECEDING) AS before FROM effect) WHERE seq < before"_s),
             0);
    QCOMPARE(must(effects.stream.status()).first().handled, count(u"effect"_s));

    // And what was given up can be done later.
    effects.fails = [](const Change &) { return false; };
    for (const DeadLetter &letter : must(DeadLetterRepository(m_home->database()).all())) {
        QCOMPARE(letter.attempts, 4);
        QVERIFY(must(effects.stream.redrive(letter.id)));
    }
    QCOMPARE(count(u"dead_letter"_s), 0);
    QCOMPARE(count(u"effect"_s), changes);
    QCOMPARE(count(u"(SELECT DISTINCT seq FROM effect)"_s), changes);
    QCOMPARE(tries.wrong, 0);
}

void TestEndurance::killedBetweenEffectAndCheckpoint()
{
    const int rounds = sizeOf("LARDER_KILLS", 30, 500);
    constexpr int kPerRound = 300;
    { // makes the effects' table
        ConformanceStream effects(m_home->database(), m_home->clock);
    }
    QRandomGenerator dice(42);
    qint64 before = 0;
    int progressed = 0;
    for (int round = 0; round < rounds; ++round) {
        ConformanceStream::write(m_home->database(), kPerRound, 2000);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--work"_s, m_home->path(), QString::number(round)},
                    QIODevice::ReadOnly);
        QVERIFY(child.waitForReadyRead());
        if (round % 2 == 1)
            QTest::qSleep(int(dice.bounded(40)));
        else
            child.waitForFinished(100); // it ends itself, unless there was too little to do
        child.kill();
        child.waitForFinished();
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        const qint64 checkpoint =
            must(m_home->database().number(u"SELECT checkpoint FROM handler WHERE name = 'effects'"_s, 0));
        const qint64 effects = count(u"effect"_s);
        QCOMPARE(count(u"(SELECT DISTINCT seq FROM effect)"_s), effects);
        QCOMPARE(effects + count(u"parked"_s) + count(u"dead_letter"_s),
                 count(u"change WHERE tbl = 'thing' AND seq <= %1"_s.arg(checkpoint)));
        progressed += effects > before ? 1 : 0;
        before = effects;
    }
    QVERIFY2(progressed > rounds / 6, qPrintable(QString::number(progressed)));

    m_home->clock.setNow(QDateTime::currentDateTimeUtc().addDays(1));
    ConformanceStream effects(m_home->database(), m_home->clock);
    drainAndWait(effects.stream);
    for (const DeadLetter &letter : must(DeadLetterRepository(m_home->database()).all()))
        QVERIFY(must(effects.stream.redrive(letter.id)));
    QCOMPARE(count(u"effect"_s), rounds * kPerRound);
    QCOMPARE(count(u"(SELECT DISTINCT seq FROM effect)"_s), rounds * kPerRound);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.value(1) == u"--work"_s)
        return workUntilKilled(words.value(2), words.value(3).toInt());
    TestEndurance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endurance.moc"
