// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartview.h"

#include <QChart>

#include <algorithm>
#include <cmath>

namespace larder {

void ChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (!m_scale)
        return;
    const Theme theme = themeOf(this);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintMarks(*painter, theme);
    paintLevel(*painter, theme);
    paintMarkLabels(*painter, theme);
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
    for (const ChartData::Mark &mark : m_data.marks) {
        const double x = std::round(positionOf(chartPoint(mark.day, 0)).x()) + 0.5;
        QPen pen(mark.kind == ChartData::Mark::Today ? theme.text : theme.edge, theme.lineWidth());
        if (mark.kind == ChartData::Mark::LaterTrip)
            pen.setStyle(Qt::DotLine);
        if (mark.kind == ChartData::Mark::BestBefore)
            pen = dashed(theme.honey.fill, theme.focusWidth());
        painter.setPen(pen);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    painter.setPen(QPen(theme.accent, theme.focusWidth()));
    for (const double end : m_data.ends) {
        const double x = positionOf({end, 0}).x();
        painter.drawLine(QPointF(x, plot.bottom() - theme.space(2)), QPointF(x, plot.bottom()));
    }
}

void ChartView::paintMarkLabels(QPainter &painter, const Theme &theme) const
{
    const double top = chart()->plotArea().top();
    QFont strong = theme.small;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(strong);
    QVector<QRectF> taken;
    for (const ChartData::Mark &mark : m_data.marks) {
        if (mark.label.isEmpty())
            continue;
        const double x = positionOf(chartPoint(mark.day, 0)).x();
        const QSizeF size(metrics.horizontalAdvance(mark.label), metrics.height());
        // Today stands before its line, what comes after it behind; then where there is room.
        const bool isBefore = (mark.kind == ChartData::Mark::Today) != isReversed();
        const double before = x - size.width() - theme.space(1);
        const double behind = x + theme.space(1);
        const double above = top - size.height() - 1;
        const QVector<QPointF> places{{isBefore ? before : behind, above},
                                      {isBefore ? behind : before, above},
                                      {isBefore ? before : behind, top}};
        QRectF box;
        for (const QPointF &place : places) {
            box = QRectF(place, size);
            const bool isTaken = std::any_of(taken.cbegin(), taken.cend(),
                                             [&box](const QRectF &other) { return other.intersects(box); });
            if (!isTaken)
                break;
        }
        taken << box;
        paintWords(painter, theme, box, mark.label, strong,
                   mark.kind == ChartData::Mark::BestBefore ? theme.honey.text : theme.text);
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

} // namespace larder
