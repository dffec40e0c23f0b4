// SPDX-License-Identifier: GPL-3.0-or-later
// Ten virtual years of a home: the computer sleeps, starts again, is killed, its clock is set back and forward, and it
// travels. Whatever happens, every reminder that came to be due is told exactly once.
#include "tests/core/testhousehold.h"

#include <QRandomGenerator>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;
constexpr int kWeek = 7;

class TravellingClock : public ManualClock
{
public:
    TravellingClock() : ManualClock(QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC)) {}
    QTimeZone zone() const override { return m_zone; }
    void travelTo(const QByteArray &name) { m_zone = QTimeZone(name); }

private:
    QTimeZone m_zone = QTimeZone("Europe/Berlin");
};

/// What the test itself knows of a schedule, told apart from what core/calendar makes of its rule.
struct Plan
{
    QString text;
    QString rule;
    QTime time;
    std::function<bool(QDate)> isOn;
};

QVector<Plan> plans()
{
    const auto isLastOfMonth = [](QDate day) { return day.day() == day.daysInMonth(); };
    return {{u"Feed the sourdough"_s, u"FREQ=DAILY"_s, QTime(9, 30), [](QDate) { return true; }},
            {u"Defrost the freezer"_s, u"FREQ=WEEKLY;BYDAY=MO"_s, QTime(18, 0),
             [](QDate day) { return day.dayOfWeek() == Qt::Monday; }},
            {u"Read the meter"_s, u"FREQ=MONTHLY;BYMONTHDAY=31"_s, QTime(2, 30), isLastOfMonth},
            {u"Bake a cake"_s, u"FREQ=YEARLY"_s, QTime(20, 59),
             [](QDate day) { return day.month() == 1 && day.day() == 1; }}};
}

/// The first instant at which clocks show @p time on @p day or later, by looking at every quarter of an hour.
qint64 firstInstant(QDate day, QTime time, const QTimeZone &zone)
{
    const qint64 asUtc = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
    const auto local = [&zone](qint64 instant) {
        return instant + zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC)) * qint64(1000);
    };
    const qint64 guess = asUtc - zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(asUtc, Qt::UTC)) * qint64(1000);
    for (qint64 instant = guess - 3 * kHour;; instant += kHour / 4) {
        if (local(instant) >= asUtc)
            return instant;
    }
}

/// A moment at which the computer was awake and looked.
struct Look
{
    qint64 now = 0;
    QDate today;
    QByteArray zone;
    bool isQuiet = false;
};

} // namespace

class TestTenYears : public QObject
{
    Q_OBJECT

private:
    using Occurrence = std::pair<int, QDate>; // of which plan

    void open()
    {
        m_household.reset();
        m_household = std::move(
            *Household::open(m_folder->filePath(u"h.larder"_s), Household::Opening::CreateIfMissing, m_clock));
        must(m_household->database().run(u"PRAGMA synchronous=OFF"_s)); // thousands of commits; no power fails here
    }
    void begin();
    void look();
    void die();
    void collect(Household &household);
    void happen(QRandomGenerator &chance);
    void setClock(qint64 now) { m_clock.setNow(QDateTime::fromMSecsSinceEpoch(now, Qt::UTC)); }
    void check();

    TravellingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Household> m_household;
    QVector<Look> m_looks;
    std::map<Occurrence, QVector<qsizetype>> m_told; ///< at which looks
    std::set<QString> m_messages;
    QString m_sink;
    qint64 m_began = 0;
    qint64 m_debt = 0; ///< what the clock is off by mistake
    int m_most = 0; ///< reminders in one message
    int m_deaths = 0;
    int m_faults = 0;

private Q_SLOTS:
    void everyReminderOnce_data();
    void everyReminderOnce();
};

void TestTenYears::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = TravellingClock();
    m_looks.clear();
    m_told.clear();
    m_messages.clear();
    m_debt = 0;
    m_most = m_deaths = m_faults = 0;
    open();
    for (const Plan &plan : plans()) {
        ReminderRule rule;
        rule.kind = ReminderKind::Schedule;
        rule.rule = plan.rule;
        rule.text = plan.text;
        rule.time = plan.time;
        rule.anchor = plan.rule.contains(u"MONTHLY"_s) ? QDate(2026, 1, 31) : QDate(2026, 1, 1);
        must(m_household->reminders().saveRule(rule));
    }
    m_sink = sinkOutbox(must(m_household->reminders().sinks()).first().id);
    m_began = m_clock.nowMs();
}

/// The process ends between the transaction and the delivery.
void TestTenYears::die()
{
    ++m_deaths;
    open();
}

void TestTenYears::collect(Household &household)
{
    for (const OutboxMessage &each : must(household.outbox().claim(m_sink, u"test"_s, 1min, 100))) {
        must(household.outbox().delivered(each.id));
        const auto message = sinkMessageFrom(each.payload);
        QVERIFY(message.has_value());
        QVERIFY2(m_messages.insert(message->id).second, "a message came twice");
        m_most = std::max(m_most, int(message->reminders.size()));
        for (const Reminder &reminder : must(ReminderRepository(household.database()).of(message->reminders))) {
            const int plan = reminder.subject.section(u':', 1).toInt();
            m_told[{plan, QDate::fromString(reminder.occurrence, Qt::ISODate)}] << m_looks.size() - 1;
        }
    }
}

void TestTenYears::look()
{
    const QTime local = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), m_clock.zone()).time();
    const bool isQuiet = local >= QTime(21, 0) || local < QTime(8, 0);
    m_looks << Look{m_clock.nowMs(), m_clock.today(), m_clock.zone().id(), isQuiet};
    must(m_household->reminderScheduler().run());
}

void TestTenYears::happen(QRandomGenerator &chance)
{
    static const QVector<QByteArray> zones{"Europe/Berlin",       "America/New_York", "Asia/Tokyo",
                                           "Australia/Lord_Howe", "America/St_Johns", "Africa/Cairo",
                                           "Asia/Kolkata",        "Pacific/Auckland"};
    const auto asleep = [&](qint64 most) { m_clock.advance(std::chrono::milliseconds(chance.bounded(most))); };
    if (m_debt != 0 && chance.bounded(3) == 0) { // somebody sets it right
        setClock(m_clock.nowMs() - std::exchange(m_debt, 0));
        return;
    }
    switch (chance.bounded(60)) {
    case 0: return asleep(kDay);
    case 1: return asleep(12 * kDay);
    case 2: return chance.bounded(6) == 0 ? asleep(60 * kDay) : asleep(3 * kDay);
    case 3: return die();
    case 4: return m_clock.travelTo(zones[chance.bounded(zones.size())]);
    case 5:
        if (m_debt == 0 && m_clock.nowMs() > m_began + 40 * kDay) {
            const bool isFar = chance.bounded(8) == 0;
            m_debt = isFar ? 200 * kDay : (chance.bounded(2) == 0 ? -1 : 1) * chance.bounded(1, 30) * kDay / 7;
            setClock(m_clock.nowMs() + m_debt);
        }
        return;
    case 6: { // the disk is full for a moment
        int accesses = 0;
        const int failing = chance.bounded(1, 30);
        m_household->database().setFaultInjector([&] { return ++accesses == failing; });
        m_faults += m_household->reminderScheduler().run() ? 0 : 1;
        m_household->database().setFaultInjector({});
        return;
    }
    default: {
        const auto wait = must(m_household->reminderScheduler().untilNext());
        QVERIFY(wait <= 25h);
        m_clock.advance(wait);
    }
    }
}

void TestTenYears::check()
{
    const QVector<Plan> all = plans();
    // The looks are asked in their order; each occurrence is to be told at the first that is not quiet, once it was seen.
    std::map<Occurrence, qsizetype> seen;
    for (qsizetype i = 0; i < m_looks.size(); ++i) {
        const Look &look = m_looks[i];
        const QTimeZone zone(look.zone);
        for (int plan = 0; plan < int(all.size()); ++plan) {
            for (QDate day = look.today.addDays(-kWeek); day <= look.today; day = day.addDays(1)) {
                const Occurrence occurrence{plan, day};
                if (!all[plan].isOn(day) || seen.count(occurrence) > 0)
                    continue;
                const qint64 due = firstInstant(day, all[plan].time, zone);
                if (due <= look.now && due > m_began)
                    seen.insert({occurrence, i});
            }
        }
    }
    std::map<Occurrence, QVector<qsizetype>> told;
    const qint64 firstRule =
        must(m_household->database().number(u"SELECT min(id) FROM reminder_rule WHERE kind = 'schedule'"_s, 0));
    for (const auto &[occurrence, looks] : m_told)
        told[{occurrence.first - int(firstRule), occurrence.second}] = looks;
    qsizetype late = 0;
    for (const auto &[occurrence, looks] : told) {
        QVERIFY2(looks.size() == 1, qPrintable(u"%1 on %2 was told %3 times"_s.arg(all[occurrence.first].text)
                                                   .arg(occurrence.second.toString(Qt::ISODate))
                                                   .arg(looks.size())));
        QVERIFY2(!m_looks[looks.first()].isQuiet, "told in quiet hours");
        QVERIFY(all[occurrence.first].isOn(occurrence.second));
        const auto wasDue = [&](const Look &look) {
            return firstInstant(occurrence.second, all[occurrence.first].time, QTimeZone(look.zone)) <= look.now;
        };
        const auto newest = std::make_reverse_iterator(m_looks.cbegin() + looks.first() + 1);
        QVERIFY2(std::any_of(newest, m_looks.crend(), wasDue), "told too early");
        late += seen.count(occurrence) == 0 ? 1 : 0;
    }
    for (const auto &[occurrence, at] : seen) {
        qsizetype first = at;
        while (first < m_looks.size() && m_looks[first].isQuiet)
            ++first;
        if (first == m_looks.size())
            continue;
        const auto found = told.find(occurrence);
        QVERIFY2(found != told.end(), qPrintable(u"%1 on %2 was never told"_s.arg(all[occurrence.first].text)
                                                     .arg(occurrence.second.toString(Qt::ISODate))));
        QVERIFY2(found->second.first() <= first, "told too late");
    }
    // What was missed for longer than a week comes only as the newest of its kind, in the same message.
    QVERIFY(late <= 130);
    QVERIFY(m_most > 4);
    QVERIFY(m_most <= (kWeek + 1) * int(all.size()));
    QVERIFY(told.size() > 2000);
}

void TestTenYears::everyReminderOnce_data()
{
    QTest::addColumn<quint32>("seed");
    const int seeds = qEnvironmentVariableIsSet("LARDER_LONG") ? 20 : 1;
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

void TestTenYears::everyReminderOnce()
{
    LARDER_FAIL_ON_WARNING();
    QFETCH(quint32, seed);
    QRandomGenerator chance(seed);
    begin();
    const qint64 end = m_began + 3653 * kDay;
    while (m_clock.nowMs() - m_debt < end) {
        happen(chance);
        look();
        if (QTest::currentTestFailed())
            return;
        if (chance.bounded(50) == 0)
            die();
        if (chance.bounded(100) == 0) { // another window of the same household, at the same moment
            auto other = Household::open(m_folder->filePath(u"h.larder"_s), Household::Opening::MustExist, m_clock);
            must((*other)->reminderScheduler().run());
            collect(**other);
        }
        collect(*m_household);
    }
    QVERIFY(m_deaths > 50 && m_faults > 20);
    check();
}

QTEST_GUILESS_MAIN(TestTenYears)
#include "tst_tenyears.moc"
