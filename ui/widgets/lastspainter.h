// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"
#include "ui/widgets/tripscale.h"

#include <QRect>

namespace larder {

class RowPainter;
struct PantryRow;

/// How a column shares its width between words and ruler; delegates and header ask the same one.
///
/// A value; rectangles are in reading direction.
struct LastsLayout
{
    TripScale scale;
    int textWidth = 0; ///< of the widest words, padding excluded

    /// The ruler's part of @p cell, from today to its end; an arrow head has room behind it.
    [[nodiscard]] QRect bar(const QRect &cell, const Theme &theme) const;
    [[nodiscard]] QRect text(const QRect &cell, const Theme &theme) const;
    /// The middle of the line of a position on the ruler.
    [[nodiscard]] static double x(const QRect &bar, double position) { return bar.left() + position * bar.width(); }
    /// The narrowest ruler that still says something, and the one of the usual window.
    [[nodiscard]] static int leastBar(const Theme &theme) { return theme.px(20); }
    [[nodiscard]] static int usualBar(const Theme &theme) { return theme.px(33); }
    /// Everything of the column that is neither words nor ruler.
    [[nodiscard]] static int frame(const Theme &theme);
};

/// Paints how long a thing lasts: words, range, and the bar on the trip ruler. For the time of one cell's painting.
class LastsPainter
{
public:
    LastsPainter(const RowPainter &row, const LastsLayout &layout) : m_row(row), m_layout(layout) {}

    /// @p text and the range behind it, within @p rect.
    void paintWords(const QRect &rect, const QString &text) const;
    /// The lines of the trips, and solid what surely lasts, pale what perhaps does; a ring for gone, dots for not sure.
    void paintBar(const QRect &bar) const;
    /// What words and range need in one line.
    [[nodiscard]] static int wordsWidth(const PantryRow &row, const QString &text, const Theme &theme);

private:
    void paintTrips(const QRect &bar) const;
    void paintBand(const QRect &bar) const;

    const RowPainter &m_row;
    const LastsLayout &m_layout;
};

/// The line of a trip, @p isNext solid, others dotted; shared by rows and header.
void paintTripLine(QPainter *painter, double x, double top, double bottom, bool isNext, const QColor &colour,
                   const Theme &theme);

} // namespace larder
