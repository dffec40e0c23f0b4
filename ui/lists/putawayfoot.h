// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/putawaymodel.h"

#include <QWidget>

class QBoxLayout;

namespace larder {

class ActionButton;
class WordsLabel;

/// Below the grid: what it comes to, the two buttons, and the keys.
class PutAwayFoot : public QWidget
{
    Q_OBJECT

public:
    explicit PutAwayFoot(QWidget *parent = nullptr);

    void setSum(const PutAwayModel::Sum &sum, QDate today);
    /// Says what has to be mended, also to the screen reader; empty says what one undo does instead.
    void setNote(const QString &words);
    [[nodiscard]] QString note() const;
    /// While it is being put away.
    void setBusy(bool isBusy);

    /// The buttons below the words.
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void everythingWanted();
    void putAwayWanted();

private:
    [[nodiscard]] QWidget *makeLegend();

    WordsLabel *m_sum;
    WordsLabel *m_undo;
    WordsLabel *m_note;
    ActionButton *m_everything;
    ActionButton *m_putAway;
    QBoxLayout *m_row = nullptr;
};

} // namespace larder
