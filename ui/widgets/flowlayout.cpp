// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include "ui/widgets/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace larder {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

int FlowLayout::gap() const
{
    return spacing() >= 0 ? spacing() : themeOf(parentWidget()).space(2);
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += (width > 0 ? gap() : 0) + item->sizeHint().width();
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    QList<QLayoutItem *> line;
    int used = 0;
    int lineHeight = 0;
    int y = area.top();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.isEmpty() && used + gap() + size.width() > area.width()) {
            if (move)
                placeLine(area, line, y, lineHeight);
            y += lineHeight + gap();
            line.clear();
            used = lineHeight = 0;
        }
        used += (line.isEmpty() ? 0 : gap()) + size.width();
        lineHeight = std::max(lineHeight, size.height());
        line.append(item);
    }
    if (move)
        placeLine(area, line, y, lineHeight);
    return y + lineHeight - rect.top() + margins.bottom();
}

void FlowLayout::placeLine(const QRect &area, const QList<QLayoutItem *> &line, int top, int height) const
{
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = area.left();
    for (QLayoutItem *item : line) {
        const QSize size =
            item->sizeHint().boundedTo(QSize(std::max(area.width(), item->minimumSize().width()), height));
        const QRect logical(QPoint(x, top + (height - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(direction, area, logical));
        x += size.width() + gap();
    }
}

} // namespace larder
