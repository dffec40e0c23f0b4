// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/lists/recurringform.h"
#include "ui/widgets/choicestrip.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kToday(2026, 11, 20); // a Friday

Product milk()
{
    Product product;
    product.id = ProductId(7);
    product.name = u"Milk 1 l"_s;
    product.unit = Unit::Litre;
    product.packSize = 1000;
    return product;
}

Recurring byRule(const QString &rule, QDate anchor)
{
    Recurring recurring;
    recurring.id = RecurringId(3);
    recurring.product = milk().id;
    recurring.name = milk().name;
    recurring.unit = Unit::Litre;
    recurring.packSize = 1000;
    recurring.rule = rule;
    recurring.anchor = anchor;
    recurring.next = kToday.addDays(3);
    return recurring;
}

} // namespace

class RecurringFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rhythms_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("rhythm");
        QTest::addColumn<int>("every");
        QTest::addRow("week") << u"FREQ=WEEKLY"_s << int(Rhythm::Weeks) << 1;
        QTest::addRow("two weeks") << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SA"_s << int(Rhythm::Weeks) << 2;
        QTest::addRow("two days a week") << u"FREQ=WEEKLY;BYDAY=MO,TH"_s << int(Rhythm::Other) << 1;
        QTest::addRow("another weekday than the anchor") << u"FREQ=WEEKLY;BYDAY=MO"_s << int(Rhythm::Other) << 1;
        QTest::addRow("the 31st") << u"FREQ=MONTHLY;BYMONTHDAY=31"_s << int(Rhythm::Months) << 1;
        QTest::addRow("the 31st, as it is kept")
            << u"FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"_s << int(Rhythm::Months) << 1;
        QTest::addRow("the 31st of every other month")
            << u"FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;INTERVAL=2"_s << int(Rhythm::Months) << 2;
        QTest::addRow("two weeks, as it is kept")
            << u"FREQ=WEEKLY;BYDAY=SA;INTERVAL=2;WKST=MO"_s << int(Rhythm::Weeks) << 2;
        QTest::addRow("several days") << u"FREQ=MONTHLY;BYMONTHDAY=1,31"_s << int(Rhythm::Other) << 1;
        QTest::addRow("another day") << u"FREQ=MONTHLY;BYMONTHDAY=2"_s << int(Rhythm::Other) << 1;
        QTest::addRow("days") << u"FREQ=DAILY;INTERVAL=10"_s << int(Rhythm::Days) << 10;
        QTest::addRow("year") << u"FREQ=YEARLY"_s << int(Rhythm::Other) << 1;
        QTest::addRow("until") << u"FREQ=WEEKLY;UNTIL=20270101"_s << int(Rhythm::Other) << 1;
    }

    void rhythms()
    {
        QFETCH(QString, rule);
        const QDate anchor(2026, 10, 31); // a Saturday
        const auto [rhythm, every] = rhythmOf(byRule(rule, anchor));
        QTEST(int(rhythm), "rhythm");
        QTEST(every, "every");
        if (rhythm == Rhythm::Other)
            return;
        Recurring again = byRule({}, anchor);
        setRhythm(again, rhythm, every);
        QCOMPARE(rhythmOf(again), std::pair(rhythm, every));
        QCOMPARE(again.everyDays, 0);
    }

    void afterTheLastTimeHasNoRule()
    {
        Recurring recurring = byRule(u"FREQ=WEEKLY"_s, kToday);
        setRhythm(recurring, Rhythm::AfterLast, 12);
        QVERIFY(recurring.rule.isEmpty());
        QCOMPARE(recurring.everyDays, 12);
        QCOMPARE(rhythmOf(recurring), std::pair(Rhythm::AfterLast, 12));
    }

    void aNewOneOfAProduct()
    {
        show({});
        QSignalSpy given(m_form, &RecurringForm::given);
        line(u"recurringWhat"_s)->setText(u"milk 1 L"_s);
        strip(u"recurringRhythm"_s)->setCurrentIndex(int(Rhythm::Months));
        m_form->findChild<QSpinBox *>(u"recurringEvery"_s)->setValue(2);
        type(u"recurringDay"_s, u"2026-12-31"_s);
        line(u"recurringAmount"_s)->setText(u"3 packs"_s);
        strip(u"recurringMode"_s)->setCurrentIndex(1);
        m_form->accept();
        QCOMPARE(given.size(), 1);
        const auto result = given[0][0].value<Recurring>();
        QCOMPARE(result.product, milk().id);
        QCOMPARE(result.rule, u"FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31"_s);
        QCOMPARE(result.anchor, QDate(2026, 12, 31));
        QCOMPARE(result.amount, std::optional<qint64>(3000));
        QCOMPARE(result.mode, RecurringMode::Remind);
    }

    void freeTextHasNoAmount()
    {
        show({});
        QSignalSpy given(m_form, &RecurringForm::given);
        line(u"recurringWhat"_s)->setText(u" Flowers "_s);
        m_form->accept();
        const auto result = given.at(0)[0].value<Recurring>();
        QVERIFY(!result.product.isValid());
        QCOMPARE(result.name, u"Flowers"_s);
        QCOMPARE(result.rule, u"FREQ=WEEKLY;INTERVAL=1;BYDAY=FR"_s);
        QCOMPARE(result.mode, RecurringMode::List);
        QVERIFY(!result.amount);
    }

    void anUnchangedDayKeepsThe31st()
    {
        Recurring recurring = byRule(u"FREQ=MONTHLY;BYMONTHDAY=31"_s, QDate(2026, 8, 31));
        recurring.next = QDate(2026, 11, 30);
        show(recurring);
        QSignalSpy given(m_form, &RecurringForm::given);
        strip(u"recurringMode"_s)->setCurrentIndex(1);
        m_form->accept();
        const auto result = given.at(0)[0].value<Recurring>();
        QCOMPARE(result.anchor, QDate(2026, 8, 31));
        QVERIFY(result.rule.endsWith(u"BYMONTHDAY=31"_s));
    }

    void the31stAsItIsKeptIsChanged()
    {
        Recurring recurring = byRule(u"FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"_s, QDate(2026, 12, 31));
        recurring.next = QDate(2026, 11, 30); // brought forward
        show(recurring);
        QCOMPARE(strip(u"recurringRhythm"_s)->currentIndex(), int(Rhythm::Months));
        QVERIFY(line(u"recurringDay"_s)->text().contains(u"30 November"_s));
        QSignalSpy given(m_form, &RecurringForm::given);
        m_form->findChild<QSpinBox *>(u"recurringEvery"_s)->setValue(3);
        m_form->accept();
        const auto result = given.at(0)[0].value<Recurring>();
        QCOMPARE(result.anchor, QDate(2026, 12, 31));
        QCOMPARE(result.rule, u"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31"_s);
    }

    void tabGoesFromTopToBottom()
    {
        show({});
        m_form->findChild<QLineEdit *>(u"recurringWhat"_s)->setFocus();
        QStringList order;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(m_form->focusWidget(), Qt::Key_Tab);
            QWidget *at = m_form->focusWidget();
            const auto *inside = qobject_cast<ChoiceStrip *>(at->parentWidget());
            order << (inside ? inside->objectName() : at->objectName());
        }
        QCOMPARE(order.first(5), (QStringList{u"recurringRhythm"_s, u"recurringEvery"_s, u"recurringDay"_s,
                                              u"recurringAmount"_s, u"recurringMode"_s}));
        QVERIFY(!qobject_cast<ChoiceStrip *>(m_form->focusWidget()->parentWidget()));
    }

    void aRuleWithoutWordsStays()
    {
        const Recurring recurring = byRule(u"FREQ=WEEKLY;BYDAY=MO,TH"_s, kToday.addDays(-20));
        show(recurring);
        QCOMPARE(strip(u"recurringRhythm"_s)->count(), int(Rhythm::Other) + 1);
        QSignalSpy given(m_form, &RecurringForm::given);
        line(u"recurringAmount"_s)->setText(u"2"_s);
        m_form->accept();
        const auto result = given.at(0)[0].value<Recurring>();
        QCOMPARE(result.rule, recurring.rule);
        QCOMPARE(result.anchor, recurring.anchor);
        QCOMPARE(result.amount, std::optional<qint64>(2000));
    }

    void whatCannotBeReadIsAskedAgain()
    {
        show({});
        QSignalSpy given(m_form, &RecurringForm::given);
        auto *message = m_form->findChild<QLabel *>(u"recurringMessage"_s);
        m_form->accept();
        QVERIFY(!message->isHidden());
        line(u"recurringWhat"_s)->setText(milk().name);
        line(u"recurringAmount"_s)->setText(u"lots"_s);
        m_form->accept();
        QVERIFY(line(u"recurringAmount"_s)->hasFocus());
        line(u"recurringAmount"_s)->setText(u"0"_s);
        m_form->accept();
        QCOMPARE(given.size(), 0);
        line(u"recurringAmount"_s)->clear();
        type(u"recurringDay"_s, u"yesterday"_s);
        m_form->accept();
        QCOMPARE(given.size(), 0);
        QVERIFY(line(u"recurringDay"_s)->hasFocus());
    }

private:
    void show(const Recurring &recurring)
    {
        m_form = new RecurringForm(recurring, {milk()}, m_clock, nullptr);
        m_form->open();
        QVERIFY(QTest::qWaitForWindowActive(m_form));
    }
    QLineEdit *line(const QString &name) { return m_form->findChild<QLineEdit *>(name); }
    ChoiceStrip *strip(const QString &name) { return m_form->findChild<ChoiceStrip *>(name); }
    void type(const QString &name, const QString &text)
    {
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }

    ManualClock m_clock{QDateTime(kToday, QTime(10, 0), Qt::UTC)};
    QPointer<RecurringForm> m_form;
};

QTEST_MAIN(RecurringFormTest)
#include "tst_recurringform.moc"
