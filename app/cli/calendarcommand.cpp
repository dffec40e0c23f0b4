// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/household/calendarreading.h"

#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kDaysBack = 31;
constexpr int kDaysAhead = 366;

QJsonObject itemJson(QDate day, const CalendarItem &item)
{
    return {{u"day"_s, dayJson(day)},
            {u"kind"_s, calendarKindName(item.kind)},
            {u"text"_s, calendarSentence(item)},
            {u"product_id"_s, item.product.isValid() ? QJsonValue(item.product.value) : QJsonValue(QJsonValue::Null)},
            {u"guess"_s, item.isGuess},
            {u"uid"_s, item.uid}};
}

Result<Output> exportCalendar(CommandContext &context, const Arguments &arguments)
{
    if (arguments.has(u"format"_s) && arguments.value(u"format"_s) != u"ics"_s)
        return fail(ErrorKind::WrongUsage, Text::tr("A calendar is written as ics. Nothing was written."));
    const QDate today = context.today();
    auto days = readCalendar(*context.household, today.addDays(-kDaysBack), today.addDays(kDaysAhead), today);
    // A household that was only read may have no name yet.
    auto known = context.isAsOf ? context.household->settings().value(u"household_id"_s) : context.household->id();
    if (!days || !known)
        return fail(!days ? days.error() : known.error());
    const QString household = known->isEmpty() ? u"larder"_s : *known;
    const QByteArray content = toIcs(calendarEntries(*days, household), Text::tr("Larder"), context.clock.nowMs());
    QJsonArray items;
    for (const CalendarDay &day : std::as_const(*days)) {
        for (const CalendarItem &item : day.items)
            items.append(itemJson(day.day, item));
    }
    const QString path = arguments.at(0);
    const QJsonObject json{{u"items"_s, items},
                           {u"file"_s, path.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(path)},
                           {u"content"_s, QString::fromUtf8(content)}};
    if (path.isEmpty() || path == u"-"_s)
        return Output{json, QString::fromUtf8(content)};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0 || !file.commit())
        return fail(ErrorKind::Io, Text::tr("%1 cannot be written: %2. An older file there was left as it was.")
                                       .arg(path, file.errorString()));
    return Output{json, Text::tr("Written to %1.").arg(path) + u'\n'};
}

} // namespace

QVector<Command> calendarCommands()
{
    return {{"export calendar",
             "[FILE] [--format ics]",
             QT_TRANSLATE_NOOP("larder", "writes best-before dates, run-out days, trips and what is bought regularly"),
             CommandUse::Reads,
             {u"format"_s},
             {},
             0,
             1,
             exportCalendar}};
}

} // namespace larder
