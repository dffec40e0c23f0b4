// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

#include <QDate>

namespace larder {

class Clock;

/// A day that has been, or one to come: typed as people write it ("fri", "19.11."), or chosen in a calendar (Alt+Down).
class DayField : public Field
{
    Q_OBJECT

public:
    enum class Kind {
        Been, ///< today or earlier; nothing typed is today
        Coming, ///< today or later; nothing typed is no day
    };
    /// @p clock outlives the field.
    explicit DayField(Clock &clock, QWidget *parent = nullptr) : DayField(Kind::Been, clock, parent) {}
    DayField(Kind kind, Clock &clock, QWidget *parent);

    /// Invalid means today, and follows it past midnight; no day where the field is for one to come.
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

    [[nodiscard]] bool isAllowed(QDate day) const;

    Kind m_kind;
    Clock &m_clock;
    QDate m_day;
    QString m_message;
};

} // namespace larder
