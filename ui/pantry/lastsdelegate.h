// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pantry/tripscale.h"
#include "ui/widgets/theme.h"

#include <QRect>
#include <QStyledItemDelegate>

namespace larder {

class RowPainter;

/// How the column "Lasts until" shares its width between words and ruler; delegates and header ask the same one.
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

/// Paints how long a thing lasts: words, range, and the bar on the trip ruler.
class LastsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLayout(const LastsLayout &layout) { m_layout = layout; }
    [[nodiscard]] const LastsLayout &layout() const { return m_layout; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The width of the words alone.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintWords(const RowPainter &row, const QString &text) const;
    void paintTrips(const RowPainter &row, const QRect &bar) const;
    void paintBar(const RowPainter &row, const QRect &bar) const;
    void paintBand(const RowPainter &row, const QRect &bar) const;

    LastsLayout m_layout;
};

/// The line of a trip, @p isNext solid, others dotted; shared by rows and header.
void paintTripLine(QPainter *painter, double x, double top, double bottom, bool isNext, const QColor &colour,
                   const Theme &theme);

} // namespace larder
