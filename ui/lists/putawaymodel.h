// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/putawaycells.h"

#include <QAbstractTableModel>
#include <QJsonObject>

namespace larder {

/// The rows of "I'm back". What was typed stays when the list is read again, and can be kept as JSON.
///
/// Holds what is ticked on the list; everything under Buy while nothing is, or after tickAll(); and what was not on the
/// list, in the order it was typed.
class PutAwayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = PutAwayColumn;
    enum Role {
        ProposedRole = Qt::UserRole, ///< bool: nobody typed what is shown
        ProblemRole, ///< why the cell cannot be read; in the last column that of any cell; empty where it can
        PlaceholderRole, ///< of the empty editor
        PlainRole, ///< what "same as above" types
        UnplannedRole, ///< bool: was not on the list
    };
    struct Sum
    {
        int things = 0; ///< got
        int priced = 0; ///< of them with a price that counts
        std::optional<Money> total;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows keep what was typed; rows whose line is gone go, whatever was typed.
    void setReading(const PutAwayReading &reading, QDate today);
    /// The day of the shopping, for dates that are worked out from it.
    void setDay(QDate day);
    /// "Got everything except…": every line under Buy, ticked.
    void tickAll();
    /// Adds something that was not on the list, typed as in the quick-add line; a line that is there unticked is it.
    /// Gives its row. Errors: InvalidInput, Ambiguous; the question of the line.
    [[nodiscard]] Result<int> add(const QString &text);
    /// Takes out a row that was not on the list.
    void remove(int row);

    [[nodiscard]] const PutAwayRow &row(int row) const { return m_rows[row]; }
    [[nodiscard]] const PutAwayReading &reading() const { return m_reading; }
    [[nodiscard]] Sum sum() const;
    /// Whether nothing on the list is ticked and nobody chose otherwise here.
    [[nodiscard]] bool isUnticked() const;
    /// The first cell that cannot be read; invalid for none.
    [[nodiscard]] QModelIndex firstProblem() const;
    /// The rows as one trip; without problems.
    [[nodiscard]] PutAway trip() const;

    /// What was typed and chosen so far; empty where nothing was. Read again by the next setReading().
    [[nodiscard]] QJsonObject draft() const;
    void setDraft(const QJsonObject &draft);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole takes what was typed, readable or not; nothing goes back to what was proposed.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Something was typed, chosen, added or removed.
    void edited();
    /// Other rows come, which ends what is being typed: the view's chance to hand it over.
    void rowsAboutToChange();

private:
    [[nodiscard]] QVector<PutAwayRow> merged() const;
    [[nodiscard]] bool hasSameRows(const QVector<PutAwayRow> &rows) const;
    void present();
    void refresh(int row);
    [[nodiscard]] QString problem(const PutAwayRow &row, Column column) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

    PutAwayReading m_reading;
    PutAwayCells m_cells;
    QDate m_today;
    QDate m_day;
    QVector<PutAwayRow> m_rows;
    bool m_isAll = false;
};

} // namespace larder
