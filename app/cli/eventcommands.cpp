// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"

#include <QFile>
#include <QJsonArray>

#include <atomic>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kShownRejects = 20;
constexpr qint64 kProgressEvents = 50'000;

std::atomic<bool> stopAsked = false;

/// While it lives, Ctrl+C asks to stop after the batch at hand; a second one ends the program.
class StopOnInterrupt
{
public:
    StopOnInterrupt() : m_before(std::signal(SIGINT, ask)) { stopAsked = false; }
    ~StopOnInterrupt() { std::signal(SIGINT, m_before); }
    StopOnInterrupt(const StopOnInterrupt &) = delete;
    StopOnInterrupt &operator=(const StopOnInterrupt &) = delete;

private:
    static void ask(int)
    {
        stopAsked = true;
        std::signal(SIGINT, SIG_DFL);
    }
    void (*m_before)(int);
};

Error wrongWord(const QString &option, const QStringList &words)
{
    return {ErrorKind::WrongUsage,
            Text::tr("--%1 is one of %2. Nothing was changed.").arg(option, words.join(u", "_s))};
}

/// What --amounts and --unknown say about @p source.
Result<EventSource> withOptions(EventSource source, const Arguments &arguments)
{
    if (arguments.has(u"amounts"_s)) {
        const auto amounts = amountsFromName(arguments.value(u"amounts"_s));
        if (!amounts)
            return fail(wrongWord(u"amounts"_s, {u"set"_s, u"add"_s}));
        source.amounts = *amounts;
    }
    if (arguments.has(u"unknown"_s)) {
        const auto unknown = unknownFromName(arguments.value(u"unknown"_s));
        if (!unknown)
            return fail(wrongWord(u"unknown"_s, {u"create"_s, u"wait"_s}));
        source.unknown = *unknown;
    }
    return source;
}

/// The source of that name, made on first use; options that are given become its own.
Result<EventSource> sourceFor(CommandContext &context, const Arguments &arguments)
{
    SourceService &sources = context.household->sources();
    const QString name = arguments.has(u"source"_s) ? arguments.value(u"source"_s) : kFileSource.toString();
    auto known = sources.named(name);
    if (!known && known.error().kind != ErrorKind::NotFound)
        return known;
    EventSource before;
    before.name = name;
    if (known)
        before = *known;
    auto source = withOptions(before, arguments);
    if (!source || (known && *source == before))
        return source;
    auto made = known ? sources.edit(*source) : sources.add(*source, Action::Origin::Delivery);
    // Another program may have made it between the look and now.
    const bool isMeanwhile = !known && !made && made.error().kind == ErrorKind::Conflict;
    return isMeanwhile ? sourceFor(context, arguments) : made;
}

QString rejectLine(const EventResult &reject, const Wording &wording)
{
    return Text::tr("Line %1: %2").arg(QString::number(reject.line), wording.refusal(reject.kind, reject.numbers));
}

Output ingestOutput(const IntakeReport &report, const Wording &wording)
{
    QJsonArray rejects;
    QString text = Text::tr("%n event(s) read:", nullptr, int(report.read)) + u' '
                   + Text::tr("%n booked", nullptr, int(report.applied)) + u", "_s
                   + Text::tr("%n booked before", nullptr, int(report.duplicates)) + u", "_s
                   + Text::tr("%n couldn't be booked", nullptr, int(report.rejected)) + u".\n"_s;
    for (const EventResult &reject : report.rejects) {
        if (rejects.size() < kShownRejects)
            text += rejectLine(reject, wording) + u'\n';
        rejects.append(QJsonObject{{u"line"_s, reject.line},
                                   {u"event_id"_s, reject.eventId},
                                   {u"kind"_s, reject.kind},
                                   {u"reason"_s, wording.refusal(reject.kind, reject.numbers)}});
    }
    if (report.rejected > kShownRejects)
        text += Text::tr("… and %n more", nullptr, int(report.rejected) - kShownRejects) + u'\n';
    if (report.isStopped)
        text +=
            Text::tr("Stopped. What was read so far is booked; the same file again goes on where it stopped.") + u'\n';
    QJsonObject json{{u"read"_s, report.read},
                     {u"applied"_s, report.applied},
                     {u"duplicate"_s, report.duplicates},
                     {u"rejected"_s, report.rejected},
                     {u"rejects"_s, rejects}};
    if (report.isStopped)
        json[u"stopped"_s] = true;
    return {json, text, report.rejected > 0 ? 3 : 0};
}

Result<Output> ingest(CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments.at(0);
    QFile file(path);
    // Unbuffered: what a pipe holds now is booked now.
    const bool isOpen = path == u"-"_s ? file.open(fileno(stdin), QIODevice::ReadOnly | QIODevice::Unbuffered)
                                       : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return fail(ErrorKind::Io,
                    Text::tr("%1 cannot be read: %2. Nothing was changed.").arg(path, file.errorString()));
    auto source = sourceFor(context, arguments);
    if (!source)
        return fail(source.error());
    const StopOnInterrupt stop;
    qint64 told = 0;
    auto report = context.household->intake().ingest(*source, file, [&told](const IntakeReport &soFar) {
        if (soFar.read - told >= kProgressEvents) {
            told = soFar.read;
            std::fprintf(stderr, "%s\n", qPrintable(Text::tr("%n event(s) read …", nullptr, int(told))));
        }
        return !stopAsked;
    });
    if (!report)
        return fail(report.error());
    if (report->error) {
        const QString kept = Text::tr("%n event(s) are booked; the same file again goes on where it stopped.", nullptr,
                                      int(report->applied));
        return fail(report->error->kind, report->error->message + u' ' + kept, report->error->detail);
    }
    return ingestOutput(*report, context.wording());
}

QString instant(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate) : QString();
}

Result<Output> listSources(CommandContext &context, const Arguments &)
{
    auto sources = context.household->sources().all();
    if (!sources)
        return fail(sources.error());
    QJsonArray items;
    TextTable table({Text::tr("Source"), Text::tr("Way in"), Text::tr("Amounts"), Text::tr("Unknown things"),
                     Text::tr("Booked"), Text::tr("Couldn't be booked")});
    for (const EventSource &source : std::as_const(*sources)) {
        auto tally = context.household->sources().tally(source.id);
        if (!tally)
            return fail(tally.error());
        const QString last = instant(tally->lastMs);
        items.append(QJsonObject{{u"source_id"_s, source.id.value},
                                 {u"source"_s, source.name},
                                 {u"way"_s, wayName(source.way)},
                                 {u"amounts"_s, amountsName(source.amounts)},
                                 {u"unknown"_s, unknownName(source.unknown)},
                                 {u"paused"_s, source.isPaused},
                                 {u"last_event"_s, last.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(last)},
                                 {u"applied"_s, tally->applied},
                                 {u"duplicate"_s, tally->duplicates},
                                 {u"rejected"_s, tally->rejected}});
        table.add({source.name, wayName(source.way), amountsName(source.amounts), unknownName(source.unknown),
                   QString::number(tally->applied), QString::number(tally->rejected)});
    }
    return Output{{{u"sources"_s, items}}, table.text()};
}

Result<Output> mapId(CommandContext &context, const Arguments &arguments)
{
    auto source = context.household->sources().named(arguments.at(0));
    auto product = context.household->products().resolve(arguments.at(2));
    if (!source || !product)
        return fail(!source ? source.error() : product.error());
    const QString foreignId = arguments.at(1);
    LARDER_TRY(context.household->sources().setProduct(source->id, foreignId, product->id));
    auto booked = context.household->intake().tryWaiting(source->id, foreignId);
    if (!booked)
        return fail(booked.error());
    const QJsonObject json{{u"source"_s, source->name},
                           {u"foreign_id"_s, foreignId},
                           {u"product"_s, product->name},
                           {u"product_id"_s, product->id.value},
                           {u"applied"_s, *booked}};
    QString text = Text::tr("“%1” of %2 is %3 from now on.").arg(foreignId, source->name, product->name) + u'\n';
    if (*booked > 0)
        text += Text::tr("%n event(s) that waited for it are booked.", nullptr, *booked) + u'\n';
    return Output{json, text};
}

} // namespace

QVector<Command> eventCommands()
{
    return {
        {"events ingest",
         "FILE|- [--source NAME] [--amounts set|add] [--unknown create|wait]",
         QT_TRANSLATE_NOOP("larder", "books inventory events, one JSON object a line, each once"),
         CommandUse::Writes,
         {u"source"_s, u"amounts"_s, u"unknown"_s},
         {},
         1,
         1,
         ingest},
        {"events sources",
         "",
         QT_TRANSLATE_NOOP("larder", "lists where events come from"),
         CommandUse::Reads,
         {},
         {},
         0,
         0,
         listSources},
        {"events map",
         "SOURCE FOREIGN-ID PRODUCT",
         QT_TRANSLATE_NOOP("larder", "says which product an id of a source is"),
         CommandUse::Writes,
         {},
         {},
         3,
         3,
         mapId},
    };
}

} // namespace larder
