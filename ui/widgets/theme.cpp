// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace larder {

namespace {

constexpr double kTextRatio = 4.5;
constexpr double kShapeRatio = 3.0;

Contrast s_contrast = Contrast::Normal;

struct OwnColours
{
    QRgb window, base, field, text, muted, line, edge, accent, onAccent, tint, hover;
    std::array<QRgb, 3> leaf, honey, paprika;
};

constexpr OwnColours kLight{0xfff3f1ec,
                            0xffffffff,
                            0xffffffff,
                            0xff25221e,
                            0xff5f594f,
                            0xffddd8ce,
                            0xff857d70,
                            0xff1f5a8c,
                            0xffffffff,
                            0xffe4edf5,
                            0xffedeae3,
                            {0xff2c7350, 0xff2f7a55, 0xffdcebe2},
                            {0xff8a5800, 0xffb0720e, 0xfffbebcb},
                            {0xffae3420, 0xffb53a25, 0xfffae1db}};
constexpr OwnColours kDark{0xff262320,
                           0xff1c1a18,
                           0xff171513,
                           0xffede8e0,
                           0xffb3ab9f,
                           0xff3d3832,
                           0xff8e8579,
                           0xff86bbe8,
                           0xff10202e,
                           0xff22384b,
                           0xff322e2a,
                           {0xff7fc39d, 0xff7fc39d, 0xff22382d},
                           {0xffe6b65f, 0xffe6b65f, 0xff43341a},
                           {0xfff2937d, 0xfff2937d, 0xff4a261e}};

const OwnColours &ownColours(bool dark)
{
    return dark ? kDark : kLight;
}

StateColours stateColours(const std::array<QRgb, 3> &rgb)
{
    return {QColor(rgb[0]), QColor(rgb[1]), QColor(rgb[2])};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor role(const QPalette &palette, QPalette::ColorRole which)
{
    return palette.color(QPalette::Active, which);
}

bool isOwn(const QPalette &palette, const OwnColours &own)
{
    return role(palette, QPalette::Window) == QColor(own.window) && role(palette, QPalette::Base) == QColor(own.base)
           && role(palette, QPalette::WindowText) == QColor(own.text)
           && role(palette, QPalette::Highlight) == QColor(own.accent);
}

void setOwnColours(Theme &theme, const OwnColours &own)
{
    theme.own = true;
    theme.window = QColor(own.window);
    theme.base = QColor(own.base);
    theme.field = QColor(own.field);
    theme.text = QColor(own.text);
    theme.muted = QColor(own.muted);
    theme.line = QColor(own.line);
    theme.edge = QColor(own.edge);
    theme.accent = QColor(own.accent);
    theme.onAccent = QColor(own.onAccent);
    theme.tint = QColor(own.tint);
    theme.hover = QColor(own.hover);
    theme.leaf = stateColours(own.leaf);
    theme.honey = stateColours(own.honey);
    theme.paprika = stateColours(own.paprika);
}

/// The least contrast @p colour has on the two grounds everything stands on.
double worstRatio(const Theme &theme, const QColor &colour)
{
    return std::min(contrastRatio(colour, theme.base), contrastRatio(colour, theme.window));
}

QColor orText(const Theme &theme, const QColor &colour, double ratio)
{
    return worstRatio(theme, colour) >= ratio ? colour : theme.text;
}

/// The first candidate that can be read on @p ground, else the best of them.
QColor readableOn(const QColor &ground, std::initializer_list<QColor> candidates)
{
    QColor best = *candidates.begin();
    for (const QColor &colour : candidates) {
        if (contrastRatio(colour, ground) >= kTextRatio)
            return colour;
        if (contrastRatio(colour, ground) > contrastRatio(best, ground))
            best = colour;
    }
    return best;
}

StateColours fittedState(const Theme &theme, StateColours state)
{
    state.text = orText(theme, state.text, kTextRatio);
    state.fill = orText(theme, state.fill, kShapeRatio);
    if (contrastRatio(theme.text, state.tint) < kTextRatio || contrastRatio(state.text, state.tint) < kTextRatio)
        state.tint = theme.base;
    return state;
}

QColor systemAccent(const Theme &theme, const QPalette &palette)
{
    const QColor highlight = role(palette, QPalette::Highlight);
    if (worstRatio(theme, highlight) >= kTextRatio)
        return highlight;
    return orText(theme, role(palette, QPalette::Link), kTextRatio);
}

void setSystemColours(Theme &theme, const QPalette &palette)
{
    theme.window = role(palette, QPalette::Window);
    theme.base = role(palette, QPalette::Base);
    theme.field = theme.base;
    // One text colour serves both grounds; some palettes write differently on Base.
    theme.text = role(palette, QPalette::WindowText);
    if (const QColor onBase = role(palette, QPalette::Text);
        worstRatio(theme, theme.text) < kTextRatio && worstRatio(theme, onBase) > worstRatio(theme, theme.text))
        theme.text = onBase;

    theme.muted = orText(theme, mixed(theme.text, theme.window, 0.70), kTextRatio);
    theme.line = mixed(theme.text, theme.window, 0.15);
    theme.edge = orText(theme, mixed(theme.text, theme.window, 0.50), kShapeRatio);
    theme.accent = systemAccent(theme, palette);
    theme.onAccent = readableOn(theme.accent, {role(palette, QPalette::HighlightedText), theme.base, theme.window,
                                               QColor(Qt::white), QColor(Qt::black)});
    const auto ground = [&theme](const QColor &colour) {
        return contrastRatio(theme.text, colour) >= kTextRatio ? colour : theme.base;
    };
    theme.tint = ground(mixed(theme.accent, theme.base, 0.14));
    theme.hover = ground(theme.hovered(theme.base));

    const OwnColours &own = ownColours(theme.dark);
    theme.leaf = fittedState(theme, stateColours(own.leaf));
    theme.honey = fittedState(theme, stateColours(own.honey));
    theme.paprika = fittedState(theme, stateColours(own.paprika));
}

void setHighContrast(Theme &theme, const QPalette &palette)
{
    theme.muted = theme.line = theme.edge = theme.text;
    theme.tint = theme.hover = theme.base;
    theme.leaf = theme.honey = theme.paprika = {theme.text, theme.text, theme.base};
    theme.selected = role(palette, QPalette::Highlight);
    theme.onSelected = readableOn(theme.selected, {role(palette, QPalette::HighlightedText), theme.text, theme.base,
                                                   QColor(Qt::white), QColor(Qt::black)});
}

QFont scaled(const QFont &font, double factor, bool demiBold = false)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * factor);
    else
        result.setPixelSize(qRound(font.pixelSize() * factor));
    if (demiBold)
        result.setWeight(QFont::DemiBold);
    return result;
}

/// 0.9 of the system's font, but not below 9 pt unless the system itself is.
QFont smallFont(const QFont &font)
{
    const bool points = font.pointSizeF() > 0;
    const double size = points ? font.pointSizeF() : font.pixelSize();
    const double floor = std::min(size, points ? 9.0 : 12.0);
    return scaled(font, std::max(0.9 * size, floor) / size);
}

void setFonts(Theme &theme, const QFont &font)
{
    theme.body = font;
    theme.strong = scaled(font, 1, true);
    theme.headline = scaled(font, 1.5);
    theme.title = scaled(font, 1.5, true);
    theme.figure = scaled(font, 1.8, true);
    theme.section = scaled(font, 1.125, true);
    theme.small = smallFont(font);
    theme.fontHeight = QFontMetrics(font).height();
    theme.u = std::max(3, qRound(theme.fontHeight / 4.5));
}

void setGroup(QPalette &palette, QPalette::ColorGroup group, const OwnColours &own, bool dark)
{
    const auto set = [&](QPalette::ColorRole which, const QColor &colour) { palette.setColor(group, which, colour); };
    const QColor window(own.window);
    const QColor text(own.text);
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, QColor(own.base));
    set(QPalette::AlternateBase, mixed(window, QColor(own.base), 0.5));
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, QColor(own.muted));
    set(QPalette::Button, QColor(own.base));
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, QColor(Qt::white));
    set(QPalette::Light, dark ? QColor(own.line) : QColor(Qt::white));
    set(QPalette::Midlight, QColor(own.hover));
    set(QPalette::Mid, QColor(own.line));
    set(QPalette::Dark, QColor(own.edge));
    set(QPalette::Shadow, dark ? QColor(Qt::black) : text);
    set(QPalette::Highlight, QColor(own.accent));
    set(QPalette::HighlightedText, QColor(own.onAccent));
    set(QPalette::Link, QColor(own.accent));
    set(QPalette::LinkVisited, QColor(own.accent));
    set(QPalette::ToolTipBase, QColor(own.base));
    set(QPalette::ToolTipText, text);
}

void disableGroup(QPalette &palette, const OwnColours &own)
{
    const auto fade = [&](QPalette::ColorRole which, QRgb ground) {
        palette.setColor(QPalette::Disabled, which, mixed(QColor(own.text), QColor(ground), 0.45));
    };
    fade(QPalette::WindowText, own.window);
    fade(QPalette::Text, own.base);
    fade(QPalette::PlaceholderText, own.base);
    fade(QPalette::ButtonText, own.window);
    fade(QPalette::Link, own.window);
    fade(QPalette::HighlightedText, own.line);
    palette.setColor(QPalette::Disabled, QPalette::Button, QColor(own.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(own.line));
}

} // namespace

int Theme::px(double units) const
{
    return qRound(units * u);
}

StateColours Theme::state(Mood mood) const
{
    switch (mood) {
    case Mood::Leaf: return leaf;
    case Mood::Honey: return honey;
    case Mood::Paprika: return paprika;
    case Mood::Plain: break;
    }
    return {text, text, base};
}

QColor Theme::hovered(const QColor &ground) const
{
    return mixed(text, ground, 0.06);
}

QColor Theme::pressed(const QColor &ground) const
{
    return mixed(text, ground, 0.12);
}

QColor Theme::disabled(const QColor &colour, const QColor &ground) const
{
    return mixed(colour, ground, 0.45);
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor &top, const QColor &ground, double share)
{
    const auto channel = [share](int over, int under) { return qRound(over * share + under * (1 - share)); };
    return {channel(top.red(), ground.red()), channel(top.green(), ground.green()), channel(top.blue(), ground.blue())};
}

QPalette larderPalette(bool dark)
{
    const OwnColours &own = ownColours(dark);
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        setGroup(palette, group, own, dark);
    disableGroup(palette, own);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return luminance(role(palette, QPalette::Window)) < luminance(role(palette, QPalette::WindowText));
}

Theme themeFor(const QPalette &palette, const QFont &font, Contrast contrast)
{
    Theme theme;
    theme.dark = isDark(palette);
    theme.highContrast = contrast == Contrast::High;
    setFonts(theme, font);
    if (const OwnColours &own = ownColours(theme.dark); isOwn(palette, own))
        setOwnColours(theme, own);
    else
        setSystemColours(theme, palette);
    theme.selected = theme.tint;
    theme.onSelected = theme.text;
    if (theme.highContrast)
        setHighContrast(theme, palette);
    return theme;
}

Theme themeOf(const QWidget *widget)
{
    struct Entry
    {
        qint64 palette;
        QFont font;
        Contrast contrast;
        Theme theme;
    };
    static std::vector<Entry> cache;
    constexpr std::size_t kEntries = 12;

    const QPalette palette = widget != nullptr ? widget->palette() : QApplication::palette();
    // The application's font, not the widget's: a label in headline size must not grow its unit.
    const QFont font = QApplication::font();
    for (const Entry &entry : cache) {
        if (entry.palette == palette.cacheKey() && entry.contrast == s_contrast && entry.font == font)
            return entry.theme;
    }
    if (cache.size() == kEntries)
        cache.erase(cache.begin());
    cache.push_back({palette.cacheKey(), font, s_contrast, themeFor(palette, font, s_contrast)});
    return cache.back().theme;
}

Contrast currentContrast()
{
    return s_contrast;
}

void setCurrentContrast(Contrast contrast)
{
    s_contrast = contrast;
}

void paintBox(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge,
              double width)
{
    const double ratio = painter->device()->devicePixelRatio();
    const double line = std::max(1.0, std::round(width * ratio)) / ratio;
    const double inset = edge.isValid() ? line / 2 : 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, line) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inner = std::max(0.0, radius - inset);
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), inner, inner);
    painter->restore();
}

} // namespace larder
