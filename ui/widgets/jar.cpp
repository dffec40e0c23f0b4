// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jar.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace larder {

namespace {

// The jar on its 18 x 18 grid.
constexpr double kGrid = 18;
constexpr QRectF kLid(4.75, 1.25, 8.5, 2.5);
constexpr QRectF kBody(2.85, 6, 12.3, 10.9);
constexpr double kRadius = 2.5;
constexpr double kStroke = 1.25;
constexpr double kLeastLevel = 0.12;
constexpr float kGuessShare = 0.45F;

QPainterPath bodyPath()
{
    QPainterPath path;
    path.moveTo(5.75, 3.75);
    path.cubicTo(5.75, 5.2, kBody.left(), 5.2, kBody.left(), 7.6);
    path.lineTo(kBody.left(), kBody.bottom() - kRadius);
    path.quadTo(kBody.left(), kBody.bottom(), kBody.left() + kRadius, kBody.bottom());
    path.lineTo(kBody.right() - kRadius, kBody.bottom());
    path.quadTo(kBody.right(), kBody.bottom(), kBody.right(), kBody.bottom() - kRadius);
    path.lineTo(kBody.right(), 7.6);
    path.cubicTo(kBody.right(), 5.2, 12.25, 5.2, 12.25, 3.75);
    return path;
}

/// What is inside, up to @p level, with a gap to the outline.
QPainterPath contentPath(double level)
{
    constexpr double kGap = kStroke / 2 + 0.5;
    const QRectF inside = kBody.adjusted(kGap, kGap, -kGap, -kGap);
    QPainterPath body;
    body.addRoundedRect(inside, kRadius - kGap, kRadius - kGap);
    QPainterPath filled;
    const double height = inside.height() * std::clamp(level, kLeastLevel, 1.0);
    filled.addRect(QRectF(inside.left(), inside.bottom() - height, inside.width(), height));
    return body.intersected(filled);
}

/// A guess is paler, or hatched where high contrast allows no pale fills.
QBrush contentBrush(const QColor &ink, bool isGuess, const Theme &theme)
{
    if (isGuess && theme.highContrast)
        return {ink, Qt::Dense5Pattern};
    QColor colour = ink;
    colour.setAlphaF(isGuess ? kGuessShare : 1.0F);
    return colour;
}

void paintOutline(QPainter *painter, const QColor &colour, double width, bool broken)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen);
    painter->drawRoundedRect(kLid, 0.75, 0.75);
    if (broken) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2, 1.7});
        painter->setPen(pen);
    }
    painter->drawPath(bodyPath());
}

void paintQuestionMark(QPainter *painter, const QColor &colour, double width)
{
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath hook;
    hook.moveTo(7.4, 9.3);
    hook.cubicTo(7.4, 7.3, 10.6, 7.3, 10.6, 9.3);
    hook.cubicTo(10.6, 10.6, 9, 10.6, 9, 12);
    painter->drawPath(hook);
    painter->drawPoint(QPointF(9, 14.1));
}

} // namespace

void paintJar(QPainter *painter, const QRectF &rect, const JarState &state, const Theme &theme, const QColor &colour)
{
    const double side = std::min(rect.width(), rect.height());
    const QColor ink = colour.isValid() ? colour : theme.state(state.mood).fill;
    // Lines grow slower than the jar, so a large one is not a heavy one.
    const double line = (theme.highContrast ? 2.0 : kStroke) * std::sqrt(kGrid / side);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center() - QPointF(side / 2, side / 2));
    painter->scale(side / kGrid, side / kGrid);
    if (state.kind == JarState::Booked || state.kind == JarState::Guess) {
        painter->fillPath(contentPath(state.level), contentBrush(ink, state.kind == JarState::Guess, theme));
    }
    paintOutline(painter, ink, line, state.kind == JarState::Guess);
    if (state.kind == JarState::NotSure)
        paintQuestionMark(painter, ink, line);
    painter->restore();
}

} // namespace larder
