// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/mqttpump.h"

#include "core/base/text.h"

#include <QFile>
#include <QSocketNotifier>

#include <cerrno>
#include <utility>

#include <mosquitto.h>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeepAliveSeconds = 30;
constexpr int kMostMessages = 200;
constexpr qint64 kMostBatchBytes = 4 * 1024 * 1024;
/// A handshake takes a handful; a socket that failed under TLS wakes for ever.
constexpr int kMostWakes = 500;
/// What a broker answers for a topic that it refuses.
constexpr int kRefusedTopic = 128;

} // namespace

/// Called by libmosquitto from within mosquitto_loop_read and mosquitto_loop_write.
struct MqttPump::Callbacks
{
    static MqttPump &of(void *pump) { return *static_cast<MqttPump *>(pump); }

    static void connected(mosquitto *, void *pump, int code, int flags)
    {
        of(pump).m_refusal = code;
        if (code != 0)
            return;
        of(pump).m_isOpen = true;
        Q_EMIT of(pump).opened((flags & 1) != 0);
        for (const QString &topic : of(pump).m_options.topics) {
            int number = 0;
            if (mosquitto_subscribe(of(pump).m_mosquitto, &number, topic.toUtf8().constData(), 1) == MOSQ_ERR_SUCCESS)
                of(pump).m_subscriptions.insert(number, topic);
            else
                Q_EMIT of(pump).refused(topic);
        }
    }

    static void subscribed(mosquitto *, void *pump, int number, int count, const int *granted)
    {
        const QString topic = of(pump).m_subscriptions.take(number);
        if (count > 0 && granted[0] >= kRefusedTopic)
            Q_EMIT of(pump).refused(topic);
    }

    static void received(mosquitto *, void *pump, const mosquitto_message *message)
    {
        MqttMessage copy;
        copy.topic = QString::fromUtf8(message->topic);
        copy.size = message->payloadlen;
        copy.isTooLong = copy.size > MqttClient::kMostBytes;
        if (!copy.isTooLong)
            copy.payload = QByteArray(static_cast<const char *>(message->payload), message->payloadlen);
        copy.isRetained = message->retain;
        copy.isRepeated = std::exchange(of(pump).m_isNextRepeated, false);
        copy.number = message->mid;
        of(pump).m_batch.append(copy);
    }

    static void published(mosquitto *, void *pump, int number)
    {
        if (const auto found = of(pump).m_publications.constFind(number); found != of(pump).m_publications.cend()) {
            Q_EMIT of(pump).published(*found);
            of(pump).m_publications.erase(found);
        }
    }

    /// The one place where libmosquitto tells the DUP flag of a message; it comes just before the message.
    static void logged(mosquitto *, void *pump, int, const char *text)
    {
        constexpr QByteArrayView kMark = " received PUBLISH (d";
        const QByteArrayView line(text);
        const qsizetype at = line.indexOf(kMark);
        if (at >= 0)
            of(pump).m_isNextRepeated = line.sliced(at + kMark.size()).startsWith('1');
    }
};

bool MqttPump::isAvailable()
{
    return true;
}

MqttPump::MqttPump(const MqttOptions &options, bool onlyIPv4) : m_options(options), m_onlyIPv4(onlyIPv4) {}

MqttPump::~MqttPump()
{
    close();
}

void MqttPump::start()
{
    static const int ready = mosquitto_lib_init();
    m_mosquitto = mosquitto_new(m_options.clientId.toUtf8().constData(), !m_options.isLasting, this);
    if (ready != MOSQ_ERR_SUCCESS || !m_mosquitto) {
        end(wordsFor(MOSQ_ERR_INVAL, 0));
        return;
    }
    int code = prepare();
    if (code == MOSQ_ERR_SUCCESS) {
        code = mosquitto_connect_bind_async(m_mosquitto, m_options.host.toUtf8().constData(), m_options.port,
                                            kKeepAliveSeconds, m_onlyIPv4 ? "0.0.0.0" : nullptr);
    }
    if (code != MOSQ_ERR_SUCCESS)
        end(wordsFor(code, errno));
    else
        watch();
}

/// Everything before connecting; a libmosquitto error.
int MqttPump::prepare()
{
    mosquitto_threaded_set(m_mosquitto, true);
    mosquitto_connect_with_flags_callback_set(m_mosquitto, Callbacks::connected);
    mosquitto_subscribe_callback_set(m_mosquitto, Callbacks::subscribed);
    mosquitto_message_callback_set(m_mosquitto, Callbacks::received);
    mosquitto_publish_callback_set(m_mosquitto, Callbacks::published);
    mosquitto_log_callback_set(m_mosquitto, Callbacks::logged);

    int code = MOSQ_ERR_SUCCESS;
    if (!m_options.user.isEmpty()) {
        code = mosquitto_username_pw_set(m_mosquitto, m_options.user.toUtf8().constData(),
                                         m_options.password.toUtf8().constData());
    }
    if (code == MOSQ_ERR_SUCCESS && m_options.will) {
        const MqttWill &will = *m_options.will;
        code = mosquitto_will_set(m_mosquitto, will.topic.toUtf8().constData(), int(will.payload.size()),
                                  will.payload.constData(), 1, will.isRetained);
    }
    if (code == MOSQ_ERR_SUCCESS && m_options.isEncrypted) {
        code = m_options.caFile.isEmpty()
                   ? mosquitto_int_option(m_mosquitto, MOSQ_OPT_TLS_USE_OS_CERTS, 1)
                   : mosquitto_tls_set(m_mosquitto, QFile::encodeName(m_options.caFile).constData(), nullptr, nullptr,
                                       nullptr, nullptr);
        if (code != MOSQ_ERR_SUCCESS)
            code = MOSQ_ERR_TLS;
    }
    return code;
}

void MqttPump::watch()
{
    const auto socket = mosquitto_socket(m_mosquitto);
    m_reading = new QSocketNotifier(socket, QSocketNotifier::Read, this);
    m_writing = new QSocketNotifier(socket, QSocketNotifier::Write, this);
    connect(m_reading, &QSocketNotifier::activated, this, &MqttPump::work);
    connect(m_writing, &QSocketNotifier::activated, this, &MqttPump::work);
}

void MqttPump::work()
{
    if (!m_mosquitto || m_isWaiting)
        return;
    if (!m_isOpen && ++m_wakes > kMostWakes) {
        end(m_options.isEncrypted ? Text::tr("%1 could not be reached, or does not encrypt at port %2.")
                                        .arg(m_options.host)
                                        .arg(m_options.port)
                                  : wordsFor(MOSQ_ERR_PROTOCOL, 0));
        return;
    }
    if (!readBatch())
        return;
    if (m_batch.isEmpty()) {
        if (write())
            m_reading->setEnabled(true);
        return;
    }
    m_isWaiting = true;
    m_reading->setEnabled(false);
    m_writing->setEnabled(false);
    Q_EMIT received(std::exchange(m_batch, {}));
}

/// Reads what is there into m_batch; false when the connection has ended.
bool MqttPump::readBatch()
{
    for (qint64 bytes = 0; m_batch.size() < kMostMessages && bytes < kMostBatchBytes;) {
        const qsizetype before = m_batch.size();
        const int code = mosquitto_loop_read(m_mosquitto, 1);
        if (code != MOSQ_ERR_SUCCESS) {
            end(wordsFor(code, errno));
            return false;
        }
        if (m_batch.size() == before) // half a packet, or one of another kind; we are called again
            break;
        for (qsizetype i = before; i < m_batch.size(); ++i)
            bytes += m_batch.at(i).size;
    }
    return true;
}

/// Writes what waits, as far as the socket takes it; false when the connection has ended.
bool MqttPump::write()
{
    const int code = mosquitto_loop_write(m_mosquitto, 1);
    if (code != MOSQ_ERR_SUCCESS) {
        end(wordsFor(code, errno));
        return false;
    }
    // While it shakes hands, TLS "wants to write" all the time; the socket's first wake is all it needs.
    const bool isShaking = m_options.isEncrypted && !m_isOpen;
    m_writing->setEnabled(!isShaking && mosquitto_want_write(m_mosquitto));
    return true;
}

void MqttPump::settle(bool isBooked)
{
    if (!m_mosquitto || !std::exchange(m_isWaiting, false))
        return;
    if (!isBooked) {
        end(Text::tr("What the broker sent could not be booked. It will send it again."));
        return;
    }
    // TLS may hold more that no socket will announce.
    if (write())
        work();
}

void MqttPump::publish(quint64 publication, const QString &topic, const QByteArray &payload, bool isRetained)
{
    if (!m_mosquitto || !m_isOpen)
        return;
    int number = 0;
    const int code = mosquitto_publish(m_mosquitto, &number, topic.toUtf8().constData(), int(payload.size()),
                                       payload.constData(), 1, isRetained);
    if (code == MOSQ_ERR_SUCCESS)
        m_publications.insert(number, publication);
    if (!m_isWaiting)
        m_writing->setEnabled(true);
}

void MqttPump::tick()
{
    if (!m_mosquitto || !m_isOpen || m_isWaiting)
        return;
    const int code = mosquitto_loop_misc(m_mosquitto);
    if (code != MOSQ_ERR_SUCCESS)
        end(wordsFor(code, errno));
    else
        m_writing->setEnabled(mosquitto_want_write(m_mosquitto));
}

void MqttPump::leave()
{
    if (m_mosquitto && m_isOpen && !m_isWaiting) {
        mosquitto_disconnect(m_mosquitto);
        mosquitto_loop_write(m_mosquitto, 1);
    }
    close();
}

void MqttPump::end(const QString &words)
{
    close();
    Q_EMIT ended(words);
}

void MqttPump::close()
{
    for (QSocketNotifier *notifier : {std::exchange(m_reading, nullptr), std::exchange(m_writing, nullptr)}) {
        if (notifier) {
            notifier->setEnabled(false);
            notifier->deleteLater(); // it may be the one that calls
        }
    }
    if (m_mosquitto)
        mosquitto_destroy(std::exchange(m_mosquitto, nullptr)); // closes the socket and forgets what was to be written
}

QString MqttPump::wordsFor(int code, int systemError) const
{
    const QString &host = m_options.host;
    switch (code) {
    case MOSQ_ERR_EAI: return Text::tr("No computer named %1 was found.").arg(host);
    case MOSQ_ERR_ERRNO:
        if (systemError == ECONNREFUSED)
            return Text::tr("%1 does not answer at port %2.").arg(host).arg(m_options.port);
        return m_isOpen ? Text::tr("The connection to %1 was lost.").arg(host)
                        : Text::tr("%1 could not be reached.").arg(host);
    case MOSQ_ERR_TLS:
        if (!m_options.caFile.isEmpty() && !QFile::exists(m_options.caFile))
            return Text::tr("The certificate file %1 was not found.").arg(m_options.caFile);
        return Text::
            tr("There is no safe connection to %1: its certificate is not trusted, has expired or is made for another "
               "name, or it does not encrypt at port %2.")
                .arg(host)
                .arg(m_options.port);
    case MOSQ_ERR_CONN_REFUSED:
        if (m_refusal == 4 || m_refusal == 5)
            return Text::tr("%1 does not accept this user name and password.").arg(host);
        return Text::tr("%1 refuses the connection.").arg(host);
    case MOSQ_ERR_CONN_LOST:
    case MOSQ_ERR_KEEPALIVE:
    case MOSQ_ERR_NO_CONN: return Text::tr("The connection to %1 was lost.").arg(host);
    default: return Text::tr("%1 does not answer as an MQTT broker does.").arg(host);
    }
}

} // namespace larder
