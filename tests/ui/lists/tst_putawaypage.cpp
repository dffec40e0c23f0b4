// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"
#include "ui/lists/dayfield.h"
#include "ui/lists/putawaypage.h"
#include "ui/lists/putawaytable.h"
#include "ui/widgets/field.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace larder;
using larder::test::must;

/// "I'm back" by the keyboard alone, over a real household.
class PutAwayPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        QCoreApplication::setOrganizationName(u"larder"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void init()
    {
        QSettings().clear();
        m_dir = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_page.reset();
        m_handle.reset();
        QSettings().clear();
    }

    void sixtyThingsByKeysAlone();
    void nothingTickedOffersEverything();
    void aNumberThatCannotBeRead();
    void unplannedThings();
    void sameAsAbove();
    void spaceTicksAndTypes();
    void aHalfFilledGridSurvives();
    void typingOnIsSavedToo();
    void theListChangesMeanwhile();
    void theDayIsTyped();
    void tabGoesThroughEveryField();
    void anotherListHasItsOwnGrid();
    void whatWasOrderedAndIsTickedHasArrived();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"h.larder"_s); }

    /// A household with @p things on its list, the first @p ticked of them ticked.
    void make(int things, int ticked)
    {
        auto opened = Household::open(path(), Household::Opening::CreateIfMissing, m_clock);
        QVERIFY(opened.has_value());
        Household *home = opened->get();
        for (int i = 0; i < things; ++i) {
            const QString name = u"Thing %1"_s.arg(i, 2, 10, QChar(u'0'));
            must(home->products().add(name, {.unit = Unit::Litre, .packSize = 1000, .shelfLifeDays = 10}));
            must(home->lists().add({}, name, u"2 l"_s));
        }
        must(home->catchUp());
        const auto items = must(home->lists().items({}, m_clock.today()));
        QCOMPARE(items.size(), things);
        for (int i = 0; i < ticked; ++i)
            must(home->lists().setChecked({}, items[i], true));
    }
    void open()
    {
        m_handle = std::make_unique<HouseholdHandle>(m_clock);
        m_page = std::make_unique<PutAwayPage>(*m_handle, m_clock);
        QSettings settings;
        settings.beginGroup(u"pages/putAwayPage"_s);
        m_page->restoreState(settings);
        connect(m_handle.get(), &HouseholdHandle::changed, m_page.get(), &Page::applyChanges);
        m_table = m_page->findChild<PutAwayTable *>(u"putAwayTable"_s);
        m_model = qobject_cast<PutAwayModel *>(m_table->model());
        new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::Fatal, m_model);
        m_page->resize(1100, 760);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        bool isRead = false;
        m_handle->open(path(), Household::Opening::MustExist, m_page.get(), [&](const Result<void> &opened) {
            QVERIFY(opened.has_value());
            m_page->reload();
            isRead = true;
        });
        QTRY_VERIFY(isRead && m_model->reading().read.day.isValid());
    }
    void begin(int things, int ticked)
    {
        make(things, ticked);
        open();
        QTRY_COMPARE(m_model->rowCount(), ticked == 0 ? things : ticked);
        QTRY_VERIFY(m_table->currentIndex().isValid());
    }

    /// A key for whoever has the focus.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    [[nodiscard]] QString text(int row, PutAwayColumn column) const
    {
        return m_model->index(row, int(column)).data().toString();
    }
    [[nodiscard]] QString note() const { return m_page->findChild<QLabel *>(u"putAwayNote"_s)->text(); }
    [[nodiscard]] QString sum() const { return m_page->findChild<QLabel *>(u"putAwaySum"_s)->text(); }
    [[nodiscard]] Field *freeRow() const { return m_page->findChild<Field *>(u"putAwayFree"_s); }
    [[nodiscard]] bool isAt(int row, PutAwayColumn column) const
    {
        return m_table->currentIndex() == m_model->index(row, int(column));
    }

    /// What the household says now.
    template<class Work>
    auto ask(Work work)
    {
        using Answer = std::invoke_result_t<Work, Household &>;
        std::optional<Answer> answer;
        m_handle->run(this, work, [&](const Answer &result) { answer = result; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            throw std::runtime_error("no answer");
        return must(*answer);
    }
    qint64 onHand(const QString &name)
    {
        return ask([name](Household &h) -> Result<qint64> {
            auto product = h.products().resolve(name);
            return product ? h.ledger().repository().onHand(product->id) : fail(product.error());
        });
    }
    void putAwayAndWait()
    {
        QSignalSpy gone(m_page.get(), &Page::roomWanted);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(gone.size(), 1);
        QVERIFY(gone.first().first().value<Room>() == Room::List);
    }

    QTemporaryDir m_settings;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<HouseholdHandle> m_handle;
    std::unique_ptr<PutAwayPage> m_page;
    PutAwayTable *m_table = nullptr;
    PutAwayModel *m_model = nullptr;
};

void PutAwayPageTest::sixtyThingsByKeysAlone()
{
    begin(60, 60);
    QVERIFY(isAt(0, PutAwayColumn::Amount));
    type(u"3"_s); // packs, as the line shows
    key(Qt::Key_Tab);
    for (int i = 0; i < 60; ++i) {
        QVERIFY(isAt(i, PutAwayColumn::Paid));
        type(u"1,%1"_s.arg(10 + i));
        key(Qt::Key_Return);
    }
    QVERIFY(freeRow()->hasFocus());
    // Sixty rows do not push what is below them out of the window.
    QVERIFY(m_page->rect().contains(freeRow()->mapTo(m_page.get(), freeRow()->rect().bottomLeft())));
    QVERIFY(sum().contains(u"60"_s) && sum().contains(u"€83.70"_s));
    // Twice in haste is once.
    QSignalSpy failed(m_page.get(), &Page::failed);
    key(Qt::Key_Return, Qt::ControlModifier);
    putAwayAndWait();
    QVERIFY(failed.isEmpty());
    QCOMPARE(onHand(u"Thing 00"_s), 3000);
    QCOMPARE(onHand(u"Thing 59"_s), 2000);
    const auto action = ask([](Household &h) { return h.journal().undoable(); });
    QCOMPARE(action->kind, u"put_away"_s);
    QCOMPARE(action->numbers[u"things"_s].toInt(), 60);
    const auto events = ask([id = action->id](Household &h) { return h.ledger().repository().ofAction(id); });
    QCOMPARE(events.size(), 60);
    QCOMPARE(events.last().paid->minor, 169);
    ask([](Household &h) { return h.undo(); });
    QCOMPARE(onHand(u"Thing 00"_s), 0);
    QTRY_COMPARE(m_model->rowCount(), 60);
}

void PutAwayPageTest::nothingTickedOffersEverything()
{
    begin(4, 0);
    QVERIFY(isAt(0, PutAwayColumn::Got));
    QVERIFY(m_page->findChild<QLabel *>(u"putAwaySentence"_s)->text().contains(u"Nothing is ticked"_s));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(note().contains(u"nothing to put away"_s));
    m_page->findChild<QAbstractButton *>(u"gotEverything"_s)->click();
    QVERIFY(isAt(0, PutAwayColumn::Got));
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QCOMPARE(text(1, PutAwayColumn::Difference), u"not bought, stays on the list"_s);
    putAwayAndWait();
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0, PutAwayColumn::What), u"Thing 01"_s);
    QVERIFY(m_model->isUnticked());
}

void PutAwayPageTest::aNumberThatCannotBeRead()
{
    begin(3, 3);
    const QVector<std::pair<PutAwayColumn, QString>> nonsense{
        {PutAwayColumn::Amount, u"a few"_s},      {PutAwayColumn::Amount, u"0"_s},
        {PutAwayColumn::Amount, u"1.234"_s},      {PutAwayColumn::Amount, u"3 kg"_s},
        {PutAwayColumn::Paid, u"cheap"_s},        {PutAwayColumn::Paid, u"-3"_s},
        {PutAwayColumn::BestBefore, u"31.02."_s}, {PutAwayColumn::BestBefore, u"whenever"_s}};
    const QVector<std::pair<PutAwayColumn, QString>> sense{
        {PutAwayColumn::Amount, u"1,5 l"_s}, {PutAwayColumn::Paid, u"2,50"_s}, {PutAwayColumn::BestBefore, u"none"_s}};
    for (const auto &[column, words] : nonsense) {
        m_table->goTo(1, column);
        type(words);
        key(Qt::Key_Return); // goes on all the same
        QVERIFY2(isAt(2, column), qPrintable(words));
        QVERIFY2(!m_model->index(1, int(column)).data(PutAwayModel::ProblemRole).toString().isEmpty(),
                 qPrintable(words));
        QCOMPARE(text(1, column), words);
        QSignalSpy gone(m_page.get(), &Page::roomWanted);
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(isAt(1, column), qPrintable(words));
        QCOMPARE(note(), text(1, PutAwayColumn::Difference));
        QVERIFY(gone.isEmpty());
        for (const auto &[good, value] : sense) {
            if (good != column)
                continue;
            type(value);
            key(Qt::Key_Return);
        }
        QVERIFY(!m_model->firstProblem().isValid());
    }
    putAwayAndWait();
    QCOMPARE(onHand(u"Thing 01"_s), 1500);
}

void PutAwayPageTest::unplannedThings()
{
    begin(2, 1);
    key(Qt::Key_Insert);
    QVERIFY(freeRow()->hasFocus());
    type(u"2 gingerbread 1.29"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(text(1, PutAwayColumn::What), u"Gingerbread"_s);
    QCOMPARE(text(1, PutAwayColumn::Paid), u"€1.29"_s);
    QCOMPARE(text(1, PutAwayColumn::Difference), u"new, not on the list"_s);
    type(u"1.234 kg flour"_s);
    key(Qt::Key_Return);
    QCOMPARE(freeRow()->text(), u"1.234 kg flour"_s);
    QVERIFY(!note().isEmpty());
    // It is not lost silently either.
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(freeRow()->hasFocus());
    freeRow()->clear();
    // What stands on the list without a tick is that line.
    type(u"5 thing 01"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_model->rowCount(), 3);
    key(Qt::Key_Up);
    QVERIFY(isAt(2, PutAwayColumn::Amount));
    m_table->goTo(1, PutAwayColumn::Got);
    key(Qt::Key_Delete);
    QCOMPARE(m_model->rowCount(), 2);
    putAwayAndWait();
    QCOMPARE(onHand(u"Thing 01"_s), 5000);
    const auto products = ask([](Household &h) { return h.products().all(); });
    QCOMPARE(products.size(), 2);
}

void PutAwayPageTest::sameAsAbove()
{
    begin(3, 3);
    m_table->goTo(0, PutAwayColumn::BestBefore);
    type(u"1.12."_s);
    key(Qt::Key_Return);
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_Return);
    QCOMPARE(text(1, PutAwayColumn::BestBefore), u"1 Dec"_s);
    m_table->goTo(0, PutAwayColumn::Amount);
    type(u"7"_s);
    key(Qt::Key_Return);
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_Return);
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_Return);
    QVERIFY(text(2, PutAwayColumn::Amount).startsWith(u"7 pack"_s));
    QVERIFY(text(2, PutAwayColumn::Difference).startsWith(u"5 more"_s));
}

void PutAwayPageTest::spaceTicksAndTypes()
{
    begin(2, 2);
    key(Qt::Key_Space);
    QVERIFY(!m_model->row(0).isGot());
    type(u"3 packs"_s); // here it is a space, and whoever types an amount got it
    key(Qt::Key_Tab);
    QVERIFY(m_model->row(0).isGot());
    QCOMPARE(m_model->row(0).amount, u"3 packs"_s);
}

void PutAwayPageTest::aHalfFilledGridSurvives()
{
    begin(3, 2);
    type(u"9"_s);
    key(Qt::Key_Tab);
    type(u"nearly"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Insert);
    type(u"2 basil 1,29"_s);
    key(Qt::Key_Return);
    m_table->goTo(1, PutAwayColumn::Got);
    key(Qt::Key_Space);
    key(Qt::Key_Insert);
    type(u"half a wor"_s);
    m_table->goTo(0, PutAwayColumn::Place);
    type(u"Cellar"_s);
    QSignalSpy left(m_page.get(), &Page::backWanted);
    key(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    m_page->hide();
    m_page.reset();
    m_handle.reset();
    open();
    QTRY_COMPARE(m_model->rowCount(), 3);
    QVERIFY(text(0, PutAwayColumn::Amount).startsWith(u"9 pack"_s));
    QCOMPARE(text(0, PutAwayColumn::Paid), u"nearly"_s);
    QCOMPARE(text(0, PutAwayColumn::Place), u"Cellar"_s);
    QVERIFY(!m_model->row(1).isGot());
    QCOMPARE(text(2, PutAwayColumn::What), u"Basil"_s);
    QCOMPARE(text(2, PutAwayColumn::Paid), u"€1.29"_s);
    QCOMPARE(freeRow()->text(), u"half a wor"_s);
    freeRow()->clear();
    m_table->goTo(0, PutAwayColumn::Paid);
    type(u"5"_s);
    key(Qt::Key_Return);
    putAwayAndWait();
    // Put away, it is gone for good.
    m_page->hide();
    m_page.reset();
    m_handle.reset();
    open();
    QTRY_COMPARE(m_model->rowCount(), 2);
    QVERIFY(m_model->draft().isEmpty());
}

void PutAwayPageTest::typingOnIsSavedToo()
{
    begin(2, 2);
    key(Qt::Key_Insert);
    for (int i = 0; i < 12; ++i) {
        type(u"x"_s);
        QTest::qWait(100);
    }
    const QString saved = QSettings().value(u"pages/putAwayPage/free_row"_s).toString();
    QVERIFY2(saved.size() >= 3, qPrintable(saved));
}

void PutAwayPageTest::theListChangesMeanwhile()
{
    begin(4, 3);
    m_table->goTo(2, PutAwayColumn::Paid);
    type(u"4.4"_s);
    // Somebody else ticks a line and buys another, while this is being typed.
    ask([today = m_clock.today()](Household &h) {
        auto items = h.lists().items({}, today);
        return items ? h.lists().setChecked({}, items->last(), true) : fail(items.error());
    });
    QTRY_COMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->row(2).paid, u"4.4"_s);
    QVERIFY(isAt(2, PutAwayColumn::Paid));
    type(u"9"_s);
    ask([](Household &h) { return h.buy(u"Thing 00"_s, {}, {1000, Unit::Litre, {}}, {}); });
    QTRY_COMPARE(m_model->rowCount(), 3);
    QVERIFY(isAt(1, PutAwayColumn::Paid));
    QCOMPARE(m_model->row(1).paid, u"4.49"_s);
    putAwayAndWait();
    QCOMPARE(onHand(u"Thing 00"_s), 1000);
}

void PutAwayPageTest::theDayIsTyped()
{
    begin(1, 1);
    auto *day = m_page->findChild<DayField *>(u"putAwayDay"_s);
    const QDate yesterday = m_clock.today().addDays(-1);
    day->setFocus();
    day->selectAll();
    type(m_clock.today().addDays(2).toString(Qt::ISODate));
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!day->message().isEmpty());
    QCOMPARE(note(), day->message());
    day->selectAll();
    type(yesterday.toString(Qt::ISODate));
    key(Qt::Key_Return);
    QCOMPARE(day->day(), yesterday);
    m_page->findChild<Field *>(u"putAwayStore"_s)->setText(u"Aldi"_s);
    putAwayAndWait();
    const auto action = ask([](Household &h) { return h.journal().undoable(); });
    QCOMPARE(action->numbers[u"store"_s].toString(), u"Aldi"_s);
    const auto events = ask([id = action->id](Household &h) { return h.ledger().repository().ofAction(id); });
    QCOMPARE(events.first().day, yesterday);
    QVERIFY(!day->day().isValid());
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void PutAwayPageTest::tabGoesThroughEveryField()
{
    begin(2, 2);
    for (const PutAwayColumn column : {PutAwayColumn::Paid, PutAwayColumn::BestBefore, PutAwayColumn::Place}) {
        key(Qt::Key_Tab);
        QVERIFY(isAt(0, column));
    }
    key(Qt::Key_Tab);
    QVERIFY(isAt(1, PutAwayColumn::Got));
    key(Qt::Key_Tab);
    QVERIFY(isAt(1, PutAwayColumn::Amount));
    key(Qt::Key_Backtab);
    key(Qt::Key_Backtab);
    QVERIFY(isAt(0, PutAwayColumn::Place));
    key(Qt::Key_Down);
    key(Qt::Key_Tab);
    QVERIFY(freeRow()->hasFocus());
    m_table->goTo(0, PutAwayColumn::Got);
    key(Qt::Key_Backtab);
    QVERIFY(!m_table->hasFocus());
}

void PutAwayPageTest::anotherListHasItsOwnGrid()
{
    begin(3, 2);
    m_model->setData(m_model->index(0, int(PutAwayColumn::Paid)), u"1.23"_s, Qt::EditRole);
    m_handle->run(
        this,
        [](Household &h) {
            must(h.lists().createList(u"Camping"_s));
            return h.lists().add(u"Camping"_s, u"Gas"_s, u"2"_s);
        },
        [](const Result<void> &done) { QVERIFY(done.has_value()); });
    m_page->setList(u"Camping"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(text(0, PutAwayColumn::What).contains(u"Gas"_s));
    m_page->setList({});
    QTRY_COMPARE(m_model->rowCount(), 2);
    QVERIFY(text(0, PutAwayColumn::Paid).contains(u"1.23"_s));
    // A list that is gone gives way to the first.
    m_page->setList(u"No such list"_s);
    QTRY_COMPARE(m_model->rowCount(), 2);
}

void PutAwayPageTest::whatWasOrderedAndIsTickedHasArrived()
{
    make(3, 1);
    {
        auto home = std::move(*Household::open(path(), Household::Opening::MustExist, m_clock));
        auto items = must(home->lists().items({}, m_clock.today()));
        must(home->lists().setOrdered({}, {items[2]}, {}, m_clock.today()));
        items = must(home->lists().items({}, m_clock.today()));
        for (const ListItem &item : std::as_const(items)) {
            if (item.section == Section::Ordered)
                must(home->lists().setChecked({}, item, true));
        }
    }
    open();
    QTRY_COMPARE(m_model->rowCount(), 2);
}

QTEST_MAIN(PutAwayPageTest)
#include "tst_putawaypage.moc"
