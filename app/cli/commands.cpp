// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/command.h"
#include "core/base/parse.h"
#include "core/base/text.h"
#include "core/base/textkey.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

enum ExitStatus { Done = 0, Failed = 1, WrongUsage = 2 };

struct Invocation
{
    std::optional<QString> household;
    std::optional<QString> asOf;
    bool isJson = false;
    bool isHelp = false;
    bool isVersion = false;
    QStringList words; ///< command and its arguments
};

const QVector<Command> &allCommands()
{
    static const QVector<Command> commands =
        productCommands() + nameCommands() + stockCommands() + viewCommands() + listCommands() + listManagingCommands()
        + tripCommands() + templateCommands() + recurringCommands() + sheetCommands() + calendarCommands()
        + lookCommands() + foresightCommands() + exchangeCommands() + eventCommands() + pasteCommands()
        + listenCommands() + phoneCommands() + streamCommands() + remindCommands() + remindSettingCommands()
        + safetyCommands();
    return commands;
}

/// The global options may stand anywhere before "--".
Result<Invocation> readInvocation(const QStringList &words)
{
    Invocation call;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const auto takesValue = [&](const QString &name, std::optional<QString> &value) {
            if (word == name && i + 1 < words.size())
                value = words[++i];
            else if (word.startsWith(name + u'='))
                value = word.mid(name.size() + 1);
            else
                return false;
            return true;
        };
        if (word == u"--"_s) {
            call.words << words.mid(i);
            break;
        }
        if (word == u"--json"_s)
            call.isJson = true;
        else if (word == u"--help"_s || word == u"-h"_s)
            call.isHelp = true;
        else if (word == u"--version"_s)
            call.isVersion = true;
        else if (!takesValue(u"--household"_s, call.household) && !takesValue(u"--as-of"_s, call.asOf))
            call.words << word;
    }
    if ((call.household && call.household->isEmpty()) || (call.asOf && call.asOf->isEmpty()))
        return fail(ErrorKind::WrongUsage, Text::tr("--household and --as-of need a value. Nothing was changed."));
    return call;
}

/// The command whose words @p words begin with; a bare "list" is "list show".
const Command *findCommand(const QStringList &words, qsizetype &length)
{
    const Command *found = nullptr;
    for (const Command &command : allCommands()) {
        const QStringList name = QString::fromLatin1(command.name).split(u' ');
        if (words.mid(0, name.size()) == name && (!found || name.size() > length)) {
            found = &command;
            length = name.size();
        }
    }
    return found;
}

QString helpText()
{
    const QString head = Text::tr("larder-cli %1: a household's pantry on the command line");
    QString text = head.arg(QLatin1StringView(LARDER_VERSION))
                   + u"\n\nlarder-cli [--household FILE] [--json] [--as-of YYYY-MM-DD[THH:MM:SSZ]] COMMAND ...\n\n"_s;
    TextTable table({Text::tr("Commands"), {}});
    for (const Command &command : allCommands())
        table.add({u"  "_s + QString::fromLatin1(command.name) + u' ' + QString::fromLatin1(command.usage),
                   QCoreApplication::translate("larder", command.purpose)});
    return text + table.text() + u'\n'
           + Text::tr(
               "PRODUCT is a name, a barcode or #17. AMOUNT is 2, 1.5 l, 500 g or 2 x 1 l. Days: 2026-11-20, fri, "
               "+3d, 21.11.\n"
               "Exit status: 0 done, 1 failed and nothing changed, 2 wrong usage, 3 done but some rows were "
               "rejected.")
           + u'\n';
}

/// "2026-11-20" is that day at noon here; with a time it is that instant.
Result<QDateTime> asOfInstant(const QString &text, const QTimeZone &zone)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return QDateTime(day, QTime(12, 0), zone);
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    if (!instant.isValid() || !text.contains(u'T'))
        return fail(ErrorKind::InvalidInput,
                    Text::tr("--as-of needs a day like 2026-11-20 or an instant like 2026-11-20T08:00:00Z."));
    return instant;
}

CommandUse useOf(const Command &command, const Arguments &arguments)
{
    if (command.use != CommandUse::MayWrite)
        return command.use;
    const bool isChanging = !arguments.positional().isEmpty()
                            || std::any_of(command.changesWith.cbegin(), command.changesWith.cend(),
                                           [&](const QString &option) { return arguments.has(option); });
    return isChanging ? CommandUse::Writes : CommandUse::Reads;
}

Result<Output> runCommand(const Command &command, CommandContext &context, const Arguments &arguments)
{
    std::unique_ptr<Household> household;
    const CommandUse use = useOf(command, arguments);
    if (use != CommandUse::Itself) {
        const bool isReadOnly = use == CommandUse::Reads && context.isAsOf;
        auto opened = Household::open(
            context.path, isReadOnly ? Household::Opening::ReadOnly : Household::Opening::MustExist, context.clock);
        if (!opened)
            return fail(opened.error());
        household = std::move(*opened);
        context.household = household.get();
        household->journal().setActor({{}, u"cli"_s});
        if (!isReadOnly)
            LARDER_TRY(household->catchUp());
    }
    auto output = command.run(context, arguments);
    if (output && use == CommandUse::Writes) {
        // What was booked is booked: a stream that cannot catch up now does so at the next call.
        const auto ticked = household->stream().tick(context.today());
        const auto caughtUp = ticked ? household->catchUp() : fail(ticked.error());
        if (!caughtUp)
            std::fprintf(stderr, "larder-cli: %s\n", qPrintable(caughtUp.error().message));
    }
    // A pretended date must not decide what is old.
    if (output && household && !context.isAsOf)
        std::ignore = household->stream().purge();
    return output;
}

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

int complain(const Invocation &call, const Error &error, int status, std::FILE *out, std::FILE *err)
{
    if (call.isJson)
        write(out, jsonText({{u"error"_s, QJsonObject{{u"message"_s, error.message}, {u"detail"_s, error.detail}}}}));
    write(err, u"larder-cli: "_s + error.message + u'\n');
    return status;
}

QString usageOf(const Command &command)
{
    return Text::tr("Usage: larder-cli %1 %2")
        .arg(QString::fromLatin1(command.name), QString::fromLatin1(command.usage));
}

} // namespace

int runCommandLine(const QStringList &words, std::FILE *out, std::FILE *err)
{
    const auto call = readInvocation(words);
    if (!call)
        return complain({}, call.error(), WrongUsage, out, err);
    if (call->isVersion) {
        write(out, u"larder-cli " LARDER_VERSION "\n"_s);
        return Done;
    }
    if (call->isHelp || call->words.isEmpty()) {
        write(call->isHelp ? out : err, helpText());
        return call->isHelp ? Done : WrongUsage;
    }
    qsizetype length = 0;
    const Command *command = findCommand(call->words, length);
    if (!command)
        return complain(*call,
                        {ErrorKind::InvalidInput,
                         Text::tr("There is no command “%1”. See larder-cli --help.").arg(call->words.first())},
                        WrongUsage, out, err);
    auto arguments = Arguments::read(call->words.mid(length), command->options, command->flags);
    if (!arguments)
        return complain(*call, {ErrorKind::InvalidInput, arguments.error().message + u' ' + usageOf(*command)},
                        WrongUsage, out, err);
    const auto given = arguments->positional().size();
    if (given < command->fewest || given > command->most)
        return complain(*call, {ErrorKind::InvalidInput, usageOf(*command)}, WrongUsage, out, err);

    SystemClock systemClock;
    ManualClock asOfClock(QDateTime::currentDateTimeUtc(), systemClock.zone());
    if (call->asOf) {
        const auto instant = asOfInstant(*call->asOf, systemClock.zone());
        if (!instant)
            return complain(*call, instant.error(), WrongUsage, out, err);
        asOfClock.setNow(*instant);
    }
    const bool isAsOf = call->asOf.has_value();
    CommandContext context{householdPath(call->household.value_or(QString())),
                           isAsOf ? static_cast<Clock &>(asOfClock) : systemClock, isAsOf, call->isJson};
    const auto output = runCommand(*command, context, *arguments);
    if (!output)
        return complain(*call, output.error(), output.error().kind == ErrorKind::WrongUsage ? WrongUsage : Failed, out,
                        err);
    write(out, call->isJson ? jsonText(output->json) : output->text);
    return output->exitStatus;
}

Result<MemberId> memberArgument(const CommandContext &context, const QString &name)
{
    auto members = context.household->products().names().members();
    if (!members)
        return fail(members.error());
    for (const Member &member : std::as_const(*members)) {
        if (textKey(member.name) == textKey(name))
            return member.id;
    }
    return fail(ErrorKind::NotFound, Text::tr("There is no member “%1”. Nothing was changed.").arg(name));
}

Result<QDate> dayArgument(const CommandContext &context, const QString &text, bool isPast)
{
    if (text.isEmpty())
        return QDate();
    const QLocale locale;
    auto day = parseDate(text, context.today(), locale, dateOrderOf(locale), isPast);
    if (!day)
        return fail(day.error());
    return day->never ? QDate() : day->day;
}

QJsonObject bookedJson(const Booked &booked)
{
    return {{u"action_id"_s, booked.action.value},           {u"product"_s, booked.product.name},
            {u"product_id"_s, booked.product.id.value},      {u"amount"_s, decimalFromMilli(booked.taken)},
            {u"on_hand"_s, decimalFromMilli(booked.onHand)}, {u"unit"_s, booked.product.unit.code()}};
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue instantJson(qint64 ms, Qt::DateFormat format)
{
    return ms > 0 ? QJsonValue(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(format))
                  : QJsonValue(QJsonValue::Null);
}

QJsonValue moneyJson(const std::optional<Money> &money)
{
    if (!money)
        return QJsonValue::Null;
    return QJsonObject{{u"minor"_s, money->minor}, {u"currency"_s, QString::fromLatin1(money->currency)}};
}

} // namespace larder
