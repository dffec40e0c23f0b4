// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/lookquestion.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace larder {

class EmptyState;

/// "Have a look": a round of at most twelve doubtful things, one at a time, each answered by one key.
///
/// Each answer is booked at once as an action of its own, so that leaving loses nothing. Backspace takes the last
/// answer back and asks again; so does any other undo of it. Each time it is shown a new round begins.
class LookPage : public Page
{
    Q_OBJECT

public:
    LookPage(HouseholdHandle &handle, Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString addHint() const override { return {}; }
    [[nodiscard]] bool hasQuickAdd() const override { return false; }
    [[nodiscard]] QString summary() const override { return {}; }
    void reload() override;
    void applyChanges(const ChangeSet &changes) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Step
    {
        Outlook thing;
        std::optional<LookAnswer> answer; ///< none while open, and where it was skipped
        ActionId action; ///< none until it is booked
    };
    struct Round
    {
        LookRound round;
        TripPlan trips;
    };

    void begin(const Round &round);
    void answer(LookAnswer answer);
    void settle(int round, int step, const Result<Booked> &booked);
    void next();
    void goBack();
    void stepBackTo(int step);
    void showStep();
    [[nodiscard]] bool isAtEnd() const { return m_at >= int(m_steps.size()); }

    HouseholdHandle &m_handle;
    Clock &m_clock;
    LookQuestion *m_question;
    EmptyState *m_end;
    QStackedLayout *m_stack;
    QVector<Step> m_steps;
    TripPlan m_trips;
    int m_at = 0;
    int m_round = 0; ///< counts the rounds, so that an old answer does not land in a new one
};

} // namespace larder
