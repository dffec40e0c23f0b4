// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reminderdeeds.h"

#include "core/base/text.h"
#include "core/calendar/localtime.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kRestUntil = u"reminders_rest_until"_s;

Result<ActionId> newestAction(Household &household)
{
    return household.journal().undoable().map(
        [](const std::optional<Action> &action) { return action ? action->id : ActionId(); });
}

/// How much of a product the list has to say about; nothing where it stands under Buy already.
Result<std::optional<qint64>> amountToAdd(Household &household, ProductId product)
{
    const QDate today = household.clock().today();
    auto items = household.lists().items({}, today);
    auto outlook = household.foresight().outlook(product, today);
    if (!items || !outlook)
        return fail(!items ? items.error() : outlook.error());
    for (const ListItem &item : std::as_const(*items)) {
        if (item.product == product && item.section == Section::Buy && !item.isChecked)
            return std::optional<qint64>();
        if (item.product == product && item.section == Section::Look && item.amount.milli > 0)
            return std::optional(item.amount.milli);
    }
    return std::optional(packOf(*outlook));
}

Result<void> addToList(Household &household, ReminderDone &done)
{
    const Reminder &reminder = done.reminder;
    if (reminder.product.isValid()) {
        auto milli = amountToAdd(household, reminder.product);
        if (!milli)
            return fail(milli.error());
        done.wasThere = !*milli;
        if (done.wasThere)
            return {};
        LARDER_TRY(household.lists().addProduct({}, reminder.product, **milli));
    } else {
        LARDER_TRY(household.lists().add({}, reminder.numbers.value(u"text"_s).toString(), {}));
    }
    auto action = newestAction(household);
    if (!action)
        return fail(action.error());
    done.action = *action;
    return {};
}

Result<void> bookAllGone(Household &household, ReminderDone &done)
{
    auto booked = household.ledger().count(done.reminder.product, 0);
    if (!booked)
        return fail(booked.error());
    done.action = booked->action;
    // Who says that it is gone need not be told so.
    LARDER_TRY(household.catchUp());
    auto reminders = household.reminders().inbox(false);
    if (!reminders)
        return fail(reminders.error());
    for (const Reminder &reminder : std::as_const(*reminders)) {
        const bool isOfIt = reminder.product == done.reminder.product && reminder.kind == ReminderKind::RunsOut;
        if (isOfIt && reminder.state == ReminderState::Waiting)
            LARDER_TRY(household.reminders().done(reminder.id));
    }
    return {};
}

Result<void> answer(Household &household, ReminderDone &done)
{
    const ReminderId id = done.reminder.id;
    switch (done.deed) {
    case ReminderDeed::Tomorrow: {
        auto until = tomorrowMs(household);
        if (!until)
            return fail(until.error());
        done.untilMs = *until;
        return household.reminders().snooze(id, *until);
    }
    case ReminderDeed::NotToday: return household.reminders().skip(id);
    case ReminderDeed::Never: return household.reminders().mute(id);
    case ReminderDeed::AddToList:
    case ReminderDeed::AllGone:
    case ReminderDeed::Done: break;
    }
    return household.reminders().done(id);
}

} // namespace

bool isPossible(ReminderDeed deed, const Reminder &reminder)
{
    const bool isAboutThing = reminder.product.isValid();
    switch (deed) {
    case ReminderDeed::AddToList:
        return (isAboutThing && reminder.kind != ReminderKind::BestBefore
                && reminder.kind != ReminderKind::BestBeforeShare)
               || (reminder.kind == ReminderKind::Recurring && reminder.numbers.contains(u"text"_s));
    case ReminderDeed::AllGone: return isAboutThing;
    case ReminderDeed::Tomorrow:
    case ReminderDeed::NotToday:
    case ReminderDeed::Never:
    case ReminderDeed::Done: break;
    }
    return true;
}

Result<ReminderDone> putOnList(Household &household, ProductId product)
{
    auto known = household.products().get(product);
    if (!known)
        return fail(known.error());
    ReminderDone done{.deed = ReminderDeed::AddToList, .reminder = {}, .product = known->name, .action = {}};
    done.reminder.product = product;
    LARDER_TRY(addToList(household, done));
    return done;
}

Result<ReminderDone> doDeed(Household &household, ReminderDeed deed, const Reminder &reminder)
{
    ReminderDone done{.deed = deed, .reminder = reminder, .product = {}, .action = {}};
    if (reminder.product.isValid()) {
        auto product = household.products().get(reminder.product);
        if (!product)
            return fail(product.error());
        done.product = product->name;
    }
    if (deed == ReminderDeed::AddToList)
        LARDER_TRY(addToList(household, done));
    if (deed == ReminderDeed::AllGone)
        LARDER_TRY(bookAllGone(household, done));
    LARDER_TRY(answer(household, done));
    return done;
}

Result<void> takeBack(Household &household, const ReminderDone &done)
{
    if (done.action.isValid())
        LARDER_TRY(household.undo(done.action));
    if (done.deed == ReminderDeed::Never)
        LARDER_TRY(household.reminders().unmute(done.reminder.kind, done.reminder.subject));
    return household.reminders().reopen(done.reminder.id);
}

QString doneSentence(const ReminderDone &done, const QDateTime &now)
{
    switch (done.deed) {
    case ReminderDeed::AddToList:
        if (done.product.isEmpty())
            return Text::tr("It is on the list.");
        return done.wasThere ? Text::tr("%1 is on the list already.").arg(done.product)
                             : Text::tr("%1 is on the list.").arg(done.product);
    case ReminderDeed::AllGone: return Text::tr("%1 is written down as all gone.").arg(done.product);
    case ReminderDeed::Tomorrow: {
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(done.untilMs, now.timeZone());
        return Text::tr("We remind you again tomorrow at %1.")
            .arg(QLocale().toString(until.time(), QLocale::ShortFormat));
    }
    case ReminderDeed::NotToday: return Text::tr("Not this time.");
    case ReminderDeed::Never: return Text::tr("We never remind you of this again.");
    case ReminderDeed::Done: break;
    }
    const QString about =
        done.product.isEmpty() ? done.reminder.numbers[u"text"_s].toString().simplified() : done.product;
    //: What a reminder was about is done: "Done: Defrost the freezer"
    return about.isEmpty() ? Text::tr("Done.") : Text::tr("Done: %1").arg(about);
}

Result<qint64> tomorrowMs(Household &household)
{
    auto times = household.reminders().times();
    if (!times)
        return fail(times.error());
    const Clock &clock = household.clock();
    return instantOf(clock.today().addDays(1), times->digest, clock.zone());
}

Result<qint64> restUntil(Household &household)
{
    auto value = household.settings().value(kRestUntil);
    if (!value)
        return fail(value.error());
    const QDateTime until = QDateTime::fromString(*value, Qt::ISODate);
    const qint64 untilMs = until.isValid() ? until.toMSecsSinceEpoch() : 0;
    return untilMs > household.clock().nowMs() ? untilMs : 0;
}

Result<void> setResting(Household &household, bool isResting)
{
    auto until = tomorrowMs(household);
    if (!until)
        return fail(until.error());
    const QString value = isResting ? QDateTime::fromMSecsSinceEpoch(*until, Qt::UTC).toString(Qt::ISODate) : u""_s;
    return household.journal().act({{}, u"setting"_s, {{u"name"_s, kRestUntil}}},
                                   [&](ActionId) { return household.settings().setValue(kRestUntil, value); });
}

} // namespace larder
