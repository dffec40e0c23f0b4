// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartview.h"

#include <QAccessible>
#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kMostTicks = 5;
constexpr double kBandShare = 0.2;
constexpr double kAir = 1.06;
constexpr int kUsualHeight = 88; // in units
constexpr int kLeastHeight = 48;

double highest(const ChartData &data)
{
    double top = std::max(0.0, data.level);
    QVector<QVector<QPointF>> lines = data.guesses;
    lines << data.solid << data.bandHigh;
    for (const QVector<QPointF> &line : std::as_const(lines)) {
        for (const QPointF &point : line)
            top = std::max(top, point.y());
    }
    for (const ChartData::Ring &ring : data.rings)
        top = std::max(top, ring.at.y());
    return top;
}

QBrush bandBrush(const Theme &theme)
{
    if (theme.highContrast)
        return {theme.accent, Qt::Dense5Pattern};
    return mixed(theme.accent, theme.base, kBandShare);
}

} // namespace

QPen ChartView::dashed(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setDashPattern({3, 2});
    return pen;
}

double chartStep(double top)
{
    constexpr std::array kRound{1.0, 2.0, 2.5, 5.0, 10.0};
    const double least = std::max(top, 0.1) / (kMostTicks - 1);
    const double decade = std::pow(10.0, std::floor(std::log10(least)));
    for (const double round : kRound) {
        const bool isWhole = decade >= 1 && round != 2.5;
        if (round * decade >= least - 1e-9 && (isWhole || decade < 1 || decade >= 10))
            return round * decade;
    }
    return 10 * decade;
}

ChartView::ChartView(QWidget *parent) : QChartView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setMouseTracking(true);
    setRubberBand(QChartView::NoRubberBand);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setLocalizeNumbers(true);
    if (auto *layout = chart()->layout())
        layout->setContentsMargins(0, 0, 0, 0);
}

QSize ChartView::sizeHint() const
{
    const Theme theme = themeOf(this);
    return {theme.px(2 * kUsualHeight), theme.px(kUsualHeight)};
}

QSize ChartView::minimumSizeHint() const
{
    const Theme theme = themeOf(this);
    return {theme.px(kLeastHeight), theme.px(kLeastHeight)};
}

void ChartView::setData(const ChartData &data)
{
    m_data = data;
    m_current = -1;
    setAccessibleName(data.title);
    setAccessibleDescription(data.description);
    rebuild();
}

void ChartView::rebuild()
{
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_scale = nullptr;
    if (!m_data.from.isValid())
        return;
    const Theme theme = themeOf(this);
    const int line = QFontMetrics(theme.small).height();
    const int half = QFontMetrics(theme.small).horizontalAdvance(u"30 Nov"_s) / 2;
    chart()->setMargins(QMargins(isReversed() ? half : 0, line + theme.space(1), isReversed() ? 0 : half, 0));
    addSeries(theme);
    addAxes(theme);
    addTicks();
    viewport()->update();
}

void ChartView::addSeries(const Theme &theme)
{
    const auto lineOf = [this](const QVector<QPointF> &points, const QPen &pen) {
        auto *series = new QLineSeries;
        series->append(points);
        series->setPen(pen);
        chart()->addSeries(series);
        return series;
    };
    if (!m_data.bandHigh.isEmpty()) {
        auto *high = new QLineSeries;
        auto *low = new QLineSeries;
        high->append(m_data.bandHigh);
        low->append(m_data.bandLow);
        auto *band = new QAreaSeries(high, low);
        high->setParent(band);
        low->setParent(band);
        band->setBrush(bandBrush(theme));
        band->setPen(Qt::NoPen);
        chart()->addSeries(band);
    }
    for (const QVector<QPointF> &guess : std::as_const(m_data.guesses))
        lineOf(guess, dashed(theme.accent, theme.focusWidth()));
    QPen solid(theme.accent, theme.focusWidth());
    solid.setJoinStyle(Qt::MiterJoin);
    m_scale = lineOf(m_data.solid, solid);
    auto *rings = new QScatterSeries;
    for (const ChartData::Ring &ring : std::as_const(m_data.rings))
        rings->append(ring.at);
    rings->setMarkerSize(theme.space(2));
    rings->setColor(theme.base);
    rings->setBorderColor(theme.accent);
    rings->setPen(QPen(theme.accent, theme.focusWidth()));
    chart()->addSeries(rings);
}

void ChartView::addAxes(const Theme &theme)
{
    m_days = new QCategoryAxis;
    m_days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_days->setGridLineVisible(false);
    m_days->setReverse(isReversed());
    m_values = new QValueAxis;
    // The highest ring keeps a little air, and the words above it.
    const double wanted = highest(m_data) * kAir;
    const double step = chartStep(wanted);
    const double top = std::max(1.0, std::ceil(wanted / step - 1e-9)) * step;
    m_values->setRange(0, top);
    m_values->setTickCount(int(std::lround(top / step)) + 1);
    m_values->setLabelFormat(step >= 1 ? u"%.0f"_s : step >= 0.1 ? u"%.1f"_s : u"%.2f"_s);
    m_values->setGridLinePen(QPen(theme.line, theme.lineWidth()));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_days), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsFont(theme.small);
        axis->setLabelsColor(theme.muted);
        axis->setLineVisible(false);
    }
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_values, isReversed() ? Qt::AlignRight : Qt::AlignLeft);
    for (QAbstractSeries *series : chart()->series()) {
        series->attachAxis(m_days);
        series->attachAxis(m_values);
    }
    m_days->setStartValue(double(m_data.from.toJulianDay()));
    m_days->setRange(double(m_data.from.toJulianDay()), double(m_data.to.toJulianDay()));
}

/// As many of the days as have room, counted from the one that matters most.
void ChartView::addTicks()
{
    const Theme theme = themeOf(this);
    const QFontMetrics metrics(theme.strong);
    int widest = 1;
    qsizetype anchor = 0;
    for (qsizetype i = 0; i < m_data.ticks.size(); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(m_data.ticks[i].label));
        anchor = m_data.ticks[i].isStrong ? i : anchor;
    }
    const int fitting = std::max(1, (width() - theme.space(8)) / (widest + theme.space(4)));
    const auto stride = std::max<qsizetype>(1, (m_data.ticks.size() + fitting - 1) / fitting);
    for (const QString &label : m_days->categoriesLabels())
        m_days->remove(label);
    for (qsizetype i = anchor % stride; i < m_data.ticks.size(); i += stride) {
        const ChartData::Tick &tick = m_data.ticks[i];
        const QString label = tick.label.toHtmlEscaped();
        m_days->append(tick.isStrong ? u"<b>%1</b>"_s.arg(label) : label, double(tick.day.toJulianDay()));
    }
}

QPointF ChartView::positionOf(const QPointF &at) const
{
    return chart()->mapToPosition(at, m_scale);
}

void ChartView::setCurrent(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    viewport()->update();
}

void ChartView::tell()
{
    if (m_current < 0)
        return;
    setAccessibleDescription(m_data.rows[m_current].words);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.rows.size()) - 1;
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (last < 0 || (!isArrow && event->key() != Qt::Key_Home && event->key() != Qt::Key_End)) {
        event->ignore(); // the page scrolls, Tab goes on
        return;
    }
    const int step = (event->key() == Qt::Key_Right) != isReversed() ? 1 : -1;
    if (isArrow)
        setCurrent(m_current < 0 ? last : std::clamp(m_current + step, 0, last));
    else
        setCurrent(event->key() == Qt::Key_Home ? 0 : last);
    m_isPointed = false;
    tell();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    if (!m_scale || m_data.rows.isEmpty())
        return;
    const double x = event->position().x();
    const auto distance = [&](const ChartData::Row &row) { return std::abs(positionOf(row.at).x() - x); };
    const auto nearest = std::min_element(m_data.rows.cbegin(), m_data.rows.cend(),
                                          [&](const ChartData::Row &left, const ChartData::Row &right) {
                                              return distance(left) < distance(right);
                                          });
    const bool isNear = distance(*nearest) < themeOf(this).space(4);
    setCurrent(isNear ? int(nearest - m_data.rows.cbegin()) : -1);
    m_isPointed = true;
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (m_isPointed)
        setCurrent(-1);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setAccessibleDescription(m_data.description);
    setCurrent(-1);
    viewport()->update();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (m_scale)
        addTicks();
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        if (m_scale)
            rebuild();
        break;
    default: break;
    }
}

} // namespace larder
