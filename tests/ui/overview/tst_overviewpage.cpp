// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/overview/familyhome.h"
#include "ui/overview/linelist.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/runouttable.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QSettings>
#include <QSignalSpy>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        m_handle.reset();
        m_home.reset();
    }

    void saysWhatMatters()
    {
        show(fillFamily);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        const QString headline = m_page->findChild<QWidget *>(u"headline"_s)->accessibleName();
        QVERIFY2(headline.startsWith(u"Out of Apples. Bread will probably run out before Saturday"_s),
                 qPrintable(headline));
        QCOMPARE(m_page->title(), u"Friday, 20 November"_s);
        QCOMPARE(m_page->name(), u"Overview"_s);
        QCOMPARE(names(), (QStringList{u"Apples"_s, u"Bread"_s, u"Milk"_s, u"Yoghurt"_s, u"Rice"_s}));
        QVERIFY(widget(u"toBuyFigure"_s)->isVisible());
        QCOMPARE(m_page->findChild<LineList *>(u"spoilingLines"_s)->count(), 1);
        QVERIFY(widget(u"needsPanel"_s)->isVisible()); // the tea
        QVERIFY(!widget(u"silencePanel"_s)->isVisible());
    }

    void opensWhatIsChosen()
    {
        show(fillFamily);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        QSignalSpy products(m_page.get(), &Page::productWanted);
        table()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(products.size(), 1);
        QCOMPARE(products.takeFirst().first().value<ProductId>(), m_ids[u"Bread"_s]);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(0, 1)).center());
        QCOMPARE(products.takeFirst().first().value<ProductId>(), m_ids[u"Apples"_s]);
        QTest::mouseClick(m_page->findChild<LineList *>(u"spoilingLines"_s)->findChild<LineButton *>(), Qt::LeftButton);
        QCOMPARE(products.takeFirst().first().value<ProductId>(), m_ids[u"Yoghurt"_s]);
        QTest::keyClick(m_page->findChild<LineList *>(u"spoilingLines"_s)->findChild<LineButton *>(), Qt::Key_Return);
        QCOMPARE(products.takeFirst().first().value<ProductId>(), m_ids[u"Yoghurt"_s]);
        QTest::mouseClick(m_page->findChild<LineList *>(u"toBuyLines"_s)->findChild<LineButton *>(), Qt::LeftButton);
        QCOMPARE(products.size(), 1);
    }

    void leadsToTheRooms()
    {
        show(fillFamily);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        QSignalSpy rooms(m_page.get(), &Page::roomWanted);
        const QVector<std::pair<QString, Room>> ways{{u"openList"_s, Room::List},
                                                     {u"imBack"_s, Room::PutAway},
                                                     {u"haveALook"_s, Room::Look},
                                                     {u"showAll"_s, Room::Pantry}};
        for (const auto &[name, room] : ways) {
            m_page->findChild<QAbstractButton *>(name)->click();
            QCOMPARE(rooms.takeFirst().first().value<Room>(), room);
        }
    }

    void booksOnTheRow()
    {
        show(fillFamily);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        table()->setFocus(Qt::TabFocusReason);
        table()->setCurrentIndex(table()->model()->index(2, 0));
        QCOMPARE(table()->currentProduct(), m_ids[u"Milk"_s]);
        const qint64 before = onHand(*m_handle, this, u"Milk"_s);
        QTest::keyClick(table(), Qt::Key_U, Qt::ControlModifier);
        QTRY_COMPARE(onHand(*m_handle, this, u"Milk"_s), before - 1000);
        QCOMPARE(lastAction(*m_handle, this), u"finish"_s);
        QTest::keyClick(table(), Qt::Key_G, Qt::ControlModifier);
        QTRY_COMPARE(onHand(*m_handle, this, u"Milk"_s), 0);
        // It moves up to what is gone, and the focus with it.
        QTRY_VERIFY(names().indexOf(u"Milk"_s) < names().indexOf(u"Bread"_s));
        QCOMPARE(table()->currentProduct(), m_ids[u"Milk"_s]);
    }

    void readsWhenItIsSeen()
    {
        show(fillFamily);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        m_page->hide();
        must(ask<Result<void>>(
            [id = m_ids[u"Bread"_s]](Household &household) { return discard(household.products().archive(id)); }));
        QVERIFY(names().contains(u"Bread"_s));
        m_page->show();
        QTRY_VERIFY(!names().contains(u"Bread"_s));
    }

    void narrowWindowsStack()
    {
        show(fillFamily);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        const QWidget *side = widget(u"toBuyPanel"_s);
        const auto top = [this](const QWidget *part) { return part->mapTo(m_page.get(), QPoint()).y(); };
        const auto left = [this](const QWidget *part) { return part->mapTo(m_page.get(), QPoint()).x(); };
        QVERIFY(left(side) > left(table()));
        m_page->resize(640, 360);
        QTRY_VERIFY(top(side) > top(table()) + table()->height());
        QVERIFY(table()->width() <= 640);
        // Bar and words are still there.
        QVERIFY(table()->columnWidth(int(RunOutModel::Column::Ruler)) > 40);
        QVERIFY(table()->columnWidth(int(RunOutModel::Column::Lasts)) > 60);
    }

    void emptyTeaches()
    {
        show([](Home &) {});
        QTRY_VERIFY(widget(u"overviewEmpty"_s)->isVisible());
        QSignalSpy rooms(m_page.get(), &Page::roomWanted);
        widget(u"overviewEmpty"_s)->findChild<ActionButton *>()->click();
        QCOMPARE(rooms.takeFirst().first().value<Room>(), Room::FirstStart);
    }

    void fewDataSaySo()
    {
        show([](Home &home) { home.buy(u"Salt"_s, 1000); });
        QTRY_VERIFY(widget(u"runOutHint"_s)->isVisible());
        QVERIFY(!widget(u"runOutTable"_s)->isVisible());
        QVERIFY(!widget(u"overviewEmpty"_s)->isVisible());
    }

    void asksAfterASilence()
    {
        show(fillSilence);
        QTRY_VERIFY(widget(u"silencePanel"_s)->isVisible());
        QVERIFY(widget(u"wereAway"_s)->isVisible() && widget(u"justBusy"_s)->isVisible());
        click(u"wereAway"_s);
        QTRY_COMPARE(absences(), 1);
        // Then it offers what is bought most often, and puts it on the list in one step.
        QTRY_VERIFY(widget(u"welcomeList"_s)->isVisible());
        QVERIFY(!widget(u"wereAway"_s)->isVisible());
        click(u"welcomeList"_s);
        QTRY_COMPARE(lastAction(*m_handle, this), u"list_welcome"_s);
        QTRY_VERIFY(!widget(u"silencePanel"_s)->isVisible());
    }

    void anUndoneAnswerIsAskedAgain()
    {
        show(fillSilence);
        QTRY_VERIFY(widget(u"justBusy"_s)->isVisible());
        click(u"justBusy"_s);
        QTRY_VERIFY(!widget(u"justBusy"_s)->isVisible());
        must(ask<Result<void>>([](Household &household) { return discard(household.undo()); }));
        QTRY_VERIFY(widget(u"justBusy"_s)->isVisible());
        QCOMPARE(absences(), 0);
    }

    void notNowIsRemembered()
    {
        show(fillSilence);
        QTRY_VERIFY(widget(u"notNow"_s)->isVisible());
        click(u"notNow"_s);
        QVERIFY(!widget(u"silencePanel"_s)->isVisible());
        m_page->reload();
        QTRY_COMPARE(lastAction(*m_handle, this), u"silence_later"_s);
        QTest::qWait(50);
        QVERIFY(!widget(u"silencePanel"_s)->isVisible());
        QCOMPARE(absences(), 0);
    }

    void aRefusedOfferIsRemembered()
    {
        show(fillSilence);
        QTRY_VERIFY(widget(u"wereAway"_s)->isVisible());
        click(u"wereAway"_s);
        QTRY_VERIFY(widget(u"welcomeList"_s)->isVisible());
        click(u"notNow"_s);
        QSettings settings(m_home->file(u"window.ini"_s), QSettings::IniFormat);
        m_page->saveState(settings);
        OverviewPage again(*m_handle, m_home->clock);
        again.restoreState(settings);
        again.show();
        again.reload();
        QTRY_VERIFY(again.findChild<RunOutTable *>()->model()->rowCount() > 0
                    || again.findChild<QWidget *>(u"runOutHint"_s)->isVisible());
        QVERIFY(!again.findChild<QWidget *>(u"silencePanel"_s)->isVisible());
    }

private:
    /// Bought every Saturday until six weeks ago; the milk, every other time, went off meanwhile.
    static void fillSilence(Home &home)
    {
        home.product(u"Milk"_s, {.shelfLifeDays = 9});
        for (int week = 15; week >= 6; --week) {
            home.setDay(kFriday.addDays(1 - 7 * week)); // written down on the day itself
            home.buy(u"Bread"_s, 1000);
            home.buy(u"Eggs"_s, 1000);
            if (week % 2 == 0)
                home.buy(u"Milk"_s, 1000);
        }
        home.setDay(kFriday);
        home.catchUp();
    }

    template<class Fill>
    void show(Fill fill)
    {
        m_home = std::make_unique<Home>();
        fill(*m_home);
        m_ids.clear();
        for (const Product &product : must((*m_home)->products().all()))
            m_ids.insert(product.name, product.id);
        m_home->close();
        m_handle = std::make_unique<HouseholdHandle>(m_home->clock);
        m_page = std::make_unique<OverviewPage>(*m_handle, m_home->clock);
        connect(m_handle.get(), &HouseholdHandle::changed, m_page.get(), &Page::applyChanges);
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_handle->open(m_home->path(), Household::Opening::MustExist, m_page.get(), [this](const Result<void> &opened) {
            QVERIFY(opened.has_value());
            m_page->reload();
        });
    }

    [[nodiscard]] QWidget *widget(const QString &name) const { return m_page->findChild<QWidget *>(name); }
    [[nodiscard]] RunOutTable *table() const { return m_page->findChild<RunOutTable *>(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names << table()->model()->index(row, 0).data().toString();
        return names;
    }
    void click(const QString &name) { m_page->findChild<QAbstractButton *>(name)->click(); }

    template<class Value, class Work>
    Value ask(Work work)
    {
        std::optional<Value> value;
        m_handle->run(this, std::move(work), [&](const Value &result) { value = result; });
        [&] { QTRY_VERIFY(value); }();
        return value.value_or(Value());
    }
    int absences()
    {
        return must(ask<Result<int>>([](Household &household) -> Result<int> {
            auto all = household.absences().all();
            if (!all)
                return fail(all.error());
            return int(all->size());
        }));
    }

    std::unique_ptr<Home> m_home;
    std::unique_ptr<HouseholdHandle> m_handle;
    std::unique_ptr<OverviewPage> m_page;
    QHash<QString, ProductId> m_ids;
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
