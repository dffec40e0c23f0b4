// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/actionjournal.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// The numbers of an action that undoes @p original, and so tells of it.
QJsonObject of(const Action &original)
{
    QJsonObject numbers = original.numbers;
    numbers[u"of"_s] = original.kind;
    return numbers;
}

using Wording = std::function<QString(const Action &)>;

} // namespace

Error ActionJournal::changedSince(const std::optional<Action> &later, const Wording &wording)
{
    m_inTheWay = later ? later->id : ActionId();
    if (!later)
        return {
            ErrorKind::Conflict,
            Text::tr(
                "This cannot be undone because something was changed since by another program. Nothing was changed.")};
    const QString name = wording ? wording(*later) : later->kind;
    return {
        ErrorKind::Conflict,
        Text::tr(
            "This cannot be undone because of something later: “%1” (number %2). Nothing was changed; undo that first.")
            .arg(name)
            .arg(later->id.value)};
}

Result<ActionId> ActionJournal::begin(Action action)
{
    action.atMs = m_clock.nowMs();
    if (!action.member.isValid())
        action.member = m_actor.member;
    if (action.via.isEmpty())
        action.via = m_actor.via;
    auto id = m_repository.insert(action, m_clock.utcOffset());
    if (!id)
        return id;
    LARDER_TRY(setCaptureAction(m_database, *id));
    return id;
}

Result<void> ActionJournal::restoreRows(ActionId action, const Wording &wording)
{
    auto images = m_repository.imagesOf(action);
    if (!images)
        return fail(images.error());
    auto isKept = m_repository.hasImagesUpTo(action);
    if (!isKept)
        return fail(isKept.error());
    if (!*isKept)
        return fail(ErrorKind::Refused,
                    Text::tr("This was too long ago to be undone. Nothing was changed; book a correction instead."));
    QHash<QString, RowImages> tables;
    for (const CapturedImage &image : std::as_const(*images)) {
        if (image.oldImage.isNull() && image.newImage.isNull()) {
            // Only said "look at this product again", and so says the undo.
            LARDER_TRY(m_ledger.touch(ProductId(image.key), m_clock.nowMs()));
            continue;
        }
        auto table = tables.find(image.table);
        if (table == tables.end()) {
            auto opened = RowImages::of(m_database, image.table);
            if (!opened)
                return fail(opened.error());
            table = tables.insert(image.table, *opened);
        }
        auto current = table->current(image.key);
        if (!current)
            return fail(current.error());
        if (!RowImages::isSame(*current, image.newImage)) {
            auto later = m_repository.laterActionOn(image.table, image.key, image.sequence);
            return fail(changedSince(later ? *later : std::nullopt, wording));
        }
        if (auto restored = table->restore(image.key, image.oldImage); !restored) {
            if (restored.error().kind == ErrorKind::Conflict)
                return fail(
                    ErrorKind::Conflict,
                    Text::tr(
                        "This cannot be undone because later things build on it. Nothing was changed; undo those first."),
                    restored.error().detail);
            return restored;
        }
    }
    return {};
}

/// What was taken back alone, was put right after that, or was booked on goods that a merge moved, must not be undone
/// below it: the rows may be the same again.
Result<void> ActionJournal::checkNothingBuildsOnIt(ActionId action, const Wording &wording)
{
    auto takenBack = m_ledger.takenBackBy(action);
    auto booked = m_ledger.bookedSinceMerge(action);
    if (!takenBack || !booked)
        return fail(!takenBack ? takenBack.error() : booked.error());
    const ActionId later = std::max(*takenBack, *booked);
    if (!later.isValid())
        return {};
    auto found = m_repository.find(later);
    return fail(found ? changedSince(*found, wording) : found.error());
}

/// Undo reverts the action's events; redo reverts those reverts, so that the events count again. An action may do both.
Result<void> ActionJournal::revertEvents(ActionId action, ActionId undoing)
{
    auto events = m_ledger.ofAction(action);
    if (!events)
        return fail(events.error());
    QSet<ProductId> products;
    for (const StockEvent &event : std::as_const(*events)) {
        const bool wasRevert = event.kind == EventKind::Reverted;
        StockEvent reverted = event;
        reverted.action = undoing;
        reverted.kind = EventKind::Reverted;
        reverted.delta = 0;
        reverted.atMs = m_clock.nowMs();
        reverted.utcOffset = m_clock.utcOffset();
        reverted.reverts = wasRevert ? event.reverts : event.id;
        LARDER_TRY(m_ledger.append(reverted));
        auto isReverted = m_ledger.isReverted(reverted.reverts);
        if (!isReverted)
            return fail(isReverted.error());
        LARDER_TRY(m_ledger.setReverted(reverted.reverts, !*isReverted));
        products.insert(event.product);
    }
    // Where no lot changed the stream would not know.
    for (const ProductId product : std::as_const(products))
        LARDER_TRY(m_ledger.touch(product, m_clock.nowMs()));
    return {};
}

Result<Undone> ActionJournal::undo(ActionId action, const Wording &wording)
{
    m_inTheWay = {};
    auto found = action.isValid() ? m_repository.find(action) : m_repository.newestUndoable();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, Text::tr("There is nothing to undo."));
    const Action original = **found;
    if (original.undoneBy.isValid())
        return fail(ErrorKind::Refused, Text::tr("This has been undone already. Nothing was changed."));
    if (original.undoes.isValid())
        return fail(ErrorKind::Refused,
                    Text::tr("This was itself an undo. Nothing was changed; use redo to do it again."));
    return act({{}, u"undo"_s, of(original), Action::Origin::Person, 0, original.id, {}},
               [&](ActionId id) -> Result<Undone> {
                   LARDER_TRY(checkNothingBuildsOnIt(original.id, wording));
                   LARDER_TRY(restoreRows(original.id, wording));
                   LARDER_TRY(revertEvents(original.id, id));
                   LARDER_TRY(m_repository.setUndoneBy(original.id, id));
                   return Undone{id, original};
               });
}

Result<Undone> ActionJournal::redo(const Wording &wording)
{
    m_inTheWay = {};
    auto found = m_repository.newestRedoable();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, Text::tr("There is nothing to redo."));
    const Action undoing = **found;
    auto original = m_repository.find(undoing.undoes);
    if (!original)
        return fail(original.error());
    return act({{}, u"redo"_s, undoing.numbers, Action::Origin::Person, 0, undoing.id, {}},
               [&](ActionId id) -> Result<Undone> {
                   LARDER_TRY(restoreRows(undoing.id, wording));
                   LARDER_TRY(revertEvents(undoing.id, id));
                   LARDER_TRY(m_repository.setUndoneBy(undoing.id, id));
                   LARDER_TRY(m_repository.setUndoneBy(undoing.undoes, {}));
                   return Undone{id, original->value_or(Action{})};
               });
}

} // namespace larder
