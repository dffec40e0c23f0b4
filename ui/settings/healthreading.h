// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/healthrepository.h"
#include "core/household/household.h"

namespace larder {

/// The machinery as the Health page shows it.
struct HealthReading
{
    QVector<HandlerStatus> handlers;
    QVector<LeaseHolder> leases;
    QVector<OutboxWaiting> outbox;
    QString path;
    qint64 fileBytes = 0;
    qint64 logBytes = 0; ///< of the write-ahead log beside it
    qint64 copiedMs = 0; ///< 0: never
    qint64 schemaVersion = 0;
    QString engineVersion;
    qint64 nowMs = 0;
};

/// On the core thread.
[[nodiscard]] Result<HealthReading> readHealth(Household &household);

/// One fact: what it is, and how it stands.
struct HealthFact
{
    QString name;
    QString text;
};
[[nodiscard]] QVector<HealthFact> healthFacts(const HealthReading &reading);

/// The cells of one handler, in the order of healthColumns().
[[nodiscard]] QStringList healthCells(const HandlerStatus &handler, qint64 nowMs);
[[nodiscard]] QStringList healthColumns();
/// One sentence: whether everything is done, and whether something waits for a person.
[[nodiscard]] QString healthSentence(const HealthReading &reading);

/// Everything as plain text, to be sent to somebody who helps.
[[nodiscard]] QString healthText(const HealthReading &reading);

} // namespace larder
