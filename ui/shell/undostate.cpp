// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undostate.h"

#include "core/household/wording.h"
#include "ui/widgets/icons.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace larder {

QString asMenuText(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence.replace(u'&', u"&&"_s);
}

UndoState::UndoState(HouseholdHandle &handle, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_undo(new QAction(larderIcon(u"undo"_s, IconRole::Menu), tr("&Undo"), this))
    , m_redo(new QAction(larderIcon(u"redo"_s, IconRole::Menu), tr("&Redo"), this))
{
    m_undo->setObjectName(u"undoAction"_s);
    m_redo->setObjectName(u"redoAction"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    show({});
    connect(m_undo, &QAction::triggered, this, [this] { undo(); });
    connect(m_redo, &QAction::triggered, this, &UndoState::redo);
    connect(&handle, &HouseholdHandle::changed, this, &UndoState::refresh);
}

void UndoState::refresh()
{
    const auto read = [](Household &household) -> Result<Last> {
        auto undoable = household.journal().undoable();
        auto redoable = household.journal().redoable();
        if (!undoable || !redoable)
            return fail(!undoable ? undoable.error() : redoable.error());
        return Last{*undoable, *redoable};
    };
    m_handle.run(this, read, [this](const Result<Last> &last) {
        if (last)
            show(*last);
        else if (last.error().kind != ErrorKind::Closed)
            Q_EMIT failed(last.error());
    });
}

void UndoState::undo(ActionId action)
{
    m_handle.run(
        this, [action](Household &household) { return household.undo(action); },
        [this](const Result<Undone> &undone) {
            if (!undone)
                Q_EMIT failed(undone.error());
            refresh();
        });
}

void UndoState::redo()
{
    m_handle.run(
        this, [](Household &household) { return household.redo(); },
        [this](const Result<Undone> &done) {
            if (!done)
                Q_EMIT failed(done.error());
            refresh();
        });
}

void UndoState::show(const Last &last)
{
    const Wording wording(m_clock.today());
    m_undo->setEnabled(last.undoable.has_value());
    m_redo->setEnabled(last.redoable.has_value());
    //: %1 is a sentence without full stop: "Used one Milk 1 l, 3 left"
    m_undo->setText(last.undoable ? tr("&Undo: %1").arg(asMenuText(wording.action(*last.undoable))) : tr("&Undo"));
    m_redo->setText(last.redoable ? tr("&Redo: %1").arg(asMenuText(wording.action(*last.redoable))) : tr("&Redo"));
    if (last.redoable)
        Q_EMIT told(last.redoable->id, wording.action(*last.redoable), true);
    else if (last.undoable)
        Q_EMIT told(last.undoable->id, wording.action(*last.undoable), false);
    else
        Q_EMIT told({}, {}, false);
}

} // namespace larder
