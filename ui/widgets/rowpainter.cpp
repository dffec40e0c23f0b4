// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowpainter.h"

#include <QPainter>
#include <QStyle>

namespace larder {

RowPainter::RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const PantryRow *row, RowState state)
    : m_painter(painter)
    , m_option(option)
    , m_theme(themeOf(option.widget))
    , m_row(row)
    , m_state(state)
{}

QRect RowPainter::content() const
{
    const int side = padding(m_theme);
    return m_option.rect.adjusted(m_state.isFirst ? 2 * side : side, 0, -side, 0);
}

QColor RowPainter::textInk() const
{
    return isSelected() ? m_theme.onSelected : m_theme.text;
}

QColor RowPainter::mutedInk() const
{
    return isSelected() && m_theme.highContrast ? m_theme.onSelected : m_theme.muted;
}

QColor RowPainter::moodInk(Mood mood, bool isFill) const
{
    if ((isSelected() && m_theme.highContrast) || mood == Mood::Plain)
        return isFill ? mutedInk() : textInk();
    const StateColours colours = m_theme.state(mood);
    return isFill ? colours.fill : colours.text;
}

void RowPainter::paintGround() const
{
    const QRect cell = m_option.rect;
    if (m_state.isDone && !(isSelected() && m_theme.highContrast))
        m_painter->fillRect(cell, m_theme.leaf.tint);
    else if (isSelected())
        m_painter->fillRect(cell, m_theme.selected);
    else if (m_state.isHovered)
        m_painter->fillRect(cell, m_theme.hover);
    const double line = m_theme.lineWidth();
    if (m_state.hasRule)
        m_painter->fillRect(QRectF(cell.left(), cell.bottom() + 1 - line, cell.width(), line), m_theme.line);
    if (m_state.isFirst && isSelected()) {
        const int width = m_theme.px(0.75);
        const QRect bar(cell.left(), cell.top(), width, cell.height());
        m_painter->fillRect(mirrored(bar), m_theme.highContrast ? m_theme.onSelected : m_theme.accent);
    }
}

void RowPainter::paintFocus() const
{
    if (!m_option.state.testFlag(QStyle::State_HasFocus))
        return;
    const QColor ink = isSelected() && m_theme.highContrast ? m_theme.onSelected : m_theme.accent;
    paintBox(m_painter, QRectF(m_option.rect).adjusted(1, 0, -1, -m_theme.lineWidth()), m_theme.checkRadius(), QColor(),
             ink, m_theme.focusWidth());
}

int RowPainter::paintText(const QRect &logical, const QString &text, const QFont &font, const QColor &ink) const
{
    if (text.isEmpty() || logical.width() <= 0)
        return 0;
    // One baseline for all sizes of a row: that of the body font.
    const QFontMetrics body(m_theme.body);
    const QFontMetrics metrics(font);
    const int baseline = logical.top() + (logical.height() - body.height()) / 2 + body.ascent();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, logical.width());
    const int width = metrics.horizontalAdvance(shown);
    m_painter->setFont(font);
    m_painter->setPen(ink);
    // Words keep their own order: an English name in a mirrored window, an Arabic one in this.
    m_painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_painter->drawText(QPoint(mirrored(QRect(logical.left(), logical.top(), width, 1)).left(), baseline), shown);
    return width;
}

void RowPainter::paintAside(const QRect &logical, const QString &text) const
{
    if (QFontMetrics(m_theme.small).horizontalAdvance(text) <= logical.width())
        paintText(logical, text, m_theme.small, mutedInk());
}

QRect RowPainter::mirrored(const QRect &logical) const
{
    return QStyle::visualRect(m_option.direction, m_option.rect, logical);
}

QRectF RowPainter::mirrored(const QRectF &logical) const
{
    if (m_option.direction == Qt::LeftToRight)
        return logical;
    const QRectF bounds(m_option.rect);
    return {bounds.left() + bounds.right() - logical.right(), logical.top(), logical.width(), logical.height()};
}

Mood moodOf(const PantryRow &row)
{
    // What is gone and no longer bought is nobody's worry.
    if (!row.isKnown || (row.isGone() && row.supply == Supply::Lasts))
        return Mood::Plain;
    switch (row.supply) {
    case Supply::Lasts: return Mood::Leaf;
    case Supply::MayRunOut:
    case Supply::NotSure: return Mood::Honey;
    case Supply::RunsOut: return Mood::Paprika;
    }
    Q_UNREACHABLE();
}

JarState jarOf(const PantryRow &row)
{
    JarState state{row.level, JarState::Booked, moodOf(row)};
    if (row.supply == Supply::NotSure)
        state.kind = JarState::NotSure;
    else if (!row.isAtHome())
        state.kind = JarState::Empty;
    else if (row.outlook.isGuess())
        state.kind = JarState::Guess;
    return state;
}

} // namespace larder
