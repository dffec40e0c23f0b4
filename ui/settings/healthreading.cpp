// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/healthreading.h"

#include "core/base/text.h"
#include "ui/settings/sourcewords.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString whole(qint64 number)
{
    return QLocale().toString(number);
}

QString ago(qint64 atMs, qint64 nowMs)
{
    return atMs == 0 ? Text::tr("never") : agoWords(atMs, nowMs);
}

/// "3 (1.2 s)": how many changes it is behind, and how old the oldest of them is.
QString lagText(const HandlerStatus &handler)
{
    if (handler.lag == 0)
        return whole(0);
    return Text::tr("%1 (%2 s)").arg(whole(handler.lag), QLocale().toString(double(handler.lagMs) / 1000, 'f', 1));
}

QString perSecond(const HandlerStatus &handler)
{
    if (handler.busyMicroseconds == 0)
        return u"–"_s;
    return whole(qint64(double(handler.handled) * 1e6 / double(handler.busyMicroseconds)));
}

QString outboxText(const QVector<OutboxWaiting> &outbox)
{
    QStringList parts;
    for (const OutboxWaiting &waiting : outbox)
        parts << Text::tr("%1: %n message(s)", nullptr, waiting.count).arg(waiting.sink);
    return parts.isEmpty() ? Text::tr("nothing") : parts.join(u", "_s);
}

QString leaseText(const QVector<LeaseHolder> &leases, qint64 nowMs)
{
    QStringList parts;
    for (const LeaseHolder &lease : leases)
        parts
            << Text::tr("%1: %2, for %n s", nullptr, int((lease.untilMs - nowMs) / 1000)).arg(lease.name, lease.holder);
    return parts.isEmpty() ? Text::tr("nobody") : parts.join(u", "_s);
}

} // namespace

Result<HealthReading> readHealth(Household &household)
{
    HealthRepository repository(household.database());
    const qint64 now = household.clock().nowMs();
    auto handlers = household.stream().status();
    auto leases = repository.leases(now);
    auto outbox = repository.outbox();
    if (!handlers || !leases || !outbox)
        return fail(!handlers ? handlers.error() : !leases ? leases.error() : outbox.error());
    auto schema = repository.schemaVersion();
    auto engine = repository.engineVersion();
    auto copied = household.settings().value(u"copied_at"_s);
    if (!schema || !engine || !copied)
        return fail(!schema ? schema.error() : !engine ? engine.error() : copied.error());
    const QString path = household.database().path();
    return HealthReading{*handlers,
                         *leases,
                         *outbox,
                         path,
                         QFileInfo(path).size(),
                         QFileInfo(path + u"-wal"_s).size(),
                         copied->toLongLong(),
                         *schema,
                         *engine,
                         now};
}

QString healthSentence(const HealthReading &reading)
{
    qint64 lag = 0;
    qint64 parked = 0;
    qint64 dead = 0;
    for (const HandlerStatus &handler : reading.handlers) {
        lag = std::max(lag, handler.lag);
        parked += handler.parked;
        dead += handler.dead;
    }
    if (dead > 0)
        return Text::tr("%n change(s) couldn't be done; History says which and why.", nullptr, int(dead));
    if (parked > 0)
        return Text::tr("%n change(s) wait for another try.", nullptr, int(parked));
    if (lag > 0)
        return Text::tr("Working: %n change(s) to go.", nullptr, int(lag));
    return Text::tr("Everything is done and up to date.");
}

QStringList healthColumns()
{
    return {Text::tr("Handler"),         Text::tr("Lag"),
            Text::tr("Handled"),         Text::tr("Per second when busy"),
            Text::tr("Waits"),           Text::tr("Couldn't be done"),
            Text::tr("Failed attempts"), Text::tr("Checkpoint"),
            Text::tr("Last run")};
}

QStringList healthCells(const HandlerStatus &handler, qint64 nowMs)
{
    return {handler.name,          lagText(handler),          whole(handler.handled),
            perSecond(handler),    whole(handler.parked),     whole(handler.dead),
            whole(handler.failed), whole(handler.checkpoint), ago(handler.lastMs, nowMs)};
}

QVector<HealthFact> healthFacts(const HealthReading &reading)
{
    const QLocale locale;
    return {
        {Text::tr("File"), QDir::toNativeSeparators(reading.path)},
        {Text::tr("Size"),
         Text::tr("%1, and %2 in the log beside it")
             .arg(locale.formattedDataSize(reading.fileBytes), locale.formattedDataSize(reading.logBytes))},
        {Text::tr("Last copy"), ago(reading.copiedMs, reading.nowMs)},
        {Text::tr("Waits to be sent"), outboxText(reading.outbox)},
        {Text::tr("Held by"), leaseText(reading.leases, reading.nowMs)},
        {Text::tr("Larder"), QStringLiteral(LARDER_VERSION)},
        {Text::tr("Format of the file"), whole(reading.schemaVersion)},
        {Text::tr("SQLite, Qt"), Text::tr("%1, %2").arg(reading.engineVersion, QString::fromLatin1(qVersion()))},
        {Text::tr("System"), QSysInfo::prettyProductName()},
    };
}

QString healthText(const HealthReading &reading)
{
    QStringList lines{healthSentence(reading), healthColumns().join(u'\t')};
    for (const HandlerStatus &handler : reading.handlers)
        lines << healthCells(handler, reading.nowMs).join(u'\t');
    lines << QString();
    for (const HealthFact &fact : healthFacts(reading))
        lines << Text::tr("%1: %2").arg(fact.name, fact.text);
    return lines.join(u'\n') + u'\n';
}

} // namespace larder
