// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quietdelegate.h"

#include "ui/widgets/theme.h"

#include <algorithm>

namespace larder {

QSize QuietDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), themeOf(option.widget).listRowHeight()));
    return size;
}

void QuietDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme theme = themeOf(option->widget);
    option->palette.setColor(QPalette::Highlight, theme.selected);
    option->palette.setColor(QPalette::HighlightedText, theme.onSelected);
}

} // namespace larder
