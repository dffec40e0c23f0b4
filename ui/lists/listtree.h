// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listdelegate.h"
#include "ui/lists/listmodel.h"

#include <QPersistentModelIndex>
#include <QTreeView>

namespace larder {

/// The view of one section: Space ticks, + and − change the amount, F2 types it, Delete means "Have enough", Enter opens,
/// the menu key has the rest. Alt+Up and Alt+Down move the aisle of the line; its heading can be dragged.
class ListTree : public QTreeView
{
    Q_OBJECT

public:
    /// @p model outlives the view.
    explicit ListTree(ListModel *model, QWidget *parent = nullptr);

    /// The selected line, null for none; valid until the model's next change.
    [[nodiscard]] const ListItem *selectedItem() const;
    /// Opens the field for the amount of the selected line; free text has none.
    void typeAmount();
    void setColumns(const ListColumns &columns);
    /// What the scroll bar takes from the lines.
    [[nodiscard]] int scrollBarSpace() const { return contentsRect().width() - viewport()->width(); }
    /// As tall as its lines, for the folded section.
    void setFitsContents(bool fits);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWanted(const larder::ListItem &item);
    void copyWanted();
    /// Enter on a line that has a product.
    void productWanted(larder::ProductId product);
    /// What else can be done with a line, at @p pos of the screen.
    void menuWanted(const larder::ListItem &item, const QPoint &pos);
    /// @p aisle is to stand before, or behind, the aisle @p other; both have lines here.
    void aisleMoveWanted(const QString &aisle, const QString &other, bool isBehind);
    /// Another line, or the selected one in other words.
    void selectedItemChanged();
    /// The scroll bar came or went, or the size changed.
    void viewportResized();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    [[nodiscard]] QModelIndex selectedIndex() const;
    [[nodiscard]] ListDelegate::Part partAt(const QPoint &pos) const;
    void press(const QPoint &pos, ListDelegate::Part part);
    void act(ListDelegate::Part part);
    void toggle();
    void step(int direction);
    void moveAisle(int direction);
    [[nodiscard]] int headingRow(int row) const;
    void dragTo(const QPoint &pos);
    void drop();
    void endDrag();
    void fitColumns();
    void follow();

    ListModel *m_model;
    ListColumns m_columns;
    ListDelegate::Part m_pressed = ListDelegate::Part::None;
    bool m_fitsContents = false;
    QString m_grabbed; ///< the aisle whose heading is held
    QPoint m_grabbedAt;
    int m_dropRow = -1; ///< the row the dragged heading would stand before; -1 while nothing is dragged
};

} // namespace larder
