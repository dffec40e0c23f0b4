// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/phonelink.h"

#include "core/base/text.h"
#include "core/net/homenetwork.h"
#include "core/net/tokengate.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kSetting = u"phone_list"_s;
const QString kPortSetting = u"phone_port"_s;
const QString kOn = u"on"_s;
constexpr std::chrono::seconds kLookAgain{5};

} // namespace

PhoneLink::PhoneLink(Household &household, QObject *parent) : PhoneLink(household, homeAddresses, parent) {}

PhoneLink::PhoneLink(Household &household, Addresses addresses, QObject *parent)
    : QObject(parent)
    , m_household(household)
    , m_addresses(std::move(addresses))
    , m_door(household, [this] { Q_EMIT worked(); })
{}

PhoneLink::~PhoneLink()
{
    blockSignals(true);
}

void PhoneLink::start()
{
    if (!std::exchange(m_isStarted, true))
        watch();
}

void PhoneLink::watch()
{
    look();
    m_household.clock().after(kLookAgain, this, [this] { watch(); });
}

void PhoneLink::follow(const ChangeSet &changes)
{
    if (!m_isStarted || (!changes.isReload && !changes.tables.contains(u"setting"_s)))
        return;
    // News may be told from within a request, when its server must not go away.
    if (!std::exchange(m_isLooking, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isLooking = false;
                look();
            },
            Qt::QueuedConnection);
}

void PhoneLink::look()
{
    const auto setting = m_household.settings().value(kSetting);
    const auto port = phonePort(m_household);
    if (!setting || !port)
        return; // busy: at the next look
    PhoneLinkState state;
    state.isOn = *setting == kOn;
    if (!state.isOn || *port != m_port)
        m_servers.clear();
    m_port = *port;
    if (state.isOn)
        state.trouble = listen();
    for (const QHostAddress &address : state.isOn ? m_addresses() : QList<QHostAddress>()) {
        if (m_servers.contains(address.toString()))
            state.addresses << phoneAddress(address, m_port);
    }
    if (!state.addresses.isEmpty())
        state.trouble.clear();
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

/// Opens and closes ports as the addresses are now; the value is the trouble with the last one that failed.
QString PhoneLink::listen()
{
    const QList<QHostAddress> addresses = m_addresses();
    std::erase_if(m_servers, [&](const auto &server) { return !addresses.contains(QHostAddress(server.first)); });
    QString trouble = addresses.isEmpty()
                          ? Text::tr("This computer is in no home network now, so no phone can reach it.")
                          : QString();
    for (const QHostAddress &address : addresses) {
        if (m_servers.contains(address.toString()))
            continue;
        auto server = std::make_unique<HttpServer>(m_household.clock(), PhoneDoor::limits());
        m_door.serve(*server);
        if (const auto port = server->listen(m_port, address); !port)
            trouble = port.error().message;
        else
            m_servers[address.toString()] = std::move(server);
    }
    return trouble;
}

Result<void> PhoneLink::setOn(bool isOn)
{
    LARDER_TRY(m_household.settings().setValue(kSetting, isOn ? kOn : u"off"_s));
    if (m_isStarted)
        look();
    return {};
}

Result<Pairing> PhoneLink::newPairing()
{
    if (m_state.addresses.isEmpty())
        return fail(ErrorKind::Refused,
                    m_state.trouble.isEmpty() ? Text::tr("The list on phones is switched off.") : m_state.trouble);
    return makePairing(m_household, m_state.addresses.first());
}

Result<quint16> phonePort(Household &household)
{
    auto text = household.settings().value(kPortSetting);
    if (!text)
        return fail(text.error());
    const quint16 port = text->toUShort();
    return port > 0 ? port : kPhonePort;
}

QString phoneAddress(const QHostAddress &address, quint16 port)
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? u"http://[%1]:%2"_s : u"http://%1:%2"_s).arg(address.toString()).arg(port);
}

Result<Pairing> makePairing(Household &household, const QString &address)
{
    const QByteArray code = newToken();
    LARDER_TRY(household.phones().setCode(code));
    return Pairing{address + u"/#"_s + QString::fromLatin1(code),
                   household.clock().nowMs() + std::chrono::milliseconds(PhoneService::kCodeLasts).count()};
}

} // namespace larder
