// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/product/productwords.h"

#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kNearDays = 9;
constexpr int kWeek = 7;
constexpr int kNamedDays = 60; // until then a best-before day goes without its year

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// Keeps the sign before the number in every direction of writing.
QString leftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace

QString ProductWords::opening() const
{
    const Outlook &outlook = m_reading.outlook();
    const Depletion &depletion = outlook.depletion;
    if (!m_reading.row.isKnown)
        return tr("<b>None at home yet.</b>");
    if (depletion.sureness == Sureness::Unsure)
        return tr("<b>We are not sure what is at home.</b> %1")
            .arg(m_wording.reason(reasonFor(outlook)).toHtmlEscaped());
    const QString atHome = capitalised(m_wording.atHome(outlook)).toHtmlEscaped();
    const QString range = m_wording.lastsRange(outlook).toHtmlEscaped();
    if (depletion.believedMilli == 0)
        return depletion.isForecast ? tr("<b>All gone</b> %1.").arg(m_wording.lasts(outlook).toHtmlEscaped())
                                    : tr("<b>All gone.</b>");
    if (range.isEmpty())
        return outlook.isGuess() ? tr("<b>%1 at home</b> <i>(our guess)</i>.").arg(atHome)
                                 : tr("<b>%1 at home.</b>").arg(atHome);
    const QString day = m_wording.day(depletion.p50).toHtmlEscaped();
    if (outlook.isGuess())
        return tr("<b>%1 at home</b> <i>(our guess)</i>. Lasts until about %2 <i>(%3)</i>.").arg(atHome, day, range);
    return tr("<b>%1 at home.</b> Lasts until about %2 <i>(%3)</i>.").arg(atHome, day, range);
}

/// How fast it goes; empty where that is not known.
QString ProductWords::pace() const
{
    const RateModel &model = m_reading.outlook().model;
    const Product &product = m_reading.product();
    if (model.basis == RateModel::Basis::None || model.rate <= 0)
        return {};
    const auto usual = double(product.packSize.value_or(product.unit.dimension() == Dimension::Count ? 1000 : 0));
    const bool isWeekly = model.rate * kWeek >= usual / 2;
    const Quantity amount(qRound64(model.rate * (isWeekly ? kWeek : 30)), product.unit);
    const QString words = m_wording.about(amount, product.packSize);
    //: %1 is "about 6 packs"
    return isWeekly ? tr("You use %1 a week.").arg(words) : tr("You use %1 a month.").arg(words);
}

QString ProductWords::why() const
{
    QStringList sentences;
    if (const QString words = pace(); !words.isEmpty())
        sentences << words.toHtmlEscaped();
    const auto &listed = m_reading.listed;
    const Reason reason =
        listed && listed->reason.kind != ReasonKind::Manual ? listed->reason : reasonFor(m_reading.outlook());
    sentences << m_wording.reason(reason).toHtmlEscaped();
    if (listed && listed->section == Section::Buy)
        //: %1 is "6 packs", %2 "Saturday"
        sentences << tr("So <b>%1</b> are on the list for %2.")
                         .arg(m_wording.toBuy(*listed).toHtmlEscaped(),
                              m_wording.day(m_reading.trips.next).toHtmlEscaped());
    else if (listed)
        sentences << tr("It is worth a look before you shop.");
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString ProductWords::whyHeading() const
{
    return m_reading.listed ? tr("Why is this here?") : tr("Why we think so");
}

QString ProductWords::packsHeading() const
{
    QDate first;
    for (const ProductPack &pack : m_reading.packs) {
        if (pack.bestBefore.isValid() && (!first.isValid() || pack.bestBefore < first))
            first = pack.bestBefore;
    }
    const QString atHome = capitalised(atHomeText(m_reading.row, m_wording));
    if (!first.isValid() || m_reading.packs.isEmpty())
        return atHome;
    //: %1 is "2 packs", %2 a day
    return tr("%1, first best before %2").arg(atHome, m_wording.day(first, true));
}

QString ProductWords::pack(const ProductPack &pack) const
{
    const Product &product = m_reading.product();
    const bool isGuess = m_reading.outlook().isGuess();
    const QString amount = isGuess ? m_wording.about({pack.milli, product.unit}, product.packSize)
                                   : m_wording.amount({pack.milli, product.unit}, product.packSize);
    if (pack.openedOn.isValid())
        //: %1 is "1 pack"
        return tr("%1 open, since %2").arg(capitalised(amount), m_wording.day(pack.openedOn));
    return capitalised(amount);
}

QString ProductWords::packAside(const ProductPack &pack) const
{
    QStringList parts;
    if (m_reading.outlook().isGuess())
        parts << tr("our guess");
    if (!pack.place.isEmpty())
        parts << pack.place;
    if (pack.bestBefore.isValid()) {
        const bool isFar = m_reading.trips.asOf.daysTo(pack.bestBefore) > kNamedDays;
        const QString day = isFar ? m_locale.toString(pack.bestBefore, tr("d MMM yyyy")) : dayOf(pack.bestBefore);
        parts << (pack.openedOn.isValid() ? tr("use by %1").arg(day) : tr("best before %1").arg(day));
    }
    return parts.join(u" · "_s);
}

QString ProductWords::dayOf(QDate day) const
{
    const bool isFar = std::abs(m_reading.trips.asOf.daysTo(day)) > 300;
    //: A day in a list, for QLocale
    return m_locale.toString(day, isFar ? tr("d MMM yyyy") : tr("ddd d MMM"));
}

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
    chart.guessName = tr("our guess, right 8 times in 10");
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
