// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

#include <QDate>

namespace larder {

class Clock;

/// A day that has been: typed as people write it ("fri", "19.11."), or chosen in a calendar (Alt+Down).
class DayField : public Field
{
    Q_OBJECT

public:
    /// @p clock outlives the field.
    explicit DayField(Clock &clock, QWidget *parent = nullptr);

    /// Invalid means today, and follows it past midnight.
    [[nodiscard]] QDate day() const { return m_day; }
    void setDay(QDate day);
    /// Reads what was typed; false leaves it outlined, with the reason in message().
    bool take();
    [[nodiscard]] QString message() const { return m_message; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dayChanged(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void showCalendar();
    void choose(QDate day);
    [[nodiscard]] QString words(QDate day) const;

    Clock &m_clock;
    QDate m_day;
    QString m_message;
};

} // namespace larder
