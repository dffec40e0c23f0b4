// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listreading.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QScrollArea;

namespace larder {

class LineActions;
class LinkButton;
class ListDesk;
class ListHead;
class ListOutput;
class ListPanel;
class TotalPanel;
class WhyPanel;
class WordsLabel;

/// The shopping list: what to buy by the next trip, how much and why.
///
/// What a person does is shown at once and written through the handle; whatever was read before it is read again.
class ListsPage : public Page
{
    Q_OBJECT

public:
    /// @p handle and @p clock outlive the page; @p clock is only used here, on the window's thread.
    explicit ListsPage(HouseholdHandle &handle, Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString addHint() const override;
    /// "Bought regularly", at one product.
    void showRegular(ProductId product, const QString &name);
    bool takeQuickAdd(const QString &text) override;
    [[nodiscard]] QString summary() const override;

    void reload() override;
    void applyChanges(const ChangeSet &changes) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

Q_SIGNALS:
    /// By name; empty is the first one.
    void listShown(const QString &list);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectLines();
    void connectSide();
    void connectDesk();
    void arrange();
    void take(const Result<ListReading> &reading, int writes);
    void present(const ListReading &reading);
    void presentEve(const ListReading &reading);
    void showWhy();
    template<class Work>
    void change(Work work);
    void remove(const ListItem &item);
    void takeBack(const ListItem &item);
    void orderAll();
    void copy();

    HouseholdHandle &m_handle;
    Clock &m_clock;
    ListReading m_reading;
    bool m_isReading = false;
    bool m_isReadWanted = false;
    int m_writes = 0; ///< so far; a reading asked for before the last one is out of date
    QString m_reveal; ///< just added, selected once it is there

    ListHead *m_head;
    LinkButton *m_eve;
    ListPanel *m_list;
    QWidget *m_side;
    TotalPanel *m_total;
    WhyPanel *m_why;
    WordsLabel *m_stores;
    QWidget *m_storesRule;
    ListOutput *m_output;
    ListDesk *m_desk;
    LineActions *m_lines;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_sideColumn = nullptr;
};

} // namespace larder
