// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"

#include <QToolButton>

class QActionGroup;

namespace larder {

/// The foot of the rail: "Shopping day / Saturday, in 2 days". Its menu names another day, or has it learned.
class ShoppingDayButton : public QToolButton
{
    Q_OBJECT

public:
    ShoppingDayButton(HouseholdHandle &handle, Clock &clock, QWidget *parent = nullptr);

    void reload();
    /// The flag alone, the words in the tooltip.
    void setCompact(bool isCompact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void failed(const larder::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Answer
    {
        TripPlan trips;
        int named = 0; ///< by the person; 0 where it is learned
    };
    void buildMenu();
    void show(const Answer &answer);
    void choose(int weekday);

    HouseholdHandle &m_handle;
    Clock &m_clock;
    QActionGroup *m_choices;
    QString m_day;
    bool m_isCompact = false;
};

} // namespace larder
