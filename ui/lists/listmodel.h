// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/wording.h"
#include "core/pantry/product.h"

#include <QAbstractTableModel>

namespace larder {

/// One section of a shopping list as rows: under Buy a heading before each category, under Look the lines alone.
///
/// Flat, so that a heading is a row that a view spans and keys step over. What a person changes through setData()
/// is shown at once and asked for by a signal; the next setItems() tells what became of it.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Amount, Why, Price, ColumnCount };
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool
        EditedRole, ///< bool: the amount was set by hand
        MilliRole, ///< qint64, the amount in thousandths; can be set on Amount
        StepRole, ///< qint64, what + and − change it by; 0 for free text
        PriorityRole, ///< int, Priority
        AssigneeRole, ///< QString, who buys it; on Name
        ColourRole, ///< QString, that member's colour as "#rrggbb"
        NoteRole, ///< QString
    };

    [[nodiscard]] static QString sectionTitle(Section section);

    explicit ListModel(Section section, QObject *parent = nullptr);

    /// Takes the lines of its section out of @p items, in their order, as exact row changes: selection and scroll stay.
    void setItems(const QVector<ListItem> &items, QDate today);
    /// Their colours stand beside the names of those who buy a line.
    void setMembers(const QVector<Member> &members);
    /// The aisles that have lines here, from top to bottom; "anywhere" is none.
    [[nodiscard]] QStringList aisles() const;
    /// The aisle of a heading; empty for a line, and for "anywhere".
    [[nodiscard]] QString aisleOf(const QModelIndex &index) const;
    /// Null for a heading and an invalid index; valid until the next change.
    [[nodiscard]] const ListItem *item(const QModelIndex &index) const;
    /// The line of that name in column Name, any case and accents; invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &name) const;
    [[nodiscard]] int lineCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// CheckStateRole on Name, MilliRole (> 0) on Amount; nothing else can be set.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// @p item is the line as it was before.
    void tickWanted(const larder::ListItem &item, bool isChecked);
    void amountWanted(const larder::ListItem &item, qint64 milli);

private:
    struct Row
    {
        QString key;
        QString heading;
        QString aisle; ///< of a heading
        std::optional<ListItem> item;

        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] static QString headingOf(const ListItem &item);
    [[nodiscard]] QVector<Row> rowsFor(const QVector<ListItem> &items) const;
    void removeMissing(const QVector<Row> &wanted);
    void place(int at, const Row &wanted);
    void refresh(int row);
    [[nodiscard]] QString text(const ListItem &item, int column) const;
    [[nodiscard]] QString why(const ListItem &item) const;
    [[nodiscard]] QString onItsWay(const OnItsWay &order) const;
    [[nodiscard]] QString tip(const ListItem &item, int column) const;
    [[nodiscard]] QVariant lineData(const ListItem &item, int column, int role) const;
    [[nodiscard]] QString describe(const ListItem &item) const;
    [[nodiscard]] QString spoken(const ListItem &item) const;

    Section m_section;
    QDate m_today;
    Wording m_wording{QDate()}; ///< of m_today
    QVector<Row> m_rows;
    QHash<MemberId, QString> m_colours;
};

} // namespace larder
