// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/lookpage.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/panel.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

LookPage::LookPage(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : Page(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_question(new LookQuestion)
    , m_end(new EmptyState(this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(u"lookPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_question->setObjectName(u"lookQuestion"_s);
    m_end->setObjectName(u"lookEnd"_s);
    m_end->setPicture(u"eye"_s);
    m_end->setAction(tr("Back"));
    m_end->button()->setKind(ActionButton::Kind::Primary);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_question);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    Panel::blendIn(scroll);
    m_question->setAutoFillBackground(false);
    auto *nothingYet = new QWidget(this);
    m_stack->addWidget(nothingYet);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_end);
    connect(m_question, &LookQuestion::answered, this, &LookPage::answer);
    connect(m_question, &LookQuestion::skipped, this, &LookPage::next);
    connect(m_question, &LookQuestion::backWanted, this, &LookPage::goBack);
    connect(m_end, &EmptyState::actionTriggered, this, &Page::backWanted);
}

QString LookPage::title() const
{
    return tr("Have a look");
}

QString LookPage::iconName() const
{
    return u"eye"_s;
}

void LookPage::reload()
{
    if (!isVisible())
        return; // a round begins when it is shown
    m_handle.run(
        this,
        [today = m_clock.today()](Household &household) -> Result<Round> {
            auto round = household.looks().round(today);
            auto trips = household.foresight().trips(today);
            if (!round || !trips)
                return fail(!round ? round.error() : trips.error());
            return Round{*round, *trips};
        },
        [this](const Result<Round> &round) {
            if (round)
                begin(*round);
            else if (round.error().kind != ErrorKind::Closed)
                Q_EMIT failed(round.error());
        });
}

void LookPage::begin(const Round &round)
{
    ++m_round;
    m_at = 0;
    m_trips = round.trips;
    m_steps.clear();
    for (const Outlook &thing : round.round.things)
        m_steps.push_back({thing, std::nullopt, {}});
    showStep();
}

void LookPage::answer(LookAnswer answer)
{
    if (isAtEnd())
        return;
    Step &step = m_steps[m_at];
    step.answer = answer;
    m_handle.run(
        this,
        [product = step.thing.product.id, answer, today = m_trips.asOf](Household &household) {
            return household.looks().answer(product, answer, today);
        },
        [this, round = m_round, at = m_at](const Result<Booked> &booked) { settle(round, at, booked); });
    next();
}

void LookPage::settle(int round, int step, const Result<Booked> &booked)
{
    if (!booked)
        Q_EMIT failed(booked.error());
    if (round != m_round)
        return;
    if (booked)
        m_steps[step].action = booked->action;
    else
        stepBackTo(step);
}

void LookPage::next()
{
    if (!isAtEnd())
        ++m_at;
    showStep();
}

/// Takes the last answer back; a skipped thing is only asked again.
void LookPage::goBack()
{
    if (m_at == 0)
        return;
    const int step = m_at - 1;
    const ActionId action = m_steps[step].action;
    if (m_steps[step].answer && !action.isValid())
        return; // still being booked
    stepBackTo(step);
    if (!action.isValid())
        return;
    m_handle.run(
        this, [action](Household &household) { return discard(household.undo(action)); },
        [this](const Result<void> &undone) {
            if (!undone)
                Q_EMIT failed(undone.error());
        });
}

void LookPage::stepBackTo(int step)
{
    m_at = std::min(m_at, step);
    m_steps[step].answer.reset();
    m_steps[step].action = {};
    showStep();
}

void LookPage::applyChanges(const ChangeSet &changes)
{
    if (changes.isEmpty() || m_at == 0 || !m_steps[m_at - 1].action.isValid())
        return;
    m_handle.run(
        this,
        [action = m_steps[m_at - 1].action](Household &household) { return household.looks().isTakenBack(action); },
        [this, round = m_round, step = m_at - 1, action = m_steps[m_at - 1].action](const Result<bool> &isTakenBack) {
            if (isTakenBack && *isTakenBack && round == m_round && m_steps[step].action == action)
                stepBackTo(step);
        });
}

void LookPage::showStep()
{
    if (!isAtEnd()) {
        m_question->setThing(m_steps[m_at].thing, m_trips, m_at + 1, int(m_steps.size()));
        m_stack->setCurrentIndex(1);
        if (m_end->isAncestorOf(focusWidget()))
            setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto known =
        std::count_if(m_steps.cbegin(), m_steps.cend(), [](const Step &step) { return step.answer.has_value(); });
    m_end->setSentence(m_steps.isEmpty() ? tr("There is nothing to look at.")
                       : known == 0      ? tr("Done. Nothing was changed.")
                                         : tr("Done. %n thing(s) are known again.", nullptr, int(known)));
    m_end->setHint(m_steps.isEmpty() ? tr("We are sure enough of everything that you use.") : QString());
    m_stack->setCurrentIndex(2);
    m_end->button()->setFocus(Qt::OtherFocusReason);
}

void LookPage::keyPressEvent(QKeyEvent *event)
{
    const bool hasModifier = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backWanted();
    else if (event->key() == Qt::Key_Backspace && !hasModifier)
        goBack();
    else if (hasModifier || event->isAutoRepeat() || isAtEnd() || !m_question->takeKey(event->text()))
        Page::keyPressEvent(event);
}

void LookPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (event->spontaneous())
        return;
    ++m_round;
    m_steps.clear();
    m_at = 0;
    m_stack->setCurrentIndex(0);
    reload();
}

} // namespace larder
