// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewreading.h"
#include "ui/widgets/panel.h"

namespace larder {

class ActionButton;
class LineList;
class WordsLabel;

/// What is to be bought and about what it costs, with the ways to the list and back from the shop.
class ToBuyPanel : public Panel
{
    Q_OBJECT

public:
    explicit ToBuyPanel(QWidget *parent = nullptr);

    void setReading(const OverviewReading &reading);

Q_SIGNALS:
    void productChosen(larder::ProductId product);
    void listWanted();
    void putAwayWanted();

private:
    void build();

    WordsLabel *m_day;
    WordsLabel *m_figure;
    WordsLabel *m_unpriced;
    LineList *m_lines;
    WordsLabel *m_more;
    ActionButton *m_open;
    ActionButton *m_putAway;
};

} // namespace larder
