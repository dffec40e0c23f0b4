// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trayicons.h"

#include "ui/widgets/theme.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace larder {

namespace {

constexpr int kMostShown = 99;
constexpr int kSmallest = 22; ///< below it two digits cannot be read
// Larder's paprika, the same on light and dark panels; white on it keeps 5.8.
constexpr QColor kPaprika(0xb5, 0x3a, 0x25);

/// The jar on a grid of 32, stretched over the icon.
void paintJarShape(QPainter *painter, double side, const QColor &ink)
{
    const double f = side / 32;
    const double line = std::max(1.5, std::round(side / 11));
    const auto whole = [](double value) { return std::round(value); };
    const QRectF lid(whole(8 * f), whole(2 * f), side - 2 * whole(8 * f), std::max(2.0, whole(5 * f)));
    const double inset = whole(5 * f) + line / 2;
    const QRectF body(inset, lid.bottom() + line / 2 + 0.5 * f, side - 2 * inset,
                      side - whole(2 * f) - line / 2 - lid.bottom() - line / 2 - 0.5 * f);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawRoundedRect(lid, 1.5 * f, 1.5 * f);
    painter->setPen(QPen(ink, line));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(body, 6 * f, 6 * f);
    const double gap = line / 2 + std::max(1.0, 1.5 * f);
    QRectF content = body.adjusted(gap, 0, -gap, -gap);
    content.setTop(body.top() + body.height() * 0.42);
    QColor pale = ink;
    pale.setAlphaF(0.5F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pale);
    painter->drawRoundedRect(content, 2 * f, 2 * f);
}

/// Makes room for a badge: the jar ends a little before it.
void cutOut(QPainter *painter, const QRectF &badge, double radius, double gap)
{
    painter->save();
    painter->setCompositionMode(QPainter::CompositionMode_Clear);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Qt::black);
    painter->drawRoundedRect(badge.adjusted(-gap, -gap, gap, gap), radius + gap, radius + gap);
    painter->restore();
}

void paintDot(QPainter *painter, double side)
{
    const double size = std::round(side * 0.42);
    const QRectF dot(side - size, side - size, size, size);
    cutOut(painter, dot, size / 2, 1);
    painter->setPen(Qt::NoPen);
    painter->setBrush(kPaprika);
    painter->drawEllipse(dot);
}

void paintNumber(QPainter *painter, double side, int number)
{
    const QString digits = QLocale().toString(number);
    const double height = std::round(side * 0.56);
    QFont font = QGuiApplication::font();
    font.setPixelSize(static_cast<int>(std::round(height * (number < 10 ? 0.8 : 0.68))));
    font.setWeight(QFont::DemiBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QRectF ink = QFontMetricsF(font).tightBoundingRect(digits);
    const double width = std::min(side, std::max(height, std::round(ink.width() + height * 0.3)));
    const QRectF badge(side - width, side - height, width, height);
    cutOut(painter, badge, height / 2, std::max(1.0, side / 24));
    painter->setPen(Qt::NoPen);
    painter->setBrush(kPaprika);
    painter->drawRoundedRect(badge, height / 2, height / 2);
    // Centred by its ink: digits have no descent, so the line box would sit too high.
    QPainterPath path;
    path.addText(QPointF(), font, digits);
    path.translate(badge.center() - path.boundingRect().center());
    painter->fillPath(path, Qt::white);
}

void paintRest(QPainter *painter, double side, const QColor &ink)
{
    const double size = std::round(side * 0.5);
    const QRectF badge(side - size, side - size, size, size);
    cutOut(painter, badge, size / 5, std::max(1.0, side / 24));
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawRoundedRect(badge, size / 5, size / 5);
    // The bars are holes: the panel shows through whatever its colour is.
    painter->setCompositionMode(QPainter::CompositionMode_Clear);
    const double bar = std::max(1.0, std::round(size / 6));
    const double tall = std::round(size * 0.5);
    const double top = badge.top() + std::round((size - tall) / 2);
    const double middle = std::round(badge.center().x());
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRectF(middle - bar - bar / 2, top, bar, tall), Qt::black);
    painter->fillRect(QRectF(middle + bar / 2, top, bar, tall), Qt::black);
}

} // namespace

void paintTrayIcon(QPainter *painter, int side, int toBuy, bool isResting, const QColor &panelText)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintJarShape(painter, side, panelText);
    if (isResting)
        paintRest(painter, side, panelText);
    else if (toBuy >= 10 && side < kSmallest)
        paintDot(painter, side);
    else if (toBuy > 0)
        paintNumber(painter, side, std::min(toBuy, kMostShown));
    painter->restore();
}

QIcon trayIcon(int toBuy, bool isResting, const QColor &panelText)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintTrayIcon(&painter, side, toBuy, isResting, panelText);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace larder
