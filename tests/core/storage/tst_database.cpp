// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/transaction.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

class TestDatabase : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] qint64 count() { return m_database->number(u"SELECT count(*) FROM thing"_s, -1).value_or(-2); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

private Q_SLOTS:
    void init();
    void everyConnectionIsDurableAndChecked();
    void sqlErrorsBecomeOurs_data();
    void sqlErrorsBecomeOurs();
    void aFileThatIsNoDatabaseIsRefused();
    void aReadOnlyConnectionCannotWrite();
    void aMissingFolderIsNamed();
    void valuesGoThereAndBack();
    void anInnerTransactionRollsBackAlone();
    void anOuterTransactionTakesTheInnerBack();
    void workThatFailsLeavesNothing();
    void noStatementStaysOpenBeforeACommit();
    void aConstraintIsAConflictAndTheConnectionGoesOn();
    void anInjectedFaultHitsOneStatement();
    void aRollBackIsNeverInjected();
    void otherCommitsMoveTheDataVersion();
    void aVerifiedCopyIsWholeAndReplacesOnlyByAGoodOne();
};

void TestDatabase::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"a.db"_s), Database::Access::ReadWrite);
    QVERIFY(opened);
    m_database = std::move(*opened);
    QVERIFY(m_database->run(
        u"CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE, day TEXT, other INTEGER REFERENCES thing (id)) STRICT"_s));
}

void TestDatabase::everyConnectionIsDurableAndChecked()
{
    const auto mode = m_database->one(u"PRAGMA journal_mode"_s, [](const Row &row) { return row.text(0); });
    QCOMPARE(mode->value(), u"wal"_s);
    QCOMPARE(m_database->number(u"PRAGMA synchronous"_s, -1).value(), 2);
    QCOMPARE(m_database->number(u"PRAGMA foreign_keys"_s, -1).value(), 1);
    QVERIFY(m_database->number(u"PRAGMA busy_timeout"_s, -1).value() >= 5000);
}

void TestDatabase::sqlErrorsBecomeOurs_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    QTest::newRow("busy") << u"5"_s << int(ErrorKind::Busy);
    QTest::newRow("busy snapshot") << u"517"_s << int(ErrorKind::Busy);
    QTest::newRow("locked") << u"6"_s << int(ErrorKind::Busy);
    QTest::newRow("read only") << u"8"_s << int(ErrorKind::Storage);
    QTest::newRow("read only directory") << u"1544"_s << int(ErrorKind::Storage);
    QTest::newRow("i/o error") << u"10"_s << int(ErrorKind::Storage);
    QTest::newRow("corrupt") << u"11"_s << int(ErrorKind::Corrupt);
    QTest::newRow("full") << u"13"_s << int(ErrorKind::Storage);
    QTest::newRow("cannot open") << u"14"_s << int(ErrorKind::Storage);
    QTest::newRow("unique") << u"2067"_s << int(ErrorKind::Conflict);
    QTest::newRow("foreign key") << u"787"_s << int(ErrorKind::Conflict);
    QTest::newRow("not a database") << u"26"_s << int(ErrorKind::Corrupt);
    QTest::newRow("anything else") << u"1"_s << int(ErrorKind::Storage);
    QTest::newRow("no code") << QString() << int(ErrorKind::Storage);
}

void TestDatabase::sqlErrorsBecomeOurs()
{
    QFETCH(QString, code);
    QFETCH(int, kind);
    const Error error = errorFromSql(QSqlError(u"driver"_s, u"database"_s, QSqlError::StatementError, code));
    QCOMPARE(int(error.kind), kind);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(error.detail.contains(u"database"_s));
    QVERIFY(!error.message.contains(u"driver"_s));
}

void TestDatabase::aFileThatIsNoDatabaseIsRefused()
{
    const QString path = m_folder->filePath(u"letter.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Dear aunt, ").repeated(500));
    file.close();
    const auto opened = Database::open(path, Database::Access::ReadWrite);
    const auto read = opened ? (*opened)->number(u"PRAGMA user_version"_s, 0) : Result<qint64>(fail(opened.error()));
    QVERIFY(!read);
    QVERIFY(read.error().kind == ErrorKind::Corrupt);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Dear aunt, ").repeated(500));
}

void TestDatabase::aReadOnlyConnectionCannotWrite()
{
    auto reader = Database::open(m_folder->filePath(u"a.db"_s), Database::Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE((*reader)->number(u"SELECT count(*) FROM thing"_s, -1).value(), 0);
    const auto written = (*reader)->run(u"INSERT INTO thing (name) VALUES ('x')"_s);
    QVERIFY(!written);
    QVERIFY(written.error().kind == ErrorKind::Storage);
    QVERIFY(!Database::open(m_folder->filePath(u"none.db"_s), Database::Access::ReadOnly));
}

void TestDatabase::aMissingFolderIsNamed()
{
    const auto opened = Database::open(m_folder->filePath(u"no/such/a.db"_s), Database::Access::ReadWrite);
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == ErrorKind::Storage);
    QVERIFY(opened.error().message.contains(u"folder"_s));
}

void TestDatabase::valuesGoThereAndBack()
{
    const auto id = m_database->insert(u"INSERT INTO thing (name, day, other) VALUES (:name, :day, :other)"_s,
                                       u"Öl ; it's"_s, QDate(2026, 2, 28), ProductId());
    QVERIFY(id);
    QVERIFY(m_database->run(u"INSERT INTO thing (name, day, other) VALUES (:name, :day, :other)"_s, QString(), QDate(),
                            std::optional<qint64>(*id)));
    const auto rows = m_database->all(u"SELECT name, day, other FROM thing ORDER BY id"_s, [](const Row &row) {
        return std::tuple(row.text(0), row.day(1), row.maybeInteger(2), row.isNull(0));
    });
    QCOMPARE(rows->size(), 2);
    QVERIFY((rows->at(0) == std::tuple(u"Öl ; it's"_s, QDate(2026, 2, 28), std::optional<qint64>(), false)));
    QVERIFY((rows->at(1) == std::tuple(QString(), QDate(), std::optional<qint64>(*id), true)));
    QVERIFY(!m_database
                 ->one(
                     u"SELECT name FROM thing WHERE id = :id"_s, [](const Row &row) { return row.text(0); }, 99)
                 ->has_value());
    QCOMPARE(m_database->number(u"SELECT max(other) FROM thing WHERE id = :id"_s, 7, 99).value(), 7);
    QCOMPARE(m_database->run(u"UPDATE thing SET day = NULL"_s).value(), 2);
}

void TestDatabase::anInnerTransactionRollsBackAlone()
{
    auto outer = Transaction::begin(*m_database);
    QVERIFY(outer);
    QVERIFY(m_database->run(u"INSERT INTO thing (name) VALUES ('outer')"_s));
    {
        auto inner = Transaction::begin(*m_database);
        QVERIFY(inner);
        QVERIFY(m_database->run(u"INSERT INTO thing (name) VALUES ('inner')"_s));
        auto innermost = Transaction::begin(*m_database);
        QVERIFY(innermost);
        QVERIFY(m_database->run(u"INSERT INTO thing (name) VALUES ('innermost')"_s));
        QVERIFY(innermost->commit());
        QCOMPARE(count(), 3);
    }
    QCOMPARE(count(), 1);
    QVERIFY(outer->commit());
    QCOMPARE(count(), 1);
}

void TestDatabase::anOuterTransactionTakesTheInnerBack()
{
    {
        auto outer = Transaction::begin(*m_database);
        auto inner = Transaction::begin(*m_database);
        QVERIFY(outer && inner);
        QVERIFY(m_database->run(u"INSERT INTO thing (name) VALUES ('inner')"_s));
        QVERIFY(inner->commit());
    }
    QCOMPARE(count(), 0);
}

void TestDatabase::workThatFailsLeavesNothing()
{
    const auto work = [&]() -> Result<int> {
        LARDER_TRY(m_database->run(u"INSERT INTO thing (name) VALUES ('x')"_s));
        return fail(ErrorKind::Refused, u"no"_s);
    };
    QVERIFY(inTransaction(*m_database, work).error().kind == ErrorKind::Refused);
    QCOMPARE(count(), 0);
    const auto good = [&]() -> Result<int> {
        LARDER_TRY(m_database->run(u"INSERT INTO thing (name) VALUES ('x')"_s));
        return 7;
    };
    QCOMPARE(inTransaction(*m_database, good).value(), 7);
    QCOMPARE(count(), 1);
}

void TestDatabase::noStatementStaysOpenBeforeACommit()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_database->run(u"INSERT INTO thing (name) VALUES (:name)"_s, QString::number(i)));
    QVERIFY(inTransaction(*m_database, [&]() -> Result<void> {
        // Only the first of five rows is looked at, and the same text is used again inside a visit.
        LARDER_TRY(
            m_database->one(u"SELECT id FROM thing ORDER BY id"_s, [](const Row &row) { return row.integer(0); }));
        LARDER_TRY(m_database->each(u"SELECT id FROM thing ORDER BY id"_s, [&](const Row &) {
            QCOMPARE(m_database
                         ->all(u"SELECT id FROM thing ORDER BY id"_s, [](const Row &row) { return row.integer(0); })
                         ->size(),
                     5);
        }));
        return discard(m_database->run(u"DELETE FROM thing WHERE id = 1"_s));
    }));
    QCOMPARE(count(), 4);
    QVERIFY(m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QCOMPARE(QFileInfo(m_folder->filePath(u"a.db-wal"_s)).size(), 0);
}

void TestDatabase::aConstraintIsAConflictAndTheConnectionGoesOn()
{
    QVERIFY(m_database->run(u"INSERT INTO thing (name) VALUES (:name)"_s, u"x"_s));
    QVERIFY(m_database->run(u"INSERT INTO thing (name) VALUES (:name)"_s, u"x"_s).error().kind == ErrorKind::Conflict);
    QVERIFY(m_database->run(u"INSERT INTO thing (name, other) VALUES ('z', 99)"_s).error().kind == ErrorKind::Conflict);
    QVERIFY(m_database->run(u"INSERT INTO thing (name) VALUES (:name)"_s, u"y"_s));
    QVERIFY(!m_database->run(u"SELECT nonsense FROM thing"_s));
    QCOMPARE(count(), 2);
}

void TestDatabase::anInjectedFaultHitsOneStatement()
{
    int left = 2;
    m_database->setFaultInjector([&] { return --left == 0; });
    QVERIFY(m_database->run(u"INSERT INTO thing (name) VALUES ('1')"_s));
    const auto failed = m_database->run(u"INSERT INTO thing (name) VALUES ('2')"_s);
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == ErrorKind::Storage);
    QVERIFY(m_database->run(u"INSERT INTO thing (name) VALUES ('3')"_s));
    QCOMPARE(count(), 2);
}

void TestDatabase::aRollBackIsNeverInjected()
{
    int accesses = 0;
    m_database->setFaultInjector([&] { return ++accesses > 2; });
    QVERIFY(!inTransaction(*m_database, [&] { return m_database->run(u"INSERT INTO thing (name) VALUES ('1')"_s); }));
    m_database->setFaultInjector({});
    QVERIFY(inTransaction(*m_database, [&] { return m_database->run(u"INSERT INTO thing (name) VALUES ('2')"_s); }));
    QCOMPARE(count(), 1);
}

void TestDatabase::otherCommitsMoveTheDataVersion()
{
    const qint64 before = m_database->dataVersion();
    QVERIFY(m_database->run(u"INSERT INTO thing (name) VALUES ('own')"_s));
    QCOMPARE(m_database->dataVersion(), before);
    auto other = Database::open(m_folder->filePath(u"a.db"_s), Database::Access::ReadWrite);
    QVERIFY(other);
    QVERIFY((*other)->run(u"INSERT INTO thing (name) VALUES ('other')"_s));
    QVERIFY(m_database->dataVersion() != before);
}

void TestDatabase::aVerifiedCopyIsWholeAndReplacesOnlyByAGoodOne()
{
    QVERIFY(m_database->run(u"INSERT INTO thing (name) VALUES ('x')"_s));
    const QString target = m_folder->filePath(u"it's a copy.db"_s);
    QVERIFY(writeVerifiedCopy(*m_database, target));
    QVERIFY(m_database->run(u"INSERT INTO thing (name) VALUES ('y')"_s));
    QVERIFY(writeVerifiedCopy(*m_database, target));
    {
        auto copy = Database::open(target, Database::Access::ReadOnly);
        QVERIFY(copy);
        QCOMPARE((*copy)->number(u"SELECT count(*) FROM thing"_s, -1).value(), 2);
    }
    m_database->setFaultInjector([] { return true; });
    QVERIFY(!writeVerifiedCopy(*m_database, target));
    m_database->setFaultInjector({});
    QVERIFY(QFileInfo::exists(target));
    QVERIFY(!QFileInfo::exists(target + u".part"_s));
    QVERIFY(writeVerifiedCopy(*m_database, m_folder->filePath(u"a.db"_s)).error().kind == ErrorKind::Refused);
    // A broken reference passes SQLite's integrity check but not ours.
    QVERIFY(m_database->run(u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY(m_database->run(u"INSERT INTO thing (name, other) VALUES ('bad', 99)"_s));
    QCOMPARE(fileProblems(*m_database)->size(), 1);
    QVERIFY(writeVerifiedCopy(*m_database, target).error().kind == ErrorKind::Corrupt);
    QVERIFY(QFileInfo::exists(target));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
