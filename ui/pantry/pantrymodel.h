// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pantry/keylist.h"

#include <QAbstractTableModel>

#include <optional>

namespace larder {

/// What was done to a row just now; shown where its actions were until the next action.
struct JustDone
{
    ProductId product;
    ActionId action;
    qint64 left = 0; ///< thousandths, as booked
    QString text; ///< "Used one"
    QString textWithLeft; ///< "Used one, %1", shown once it is known what is left; empty for none
};

/// The products of the household for the Pantry page: filtered, sorted, changed row by row.
///
/// Sorts and filters its own key list. setRows() and setFilter() reset, sort() reports a changed layout, everything else
/// is exact. Texts come from Wording; colours are the delegates' business.
class PantryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, AtHome, Lasts, BestBefore, Place, UsedOne, AllGone };
    Q_ENUM(Column)
    static constexpr int kColumns = 7;

    enum class Role {
        Row = Qt::UserRole, ///< const PantryRow *, valid until the model changes
        Sort, ///< the raw value of the column
        Done, ///< "Used one, 3 left" where the row was just used, else nothing
    };
    Q_ENUM(Role)

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QVector<Outlook> &outlooks, const TripPlan &trips);
    /// A product that changed, or came.
    void update(const Outlook &outlook);
    void remove(ProductId product);

    void setFilter(const PantryFilter &filter);
    [[nodiscard]] const PantryFilter &filter() const { return m_list.filter(); }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] Column sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_list.order(); }

    /// Marks a row as just used, and no other; it stays where it is until release().
    void setDone(const JustDone &done);
    void clearDone();
    [[nodiscard]] const std::optional<JustDone> &done() const { return m_done; }
    /// Lets the row held in its place move to where it belongs.
    void release();
    [[nodiscard]] ProductId held() const { return m_held; }

    [[nodiscard]] const PantryRow &rowAt(int row) const { return m_list.shown(row); }
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(ProductId product) const { return m_list.positionOf(product); }
    [[nodiscard]] const PantryRow *find(ProductId product) const { return m_list.find(product); }
    [[nodiscard]] const KeyList &list() const { return m_list; }
    [[nodiscard]] const TripPlan &trips() const { return m_trips; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void place(PantryRow row, bool keepsPlace);
    void announce(int row);
    [[nodiscard]] QVariant display(const PantryRow &row, Column column) const;
    [[nodiscard]] QVariant sortValue(const PantryRow &row, Column column) const;
    [[nodiscard]] QString spoken(const PantryRow &row, Column column) const;
    [[nodiscard]] QString described(const PantryRow &row) const;
    [[nodiscard]] QString doneText(const PantryRow &row) const;
    [[nodiscard]] bool isDone(const PantryRow &row) const { return m_done && m_done->product == row.id(); }

    KeyList m_list;
    TripPlan m_trips;
    Wording m_wording;
    std::optional<JustDone> m_done;
    ProductId m_held;
};

/// Short for the int that Qt wants.
[[nodiscard]] constexpr int indexOf(PantryModel::Column column)
{
    return int(column);
}

/// The row of any cell; nullptr where the index is none of a PantryModel.
[[nodiscard]] const PantryRow *pantryRowOf(const QModelIndex &index);

} // namespace larder
