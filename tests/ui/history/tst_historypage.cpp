// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historypage.h"
#include "ui/history/historytable.h"
#include "ui/history/troublepanel.h"
#include "ui/history/troublerow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<Home>();
        Home &home = *m_home;
        home.product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000});
        home.buy(u"Milk"_s, 4000);
        must(home->ledger().finish(home.id(u"Milk"_s)));
        home.buy(u"Tea"_s, 2000);
    }
    void cleanup()
    {
        m_page.reset();
        m_handle.reset();
        m_home.reset();
    }
    void undoAndDoAgainByKeys();
    void aRefusedUndoLeadsToWhatIsInTheWay();
    void filters();
    void anActionFromElsewhereIsFound();
    void newsKeepThePlace();
    void detailsLeadToTheProduct();
    void longDetailsLeaveTheRowsInSight();
    void whatIsRemembered();
    void anUnknownProductIsNamed();
    void leavingOutCanBeUndone();
    void allOfASourceIsLeftOut();
    void theNextTroubleHasTheFocus();
    void nothingYet();

private:
    void open()
    {
        m_home->close();
        m_handle = std::make_unique<HouseholdHandle>(m_clock);
        m_page = std::make_unique<HistoryPage>(*m_handle, m_clock);
        connect(m_handle.get(), &HouseholdHandle::changed, m_page.get(), &Page::applyChanges);
        m_table = m_page->findChild<HistoryTable *>(u"historyTable"_s);
        m_page->resize(1100, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_handle->open(m_home->path(), Household::Opening::CreateIfMissing, m_page.get(),
                       [this](const Result<void> &opened) {
                           QVERIFY(opened.has_value());
                           m_page->reload();
                       });
    }
    void openWithRows()
    {
        open();
        QTRY_VERIFY(m_table->model()->rowCount() > 0);
        m_page->setFocus();
    }
    template<class Work>
    void onCore(Work work)
    {
        bool isDone = false;
        m_handle->run(m_page.get(), work, [&isDone](const auto &done) { isDone = done.has_value(); });
        QTRY_VERIFY(isDone);
    }
    [[nodiscard]] QModelIndex row(int at, int column = HistoryModel::What) const
    {
        return m_table->model()->index(at, column);
    }
    [[nodiscard]] QString text(int at, int column = HistoryModel::What) const
    {
        return row(at, column).data().toString();
    }
    template<class Widget = QAbstractButton>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    /// A source whose event of an unknown product waits.
    void sendUnknown()
    {
        Household &household = **m_home;
        EventSource source;
        source.name = u"Kitchen scale"_s;
        source.unknown = EventSource::Unknown::Wait;
        const EventSource added = must(household.sources().add(source));
        const QByteArray event =
            R"({"v":1,"event_id":"e1","type":"added","product":{"sku":"4711","name":"Oat milk"},"amount":"2","unit":"pc"})";
        must(household.intake().take(added, event));
    }

    /// A source that sent what can never be booked, three times.
    SourceId sendWrong()
    {
        Household &household = **m_home;
        EventSource source;
        source.name = u"Old tablet"_s;
        const EventSource added = must(household.sources().add(source));
        must(household.intake().take(
            added,
            R"([{"v":1,"event_id":"w1","type":"exploded","product":{"name":"Milk"},"amount":"1","unit":"pc"},
                {"v":1,"event_id":"w2","type":"added","product":{"name":"Tea"},"amount":"-1","unit":"pc"},
                {"v":1,"event_id":"w3","type":"added"}])"));
        return added.id;
    }

    ManualClock m_clock{QDateTime(kFriday, QTime(12, 0), Qt::UTC)};
    std::unique_ptr<Home> m_home;
    std::unique_ptr<HouseholdHandle> m_handle;
    std::unique_ptr<HistoryPage> m_page;
    HistoryTable *m_table = nullptr;
};

void TestHistoryPage::undoAndDoAgainByKeys()
{
    openWithRows();
    QCOMPARE(text(0), u"Today"_s);
    QCOMPARE(text(1), u"Added 2 of Tea"_s);
    QTRY_COMPARE(m_table->currentIndex().row(), 1);
    QVERIFY(part<QLabel>(u"historySentence"_s)->text().endsWith(u"Added 2 of Tea."_s));
    QTest::keyClick(m_table, Qt::Key_Down);
    QTest::keyClick(m_table, Qt::Key_Up);
    QTest::keyClick(m_table, Qt::Key_Right);
    QTest::keyClick(m_table, Qt::Key_Return);
    QTRY_COMPARE(text(1), u"Undone: Added 2 of Tea"_s);
    QVERIFY(row(2).data(HistoryModel::UndoneRole).toBool());
    QCOMPARE(text(2, HistoryModel::Deed), u"Do again"_s);
    QCOMPARE(m_table->currentIndex().row(), 2); // on what it was
    QTest::keyClick(m_table, Qt::Key_Space);
    QTRY_COMPARE(text(1), u"Done again: Added 2 of Tea"_s);
    QVERIFY(!row(3).data(HistoryModel::UndoneRole).toBool());
}

void TestHistoryPage::aRefusedUndoLeadsToWhatIsInTheWay()
{
    openWithRows();
    const auto *refusal = part<QWidget>(u"refusal"_s);
    QVERIFY(!refusal->isVisible());
    m_table->setCurrentIndex(row(3, HistoryModel::Deed)); // the milk that was used since
    QTest::keyClick(m_table, Qt::Key_Return);
    QTRY_VERIFY(refusal->isVisible());
    QVERIFY(part<QLabel>(u"refusalWords"_s)->text().contains(u"Used one Milk"_s));
    part(u"refusalShow"_s)->click();
    QCOMPARE(m_table->currentIndex().row(), 2);
    QVERIFY(!refusal->isVisible());
}

void TestHistoryPage::filters()
{
    openWithRows();
    m_page->focusFilter();
    auto *field = part<QLineEdit>(u"historyFilter"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"used"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(text(1), u"Used one Milk, 3 pack(s) left"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(m_table->hasFocus());
    QTest::keyClicks(field, u" nothing"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 0);
    QTRY_VERIFY(part<QWidget>(u"historyEmpty"_s)->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(m_table->model()->rowCount(), 5);
}

void TestHistoryPage::anActionFromElsewhereIsFound()
{
    for (int i = 0; i < HistoryReader::kPage + 20; ++i)
        m_home->product(u"Thing %1"_s.arg(i));
    openWithRows();
    part<HistoryFilterBar>({})->setFilter({.topic = HistoryFilter::Topic::Used});
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    m_page->showAction(ActionId(2)); // bought the milk
    QTRY_COMPARE(m_table->current(), ActionId(2));
    QCOMPARE(part<HistoryFilterBar>({})->filter(), HistoryFilter());
    QVERIFY(m_table->viewport()->rect().intersects(m_table->visualRect(m_table->currentIndex())));
}

void TestHistoryPage::newsKeepThePlace()
{
    for (int i = 0; i < 60; ++i)
        m_home->product(u"Thing %1"_s.arg(i));
    openWithRows();
    m_table->reveal(ActionId(2));
    const QString before = m_table->indexAt({5, 5}).data().toString();
    QVERIFY(m_table->verticalScrollBar()->value() > 0);
    onCore([](Household &h) { return discard(h.products().add(u"Another"_s, {})); });
    QTRY_COMPARE(text(1), u"Added the product Another"_s);
    QCOMPARE(m_table->current(), ActionId(2));
    QCOMPARE(m_table->indexAt({5, 5}).data().toString(), before);
}

void TestHistoryPage::detailsLeadToTheProduct()
{
    openWithRows();
    QSignalSpy wanted(m_page.get(), &Page::productWanted);
    QTRY_VERIFY(part(u"detailsProduct"_s));
    QTest::keyClick(m_table, Qt::Key_Return);
    QVERIFY(part(u"detailsTurn"_s)->hasFocus());
    QCOMPARE(part(u"detailsProduct"_s)->text(), u"Tea"_s);
    part(u"detailsProduct"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void TestHistoryPage::longDetailsLeaveTheRowsInSight()
{
    EventSource source;
    source.name = u"Kitchen scale"_s;
    const EventSource added = must((*m_home)->sources().add(source));
    QByteArray events;
    for (int i = 0; i < 60; ++i)
        events +=
            QByteArray(R"({"v":1,"event_id":"e%","type":"added","product":{"name":"Tea"},"amount":"1","unit":"pc"})")
                .replace('%', QByteArray::number(i))
            + '\n';
    must((*m_home)->intake().take(added, events));
    openWithRows();
    auto *details = part<QScrollArea>(u"historyDetailsScroll"_s);
    QTRY_VERIFY(details->verticalScrollBar()->maximum() > 0);
    const auto outer = m_page->findChildren<QScrollArea *>();
    for (const QScrollArea *area : outer)
        QVERIFY(area == details || area->verticalScrollBar()->maximum() == 0);
    // What is entered by key comes into sight there.
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Return);
    m_page->findChildren<QAbstractButton *>(u"detailsTakeBack"_s).last()->setFocus();
    QVERIFY(details->verticalScrollBar()->value() > 0);
    QTest::keyClick(m_table, Qt::Key_Down);
    QCOMPARE(details->verticalScrollBar()->value(), 0);
}

void TestHistoryPage::whatIsRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"larder.conf"_s), QSettings::IniFormat);
    openWithRows();
    part<HistoryFilterBar>({})->setFilter({.topic = HistoryFilter::Topic::Bought, .text = u"milk"_s});
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    const ActionId chosen = m_table->current();
    m_page->saveState(settings);
    m_handle = std::make_unique<HouseholdHandle>(m_clock);
    m_page = std::make_unique<HistoryPage>(*m_handle, m_clock);
    m_page->restoreState(settings);
    m_table = m_page->findChild<HistoryTable *>(u"historyTable"_s);
    m_handle->open(m_home->path(), Household::Opening::MustExist, m_page.get(),
                   [this](const Result<void> &) { m_page->reload(); });
    QTRY_COMPARE(m_table->model()->rowCount(), 3); // what was bought; what was typed is not kept
    QCOMPARE(m_table->current(), chosen);
}

void TestHistoryPage::anUnknownProductIsNamed()
{
    sendUnknown();
    open();
    auto *panel = part<TroublePanel>(u"troublePanel"_s);
    QSignalSpy badge(m_page.get(), &Page::badgeChanged);
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(badge.last().first().toInt(), 1);
    QCOMPARE(part<QLabel>(u"troubleTitle"_s)->text(), u"Oat milk"_s);
    QVERIFY(part<QLabel>(u"troubleReason"_s)->text().contains(u"Oat milk"_s));
    QVERIFY(!part<QLabel>(u"troublePayload"_s)->isVisible());
    part(u"troubleUnfold"_s)->click();
    QVERIFY(part<QLabel>(u"troublePayload"_s)->isVisible());
    // It is still nobody's; then somebody says whose.
    QSignalSpy said(m_page.get(), &Page::said);
    part(u"troubleAgain"_s)->click();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(panel->isVisible());
    part(u"troubleProduct"_s)->click();
    QTRY_VERIFY(part<QListWidget>(u"pickList"_s));
    QTest::keyClicks(part<QLineEdit>(u"pickField"_s), u"tea"_s);
    QTest::keyClick(part<QLineEdit>(u"pickField"_s), Qt::Key_Return);
    QTRY_VERIFY(!panel->isVisible());
    QCOMPARE(badge.last().first().toInt(), 0);
    qint64 onHand = 0;
    onCore([&onHand](Household &h) {
        auto amount = h.ledger().repository().onHand(h.products().resolve(u"Tea"_s)->id);
        onHand = amount.value_or(0);
        return amount;
    });
    QCOMPARE(onHand, 4000);
}

void TestHistoryPage::leavingOutCanBeUndone()
{
    sendUnknown();
    open();
    auto *panel = part<TroublePanel>(u"troublePanel"_s);
    QTRY_VERIFY(panel->isVisible());
    part(u"troubleOut"_s)->click();
    QTRY_VERIFY(!panel->isVisible());
    QTRY_COMPARE(text(1), u"Left out 1 thing(s) that couldn't be booked"_s);
    onCore([](Household &h) { return discard(h.undo()); });
    QTRY_VERIFY(panel->isVisible());
}

void TestHistoryPage::allOfASourceIsLeftOut()
{
    sendUnknown();
    const SourceId wrong = sendWrong();
    open();
    auto *panel = part<TroublePanel>(u"troublePanel"_s);
    QSignalSpy badge(m_page.get(), &Page::badgeChanged);
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(badge.last().first().toInt(), 4);
    m_page->showTroubles(wrong);
    QTRY_COMPARE(part<QLabel>(u"troubleHeading"_s)->text(), u"3 thing(s) couldn't be booked"_s);
    QCOMPARE(badge.last().first().toInt(), 4);
    QStringList titles;
    const auto rows = panel->findChildren<TroubleRow *>();
    for (const TroubleRow *row : rows) {
        if (row->isVisible())
            titles << row->findChild<QLabel *>(u"troubleTitle"_s)->text();
    }
    QCOMPARE(titles, QStringList({u"An event without a product"_s, u"Tea"_s, u"Milk"_s}));
    part(u"troubleAllOut"_s)->click();
    QTRY_COMPARE(badge.last().first().toInt(), 1); // the other source's waits on
    QTRY_COMPARE(text(1), u"Left out 3 thing(s) that couldn't be booked"_s);
    QTRY_COMPARE(part<QLabel>(u"troubleHeading"_s)->text(), u"1 thing(s) couldn't be booked"_s);
    onCore([](Household &h) { return discard(h.undo()); });
    QTRY_COMPARE(badge.last().first().toInt(), 4);
}

void TestHistoryPage::theNextTroubleHasTheFocus()
{
    m_page.reset();
    const SourceId wrong = sendWrong();
    open();
    auto *panel = part<TroublePanel>(u"troublePanel"_s);
    QSignalSpy badge(m_page.get(), &Page::badgeChanged);
    QTRY_VERIFY(panel->isVisible());
    m_page->showTroubles(wrong);
    QTRY_COMPARE(panel->findChildren<TroubleRow *>().size(), 3);
    TroubleRow *second = panel->findChildren<TroubleRow *>()[1];
    const DeadLetterId third = panel->findChildren<TroubleRow *>()[2]->trouble().letter.id;
    auto *out = second->findChild<QAbstractButton *>(u"troubleOut"_s);
    out->setFocus();
    out->click();
    QTRY_COMPARE(badge.last().first().toInt(), 2);
    QTRY_COMPARE(panel->findChildren<TroubleRow *>().size(), 2);
    const auto *entered = m_page->window()->focusWidget();
    QCOMPARE(entered->objectName(), u"troubleOut"_s);
    QCOMPARE(qobject_cast<TroubleRow *>(entered->parentWidget())->trouble().letter.id, third);
}

void TestHistoryPage::nothingYet()
{
    m_home = std::make_unique<Home>();
    open();
    QTRY_VERIFY(part<QWidget>(u"historyEmpty"_s)->isVisible());
    QVERIFY(!part<QWidget>(u"historyFilter"_s)->isVisible());
    QVERIFY(!part<QWidget>(u"historyDetails"_s)->isVisible());
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
