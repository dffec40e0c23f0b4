// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace larder {

class RowPainter;

/// Paints Name, At home (with its jar), Best before and Place of the Pantry table.
class PantryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What the widest cell of @p column needs, padding included; for the table's column widths.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintName(const RowPainter &row, const QString &text);
    static void paintAtHome(const RowPainter &row, const QString &text);
    static void paintBestBefore(const RowPainter &row, const QString &text);
};

/// "(our guess)".
[[nodiscard]] QString ourGuess();

} // namespace larder
