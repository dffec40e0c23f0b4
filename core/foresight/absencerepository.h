// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/absence.h"
#include "core/storage/database.h"

#include <QDateTime>

#include <optional>

namespace larder {

/// The days on which the home was left, or nothing was written down.
class AbsenceRepository
{
public:
    explicit AbsenceRepository(Database &database) : m_database(database) {}

    /// Oldest first.
    [[nodiscard]] Result<QVector<Absence>> all();
    /// Those begun by @p asOf; where @p asOf lies after all that happened also those still ahead.
    [[nodiscard]] Result<QVector<Absence>> known(QDate asOf, bool isPast);
    [[nodiscard]] Result<AbsenceId> insert(AbsenceKind kind, const DayRange &days);
    /// How many rows went: 0 where there is none of that number.
    [[nodiscard]] Result<qint64> remove(AbsenceId absence);

    /// What people wrote down (bought, used, counted, and still counting) up to the end of @p asOf: the latest day it is
    /// of, and the latest instant. Deliveries and handlers do not count. std::nullopt where nothing was.
    struct Written
    {
        QDate day;
        qint64 atMs = 0;
    };
    [[nodiscard]] Result<std::optional<Written>> lastWritten(QDate asOf, qint64 beforeMs);

private:
    Database &m_database;
};

} // namespace larder
