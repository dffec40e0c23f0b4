// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/homeassistantlink.h"

#include "core/ingest/homeassistant.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kSink = u"mqtt"_s;
const QString kSummary = u"summary"_s;
constexpr std::chrono::seconds kClaim{30};
constexpr std::chrono::seconds kAgain{5};
constexpr int kMostAtOnce = 10;

} // namespace

HomeAssistantLink::HomeAssistantLink(MqttClient &client, Outbox &outbox, const BrokerTopics &topics,
                                     const QString &holder, Mode mode, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_outbox(outbox)
    , m_topics(topics)
    , m_holder(holder)
    , m_mode(mode)
{}

std::optional<MqttWill> HomeAssistantLink::will() const
{
    if (m_mode != Mode::Show)
        return std::nullopt;
    return MqttWill{m_topics.online(), "offline", true};
}

QStringList HomeAssistantLink::topics() const
{
    return m_mode == Mode::Show ? QStringList{homeassistant::statusTopic()} : QStringList();
}

void HomeAssistantLink::greet()
{
    if (m_mode == Mode::Hide)
        hide();
    if (m_mode != Mode::Show)
        return;
    describe();
    flush();
}

void HomeAssistantLink::describe()
{
    m_client.publish(
        homeassistant::discoveryTopic(m_topics),
        homeassistant::discoveryPayload(m_topics, m_topics.leaf(kSummary), QLatin1StringView(LARDER_VERSION)), true);
    m_client.publish(m_topics.online(), "online", true);
}

void HomeAssistantLink::leave()
{
    if (m_mode == Mode::Show)
        m_client.publish(m_topics.online(), "offline", true);
}

void HomeAssistantLink::hide()
{
    // An empty retained message takes away what is retained.
    for (const QString &topic : {homeassistant::discoveryTopic(m_topics), m_topics.online(), m_topics.leaf(kSummary)})
        m_client.publish(topic, {}, true);
}

bool HomeAssistantLink::hear(const MqttMessage &message)
{
    if (message.topic != homeassistant::statusTopic())
        return false;
    if (m_mode == Mode::Show && homeassistant::isBirth(message.topic, message.payload))
        describe();
    return true;
}

void HomeAssistantLink::flush()
{
    if (m_mode != Mode::Show || m_onTheirWay > 0 || m_client.state().kind != MqttState::Kind::Connected)
        return;
    const auto claimed = m_outbox.claim(kSink, m_holder, kClaim, kMostAtOnce);
    if (!claimed)
        return; // a busy household: at the next poke
    m_onTheirWay = int(claimed->size());
    for (const OutboxMessage &message : *claimed) {
        m_client.publish(m_topics.leaf(message.key), message.payload.toUtf8(), true, this,
                         [this, id = message.id](const Result<void> &arrived) {
                             --m_onTheirWay;
                             // What could not be noted is sent again when its claim has run out.
                             std::ignore = arrived ? m_outbox.delivered(id) : m_outbox.failed(id, kAgain);
                         });
    }
}

} // namespace larder
