// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pantry/actiondelegate.h"

#include "ui/pantry/pantrytable.h"
#include "ui/widgets/icons.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

using Column = PantryModel::Column;

bool isDone(const QModelIndex &index)
{
    return index.data(int(PantryModel::Role::Done)).isValid();
}

int buttonWidth(const Theme &theme, const QString &text)
{
    return QFontMetrics(theme.body).horizontalAdvance(text) + 2 * theme.px(2.25);
}

int gap(const Theme &theme)
{
    return theme.px(0.75);
}

QRect centred(const QRect &cell, int left, int width, int height)
{
    return {left, cell.top() + (cell.height() - height) / 2, width, height};
}

} // namespace

ActionDelegate::ActionDelegate(QTableView *table) : QStyledItemDelegate(table), m_table(table) {}

QRect ActionDelegate::visual(const QRect &bounds, const QRect &logical) const
{
    return QStyle::visualRect(m_table->layoutDirection(), bounds, logical);
}

QRect ActionDelegate::bothCells(const QModelIndex &index) const
{
    return m_table->visualRect(index.siblingAtColumn(indexOf(Column::UsedOne)))
        .united(m_table->visualRect(index.siblingAtColumn(indexOf(Column::AllGone))));
}

QRect ActionDelegate::buttonRect(const QModelIndex &index) const
{
    const Theme theme = themeOf(m_table);
    const bool isUndo = isDone(index);
    const QRect cell = isUndo ? bothCells(index) : m_table->visualRect(index);
    const QString text = isUndo ? tr("Undo") : index.data().toString();
    const int width = buttonWidth(theme, text);
    const int left = isUndo ? cell.right() + 1 - gap(theme) - theme.space(2) - width : cell.left() + gap(theme);
    return visual(cell, centred(cell, left, width, theme.smallButtonHeight()));
}

void ActionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowPainter row(painter, option, pantryRowOf(index), rowStateOf(option, index));
    if (!row.isValid())
        return;
    painter->save();
    row.paintGround();
    if (row.isDone())
        paintDone(row, index);
    else
        paintAction(row, index);
    // What was done reaches across both cells; a frame in the middle of it would cut the words.
    const bool isCut = row.isDone() && index.column() == indexOf(PantryModel::Column::UsedOne);
    if (!isCut)
        row.paintFocus();
    painter->restore();
}

void ActionDelegate::paintAction(const RowPainter &row, const QModelIndex &index) const
{
    const Theme &theme = row.theme();
    const QString text = index.data().toString();
    const QRect button = buttonRect(index);
    if (row.row().isIdle())
        return;
    if (row.isHovered() || row.isSelected()) {
        paintButton(row, button, text);
        return;
    }
    const QRect words = visual(row.cell(), button).adjusted(theme.px(2.25), 0, 0, 0);
    row.paintText({words.left(), row.cell().top(), words.width(), row.cell().height()}, text, theme.body,
                  row.mutedInk());
}

void ActionDelegate::paintDone(const RowPainter &row, const QModelIndex &index) const
{
    // Each cell paints its part of the same picture.
    const Theme &theme = row.theme();
    const QRect both = bothCells(index);
    QPainter *painter = row.painter();
    painter->save();
    painter->setClipRect(row.cell());
    const QRect undo = buttonRect(index);
    const QColor ink = row.isSelected() && theme.highContrast ? theme.onSelected : theme.leaf.text;
    const int side = theme.buttonIcon();
    QRect rest(both.left() + gap(theme), row.cell().top(), 0, row.cell().height());
    rest.setRight(visual(both, undo).left() - theme.space(1));
    paintIcon(painter, visual(both, centred(both, rest.left(), side, side)), u"check"_s, ink);
    rest.setLeft(rest.left() + side + theme.space(1));
    const QString text =
        QFontMetrics(theme.body)
            .elidedText(index.data(int(PantryModel::Role::Done)).toString(), Qt::ElideRight, rest.width());
    painter->setFont(theme.body);
    painter->setPen(row.textInk());
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(visual(both, rest),
                      int(Qt::AlignVCenter
                          | ((m_table->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute)),
                      text);
    paintButton(row, undo, tr("Undo"));
    painter->restore();
}

void ActionDelegate::paintButton(const RowPainter &row, const QRect &rect, const QString &text) const
{
    const Theme &theme = row.theme();
    const QPoint pointer = m_table->viewport()->mapFromGlobal(QCursor::pos());
    const bool isUnder = row.isHovered() && rect.contains(pointer);
    paintBox(row.painter(), rect, theme.controlRadius(), isUnder ? theme.hovered(theme.base) : theme.base, theme.edge,
             theme.lineWidth());
    row.painter()->setFont(theme.body);
    row.painter()->setPen(theme.text);
    row.painter()->drawText(rect, int(Qt::AlignCenter | Qt::TextSingleLine), text);
}

QSize ActionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    const QString text = index.column() == indexOf(Column::UsedOne) ? tr("Used one") : tr("All gone");
    return {buttonWidth(theme, text) + 2 * gap(theme), theme.rowHeight()};
}

int ActionDelegate::doneWidth(const Theme &theme)
{
    const QFontMetrics metrics(theme.body);
    //: The widest usual texts after an action, for the width of the column
    const int text = std::max(metrics.horizontalAdvance(tr("Used one, 12 left")),
                              metrics.horizontalAdvance(tr("Used one, none left")));
    return 2 * gap(theme) + theme.buttonIcon() + 2 * theme.space(1) + text + buttonWidth(theme, tr("Undo"))
           + theme.space(2);
}

ActionDelegate::Deed ActionDelegate::deedOf(const QModelIndex &index)
{
    if (index.column() == indexOf(Column::UsedOne))
        return Deed::UsedOne;
    return isDone(index) ? Deed::Undo : Deed::AllGone;
}

bool ActionDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !buttonRect(index).contains(mouse->position().toPoint()))
        return false;
    const PantryRow *row = pantryRowOf(index);
    if (!isDone(index) && (!row || row->isIdle()))
        return false;
    Q_EMIT pressed(index, isDone(index) ? Deed::Undo : deedOf(index));
    return true;
}

} // namespace larder
