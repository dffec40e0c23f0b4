// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historydelegate.h"

#include "ui/history/historymodel.h"
#include "ui/history/historytable.h"
#include "ui/widgets/rowpainter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace larder {

namespace {

int buttonWidth(const Theme &theme, const QString &text)
{
    return QFontMetrics(theme.body).horizontalAdvance(text) + 2 * theme.px(2.25);
}

} // namespace

HistoryDelegate::HistoryDelegate(QTableView *table) : QStyledItemDelegate(table), m_table(table) {}

QRect HistoryDelegate::buttonRect(const QModelIndex &index) const
{
    const Theme theme = themeOf(m_table);
    const QRect cell = m_table->visualRect(index);
    const int height = std::min(theme.smallButtonHeight(), cell.height() - theme.space(1));
    const int width = buttonWidth(theme, index.data().toString());
    const QRect logical(cell.right() + 1 - RowPainter::padding(theme) - width,
                        cell.top() + (cell.height() - height) / 2, width, height);
    return QStyle::visualRect(m_table->layoutDirection(), cell, logical);
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const HistoryTable *>(option.widget);
    const bool isHeading = index.data(HistoryModel::HeadingRole).toBool();
    RowState state{index.column() == HistoryModel::What, !isHeading && table && table->hoveredRow() == index.row(),
                   false, false};
    const RowPainter row(painter, option, nullptr, state);
    painter->save();
    row.paintGround();
    if (isHeading)
        paintHeading(row, index);
    else if (index.column() == HistoryModel::What)
        paintWhat(row, index);
    else
        paintDeed(row, index);
    row.paintFocus();
    painter->restore();
}

void HistoryDelegate::paintHeading(const RowPainter &row, const QModelIndex &index) const
{
    const Theme &theme = row.theme();
    QRect rest = row.content();
    if (index.column() == HistoryModel::What) {
        QFont font = theme.small;
        font.setWeight(QFont::DemiBold);
        const int used = row.paintText(rest, index.data().toString(), font, theme.text);
        rest.setLeft(rest.left() + used + theme.space(2));
        rest.setRight(row.cell().right());
    } else {
        rest.setLeft(row.cell().left());
    }
    const QRect rule(rest.left(), rest.center().y() + 1, rest.width(), int(std::ceil(theme.lineWidth())));
    if (rest.width() > 0)
        row.painter()->fillRect(row.mirrored(rule), theme.line);
}

void HistoryDelegate::paintWhat(const RowPainter &row, const QModelIndex &index) const
{
    const Theme &theme = row.theme();
    const bool isUndone = index.data(HistoryModel::UndoneRole).toBool();
    QRect rest = row.content();
    row.paintText(rest, index.data(HistoryModel::TimeRole).toString(), theme.small, row.mutedInk());
    rest.setLeft(rest.left() + timeWidth(theme) + theme.space(3));
    QFont font = row.isSelected() ? theme.strong : theme.body;
    font.setStrikeOut(isUndone);
    const QString text = index.data().toString();
    const int used = row.paintText(rest, text, font, isUndone ? row.mutedInk() : row.textInk());
    const QString aside = index.data(HistoryModel::AsideRole).toString();
    const int width = QFontMetrics(theme.small).horizontalAdvance(aside);
    rest.setLeft(rest.left() + used + theme.space(4));
    // At the end, under each other; where the sentence needs the room the side has it.
    if (width <= rest.width())
        row.paintAside({rest.right() + 1 - width, rest.top(), width + 1, rest.height()}, aside);
}

void HistoryDelegate::paintDeed(const RowPainter &row, const QModelIndex &index) const
{
    const Theme &theme = row.theme();
    const QString text = index.data().toString();
    if (text.isEmpty() || !(row.isHovered() || row.isSelected()))
        return;
    const QRect button = buttonRect(index);
    const QPoint pointer = m_table->viewport()->mapFromGlobal(QCursor::pos());
    const bool isUnder = row.isHovered() && button.contains(pointer);
    paintBox(row.painter(), button, theme.controlRadius(), isUnder ? theme.hovered(theme.base) : theme.base, theme.edge,
             theme.lineWidth());
    row.painter()->setFont(theme.body);
    row.painter()->setPen(theme.text);
    row.painter()->drawText(button, int(Qt::AlignCenter | Qt::TextSingleLine), text);
}

int HistoryDelegate::timeWidth(const Theme &theme) const
{
    // The longest time of day there is.
    const QString late = m_table->locale().toString(QTime(22, 58), QLocale::ShortFormat);
    return QFontMetrics(theme.small).horizontalAdvance(late) + 1;
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme theme = themeOf(option.widget);
    const int widest =
        std::max(buttonWidth(theme, HistoryModel::tr("Undo")), buttonWidth(theme, HistoryModel::tr("Do again")));
    return {widest + 2 * RowPainter::padding(theme), theme.rowHeight()};
}

bool HistoryDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || index.column() != HistoryModel::Deed)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool isHit = mouse->button() == Qt::LeftButton && !index.data().toString().isEmpty()
                       && buttonRect(index).contains(mouse->position().toPoint());
    if (isHit)
        Q_EMIT pressed(index);
    return isHit;
}

} // namespace larder
