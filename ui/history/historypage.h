// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/history/historymodel.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QScrollArea;
class QStackedLayout;
class QTimer;

namespace larder {

class EmptyState;
class HistoryDetailsPanel;
class HistoryFilterBar;
class HistoryTable;
class RefusalPanel;
class TroublePanel;
class WordsLabel;

/// What happened, by whom and from where; any of it can be undone from here, and what came to nothing is told on top.
///
/// The newest rows are read at once, older ones when they come into sight.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    /// @p handle and @p clock outlive the page; @p clock says which day it is.
    HistoryPage(HouseholdHandle &handle, Clock &clock, QWidget *parent = nullptr);

    /// Selects an action, however long ago; a filter that hides it goes.
    void showAction(ActionId action);

    /// Shows what couldn't be booked of one source's.
    void showTroubles(SourceId source);

    [[nodiscard]] QString title() const override { return tr("History"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("history"); }
    [[nodiscard]] QString addHint() const override;
    [[nodiscard]] QString summary() const override;

    void reload() override;
    void applyChanges(const ChangeSet &changes) override;
    void focusFilter() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void connectDetails();
    void arrange();
    void read(int atLeast);
    bool readAgain();
    void readFrom(ActionId action);
    void take(const Result<HistoryReading> &reading);
    void readOlder(ActionId than);
    void readNews();
    void take(const Result<HistoryNews> &news);
    void present();
    void showEmptyOrTable();
    void readDetails();
    void turn(const HistoryLine &line);
    void takeBack(const HistoryEntry &entry, ProductId product);
    void reveal();
    void report(const Error &error);

    HouseholdHandle &m_handle;
    Clock &m_clock;
    HistoryModel *m_model;
    WordsLabel *m_sentence;
    RefusalPanel *m_refusal;
    TroublePanel *m_troubles;
    HistoryFilterBar *m_filter;
    HistoryTable *m_table;
    QWidget *m_side;
    HistoryDetailsPanel *m_details;
    QScrollArea *m_detailsScroll; ///< around the details
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns = nullptr;
    QStackedLayout *m_stack = nullptr;
    QString m_path; ///< of the household that is shown
    ActionId m_target; ///< to be selected and entered as soon as it is read
    ActionId m_remembered; ///< was selected when the program ended
    int m_most; ///< products in the details
    int m_readings = 0; ///< asked for so far; older rows of an earlier one are not wanted any more
    int m_readWanted = 0; ///< rows to be read as soon as the present reading is done
    bool m_isLoaded = false;
    bool m_isReading = false;
    bool m_isNewsWanted = false;
};

} // namespace larder
