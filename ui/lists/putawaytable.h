// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/putawaymodel.h"

#include <QTableView>

namespace larder {

class Field;
class PutAwayDelegate;

/// The grid of "I'm back", made for the keyboard: every field is ready for typing as soon as it is reached.
///
/// Tab goes to the next field, Enter and Down to the next row in the same column, Space ticks where nothing was typed
/// yet, Ctrl+D types what stands above, Delete takes out an unplanned row.
class PutAwayTable : public QTableView
{
    Q_OBJECT

public:
    /// @p model outlives the view.
    explicit PutAwayTable(PutAwayModel &model, QWidget *parent = nullptr);

    /// Goes to a cell and opens it for typing; with @p goesOn behind what stands there, which is selected otherwise.
    void goTo(int row, PutAwayColumn column, bool goesOn = false);
    /// Whether something new is typed just now.
    [[nodiscard]] bool isTyping() const;
    /// Goes to the cell where one was last, else to the first amount, or the first tick while nothing is ticked.
    void resume();
    /// Takes over what is being typed.
    void commit();
    void setPlaces(const QStringList &places);

    /// A few rows; it grows with the window, never beyond its rows.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void putAwayWanted();
    void leaveWanted();
    /// The row below the last one, where unplanned things are typed.
    void freeRowWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    bool takeKey(QKeyEvent *event, Field *editor);
    bool takePlainKey(int key, Field *editor);
    void nextField(int step);
    void nextRow(int step);
    void toggle();
    void repeatAbove(Field *editor);
    void restyle();
    void fitColumns();
    [[nodiscard]] int widthOf(PutAwayColumn column) const;

    PutAwayModel &m_model;
    PutAwayDelegate *m_delegate;
    int m_pressedTick = -1; ///< row
};

} // namespace larder
