// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestHousehold : public QObject
{
    Q_OBJECT

private:
    Result<void> opened(const QString &path, Household::Opening opening)
    {
        return discard(Household::open(path, opening, m_home->clock));
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void aNewHouseholdIsReady();
    void aMissingOneIsNotMade();
    void foldersAreMade();
    void oneOfTheFirstVersionIsBroughtUpToDate();
    void aNewerOneIsRefused();
    void anotherProgramsFileIsRefused();
    void twoProgramsShareOne();
    void buyingByNameNumberAndBarcode();
    void aSavedCopyIsAHousehold();
    void pathsAreChosen();
};

void TestHousehold::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
}

void TestHousehold::aNewHouseholdIsReady()
{
    QCOMPARE(must((*m_home)->products().names().members()).size(), 1);
    QVERIFY(m_home->list().isEmpty());
    QVERIFY(failure((*m_home)->undo()) == ErrorKind::NotFound);
    QCOMPARE(QFileInfo(m_home->path()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const QStringList before = m_home->authored();
    m_home->reopen();
    QCOMPARE(m_home->authored(), before);
}

void TestHousehold::aMissingOneIsNotMade()
{
    QVERIFY(failure(opened(m_home->file(u"none.larder"_s), Household::Opening::MustExist)) == ErrorKind::NotFound);
    QVERIFY(!QFileInfo::exists(m_home->file(u"none.larder"_s)));
}

void TestHousehold::oneOfTheFirstVersionIsBroughtUpToDate()
{
    const QString path = m_home->file(u"first.larder"_s);
    Schema first = householdSchema();
    QDir(m_home->file({})).mkpath(u"first"_s);
    QVERIFY(QFile::copy(first.folder + u"/0001_first.sql"_s, m_home->file(u"first/0001_first.sql"_s)));
    first.folder = m_home->file(u"first"_s);
    QFile sql(m_home->file(u"first/0001_first.sql"_s));
    QVERIFY(sql.open(QFile::ReadOnly));
    const QString tables = QString::fromUtf8(sql.readAll());
    first.captured.removeIf([&](const QString &table) { return !tables.contains(u"CREATE TABLE %1 ("_s.arg(table)); });
    {
        auto opened = Database::open(path, Database::Access::ReadWrite);
        QVERIFY(opened);
        Database *database = opened->get();
        must(migrate(*database, first));
        for (
            const QString &sql :
            {u"INSERT INTO action (kind, origin, numbers, at, utc_offset) VALUES ('product_add', 'person', '{}', 0, 0)"_s,
             u"UPDATE capture_context SET action_id = 1"_s,
             u"INSERT INTO product (name, name_key, unit) VALUES ('Milk', 'milk', 'pc')"_s,
             u"UPDATE capture_context SET action_id = NULL"_s,
             u"INSERT INTO alert (id, raised_on) VALUES (1, '2026-11-01')"_s})
            must(database->run(sql));
    }
    auto household = Household::open(path, Household::Opening::MustExist, m_home->clock);
    QVERIFY2(household, household ? "" : qPrintable(household.error().message + household.error().detail));
    QCOMPARE(must((*household)->products().all()).size(), 1);
    QVERIFY(QFileInfo::exists(path + u".before-4"_s));
    // What was done before can still be undone, and what is done now is captured again.
    must((*household)->undo());
    QVERIFY(must((*household)->products().all()).isEmpty());
    must((*household)->products().add(u"Oats"_s, {}));
    must((*household)->undo());
    QVERIFY(must((*household)->products().all()).isEmpty());
}

void TestHousehold::foldersAreMade()
{
    QVERIFY(opened(m_home->file(u"a/b/c.larder"_s), Household::Opening::CreateIfMissing));
    QVERIFY(QFileInfo::exists(m_home->file(u"a/b/c.larder"_s)));
}

void TestHousehold::aNewerOneIsRefused()
{
    must(m_home->database().run(u"PRAGMA user_version = 99"_s));
    m_home->close();
    const auto result = opened(m_home->path(), Household::Opening::MustExist);
    QVERIFY(failure(result) == ErrorKind::TooNew);
    QVERIFY(result.error().message.contains(u"newer"_s));
}

void TestHousehold::anotherProgramsFileIsRefused()
{
    QFile file(m_home->file(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Dear aunt, ").repeated(200));
    file.close();
    QVERIFY(failure(opened(file.fileName(), Household::Opening::CreateIfMissing)) == ErrorKind::Corrupt);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Dear aunt, ").repeated(200));
}

void TestHousehold::twoProgramsShareOne()
{
    auto other = Household::open(m_home->path(), Household::Opening::MustExist, m_home->clock);
    QVERIFY(other);
    m_home->buy(u"Milk"_s, 3000);
    must((*other)->ledger().finish(must((*other)->products().resolve(u"Milk"_s)).id));
    QCOMPARE(m_home->onHand(u"Milk"_s), 2000);
    must((*m_home)->undo()); // the newest action of the household, whoever did it
    QCOMPARE(m_home->onHand(u"Milk"_s), 3000);
    must((*other)->catchUp());
    m_home->catchUp();
    QCOMPARE(m_home->problems(), QStringList());
}

void TestHousehold::buyingByNameNumberAndBarcode()
{
    const ProductId milk = m_home->product(u"Oat milk"_s, {.barcodes = {u"4006381333931"_s}});
    for (const QString &name : {u"oat MILK"_s, u"#%1"_s.arg(milk.value), u" 4006381333931"_s})
        QVERIFY(m_home->buy(name, 1000).product.id == milk);
    QCOMPARE(m_home->onHand(u"Oat milk"_s), 3000);
    // Put away, it comes back by each of them.
    for (const QString &name : {u"oat milk"_s, u"#%1"_s.arg(milk.value), u"4006381333931"_s}) {
        must((*m_home)->products().archive(milk));
        const Booked booked = m_home->buy(name, 1000);
        QVERIFY(booked.product.id == milk && !booked.product.isArchived);
    }
    // Only a full name is that product; a number that is none makes nothing.
    QVERIFY(m_home->buy(u"Milk"_s, 1000).product.id != milk);
    QVERIFY(!(*m_home)->buy(u"#99"_s, {}, {1000, {}, {}}, {}));
    QVERIFY(!(*m_home)->buy(u" "_s, {}, {1000, {}, {}}, {}));
    QCOMPARE(must((*m_home)->products().all()).size(), 2);
}

void TestHousehold::aSavedCopyIsAHousehold()
{
    m_home->buy(u"Milk"_s, 3000);
    must((*m_home)->saveCopy(m_home->file(u"copy.larder"_s)));
    m_home->buy(u"Milk"_s, 3000);
    auto copy = Household::open(m_home->file(u"copy.larder"_s), Household::Opening::MustExist, m_home->clock);
    QVERIFY(copy);
    QCOMPARE(must((*copy)->ledger().repository().onHand(m_home->id(u"Milk"_s))), 3000);
    must((*copy)->undo());
    QCOMPARE(
        must((*copy)->database().one(u"PRAGMA journal_mode"_s, [](const Row &row) { return row.text(0); })).value(),
        u"wal"_s);
    QVERIFY(failure((*m_home)->saveCopy(m_home->path())) == ErrorKind::Refused);
    QCOMPARE(m_home->onHand(u"Milk"_s), 6000);
}

void TestHousehold::pathsAreChosen()
{
    qunsetenv("LARDER_HOUSEHOLD");
    QVERIFY(householdPath().endsWith(u"/larder/household.larder"_s));
    qputenv("LARDER_HOUSEHOLD", "/x/y.larder");
    QCOMPARE(householdPath(), u"/x/y.larder"_s);
    QCOMPARE(householdPath(u"/z.larder"_s), u"/z.larder"_s);
    qunsetenv("LARDER_HOUSEHOLD");
}

QTEST_GUILESS_MAIN(TestHousehold)
#include "tst_household.moc"
