// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace {

constexpr int kImportRows = 3000;

int rounds()
{
    return qEnvironmentVariableIsSet("LARDER_LONG") ? 500 : 20;
}

} // namespace

/// Kill −9 at any moment: nothing acknowledged is lost, nothing is half done.
class TestCrash : public QObject
{
    Q_OBJECT

private:
    void checkWithTheProgram(const QString &path)
    {
        QProcess check;
        check.start(QStringLiteral(LARDER_CLI), {u"--household"_s, path, u"check"_s});
        QVERIFY(check.waitForFinished(60'000));
        QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
    }

    QRandomGenerator m_random{4711};

private Q_SLOTS:
    void init() { LARDER_FAIL_ON_WARNING(); }
    void duringClicks();
    void duringAnImport();
};

void TestCrash::duringClicks()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"h.larder"_s);
    SystemClock clock;
    for (int round = 0; round < rounds(); ++round) {
        QProcess booker;
        booker.start(QStringLiteral(LARDER_CRASHBOOKER), {path});
        QVERIFY(booker.waitForStarted());
        QByteArray told;
        const int wanted = m_random.bounded(1, 25);
        while (told.count('\n') < wanted) {
            QVERIFY2(booker.waitForReadyRead(30'000), booker.readAllStandardError().constData());
            told += booker.readAllStandardOutput();
        }
        QThread::usleep(m_random.bounded(3000U));
        booker.kill();
        QVERIFY(booker.waitForFinished());
        QVERIFY(booker.exitStatus() == QProcess::CrashExit);
        told += booker.readAllStandardOutput();

        auto household = Household::open(path, Household::Opening::MustExist, clock);
        QVERIFY2(household, qPrintable(household ? QString() : household.error().detail));
        const QByteArray acknowledged = told.left(told.lastIndexOf('\n'));
        for (const QByteArray &id : acknowledged.split('\n')) {
            const qint64 events =
                must((*household)
                         ->database()
                         .number(u"SELECT count(*) FROM stock_event WHERE action_id = :id"_s, 0, id.toLongLong()));
            QVERIFY2(events > 0, id.constData());
        }
        must((*household)->catchUp());
        QCOMPARE(must(auditStock((*household)->database())), QStringList());
        household->reset();
        if (round % 5 == 0)
            checkWithTheProgram(path);
    }
}

void TestCrash::duringAnImport()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"h.larder"_s);
    QFile csv(folder.filePath(u"receipts.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("Date,Product,Amount,Price,Store\n");
    for (int i = 0; i < kImportRows; ++i)
        csv.write("2026-11-0" + QByteArray::number(1 + i % 9) + ",Good " + QByteArray::number(i % 700) + ",1,1.99,Shop "
                  + QByteArray::number(i % 7) + '\n');
    csv.close();
    SystemClock clock;
    QVERIFY(Household::open(path, Household::Opening::CreateIfMissing, clock));
    int killed = 0;
    for (int round = 0; round < rounds(); ++round) {
        QProcess import;
        import.start(QStringLiteral(LARDER_CLI), {u"--household"_s, path, u"--as-of"_s, u"2026-11-20"_s, u"import"_s,
                                                  u"purchases"_s, csv.fileName()});
        QVERIFY(import.waitForStarted());
        QThread::msleep(m_random.bounded(20U, 600U));
        import.kill();
        QVERIFY(import.waitForFinished());
        killed += import.exitStatus() == QProcess::CrashExit;

        auto household = Household::open(path, Household::Opening::MustExist, clock);
        QVERIFY(household);
        const qint64 events = must(
            (*household)
                ->database()
                .number(
                    u"SELECT count(*) FROM stock_event WHERE kind = 'purchased' AND id NOT IN (SELECT event_id FROM event_reverted)"_s,
                    0));
        QVERIFY2(events == 0 || events == kImportRows, qPrintable(QString::number(events)));
        QVERIFY(import.exitStatus() == QProcess::CrashExit || events == kImportRows);
        must((*household)->catchUp());
        QCOMPARE(must(auditStock((*household)->database())), QStringList());
        if (events > 0)
            must((*household)->undo());
    }
    checkWithTheProgram(path);
    qInfo("killed %d of %d imports", killed, rounds());
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
