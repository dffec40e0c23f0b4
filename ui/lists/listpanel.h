// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listreading.h"
#include "ui/widgets/panel.h"

class QBoxLayout;
class QStackedWidget;

namespace larder {

class ActionButton;
class EmptyState;
class ListModel;
class ListStrip;
class ListTree;
class WordsLabel;

/// The main panel: what to buy by aisle, and folded below it what waits, what is on its way and what is worth a look. One
/// line at most is selected.
class ListPanel : public Panel
{
    Q_OBJECT

public:
    explicit ListPanel(QWidget *parent = nullptr);

    /// Shows what was read; selection, scroll and an open editor stay.
    void setReading(const ListReading &reading);
    [[nodiscard]] std::optional<ListItem> selected() const;
    /// Selects the line of that name, unfolding its section; false where there is none.
    bool reveal(const QString &name);
    /// Opens the field for the amount of the selected line.
    void typeAmount();
    [[nodiscard]] bool isLookOpen() const;
    void setLookOpen(bool isOpen);

Q_SIGNALS:
    void tickWanted(const larder::ListItem &item, bool isChecked);
    void amountWanted(const larder::ListItem &item, qint64 milli);
    void removeWanted(const larder::ListItem &item);
    void copyWanted();
    void productWanted(larder::ProductId product);
    /// "Check before you go".
    void lookWanted();
    /// What was ordered is not coming after all.
    void takeBackWanted(const larder::ListItem &item);
    void menuWanted(const larder::ListItem &item, const QPoint &pos);
    /// As ListTree::aisleMoveWanted().
    void aisleMoveWanted(const QString &aisle, const QString &other, bool isBehind);
    /// Another line, or the same in other words.
    void selectedChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void connectSection(ListModel *model, ListTree *tree);
    void connectStrips();
    [[nodiscard]] QVector<ListTree *> trees() const;
    void keepOneSelection(ListTree *tree);
    void showEmptiness(const ListReading &reading);
    void fitColumns();
    void alignHead();
    void selectFirst();

    ListModel *m_buys;
    ListTree *m_tree;
    ListStrip *m_later;
    ListStrip *m_ordered;
    ListStrip *m_look;
    ActionButton *m_takeBack;
    EmptyState *m_empty;
    WordsLabel *m_ticked;
    QBoxLayout *m_headRow = nullptr;
    QWidget *m_head;
    QStackedWidget *m_stack;
    bool m_hasRead = false;
};

} // namespace larder
