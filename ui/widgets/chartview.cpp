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

QPen dashed(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setDashPattern({3, 2});
    return pen;
}

QBrush bandBrush(const Theme &theme)
{
    if (theme.highContrast)
        return {theme.accent, Qt::Dense5Pattern};
    return mixed(theme.accent, theme.base, kBandShare);
}

} // namespace

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
    const double step = chartStep(highest(m_data));
    // The highest line keeps a little air, for the words above it.
    const double top = std::max(1.0, std::ceil(highest(m_data) / step - 1e-9)) * step;
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

void ChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (!m_scale)
        return;
    const Theme theme = themeOf(this);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintLevel(*painter, theme);
    paintMarks(*painter, theme);
    paintRings(*painter, theme);
    paintNote(*painter, theme);
    paintCurrent(*painter, theme);
    painter->restore();
}

/// Words on a ground of the panel's colour, kept inside the view, so that nothing crosses them.
void ChartView::paintWords(QPainter &painter, const Theme &theme, QRectF box, const QString &words, const QFont &font,
                           const QColor &ink) const
{
    const QRectF all = viewport()->rect();
    box.moveLeft(std::clamp(box.left(), all.left(), std::max(all.left(), all.right() - box.width())));
    painter.fillRect(box.adjusted(-1, 0, 1, 0), theme.base);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, words);
}

void ChartView::paintMarks(QPainter &painter, const Theme &theme) const
{
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF metrics(theme.small);
    QFont strong = theme.small;
    strong.setWeight(QFont::DemiBold);
    QRectF taken;
    for (const ChartData::Mark &mark : m_data.marks) {
        const double x = std::round(positionOf(chartPoint(mark.day, 0)).x()) + 0.5;
        QPen pen(mark.kind == ChartData::Mark::Today ? theme.text : theme.edge, theme.lineWidth());
        if (mark.kind == ChartData::Mark::LaterTrip)
            pen.setStyle(Qt::DotLine);
        if (mark.kind == ChartData::Mark::BestBefore)
            pen = dashed(theme.honey.fill, theme.focusWidth());
        const bool isLabelled = !mark.label.isEmpty();
        painter.setPen(pen);
        painter.drawLine(QPointF(x, isLabelled ? plot.top() - theme.space(1) : plot.top()), QPointF(x, plot.bottom()));
        if (!isLabelled)
            continue;
        const QSizeF size(QFontMetricsF(strong).horizontalAdvance(mark.label), metrics.height());
        // Today stands before its line, what comes after it behind.
        const bool isBefore = (mark.kind == ChartData::Mark::Today) != isReversed();
        QRectF box(QPointF(isBefore ? x - size.width() - theme.space(1) : x + theme.space(1),
                           plot.top() - size.height() - 1),
                   size);
        if (taken.isValid() && box.intersects(taken))
            continue; // the line says it; two words over each other say nothing
        taken = taken.united(box);
        paintWords(painter, theme, box, mark.label, strong,
                   mark.kind == ChartData::Mark::BestBefore ? theme.honey.text : theme.text);
    }
    painter.setPen(QPen(theme.accent, theme.focusWidth()));
    for (const double end : m_data.ends) {
        const double x = positionOf({end, 0}).x();
        painter.drawLine(QPointF(x, plot.bottom() - theme.space(2)), QPointF(x, plot.bottom()));
    }
}

/// Where the band begins above the position @p x; the bottom of the plot beside it.
double ChartView::bandTopAt(double x) const
{
    const QPointF start = positionOf(m_data.bandHigh.first());
    const QPointF end = positionOf(m_data.bandHigh.last());
    const double share = end.x() == start.x() ? 1 : (x - start.x()) / (end.x() - start.x());
    return share >= 1 ? chart()->plotArea().bottom() : start.y() + (end.y() - start.y()) * std::max(0.0, share);
}

QRectF ChartView::levelBox(const Theme &theme) const
{
    if (m_data.level < 0)
        return {};
    const QRectF plot = chart()->plotArea();
    const double y = positionOf({double(m_data.from.toJulianDay()), m_data.level}).y();
    const QFontMetricsF metrics(theme.small);
    const QSizeF size(metrics.horizontalAdvance(m_data.levelLabel), metrics.height());
    const double left = isReversed() ? plot.left() : plot.right() - size.width();
    return {QPointF(left, y - size.height() - 1), size};
}

void ChartView::paintLevel(QPainter &painter, const Theme &theme) const
{
    if (m_data.level < 0)
        return;
    const QRectF plot = chart()->plotArea();
    const double y = positionOf({double(m_data.from.toJulianDay()), m_data.level}).y();
    painter.setPen(dashed(theme.honey.fill, 1.5 * theme.lineWidth()));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    paintWords(painter, theme, levelBox(theme), m_data.levelLabel, theme.small, theme.honey.text);
}

void ChartView::paintRings(QPainter &painter, const Theme &theme) const
{
    const QFontMetricsF metrics(theme.small);
    QRectF taken;
    for (const ChartData::Ring &ring : m_data.rings) {
        const QSizeF size(metrics.horizontalAdvance(ring.label), metrics.height());
        const QPointF at = positionOf(ring.at);
        const QRectF box(QPointF(at.x() - size.width() / 2, at.y() - theme.space(1) - size.height() - 1), size);
        if (taken.isValid() && box.intersects(taken))
            continue;
        taken = box;
        paintWords(painter, theme, box, ring.label, theme.small, theme.muted);
    }
}

void ChartView::paintNote(QPainter &painter, const Theme &theme) const
{
    if (m_data.note.isEmpty() || m_data.bandHigh.isEmpty())
        return;
    QFont strong = theme.small;
    strong.setWeight(QFont::DemiBold);
    const QRectF plot = chart()->plotArea();
    const double width = std::max(QFontMetricsF(strong).horizontalAdvance(m_data.note),
                                  QFontMetricsF(theme.small).horizontalAdvance(m_data.noteAside));
    const double height = QFontMetricsF(theme.small).height();
    const double end = positionOf(m_data.bandHigh.last()).x();
    const double gap = theme.space(1) + 2;
    const double left = isReversed() ? std::max<double>(0, end - gap - width)
                                     : std::min<double>(end + gap, viewport()->width() - width);
    const double lines = m_data.noteAside.isEmpty() ? 1 : 2;
    // Where there is no room behind the band, the words stand above it.
    const double edge = isReversed() ? left + width + gap : left - gap;
    const double bottom = std::min(plot.bottom() - 2, bandTopAt(edge) - 2);
    QRectF box(left, bottom - lines * height, width, height);
    const QRectF level = levelBox(theme);
    if (level.intersects(QRectF(left, box.top(), width, lines * height)))
        box.moveTop(level.top() - lines * height - 1);
    paintWords(painter, theme, box, m_data.note, strong, theme.text);
    if (lines > 1)
        paintWords(painter, theme, box.translated(0, height), m_data.noteAside, theme.small, theme.muted);
}

void ChartView::paintCurrent(QPainter &painter, const Theme &theme) const
{
    if (hasFocus())
        paintBox(&painter, viewport()->rect(), theme.controlRadius(), QColor(), theme.accent, theme.focusWidth());
    if (m_current < 0 || m_current >= m_data.rows.size())
        return;
    const ChartData::Row &row = m_data.rows[m_current];
    const QPointF at = positionOf(row.at);
    painter.setPen(QPen(theme.accent, theme.focusWidth()));
    painter.setBrush(theme.accent);
    painter.drawEllipse(at, theme.space(1), theme.space(1));
    const QSizeF size =
        QFontMetricsF(theme.small).size(Qt::TextSingleLine, row.words) + QSizeF(2 * theme.space(2), theme.space(2));
    QRectF box(QPointF(at.x() - size.width() / 2, at.y() - size.height() - theme.space(3)), size);
    box.moveTop(std::max(box.top(), 1.0));
    box.moveLeft(std::clamp(box.left(), 1.0, std::max(1.0, viewport()->width() - size.width() - 1)));
    paintBox(&painter, box, theme.controlRadius(), theme.tint, theme.accent, theme.lineWidth());
    painter.setFont(theme.small);
    painter.setPen(theme.text);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, row.words);
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
