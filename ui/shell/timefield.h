// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

#include <QLocale>
#include <QTime>

#include <optional>

namespace larder {

/// A time of day, typed as people write it: "18", "18:30", "6 pm". Tells a change when the field is left.
class TimeField : public Field
{
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    [[nodiscard]] QTime time() const { return m_time; }
    /// Not while it is typed in.
    void setTime(QTime time);
    /// Reads what was typed; false outlines it.
    bool take();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void timeChanged(QTime time);

private:
    QTime m_time;
};

/// std::nullopt for anything that is no time of day.
[[nodiscard]] std::optional<QTime> parseTime(const QString &text, const QLocale &locale = QLocale());

} // namespace larder
