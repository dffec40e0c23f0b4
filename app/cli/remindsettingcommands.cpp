// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/household/reminderwording.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QJsonValue idJson(qint64 id)
{
    return id > 0 ? QJsonValue(id) : QJsonValue();
}

QJsonObject ruleJson(const ReminderRule &rule)
{
    return {{u"id"_s, rule.id.value},
            {u"kind"_s, reminderKindName(rule.kind)},
            {u"product_id"_s, idJson(rule.product.value)},
            {u"category_id"_s, idJson(rule.category.value)},
            {u"scope"_s, rule.scopeName},
            {u"value"_s, rule.value ? QJsonValue(*rule.value) : QJsonValue()},
            {u"on"_s, rule.isEnabled},
            {u"rule"_s, rule.rule},
            {u"anchor"_s, dayJson(rule.anchor)},
            {u"time"_s, rule.time.isValid() ? QJsonValue(rule.time.toString(u"HH:mm"_s)) : QJsonValue()},
            {u"text"_s, rule.text},
            {u"member_id"_s, idJson(rule.member.value)}};
}

Result<Output> rules(CommandContext &context, const Arguments &)
{
    auto all = context.household->reminders().rules();
    if (!all)
        return fail(all.error());
    const ReminderWording wording(context.today());
    QJsonArray items;
    TextTable table({Text::tr("No."), Text::tr("For"), Text::tr("When"), Text::tr("On")});
    for (const ReminderRule &rule : std::as_const(*all)) {
        items.append(ruleJson(rule));
        table.add({QString::number(rule.id.value), rule.scopeName.isEmpty() ? Text::tr("everything") : rule.scopeName,
                   wording.rule(rule), rule.isEnabled ? Text::tr("yes") : Text::tr("no")});
    }
    return Output{{{u"items"_s, items}}, table.text()};
}

Result<CategoryId> categoryArgument(CommandContext &context, const QString &name)
{
    auto categories = context.household->products().names().categories();
    if (!categories)
        return fail(categories.error());
    for (const auto &[id, known] : std::as_const(*categories)) {
        if (textKey(known) == textKey(name))
            return id;
    }
    return fail(ErrorKind::NotFound, Text::tr("There is no category “%1”. Nothing was changed.").arg(name));
}

Result<QTime> timeArgument(const QString &text)
{
    const QTime time = QTime::fromString(text, u"H:mm"_s);
    if (!text.isEmpty() && !time.isValid())
        return fail(ErrorKind::WrongUsage, Text::tr("“%1” is no time of day like 18:00.").arg(text));
    return time;
}

/// None where nobody is named.
Result<MemberId> namedMember(const CommandContext &context, const Arguments &arguments)
{
    const QString name = arguments.value(u"member"_s);
    return name.isEmpty() ? Result<MemberId>(MemberId()) : memberArgument(context, name);
}

/// What the words say of a rule, without its scope.
Result<ReminderRule> ruleArgument(CommandContext &context, const Arguments &arguments)
{
    const auto kind = reminderKindFromName(arguments.at(0));
    const auto time = timeArgument(arguments.value(u"time"_s));
    const auto member = namedMember(context, arguments);
    const auto anchor = dayArgument(context, arguments.value(u"from"_s), false);
    if (!kind)
        return fail(ErrorKind::WrongUsage, Text::tr("“%1” is no kind of reminder.").arg(arguments.at(0)));
    if (!time || !member || !anchor)
        return fail(!time ? time.error() : !member ? member.error() : anchor.error());
    ReminderRule rule;
    rule.kind = *kind;
    rule.isEnabled = !arguments.has(u"off"_s);
    rule.rule = arguments.value(u"rule"_s);
    rule.text = arguments.value(u"text"_s);
    rule.time = *time;
    rule.member = *member;
    rule.anchor = *anchor;
    if (arguments.has(u"value"_s)) {
        bool isNumber = false;
        const double value = arguments.value(u"value"_s).toDouble(&isNumber);
        if (!isNumber)
            return fail(ErrorKind::WrongUsage, Text::tr("“%1” is no number.").arg(arguments.value(u"value"_s)));
        rule.value = qRound64(*kind == ReminderKind::Level ? value * 1000 : value);
    }
    return rule;
}

Result<Output> rule(CommandContext &context, const Arguments &arguments)
{
    ReminderService &service = context.household->reminders();
    auto wanted = ruleArgument(context, arguments);
    if (!wanted)
        return fail(wanted.error());
    if (arguments.has(u"product"_s)) {
        auto product = context.household->products().resolve(arguments.value(u"product"_s));
        if (!product)
            return fail(product.error());
        wanted->product = product->id;
        wanted->scopeName = product->name;
    }
    if (arguments.has(u"category"_s)) {
        auto category = categoryArgument(context, arguments.value(u"category"_s));
        if (!category)
            return fail(category.error());
        wanted->category = *category;
        wanted->scopeName = arguments.value(u"category"_s);
    }
    auto known = service.rules();
    if (!known)
        return fail(known.error());
    for (const ReminderRule &each : std::as_const(*known)) {
        const bool isSame = each.kind == wanted->kind && each.product == wanted->product
                            && each.category == wanted->category && each.kind != ReminderKind::Schedule;
        if (isSame && !wanted->value) // only switched on or off
            wanted->value = each.value;
    }
    if (auto saved = service.saveRule(*wanted); !saved)
        return fail(saved.error());
    return rules(context, arguments);
}

Result<Output> removeRule(CommandContext &context, const Arguments &arguments)
{
    LARDER_TRY(context.household->reminders().removeRule(ReminderRuleId(arguments.at(0).toLongLong())));
    return rules(context, arguments);
}

Result<Output> times(CommandContext &context, const Arguments &arguments)
{
    ReminderService &service = context.household->reminders();
    auto now = service.times();
    if (!now)
        return fail(now.error());
    bool isChanged = arguments.has(u"on"_s) || arguments.has(u"off"_s);
    if (isChanged)
        now->isOn = !arguments.has(u"off"_s);
    for (const auto &[option, time] :
         {std::pair(u"digest"_s, &now->digest), std::pair(u"quiet-from"_s, &now->quietFrom),
          std::pair(u"quiet-to"_s, &now->quietTo), std::pair(u"eve"_s, &now->eve)}) {
        auto typed = timeArgument(arguments.value(option));
        if (!typed)
            return fail(typed.error());
        if (typed->isValid())
            *time = *typed;
        isChanged = isChanged || typed->isValid();
    }
    if (isChanged)
        LARDER_TRY(service.setTimes(*now));
    const auto text = [](QTime time) { return time.toString(u"HH:mm"_s); };
    const QString line = Text::tr("Told at %1, quiet from %2 to %3, the evening before shopping at %4.")
                             .arg(text(now->digest), text(now->quietFrom), text(now->quietTo), text(now->eve));
    return Output{{{u"on"_s, now->isOn},
                   {u"digest"_s, text(now->digest)},
                   {u"quiet_from"_s, text(now->quietFrom)},
                   {u"quiet_to"_s, text(now->quietTo)},
                   {u"eve"_s, text(now->eve)}},
                  (now->isOn ? line : Text::tr("Reminders are switched off.")) + u'\n'};
}

Result<Output> sinks(CommandContext &context, const Arguments &)
{
    auto all = context.household->reminders().sinks();
    auto members = context.household->products().names().members();
    if (!all || !members)
        return fail(!all ? all.error() : members.error());
    QHash<MemberId, QString> names;
    for (const Member &member : std::as_const(*members))
        names.insert(member.id, member.name);
    QJsonArray items;
    TextTable table({Text::tr("No."), Text::tr("Member"), Text::tr("Way"), Text::tr("On")});
    for (const MemberSink &sink : std::as_const(*all)) {
        items.append(QJsonObject{{u"id"_s, sink.id.value},
                                 {u"member"_s, names.value(sink.member)},
                                 {u"member_id"_s, sink.member.value},
                                 {u"way"_s, sinkWayName(sink.way)},
                                 {u"settings"_s, sink.settings},
                                 {u"on"_s, sink.isEnabled}});
        table.add({QString::number(sink.id.value), names.value(sink.member), sinkWayName(sink.way),
                   sink.isEnabled ? Text::tr("yes") : Text::tr("no")});
    }
    return Output{{{u"items"_s, items}}, table.text()};
}

/// The way to a member of --number as it is kept, else a new one to whoever is named.
Result<MemberSink> sinkArgument(CommandContext &context, const Arguments &arguments, SinkWay way)
{
    auto member = namedMember(context, arguments);
    auto all = context.household->reminders().sinks();
    if (!member || !all)
        return fail(!member ? member.error() : all.error());
    MemberSink sink;
    sink.id = SinkId(arguments.value(u"number"_s).toLongLong());
    sink.member = MemberId(1);
    sink.way = way;
    for (const MemberSink &each : std::as_const(*all)) {
        if (sink.id.isValid() && each.id == sink.id)
            sink = each;
    }
    if (sink.way != way)
        return fail(ErrorKind::Refused, Text::tr("Number %1 is a way by %2, and stays one. Nothing was changed.")
                                            .arg(QString::number(sink.id.value), sinkWayName(sink.way)));
    if (member->isValid())
        sink.member = *member;
    return sink;
}

/// Keeps a sink and then its token, where there is one; neither where the keychain does not take that.
Result<void> saveWithSecret(Household &household, MemberSink sink, const QString &secret)
{
    ReminderService &service = household.reminders();
    auto before = service.sinks();
    auto id = household.id();
    if (!before || !id)
        return fail(!before ? before.error() : id.error());
    if (!secret.isEmpty())
        sink.settings[kHasSecret] = true;
    auto saved = service.saveSink(sink);
    if (!saved || secret.isEmpty())
        return discard(saved);
    auto kept = keepInKeychain(sinkSecretKey(*id, *saved), secret);
    if (kept)
        return kept;
    const auto old =
        std::find_if(before->cbegin(), before->cend(), [&](const MemberSink &each) { return each.id == *saved; });
    LARDER_TRY(old == before->cend() ? service.removeSink(*saved) : discard(service.saveSink(*old)));
    return kept;
}

/// One way to a member, made or changed; its token goes from standard input into the keychain.
Result<Output> sink(CommandContext &context, const Arguments &arguments)
{
    const auto way = sinkWayFromName(arguments.at(0));
    if (!way)
        return fail(ErrorKind::WrongUsage,
                    Text::tr("“%1” is no way: desktop, ntfy, webhook or mqtt.").arg(arguments.at(0)));
    auto wanted = sinkArgument(context, arguments, *way);
    if (!wanted)
        return fail(wanted.error());
    Result<QString> secret = arguments.has(u"token-stdin"_s) ? secretFromInput() : Result<QString>(QString());
    if (!secret)
        return fail(secret.error());
    if (arguments.has(u"on"_s) || arguments.has(u"off"_s))
        wanted->isEnabled = !arguments.has(u"off"_s);
    for (const QString &name : {u"server"_s, u"topic"_s, u"url"_s, u"host"_s, u"user"_s}) {
        if (arguments.has(name))
            wanted->settings[name] = arguments.value(name);
    }
    if (arguments.has(u"port"_s))
        wanted->settings[u"port"_s] = arguments.value(u"port"_s).toInt();
    if (arguments.has(u"tls"_s))
        wanted->settings[u"tls"_s] = true;
    if (arguments.has(u"sends-list"_s))
        wanted->settings[u"sends_list"_s] = true;
    LARDER_TRY(saveWithSecret(*context.household, *wanted, *secret));
    return sinks(context, arguments);
}

Result<Output> removeSink(CommandContext &context, const Arguments &arguments)
{
    LARDER_TRY(context.household->reminders().removeSink(SinkId(arguments.at(0).toLongLong())));
    return sinks(context, arguments);
}

Result<Output> test(CommandContext &context, const Arguments &arguments)
{
    LARDER_TRY(context.household->reminders().sendTest(SinkId(arguments.at(0).toLongLong())));
    return Output{{{u"sink_id"_s, arguments.at(0).toLongLong()}},
                  Text::tr("A test waits to be sent: “larder-cli remind run” sends it, or the window does.") + u'\n'};
}

} // namespace

QVector<Command> remindSettingCommands()
{
    using Use = CommandUse;
    return {
        {"remind rules", "", QT_TRANSLATE_NOOP("larder", "when to remind of what"), Use::Reads, {}, {}, 0, 0, rules},
        {"remind rule",
         "KIND [--value N] [--product P | --category C] [--off] [--rule RRULE --text T --time HH:MM --from D --member M]",
         QT_TRANSLATE_NOOP("larder", "sets when to remind of what"),
         Use::Writes,
         {u"value"_s, u"product"_s, u"category"_s, u"rule"_s, u"text"_s, u"time"_s, u"from"_s, u"member"_s},
         {u"off"_s},
         1,
         1,
         rule},
        {"remind rule remove",
         "NUMBER",
         QT_TRANSLATE_NOOP("larder", "takes a rule away"),
         Use::Writes,
         {},
         {},
         1,
         1,
         removeRule},
        {"remind times",
         "[--digest HH:MM] [--quiet-from HH:MM] [--quiet-to HH:MM] [--eve HH:MM] [--on | --off]",
         QT_TRANSLATE_NOOP("larder", "at which times of day to remind"),
         Use::MayWrite,
         {u"digest"_s, u"quiet-from"_s, u"quiet-to"_s, u"eve"_s},
         {u"on"_s, u"off"_s},
         0,
         0,
         times,
         {u"digest"_s, u"quiet-from"_s, u"quiet-to"_s, u"eve"_s, u"on"_s, u"off"_s}},
        {"remind sinks", "", QT_TRANSLATE_NOOP("larder", "how members are told"), Use::Reads, {}, {}, 0, 0, sinks},
        {"remind sink",
         "WAY [--member M] [--server URL --topic T | --url URL | --host H --port N --user U --tls --topic T] "
         "[--sends-list] [--number N] [--on | --off] [--token-stdin]",
         QT_TRANSLATE_NOOP("larder", "adds a way to tell a member, or changes it"),
         Use::Writes,
         {u"member"_s, u"server"_s, u"topic"_s, u"url"_s, u"host"_s, u"port"_s, u"user"_s, u"number"_s},
         {u"tls"_s, u"sends-list"_s, u"on"_s, u"off"_s, u"token-stdin"_s},
         1,
         1,
         sink},
        {"remind sink remove",
         "NUMBER",
         QT_TRANSLATE_NOOP("larder", "takes a way to a member away"),
         Use::Writes,
         {},
         {},
         1,
         1,
         removeSink},
        {"remind test",
         "NUMBER",
         QT_TRANSLATE_NOOP("larder", "puts a test message for a way up to be sent"),
         Use::Writes,
         {},
         {},
         1,
         1,
         test},
    };
}

} // namespace larder
