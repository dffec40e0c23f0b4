// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/purchasecolumns.h"

#include <QHeaderView>

class QComboBox;

namespace larder {

/// The head of the preview: each column's name and, under it, a menu that says what it is. Fields can be dropped on it.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    /// What the columns are, and how they are called; one menu each.
    void setColumns(const QStringList &names, const ColumnFields &fields);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QComboBox *menu(int column) const { return m_menus.value(column); }

Q_SIGNALS:
    void fieldChosen(int column, std::optional<larder::PurchaseField> field);

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QComboBox *newMenu(int column);
    void place();

    QVector<QComboBox *> m_menus;
};

} // namespace larder
