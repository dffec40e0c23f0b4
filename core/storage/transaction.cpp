// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace larder {

QString Transaction::savepoint() const
{
    return u"level%1"_s.arg(m_level);
}

Result<Transaction> Transaction::begin(Database &database)
{
    Transaction transaction(database, database.m_depth);
    const QString sql = database.m_depth == 0 ? u"BEGIN IMMEDIATE"_s : u"SAVEPOINT "_s + transaction.savepoint();
    if (auto begun = database.run(sql); !begun) {
        transaction.m_database = nullptr;
        return fail(begun.error());
    }
    ++database.m_depth;
    return transaction;
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    const QString sql = m_level == 0 ? u"COMMIT"_s : u"RELEASE "_s + savepoint();
    if (auto committed = m_database->run(sql); !committed) {
        const Error error = committed.error();
        rollback();
        return fail(error);
    }
    --m_database->m_depth;
    m_database = nullptr;
    return {};
}

void Transaction::rollback()
{
    if (!m_database)
        return;
    Database &database = *std::exchange(m_database, nullptr);
    --database.m_depth;
    // A roll-back that fails has nothing left to undo (SQLite rolled back by itself), so its result says nothing.
    if (m_level == 0) {
        std::ignore = database.run(u"ROLLBACK"_s);
    } else {
        std::ignore = database.run(u"ROLLBACK TO "_s + savepoint());
        std::ignore = database.run(u"RELEASE "_s + savepoint());
    }
}

} // namespace larder
