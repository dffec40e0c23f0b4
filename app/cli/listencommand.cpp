// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/base/unixsignals.h"
#include "core/household/householdhandle.h"
#include "core/secrets/keychainsecrets.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

void say(std::FILE *stream, const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stream);
    std::fflush(stream);
}

Result<quint16> portArgument(const QString &text)
{
    bool isNumber = false;
    const quint16 port = text.toUShort(&isNumber);
    if (!isNumber)
        return fail(ErrorKind::WrongUsage, Text::tr("“%1” is no port: a number up to 65535 is needed.").arg(text));
    return port;
}

/// What --http and --mqtt say; none where neither is given.
Result<std::optional<EventSource>> askedSource(const Arguments &arguments)
{
    if (arguments.has(u"http"_s) && arguments.has(u"mqtt"_s))
        return fail(ErrorKind::WrongUsage, Text::tr("A source has one way in: --http or --mqtt."));
    EventSource source;
    source.name = arguments.value(u"source"_s);
    if (arguments.has(u"http"_s)) {
        const auto port = portArgument(arguments.value(u"http"_s));
        if (!port)
            return fail(port.error());
        source.way = EventSource::Way::Http;
        source.settings = {{u"port"_s, *port}};
    } else if (arguments.has(u"mqtt"_s)) {
        const QString where = arguments.value(u"mqtt"_s);
        const auto colon = where.lastIndexOf(u':');
        source.way = EventSource::Way::Mqtt;
        source.settings = {{u"host"_s, colon < 0 ? where : where.left(colon)}};
        if (colon >= 0) {
            const auto port = portArgument(where.mid(colon + 1));
            if (!port)
                return fail(port.error());
            source.settings[u"port"_s] = *port;
        }
    } else {
        return std::optional<EventSource>();
    }
    if (source.name.isEmpty())
        source.name = source.way == EventSource::Way::Http ? u"HTTP"_s : u"MQTT"_s;
    return std::optional(source);
}

/// The source that is asked for, made or changed where it is not as said; none where all are meant.
Result<std::optional<EventSource>> preparedSource(Household &household, const Arguments &arguments)
{
    auto asked = askedSource(arguments);
    if (!asked)
        return fail(asked.error());
    const QString name = *asked ? (*asked)->name : arguments.value(u"source"_s);
    if (name.isEmpty())
        return std::optional<EventSource>();
    auto known = household.sources().named(name);
    if (!known && (known.error().kind != ErrorKind::NotFound || !*asked))
        return fail(known.error());
    // Before anything is changed: without a token nothing could be listened to.
    if (*asked && (*asked)->way == EventSource::Way::Http && !arguments.has(u"token-stdin"_s))
        LARDER_TRY(ensureToken(u"larder/is-there-a-keychain"_s, true));
    if (!known)
        return household.sources().add(**asked, Action::Origin::Delivery).map([](const EventSource &made) {
            return std::optional(made);
        });
    if (!*asked)
        return std::optional(*known);
    if (known->way != (*asked)->way)
        return fail(
            ErrorKind::Refused,
            Text::tr("“%1” has another way in. Nothing was changed; choose another name with --source.").arg(name));
    EventSource wanted = *known;
    for (auto it = (*asked)->settings.begin(); it != (*asked)->settings.end(); ++it) {
        if (it.value() != QJsonValue(0)) // any port: the one that it has
            wanted.settings[it.key()] = it.value();
    }
    if (wanted == *known)
        return std::optional(wanted);
    return household.sources().edit(wanted).map([](const EventSource &made) { return std::optional(made); });
}

/// The keychain, and one secret for this run alone before it.
class GivenSecret : public KeychainSecrets
{
public:
    GivenSecret(Clock &clock, const QString &key, const QString &secret)
        : KeychainSecrets(clock)
        , m_key(key)
        , m_secret(secret)
    {}

    void read(const QString &key, QObject *context, std::function<void(const Result<QString> &)> done) override
    {
        if (m_secret.isEmpty() || key != m_key)
            return KeychainSecrets::read(key, context, std::move(done));
        QMetaObject::invokeMethod(
            context, [done = std::move(done), secret = m_secret] { done(secret); }, Qt::QueuedConnection);
    }

private:
    QString m_key;
    QString m_secret;
};

/// Tells on the terminal what the listening does.
class ListenLog : public QObject
{
public:
    ListenLog(HouseholdHandle &handle, std::optional<EventSource> asked, bool isJson)
        : m_handle(handle)
        , m_asked(std::move(asked))
        , m_addresses(isJson ? stderr : stdout)
    {
        connect(&handle, &HouseholdHandle::listeningChanged, this, &ListenLog::tellStates);
        connect(&handle, &HouseholdHandle::delivered, this, &ListenLog::tellDelivery);
        connect(&handle, &HouseholdHandle::failed, this, &ListenLog::tellFailure);
    }

    [[nodiscard]] const Delivery &total() const { return m_total; }
    [[nodiscard]] const std::optional<Error> &end() const { return m_end; }

private:
    void tellStates()
    {
        for (const ListenerState &state : m_handle.listening()) {
            const bool isAsked = !m_asked || m_asked->id == state.source;
            if (state == m_told.value(state.source) || !isAsked)
                continue;
            m_told[state.source] = state;
            if (state.needsSecret && m_asked)
                return stopWith(withSecretAdvice({ErrorKind::Refused, state.detail}));
            tellState(state);
        }
    }

    void tellState(const ListenerState &state)
    {
        using Kind = ListenerState::Kind;
        if (state.kind == Kind::Listening && m_address.value(state.source) != state.address) {
            m_address[state.source] = state.address;
            say(m_addresses, state.address);
        } else if (state.kind == Kind::Elsewhere) {
            say(stderr, Text::tr("Another Larder listens for this household; this one takes over when it ends."));
        } else if (state.kind == Kind::Paused) {
            say(stderr, Text::tr("The source is paused. Nothing is booked until it is taken up again."));
        }
        if (!state.detail.isEmpty())
            say(stderr, state.detail);
    }

    void tellDelivery(const Delivery &delivery)
    {
        m_total.read += delivery.read;
        m_total.applied += delivery.applied;
        m_total.duplicates += delivery.duplicates;
        m_total.rejected += delivery.rejected;
        say(stderr, Text::tr("%1: %2 booked, %3 known already, %4 not booked")
                        .arg(delivery.sourceName)
                        .arg(delivery.applied)
                        .arg(delivery.duplicates)
                        .arg(delivery.rejected));
    }

    void tellFailure(const Error &error)
    {
        if (error.kind == ErrorKind::TooNew)
            return stopWith(error);
        say(stderr, error.message);
    }

    void stopWith(const Error &error)
    {
        m_end = error;
        QCoreApplication::quit();
    }

    HouseholdHandle &m_handle;
    std::optional<EventSource> m_asked;
    std::FILE *m_addresses;
    QHash<SourceId, ListenerState> m_told;
    QHash<SourceId, QString> m_address;
    Delivery m_total;
    std::optional<Error> m_end;
};

/// Checks the words, makes the source where it is new, and says where its secret is kept.
Result<std::pair<std::optional<EventSource>, QString>> prepare(CommandContext &context, const Arguments &arguments)
{
    auto household = Household::open(context.path, Household::Opening::MustExist, context.clock);
    if (!household)
        return fail(household.error());
    auto source = preparedSource(**household, arguments);
    if (!source)
        return fail(source.error());
    if (!*source) {
        if (arguments.has(u"token-stdin"_s))
            return fail(ErrorKind::WrongUsage, Text::tr("--token-stdin needs --source, --http or --mqtt."));
        const auto all = (*household)->sources().all();
        if (!all)
            return fail(all.error());
        const bool isAny = std::any_of(all->cbegin(), all->cend(),
                                       [](const EventSource &each) { return each.way != EventSource::Way::File; });
        if (!isAny)
            return fail(ErrorKind::NotFound, Text::tr("There is no source to listen to yet. Say where events come from "
                                                      "with --http PORT or --mqtt HOST."));
        return std::pair(std::optional<EventSource>(), QString());
    }
    if ((*source)->way == EventSource::Way::File)
        return fail(ErrorKind::Refused,
                    Text::tr("“%1” gets its events from files. Use “larder-cli events ingest”.").arg((*source)->name));
    auto key = secretKey(**household, (*source)->id);
    if (!key)
        return fail(key.error());
    if ((*source)->way == EventSource::Way::Http && !arguments.has(u"token-stdin"_s)) {
        const auto isNew = ensureToken(*key);
        if (!isNew)
            return fail(isNew.error());
        if (*isNew)
            say(stderr, Text::tr("“%1” has a new token in the keychain. “larder-cli events token” shows it.")
                            .arg((*source)->name));
    }
    return std::pair(*source, *key);
}

Result<Output> listen(CommandContext &context, const Arguments &arguments)
{
    if (context.isAsOf)
        return fail(ErrorKind::WrongUsage, Text::tr("“events listen” goes by the real clock, not by --as-of."));
    Result<QString> secret = QString();
    if (arguments.has(u"token-stdin"_s))
        secret = secretFromInput();
    if (!secret)
        return fail(secret.error());
    auto prepared = prepare(context, arguments);
    if (!prepared)
        return fail(prepared.error());

    UnixSignals signals_;
    QObject::connect(&signals_, &UnixSignals::terminated, qApp, &QCoreApplication::quit);
    std::optional<Error> failed;
    Delivery total;
    {
        HouseholdHandle handle(context.clock);
        ListenLog log(handle, prepared->first, context.isJson);
        handle.listenWith([&clock = context.clock, key = prepared->second, given = *secret] {
            return std::make_unique<GivenSecret>(clock, key, given);
        });
        handle.open(context.path, Household::Opening::MustExist, &log, [&failed](const Result<void> &opened) {
            if (opened)
                return;
            failed = opened.error();
            QCoreApplication::quit();
        });
        QCoreApplication::exec();
        if (log.end())
            failed = log.end();
        total = log.total();
    }
    if (failed)
        return fail(*failed);
    return Output{{{u"read"_s, total.read},
                   {u"applied"_s, total.applied},
                   {u"duplicate"_s, total.duplicates},
                   {u"rejected"_s, total.rejected}},
                  {}};
}

} // namespace

QVector<Command> listenCommands()
{
    return {
        {"events listen",
         "[--source NAME] [--http PORT | --mqtt HOST[:PORT]] [--token-stdin]",
         QT_TRANSLATE_NOOP("larder", "books what sources tell, until it is stopped"),
         CommandUse::Itself,
         {u"source"_s, u"http"_s, u"mqtt"_s},
         {u"token-stdin"_s},
         0,
         0,
         listen},
        tokenCommand(),
    };
}

} // namespace larder
