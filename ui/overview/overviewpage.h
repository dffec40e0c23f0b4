// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewreading.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace larder {

class EmptyState;
class NeedsPanel;
class RunOutPanel;
class SilencePanel;
class SpoilingPanel;
class ToBuyPanel;
class WordsLabel;

/// The first page: a sentence, what runs out next, what spoils, what to buy and what needs somebody.
///
/// Reads everything at once on the core thread and keeps the old content until it is there; reads again after every
/// change, and while it is hidden only once it is shown again.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(HouseholdHandle &handle, Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override; ///< today
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString addHint() const override;
    [[nodiscard]] QString summary() const override;
    void reload() override;
    void applyChanges(const ChangeSet &changes) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildBody();
    void connectParts();
    void connectSilence();
    /// Runs @p work(Household &), a person's action; the change comes back as one, like anybody's.
    template<class Work>
    void act(Work work);
    void arrange();
    void take(const Result<OverviewReading> &reading);
    void present(const OverviewReading &reading);
    void presentSilence(const OverviewReading &reading);

    HouseholdHandle &m_handle;
    Clock &m_clock;
    WordsLabel *m_headline;
    WordsLabel *m_rest;
    SilencePanel *m_silence;
    RunOutPanel *m_next;
    SpoilingPanel *m_spoiling;
    QWidget *m_side;
    ToBuyPanel *m_toBuy;
    NeedsPanel *m_needs;
    EmptyState *m_empty;
    QBoxLayout *m_columns = nullptr;
    QScrollArea *m_scroll;
    QStackedLayout *m_stack;
    QDate m_day; ///< of what is shown
    QDate m_refusedOn; ///< the list for coming home was not wanted
    bool m_isReading = false;
    bool m_isReadWanted = false; ///< again, once the running one is there or the page is seen
};

} // namespace larder
