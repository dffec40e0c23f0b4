// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/reminderwording.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimeZone>

namespace larder {

/// What was told, and why, or why not: one line each, newest first.
class ToldModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Whom, Outcome, ColumnCount };

    explicit ToldModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// @p members by their number; who is none of them is everybody. @p zone is the household's, in which times are told.
    void setLog(const QVector<ReminderLogEntry> &log, const QHash<MemberId, QString> &members, QDate today,
                const QTimeZone &zone);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        qint64 atMs = 0;
        QStringList cells; ///< by Column
        bool operator==(const Line &) const = default;
    };
    QVector<Line> m_lines;
};

} // namespace larder
