// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icswriter.h"
#include "core/calendar/recurrence.h"

#include <QDateTime>
#include <QTest>

#include <memory>

#include <libical/ical.h>

using namespace larder;
using namespace Qt::StringLiterals;

class TestIcsWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void isPlainAndStable();
    void emptyIsACalendar();
};

namespace {

qint64 now()
{
    return QDateTime(QDate(2026, 11, 20), QTime(8, 4, 9), Qt::UTC).toMSecsSinceEpoch();
}

QDate dateOf(const icaltimetype &time)
{
    return {time.year, time.month, time.day};
}

QString ruleOf(icalcomponent *event)
{
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    if (!property)
        return {};
    icalrecurrencetype rule = icalproperty_get_rrule(property);
    const std::unique_ptr<char, decltype(&std::free)> text(icalrecurrencetype_as_string_r(&rule), &std::free);
    return QString::fromLatin1(text.get());
}

} // namespace

void TestIcsWriter::comesBack_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("days");
    QTest::newRow("plain") << u"Milk"_s << QString() << QString() << 1;
    QTest::newRow("signs") << u"Milk, 1,5 l; \"fresh\" \\ cold: yes"_s << u"first\nsecond\n\nfourth"_s << QString()
                           << 1;
    QTest::newRow("umlauts") << QString(u"Käsespätzle für "_s).repeated(20).trimmed() << QString() << QString() << 3;
    QTest::newRow("emoji") << QString(u"🥛🧀"_s).repeated(60) << QString(u"日本語のとても長い文"_s).repeated(30)
                           << QString() << 1;
    QTest::newRow("right to left") << QString(u"حليب וגבינה "_s).repeated(20).trimmed() << QString() << QString() << 1;
    QTest::newRow("a line that looks like one of theirs")
        << u"BEGIN:VEVENT"_s << u"END:VEVENT\nEND:VCALENDAR"_s << QString() << 2;
    QTest::newRow("monthly") << u"Coffee"_s << QString() << Recurrence::monthly(31, 1, QDate(2026, 12, 31)).text() << 1;
    QTest::newRow("weekly") << u"Coffee"_s << QString() << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;UNTIL=20271231"_s << 1;
}

void TestIcsWriter::comesBack()
{
    QFETCH(QString, summary);
    QFETCH(QString, description);
    QFETCH(QString, rule);
    QFETCH(int, days);
    CalendarEntry entry;
    entry.uid = u"product-17@larder"_s;
    entry.summary = summary;
    entry.description = description;
    entry.day = QDate(2026, 12, 31);
    if (days > 1)
        entry.lastDay = entry.day.addDays(days - 1);
    entry.rrule = rule;
    entry.categories = {u"Dairy, cold"_s, u"Käse"_s};
    const QByteArray text = toIcs({entry}, u"Our home"_s, now());

    for (const QByteArray &line : text.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the CR
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
    }
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalparser_parse_string(text.constData()), &icalcomponent_free);
    QVERIFY(calendar);
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
    QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
    QVERIFY(icalrestriction_check(calendar.get()));
    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_uid(event)), entry.uid);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)), summary);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_description(event)), description);
    QVERIFY(icaltime_is_date(icalcomponent_get_dtstart(event)));
    QCOMPARE(dateOf(icalcomponent_get_dtstart(event)), entry.day);
    QCOMPARE(dateOf(icalcomponent_get_dtend(event)), entry.day.addDays(days));
    QStringList categories;
    for (auto *each = icalcomponent_get_first_property(event, ICAL_CATEGORIES_PROPERTY); each;
         each = icalcomponent_get_next_property(event, ICAL_CATEGORIES_PROPERTY))
        categories.append(QString::fromUtf8(icalproperty_get_categories(each)));
    QCOMPARE(categories, (QStringList{u"Dairy; cold"_s, u"Käse"_s}));
    if (!rule.isEmpty()) {
        const auto before = Recurrence::parse(rule, entry.day);
        const auto after = Recurrence::parse(ruleOf(event), entry.day);
        QVERIFY(before && after);
        QCOMPARE(after->between(entry.day, entry.day.addYears(3)), before->between(entry.day, entry.day.addYears(3)));
    }
}

void TestIcsWriter::isPlainAndStable()
{
    CalendarEntry entry;
    entry.uid = u"u1@larder"_s;
    entry.summary = u"Oat\x01\x07 flakes\r\nwhole"_s;
    entry.day = QDate(2026, 2, 28);
    const QByteArray text = toIcs({entry}, u"Our home"_s, now());
    QCOMPARE(text, toIcs({entry}, u"Our home"_s, now()));
    QCOMPARE(text, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Larder//Larder " LARDER_VERSION "//EN\r\n"
                   "X-WR-CALNAME:Our home\r\nBEGIN:VEVENT\r\nUID:u1@larder\r\nDTSTAMP:20261120T080409Z\r\n"
                   "DTSTART;VALUE=DATE:20260228\r\nDTEND;VALUE=DATE:20260301\r\nSUMMARY:Oat flakes\\nwhole\r\n"
                   "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"_ba);
}

void TestIcsWriter::emptyIsACalendar()
{
    const QByteArray text = toIcs({}, u"Our home"_s, now());
    QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n"));
    QVERIFY(!text.contains("VEVENT"));
}

QTEST_GUILESS_MAIN(TestIcsWriter)
#include "tst_icswriter.moc"
