// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lastspainter.h"

#include "ui/widgets/rowpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPaleShare = 0.36;

QString rangeText(const PantryRow &row)
{
    if (!row.isKnown)
        return {};
    const QString range = Wording(row.outlook.asOf).lastsRange(row.outlook);
    return range.isEmpty() ? range : u'(' + range + u')';
}

int textPadding(const Theme &theme)
{
    return RowPainter::padding(theme);
}

int arrow(const Theme &theme)
{
    return theme.px(1.5);
}

/// A bar with an arrow head where it goes beyond the ruler, its head at the trailing end.
QPainterPath bandPath(const QRectF &rect, double head, bool isMirrored, double radius)
{
    QPainterPath path;
    if (head <= 0) {
        path.addRoundedRect(rect, radius, radius);
        return path;
    }
    const double tip = isMirrored ? rect.left() - head : rect.right() + head;
    const double shoulder = isMirrored ? rect.left() : rect.right();
    const double back = isMirrored ? rect.right() : rect.left();
    path.moveTo(back, rect.top());
    path.lineTo(shoulder, rect.top());
    path.lineTo(tip, rect.center().y());
    path.lineTo(shoulder, rect.bottom());
    path.lineTo(back, rect.bottom());
    path.closeSubpath();
    return path;
}

} // namespace

int LastsLayout::frame(const Theme &theme)
{
    return 2 * textPadding(theme) + theme.space(1) + arrow(theme);
}

QRect LastsLayout::bar(const QRect &cell, const Theme &theme) const
{
    const int room = cell.width() - frame(theme);
    const int width = std::max(room - textWidth, std::min(leastBar(theme), room / 2));
    const int right = cell.right() - textPadding(theme) - arrow(theme);
    return {right + 1 - width, cell.top(), width, cell.height()};
}

QRect LastsLayout::text(const QRect &cell, const Theme &theme) const
{
    QRect rect = cell.adjusted(textPadding(theme), 0, 0, 0);
    rect.setRight(bar(cell, theme).left() - theme.space(1) - 1);
    return rect;
}

void LastsPainter::paintWords(const QRect &rect, const QString &text) const
{
    const Theme &theme = m_row.theme();
    QRect rest = rect;
    const bool isUnsure = m_row.row().supply == Supply::NotSure;
    const QColor ink = isUnsure ? m_row.mutedInk() : m_row.textInk();
    rest.setLeft(rest.left() + m_row.paintText(rest, text, theme.body, ink) + theme.space(1));
    m_row.paintAside(rest, rangeText(m_row.row()));
}

void LastsPainter::paintTrips(const QRect &bar) const
{
    if (!m_layout.scale.isValid())
        return;
    const QColor colour =
        m_row.isSelected() && m_row.theme().highContrast ? m_row.theme().onSelected : m_row.theme().edge;
    const int next = m_layout.scale.nextTrip();
    for (int stop = next; stop < TripScale::kParts; ++stop) {
        const double x = LastsLayout::x(bar, double(stop) / TripScale::kParts);
        const double visual = m_row.mirrored(QRectF(x, 0, 0, 0)).left();
        paintTripLine(m_row.painter(), visual, m_row.cell().top(), m_row.cell().bottom() + 1, stop == next, colour,
                      m_row.theme());
    }
}

void LastsPainter::paintBar(const QRect &bar) const
{
    paintTrips(bar);
    const Theme &theme = m_row.theme();
    const PantryRow &thing = m_row.row();
    const double middle = bar.top() + bar.height() / 2.0;
    QPainter *painter = m_row.painter();
    painter->setRenderHint(QPainter::Antialiasing);
    if (thing.supply == Supply::NotSure) {
        QPen pen(m_row.mutedInk(), theme.px(0.4), Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({1, 1.6});
        painter->setPen(pen);
        const QRectF line = m_row.mirrored(QRectF(bar.left(), middle, bar.width(), 0));
        painter->drawLine(line.topLeft(), line.topRight());
    } else if (thing.isGone()) {
        const double radius = 0.75 * theme.u;
        painter->setPen(QPen(m_row.moodInk(moodOf(thing), true), 0.4 * theme.u));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(m_row.mirrored(QRectF(bar.left(), middle - radius, 2 * radius, 2 * radius)));
    } else if (thing.isAtHome() && thing.outlook.depletion.isForecast) {
        paintBand(bar);
    }
}

void LastsPainter::paintBand(const QRect &bar) const
{
    const Theme &theme = m_row.theme();
    const TripScale &scale = m_layout.scale;
    const Depletion &end = m_row.row().outlook.depletion;
    const QColor ink = m_row.moodInk(moodOf(m_row.row()), true);
    const bool isMirrored = m_row.mirrored(QRect(bar.left(), 0, 1, 1)).left() != bar.left();
    const double middle = bar.top() + bar.height() / 2.0;
    const double sure = LastsLayout::x(bar, scale.position(end.p10));
    const double perhaps = LastsLayout::x(bar, scale.position(end.p90));
    QPainter *painter = m_row.painter();

    const auto band = [&](double from, double to, double height, bool isBeyond) {
        const QRectF rect(from, middle - height / 2, std::max(to - from, 1.0), height);
        return bandPath(m_row.mirrored(rect), isBeyond ? arrow(theme) : 0, isMirrored,
                        std::min(height / 2, 0.5 * theme.u));
    };
    if (!scale.isBeyond(end.p10) && perhaps > sure) {
        const QPainterPath pale = band(sure, perhaps, theme.px(3), scale.isBeyond(end.p90));
        QColor colour = ink;
        colour.setAlphaF(float(kPaleShare));
        painter->setPen(theme.highContrast ? QPen(ink, 1) : QPen(Qt::NoPen));
        painter->setBrush(theme.highContrast ? QBrush(ink, Qt::Dense5Pattern) : QBrush(colour));
        painter->drawPath(pale);
    }
    const double least = 0.75 * theme.u; // today's stub: there is something
    painter->fillPath(band(bar.left(), std::max(sure, bar.left() + least), theme.px(1.5), false), ink);
    if (scale.isBeyond(end.p10)) {
        const QRectF head(bar.right() + 1, middle - theme.px(1.25), 0, 2 * theme.px(1.25));
        painter->fillPath(bandPath(m_row.mirrored(head), arrow(theme), isMirrored, 0), ink);
    } else if (!scale.isBeyond(end.p50)) {
        const double width = 0.625 * theme.u;
        const double x = LastsLayout::x(bar, scale.position(end.p50));
        painter->fillRect(m_row.mirrored(QRectF(x - width / 2, middle - theme.px(3.5) / 2.0, width, theme.px(3.5))),
                          ink);
    }
}

int LastsPainter::wordsWidth(const PantryRow &row, const QString &text, const Theme &theme)
{
    const QString range = rangeText(row);
    const int words = QFontMetrics(theme.body).horizontalAdvance(text);
    return range.isEmpty() ? words : words + theme.space(1) + QFontMetrics(theme.small).horizontalAdvance(range);
}

void paintTripLine(QPainter *painter, double x, double top, double bottom, bool isNext, const QColor &colour,
                   const Theme &theme)
{
    const double ratio = painter->device()->devicePixelRatio();
    const double width = theme.lineWidth();
    const double snapped = (std::floor(x * ratio) + 0.5 * std::max(1.0, std::round(width * ratio))) / ratio;
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (!isNext)
        pen.setDashPattern({1.5, 2.5});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->drawLine(QPointF(snapped, top), QPointF(snapped, bottom));
    painter->restore();
}

} // namespace larder
