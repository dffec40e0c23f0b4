// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/calendarreading.h"
#include "tests/core/testhousehold.h"

#include <QSet>

#include <libical/ical.h>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestCalendarReading : public QObject
{
    Q_OBJECT

private:
    QVector<CalendarDay> read(QDate from = kFriday.addDays(-10), QDate to = kFriday.addDays(40))
    {
        m_home->catchUp();
        return must(readCalendar(**m_home, from, to, kFriday));
    }
    /// "11-25 Milk: best before", of one kind.
    QStringList lines(CalendarItem::Kind kind)
    {
        QStringList lines;
        for (const CalendarDay &day : read()) {
            for (const CalendarItem &item : day.items) {
                if (item.kind == kind)
                    lines << day.day.toString(u"MM-dd "_s) + calendarSentence(item);
            }
        }
        return lines;
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init()
    {
        LARDER_FAIL_ON_WARNING();
        m_home = std::make_unique<Home>();
    }
    void whatIsAtHomeHasItsDates();
    void whatIsBoughtRegularlyStandsOnItsDays();
    void tripsAndDaysAway();
    void remindersOfASchedule();
    void daysAreInOrderAndBounded();
    void theFileIsACalendar();
};

void TestCalendarReading::whatIsAtHomeHasItsDates()
{
    m_home->buy(u"Milk"_s, 1000, kFriday, kFriday.addDays(5));
    m_home->buy(u"Cream"_s, 1000, kFriday, kFriday.addDays(3));
    must((*m_home)->ledger().count(m_home->id(u"Cream"_s), 0)); // all gone
    for (int week = 8; week >= 0; --week)
        m_home->buy(u"Bread"_s, 1000, kFriday.addDays(-7 * week));
    QCOMPARE(lines(CalendarItem::BestBefore), QStringList{u"11-25 Milk: best before"_s});
    const QStringList gone = lines(CalendarItem::RunsOut);
    QCOMPARE(gone.size(), 1);
    QVERIFY2(gone.first().endsWith(u"Bread: probably gone"_s), qPrintable(gone.first()));
    const Outlook bread = m_home->outlook(u"Bread"_s);
    QVERIFY(gone.first().startsWith(bread.depletion.p50.toString(u"MM-dd"_s)));
    must((*m_home)->undo()); // the newest loaf
    QVERIFY(lines(CalendarItem::RunsOut) != gone);
}

void TestCalendarReading::whatIsBoughtRegularlyStandsOnItsDays()
{
    m_home->product(u"Milk"_s);
    const RecurringId milk = must((*m_home)->recurring().save(
        {.product = m_home->id(u"Milk"_s), .rule = u"FREQ=WEEKLY;INTERVAL=2"_s, .anchor = kFriday}));
    must((*m_home)->recurring().shift(milk, kFriday.addDays(2), kFriday));
    QCOMPARE(lines(CalendarItem::Recurring),
             (QStringList{u"11-22 Buy Milk"_s, u"12-04 Buy Milk"_s, u"12-18 Buy Milk"_s}));
    must((*m_home)->recurring().setPaused(milk, true));
    QCOMPARE(lines(CalendarItem::Recurring), QStringList());
}

void TestCalendarReading::tripsAndDaysAway()
{
    QCOMPARE(lines(CalendarItem::Trip), (QStringList{u"11-21 Shopping day"_s, u"11-28 Shopping day"_s}));
    must((*m_home)->absences().add(AbsenceKind::Away, kFriday.addDays(1), kFriday.addDays(3)));
    must((*m_home)->absences().add(AbsenceKind::Busy, kFriday.addDays(-3), kFriday.addDays(-2)));
    QCOMPARE(lines(CalendarItem::Away),
             (QStringList{u"11-21 Nobody at home"_s, u"11-22 Nobody at home"_s, u"11-23 Nobody at home"_s}));
    QCOMPARE(lines(CalendarItem::Trip).first(), u"11-28 Shopping day"_s);
    must((*m_home)->absences().addGuests(kFriday.addDays(8), kFriday.addDays(8), 8));
    QCOMPARE(lines(CalendarItem::Guests), QStringList{u"11-28 8 guest(s)"_s});
}

void TestCalendarReading::remindersOfASchedule()
{
    ReminderRule rule;
    rule.kind = ReminderKind::Schedule;
    rule.rule = u"FREQ=MONTHLY;BYMONTHDAY=1"_s;
    rule.anchor = kFriday;
    rule.text = u"Defrost the freezer"_s;
    must((*m_home)->reminders().saveRule(rule));
    QCOMPARE(lines(CalendarItem::Schedule), QStringList{u"12-01 Defrost the freezer"_s});
}

void TestCalendarReading::daysAreInOrderAndBounded()
{
    m_home->buy(u"Milk"_s, 1000, kFriday, kFriday.addDays(1));
    m_home->buy(u"Apples"_s, 1000, kFriday, kFriday.addDays(1));
    m_home->buy(u"Salt"_s, 1000, kFriday, kFriday.addDays(2));
    const auto days = read(kFriday, kFriday.addDays(1));
    QCOMPARE(days.size(), 1);
    QStringList texts;
    for (const CalendarItem &item : days.first().items)
        texts << calendarSentence(item);
    QCOMPARE(texts, (QStringList{u"Apples: best before"_s, u"Milk: best before"_s, u"Shopping day"_s}));
}

void TestCalendarReading::theFileIsACalendar()
{
    m_home->buy(u"Milk; 3,5 % \"fresh\""_s, 1000, kFriday, kFriday.addDays(5));
    m_home->product(u"Bread"_s);
    must((*m_home)->recurring().save({.product = m_home->id(u"Bread"_s), .rule = u"FREQ=WEEKLY"_s, .anchor = kFriday}));
    must((*m_home)->absences().add(AbsenceKind::Away, kFriday.addDays(1), kFriday.addDays(3)));
    const auto entries = calendarEntries(read(), u"home"_s);
    const QByteArray file = toIcs(entries, u"Larder"_s, m_home->clock.nowMs());
    icalcomponent *calendar = icalparser_parse_string(file.constData());
    QVERIFY(calendar);
    QCOMPARE(icalcomponent_count_errors(calendar), 0);
    QVERIFY(icalrestriction_check(calendar));
    QSet<QString> uids;
    QStringList away;
    int events = 0;
    for (auto *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        ++events;
        uids << QString::fromUtf8(icalcomponent_get_uid(event));
        const QString summary = QString::fromUtf8(icalcomponent_get_summary(event));
        if (summary == u"Nobody at home"_s)
            away << QString::fromLatin1(icaltime_as_ical_string(icalcomponent_get_dtstart(event)))
                 << QString::fromLatin1(icaltime_as_ical_string(icalcomponent_get_dtend(event)));
    }
    QCOMPARE(events, int(entries.size()));
    QCOMPARE(uids.size(), events);
    QCOMPARE(away, (QStringList{u"20261121"_s, u"20261124"_s})); // one entry; its end is not included
    icalcomponent_free(calendar);
    // Written again, everything is called as before.
    for (const CalendarEntry &entry : calendarEntries(read(), u"home"_s))
        QVERIFY(uids.contains(entry.uid));
}

QTEST_GUILESS_MAIN(TestCalendarReading)
#include "tst_calendarreading.moc"
