// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sourcewords.h"

#include "core/base/text.h"
#include "core/ingest/brokertopics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr int kPlainPort = 1883;

/// One argument for a shell, whatever stands in it.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// One argument for a shell that puts a new id into it each time.
QString exampleEvent(const QString &source, const QString &product)
{
    const QString id = u"ID"_s;
    const QJsonObject event{{u"v"_s, 1},
                            {u"event_id"_s, id},
                            {u"type"_s, u"consumed"_s},
                            {u"source"_s, source},
                            {u"product"_s, QJsonObject{{u"name"_s, product}}},
                            {u"amount"_s, u"1"_s},
                            {u"unit"_s, Unit(Unit::Pack).code()}};
    const QString text = QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact));
    // Every computer has `date`; nanoseconds are never the same twice.
    return quoted(text).replace(u"\"event_id\":\"%1\""_s.arg(id), u"\"event_id\":\"'$(date +%s%N)'\""_s);
}

} // namespace

QString wayWords(const EventSource &source, const QString &household)
{
    switch (source.way) {
    case EventSource::Way::File: return Text::tr("files that you open");
    case EventSource::Way::Http: return Text::tr("programs on this computer");
    case EventSource::Way::Mqtt: {
        //: %1: the topics of the broker that are listened to
        return Text::tr("a smart home (MQTT), on %1").arg(QLocale().createSeparatedList(topicsOf(source, household)));
    }
    }
    Q_UNREACHABLE();
}

SourceStateWords stateWords(const EventSource &source, const std::optional<ListenerState> &state)
{
    using Kind = ListenerState::Kind;
    if (source.isPaused)
        return {Text::tr("Paused"), Mood::Plain};
    if (source.way == EventSource::Way::File)
        return {Text::tr("Nothing to listen to: files are read when somebody opens them"), Mood::Plain};
    switch (state ? state->kind : Kind::Off) {
    case Kind::Off: return {Text::tr("Not listening"), Mood::Plain};
    case Kind::Paused: return {Text::tr("Paused"), Mood::Plain};
    case Kind::Starting:
        return {source.way == EventSource::Way::Mqtt ? Text::tr("Waiting for the broker…") : Text::tr("Getting ready…"),
                Mood::Honey};
    case Kind::Listening: return {Text::tr("Listening on %1").arg(state->address), Mood::Leaf};
    case Kind::Failed:
        return {state->detail.isEmpty() ? Text::tr("Cannot listen at the moment") : state->detail, Mood::Paprika};
    case Kind::Elsewhere:
        return {Text::tr("Another Larder is listening; this one takes over when that ends"), Mood::Leaf};
    }
    Q_UNREACHABLE();
}

QString agoWords(qint64 atMs, qint64 nowMs)
{
    const qint64 ago = std::max<qint64>(0, nowMs - atMs);
    if (ago < kMinute)
        return Text::tr("just now");
    if (ago < kHour)
        return Text::tr("%n minute(s) ago", nullptr, int(ago / kMinute));
    if (ago < kDay)
        return Text::tr("%n hour(s) ago", nullptr, int(ago / kHour));
    return Text::tr("%n day(s) ago", nullptr, int(ago / kDay));
}

QString tallyWords(const SourceTally &tally, qint64 nowMs)
{
    if (tally.lastMs == 0)
        return Text::tr("Nothing came yet.");
    const QString booked = Text::tr("%n booked", nullptr, int(tally.applied));
    const QString when = agoWords(tally.lastMs, nowMs);
    //: %1 is "2 minutes ago", %2 "120 booked", %3 "3 already known"
    return tally.duplicates == 0 ? Text::tr("Last heard %1: %2.").arg(when, booked)
                                 : Text::tr("Last heard %1: %2, %3.")
                                       .arg(when, booked, Text::tr("%n already known", nullptr, int(tally.duplicates)));
}

QString doesWords(SourceButton::Does does)
{
    switch (does) {
    case SourceButton::Does::Finish: return Text::tr("Used one");
    case SourceButton::Does::Open: return Text::tr("Opened one");
    case SourceButton::Does::Gone: return Text::tr("All gone");
    case SourceButton::Does::List: return Text::tr("Write it on the list");
    }
    Q_UNREACHABLE();
}

QString buttonWords(const SourceButton &button)
{
    //: When a button of the smart home says something: %1 its topic, %2 the field, %3 the value, %4 "Used one", %5 a product
    return Text::tr("When %1 says %2 “%3”: %4, %5")
        .arg(button.topic, button.field, button.value, doesWords(button.does), button.productName);
}

QStringList topicsOf(const EventSource &source, const QString &household)
{
    QStringList topics;
    for (const QJsonValue &topic : source.settings[u"topics"_s].toArray())
        topics << topic.toString();
    topics.removeAll(QString());
    return topics.isEmpty() ? QStringList{BrokerTopics(household).events()} : topics;
}

QString exampleLine(const ExampleOf &of, const QString &address, const QString &token)
{
    const EventSource &source = of.source;
    const QString event = exampleEvent(source.name, of.product);
    if (source.way == EventSource::Way::Mqtt) {
        const QJsonObject &settings = source.settings;
        return u"mosquitto_pub -h %1 -p %2 -q 1 -t %3 -m %4"_s.arg(
            quoted(settings[u"host"_s].toString(u"localhost"_s)),
            QString::number(settings[u"port"_s].toInt(kPlainPort)), quoted(topicsOf(source, of.household).first()),
            event);
    }
    if (source.way == EventSource::Way::Http) {
        const QString port = QString::number(source.settings[u"port"_s].toInt());
        return u"curl -H 'Authorization: Bearer %1' -H 'Content-Type: application/json' -d %2 %3"_s.arg(
            token.isEmpty() ? u"TOKEN"_s : token, event,
            address.isEmpty() ? u"http://127.0.0.1:%1/events"_s.arg(port == u"0"_s ? u"PORT"_s : port) : address);
    }
    return u"larder-cli events ingest --source %1 events.ndjson"_s.arg(quoted(source.name));
}

} // namespace larder
