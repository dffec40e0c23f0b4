// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QButtonGroup;
class QScrollArea;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace larder {

class ActionButton;
class ChoiceStrip;
class LinkButton;
class PasteView;
class TickView;
class WordsLabel;

/// The very first page of a new household: one question, and four ways to begin. Nobody is asked to count the house.
///
/// It has the window alone. What was ticked survives closing the window half way.
class FirstStartPage : public Page
{
    Q_OBJECT

public:
    /// @p handle and @p clock outlive it.
    FirstStartPage(HouseholdHandle &handle, Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("jar"); }
    [[nodiscard]] QString addHint() const override { return {}; }
    [[nodiscard]] bool hasQuickAdd() const override { return false; }
    [[nodiscard]] bool isAlone() const override { return true; }
    [[nodiscard]] QString summary() const override { return {}; }
    void reload() override;
    void applyChanges(const ChangeSet &) override {}

    /// Looks whether anybody has begun in this household; ends with `wanted` where nobody has.
    void lookWhetherNew();

Q_SIGNALS:
    /// Nobody has begun yet: this page should be shown.
    void wanted();
    /// The household has begun; @p room is where to go on.
    void began(larder::Room room);
    /// The sample household is to be opened.
    void sampleWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Way { Tick, Paste, Import, Sample };

    void build();
    QWidget *buildHead();
    QWidget *buildQuestion();
    QWidget *buildWays();
    QWidget *buildFoot();
    void connectParts();
    void choose(int way);
    void goBack();
    void describe();
    void arrange();
    void showList();
    void begin(bool isEmpty);
    void tellFailure(const Error &error);
    void remember() const;
    void forget();
    void recall();
    [[nodiscard]] int weekday() const; ///< 0 = it varies

    HouseholdHandle &m_handle;
    Clock &m_clock;
    QScrollArea *m_scroll;
    ChoiceStrip *m_days;
    QButtonGroup *m_ways;
    QStackedWidget *m_stack;
    TickView *m_tick;
    PasteView *m_paste;
    WordsLabel *m_count;
    WordsLabel *m_enough;
    LinkButton *m_empty;
    ActionButton *m_show;
    QTimer *m_saver; ///< of the pasted text
    QWidget *m_waysRow = nullptr;
    bool m_isBooking = false;
    bool m_isRecalling = false;
};

} // namespace larder
