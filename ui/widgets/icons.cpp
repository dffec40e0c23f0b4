// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGrid = 20;

const QString kApplication = u"larder"_s;

QString iconPath(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

bool hasDirection(const QString &name)
{
    static const QStringList names{u"undo"_s, u"redo"_s, u"back"_s, u"chevron-left"_s, u"chevron-right"_s};
    return names.contains(name);
}

bool isMirrored(const QString &name, Qt::LayoutDirection direction)
{
    if (direction == Qt::LayoutDirectionAuto)
        direction = QGuiApplication::layoutDirection();
    return direction == Qt::RightToLeft && hasDirection(name);
}

/// The drawing in @p colour, its lines @p stroke wide on the 20-unit grid.
QByteArray coloured(const QString &name, const QColor &colour, double stroke)
{
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(stroke, 'f', 3) + '"');
    return svg;
}

struct Drawing
{
    QString name;
    QColor colour;
    QSize size; ///< in device pixels
    double ratio = 1; ///< device pixels for a logical one
    bool mirrored = false;

    [[nodiscard]] double stroke() const
    {
        const double side = std::min(size.width(), size.height()) / ratio;
        // One line width at every size, but never a line that fills a small icon.
        return side > 0 ? std::min(themeOf(nullptr).iconStroke() * kGrid / side, 2.5) : 1.5;
    }

    [[nodiscard]] QString key() const
    {
        return u"larder-icon/%1/%2/%3x%4/%5/%6/%7"_s.arg(name, colour.name(QColor::HexArgb))
            .arg(size.width())
            .arg(size.height())
            .arg(ratio)
            .arg(mirrored)
            .arg(stroke());
    }
};

QPixmap rendered(const Drawing &drawing)
{
    QPixmap pixmap;
    if (drawing.size.isEmpty() || QPixmapCache::find(drawing.key(), &pixmap))
        return pixmap;

    pixmap = QPixmap(drawing.size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(coloured(drawing.name, drawing.colour, drawing.stroke()));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        // Qt Svg forgets the alpha of a colour, so it goes over the whole drawing.
        painter.setOpacity(drawing.colour.alphaF());
        if (drawing.mirrored) {
            painter.translate(drawing.size.width(), 0);
            painter.scale(-1, 1);
        }
        const int side = std::min(drawing.size.width(), drawing.size.height());
        const QRect square((drawing.size.width() - side) / 2, (drawing.size.height() - side) / 2, side, side);
        renderer.render(&painter, square);
    }
    QPixmapCache::insert(drawing.key(), pixmap);
    return pixmap;
}

/// Draws @p drawing at @p rect, moved to whole device pixels.
void drawAt(QPainter *painter, const QRectF &rect, Drawing drawing)
{
    drawing.ratio = painter->device()->devicePixelRatio();
    drawing.size = (rect.size() * drawing.ratio).toSize();
    QPixmap pixmap = rendered(drawing);
    if (pixmap.isNull())
        return;
    pixmap.setDevicePixelRatio(drawing.ratio);
    const auto snapped = [&](double value) { return std::round(value * drawing.ratio) / drawing.ratio; };
    painter->drawPixmap(QPointF(snapped(rect.x()), snapped(rect.y())), pixmap);
}

class LarderIconEngine : public QIconEngine
{
public:
    LarderIconEngine(QString name, IconRole role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Drawing drawing{.name = m_name, .colour = colour(mode, state), .size = {}};
        drawing.mirrored = isMirrored(m_name, painter->layoutDirection());
        drawAt(painter, rect, drawing);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return rendered({.name = m_name,
                         .colour = colour(mode, state),
                         .size = size,
                         .ratio = scale,
                         .mirrored = isMirrored(m_name, QGuiApplication::layoutDirection())});
    }

    QString key() const override { return u"LarderIconEngine"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(iconPath(m_name)); }
    QIconEngine *clone() const override { return new LarderIconEngine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme theme = themeOf(nullptr);
        QColor colour = enabledColour(theme, mode, state);
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.45F);
        return colour;
    }

    [[nodiscard]] QColor enabledColour(const Theme &theme, QIcon::Mode mode, QIcon::State state) const
    {
        switch (m_role) {
        case IconRole::Text: return theme.text;
        case IconRole::Accent: return theme.accent;
        case IconRole::OnAccent: return theme.onAccent;
        case IconRole::Menu: return mode == QIcon::Active || mode == QIcon::Selected ? theme.onAccent : theme.text;
        case IconRole::Quiet: break;
        }
        if (mode == QIcon::Selected || state == QIcon::On)
            return theme.accent;
        return mode == QIcon::Active ? theme.text : theme.muted;
    }

    QString m_name;
    IconRole m_role;
};

} // namespace

QIcon larderIcon(const QString &name, IconRole role)
{
    return QIcon(new LarderIconEngine(name, role));
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256, 512})
        icon.addPixmap(rendered({.name = kApplication, .colour = Qt::black, .size = {side, side}}));
    return icon;
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    Drawing drawing{.name = name, .colour = colour, .size = {}};
    drawing.mirrored = isMirrored(name, painter->layoutDirection());
    drawAt(painter, square, drawing);
}

QStringList iconNames()
{
    QStringList names;
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(4));
    names.removeAll(kApplication);
    return names;
}

} // namespace larder
