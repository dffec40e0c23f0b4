// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace larder {

/// BEGIN IMMEDIATE … COMMIT; inside another transaction a savepoint. Rolls back unless committed.
///
/// The outermost one is the unit that is durable when commit() returns.
class Transaction
{
public:
    /// Errors: Busy where another writer did not finish within the time-out, Storage.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
        , m_level(other.m_level)
    {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();
    void rollback();

private:
    Transaction(Database &database, int level) : m_database(&database), m_level(level) {}
    [[nodiscard]] QString savepoint() const;

    Database *m_database;
    int m_level;
};

/// Runs @p work inside a transaction and commits where it succeeded.
template<class Work>
auto inTransaction(Database &database, Work work) -> decltype(work())
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    auto result = work();
    if (!result)
        return result;
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return result;
}

} // namespace larder
