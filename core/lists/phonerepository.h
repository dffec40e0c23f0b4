// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/phone.h"
#include "core/storage/database.h"

namespace larder {

/// Phones that were paired, and which of their taps are booked.
class PhoneRepository
{
public:
    explicit PhoneRepository(Database &database) : m_database(database) {}

    /// Oldest first.
    [[nodiscard]] Result<QVector<Phone>> all();
    [[nodiscard]] Result<PhoneId> insert(const QString &name, const QString &tokenHash, qint64 nowMs);
    /// Also one that is revoked.
    [[nodiscard]] Result<std::optional<Phone>> ofToken(const QString &tokenHash);
    /// The value is how many phones it were: 0 or 1.
    [[nodiscard]] Result<qint64> revoke(PhoneId phone, qint64 nowMs);
    [[nodiscard]] Result<qint64> rename(PhoneId phone, const QString &name);
    [[nodiscard]] Result<void> setSeen(PhoneId phone, qint64 nowMs);

    /// False where it was noted before.
    [[nodiscard]] Result<bool> note(PhoneId phone, const QString &ref, qint64 nowMs);

private:
    Database &m_database;
};

} // namespace larder
