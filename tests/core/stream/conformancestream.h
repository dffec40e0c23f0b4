// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction.h"
#include "core/stream/changestream.h"

#include <QRandomGenerator>

#include <stdexcept>

namespace larder::test {

using namespace Qt::StringLiterals;

/// Changes of a table that only exists for a stream's test, and a handler that writes one effect row per change.
///
/// @c fails decides for each attempt at each change. In the transaction of the checkpoint, so an effect is there once or not.
class ConformanceStream
{
public:
    enum class Reports {
        Errors, ///< the whole batch fails at the first change that does
        Numbers, ///< all are tried and those that failed are reported
    };

    ConformanceStream(Database &database, Clock &clock, Reports reports = Reports::Numbers)
        : stream(database, clock)
        , m_database(database)
        , m_reports(reports)
    {
        check(database.run(u"CREATE TABLE IF NOT EXISTS effect (id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, "
                           "key INTEGER NOT NULL) STRICT"_s));
        const auto key = [](const Change &change) { return std::optional(change.key); };
        check(stream.add({u"effects"_s, {u"thing"_s}, {u"effect"_s}, key, [this](const ChangeBatch &batch) {
                              return handle(batch);
                          }}));
    }

    /// @p count changes of keys 1 to @p keys, in a seeded order.
    static void write(Database &database, int count, int keys, qint64 at = 0)
    {
        check(inTransaction(database, [&] {
            return database.run(
                u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :count) "
                "INSERT INTO change (tbl, key, at) SELECT 'thing', 1 + (i * 7919 + i / 13) % :keys, :at "
                "FROM n"_s,
                count, keys, at);
        }));
    }

    ChangeStream stream;
    std::function<bool(const Change &)> fails = [](const Change &) { return false; };
    std::function<void(const ChangeBatch &)> looksAt = [](const ChangeBatch &) {};

private:
    template<class T>
    static void check(const Result<T> &result)
    {
        if (!result)
            throw std::runtime_error(qPrintable(result.error().message + result.error().detail));
    }

    Result<BatchOutcome> handle(const ChangeBatch &batch)
    {
        looksAt(batch);
        BatchOutcome outcome;
        for (const Change &change : batch.changes()) {
            LARDER_TRY(
                m_database.run(u"INSERT INTO effect (seq, key) VALUES (:seq, :key)"_s, change.sequence, change.key));
            if (!fails(change))
                continue;
            const Error error{ErrorKind::InvalidInput, {}, u"poison"_s};
            if (m_reports == Reports::Errors)
                return fail(error);
            outcome.failed << FailedChange{change.sequence, error};
        }
        return outcome;
    }

    Database &m_database;
    Reports m_reports;
};

} // namespace larder::test
