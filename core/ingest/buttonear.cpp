// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/buttonear.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr std::chrono::minutes kPatience{1};

} // namespace

void ButtonEar::listen(const MqttOptions &broker, QObject *context, Done done)
{
    cancel();
    m_context = context;
    m_done = std::move(done);
    m_client = new MqttClient(m_clock, this);
    MqttOptions options = broker;
    options.clientId += u"-ear"_s;
    options.isLasting = false;
    options.topics = {u"#"_s};
    options.will.reset();
    connect(m_client, &MqttClient::stateChanged, this, [this] {
        if (m_client && m_client->state().kind == MqttState::Kind::Failed)
            end(fail(ErrorKind::Refused, m_client->state().words));
    });
    m_client->start(options, [this](const QVector<MqttMessage> &messages, const MqttClient::Booked &booked) {
        hear(messages, booked);
    });
    m_clock.after(kPatience, this, [this, asked = ++m_asked] {
        if (asked == m_asked)
            end(fail(ErrorKind::NotFound, Text::tr("No press of a button was heard within a minute. Nothing was "
                                                   "changed; try again, or type what the button sends.")));
    });
}

void ButtonEar::cancel()
{
    end(fail(ErrorKind::Cancelled, Text::tr("Nobody waits for a button any more.")));
}

void ButtonEar::hear(const QVector<MqttMessage> &messages, const MqttClient::Booked &booked)
{
    booked(true);
    for (const MqttMessage &message : messages) {
        if (message.isRetained || message.isTooLong)
            continue;
        if (const auto press = pressOffered(message.topic, message.payload))
            return end(*press);
    }
}

void ButtonEar::end(const Result<ButtonPress> &press)
{
    if (!m_client)
        return;
    std::exchange(m_client, nullptr)->deleteLater(); // it may be telling us right now
    ++m_asked;
    const Done done = std::exchange(m_done, {});
    if (m_context)
        done(press);
}

} // namespace larder
