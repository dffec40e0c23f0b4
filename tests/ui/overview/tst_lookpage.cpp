// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/overview/familyhome.h"
#include "ui/overview/lookpage.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/wordslabel.h"

#include <QSignalSpy>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Keyboard only, as in front of an open fridge.
class LookPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<Home>();
        // Silent, so that nobody knows of any of them; the most used is asked first.
        const QStringList names{u"Milk"_s, u"Butter"_s, u"Peas"_s, u"Rice"_s};
        for (int i = 0; i < int(names.size()); ++i)
            buyOften(*m_home, names[i], 6 + i, 4 * (6 + i));
        m_home->catchUp();
        m_home->close();
        m_handle = std::make_unique<HouseholdHandle>(m_home->clock);
        m_page = std::make_unique<LookPage>(*m_handle, m_home->clock);
        connect(m_handle.get(), &HouseholdHandle::changed, m_page.get(), &Page::applyChanges);
        bool isOpen = false;
        m_handle->open(m_home->path(), Household::Opening::MustExist, this,
                       [&](const Result<void> &opened) { isOpen = opened.has_value(); });
        QTRY_VERIFY(isOpen);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setFocus();
        QTRY_COMPARE(name(), u"Milk"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_handle.reset();
        m_home.reset();
    }

    void oneKeyEach()
    {
        QCOMPARE(progress(), u"1 of 4"_s);
        press(Qt::Key_P);
        QCOMPARE(name(), u"Butter"_s);
        press(Qt::Key_L);
        press(Qt::Key_N);
        QCOMPARE(name(), u"Rice"_s);
        QCOMPARE(progress(), u"4 of 4"_s);
        press(Qt::Key_S);
        QVERIFY(end()->isVisible());
        QVERIFY(end()->button()->hasFocus());
        QTRY_COMPARE(lastAction(*m_handle, this), u"look"_s);
        QVERIFY(stock(u"Milk"_s) >= 1000);
        QCOMPARE(stock(u"Butter"_s), 1000);
        QCOMPARE(stock(u"Peas"_s), 0);
        QCOMPARE(stock(u"Rice"_s), 10'000); // as it was
    }

    void numbersWorkToo()
    {
        press(Qt::Key_3);
        press(Qt::Key_4);
        QCOMPARE(name(), u"Peas"_s);
        QCOMPARE(stock(u"Milk"_s), 0);
        QCOMPARE(stock(u"Butter"_s), 10'000);
        press(Qt::Key_X); // no answer
        press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(name(), u"Peas"_s);
    }

    void buttonsWork()
    {
        m_page->findChild<ActionButton *>(u"none"_s)->click();
        QCOMPARE(name(), u"Butter"_s);
        QCOMPARE(stock(u"Milk"_s), 0);
    }

    void backspaceTakesTheLastBack()
    {
        press(Qt::Key_Backspace); // nothing before the first
        QCOMPARE(name(), u"Milk"_s);
        press(Qt::Key_N);
        QCOMPARE(stock(u"Milk"_s), 0);
        press(Qt::Key_S);
        press(Qt::Key_Backspace);
        QCOMPARE(name(), u"Butter"_s);
        press(Qt::Key_Backspace);
        QCOMPARE(name(), u"Milk"_s);
        QTRY_COMPARE(stock(u"Milk"_s), 10'000);
        QCOMPARE(name(), u"Milk"_s);
        press(Qt::Key_N);
        QCOMPARE(stock(u"Milk"_s), 0);
    }

    void anyOtherUndoAsksAgain()
    {
        press(Qt::Key_N);
        QCOMPARE(stock(u"Milk"_s), 0);
        QCOMPARE(name(), u"Butter"_s);
        const bool isUndone = ask<bool>(*m_handle, this, [](Household &household) -> Result<bool> {
            return household.undo().has_value();
        });
        QVERIFY(isUndone);
        QTRY_COMPARE(name(), u"Milk"_s);
    }

    void backFromTheEnd()
    {
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_S);
        press(Qt::Key_N);
        QVERIFY(end()->isVisible());
        QCOMPARE(stock(u"Rice"_s), 0);
        press(Qt::Key_Backspace);
        QCOMPARE(name(), u"Rice"_s);
        QVERIFY(!end()->isVisible());
        QTRY_COMPARE(stock(u"Rice"_s), 10'000);
    }

    void leavingLosesNothing()
    {
        QSignalSpy left(m_page.get(), &Page::backWanted);
        press(Qt::Key_N);
        press(Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        m_page->hide();
        QCOMPARE(stock(u"Milk"_s), 0);
        // What is known is not asked again.
        m_page->show();
        QTRY_COMPARE(progress(), u"1 of 3"_s);
        QCOMPARE(name(), u"Butter"_s);
    }

    void nothingToLookAt()
    {
        for (const char answer : {'p', 'p', 'p', 'p'})
            press(Qt::Key(answer - 'a' + Qt::Key_A));
        QVERIFY(stock(u"Rice"_s) > 0);
        m_page->hide();
        m_page->show();
        QTRY_VERIFY(end()->isVisible());
        QSignalSpy left(m_page.get(), &Page::backWanted);
        end()->button()->click();
        QCOMPARE(left.size(), 1);
    }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = m_page->focusWidget() ? m_page->focusWidget() : m_page.get();
        QTest::keyClick(focused, key, modifiers);
        // The answer is booked before a finger finds the next key.
        std::ignore = ask<bool>(*m_handle, this, [](Household &) -> Result<bool> { return true; });
    }
    [[nodiscard]] QString name() const { return m_page->findChild<WordsLabel *>(u"lookName"_s)->text(); }
    [[nodiscard]] QString progress() const { return m_page->findChild<WordsLabel *>(u"lookProgress"_s)->text(); }
    [[nodiscard]] EmptyState *end() const { return m_page->findChild<EmptyState *>(u"lookEnd"_s); }
    qint64 stock(const QString &name) { return onHand(*m_handle, this, name); }

    std::unique_ptr<Home> m_home;
    std::unique_ptr<HouseholdHandle> m_handle;
    std::unique_ptr<LookPage> m_page;
};

QTEST_MAIN(LookPageTest)
#include "tst_lookpage.moc"
