// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"
#include "ui/history/historymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private:
    static HistoryReading read(Home &home) { return must(HistoryReader(*home).newest({})); }
    static QStringList texts(const HistoryModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, 0).data().toString();
        return all;
    }

private Q_SLOTS:
    void init() { LARDER_FAIL_ON_WARNING(); }
    void daysAndSentences();
    void newsStandOnTopAndTurnedOnesInPlace();
    void olderOnesAreAskedForOnce();
    void whoAndWhereFrom();
    void theSentenceOnTop();
};

void TestHistoryModel::daysAndSentences()
{
    Home home(kFriday.addDays(-4));
    home.product(u"Milk"_s);
    home.setDay(kFriday.addDays(-1));
    home.buy(u"Milk"_s, 2000);
    home.setDay(kFriday);
    must(home->ledger().finish(home.id(u"Milk"_s)));
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReading(read(home), kFriday);
    QCOMPARE(texts(model), (QStringList{u"Today"_s, u"Used one Milk, 1 left"_s, u"Yesterday"_s, u"Added 2 of Milk"_s,
                                        u"Monday 16 November"_s, u"Added the product Milk"_s}));
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled));
    QCOMPARE(model.index(1, 1).data().toString(), u"Undo"_s);
    QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(), u"Undo: Used one Milk, 1 left"_s);
    QVERIFY(!model.line(model.index(0, 0)));
    QCOMPARE(model.lineCount(), 3);
}

void TestHistoryModel::newsStandOnTopAndTurnedOnesInPlace()
{
    Home home;
    home.buy(u"Milk"_s, 2000);
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReading(read(home), kFriday);
    const QPersistentModelIndex bought = model.index(1, 0);
    must(home->undo());
    model.addNews(must(HistoryReader(*home).newer({}, model.seen())));
    QCOMPARE(texts(model), (QStringList{u"Today"_s, u"Undone: Added 2 of Milk"_s, u"Added 2 of Milk"_s}));
    QCOMPARE(bought.row(), 2);
    QVERIFY(bought.data(HistoryModel::UndoneRole).toBool());
    QCOMPARE(model.index(2, 1).data().toString(), u"Do again"_s);
    QCOMPARE(model.index(1, 1).data().toString(), QString());
    home.setDay(kFriday.addDays(1));
    home.buy(u"Tea"_s, 1000);
    model.addNews(must(HistoryReader(*home).newer({}, model.seen())));
    QCOMPARE(bought.row(), 4);
    QCOMPARE(model.index(4, 1).data().toString(), QString()); // something happened since
    // The same news twice change nothing.
    model.addNews(must(HistoryReader(*home).newer({}, model.seen())));
    QCOMPARE(model.lineCount(), 3);
}

void TestHistoryModel::olderOnesAreAskedForOnce()
{
    Home home;
    for (int i = 0; i < HistoryReader::kPage + 3; ++i)
        home.product(u"Thing %1"_s.arg(i));
    HistoryModel model;
    model.setReading(read(home), kFriday);
    QSignalSpy wanted(&model, &HistoryModel::olderWanted);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(wanted.size(), 1);
    model.addOlder(must(HistoryReader(*home).older({}, wanted.first().first().value<ActionId>())));
    QCOMPARE(model.lineCount(), HistoryReader::kPage + 3);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(texts(model).count(u"Today"_s), 1);
}

void TestHistoryModel::whoAndWhereFrom()
{
    HistoryLine line;
    line.action.kind = u"setting"_s;
    line.action.atMs = QDateTime(kFriday, QTime(8, 15), Qt::UTC).toMSecsSinceEpoch();
    line.utcOffset = 7200; // it was done in another zone than one reads it in
    line.who = u"Anna"_s;
    const HistoryWords words(kFriday, QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(words.time(line), u"10:15"_s);
    QCOMPARE(words.aside(line, false), QString());
    QCOMPARE(words.aside(line, true), u"Anna"_s);
    line.action.via = u"cli"_s;
    QCOMPARE(words.aside(line, true), u"Anna, command line"_s);
    QCOMPARE(words.inFull(line, true), u"Today, 10:15, by Anna, from: command line."_s);
    line.action.via = u"source"_s;
    line.action.numbers[u"source"_s] = u"Kitchen scale"_s;
    QCOMPARE(words.aside(line, false), u"Kitchen scale"_s);
}

void TestHistoryModel::theSentenceOnTop()
{
    const HistoryWords words(kFriday);
    HistoryOverview overview;
    overview.monday = kFriday.addDays(-4);
    QCOMPARE(words.opening(overview), QString());
    overview.newest = HistoryLine{};
    overview.newest->action.kind = u"setting"_s;
    QCOMPARE(words.opening(overview), u"Nothing happened since Monday; the last: Changed a setting."_s);
    overview.sinceMonday = 12;
    QCOMPARE(words.opening(overview), u"12 thing(s) since Monday; the last: Changed a setting."_s);
}

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
