// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/historyreading.h"

#include <QWidget>

class QMenu;
class QSettings;

namespace larder {

class ActionButton;
class ChoiceStrip;
class Field;

/// The row above the history: what kind of thing, by whom, from where, which days, and words.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] HistoryFilter filter() const { return m_filter; }
    /// Shows another filter; emits where it differs.
    void setFilter(const HistoryFilter &filter);
    /// Who and what there is to choose from; @p today names the days.
    void setChoices(const QVector<Member> &members, const QVector<std::pair<SourceId, QString>> &sources, QDate today);
    void focusField();
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void filterChanged();
    /// Down in the field: into the rows.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Choice
    {
        QString text;
        HistoryFilter filter; ///< what choosing it makes
    };
    using Choices = QVector<Choice> (HistoryFilterBar::*)() const;

    ActionButton *addMenu(const QString &name, Choices choices);
    void fill(QMenu *menu, const QVector<Choice> &choices);
    [[nodiscard]] QVector<Choice> people() const;
    [[nodiscard]] QVector<Choice> ways() const;
    [[nodiscard]] QVector<Choice> days() const;
    void tell();

    HistoryFilter m_filter;
    QVector<Member> m_members;
    QVector<std::pair<SourceId, QString>> m_sources;
    QDate m_today;
    ChoiceStrip *m_topics;
    ActionButton *m_who;
    ActionButton *m_way;
    ActionButton *m_days;
    Field *m_field;
};

} // namespace larder
