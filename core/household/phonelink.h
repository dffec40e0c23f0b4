// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/news.h"
#include "core/household/phonedoor.h"

#include <QHostAddress>
#include <QObject>
#include <QStringList>

#include <map>
#include <memory>

namespace larder {

/// How it stands with the list on phones.
struct PhoneLinkState
{
    bool isOn = false; ///< as the household's setting says
    QStringList addresses; ///< that answer now: "http://192.168.1.5:8723"
    QString trouble; ///< why nothing answers; empty where all is well

    bool operator==(const PhoneLinkState &) const = default;
};

/// What a phone has to open to be connected.
struct Pairing
{
    QString url; ///< with the code behind its "#", which no browser sends
    qint64 expiresMs = 0;
};

/// Answers phones on every address that this computer has in its home network, while the household wants that: setting
/// "phone_list" ("on"), port "phone_port" (8723). Addresses that come and go are followed.
///
/// Lives on the core thread, which needs an event loop; the household outlives it. A port that another program has (another Larder
/// of this household, say) is asked for again every few seconds.
class PhoneLink : public QObject
{
    Q_OBJECT

public:
    using Addresses = std::function<QList<QHostAddress>()>;
    explicit PhoneLink(Household &household, QObject *parent = nullptr);
    PhoneLink(Household &household, Addresses addresses, QObject *parent = nullptr);
    ~PhoneLink() override;

    void start();
    /// Call it with what News tells.
    void follow(const ChangeSet &changes);
    [[nodiscard]] const PhoneLinkState &state() const { return m_state; }

    /// No step to undo.
    [[nodiscard]] Result<void> setOn(bool isOn);
    /// A new code, in place of any before. Errors: Refused where no address answers.
    [[nodiscard]] Result<Pairing> newPairing();

Q_SIGNALS:
    void stateChanged();
    /// A phone was connected or sent something.
    void worked();

private:
    void look();
    void watch();
    [[nodiscard]] QString listen();

    Household &m_household;
    Addresses m_addresses;
    PhoneDoor m_door;
    std::map<QString, std::unique_ptr<HttpServer>> m_servers; ///< by address
    quint16 m_port = 0;
    PhoneLinkState m_state;
    bool m_isStarted = false;
    bool m_isLooking = false; ///< an event is on its way
};

inline constexpr quint16 kPhonePort = 8723;
/// The setting "phone_port", or the usual one.
[[nodiscard]] Result<quint16> phonePort(Household &household);
/// "http://192.168.1.5:8723".
[[nodiscard]] QString phoneAddress(const QHostAddress &address, quint16 port);
/// Keeps a new code, whoever answers the phone; @p address as of phoneAddress.
[[nodiscard]] Result<Pairing> makePairing(Household &household, const QString &address);

} // namespace larder
