// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/capture.h"
#include "tests/core/testhousehold.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace {

struct Image
{
    QString table;
    qint64 key = 0;
    QString before;
    QString after;
    qint64 action = 0;
};

QVector<Image> imagesAfter(Database &database, qint64 sequence)
{
    return must(database.all(
        u"SELECT tbl, key, old, new, action_id FROM change WHERE seq > :seq ORDER BY seq"_s,
        [](const Row &row) {
            return Image{row.text(0), row.integer(1), row.text(2), row.text(3), row.integer(4)};
        },
        sequence));
}

} // namespace

class TestCapture : public QObject
{
    Q_OBJECT

private:
    qint64 head() { return must(m_home->database().number(u"SELECT max(seq) FROM change"_s, 0)); }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void imagesHoldEveryColumn_data();
    void imagesHoldEveryColumn();
    void capturedTablesHoldOnlyNumbersAndText_data() { imagesHoldEveryColumn_data(); }
    void capturedTablesHoldOnlyNumbersAndText();
    void everyChangeHasItsImagesAndAction();
    void anUpdateThatChangesNothingWritesNothing();
    void aRowIsRestoredLetterForLetter();
    void aPlainConnectionIsCapturedToo();
    void imagesOfBeforeAMigrationStillCompare();
};

void TestCapture::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
}

void TestCapture::imagesHoldEveryColumn_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : householdSchema().captured)
        QTest::newRow(qPrintable(table)) << table;
}

void TestCapture::imagesHoldEveryColumn()
{
    QFETCH(QString, table);
    Database &database = m_home->database();
    const auto columns = must(database.all(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table),
                                           [](const Row &row) { return row.text(0); }));
    const auto triggers = must(database.all(
        u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = :table"_s,
        [](const Row &row) { return std::pair(row.text(0), row.text(1)); }, table));
    QCOMPARE(triggers.size(), 3);
    for (const auto &[name, sql] : triggers) {
        for (const QString &column : columns) {
            QCOMPARE(sql.contains(u"'%1', NEW.%1"_s.arg(column)), !name.endsWith(u"DELETE"_s));
            QCOMPARE(sql.contains(u"'%1', OLD.%1"_s.arg(column)), !name.endsWith(u"INSERT"_s));
            QCOMPARE(sql.contains(u"OLD.%1 IS NOT NEW.%1"_s.arg(column)), name.endsWith(u"UPDATE"_s));
        }
    }
}

void TestCapture::capturedTablesHoldOnlyNumbersAndText()
{
    QFETCH(QString, table);
    Database &database = m_home->database();
    QCOMPARE(
        must(database.number(
            u"SELECT count(*) FROM pragma_table_info('%1') WHERE type NOT IN ('INTEGER', 'TEXT')"_s.arg(table), 0)),
        0);
    QCOMPARE(must(database.number(u"SELECT strict FROM pragma_table_list WHERE name = :name"_s, 0, table)), 1);
    QCOMPARE(
        must(database.number(
            u"SELECT count(*) FROM pragma_table_info('%1') WHERE name = 'id' AND pk = 1 AND type = 'INTEGER'"_s.arg(
                table),
            0)),
        1);
}

void TestCapture::everyChangeHasItsImagesAndAction()
{
    Database &database = m_home->database();
    const qint64 before = head();
    must(database.run(u"INSERT INTO store (id, name, name_key) VALUES (7, 'Ma''rkt \"Ö\"', 'x')"_s));
    must(setCaptureAction(database, ActionId(42)));
    must(database.run(u"UPDATE store SET name = 'New' WHERE id = 7"_s));
    must(setCaptureAction(database, {}));
    must(database.run(u"DELETE FROM store WHERE id = 7"_s));
    const auto images = imagesAfter(database, before);
    QCOMPARE(images.size(), 3);
    QVERIFY(images[0].before.isNull());
    QCOMPARE(QJsonDocument::fromJson(images[0].after.toUtf8()).object(),
             (QJsonObject{{u"id"_s, 7}, {u"name"_s, u"Ma'rkt \"Ö\""_s}, {u"name_key"_s, u"x"_s}}));
    QCOMPARE(images[1].before, images[0].after);
    QCOMPARE(images[2].before, images[1].after);
    QVERIFY(images[2].after.isNull());
    QCOMPARE((QVector<qint64>{images[0].action, images[1].action, images[2].action}), (QVector<qint64>{0, 42, 0}));
    for (const Image &image : images)
        QVERIFY(image.table == u"store"_s && image.key == 7);
}

void TestCapture::anUpdateThatChangesNothingWritesNothing()
{
    Database &database = m_home->database();
    m_home->product(u"Milk"_s);
    const qint64 before = head();
    must(database.run(u"UPDATE product SET name = name, pack_size = NULL, archived = 0"_s));
    QCOMPARE(head(), before);
    must(database.run(u"UPDATE product SET pack_size = 1000"_s));
    QCOMPARE(head(), before + 1);
}

void TestCapture::aRowIsRestoredLetterForLetter()
{
    Database &database = m_home->database();
    const ProductId id = m_home->product(u"Crème \"fraîche\" 'x'\n"_s, {.packSize = 200, .reorderPoint = 0});
    const auto images = must(RowImages::of(database, u"product"_s));
    const QString image = must(images.current(id.value));
    const QStringList rows = rowsOf(database, {u"product"_s});
    must(database.run(u"UPDATE product SET name = 'other', pack_size = NULL, reorder_point = 9, archived = 1"_s));
    must(images.restore(id.value, image));
    QCOMPARE(rowsOf(database, {u"product"_s}), rows);
    must(images.restore(id.value, QString()));
    QVERIFY(rowsOf(database, {u"product"_s}).isEmpty());
    QVERIFY(must(images.current(id.value)).isNull());
    must(images.restore(id.value, image));
    QCOMPARE(rowsOf(database, {u"product"_s}), rows);
    // A restore is a change like any other, and never hides an old image.
    const auto last = imagesAfter(database, head() - 3);
    QVERIFY(!last[0].before.isNull() && !last[0].after.isNull());
    QVERIFY(!last[1].before.isNull() && last[1].after.isNull());
    QVERIFY(last[2].before.isNull() && !last[2].after.isNull());
}

void TestCapture::aPlainConnectionIsCapturedToo()
{
    const qint64 before = head();
    {
        QSqlDatabase shell = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"shell"_s);
        shell.setDatabaseName(m_home->path());
        QVERIFY(shell.open());
        QVERIFY(QSqlQuery(shell).exec(u"INSERT INTO category (name, name_key) VALUES ('Tea', 'tea')"_s));
    }
    QSqlDatabase::removeDatabase(u"shell"_s);
    const auto images = imagesAfter(m_home->database(), before);
    QCOMPARE(images.size(), 1);
    QCOMPARE(images[0].table, u"category"_s);
    QVERIFY(images[0].after.contains(u"\"name\":\"Tea\""_s));
}

void TestCapture::imagesOfBeforeAMigrationStillCompare()
{
    QVERIFY(RowImages::isSame(u"{\"id\":1,\"name\":\"Milk\",\"added\":null}"_s, u"{\"id\":1,\"name\":\"Milk\"}"_s));
    QVERIFY(!RowImages::isSame(u"{\"id\":1,\"name\":\"Milk\",\"added\":2}"_s, u"{\"id\":1,\"name\":\"Milk\"}"_s));
    QVERIFY(!RowImages::isSame(u"{\"id\":1,\"name\":\"Oat milk\"}"_s, u"{\"id\":1,\"name\":\"Milk\"}"_s));
    QVERIFY(!RowImages::isSame({}, u"{\"id\":1}"_s));
    QVERIFY(RowImages::isSame({}, {}));
}

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
