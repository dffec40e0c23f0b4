// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/eventsource.h"
#include "core/storage/database.h"

#include <QHash>
#include <QSet>

namespace larder {

/// The tables of event sources: what they are, what their ids mean, their buttons and their tallies.
class SourceRepository
{
public:
    explicit SourceRepository(Database &database) : m_database(database) {}

    /// By name.
    [[nodiscard]] Result<QVector<EventSource>> all();
    [[nodiscard]] Result<std::optional<EventSource>> find(SourceId id);
    [[nodiscard]] Result<std::optional<EventSource>> findByKey(const QString &nameKey);
    [[nodiscard]] Result<SourceId> insert(const EventSource &source);
    [[nodiscard]] Result<void> update(const EventSource &source);
    /// With its mappings, buttons and tally; what waits from it is left out.
    [[nodiscard]] Result<void> remove(SourceId id);

    [[nodiscard]] Result<QVector<SourceProduct>> products(SourceId id);
    /// Those of @p foreignIds that are known.
    [[nodiscard]] Result<QVector<SourceProduct>> products(SourceId id, const QStringList &foreignIds);
    [[nodiscard]] Result<void> setProduct(SourceId id, const QString &foreignId, ProductId product);
    /// Whether an id of the source other than @p foreignId stands for @p product.
    [[nodiscard]] Result<bool> isTaken(SourceId id, ProductId product, const QString &foreignId);

    /// Whether somebody changed lots, products, their names or what ids mean after @p sequence of the change stream.
    [[nodiscard]] Result<bool> isChangedSince(qint64 sequence);

    [[nodiscard]] Result<QVector<SourceButton>> buttons(SourceId id);
    [[nodiscard]] Result<void> insertButton(SourceId id, const SourceButton &button);
    [[nodiscard]] Result<void> removeButton(SourceId id, qint64 button);

    /// Why an event could not be booked before.
    struct Waiting
    {
        QString kind;
        bool isLeftOut = false;
    };
    /// Those of @p refs that could not be booked before.
    [[nodiscard]] Result<QHash<QString, Waiting>> waiting(SourceId id, const QStringList &refs);
    /// Those of @p refs that are booked.
    [[nodiscard]] Result<QSet<QString>> booked(SourceId id, const QStringList &refs);
    /// As if they had never been booked; what they brought stays.
    [[nodiscard]] Result<void> removeRefs(SourceId id, const QStringList &refs);
    [[nodiscard]] Result<void> insertRef(SourceId id, const QString &ref, EventId event);
    /// Many at a time.
    [[nodiscard]] Result<void> insertRefs(SourceId id, const QVector<std::pair<QString, EventId>> &refs);

    [[nodiscard]] Result<SourceTally> tally(SourceId id);
    /// Adds what arrived now.
    [[nodiscard]] Result<void> addTally(SourceId id, const SourceTally &arrived);
    /// The name of what a broker keeps for us (MqttClient::session); empty where there was none.
    [[nodiscard]] Result<QString> session(SourceId id);
    [[nodiscard]] Result<void> setSession(SourceId id, const QString &session);

private:
    Database &m_database;
};

} // namespace larder
