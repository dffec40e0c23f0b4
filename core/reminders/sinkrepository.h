// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/sink.h"
#include "core/storage/database.h"

namespace larder {

/// The ways to the members.
class SinkRepository
{
public:
    explicit SinkRepository(Database &database) : m_database(database) {}

    /// In the order they were made.
    [[nodiscard]] Result<QVector<MemberSink>> all();
    [[nodiscard]] Result<std::optional<MemberSink>> get(SinkId id);
    [[nodiscard]] Result<SinkId> insert(const MemberSink &sink);
    [[nodiscard]] Result<void> update(const MemberSink &sink);
    [[nodiscard]] Result<void> remove(SinkId id);

private:
    Database &m_database;
};

} // namespace larder
