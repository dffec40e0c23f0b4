// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace larder {

/// Paints one page of the rail: icon, word, badge; the current one on a tint with a bar at its leading edge.
class RailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        IconNameRole = Qt::UserRole,
        BadgeRole, ///< int; 0 shows none
        TitleRole, ///< the word alone; the accessible text has the badge in words
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    /// Icons only.
    void setCompact(bool isCompact) { m_isCompact = isCompact; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_isCompact = false;
};

} // namespace larder
