// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/historyreading.h"
#include "ui/widgets/panel.h"

namespace larder {

class ActionButton;
class LinkButton;
class WordsLabel;

/// Why something could not be undone, in place, with the way to what stands in its way. Hidden while there is nothing to say.
class RefusalPanel : public Panel
{
    Q_OBJECT

public:
    explicit RefusalPanel(QWidget *parent = nullptr);

    void tell(const Error &error, ActionId inTheWay);

Q_SIGNALS:
    void actionWanted(larder::ActionId action);

private:
    WordsLabel *m_words;
    LinkButton *m_show;
    ActionButton *m_close;
    ActionId m_inTheWay;
};

} // namespace larder
