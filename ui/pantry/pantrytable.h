// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pantry/actiondelegate.h"
#include "ui/pantry/pantrymodel.h"
#include "ui/widgets/rowpainter.h"

#include <QTableView>

#include <map>
#include <vector>

class QSettings;

class QTimer;

namespace larder {

class LastsDelegate;
class RulerHeader;

/// The table of the Pantry page: fixed rows, hovered as a whole, columns as wide as their real values.
///
/// Where it gets too narrow, Place and then Best before step back, then the ruler shrinks, before anything is cut.
class PantryTable : public QTableView
{
    Q_OBJECT

public:
    explicit PantryTable(PantryModel &model, QWidget *parent = nullptr);

    /// -1 while the pointer is on no row.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    /// Measures the values anew; the model does it by itself after a reset.
    void fitColumns();
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    /// Enter, a double click, or a click on the name or the bar.
    void openWanted(const QModelIndex &index);
    void hoveredRowChanged(int row);
    /// An action cell was clicked or pressed by key.
    void deedChosen(const QModelIndex &index, larder::ActionDelegate::Deed deed);

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    int sizeHintForColumn(int column) const override;

private:
    void connectOpening();
    using Column = PantryModel::Column;
    using Widths = std::map<Column, int>;

    void hover(int row);
    void restyle();
    void arrange();
    [[nodiscard]] std::vector<int> widthsOf(Column column) const;
    [[nodiscard]] int measured(Column column) const;
    void measure();
    void widen();
    [[nodiscard]] int leastWidth(Widths widths, const Theme &theme) const;
    void narrow(Widths &widths, int room, const Theme &theme) const;
    void apply(const Widths &widths);

    PantryModel &m_model;
    LastsDelegate *m_lasts;
    RulerHeader *m_header;
    QTimer *m_widener; ///< once for many changes
    int m_hoveredRow = -1;
    bool m_isArranging = false;
    Widths m_measured; ///< what the real values need; of Lasts only the words
    int m_widestAtHome = 0; ///< the longest amount there is
    Widths m_chosen; ///< what the person pulled the columns to
};

/// How the cell @p index of a Pantry table is to be painted.
[[nodiscard]] RowState rowStateOf(const QStyleOptionViewItem &option, const QModelIndex &index);

} // namespace larder
