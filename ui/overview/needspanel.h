// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace larder {

class ActionButton;
class WordsLabel;

/// "Needs you": what only a person can settle. Hidden while there is nothing.
class NeedsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NeedsPanel(QWidget *parent = nullptr);

    /// How many things are worth a look.
    void setLooks(int things);

Q_SIGNALS:
    void lookWanted();

private:
    WordsLabel *m_words;
    ActionButton *m_look;
};

} // namespace larder
