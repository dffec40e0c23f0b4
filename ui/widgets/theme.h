// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QPainter;
class QWidget;

namespace larder {

/// What the desktop asks for; High drops tints and pale fills and doubles the lines.
enum class Contrast { Normal, High };

/// The state of a thing as a colour. Never the only signal: a word or a shape goes with it.
enum class Mood {
    Plain, ///< no state: text colour
    Leaf, ///< lasts beyond the trip, just done
    Honey, ///< may run out before the trip, spoils soon, not sure
    Paprika, ///< gone or nearly, failed
};

/// One state in its three uses.
struct StateColours
{
    QColor text; ///< words and icons, 4.5 on base and window
    QColor fill; ///< bars and outlines, 3 on base and window
    QColor tint; ///< ground of a row; `Theme::text` and `text` keep 4.5 on it
};

/// Every colour, size and font of the program, as told by LOOK §2.
///
/// A value: make it anew with `themeOf` when a widget paints. Sizes are logical pixels and whole.
struct Theme
{
    QColor window; ///< rail, header, page
    QColor base; ///< panels, tables
    QColor field; ///< line edits
    QColor text;
    QColor muted; ///< second thought: ranges, reasons, places
    QColor line; ///< rules between rows, decoration only
    QColor edge; ///< borders of controls, trip lines
    QColor accent;
    QColor onAccent;
    QColor tint; ///< live preview; base in high contrast
    QColor hover; ///< row under the pointer; base in high contrast
    QColor selected; ///< ground of the selected row or current page: tint, or Highlight in high contrast
    QColor onSelected; ///< text on `selected`
    StateColours leaf;
    StateColours honey;
    StateColours paprika;

    QFont body;
    QFont headline; ///< the sentence that opens a page
    QFont title; ///< name of the page
    QFont figure; ///< one big number
    QFont section;
    QFont small;
    QFont strong; ///< body in DemiBold, the only other weight

    int u = 4; ///< the unit, 4 at the usual 10 pt
    int fontHeight = 18; ///< line height of `body`
    bool dark = false;
    bool highContrast = false;
    bool own = false; ///< Larder's palette, not the system's

    /// @p units of `u`, rounded: the only way to a size that has no name here.
    [[nodiscard]] int px(double units) const;
    /// Inside a control and between controls; 1, 2, 3, 4, 6 and 8 are the steps in use.
    [[nodiscard]] int space(int units = 2) const { return units * u; }
    [[nodiscard]] int panelPadding() const { return 4 * u; }
    [[nodiscard]] int pageMargin() const { return 6 * u; }
    [[nodiscard]] int fieldHeight() const { return 8 * u; }
    [[nodiscard]] int buttonHeight() const { return 8 * u; }
    [[nodiscard]] int smallButtonHeight() const { return px(6.5); }
    [[nodiscard]] int rowHeight() const { return fontHeight + px(3.5); }
    [[nodiscard]] int listRowHeight() const { return fontHeight + px(2.25); }
    [[nodiscard]] int railItemHeight() const { return 9 * u; }
    [[nodiscard]] int railWidth() const { return 46 * u; }
    [[nodiscard]] int headerHeight() const { return 14 * u; }
    [[nodiscard]] int statusHeight() const { return px(7.5); }
    [[nodiscard]] int findWidth() const { return 49 * u; }
    [[nodiscard]] int sideWidth() const { return 72 * u; }
    [[nodiscard]] int textIcon() const { return px(4.5); } ///< beside text, also the jar
    [[nodiscard]] int buttonIcon() const { return 4 * u; } ///< in buttons
    [[nodiscard]] int tileIcon() const { return px(5.5); } ///< in tiles
    [[nodiscard]] int emptyPicture() const { return 12 * u; } ///< the largest picture of an empty state
    [[nodiscard]] double checkRadius() const { return 0.75 * u; }
    [[nodiscard]] double controlRadius() const { return u; }
    [[nodiscard]] double panelRadius() const { return 2.0 * u; }
    [[nodiscard]] double lineWidth() const { return highContrast ? 2 : 1; }
    [[nodiscard]] double focusWidth() const { return highContrast ? 3 : 2; }
    [[nodiscard]] double iconStroke() const { return highContrast ? 2 : 1.5; }

    /// Colours of @p mood; Plain is the text colour on base.
    [[nodiscard]] StateColours state(Mood mood) const;
    /// @p ground under the pointer: 6 % text mixed in.
    [[nodiscard]] QColor hovered(const QColor &ground) const;
    /// @p ground while the button is held: 12 % text mixed in.
    [[nodiscard]] QColor pressed(const QColor &ground) const;
    /// @p colour at the 45 % of something that cannot be used, on @p ground.
    [[nodiscard]] QColor disabled(const QColor &colour, const QColor &ground) const;
};

/// WCAG 2.1 contrast of two opaque colours, 1 to 21, in either order.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// @p share (0 to 1) of @p top over @p ground, opaque.
[[nodiscard]] QColor mixed(const QColor &top, const QColor &ground, double share);

/// The whole palette of Larder's own look, all groups.
[[nodiscard]] QPalette larderPalette(bool dark);

/// Whether @p palette is light writing on a dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// The tokens for @p palette and @p font; pure. Larder's own when the palette is Larder's, else
/// derived from the palette's roles; a token that misses its ratio becomes the text colour.
[[nodiscard]] Theme themeFor(const QPalette &palette, const QFont &font, Contrast contrast);

/// The theme @p widget is to be painted with: its palette, the application's font and contrast.
/// Null gives the application's. Cached, GUI thread only.
[[nodiscard]] Theme themeOf(const QWidget *widget);

/// The contrast `themeOf` uses; `Appearance` sets it from the desktop.
[[nodiscard]] Contrast currentContrast();
void setCurrentContrast(Contrast contrast);

/// A rounded box of @p fill (may be invalid: none) with its @p edge of @p width inside @p rect,
/// on whole device pixels.
void paintBox(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge,
              double width);

} // namespace larder
