// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/household/samplebooking.h"
#include "core/pantry/stockaudit.h"
#include "core/storage/backup.h"
#include "core/storage/migrations.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

Result<Output> init(CommandContext &context, const Arguments &arguments)
{
    if (QFileInfo::exists(context.path))
        return fail(ErrorKind::Refused,
                    Text::tr("There is a household at %1 already. Nothing was changed.").arg(context.path));
    auto household = Household::open(context.path, Household::Opening::CreateIfMissing, context.clock);
    if (!household)
        return fail(household.error());
    SampleReport report;
    if (arguments.has(u"sample"_s)) {
        auto booked = bookSampleHousehold(**household);
        if (!booked)
            return fail(booked.error());
        report = *booked;
    }
    LARDER_TRY((*household)->catchUp());
    return Output{{{u"household"_s, context.path}, {u"products"_s, report.products}, {u"events"_s, report.events}},
                  Text::tr("The household is at %1.").arg(context.path) + u'\n'};
}

Output problemOutput(const QStringList &problems, const QString &soundText)
{
    return {{{u"ok"_s, problems.isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(problems)}},
            problems.isEmpty() ? soundText + u'\n' : problems.join(u'\n') + u'\n',
            problems.isEmpty() ? 0 : 1};
}

Result<Output> check(CommandContext &context, const Arguments &)
{
    auto problems = auditStock(context.household->database());
    if (!problems)
        return fail(problems.error());
    return problemOutput(*problems, Text::tr("Everything is in order."));
}

Result<Output> backupCreate(CommandContext &context, const Arguments &arguments)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(context.clock.nowMs()).toString(u"yyyyMMdd-HHmmss"_s);
    const QString target =
        arguments.positional().isEmpty() ? u"%1.backup-%2"_s.arg(context.path, stamp) : arguments.at(0);
    if (QFileInfo::exists(target) && !arguments.has(u"force"_s))
        return fail(ErrorKind::Refused,
                    Text::tr("There is a file at %1 already. Nothing was written; --force replaces it.").arg(target));
    LARDER_TRY(context.household->saveCopy(target));
    return Output{{{u"file"_s, target}}, Text::tr("A checked copy is at %1.").arg(target) + u'\n'};
}

Result<Output> backupVerify(CommandContext &, const Arguments &arguments)
{
    auto copy = Database::open(arguments.at(0), Database::Access::ReadOnly);
    if (!copy)
        return fail(copy.error());
    LARDER_TRY(checkSchema(**copy, householdSchema()));
    auto problems = auditStock(**copy);
    if (!problems)
        return fail(problems.error());
    return problemOutput(*problems, Text::tr("The copy is sound."));
}

} // namespace

QVector<Command> safetyCommands()
{
    return {
        {"init",
         "[--sample]",
         QT_TRANSLATE_NOOP("larder", "makes a household; --sample with a year of a made-up family"),
         CommandUse::Itself,
         {},
         {u"sample"_s},
         0,
         0,
         init},
        {"backup create",
         "[FILE] [--force]",
         QT_TRANSLATE_NOOP("larder", "writes a checked copy of the household"),
         CommandUse::Writes,
         {},
         {u"force"_s},
         0,
         1,
         backupCreate},
        {"backup verify",
         "FILE",
         QT_TRANSLATE_NOOP("larder", "checks a copy"),
         CommandUse::Itself,
         {},
         {},
         1,
         1,
         backupVerify},
        {"check",
         "",
         QT_TRANSLATE_NOOP("larder", "proves that the books are in order"),
         CommandUse::Reads,
         {},
         {},
         0,
         0,
         check},
    };
}

} // namespace larder
