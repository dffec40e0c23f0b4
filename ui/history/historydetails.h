// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/historymodel.h"

#include <QWidget>

class QVBoxLayout;

namespace larder {

class ActionButton;
class LinkButton;
class WordsLabel;

/// The side of the History page: what the selected action did, product by product, each with its way back.
class HistoryDetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryDetailsPanel(QWidget *parent = nullptr);

    /// Nothing shows what to do to see something.
    void setDetails(const std::optional<HistoryDetails> &details, const HistoryModel &model, QDate today);
    /// The first thing that can be pressed.
    void focusFirst();

Q_SIGNALS:
    void productWanted(larder::ProductId product);
    void turnWanted(const larder::HistoryLine &line);
    void takeBackWanted(const larder::HistoryEntry &entry, larder::ProductId product);
    /// The action that undid this one.
    void actionWanted(larder::ActionId action);
    /// All products, where only some are shown.
    void allWanted();

private:
    void showThings();
    void addThing(const HistoryThing &thing, QVBoxLayout *column);
    QWidget *entryRow(const HistoryThing &thing, const HistoryEntry &entry);

    std::optional<HistoryDetails> m_details;
    QDate m_today;
    WordsLabel *m_what;
    WordsLabel *m_when;
    LinkButton *m_undone;
    ActionButton *m_turn;
    QWidget *m_things = nullptr; ///< made anew for each action
    LinkButton *m_more;
    QVBoxLayout *m_column;
};

} // namespace larder
