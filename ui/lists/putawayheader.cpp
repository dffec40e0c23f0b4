// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/putawayheader.h"

#include "ui/lists/putawaycells.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <cmath>

namespace larder {

using Column = PutAwayColumn;

PutAwayHeader::PutAwayHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setStretchLastSection(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(0);
    setFocusPolicy(Qt::NoFocus);
}

QSize PutAwayHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), themeOf(this).rowHeight()};
}

void PutAwayHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme theme = themeOf(this);
    painter->save();
    painter->fillRect(rect, theme.base);
    const int line = int(std::ceil(theme.lineWidth()));
    painter->fillRect(QRect(rect.left(), rect.bottom() + 1 - line, rect.width(), line), theme.edge);
    const int lead = section == int(Column::Got) ? theme.panelPadding() : theme.space(3);
    const QRect room = QStyle::visualRect(layoutDirection(), rect, rect.adjusted(lead, 0, -theme.space(3), 0));
    const auto alignment = QStyle::visualAlignment(
        layoutDirection(), Column(section) == Column::Paid ? Qt::AlignTrailing : Qt::AlignLeading);
    painter->setFont(theme.small);
    painter->setPen(theme.muted);
    painter->drawText(room, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      model()->headerData(section, Qt::Horizontal).toString());
    painter->restore();
}

} // namespace larder
