// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/historymodel.h"

#include <QTableView>

namespace larder {

class HistoryDelegate;

/// The rows of the History page: fixed height, hovered as a whole. Enter shows the details, in the button's cell it presses.
class HistoryTable : public QTableView
{
    Q_OBJECT

public:
    /// @p model outlives the view.
    explicit HistoryTable(HistoryModel &model, QWidget *parent = nullptr);

    /// -1 while the pointer is on no row.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    /// The selected row's action; none where there is none.
    [[nodiscard]] ActionId current() const;
    /// Selects a row and brings it into sight; false where it is not there.
    bool reveal(ActionId action);
    /// Selects the first row where none is.
    void selectSomething();
    [[nodiscard]] HistoryDelegate &rows() const { return *m_delegate; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another row, or none.
    void currentActionChanged();
    /// Enter on a row.
    void detailsWanted();
    void turnWanted(const larder::HistoryLine &line);

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void press(const QModelIndex &index);
    void hover(int row);
    void restyle();
    void keepPlace(int first, int last);

    HistoryModel &m_model;
    HistoryDelegate *m_delegate;
    int m_hoveredRow = -1;
};

} // namespace larder
