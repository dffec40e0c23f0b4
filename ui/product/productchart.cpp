// SPDX-License-Identifier: GPL-3.0-or-later
// What ProductWords says of the chart.
#include "ui/product/productwords.h"

#include <QMap>

#include <cmath>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kNearDays = 9;
constexpr int kWeek = 7;

/// Keeps the sign before the number in every direction of writing.
QString leftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace

QString ProductWords::missing() const
{
    const StockStory &story = m_reading.story;
    if (!story.median.isEmpty() || story.purchases.size() + story.uses.size() > 1)
        return {};
    const int purchases = m_reading.outlook().model.purchaseDays;
    if (purchases == 0)
        return tr("The amount at home stands here once it was bought.");
    if (purchases == 1)
        return tr("Bought once so far. After the second time we can say how long it lasts, and draw it here.");
    return story.isEmpty() ? tr("Nothing happened to it within the last year.") : QString();
}

QString ProductWords::chartTitle() const
{
    const Product &product = m_reading.product();
    if (product.packSize)
        return tr("At home, in packs");
    if (product.unit == Unit(Unit::Piece))
        return tr("At home");
    //: %1 is a unit, "l" or "g"
    return tr("At home, in %1").arg(product.unit.code());
}

double ProductWords::shown(double milli) const
{
    return milli / double(m_reading.product().packSize.value_or(1000));
}

QVector<QPointF> ProductWords::line(const QVector<StoryPoint> &path, bool isSteps) const
{
    QVector<QPointF> points;
    for (const StoryPoint &point : path) {
        if (isSteps && !points.isEmpty())
            points << chartPoint(point.day, points.last().y());
        points << chartPoint(point.day, shown(point.milli));
    }
    return points;
}

ChartData ProductWords::chart() const
{
    const StockStory &story = m_reading.story;
    const Product &product = m_reading.product();
    ChartData chart;
    chart.title = chartTitle();
    chart.from = story.from;
    chart.to = story.to;
    chart.solidName = tr("booked");
    chart.guessName = tr("our guess");
    chart.solid = line(story.booked, true);
    if (!story.believed.isEmpty())
        chart.guesses << line(story.believed, false);
    addFan(chart);
    for (const StoryPurchase &purchase : story.purchases)
        chart.rings.push_back({chartPoint(purchase.day, shown(purchase.after)),
                               leftToRight(u'+' + m_wording.number(qRound64(shown(double(purchase.milli)) * 1000)))});
    if (product.reorderPoint) {
        chart.level = shown(double(*product.reorderPoint));
        //: %1 is "2 packs"
        chart.levelLabel =
            tr("Buy when down to %1").arg(m_wording.amount({*product.reorderPoint, product.unit}, product.packSize));
    }
    addMarks(chart);
    addRows(chart);
    chart.description = description();
    return chart;
}

void ProductWords::addFan(ChartData &chart) const
{
    const StockStory &story = m_reading.story;
    const Outlook &outlook = m_reading.outlook();
    if (story.median.isEmpty() || outlook.depletion.sureness == Sureness::Unsure)
        return;
    chart.guesses << line(story.median, false);
    chart.bandLow = line(story.early, false);
    chart.bandHigh = line(story.late, false);
    if (chart.bandLow.last().x() < chart.bandHigh.last().x())
        chart.bandLow << QPointF(chart.bandHigh.last().x(), 0);
    for (const QVector<StoryPoint> *path : {&story.early, &story.median, &story.late}) {
        if (path->last().milli <= 0)
            chart.ends << double(path->last().day.toJulianDay());
    }
    const QString range = m_wording.lastsRange(outlook);
    if (range.isEmpty())
        return;
    chart.note = tr("about %1").arg(m_wording.day(outlook.depletion.p50));
    chart.noteAside = u'(' + range + u')';
}

void ProductWords::addMarks(ChartData &chart) const
{
    const TripPlan &trips = m_reading.trips;
    using Mark = ChartData::Mark;
    chart.marks.push_back({Mark::Today, trips.asOf, tr("Today")});
    if (trips.next != trips.asOf && trips.next <= chart.to)
        chart.marks.push_back({Mark::Trip, trips.next, tr("shopping day")});
    for (QDate day = trips.afterNext; day <= chart.to && day < trips.asOf.addDays(5 * kWeek); day = day.addDays(kWeek))
        chart.marks.push_back({Mark::LaterTrip, day, {}});
    const QDate bestBefore = m_reading.outlook().bestBefore;
    if (bestBefore.isValid() && bestBefore >= trips.asOf && bestBefore <= chart.to && m_reading.row.isAtHome())
        chart.marks.push_back({Mark::BestBefore, bestBefore, tr("best before")});
    QDate day = trips.next;
    while (day.addDays(-kWeek) >= chart.from)
        day = day.addDays(-kWeek);
    for (; day <= chart.to; day = day.addDays(kWeek)) {
        const bool isNear = std::abs(trips.asOf.daysTo(day)) <= kNearDays;
        //: A shopping day on the time axis, for QLocale: near ones "Sat 21", others "7 Nov"
        const QString label = m_locale.toString(day, isNear ? tr("ddd d") : tr("d MMM"));
        chart.ticks.push_back({day, label, day == trips.next});
    }
}

QString ProductWords::amountWords(double milli, bool isGuess) const
{
    const Product &product = m_reading.product();
    const Quantity amount(qRound64(milli), product.unit);
    if (amount.milli <= 0)
        return tr("none");
    return isGuess ? m_wording.about(amount, product.packSize) : m_wording.amount(amount, product.packSize);
}

void ProductWords::addRows(ChartData &chart) const
{
    const StockStory &story = m_reading.story;
    const bool isGuess = story.booked.isEmpty();
    chart.columns = {tr("Day"), tr("At home"), tr("Bought"), tr("Used")};
    QMap<QDate, ChartData::Row> rows;
    const auto rowOf = [&](const StoryPoint &at, bool isBelieved) -> ChartData::Row & {
        ChartData::Row &row = rows[at.day];
        const QString words = amountWords(at.milli, isBelieved);
        row.at = chartPoint(at.day, shown(at.milli));
        row.cells = {dayOf(at.day), words, {}, {}};
        //: A point of the chart: %1 is a day, %2 an amount
        row.words = tr("%1: %2 at home").arg(dayOf(at.day), words);
        return row;
    };
    for (const StoryPoint &at : isGuess ? story.believed : story.booked)
        rowOf(at, isGuess);
    for (const StoryPurchase &purchase : story.purchases) {
        ChartData::Row &row = rowOf({purchase.day, purchase.after}, isGuess);
        row.cells[2] = amountWords(double(purchase.milli), false);
        //: %1 is a day, %2 what was bought, %3 what was at home then
        row.words = tr("%1: bought %2, %3 at home").arg(row.cells[0], row.cells[2], row.cells[1]);
    }
    for (const StoryPoint &use : story.uses) {
        if (rows.contains(use.day))
            rows[use.day].cells[3] = amountWords(use.milli, false);
    }
    if (!chart.bandHigh.isEmpty()) {
        for (const StoryPoint &at : story.median) {
            if (at.day > story.asOf)
                rowOf(at, true);
        }
    }
    chart.rows = rows.values();
}

QString ProductWords::description() const
{
    QString plain = opening();
    for (const QString &tag : {u"<b>"_s, u"</b>"_s, u"<i>"_s, u"</i>"_s})
        plain.remove(tag);
    const auto purchases = int(m_reading.story.purchases.size());
    //: For those who do not see the chart: %1 is the page's sentence, %2 a day
    return tr("%1 Bought %n time(s) since %2. Left and Right go from point to point.", nullptr, purchases)
        .arg(plain, dayOf(m_reading.story.from));
}

} // namespace larder
