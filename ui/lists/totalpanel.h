// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listreading.h"
#include "ui/widgets/panel.h"

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
    /// Says that the copy was made, until the next setSummary().
    void confirmCopy();

Q_SIGNALS:
    /// "I'm back".
    void putAwayWanted();
    void printWanted();
    void copyWanted();
    void pdfWanted();
    void saveWanted();

private:
    void addMenu();

    WordsLabel *m_caption;
    WordsLabel *m_figure;
    WordsLabel *m_unpriced;
    ActionButton *m_back;
    ActionButton *m_print;
    ActionButton *m_copy;
    ActionButton *m_more;
};

} // namespace larder
