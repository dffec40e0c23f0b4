// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/eventsource.h"
#include "core/pantry/stockledger.h"
#include "core/stream/deadletter.h"

#include <functional>

namespace larder {

/// What became of one event.
struct EventResult
{
    enum class Status { Applied, Duplicate, Rejected };
    QString eventId; ///< its own, or what its content gave it; empty where the line could not be read
    Status status = Status::Applied;
    int line = 0; ///< from 1
    QString kind; ///< of a rejection, as DeadLetter::kind
    QJsonObject numbers; ///< for Wording
};

/// What a whole delivery did.
struct IntakeReport
{
    qint64 read = 0;
    qint64 applied = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    QVector<EventResult> rejects;
};

} // namespace larder
