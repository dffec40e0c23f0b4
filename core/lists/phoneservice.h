// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/lists/listservice.h"
#include "core/pantry/stockledger.h"

namespace larder {

struct Phone
{
    PhoneId id;
    QString name;
    MemberId member;
    qint64 pairedMs = 0;
    qint64 seenMs = 0; ///< 0: never since
    bool isRevoked = false;
};

/// One tap on the phone's page.
struct PhoneAction
{
    QString ref; ///< made on the phone: booked once, however often it arrives
    QString kind; ///< "tick", "untick", "add", "gone"
    QString item; ///< the line's key as the page was given it: "product:17" or "line:5"
    QString text; ///< of "add"
    QDateTime at; ///< by the phone's clock; only for order
};

/// Phones that carry a list: pairing, and what they send. No phone is told of anything but the first list. Lives on the core
/// thread.
class PhoneService
{
public:
    struct Parts
    {
        Database &database;
        Clock &clock;
        ActionJournal &journal;
        ListService &lists;
        StockLedger &ledger;
    };
    explicit PhoneService(const Parts &parts);

    [[nodiscard]] Result<QVector<Phone>> phones();
    /// Pairs: keeps the hash of @p token (see newToken()). No step to undo.
    [[nodiscard]] Result<PhoneId> pair(const QString &name, const QByteArray &token);
    /// The phone of a token; none where it is unknown or revoked. Compares hashes.
    [[nodiscard]] Result<std::optional<Phone>> phoneOf(const QByteArray &token);
    [[nodiscard]] Result<void> revoke(PhoneId phone);
    [[nodiscard]] Result<void> rename(PhoneId phone, const QString &name);

    /// Books what is not booked yet, each in its own action (via "phone"). The value says of each ref whether it is booked
    /// ("booked", "known", "refused"); refused ones are told with a sentence.
    struct Outcome
    {
        QString ref;
        QString outcome;
        QString message;
    };
    [[nodiscard]] Result<QVector<Outcome>> take(PhoneId phone, const QVector<PhoneAction> &actions);
};

} // namespace larder
