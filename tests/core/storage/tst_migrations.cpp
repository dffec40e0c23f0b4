// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QByteArray kFirst =
    "-- the first\n"
    "CREATE TABLE change (seq INTEGER PRIMARY KEY AUTOINCREMENT, tbl TEXT, key INTEGER, old TEXT, new TEXT, action_id INTEGER, at INTEGER);\n"
    "CREATE TABLE capture_context (action_id INTEGER);\n"
    "INSERT INTO capture_context VALUES (NULL);\n"
    "CREATE TABLE thing (\n    id INTEGER PRIMARY KEY, -- a note; with a semicolon\n    name TEXT);\n";
const QByteArray kSecond = "ALTER TABLE thing ADD COLUMN colour TEXT;\nUPDATE thing SET colour = 'red';\n";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private:
    void write(const QString &name, const QByteArray &sql)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }
    [[nodiscard]] Schema schema() const { return {m_folder->path(), {u"thing"_s}, 4711}; }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"house.db"_s); }
    Result<void> migrateFile()
    {
        auto database = Database::open(path(), Database::Access::ReadWrite);
        if (!database)
            return fail(database.error());
        return migrate(**database, schema());
    }
    qint64 number(const QString &sql)
    {
        auto database = Database::open(path(), Database::Access::ReadOnly);
        return database ? (*database)->number(sql, -1).value_or(-2) : -3;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init();
    void aNewFileGetsEverythingAndNoBackup();
    void anOlderFileIsMigratedAfterAVerifiedBackup();
    void anUpToDateFileIsLeftAlone();
    void aNewerFileIsRefusedAndUntouched();
    void aForeignFileIsRefusedAndUntouched();
    void aFailingMigrationRollsBack();
    void withoutABackupNothingIsMigrated();
    void manyProgramsMayOpenTheSameNewFile();
};

void TestMigrations::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"0001_first.sql"_s, kFirst);
}

void TestMigrations::aNewFileGetsEverythingAndNoBackup()
{
    write(u"0002_colour.sql"_s, kSecond);
    QVERIFY(migrateFile());
    QCOMPARE(number(u"PRAGMA user_version"_s), 2);
    QCOMPARE(number(u"PRAGMA application_id"_s), 4711);
    QCOMPARE(number(u"SELECT count(*) FROM pragma_table_info('thing')"_s), 3);
    QVERIFY(!QFileInfo::exists(path() + u".before-2"_s));
}

void TestMigrations::anOlderFileIsMigratedAfterAVerifiedBackup()
{
    QVERIFY(migrateFile());
    {
        auto database = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->run(u"INSERT INTO thing (name) VALUES ('jar')"_s));
    }
    write(u"0002_colour.sql"_s, kSecond);
    QVERIFY(migrateFile());
    QCOMPARE(number(u"SELECT count(*) FROM thing WHERE colour = 'red'"_s), 1);
    // The capture knows the new column, and the backup is the household of before.
    auto database = Database::open(path(), Database::Access::ReadWrite);
    QVERIFY(database);
    QVERIFY((*database)->run(u"UPDATE thing SET colour = 'blue'"_s));
    QCOMPARE(
        (*database)
            ->number(
                u"SELECT count(*) FROM change WHERE new LIKE '%\"colour\":\"blue\"%' AND old LIKE '%\"colour\":\"red\"%'"_s,
                0)
            .value(),
        1);
    auto backup = Database::open(path() + u".before-2"_s, Database::Access::ReadOnly);
    QVERIFY(backup);
    QCOMPARE(schemaVersion(**backup).value(), 1);
    QCOMPARE((*backup)->number(u"SELECT count(*) FROM thing WHERE name = 'jar'"_s, 0).value(), 1);
}

void TestMigrations::anUpToDateFileIsLeftAlone()
{
    QVERIFY(migrateFile());
    const QByteArray before = bytesOf(path());
    QVERIFY(migrateFile());
    QCOMPARE(bytesOf(path()), before);
}

void TestMigrations::aNewerFileIsRefusedAndUntouched()
{
    QVERIFY(migrateFile());
    {
        auto database = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY((*database)->run(u"PRAGMA user_version = 9"_s));
    }
    const QByteArray before = bytesOf(path());
    const auto migrated = migrateFile();
    QVERIFY(!migrated);
    QVERIFY(migrated.error().kind == ErrorKind::TooNew);
    QCOMPARE(bytesOf(path()), before);
}

void TestMigrations::aForeignFileIsRefusedAndUntouched()
{
    {
        QSqlDatabase foreign = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        foreign.setDatabaseName(path());
        QVERIFY(foreign.open());
        QSqlQuery(foreign).exec(u"CREATE TABLE bookmark (url TEXT)"_s);
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
    const QByteArray before = bytesOf(path());
    const auto migrated = migrateFile();
    QVERIFY(!migrated);
    QVERIFY(migrated.error().kind == ErrorKind::Corrupt);
    QCOMPARE(bytesOf(path()), before);
}

void TestMigrations::aFailingMigrationRollsBack()
{
    QVERIFY(migrateFile());
    write(u"0002_colour.sql"_s, kSecond);
    write(u"0003_bad.sql"_s, "CREATE TABLE fine (id INTEGER PRIMARY KEY);\nINSERT INTO nowhere VALUES (1);\n");
    QVERIFY(!migrateFile());
    QCOMPARE(number(u"PRAGMA user_version"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM pragma_table_info('thing')"_s), 2);
    QCOMPARE(number(u"SELECT count(*) FROM sqlite_schema WHERE name = 'fine'"_s), 0);
    write(u"0003_bad.sql"_s, "CREATE TABLE fine (id INTEGER PRIMARY KEY);\n");
    QVERIFY(migrateFile());
    QCOMPARE(number(u"PRAGMA user_version"_s), 3);
}

void TestMigrations::withoutABackupNothingIsMigrated()
{
    QVERIFY(migrateFile());
    write(u"0002_colour.sql"_s, kSecond);
    QVERIFY(QDir(m_folder->path()).mkdir(u"house.db.before-2"_s)); // a folder stands where the backup should go
    QVERIFY(!migrateFile());
    QCOMPARE(number(u"PRAGMA user_version"_s), 1);
}

void TestMigrations::manyProgramsMayOpenTheSameNewFile()
{
    std::vector<std::thread> programs;
    std::atomic<int> done = 0;
    std::atomic<int> ready = 0;
    for (int i = 0; i < 4; ++i) {
        programs.emplace_back([&] {
            for (++ready; ready < 4;)
                std::this_thread::yield();
            if (migrateFile())
                ++done;
        });
    }
    for (std::thread &program : programs)
        program.join();
    QCOMPARE(done.load(), 4);
    QCOMPARE(number(u"SELECT count(*) FROM capture_context"_s), 1);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
