// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/runoutmodel.h"
#include "ui/widgets/lastspainter.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace larder {

class RulerHeader;

/// Paints jar and name, bar, and words of a row of "Runs out next".
class RunOutDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLayout(const LastsLayout &layout) { m_layout = layout; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What the words need, padding included; nothing for the ruler, which takes what is left.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    LastsLayout m_layout;
};

/// The timeline of what runs out next. As high as its rows: the page scrolls, not the table.
class RunOutTable : public QTableView
{
    Q_OBJECT

public:
    explicit RunOutTable(RunOutModel &model, QWidget *parent = nullptr);

    /// Shows new rows and keeps the current product where it is still there.
    void setRows(const QVector<PantryRow> &rows, const TripPlan &trips);
    [[nodiscard]] ProductId currentProduct() const;
    /// -1 while the pointer is on no row.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A row was clicked, or Enter pressed on it.
    void productChosen(larder::ProductId product);
    /// The current row moved to @p area of this widget.
    void rowEntered(const QRect &area);

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void hover(int row);
    void restyle();
    void arrange();
    void choose(const QModelIndex &index);

    RunOutModel &m_model;
    RunOutDelegate *m_delegate;
    RulerHeader *m_header;
    int m_hoveredRow = -1;
};

} // namespace larder
