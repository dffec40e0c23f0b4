// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace larder {

/// A small icon for how something stands: check, clock or warning in the colour of its mood. Words stand beside it.
class StateMark : public QWidget
{
    Q_OBJECT

public:
    explicit StateMark(QWidget *parent = nullptr);

    /// Plain is a quiet dash.
    void setMood(Mood mood);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mood m_mood = Mood::Plain;
};

} // namespace larder
