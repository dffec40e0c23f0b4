// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/reminderwording.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace larder {

/// What was told, and why, or why not: one line each, newest first.
class ToldModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, ColumnCount };

    explicit ToldModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// @p zone is the household's, in which times are told.
    void setLog(const QVector<ReminderLogEntry> &log, QDate today, const QTimeZone &zone);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        qint64 atMs = 0;
        QString when;
        QString what;
        bool operator==(const Line &) const = default;
    };
    QVector<Line> m_lines;
};

/// "Today, 08:00", "Thu 19 Nov, 08:00".
[[nodiscard]] QString whenText(qint64 atMs, QDate today, const QTimeZone &zone);

} // namespace larder
