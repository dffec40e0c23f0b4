// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickaddline.h"
#include "ui/shell/quickaddwindow.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/field.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace larder;

/// The quick-add line from the keyboard: what is offered is taken only when somebody takes it.
class TestQuickAddLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void offersAreNeverImposed();
    void anOfferIsTakenByKeys();
    void anOfferIsTakenByMouse();
    void aNewGoodSaysWhereItGoes();
    void chipsChangeWhatWasTyped();
    void aPlaceIsChosen();
    void oneMoreAndOneLess();
    void escapeGoesBackFirst();
    void aQuestionOffersNothing();
    void theWindowBooksAndCloses();
    void theWindowClosesWithEscape();

private:
    template<class T>
    T *find(const QString &name) const
    {
        return m_host->findChild<T *>(name);
    }
    void type(const QString &line) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    QStringList offers() const;
    QString sentence() const;
    QStringList chips() const;
    void choose(const QString &chip, const QString &entry) const;
    template<class Work>
    void run(Work work);
    void buy(const QString &name, const QString &place = {});
    Product product(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<HouseholdHandle> m_handle;
    std::unique_ptr<QWidget> m_host;
    QuickAddLine *m_line = nullptr;
};

void TestQuickAddLine::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
}

void TestQuickAddLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_handle = std::make_unique<HouseholdHandle>(m_clock);
    std::optional<bool> isOpen;
    m_handle->open(m_folder->filePath(u"home.larder"_s), Household::Opening::CreateIfMissing, this,
                   [&isOpen](const Result<void> &result) { isOpen = result.has_value(); });
    QTRY_VERIFY(isOpen.has_value());
    QVERIFY(*isOpen);
    m_host = std::make_unique<QWidget>();
    m_line = new QuickAddLine(*m_handle, m_clock, m_host.get());
    auto *column = new QVBoxLayout(m_host.get());
    column->addWidget(m_line->field());
    column->addWidget(m_line->strip());
    m_host->resize(900, 200);
    m_host->show();
    m_host->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
}

void TestQuickAddLine::cleanup()
{
    m_host.reset();
    m_handle.reset();
}

void TestQuickAddLine::type(const QString &line) const
{
    m_line->field()->setFocus();
    m_line->field()->setText({});
    QTest::keyClicks(m_line->field(), line);
}

void TestQuickAddLine::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QStringList TestQuickAddLine::offers() const
{
    QStringList offers;
    for (int i = 0; i < PreviewStrip::kMostOffers; ++i) {
        if (auto *offer = find<ActionButton>(u"previewOffer%1"_s.arg(i)); !offer->isHidden())
            offers << offer->text();
    }
    return offers;
}

QString TestQuickAddLine::sentence() const
{
    QString text = find<QLabel>(u"previewSentence"_s)->text();
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return text.remove(tags);
}

QStringList TestQuickAddLine::chips() const
{
    QStringList chips;
    for (int i = 0; i < PreviewStrip::kMostParts; ++i) {
        if (auto *chip = find<ActionButton>(u"previewChip%1"_s.arg(i)); !chip->isHidden())
            chips << chip->text();
    }
    return chips;
}

void TestQuickAddLine::choose(const QString &chip, const QString &entry) const
{
    QMenu *menu = find<ActionButton>(chip)->menu();
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (QAction *action : menu->actions()) {
        texts << action->text();
        if (action->text().startsWith(entry)) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(entry + u" is none of "_s + texts.join(u", "_s)));
}

template<class Work>
void TestQuickAddLine::run(Work work)
{
    std::optional<bool> isDone;
    m_handle->run(this, work, [&isDone](const auto &result) { isDone = result.has_value(); });
    QTRY_VERIFY(isDone.has_value());
    QVERIFY(*isDone);
    m_line->reload();
    // One after the other: when this one has answered, so has the reload.
    bool isReloaded = false;
    m_handle->run(
        this, [](Household &household) { return household.currency(); },
        [&isReloaded](const Result<QByteArray> &) { isReloaded = true; });
    QTRY_VERIFY(isReloaded);
}

void TestQuickAddLine::buy(const QString &name, const QString &place)
{
    run([name, place](Household &household) { return household.buy(name, {}, {1000, {}, {}}, {}, {{}, place}); });
}

Product TestQuickAddLine::product(const QString &name)
{
    std::optional<Product> found;
    m_handle->run(
        this, [name](Household &household) { return household.products().resolve(name); },
        [&found](const Result<Product> &product) { found = product.value_or(Product{}); });
    const bool isDone = QTest::qWaitFor([&found] { return found.has_value(); });
    return isDone ? *found : Product{};
}

void TestQuickAddLine::offersAreNeverImposed()
{
    type(u"2 toil"_s);
    QCOMPARE(offers().value(0), u"Toilet paper"_s);
    QVERIFY2(sentence().contains(u"Toil, new"), qPrintable(sentence()));
    QSignalSpy booked(m_line, &QuickAddLine::booked);
    key(Qt::Key_Return);
    QVERIFY(booked.wait());
    QVERIFY(product(u"Toil"_s).id.isValid());
    QVERIFY(!product(u"Toilet paper"_s).id.isValid());
}

void TestQuickAddLine::anOfferIsTakenByKeys()
{
    type(u"2 toil 3,49 @Aldi"_s);
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"previewOffer0"_s);
    key(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"previewOffer1"_s);
    key(Qt::Key_Left);
    key(Qt::Key_Return);
    QCOMPARE(m_line->field()->text(), u"2 Toilet paper 3,49 @Aldi"_s);
    QVERIFY(m_line->field()->hasFocus());
    QSignalSpy booked(m_line, &QuickAddLine::booked);
    key(Qt::Key_Return);
    QVERIFY(booked.wait());
    const Product paper = product(u"Toilet paper"_s);
    QVERIFY(paper.id.isValid());
    QCOMPARE(paper.packSize, 10'000);
}

void TestQuickAddLine::anOfferIsTakenByMouse()
{
    buy(u"Oat milk 1 l"_s);
    type(u"3 oat exp fri"_s);
    QTRY_COMPARE(offers().value(0), u"Oat milk 1 l"_s);
    QTest::mouseClick(find<ActionButton>(u"previewOffer0"_s), Qt::LeftButton);
    QCOMPARE(m_line->field()->text(), u"3 Oat milk 1 l exp fri"_s);
    QVERIFY2(!sentence().contains(u"new"), qPrintable(sentence()));
    QVERIFY(!offers().contains(u"Oat milk 1 l"_s));
}

void TestQuickAddLine::aNewGoodSaysWhereItGoes()
{
    type(u"2 milk"_s);
    QCOMPARE(sentence(), u"Adds 2 pack(s) of Milk, new"_s);
    QCOMPARE(chips(), QStringList{u"into the Fridge, keeps about 7 day(s)"_s});
    type(u"2 milk exp fri"_s);
    QCOMPARE(chips().value(1), u"into the Fridge"_s);
    type(u"2 milk"_s);
    QSignalSpy booked(m_line, &QuickAddLine::booked);
    key(Qt::Key_Return);
    QVERIFY(booked.wait());
    const Product milk = product(u"Milk"_s);
    QCOMPARE(milk.unit, Unit(Unit::Litre));
    QCOMPARE(milk.shelfLifeDays, 7);
    QCOMPARE(booked.first().first().value<Booked>().onHand, 2000);
}

void TestQuickAddLine::chipsChangeWhatWasTyped()
{
    run([](Household &household) { return household.buy(u"Bread"_s, {}, {1000, {}, {}}, {}, {u"Lidl"_s, {}}); });
    type(u"2 milk exp fri 1,59 @Aldi"_s);
    QTRY_COMPARE(chips().size(), 4);
    choose(u"previewChip0"_s, u"In a week"_s);
    const QString day = m_clock.today().addDays(7).toString(Qt::ISODate);
    QCOMPARE(m_line->field()->text(), u"2 milk exp %1 1,59 @Aldi"_s.arg(day));
    QVERIFY(m_line->field()->hasFocus());
    choose(u"previewChip2"_s, u"Lidl"_s);
    QCOMPARE(m_line->field()->text(), u"2 milk exp %1 1,59 @Lidl"_s.arg(day));
    choose(u"previewChip1"_s, u"No price"_s);
    QCOMPARE(m_line->field()->text(), u"2 milk exp %1 @Lidl"_s.arg(day));
    choose(u"previewChip1"_s, u"No shop"_s);
    choose(u"previewChip0"_s, u"No date"_s);
    QCOMPARE(m_line->field()->text(), u"2 milk"_s);
}

void TestQuickAddLine::aPlaceIsChosen()
{
    buy(u"Peas"_s, u"Freezer"_s);
    type(u"2 milk"_s);
    QTRY_COMPARE(chips().size(), 1);
    choose(u"previewChip0"_s, u"Freezer"_s);
    QCOMPARE(m_line->field()->text(), u"2 milk"_s);
    QCOMPARE(chips(), QStringList{u"into the Freezer"_s});
    QSignalSpy booked(m_line, &QuickAddLine::booked);
    key(Qt::Key_Return);
    QVERIFY(booked.wait());
    QCOMPARE(product(u"Milk"_s).location, product(u"Peas"_s).location);
    type(u"2 butter"_s); // the next one goes where it usually goes
    QVERIFY2(chips().value(0).startsWith(u"into the Fridge"), qPrintable(chips().join(u'|')));
}

void TestQuickAddLine::oneMoreAndOneLess()
{
    type(u"milk"_s);
    auto *more = find<ActionButton>(u"previewMore"_s);
    auto *less = find<ActionButton>(u"previewLess"_s);
    QVERIFY(!less->isEnabled());
    QTest::mouseClick(more, Qt::LeftButton);
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(m_line->field()->text(), u"3 milk"_s);
    QTest::mouseClick(less, Qt::LeftButton);
    QCOMPARE(m_line->field()->text(), u"2 milk"_s);
    type(u"500 g flour"_s);
    QVERIFY(more->isHidden());
}

void TestQuickAddLine::escapeGoesBackFirst()
{
    QSignalSpy left(m_line, &QuickAddLine::left);
    type(u"2 milk exp fri"_s);
    key(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"previewChip0"_s);
    key(Qt::Key_Escape);
    QVERIFY(m_line->field()->hasFocus());
    QCOMPARE(m_line->field()->text(), u"2 milk exp fri"_s);
    key(Qt::Key_Escape);
    QCOMPARE(m_line->field()->text(), QString());
    QVERIFY(m_line->strip()->isHidden());
    QCOMPARE(left.count(), 0);
    key(Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestQuickAddLine::aQuestionOffersNothing()
{
    type(u"milk"_s);
    QVERIFY(!offers().isEmpty());
    type(u"1.234 kg milk"_s);
    QVERIFY(offers().isEmpty());
    QVERIFY(chips().isEmpty());
    key(Qt::Key_Down);
    QVERIFY(m_line->field()->hasFocus());
}

void TestQuickAddLine::theWindowBooksAndCloses()
{
    QuickAddWindow window(*m_handle, m_clock);
    window.popUp();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *field = window.findChild<Field *>(u"quickAdd"_s);
    QVERIFY(field->hasFocus());
    QSignalSpy booked(&window, &QuickAddWindow::booked);
    QTest::keyClicks(field, u"2 soap"_s);
    const int height = window.height();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(booked.wait());
    QVERIFY(!window.isVisible());
    QVERIFY(product(u"Soap"_s).id.isValid());
    window.popUp();
    QCOMPARE(field->text(), QString());
    QVERIFY(window.height() < height);
}

void TestQuickAddLine::theWindowClosesWithEscape()
{
    QuickAddWindow window(*m_handle, m_clock);
    window.popUp();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *field = window.findChild<Field *>(u"quickAdd"_s);
    QTest::keyClicks(field, u"2 soap"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(window.isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
    QVERIFY(!product(u"Soap"_s).id.isValid());
}

QTEST_MAIN(TestQuickAddLine)
#include "tst_quickaddline.moc"
