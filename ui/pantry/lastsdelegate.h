// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lastspainter.h"

#include <QStyledItemDelegate>

namespace larder {

/// Paints the column "Lasts until" of the Pantry table.
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
    LastsLayout m_layout;
};

} // namespace larder
