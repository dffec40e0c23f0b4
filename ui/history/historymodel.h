// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/historywords.h"

#include <QAbstractTableModel>

namespace larder {

/// The history as rows: a heading before each day, then what happened on it, newest first.
///
/// Flat, so that a heading is a row that keys step over. Older rows are asked for when a view comes to the end.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Deed, ColumnCount };
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool
        TimeRole, ///< "10:15"
        AsideRole, ///< who and where from; may be empty
        UndoneRole, ///< bool
    };
    enum class Turn { None, Undo, DoAgain };

    explicit HistoryModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Everything anew.
    void setReading(const HistoryReading &reading, QDate today);
    void addOlder(const HistoryRows &rows);
    /// New rows on top and turned ones in place, as exact changes: selection and scroll stay.
    void addNews(const HistoryNews &news);
    /// Asked for older rows, and will not get them.
    void giveUpOlder() { m_isAsking = false; }

    [[nodiscard]] const HistoryOverview &overview() const { return m_overview; }
    [[nodiscard]] bool namesPeople() const { return m_overview.members.size() > 1; }
    /// Null for a heading; valid until the next change.
    [[nodiscard]] const HistoryLine *line(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(ActionId action) const;
    [[nodiscard]] Turn turnOf(const HistoryLine &line) const;
    /// The newest action it knows of, whether the filter shows it or not.
    [[nodiscard]] ActionId seen() const;
    /// The oldest row; none where there is no row.
    [[nodiscard]] ActionId oldest() const;
    [[nodiscard]] int lineCount() const { return m_lineCount; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Older rows are wanted; addOlder() or giveUpOlder() answers.
    void olderWanted(larder::ActionId than);

private:
    struct Row
    {
        QDate day;
        std::optional<HistoryLine> line; ///< none: the heading of its day
    };

    [[nodiscard]] static QVector<Row> rowsOf(const QVector<HistoryLine> &lines, QDate after);
    void prepend(const HistoryLine &line);
    void setOverview(const HistoryOverview &overview);
    [[nodiscard]] QVariant deedData(const HistoryLine &line, int role) const;
    [[nodiscard]] QVariant whatData(const HistoryLine &line, int role) const;

    HistoryOverview m_overview;
    HistoryWords m_words;
    QVector<Row> m_rows;
    int m_lineCount = 0;
    bool m_hasOlder = false;
    bool m_isAsking = false;
};

} // namespace larder
