// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/row.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariantList>
#include <QVector>

#include <functional>
#include <memory>
#include <unordered_map>

namespace larder {

/// One SQLite connection: WAL, synchronous=FULL, foreign keys, busy time-out. Lives on the thread that opened it.
///
/// Statements are prepared once per text and handed back at the end of each call, so none stays open
/// across a commit. Arguments are bound in the order of the named placeholders; a name is used once per statement.
class Database
{
public:
    enum class Access {
        ReadWrite, ///< creates the file where it is missing
        ReadOnly, ///< an existing file, query_only
    };

    /// Errors: Storage, Corrupt, Busy, with a message for the person. The file is left as it was.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString path() const { return m_path; }

    /// Runs a statement; the value is the number of rows it changed.
    template<class... Args>
    Result<qint64> run(const QString &sql, const Args &...args)
    {
        return runBound(sql, {toSql(args)...}, false);
    }

    /// Runs an INSERT; the value is the new row's id.
    template<class... Args>
    Result<qint64> insert(const QString &sql, const Args &...args)
    {
        return runBound(sql, {toSql(args)...}, true);
    }

    /// Calls @p visit for each row. The statement is open meanwhile: no commit inside.
    template<class... Args>
    Result<void> each(const QString &sql, const std::function<void(const Row &)> &visit, const Args &...args)
    {
        return eachBound(sql, {toSql(args)...}, visit);
    }

    /// All rows through @p map, in order.
    template<class Map, class... Args>
    auto all(const QString &sql, Map map, const Args &...args)
        -> Result<QVector<decltype(map(std::declval<const Row &>()))>>
    {
        QVector<decltype(map(std::declval<const Row &>()))> rows;
        LARDER_TRY(each(
            sql, [&](const Row &row) { rows.push_back(map(row)); }, args...));
        return rows;
    }

    /// The first row through @p map; std::nullopt where there is none.
    template<class Map, class... Args>
    auto one(const QString &sql, Map map, const Args &...args)
        -> Result<std::optional<decltype(map(std::declval<const Row &>()))>>
    {
        std::optional<decltype(map(std::declval<const Row &>()))> found;
        LARDER_TRY(each(
            sql,
            [&](const Row &row) {
                if (!found)
                    found = map(row);
            },
            args...));
        return found;
    }

    /// The single integer of a one-row query; @p otherwise where there is no row or it is NULL.
    template<class... Args>
    Result<qint64> number(const QString &sql, qint64 otherwise, const Args &...args)
    {
        qint64 value = otherwise;
        LARDER_TRY(each(
            sql, [&](const Row &row) { value = row.isNull(0) ? otherwise : row.integer(0); }, args...));
        return value;
    }

    /// Changes whenever another connection commits (PRAGMA data_version); about 2 µs.
    [[nodiscard]] qint64 dataVersion();

    /// Whether what is read now may still be rolled back.
    [[nodiscard]] bool isInTransaction() const { return m_depth > 0; }

    /// Moves the write-ahead log into the file as far as readers allow; never waits, failure is harmless.
    void checkpoint();

    /// How many pages the log may hold before a commit moves it into the file: few keep every commit short, many let a
    /// long delivery run faster. Lasts as long as the value.
    class [[nodiscard]] LongLog
    {
    public:
        explicit LongLog(Database &database) : m_database(database) { m_database.setLogPages(kLongLogPages); }
        ~LongLog() { m_database.setLogPages(kLogPages); }
        LongLog(const LongLog &) = delete;
        LongLog &operator=(const LongLog &) = delete;

    private:
        Database &m_database;
    };

    /// For fault tests: called before each statement; true makes it fail as a full disk would.
    void setFaultInjector(std::function<bool()> injector) { m_fault = std::move(injector); }

private:
    friend class Transaction;
    static constexpr int kLogPages = 1000; ///< 4 MiB: moving it takes a few milliseconds
    static constexpr int kLongLogPages = 16384;
    explicit Database(const QString &path);
    void setLogPages(int pages);
    Result<void> configure(Access access);
    Result<qint64> runBound(const QString &sql, const QVariantList &values, bool wantsId);
    Result<void> eachBound(const QString &sql, const QVariantList &values,
                           const std::function<void(const Row &)> &visit);
    struct Statement;
    Result<std::unique_ptr<Statement>> prepared(const QString &sql);
    Result<std::unique_ptr<Statement>> execute(const QString &sql, const QVariantList &values);
    void giveBack(const QString &sql, std::unique_ptr<Statement> statement);

    QString m_path;
    QString m_name;
    QSqlDatabase m_connection;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_idle; ///< prepared, not in use
    std::function<bool()> m_fault;
    int m_depth = 0; ///< of open transactions and savepoints
};

/// The only place that turns a database error into ours.
[[nodiscard]] Error errorFromSql(const QSqlError &error);

} // namespace larder
