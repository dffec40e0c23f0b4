// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/alertrepository.h"
#include "core/foresight/foresightservice.h"
#include "core/ingest/sourceservice.h"
#include "core/stream/outbox.h"

namespace larder {

/// Keeps the two numbers that a home's automation shows, and puts them into the outbox (sink "mqtt", key "summary") where
/// they changed, or a source did: `{"low":n,"due":n,"low_names":[…],"due_names":[…]}`, at most 20 names each, by name and
/// by day. Only while an MQTT source that is not paused wants them.
///
/// Low is what is at or below its reorder point, or out and still bought. Due is what is believed to be at home and best
/// before one of the days from today to the third from now.
class SummaryPublisher
{
public:
    struct Parts
    {
        Database &database;
        Clock &clock;
        ForesightService &foresight;
        SourceService &sources;
        Outbox &outbox;
    };
    explicit SummaryPublisher(const Parts &parts)
        : m_parts(parts)
        , m_alerts(parts.database)
        , m_models(parts.database)
        , m_stream(parts.database)
    {}

    /// Part of the stream; this object outlives it.
    [[nodiscard]] StreamHandler handler();

private:
    Result<BatchOutcome> look(const ChangeBatch &batch);
    Result<bool> isWanted();
    Result<QString> summary();
    Result<QStringList> dueNames();

    Parts m_parts;
    AlertRepository m_alerts;
    ModelRepository m_models;
    StreamRepository m_stream;
};

} // namespace larder
