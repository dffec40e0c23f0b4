// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/jar.h"
#include "ui/widgets/pantryrow.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace larder {

/// What a table knows of a cell beyond Qt's style option.
struct RowState
{
    bool isFirst = false; ///< the leading cell of its row
    bool isHovered = false; ///< the pointer is somewhere on the row
    bool isDone = false; ///< something was done to the row just now
    bool hasRule = true; ///< a rule below
};

/// One cell of a table of products while it is painted: its row, its ground, its inks and its text.
///
/// Rectangles are given in reading direction and mirrored here. Lives no longer than what it was made of.
class RowPainter
{
public:
    /// @p row may be null where the table's rows are of no product: then isValid() is false and row() may not be called.
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const PantryRow *row, RowState state);

    /// Distance of a cell's content from its leading and trailing edge; the first cell of a row has twice as much.
    [[nodiscard]] static int padding(const Theme &theme) { return theme.px(1.5); }

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const PantryRow &row() const { return *m_row; }
    [[nodiscard]] bool isValid() const { return m_row != nullptr; }
    [[nodiscard]] bool isSelected() const { return m_option.state.testFlag(QStyle::State_Selected); }
    [[nodiscard]] bool isHovered() const { return m_state.isHovered; }
    [[nodiscard]] bool isDone() const { return m_state.isDone; }
    [[nodiscard]] QRect cell() const { return m_option.rect; }
    [[nodiscard]] QPainter *painter() const { return m_painter; }
    /// The cell without its padding, in reading direction.
    [[nodiscard]] QRect content() const;

    [[nodiscard]] QColor textInk() const;
    [[nodiscard]] QColor mutedInk() const;
    /// @p mood as the colour of words, or of shapes where @p isFill.
    [[nodiscard]] QColor moodInk(Mood mood, bool isFill = false) const;

    /// Ground, rule below, accent bar of the selected row.
    void paintGround() const;
    /// The outline of the focused cell.
    void paintFocus() const;
    /// Text on the row's baseline, elided at the end; returns the width used.
    int paintText(const QRect &logical, const QString &text, const QFont &font, const QColor &ink) const;
    /// A second thought: whole or not at all, the tooltip has it in full.
    void paintAside(const QRect &logical, const QString &text) const;
    [[nodiscard]] QRect mirrored(const QRect &logical) const;
    [[nodiscard]] QRectF mirrored(const QRectF &logical) const;

private:
    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    Theme m_theme;
    const PantryRow *m_row;
    RowState m_state;
};

/// LOOK's state rule as a colour.
[[nodiscard]] Mood moodOf(const PantryRow &row);
/// Level, sureness and mood of the jar beside it.
[[nodiscard]] JarState jarOf(const PantryRow &row);

} // namespace larder
