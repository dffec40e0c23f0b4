// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/weeks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualSeeds = 20;

struct Run
{
    const char *name;
    FamilyPlan (*plan)(quint32 seed, bool isAwayTold);
    bool isAwayTold;
};
constexpr Run kRuns[] = {
    {"three weeks, away told", FamilyPlan::threeWeeks, true},
    {"three weeks, away not told", FamilyPlan::threeWeeks, false},
    {"twelve weeks, away told", FamilyPlan::twelveWeeks, true},
    {"twelve weeks, away not told", FamilyPlan::twelveWeeks, false},
};

QJsonObject json(const ListScore &score)
{
    return {{u"precision"_s, score.precision()},
            {u"recall"_s, score.recall()},
            {u"hits"_s, score.hits},
            {u"listed"_s, score.listed},
            {u"needed"_s, score.needed}};
}

QJsonObject json(const WeekScore &score)
{
    return {{u"believed"_s, json(score.believed)},
            {u"looked"_s, json(score.looked)},
            {u"recorded_gone"_s, json(score.recordedGone)},
            {u"recorded_low"_s, json(score.recordedLow)},
            {u"needed_unheard"_s, score.neededUnheard}};
}

void print(const QByteArray &label, const WeekScore &score)
{
    const auto cell = [](const ListScore &list) {
        return QByteArray::number(list.precision(), 'f', 2) + " / " + QByteArray::number(list.recall(), 'f', 2);
    };
    std::printf("| %-11s | %-11s | %-11s | %-11s | %-11s | %6d | %6d | %7d |\n", label.constData(),
                cell(score.recordedGone).constData(), cell(score.recordedLow).constData(),
                cell(score.believed).constData(), cell(score.looked).constData(), score.believed.listed,
                score.believed.needed, score.neededUnheard);
}

/// A table that can go into a page as it is.
void print(const Run &run, const QMap<int, WeekScore> &weeks, const WeekScore &all)
{
    std::printf("%s: precision / recall of Buy\n\n", run.name);
    std::printf("| %-11s | %-11s | %-11s | %-11s | %-11s | listed | needed | unheard |\n", "", "record gone",
                "record low", "belief", "with looks");
    std::puts("|-------------|-------------|-------------|-------------|-------------|-------:|-------:|--------:|");
    for (auto week = weeks.cbegin(); week != weeks.cend(); ++week)
        print(week.key() == 0 ? "day one" : "Saturday " + QByteArray::number(week.key()), week.value());
    print("all", all);
    std::puts("");
    std::fflush(stdout);
}

Result<QVector<SaturdayLists>> liveOnce(const FamilyPlan &plan)
{
    const QTemporaryDir folder;
    ManualClock clock(QDateTime(QDate(2026, 10, 3), QTime(8, 0), QTimeZone::utc()));
    auto household = Household::open(folder.filePath(u"family.larder"_s), Household::Opening::CreateIfMissing, clock);
    if (!household)
        return fail(household.error());
    return Family(plan).live(**household, clock);
}

} // namespace

void ListScore::add(const QSet<QString> &list, const QSet<QString> &truth)
{
    add({int((list & truth).size()), int(list.size()), int(truth.size())});
}

void ListScore::add(const ListScore &other)
{
    hits += other.hits;
    listed += other.listed;
    needed += other.needed;
}

void WeekScore::add(const SaturdayLists &lists)
{
    believed.add(lists.believed, lists.needed);
    recordedGone.add(lists.recordedGone, lists.needed);
    recordedLow.add(lists.recordedLow, lists.needed);
    neededUnheard += int(lists.neededUnheard.size());
}

void WeekScore::addLooked(const SaturdayLists &lists)
{
    looked.add(lists.believed, lists.needed);
}

void WeekScore::add(const WeekScore &other)
{
    believed.add(other.believed);
    looked.add(other.looked);
    recordedGone.add(other.recordedGone);
    recordedLow.add(other.recordedLow);
    neededUnheard += other.neededUnheard;
}

Result<QMap<int, WeekScore>> scoreWeeks(const FamilyPlan &plan)
{
    FamilyPlan looking = plan;
    looking.looks = LookRound::kMost;
    const auto lived = liveOnce(plan);
    const auto looked = liveOnce(looking);
    if (!lived || !looked)
        return fail(!lived ? lived.error() : looked.error());
    QMap<int, WeekScore> weeks;
    for (const SaturdayLists &lists : *lived)
        weeks[lists.week].add(lists);
    for (const SaturdayLists &lists : *looked)
        weeks[lists.week].addLooked(lists);
    return weeks;
}

int runWeeks(const QStringList &words)
{
    const auto numberAfter = [&words](const QString &word, int usual) {
        const auto at = words.indexOf(word);
        return at >= 0 ? words.value(at + 1).toInt() : usual;
    };
    const int seeds = numberAfter(u"--seeds"_s, kUsualSeeds);
    const int first = numberAfter(u"--from"_s, 1);
    if (seeds <= 0 || first <= 0)
        return 2;
    const bool isJson = words.contains(u"--json"_s);
    QJsonArray runs;
    for (const Run &run : kRuns) {
        QMap<int, WeekScore> weeks;
        WeekScore all;
        for (int seed = first; seed < first + seeds; ++seed) {
            const auto scored = scoreWeeks(run.plan(quint32(seed), run.isAwayTold));
            if (!scored) {
                std::fprintf(stderr, "larder-bench: %s\n", qPrintable(scored.error().message));
                return 1;
            }
            for (auto week = scored->cbegin(); week != scored->cend(); ++week) {
                weeks[week.key()].add(week.value());
                all.add(week.value());
            }
        }
        QJsonObject saturdays;
        for (auto week = weeks.cbegin(); week != weeks.cend(); ++week)
            saturdays[QString::number(week.key())] = json(week.value());
        runs.append(
            QJsonObject{{u"run"_s, QLatin1StringView(run.name)}, {u"saturdays"_s, saturdays}, {u"all"_s, json(all)}});
        if (!isJson)
            print(run, weeks, all);
    }
    if (isJson)
        std::fputs(
            QJsonDocument(QJsonObject{{u"seeds"_s, seeds}, {u"from"_s, first}, {u"runs"_s, runs}}).toJson().constData(),
            stdout);
    return 0;
}

} // namespace larder
