// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QJsonObject absenceJson(AbsenceKind kind, const DayRange &days)
{
    return {{u"kind"_s, absenceName(kind)}, {u"from"_s, dayJson(days.from)}, {u"to"_s, dayJson(days.to)}};
}

/// What the newest action did, told to people as History tells it.
Result<Output> told(CommandContext &context, const Result<ActionId> &action, QJsonObject json)
{
    if (!action)
        return fail(action.error());
    auto newest = context.household->journal().undoable();
    if (!newest)
        return fail(newest.error());
    json[u"action_id"_s] = action->value;
    return Output{json, *newest ? context.wording().action(**newest) + u'\n' : QString()};
}

Result<Output> listed(CommandContext &context)
{
    auto absences = context.household->absences().all();
    if (!absences)
        return fail(absences.error());
    QJsonArray items;
    TextTable table({Text::tr("From"), Text::tr("To"), {}});
    for (const Absence &absence : std::as_const(*absences)) {
        items.append(absenceJson(absence.kind, absence.days));
        table.add({absence.days.from.toString(Qt::ISODate), absence.days.to.toString(Qt::ISODate),
                   absence.kind == AbsenceKind::Away ? Text::tr("away") : Text::tr("busy")});
    }
    return Output{{{u"items"_s, items}}, table.isEmpty() ? Text::tr("Nobody was away yet.") + u'\n' : table.text()};
}

Result<Output> add(CommandContext &context, const Arguments &arguments, AbsenceKind kind)
{
    if (arguments.positional().isEmpty())
        return listed(context);
    if (arguments.positional().size() != 2)
        return fail(ErrorKind::WrongUsage, Text::tr("The first and the last day are needed. Nothing was changed."));
    auto from = dayArgument(context, arguments.at(0), false);
    auto to = dayArgument(context, arguments.at(1), false);
    if (!from || !to)
        return fail(!from ? from.error() : to.error());
    return told(context, context.household->absences().add(kind, *from, *to), absenceJson(kind, {*from, *to}));
}

Result<Output> away(CommandContext &context, const Arguments &arguments)
{
    return add(context, arguments, AbsenceKind::Away);
}

Result<Output> busy(CommandContext &context, const Arguments &arguments)
{
    return add(context, arguments, AbsenceKind::Busy);
}

Result<Output> silence(CommandContext &context, const Arguments &)
{
    auto asked = context.household->absences().silence(context.today());
    if (!asked)
        return fail(asked.error());
    if (!*asked)
        return Output{{{u"silence"_s, QJsonValue::Null}}, Text::tr("Nothing is asked at the moment.") + u'\n'};
    const Silence &found = **asked;
    const QJsonObject json{{u"last_heard"_s, dayJson(found.lastHeard)},
                           {u"days"_s, found.days},
                           {u"usual_gap_days"_s, found.usualGapDays}};
    return Output{{{u"silence"_s, json}},
                  Text::tr("Nothing was written down since %1. Were you away, or just busy?")
                          .arg(context.wording().day(found.lastHeard))
                      + u"\nlarder-cli silence away|busy|later\n"_s};
}

Result<Output> answer(CommandContext &context, AbsenceKind kind)
{
    return told(context, context.household->absences().answer(kind, context.today()), {{u"kind"_s, absenceName(kind)}});
}

Result<Output> silenceAway(CommandContext &context, const Arguments &)
{
    return answer(context, AbsenceKind::Away);
}

Result<Output> silenceBusy(CommandContext &context, const Arguments &)
{
    return answer(context, AbsenceKind::Busy);
}

Result<Output> silenceLater(CommandContext &context, const Arguments &)
{
    LARDER_TRY(context.household->absences().waveAside(context.today()));
    return Output{{{u"waved_aside"_s, true}}, Text::tr("This is not asked again.") + u'\n'};
}

} // namespace

QVector<Command> foresightCommands()
{
    return {
        {"away",
         "[FROM TO]",
         QT_TRANSLATE_NOOP("larder", "says when nobody was or will be at home, or lists such days"),
         CommandUse::Writes,
         {},
         {},
         0,
         2,
         away},
        {"busy",
         "[FROM TO]",
         QT_TRANSLATE_NOOP("larder", "says when nothing was written down, or lists such days"),
         CommandUse::Writes,
         {},
         {},
         0,
         2,
         busy},
        {"silence",
         "",
         QT_TRANSLATE_NOOP("larder", "asks whether you were away, where nothing was written down for long"),
         CommandUse::Reads,
         {},
         {},
         0,
         0,
         silence},
        {"silence away", "", "answers: nobody was at home", CommandUse::Writes, {}, {}, 0, 0, silenceAway},
        {"silence busy", "", "answers: nothing was written down", CommandUse::Writes, {}, {}, 0, 0, silenceBusy},
        {"silence later", "", "does not ask about this silence again", CommandUse::Writes, {}, {}, 0, 0, silenceLater},
    };
}

} // namespace larder
