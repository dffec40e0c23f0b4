// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/lists/listservice.h"
#include "core/lists/phonerepository.h"
#include "core/pantry/settingrepository.h"
#include "core/pantry/stockledger.h"

namespace larder {

/// What a line is called on the phone: "product:17", or "line:5" for free text.
[[nodiscard]] QString phoneKey(const ListItem &item);

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
    /// Pairs: keeps the hash of @p token (see newToken()). No step to undo. An unnamed phone is "Phone 2".
    [[nodiscard]] Result<PhoneId> pair(const QString &name, const QByteArray &token);
    /// The phone of a token; none where it is unknown or revoked. Compares hashes.
    [[nodiscard]] Result<std::optional<Phone>> phoneOf(const QByteArray &token);
    /// The same, also where it is revoked.
    [[nodiscard]] Result<std::optional<Phone>> anyPhoneOf(const QByteArray &token);
    /// Errors: NotFound, also where it was revoked before.
    [[nodiscard]] Result<void> revoke(PhoneId phone);
    [[nodiscard]] Result<void> rename(PhoneId phone, const QString &name);

    /// How long a code to pair with may be used.
    static constexpr std::chrono::minutes kCodeLasts{10};
    /// Keeps the hash of @p code as the one that pairs the next phone, in place of any before. Whichever program of the household
    /// answers the phone knows it.
    [[nodiscard]] Result<void> setCode(const QByteArray &code);
    /// Pairs with a code, which works once, for ten minutes and for five wrong tries. The value is the phone's token, made here and kept
    /// nowhere. Errors: Refused.
    [[nodiscard]] Result<QByteArray> pairWithCode(const QByteArray &code, const QString &name);

    /// Books what is not booked yet, each in its own action (via "phone"). The value says of each ref whether it is booked
    /// ("booked", "known", "refused"); refused ones are told with a sentence. Errors: storage's; what comes then is sent again.
    struct Outcome
    {
        QString ref;
        QString outcome;
        QString message;
    };
    [[nodiscard]] Result<QVector<Outcome>> take(PhoneId phone, const QVector<PhoneAction> &actions);

private:
    [[nodiscard]] Result<Outcome> takeOne(PhoneId phone, const PhoneAction &action, const QVector<ListItem> &items);
    [[nodiscard]] Result<void> book(const PhoneAction &action, const QVector<ListItem> &items);
    [[nodiscard]] Result<void> spendCode(const QByteArray &code);

    Database &m_database;
    Clock &m_clock;
    ActionJournal &m_journal;
    ListService &m_lists;
    StockLedger &m_ledger;
    PhoneRepository m_repository;
    SettingRepository m_settings;
};

} // namespace larder
