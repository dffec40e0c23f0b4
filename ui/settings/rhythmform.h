// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/recurrence.h"

#include <QWidget>

namespace larder {

class ActionButton;
class ChoiceStrip;
class Field;
class WordsLabel;

/// Which days: every so many days, weeks, months or years, in a week on chosen days.
class RhythmForm : public QWidget
{
    Q_OBJECT

public:
    /// @p today is the first day where none is set.
    explicit RhythmForm(QDate today, QWidget *parent = nullptr);

    /// A rule that cannot be shown here is kept as it is until something is chosen.
    void setRhythm(const QString &rule, QDate anchor);
    /// InvalidInput, in words, where a number cannot be read.
    [[nodiscard]] Result<Recurrence> rhythm() const;

private:
    void addWeekdays();
    void choose();
    [[nodiscard]] QVector<int> weekdays() const;

    QDate m_anchor;
    QString m_kept; ///< a rule that is not of this form; empty for none
    ChoiceStrip *m_every;
    Field *m_interval;
    WordsLabel *m_unit;
    QWidget *m_week;
    QVector<ActionButton *> m_days; ///< in the locale's order
    Field *m_monthDay;
    QWidget *m_month;
};

} // namespace larder
