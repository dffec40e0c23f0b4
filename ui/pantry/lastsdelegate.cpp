// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pantry/lastsdelegate.h"

#include "ui/pantry/pantrytable.h"

#include <QPainter>

namespace larder {

void LastsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowPainter row(painter, option, pantryRowOf(index), rowStateOf(option, index));
    if (!row.isValid())
        return;
    painter->save();
    row.paintGround();
    const LastsPainter lasts(row, m_layout);
    lasts.paintWords(m_layout.text(option.rect, row.theme()), index.data().toString());
    lasts.paintBar(m_layout.bar(option.rect, row.theme()));
    row.paintFocus();
    painter->restore();
}

QSize LastsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    const PantryRow *row = pantryRowOf(index);
    return row ? QSize(LastsPainter::wordsWidth(*row, index.data().toString(), theme), theme.rowHeight()) : QSize();
}

} // namespace larder
