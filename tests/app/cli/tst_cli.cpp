// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int status = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json;

    [[nodiscard]] QJsonArray items() const { return json[u"items"_s].toArray(); }
    /// The item of a product; empty where it is not there.
    [[nodiscard]] QJsonObject item(const QString &product) const
    {
        for (const QJsonValue &item : items()) {
            if (item[u"product"_s].toString() == product)
                return item.toObject();
        }
        return {};
    }
};

QStringList keysOf(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

} // namespace

/// The real program, as scripts call it.
class TestCli : public QObject
{
    Q_OBJECT

private:
    Answer run(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QStringLiteral(LARDER_CLI), QStringList{u"--household"_s, m_path} + words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError(), {}};
    }
    /// With --json as of the fixed day; the answer must be one document and @p status what is expected.
    Answer json(const QStringList &words, int status = 0)
    {
        Answer answer = run(QStringList{u"--json"_s, u"--as-of"_s, m_day} + words);
        QJsonParseError error;
        answer.json = QJsonDocument::fromJson(answer.out, &error).object();
        const auto check = [&] {
            QVERIFY2(
                answer.status == status,
                qPrintable(u"%1: %2 %3"_s.arg(words.join(u' ')).arg(answer.status).arg(QString::fromUtf8(answer.err))));
            QVERIFY2(error.error == QJsonParseError::NoError, answer.out.constData());
        };
        check();
        return answer;
    }
    QByteArray fingerprint()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QDirIterator files(m_folder->path(), QDir::Files);
        QStringList names;
        while (files.hasNext())
            names << files.next();
        names.sort();
        for (const QString &name : names) {
            QFile file(name);
            if (name.endsWith(u"-shm"_s) || file.size() == 0) // locks and an empty log: no data
                continue;
            if (file.open(QIODevice::ReadOnly))
                hash.addData(name.toUtf8() + file.readAll());
        }
        return hash.result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_day;

private Q_SLOTS:
    void init();
    void helpAndVersion();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void failuresAreOne_data();
    void failuresAreOne();
    void aMissingHouseholdIsNotMade();
    void products();
    void stockIsBooked();
    void aNewGoodTakesWhatIsUsual();
    void undoAndRedo();
    void oneOfAnImportIsTakenBack();
    void theLog();
    void forecastAndList();
    void lists();
    void shoppingIsPutAway();
    void looks();
    void absencesAndSilence();
    void settings();
    void importsAreCountedAndUndone();
    void importFromStandardInput();
    void fiveNamesBecomeOne();
    void namesAreDecidedAtTheImport();
    void anyTextIsImported();
    void theListIsExported();
    void backupsAreVerified();
    void pastedTextSaysWhatItLeaves();
    void aPretendedReadWritesNothing();
    void theSampleHousehold();
    void peopleGetSentences();
};

void TestCli::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"h.larder"_s);
    m_day = u"2026-11-20"_s;
    const Answer made = json({u"init"_s});
    QCOMPARE(keysOf(made.json), (QStringList{u"events"_s, u"household"_s, u"products"_s}));
}

void TestCli::helpAndVersion()
{
    QCOMPARE(run({u"--help"_s}).status, 0);
    QVERIFY(run({u"--help"_s}).out.contains("import purchases"));
    QVERIFY(run({u"--version"_s}).out.startsWith("larder-cli "));
}

void TestCli::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("words");
    for (const QString &words :
         {u""_s, u"dance"_s, u"buy"_s, u"buy a b c"_s, u"stock --nonsense"_s, u"buy Milk --paid"_s, u"count Milk"_s,
          u"--as-of yesterday stock"_s, u"product"_s, u"undo 1 2"_s, u"import"_s})
        QTest::newRow(qPrintable(words)) << words.split(u' ', Qt::SkipEmptyParts);
}

void TestCli::wrongUsageIsTwo()
{
    QFETCH(QStringList, words);
    const Answer answer = run(words);
    QCOMPARE(answer.status, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY(!answer.err.isEmpty());
}

void TestCli::failuresAreOne_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown product") << QStringList{u"finish"_s, u"Caviar"_s} << u"Caviar"_s;
    QTest::newRow("ambiguous") << QStringList{u"finish"_s, u"mil"_s} << u"#2 Oat milk"_s;
    QTest::newRow("ambiguous amount") << QStringList{u"buy"_s, u"Milk"_s, u"1.234"_s} << u"1.234"_s;
    QTest::newRow("other dimension") << QStringList{u"buy"_s, u"Milk"_s, u"2 kg"_s} << u""_s;
    QTest::newRow("nothing") << QStringList{u"consume"_s, u"Milk"_s, u"0"_s} << u"more than nothing"_s;
    QTest::newRow("impossible day") << QStringList{u"buy"_s, u"Milk"_s, u"1"_s, u"--on"_s, u"2026-02-31"_s} << u""_s;
    QTest::newRow("future") << QStringList{u"buy"_s, u"Milk"_s, u"1"_s, u"--on"_s, u"2027-02-01"_s} << u"future"_s;
    QTest::newRow("no file") << QStringList{u"import"_s, u"purchases"_s, u"/no/such.csv"_s} << u"/no/such.csv"_s;
    QTest::newRow("nothing closed") << QStringList{u"open"_s, u"Milk"_s} << u"closed pack"_s;
    QTest::newRow("no such action") << QStringList{u"undo"_s, u"99"_s} << u""_s;
    QTest::newRow("no action") << QStringList{u"undo"_s, u"milk"_s} << u"milk"_s;
    QTest::newRow("no such list") << QStringList{u"list"_s, u"show"_s, u"--list"_s, u"Party"_s} << u"Party"_s;
    QTest::newRow("not on the list") << QStringList{u"list"_s, u"check"_s, u"Tea"_s} << u"Tea"_s;
    QTest::newRow("not a backup") << QStringList{u"backup"_s, u"verify"_s, u"/no/such"_s} << u""_s;
    QTest::newRow("there already") << QStringList{u"init"_s} << u"already"_s;
}

void TestCli::failuresAreOne()
{
    QFETCH(QStringList, words);
    QFETCH(QString, message);
    json({u"product"_s, u"add"_s, u"Milk"_s, u"--unit"_s, u"l"_s});
    json({u"product"_s, u"add"_s, u"Oat milk"_s});
    const QJsonArray before = json({u"product"_s, u"list"_s}).items();
    const Answer answer = json(words, 1);
    const QString told = answer.json[u"error"_s][u"message"_s].toString();
    QVERIFY2(told.contains(message) && !told.isEmpty(), qPrintable(told));
    QVERIFY(answer.err.startsWith("larder-cli: "));
    QCOMPARE(json({u"product"_s, u"list"_s}).items(), before);
    QVERIFY(json({u"log"_s}).json[u"events"_s].toArray().isEmpty());
}

void TestCli::aMissingHouseholdIsNotMade()
{
    m_path = m_folder->filePath(u"other.larder"_s);
    QCOMPARE(run({u"stock"_s}).status, 1);
    QVERIFY(!QFile::exists(m_path));
}

void TestCli::products()
{
    const Answer added = json({u"product"_s,
                               u"add"_s,
                               u"Milk"_s,
                               u"--unit"_s,
                               u"l"_s,
                               u"--pack"_s,
                               u"1.5"_s,
                               u"--reorder-point"_s,
                               u"2 packs"_s,
                               u"--target=6"_s,
                               u"--category"_s,
                               u"Dairy"_s,
                               u"--location"_s,
                               u"Kitchen/Fridge"_s,
                               u"--barcode"_s,
                               u"4006381333931"_s,
                               u"--barcode"_s,
                               u"96385074"_s,
                               u"--shelf-life"_s,
                               u"10d"_s,
                               u"--lasts"_s,
                               u"7"_s});
    QCOMPARE(added.json, (QJsonObject{{u"product"_s, u"Milk"_s},
                                      {u"product_id"_s, 1},
                                      {u"unit"_s, u"l"_s},
                                      {u"pack"_s, u"1.5"_s},
                                      {u"reorder_point"_s, u"3"_s},
                                      {u"target"_s, u"6"_s},
                                      {u"category"_s, u"Dairy"_s},
                                      {u"location"_s, u"Kitchen/Fridge"_s},
                                      {u"barcodes"_s, QJsonArray{u"4006381333931"_s, u"96385074"_s}},
                                      {u"shelf_life_days"_s, 10},
                                      {u"aliases"_s, QJsonArray()},
                                      {u"lasts_days"_s, 7},
                                      {u"on_hand"_s, u"0"_s},
                                      {u"archived"_s, false}}));
    QCOMPARE(json({u"product"_s, u"show"_s, u"96385074"_s}).json, added.json);
    const Answer edited = json({u"product"_s, u"edit"_s, u"#1"_s, u"--name"_s, u"Whole milk"_s, u"--target"_s,
                                u"none"_s, u"--pack"_s, u"none"_s});
    QCOMPARE(edited.json[u"product"_s].toString(), u"Whole milk"_s);
    QVERIFY(edited.json[u"target"_s].isNull() && edited.json[u"pack"_s].isNull());
    QVERIFY(json({u"product"_s, u"archive"_s, u"Whole milk"_s}).json[u"archived"_s].toBool());
    QCOMPARE(json({u"product"_s, u"list"_s}).items().size(), 0);
    QCOMPARE(json({u"product"_s, u"list"_s, u"--archived"_s}).items().size(), 1);
    QVERIFY(!json({u"product"_s, u"archive"_s, u"#1"_s, u"--undo"_s}).json[u"archived"_s].toBool());
    json({u"product"_s, u"not-pantry"_s, u"Diesel"_s});
    QCOMPARE(json({u"product"_s, u"not-pantry"_s}).json[u"names"_s].toArray(), QJsonArray{u"Diesel"_s});
    QCOMPARE(json({u"member"_s, u"Anna"_s, u"--colour"_s, u"#aa0000"_s}).items().size(), 2);
}

void TestCli::stockIsBooked()
{
    const Answer bought =
        json({u"buy"_s, u"Milk"_s, u"2 x 1.5 l"_s, u"--on"_s, u"2026-11-18"_s, u"--best-before"_s, u"+9d"_s,
              u"--paid"_s, u"3,18"_s, u"--store"_s, u"Shop"_s, u"--location"_s, u"Fridge"_s});
    QCOMPARE(bought.json, (QJsonObject{{u"action_id"_s, 1},
                                       {u"product"_s, u"Milk"_s},
                                       {u"product_id"_s, 1},
                                       {u"amount"_s, u"3"_s},
                                       {u"on_hand"_s, u"3"_s},
                                       {u"unit"_s, u"l"_s}}));
    QCOMPARE(json({u"buy"_s, u"milk"_s}).json[u"on_hand"_s].toString(), u"4.5"_s); // no amount is one pack
    QCOMPARE(json({u"finish"_s, u"Milk"_s}).json[u"on_hand"_s].toString(), u"3"_s);
    QCOMPARE(json({u"consume"_s, u"Milk"_s, u"500 ml"_s}).json[u"on_hand"_s].toString(), u"2.5"_s);
    QCOMPARE(json({u"consume"_s, u"Milk"_s, u"0.25"_s, u"--spoiled"_s}).json[u"on_hand"_s].toString(), u"2.25"_s);
    QCOMPARE(json({u"move"_s, u"Milk"_s, u"1"_s, u"--to"_s, u"Cellar"_s}).json[u"amount"_s].toString(), u"1"_s);
    QCOMPARE(json({u"open"_s, u"Milk"_s}).json[u"on_hand"_s].toString(), u"2.25"_s);
    QCOMPARE(json({u"count"_s, u"Milk"_s, u"4"_s}).json[u"on_hand"_s].toString(), u"4"_s);
    const Answer stock = json({u"stock"_s});
    QCOMPARE(stock.json[u"as_of"_s].toString(), m_day);
    const QJsonObject milk = stock.item(u"Milk"_s);
    QCOMPARE(milk[u"on_hand"_s].toString(), u"4"_s);
    QCOMPARE(milk[u"believed"_s].toString(), u"4"_s);
    QCOMPARE(milk[u"status"_s].toString(), u"IN_STOCK"_s);
    QVERIFY(milk.contains(u"sureness"_s) && milk.contains(u"best_before"_s));
    QCOMPARE(json({u"count"_s, u"Milk"_s, u"0"_s}).json[u"on_hand"_s].toString(), u"0"_s);
    QCOMPARE(json({u"stock"_s, u"--status"_s, u"out_of_stock"_s}).items().size(), 1);
    QCOMPARE(json({u"stock"_s, u"--status"_s, u"LOW_STOCK"_s}).items().size(), 0);
    QCOMPARE(json({u"check"_s}).json, (QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}}));
}

void TestCli::aNewGoodTakesWhatIsUsual()
{
    const auto shown = [this](const QString &name) { return json({u"product"_s, u"show"_s, name}).json; };
    // Place and shelf life, but never the unit or the pack of a script: two pieces are no two litres.
    json({u"buy"_s, u"Milk"_s, u"2"_s});
    QCOMPARE(shown(u"Milk"_s)[u"unit"_s].toString(), u"pc"_s);
    QVERIFY(shown(u"Milk"_s)[u"pack"_s].isNull());
    QCOMPARE(shown(u"Milk"_s)[u"location"_s].toString(), u"Fridge"_s);
    QCOMPARE(shown(u"Milk"_s)[u"shelf_life_days"_s].toInt(), 7);
    json({u"buy"_s, u"Butter"_s, u"1"_s, u"--location"_s, u"Cool box"_s});
    QCOMPARE(shown(u"Butter"_s)[u"location"_s].toString(), u"Cool box"_s);
    json({u"product"_s, u"add"_s, u"Cheese"_s});
    json({u"buy"_s, u"Cheese"_s, u"1"_s});
    QVERIFY(shown(u"Cheese"_s)[u"shelf_life_days"_s].isNull());
    json({u"buy"_s, u"Dragon fruit tree"_s});
    QCOMPARE(shown(u"Dragon fruit tree"_s)[u"location"_s].toString(), QString());
}

void TestCli::undoAndRedo()
{
    json({u"undo"_s}, 1);
    json({u"buy"_s, u"Milk"_s, u"3"_s});
    json({u"finish"_s, u"Milk"_s});
    const Answer refused = json({u"undo"_s, u"1"_s}, 1);
    QVERIFY(refused.json[u"error"_s][u"message"_s].toString().contains(u"Used one Milk"_s));
    const Answer undone = json({u"undo"_s});
    QCOMPARE(undone.json[u"undone"_s].toInt(), 2);
    QCOMPARE(json({u"stock"_s}).item(u"Milk"_s)[u"on_hand"_s].toString(), u"3"_s);
    json({u"redo"_s});
    QCOMPARE(json({u"stock"_s}).item(u"Milk"_s)[u"on_hand"_s].toString(), u"2"_s);
    json({u"redo"_s}, 1);
    json({u"undo"_s, u"#2"_s});
    json({u"undo"_s});
    QVERIFY(json({u"stock"_s}).items().isEmpty());
    json({u"check"_s});
}

void TestCli::oneOfAnImportIsTakenBack()
{
    const QStringList import{u"import"_s, u"purchases"_s, QStringLiteral(LARDER_TEST_DATA "/receipts.csv")};
    const QString action = QString::number(json(import, 3).json[u"action_id"_s].toInt());
    const Answer taken = json({u"undo"_s, action, u"--only"_s, u"Brötchen"_s});
    QCOMPARE(taken.json[u"undone"_s].toInt(), action.toInt());
    QCOMPARE(taken.json[u"on_hand"_s].toString(), u"0"_s);
    json({u"check"_s});
    json({u"undo"_s, action, u"--only"_s, u"Brötchen"_s}, 1);
    json({u"undo"_s, u"--only"_s, u"Brötchen"_s}, 2);
    QCOMPARE(json(import, 3).json[u"accepted"_s].toInt(), 0); // it does not come back
    const Answer refused = json({u"undo"_s, action}, 1);
    QVERIFY(refused.json[u"error"_s][u"message"_s].toString().contains(u"Took back"_s));
    json({u"undo"_s});
    json({u"undo"_s, action});
    json({u"check"_s});
}

void TestCli::theLog()
{
    json({u"buy"_s, u"Milk"_s, u"3"_s, u"--paid"_s, u"1.59"_s, u"--store"_s, u"Shop"_s});
    json({u"finish"_s, u"Milk"_s});
    json({u"buy"_s, u"Tea"_s});
    json({u"undo"_s, u"2"_s});
    const QJsonArray events = json({u"log"_s, u"Milk"_s}).json[u"events"_s].toArray();
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0][u"kind"_s].toString(), u"reverted"_s);
    QCOMPARE(events[0][u"reverts"_s].toInt(), 2);
    QVERIFY(events[1][u"reverted"_s].toBool());
    QCOMPARE(events[1][u"amount"_s].toString(), u"-1"_s);
    QCOMPARE(events[2][u"paid"_s].toObject(), (QJsonObject{{u"minor"_s, 159}, {u"currency"_s, u"EUR"_s}}));
    QCOMPARE(events[2][u"store"_s].toString(), u"Shop"_s);
    QVERIFY(events[2][u"recorded_at"_s].toString().endsWith(u'Z'));
    QCOMPARE(events[2][u"via"_s].toString(), u"cli"_s);
    QVERIFY(events[2][u"member"_s].isNull());
    QCOMPARE(json({u"log"_s, u"--limit"_s, u"2"_s}).json[u"events"_s].toArray().size(), 2);
    json({u"redo"_s});
    const QByteArray words = run({u"log"_s, u"Milk"_s}).out;
    QVERIFY2(words.contains("undone: consumed") && words.contains("done again: consumed"), words.constData());
    QVERIFY(words.indexOf("done again") < words.indexOf("undone")); // the newest first
    QVERIFY(run({u"log"_s, u"--limit"_s, u"1"_s}).out.contains("done again"));
}

void TestCli::forecastAndList()
{
    for (const QString &day : {u"2026-10-30"_s, u"2026-11-06"_s, u"2026-11-13"_s})
        json({u"buy"_s, u"Milk"_s, u"2"_s, u"--on"_s, day, u"--paid"_s, u"2.38"_s});
    json({u"buy"_s, u"Cake stand"_s});
    const QJsonObject milk = json({u"forecast"_s, u"Milk"_s}).item(u"Milk"_s);
    const QJsonObject runOut = milk[u"run_out"_s].toObject();
    QVERIFY(runOut[u"p10"_s].toString() <= runOut[u"p50"_s].toString()
            && runOut[u"p50"_s].toString() <= runOut[u"p90"_s].toString());
    QVERIFY(runOut[u"p10"_s].toString() >= m_day);
    QVERIFY(milk[u"rate_per_day"_s].toString().toDouble() > 0.1);
    QVERIFY(milk[u"chance_before_next_trip"_s].isDouble());
    QVERIFY(!milk[u"why"_s].toString().isEmpty());
    QVERIFY(json({u"forecast"_s}).item(u"Cake stand"_s)[u"run_out"_s].isNull());
    for (const QStringList &words :
         {QStringList{u"list"_s}, QStringList{u"list"_s, u"show"_s}, QStringList{u"list"_s, u"build"_s}}) {
        const Answer list = json(words);
        QCOMPARE(list.items().size(), 1);
        const QJsonObject line = list.item(u"Milk"_s);
        QCOMPARE(line[u"section"_s].toString(), u"buy"_s);
        QCOMPARE(line[u"origins"_s][0][u"kind"_s].toString(), u"forecast"_s);
        QCOMPARE(line[u"amount"_s], line[u"origins"_s][0][u"amount"_s]);
        QVERIFY(!line[u"checked"_s].toBool());
        QVERIFY(!line[u"why"_s].toString().isEmpty());
    }
    // "Used one" and "All gone" change forecast and list.
    json({u"finish"_s, u"Milk"_s});
    QVERIFY(json({u"forecast"_s, u"Milk"_s}).item(u"Milk"_s) != milk);
    json({u"count"_s, u"Milk"_s, u"40"_s});
    QVERIFY(json({u"list"_s}).items().isEmpty());
}

void TestCli::absencesAndSilence()
{
    for (const auto &day : {u"2026-09-05"_s, u"2026-09-12"_s, u"2026-09-19"_s, u"2026-09-26"_s})
        json({u"--as-of"_s, day, u"buy"_s, u"Milk"_s, u"2"_s});
    const QStringList later{u"--as-of"_s, u"2026-11-20"_s};
    QCOMPARE(json(later + QStringList{u"silence"_s}).json[u"silence"_s].toObject(),
             (QJsonObject{{u"last_heard"_s, u"2026-09-26"_s}, {u"days"_s, 55}, {u"usual_gap_days"_s, 7}}));
    QVERIFY(json(later + QStringList{u"silence"_s, u"later"_s}).json[u"waved_aside"_s].toBool());
    QVERIFY(json(later + QStringList{u"silence"_s}).json[u"silence"_s].isNull());
    json({u"undo"_s});
    QVERIFY(json(later + QStringList{u"silence"_s, u"away"_s}).json[u"action_id"_s].toInt() > 0);
    QCOMPARE(
        json({u"busy"_s}).items(),
        (QJsonArray{QJsonObject{{u"kind"_s, u"away"_s}, {u"from"_s, u"2026-09-27"_s}, {u"to"_s, u"2026-11-19"_s}}}));
    json(later + QStringList{u"busy"_s, u"2026-12-01"_s, u"2026-12-05"_s});
    QCOMPARE(json({u"away"_s}).items().size(), 2);
    QCOMPARE(run({u"silence"_s, u"busy"_s}).status, 1);
    QCOMPARE(run({u"away"_s, u"2026-12-05"_s, u"2026-12-01"_s}).status, 1);
    QCOMPARE(run({u"away"_s, u"2026-12-05"_s}).status, 2);
}

void TestCli::lists()
{
    json({u"product"_s, u"add"_s, u"Milk"_s});
    QCOMPARE(json({u"list"_s, u"add"_s, u"Milk"_s, u"2"_s}).item(u"Milk"_s)[u"amount"_s].toString(), u"2"_s);
    QCOMPARE(json({u"list"_s, u"add"_s, u"Candles"_s, u"a box"_s}).item(u"Candles"_s)[u"amount"_s].toString(),
             u"a box"_s);
    QVERIFY(json({u"list"_s, u"check"_s, u"milk"_s}).item(u"Milk"_s)[u"checked"_s].toBool());
    QVERIFY(!json({u"list"_s, u"check"_s, u"Milk"_s, u"--off"_s}).item(u"Milk"_s)[u"checked"_s].toBool());
    QCOMPARE(json({u"list"_s, u"amount"_s, u"Milk"_s, u"7"_s}).item(u"Milk"_s)[u"amount"_s].toString(), u"7"_s);
    QCOMPARE(json({u"list"_s, u"remove"_s, u"candles"_s}).items().size(), 1);
    QCOMPARE(json({u"list"_s, u"add"_s, u"Balloons"_s, u"--list"_s, u"Party"_s}).items().size(), 1);
    QCOMPARE(json({u"list"_s, u"--list"_s, u"party"_s}).items().size(), 1);
    json({u"buy"_s, u"Milk"_s, u"7"_s});
    QVERIFY(json({u"list"_s}).items().isEmpty());
}

void TestCli::shoppingIsPutAway()
{
    for (const QString &name : {u"Milk"_s, u"Eggs, 10"_s, u"Bread"_s}) {
        json({u"buy"_s, name, u"1"_s, u"--on"_s, u"2026-11-10"_s});
        json({u"list"_s, u"add"_s, name, u"2"_s});
    }
    json({u"list"_s, u"add"_s, u"candles"_s});
    json({u"list"_s, u"put-away"_s}, 1); // nothing is ticked
    const QStringList allBut{u"list"_s, u"put-away"_s, u"--all-but"_s, u"bread, eggs, 10"_s};
    const Answer dry = json(allBut + QStringList{u"--dry-run"_s});
    QVERIFY(dry.json[u"action_id"_s].isNull());
    QCOMPARE(dry.json[u"booked"_s].toArray().size(), 2);
    QCOMPARE(json({u"list"_s}).items().size(), 4);
    const Answer done = json(allBut
                             + QStringList{u"--item"_s, u"2 gingerbread 1.29"_s, u"--paid"_s, u"Milk=4,60"_s,
                                           u"--store"_s, u"Aldi"_s, u"--on"_s, u"2026-11-19"_s});
    QCOMPARE(keysOf(done.json),
             (QStringList{u"action_id"_s, u"already"_s, u"booked"_s, u"left"_s, u"taken_off"_s, u"total"_s}));
    QVERIFY(done.json[u"already"_s].isArray());
    const QJsonArray booked = done.json[u"booked"_s].toArray();
    QCOMPARE(booked.size(), 3);
    const Answer items{0, {}, {}, {{u"items"_s, booked}}};
    QCOMPARE(items.item(u"Milk"_s)[u"amount"_s].toString(), u"2"_s);
    QCOMPARE(items.item(u"Milk"_s)[u"paid"_s][u"minor"_s].toInt(), 460);
    QCOMPARE(items.item(u"Gingerbread"_s)[u"paid"_s][u"minor"_s].toInt(), 258);
    QVERIFY(!items.item(u"candles"_s).isEmpty());
    QCOMPARE(done.json[u"total"_s][u"minor"_s].toInt(), 718);
    QCOMPARE(done.json[u"left"_s].toArray().size(), 2);
    QCOMPARE(json({u"list"_s}).items().size(), 2);
    QCOMPARE(json({u"undo"_s}).json[u"undone"_s].toInt(), done.json[u"action_id"_s].toInt());
    QCOMPARE(json({u"list"_s}).items().size(), 4);
    // Without --all-but what is ticked.
    json({u"list"_s, u"check"_s, u"Bread"_s});
    QCOMPARE(json({u"list"_s, u"put-away"_s}).json[u"booked"_s].toArray().size(), 1);
    json({u"list"_s, u"put-away"_s, u"--all-but"_s, u"caviar"_s}, 1);
    json({u"list"_s, u"put-away"_s, u"--paid"_s, u"Milk=4.60"_s}, 1);
    json({u"list"_s, u"put-away"_s, u"--paid"_s, u"4.60"_s}, 2);
    json({u"list"_s, u"put-away"_s, u"--item"_s, u"1.234 kg flour"_s}, 1);
    QVERIFY(run({u"--as-of"_s, m_day, u"list"_s, u"put-away"_s, u"--all-but="_s}).out.contains("Put 3 thing"));
    QVERIFY(json({u"list"_s}).items().isEmpty());
    json({u"check"_s});
}

void TestCli::looks()
{
    for (const QString &day : {u"2026-09-01"_s, u"2026-09-08"_s, u"2026-09-15"_s})
        json({u"buy"_s, u"Milk"_s, u"2"_s, u"--on"_s, day, u"--location"_s, u"Fridge"_s});
    const QJsonObject milk = json({u"look"_s}).item(u"Milk"_s);
    QCOMPARE(milk[u"shelf"_s].toString(), u"fridge"_s);
    QCOMPARE(milk[u"doubt"_s].toDouble(), 1.0);
    json({u"look"_s, u"Milk"_s}, 2);
    json({u"look"_s, u"Milk"_s, u"much"_s}, 2);
    json({u"look"_s, u"Nothing"_s, u"low"_s}, 1);
    const QJsonObject low = json({u"look"_s, u"Milk"_s, u"low"_s}).json;
    QCOMPARE(low[u"answer"_s].toString(), u"low"_s);
    QCOMPARE(json({u"stock"_s}).item(u"Milk"_s)[u"on_hand"_s], low[u"on_hand"_s]);
    QVERIFY(json({u"look"_s}).items().isEmpty());
    QCOMPARE(json({u"undo"_s}).json[u"undone"_s], low[u"action_id"_s]);
    QCOMPARE(json({u"look"_s}).items().size(), 1);
}

void TestCli::settings()
{
    QCOMPARE(json({u"shopping-day"_s}).json[u"weekday"_s].toInt(), 6);
    const Answer named = json({u"shopping-day"_s, u"Monday"_s});
    QCOMPARE(named.json, (QJsonObject{{u"weekday"_s, 1},
                                      {u"every_days"_s, 0},
                                      {u"next"_s, u"2026-11-23"_s},
                                      {u"after_next"_s, u"2026-11-30"_s}}));
    json({u"shopping-day"_s, u"someday"_s}, 1);
    QCOMPARE(json({u"shopping-day"_s, u"learn"_s}).json[u"weekday"_s].toInt(), 6);
    QCOMPARE(json({u"service-level"_s}).json[u"service_level"_s].toString(), u"normal"_s);
    QCOMPARE(json({u"service-level"_s, u"never"_s}).json[u"service_level"_s].toString(), u"never"_s);
    json({u"service-level"_s, u"always"_s}, 1);
}

void TestCli::importsAreCountedAndUndone()
{
    const QString csv = QStringLiteral(LARDER_TEST_DATA "/receipts.csv");
    const QStringList import{u"import"_s, u"purchases"_s, csv};
    const Answer dry = json(import + QStringList{u"--dry-run"_s}, 3);
    QCOMPARE(dry.json[u"accepted"_s].toInt(), 6);
    QVERIFY(dry.json[u"action_id"_s].isNull());
    QVERIFY(json({u"stock"_s}).items().isEmpty());
    const Answer first = json(import, 3);
    QCOMPARE(first.json[u"rows"_s].toInt(), 9);
    QCOMPARE(first.json[u"accepted"_s].toInt(), 6);
    QCOMPARE(first.json[u"new_products"_s].toInt(), 4);
    const QJsonArray rejected = first.json[u"rejected"_s].toArray();
    QCOMPARE(rejected.size(), 3);
    QCOMPARE(rejected[0][u"row"_s].toInt(), 7);
    QCOMPARE(rejected[0][u"field"_s].toString(), u"date"_s);
    QVERIFY(!rejected[0][u"reason"_s].toString().isEmpty());
    QCOMPARE(json({u"stock"_s}).item(u"Brötchen"_s)[u"on_hand"_s].toString(), u"12"_s);
    QCOMPARE(json(import, 3).json[u"accepted"_s].toInt(), 0);
    QCOMPARE(json({u"undo"_s}).json[u"undone"_s].toInt(), first.json[u"action_id"_s].toInt());
    QVERIFY(json({u"product"_s, u"list"_s, u"--archived"_s}).items().isEmpty());
    json({u"check"_s});
    json({u"import"_s, u"purchases"_s, csv, u"--mode"_s, u"set"_s}, 2);
    json({u"import"_s, u"purchases"_s, csv, u"--map"_s, u"Artikel"_s}, 2);
}

void TestCli::fiveNamesBecomeOne()
{
    for (const QString &file : {u"fivenames-lidl.csv"_s, u"fivenames-edeka.csv"_s})
        json({u"import"_s, u"purchases"_s, QStringLiteral(LARDER_TEST_DATA "/") + file});
    QCOMPARE(json({u"stock"_s}).items().size(), 7);
    const Answer merged = json({u"product"_s, u"merge"_s, u"Oat milk"_s, u"HAFERMILCH 1L"_s, u"Oat Drink Bio"_s,
                                u"Haferdrink natur"_s, u"OATLY HAFER"_s});
    QCOMPARE(merged.json[u"product"_s].toString(), u"Oat milk"_s);
    QCOMPARE(merged.json[u"on_hand"_s].toString(), u"22"_s);
    QCOMPARE(merged.json[u"aliases"_s].toArray().size(), 8);
    QCOMPARE(json({u"stock"_s}).items().size(), 3);
    QCOMPARE(json({u"log"_s, u"oatly hafer"_s}).json[u"events"_s].toArray().size(), 11);
    QCOMPARE(json({u"log"_s, u"Oat milk"_s}).json[u"events"_s][1][u"booked_as"_s].toString(), u"OATLY HAFER"_s);
    QVERIFY(!json({u"forecast"_s, u"Oat milk"_s}).items().first()[u"run_out"_s].isNull());
    for (const QString &file : {u"fivenames-lidl.csv"_s, u"fivenames-edeka.csv"_s})
        QCOMPARE(json({u"import"_s, u"purchases"_s, QStringLiteral(LARDER_TEST_DATA "/") + file})
                     .json[u"accepted"_s]
                     .toInt(),
                 0);
    json({u"check"_s});
    QVERIFY(run({u"undo"_s}).out.contains("4 other name"));
    QCOMPARE(json({u"stock"_s}).items().size(), 7);
    json({u"check"_s});
    json({u"product"_s, u"merge"_s, u"Oat milk"_s}, 2);
    json({u"product"_s, u"merge"_s, u"Oat milk"_s, u"oat milk"_s}, 1);
    json({u"product"_s, u"alias"_s, u"Oat milk"_s, u"Oat M"_s, u"--store"_s, u"Lidl"_s});
    QCOMPARE(json({u"product"_s, u"show"_s, u"oat m"_s}).json[u"aliases"_s].toArray(),
             (QJsonArray{QJsonObject{{u"name"_s, u"Oat M"_s}, {u"store"_s, u"Lidl"_s}}}));
    json({u"product"_s, u"alias"_s, u"Oat milk"_s, u"Oat M"_s, u"--remove"_s}, 1);
    json({u"product"_s, u"alias"_s, u"Oat milk"_s, u"Oat M"_s, u"--store"_s, u"Lidl"_s, u"--remove"_s});
    QVERIFY(json({u"product"_s, u"alias"_s, u"Oat milk"_s}).json[u"aliases"_s].toArray().isEmpty());
}

void TestCli::namesAreDecidedAtTheImport()
{
    const QString data = QStringLiteral(LARDER_TEST_DATA "/");
    json({u"import"_s, u"purchases"_s, data + u"fivenames-edeka.csv"_s, u"--same-as"_s, u"OATLY HAFER=Oat milk"_s});
    const QStringList lidl{u"import"_s,
                           u"purchases"_s,
                           data + u"fivenames-lidl.csv"_s,
                           u"--same-as"_s,
                           u"HAFERMILCH 1L=Oat milk"_s,
                           u"--same-as"_s,
                           u"Oat Drink Bio=oat milk"_s,
                           u"--rename"_s,
                           u"Haferdrink natur=Oat milk"_s,
                           u"--rename=Brot=Bread"_s,
                           u"--not-pantry"_s,
                           u"Diesel"_s};
    const Answer first = json(lidl);
    QCOMPARE(first.json[u"accepted"_s].toInt(), 12);
    QCOMPARE(first.json[u"not_pantry"_s].toInt(), 1);
    QCOMPARE(first.json[u"remembered"_s].toInt(), 5);
    QCOMPARE(json({u"stock"_s}).items().size(), 2);
    QVERIFY(json(lidl).json[u"action_id"_s].isNull());
    json({u"import"_s, u"purchases"_s, data + u"fivenames-lidl.csv"_s, u"--same-as"_s, u"Brot"_s}, 2);
    json({u"import"_s, u"purchases"_s, data + u"fivenames-lidl.csv"_s, u"--same-as"_s, u"Brot=Nothing"_s}, 1);
    json({u"check"_s});
}

void TestCli::anyTextIsImported()
{
    const QString mail = QStringLiteral(LARDER_TEST_DATA "/mails/speisekammer-de.txt");
    const QStringList import{u"import"_s, u"text"_s, mail};
    QVERIFY(json(import + QStringList{u"--dry-run"_s}).json[u"action_id"_s].isNull());
    const Answer first = json(import);
    QCOMPARE(first.json[u"accepted"_s].toInt(), 13);
    QCOMPARE(first.json[u"to"_s].toString(), u"shelves"_s);
    QVERIFY(first.json[u"left_out"_s].toArray().size() > 20);
    QCOMPARE(json({u"stock"_s}).item(u"Kartoffeln festkochend"_s)[u"on_hand"_s].toString(), u"1.2"_s);
    QCOMPARE(json(import).json[u"duplicates"_s].toInt(), 13);
    QCOMPARE(json(import + QStringList{u"--to"_s, u"list"_s}).json[u"accepted"_s].toInt(), 13);
    QVERIFY(json({u"list"_s}).items().size() >= 13);
    json(import + QStringList{u"--to"_s, u"moon"_s}, 2);
    json({u"check"_s});
}

void TestCli::importFromStandardInput()
{
    const Answer answer = run({u"--as-of"_s, m_day, u"import"_s, u"purchases"_s, u"-"_s, u"--map"_s, u"Was=product"_s},
                              "Date,Was\n2026-11-01,Milk\n");
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.contains("1"));
    QCOMPARE(json({u"stock"_s}).items().size(), 1);
}

void TestCli::theListIsExported()
{
    json({u"list"_s, u"add"_s, u"=Candles"_s, u"2"_s});
    QCOMPARE(run({u"--as-of"_s, m_day, u"export"_s, u"list"_s}).out, QByteArray("Shopping list\n\n[ ] =Candles, 2\n"));
    const QString target = m_folder->filePath(u"list.csv"_s);
    const Answer written = json({u"export"_s, u"list"_s, target, u"--format"_s, u"csv"_s});
    QCOMPARE(written.json[u"file"_s].toString(), target);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\n'=Candles,"));
    json({u"export"_s, u"list"_s, u"--format"_s, u"docx"_s}, 2);
    json({u"export"_s, u"list"_s, u"/no/such/folder/list.txt"_s}, 1);
}

void TestCli::backupsAreVerified()
{
    json({u"buy"_s, u"Milk"_s, u"3"_s});
    const QString copy = m_folder->filePath(u"copy.larder"_s);
    QCOMPARE(json({u"backup"_s, u"create"_s, copy}).json[u"file"_s].toString(), copy);
    QVERIFY(json({u"backup"_s, u"verify"_s, copy}).json[u"ok"_s].toBool());
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(4096 * 3);
    file.write(QByteArray(4096 * 8, 'x'));
    file.close();
    QCOMPARE(run({u"backup"_s, u"verify"_s, copy}).status, 1);
    const QString nowhere = m_folder->filePath(u"none/copy.larder"_s);
    const auto failed = run({u"backup"_s, u"create"_s, nowhere});
    QCOMPARE(failed.status, 1);
    QVERIFY(failed.err.contains(nowhere.toUtf8()));
}

void TestCli::pastedTextSaysWhatItLeaves()
{
    const QString list = m_folder->filePath(u"list.txt"_s);
    const auto save = [&](const QByteArray &bytes) {
        QFile file(list);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(save("Shopping list\nmilk\n[x] eggs\n"));
    const auto read = run({u"import"_s, u"text"_s, list});
    QVERIFY(read.out.contains("Line 3 is left out, ticked off already: [x] eggs"));
    QVERIFY(save(QByteArray("\x7f"
                            "ELF\x02\0\0\0milk\nbread\n",
                            21)));
    const auto binary = run({u"import"_s, u"text"_s, list});
    QCOMPARE(binary.status, 1);
    QVERIFY(binary.err.contains(list.toUtf8()));
}

void TestCli::aPretendedReadWritesNothing()
{
    for (const QString &day : {u"2026-10-30"_s, u"2026-11-06"_s, u"2026-11-13"_s})
        json({u"buy"_s, u"Milk"_s, u"2"_s, u"--on"_s, day});
    const QByteArray before = fingerprint();
    for (const QString &day : {u"2026-11-10"_s, u"2026-11-20T08:00:00Z"_s, u"2028-01-01"_s}) {
        for (const QString &words : {u"stock"_s, u"forecast"_s, u"forecast Milk"_s, u"list"_s, u"log"_s, u"look"_s,
                                     u"product list"_s, u"product show Milk"_s, u"export list"_s, u"check"_s}) {
            m_day = day;
            json(words.split(u' '));
            QVERIFY2(fingerprint() == before, qPrintable(day + u' ' + words));
        }
    }
    m_day = u"2026-11-10"_s;
    QCOMPARE(json({u"stock"_s}).item(u"Milk"_s)[u"on_hand"_s].toString(), u"4"_s);
}

void TestCli::theSampleHousehold()
{
    m_path = m_folder->filePath(u"sample.larder"_s);
    const Answer made = json({u"init"_s, u"--sample"_s});
    QVERIFY(made.json[u"products"_s].toInt() > 40);
    QVERIFY(made.json[u"events"_s].toInt() > 2000);
    QVERIFY(json({u"check"_s}).json[u"ok"_s].toBool());
    QVERIFY(json({u"list"_s}).items().size() > 3);
    json({u"undo"_s}, 1);
}

void TestCli::peopleGetSentences()
{
    json({u"buy"_s, u"Milk"_s, u"3"_s});
    QCOMPARE(run({u"finish"_s, u"Milk"_s}).out, QByteArray("Used one Milk, 2 left.\n"));
    QVERIFY(run({u"undo"_s}).out.contains("Used one Milk"));
    QVERIFY(run({u"stock"_s}).out.contains("Milk"));
    QVERIFY(run({u"list"_s}).status == 0);
    QCOMPARE(run({u"check"_s}).out, QByteArray("Everything is in order.\n"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
