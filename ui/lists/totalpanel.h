// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listreading.h"
#include "ui/widgets/panel.h"

class QBoxLayout;

namespace larder {

class ActionButton;
class WordsLabel;

/// What the list comes to, and the ways to take it along.
class TotalPanel : public Panel
{
    Q_OBJECT

public:
    explicit TotalPanel(QWidget *parent = nullptr);

    void setSummary(const ListSummary &summary, const TripPlan &trips);

Q_SIGNALS:
    /// "I'm back".
    void putAwayWanted();
    void printWanted();
    /// "On my phone".
    void phoneWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    WordsLabel *m_caption;
    WordsLabel *m_figure;
    WordsLabel *m_unpriced;
    ActionButton *m_back;
    ActionButton *m_phone;
    ActionButton *m_print;
    QBoxLayout *m_ways;
};

} // namespace larder
