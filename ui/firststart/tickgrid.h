// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firststart/tickrow.h"

#include <QElapsedTimer>

class QHBoxLayout;
class QVBoxLayout;

namespace larder {

/// The sixty everyday goods in up to three columns, and what the person typed besides.
///
/// One tab stop: arrow keys go from good to good, letters jump to the next one that begins so.
class TickGrid : public QWidget
{
    Q_OBJECT

public:
    explicit TickGrid(const StarterCatalogue &catalogue, QWidget *parent = nullptr);

    [[nodiscard]] QVector<StartTick> ticks() const;
    [[nodiscard]] int goods() const { return m_everyday; }
    /// Ticks the good of that name, added where it is not there, and goes to its strip.
    void add(const QString &name, const std::optional<StarterGood> &good);
    /// Ticks without moving the focus, for a draft.
    void restore(const QString &name, const std::optional<StarterGood> &good, int lastsDays);
    void clear();
    void takeFocus();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();
    /// Tab beyond the first or last good.
    void leaveWanted(bool isForward);
    /// The focus went to @p row: it should be seen.
    void focused(QWidget *row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Group { Fridge, Cupboard, Fruit, Bathroom, Own, GroupCount };
    TickRow *addRow(Group group, const QString &name, const std::optional<StarterGood> &good);
    void addGroup(Group group, const QString &title);
    void arrange(int columns);
    void enter(TickRow *row, Qt::FocusReason reason);
    void move(TickRow *from, int down, int right);
    void jump(TickRow *from, const QString &letters);
    [[nodiscard]] TickRow *rowCalled(const QString &name) const;
    [[nodiscard]] QVector<QVector<TickRow *>> columnsNow() const;
    [[nodiscard]] int columnWidth() const;

    QVector<QWidget *> m_groups;
    QVector<QVBoxLayout *> m_groupRows;
    QVector<QVector<TickRow *>> m_rows; ///< by group
    QVector<QVBoxLayout *> m_columns;
    QHBoxLayout *m_layout;
    int m_columnCount = 0;
    int m_everyday = 0;
    TickRow *m_current = nullptr;
    QString m_typed;
    QElapsedTimer m_typedAt;
};

} // namespace larder
