// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/recurringrules.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kFriday(2026, 11, 20);

/// The days of a rule, counted out one by one from its anchor: kinds "week", "2weeks", "month", "day", "3days", "once".
QVector<QDate> daysOf(const QString &kind, QDate anchor)
{
    QVector<QDate> days;
    for (QDate day = anchor; day < anchor.addDays(1500); day = day.addDays(1)) {
        const auto since = anchor.daysTo(day);
        const bool isMonthly =
            day.day() == anchor.day() || (day.day() == day.daysInMonth() && day.day() < anchor.day());
        const bool isIt = kind == u"week"_s     ? since % 7 == 0
                          : kind == u"2weeks"_s ? since % 14 == 0
                          : kind == u"month"_s  ? isMonthly
                          : kind == u"3days"_s  ? since % 3 == 0
                          : kind == u"once"_s   ? since == 0
                                                : true;
        if (isIt)
            days << day;
    }
    return days;
}

RuleDays rule(const QVector<QDate> &days)
{
    return {[days](QDate day) {
                const auto next = std::upper_bound(days.cbegin(), days.cend(), day);
                return next == days.cend() ? QDate() : *next;
            },
            [days](QDate day) {
                const auto at = std::lower_bound(days.cbegin(), days.cend(), day);
                return at == days.cbegin() ? QDate() : *(at - 1);
            }};
}

struct Bought
{
    QDate day;
    bool isSince = true;
};

/// What the words of openTurns() say, from all turns and all purchases, without any short cut.
class Oracle
{
public:
    Oracle(const QVector<QDate> &days, const QVector<TurnRecord> &records, const QVector<Bought> &bought, QDate asOf,
           int tripGap)
        : m_records(records)
        , m_bought(bought)
        , m_asOf(asOf)
        , m_most(std::max(7, tripGap))
    {
        for (const QDate day : days)
            m_turns << turnOn(day, records);
    }

    [[nodiscard]] QVector<Turn> open(int most) const
    {
        int come = -1;
        for (int i = 0; i < m_turns.size(); ++i) {
            if (m_turns[i].day <= m_asOf)
                come = i;
        }
        QVector<Turn> open;
        for (int i = std::max(0, come); i < m_turns.size() && open.size() < most; ++i) {
            if (!isClosed(i) && !isBought(i))
                open << m_turns[i];
        }
        return open;
    }

private:
    [[nodiscard]] bool isClosed(int i) const
    {
        return std::any_of(m_records.cbegin(), m_records.cend(), [&](const TurnRecord &record) {
            return record.day == m_turns[i].ruleDay && record.outcome != TurnOutcome::Moved;
        });
    }
    [[nodiscard]] int gap(int i) const
    {
        if (i > 0)
            return int(m_turns[i - 1].day.daysTo(m_turns[i].day));
        return m_turns.size() > 1 ? int(m_turns[0].ruleDay.daysTo(m_turns[1].ruleDay)) : 14;
    }
    [[nodiscard]] QDate near(int i) const { return m_turns[i].day.addDays(-std::min(gap(i) / 2, m_most)); }
    [[nodiscard]] QDate wide(int i) const { return m_turns[i].day.addDays(-std::min(gap(i) - 1, m_most)); }
    [[nodiscard]] bool isBought(int i) const
    {
        for (const Bought &bought : m_bought) {
            if (bought.day > m_asOf || bought.day < wide(i))
                continue;
            if (bought.day >= near(i) || (i == 0 ? bought.isSince : isClosed(i - 1)))
                return true;
            for (const Bought &earlier : m_bought) {
                if (i > 0 && earlier.day < bought.day && earlier.day >= wide(i - 1))
                    return true;
            }
        }
        return false;
    }

    QVector<TurnRecord> m_records;
    QVector<Bought> m_bought;
    QDate m_asOf;
    int m_most;
    QVector<Turn> m_turns;
};

TurnFacts factsOf(const QVector<TurnRecord> &records, const QVector<Bought> &bought, QDate asOf, int tripGap = 7)
{
    TurnFacts facts{asOf, tripGap, records};
    for (const Bought &one : bought) {
        if (one.day > asOf)
            continue;
        if (!facts.bought.isValid() || one.day > facts.bought) {
            facts.boughtBefore = facts.bought;
            facts.bought = one.day;
            facts.isBoughtSince = one.isSince;
        } else if (one.day < facts.bought && (!facts.boughtBefore.isValid() || one.day > facts.boughtBefore)) {
            facts.boughtBefore = one.day;
        }
    }
    return facts;
}

} // namespace

class TestRecurringRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aTurnIsDoneByAPurchaseNearEnough_data();
    void aTurnIsDoneByAPurchaseNearEnough();
    void anOldTurnLapses();
    void fromTheLastTime_data();
    void fromTheLastTime();
    void aWalkThroughTheYearsAgreesWithTheOracle_data();
    void aWalkThroughTheYearsAgreesWithTheOracle();
};

void TestRecurringRules::aTurnIsDoneByAPurchaseNearEnough_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("anchor"); // days from today, as all others
    QTest::addColumn<QVector<int>>("bought");
    QTest::addColumn<int>("next");
    QTest::newRow("today, never bought") << u"week"_s << 0 << QVector<int>{} << 0;
    QTest::newRow("bought this morning") << u"week"_s << 0 << QVector<int>{0} << 7;
    QTest::newRow("bought three days before") << u"week"_s << 0 << QVector<int>{-3} << 7;
    QTest::newRow("first turn, bought six days before for it") << u"week"_s << 0 << QVector<int>{-6} << 7;
    QTest::newRow("bought a week before") << u"week"_s << 0 << QVector<int>{-7} << 0;
    QTest::newRow("late for the last, not for the next") << u"week"_s << -16 << QVector<int>{-1} << 5;
    QTest::newRow("late for the last, and near the next") << u"week"_s << -11 << QVector<int>{0} << 10;
    QTest::newRow("Saturdays for Wednesdays") << u"week"_s << -9 << QVector<int>{-6, 0} << 12;
    QTest::newRow("forgotten last week") << u"week"_s << -9 << QVector<int>{0} << 5;
    QTest::newRow("monthly, a week ahead") << u"month"_s << 0 << QVector<int>{-7} << 30;
    QTest::newRow("monthly, eight days ahead") << u"month"_s << 0 << QVector<int>{-8} << 0;
    QTest::newRow("overdue") << u"month"_s << -10 << QVector<int>{-30} << -10;
    QTest::newRow("overdue, bought late") << u"month"_s << -10 << QVector<int>{-2} << 20;
    QTest::newRow("daily") << u"day"_s << -10 << QVector<int>{-1} << 0;
    QTest::newRow("daily, bought") << u"day"_s << -10 << QVector<int>{0} << 1;
}

void TestRecurringRules::aTurnIsDoneByAPurchaseNearEnough()
{
    QFETCH(QString, kind);
    QFETCH(int, anchor);
    QFETCH(QVector<int>, bought);
    QFETCH(int, next);
    QVector<Bought> purchases;
    for (const int day : bought)
        purchases << Bought{kFriday.addDays(day)};
    const Recurring recurring{.rule = u"any"_s, .anchor = kFriday.addDays(anchor)};
    const auto open =
        openTurns(recurring, rule(daysOf(kind, recurring.anchor)), factsOf({}, purchases, kFriday), {}, 1);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().day, kFriday.addDays(next));
}

void TestRecurringRules::anOldTurnLapses()
{
    const QDate anchor = kFriday.addDays(-50); // a Thursday
    const Recurring recurring{.rule = u"any"_s, .anchor = anchor};
    const RuleDays days = rule(daysOf(u"week"_s, anchor));
    const auto open = openTurns(recurring, days, factsOf({}, {}, kFriday), kFriday.addDays(14), 100);
    QCOMPARE(open.size(), 3); // yesterday's and two ahead, not the seven before
    QCOMPARE(open.first().day, kFriday.addDays(-1));
    QCOMPARE(open.last().day, kFriday.addDays(13));
    // Where the one that has come is left out, no older one stands up again.
    const QVector<TurnRecord> skipped{{kFriday.addDays(-1), TurnOutcome::Skipped, {}}};
    QCOMPARE(openTurns(recurring, days, factsOf(skipped, {}, kFriday), {}, 1).first().day, kFriday.addDays(6));
    // A rule that is over has none.
    const Recurring once{.rule = u"any"_s, .anchor = kFriday};
    const QVector<TurnRecord> done{{kFriday, TurnOutcome::Done, kFriday}};
    QVERIFY(openTurns(once, rule(daysOf(u"once"_s, kFriday)), factsOf(done, {}, kFriday), {}, 1).isEmpty());
}

void TestRecurringRules::fromTheLastTime_data()
{
    QTest::addColumn<QVector<TurnRecord>>("records");
    QTest::addColumn<int>("bought"); // 99: never
    QTest::addColumn<QVector<int>>("next");
    const auto day = [](int days) { return kFriday.addDays(days); };
    QTest::newRow("never bought") << QVector<TurnRecord>{} << 99 << QVector<int>{7, 17, 27};
    QTest::newRow("bought four days ago") << QVector<TurnRecord>{} << -4 << QVector<int>{6, 16, 26};
    QTest::newRow("long ago: due from the anchor on") << QVector<TurnRecord>{} << -400 << QVector<int>{-3, 10, 20};
    QTest::newRow("left out") << QVector<TurnRecord>{{day(6), TurnOutcome::Skipped, day(6)}} << -4
                              << QVector<int>{16, 26, 36};
    QTest::newRow("moved") << QVector<TurnRecord>{{day(6), TurnOutcome::Moved, day(9)}} << -4
                           << QVector<int>{9, 19, 29};
    QTest::newRow("moved once, then bought")
        << QVector<TurnRecord>{{day(2), TurnOutcome::Moved, day(9)}} << -4 << QVector<int>{6, 16, 26};
    QTest::newRow("done") << QVector<TurnRecord>{{day(-3), TurnOutcome::Done, day(0)}} << 99
                          << QVector<int>{10, 20, 30};
}

void TestRecurringRules::fromTheLastTime()
{
    QFETCH(QVector<TurnRecord>, records);
    QFETCH(int, bought);
    QFETCH(QVector<int>, next);
    const Recurring recurring{.everyDays = 10, .anchor = kFriday.addDays(-3)};
    const QVector<Bought> purchases = bought == 99 ? QVector<Bought>{} : QVector<Bought>{{kFriday.addDays(bought)}};
    QVector<int> open;
    for (const Turn &turn : openTurns(recurring, {}, factsOf(records, purchases, kFriday), {}, 3))
        open << int(kFriday.daysTo(turn.day));
    QCOMPARE(open, next);
}

void TestRecurringRules::aWalkThroughTheYearsAgreesWithTheOracle_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"week", "2weeks", "month", "day", "3days", "once"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestRecurringRules::aWalkThroughTheYearsAgreesWithTheOracle()
{
    QFETCH(QString, kind);
    QRandomGenerator random(20261120);
    for (int walk = 0; walk < 12; ++walk) {
        const QDate anchor(2026, 1, 1 + random.bounded(31));
        const Recurring recurring{.rule = u"any"_s, .anchor = anchor};
        const QVector<QDate> days = daysOf(kind, anchor);
        const RuleDays ruleDays = rule(days);
        const int tripGap = std::array{1, 3, 7, 14, 28}.at(size_t(random.bounded(5)));
        QVector<TurnRecord> records;
        QVector<Bought> bought;
        for (int i = random.bounded(3); i > 0; --i)
            bought << Bought{anchor.addDays(-random.bounded(1, 9)), false};
        QDate asOf = anchor.addDays(-5);
        for (int step = 0; step < 150; ++step) {
            asOf = asOf.addDays(random.bounded(4));
            const auto open = openTurns(recurring, ruleDays, factsOf(records, bought, asOf, tripGap), {}, 4);
            QCOMPARE(open, Oracle(days, records, bought, asOf, tripGap).open(4));
            const auto say = [&](const TurnRecord &record) {
                records.removeIf([&](const TurnRecord &said) { return said.day == record.day; });
                records << record;
            };
            switch (random.bounded(10)) {
            case 0:
            case 1:
            case 2: bought << Bought{asOf}; break;
            case 3: // taken back
                if (!bought.isEmpty())
                    bought.removeLast();
                break;
            case 4:
                if (!open.isEmpty())
                    say({open[0].ruleDay, TurnOutcome::Skipped, open[0].day});
                break;
            case 5:
                if (!open.isEmpty()) {
                    const QDate before = turnOn(ruleDays.previous(open[0].ruleDay), records).day;
                    const QDate after = turnOn(ruleDays.next(open[0].ruleDay), records).day;
                    const QDate to = asOf.addDays(random.bounded(12));
                    if ((!before.isValid() || before < to) && (!after.isValid() || to < after))
                        say({open[0].ruleDay, TurnOutcome::Moved, to});
                }
                break;
            default: break;
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestRecurringRules)
#include "tst_recurringrules.moc"
