// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

#include <QDate>

namespace larder {

class ActionButton;
class WordsLabel;

/// The question after a silence, and the list for coming home that follows an answer. Hidden until asked.
class SilencePanel : public Panel
{
    Q_OBJECT

public:
    explicit SilencePanel(QWidget *parent = nullptr);

    /// "Nothing was written down since …": away or busy?
    void ask(QDate lastHeard, QDate today);
    /// Offers @p things everyday things for the list, > 0.
    void offer(int things);

Q_SIGNALS:
    void wasAway();
    void wasBusy();
    /// "Not now", to the question and to the offer.
    void wavedAside();
    void offerRefused();
    void listWanted();

private:
    void show(const QString &sentence, const QString &hint, bool isOffering);

    WordsLabel *m_sentence;
    WordsLabel *m_hint;
    ActionButton *m_away;
    ActionButton *m_busy;
    ActionButton *m_list;
    ActionButton *m_later;
    bool m_isOffering = false;
};

} // namespace larder
