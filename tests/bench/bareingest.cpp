// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareingest.h"

#include "tests/bench/measure.h"

#ifdef LARDER_BENCH_SQLITE
#    include <QCryptographicHash>
#    include <QFile>

#    include <string>
#    include <unordered_map>

#    include <simdjson.h>
#    include <sqlite3.h>
#endif

namespace larder {

#ifdef LARDER_BENCH_SQLITE

namespace {

// As the household's own, without what refers to other tables.
constexpr auto kSchema =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16384;"
    "PRAGMA temp_store = MEMORY;"
    "CREATE TABLE stock_event (id INTEGER PRIMARY KEY AUTOINCREMENT, action_id INTEGER NOT NULL,"
    " kind TEXT NOT NULL CHECK (kind IN ('purchased', 'consumed', 'spoiled', 'counted', 'moved', 'opened', 'reverted')),"
    " product_id INTEGER NOT NULL, lot_id INTEGER, delta INTEGER NOT NULL, day TEXT NOT NULL, at INTEGER NOT NULL,"
    " utc_offset INTEGER NOT NULL, typed_amount INTEGER, typed_unit TEXT, best_before TEXT, opened_on TEXT,"
    " location_id INTEGER, paid INTEGER, currency TEXT, store_id INTEGER, reverts INTEGER) STRICT;"
    "CREATE INDEX stock_event_product ON stock_event (product_id, day);"
    "CREATE INDEX stock_event_action ON stock_event (action_id);"
    "CREATE TABLE lot (id INTEGER PRIMARY KEY AUTOINCREMENT, product_id INTEGER NOT NULL, amount INTEGER NOT NULL CHECK (amount > 0),"
    " acquired_on TEXT NOT NULL, best_before TEXT, opened_on TEXT, location_id INTEGER) STRICT;"
    "CREATE INDEX lot_product ON lot (product_id);"
    "CREATE TABLE booked_ref (id INTEGER PRIMARY KEY, source TEXT NOT NULL, ref TEXT NOT NULL, event_id INTEGER NOT NULL,"
    " UNIQUE (source, ref)) STRICT;";

/// A prepared statement.
class Statement
{
public:
    Statement(sqlite3 *database, const char *sql) { sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr); }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int place, sqlite3_int64 value) { sqlite3_bind_int64(m_statement, place, value); }
    void bind(int place, std::string_view text)
    {
        sqlite3_bind_text(m_statement, place, text.data(), int(text.size()), SQLITE_STATIC);
    }
    bool run()
    {
        const bool isDone = sqlite3_step(m_statement) == SQLITE_DONE;
        sqlite3_reset(m_statement);
        return isDone;
    }

private:
    sqlite3_stmt *m_statement = nullptr;
};

struct BareLot
{
    sqlite3_int64 id = 0;
    sqlite3_int64 milli = 0;
    std::string day;
};

class Bare
{
public:
    explicit Bare(sqlite3 *database)
        : m_database(database)
        , m_event(
              database,
              "INSERT INTO stock_event (action_id, kind, product_id, lot_id, delta, day, at, utc_offset, typed_amount, "
              "typed_unit) VALUES (1, 'counted', ?1, ?2, ?3, ?4, 1700000000000, 3600, ?5, 'pc')")
        , m_ref(database, "INSERT INTO booked_ref (source, ref, event_id) VALUES ('event:1', ?1, ?2)")
        , m_insert(database, "INSERT INTO lot (product_id, amount, acquired_on) VALUES (?1, ?2, ?3)")
        , m_update(database, "UPDATE lot SET amount = ?1 WHERE id = ?2")
        , m_delete(database, "DELETE FROM lot WHERE id = ?1")
    {}

    bool line(std::string_view text)
    {
        simdjson::dom::element root;
        if (m_parser.parse(text.data(), text.size(), false).get(root) != simdjson::SUCCESS)
            return false;
        const simdjson::dom::element product = root["product"];
        const std::string_view day = std::string_view(product["timestamp"]).substr(0, 10);
        const bool isAdded = std::string_view(root["event_type"]) == "product_added";
        const sqlite3_int64 wanted = isAdded ? int64_t(product["quantity"]) * 1000 : 0;
        const auto [known, isNew] =
            m_products.try_emplace(std::string(std::string_view(product["product_id"])), m_products.size() + 1);
        const bool isDone = count(sqlite3_int64(known->second), wanted, day);
        const QByteArray digest =
            QCryptographicHash::hash({text.data(), qsizetype(text.size())}, QCryptographicHash::Sha1)
                .left(15)
                .toBase64();
        m_ref.bind(1, std::string_view(digest.constData(), size_t(digest.size())));
        m_ref.bind(2, sqlite3_last_insert_rowid(m_database));
        return m_ref.run() && isDone;
    }

private:
    bool append(sqlite3_int64 product, sqlite3_int64 lot, sqlite3_int64 delta, std::string_view day,
                sqlite3_int64 typed)
    {
        m_event.bind(1, product);
        m_event.bind(2, lot);
        m_event.bind(3, delta);
        m_event.bind(4, day);
        m_event.bind(5, typed);
        return m_event.run();
    }

    /// The lots of a product come to @p wanted, the oldest used first.
    bool count(sqlite3_int64 product, sqlite3_int64 wanted, std::string_view day)
    {
        auto &lots = m_lots[product];
        std::sort(lots.begin(), lots.end(), [](const BareLot &one, const BareLot &other) {
            return std::tie(one.day, one.id) < std::tie(other.day, other.id);
        });
        sqlite3_int64 there = 0;
        for (const BareLot &lot : lots)
            there += lot.milli;
        if (wanted >= there) {
            BareLot lot{0, wanted - there, std::string(day)};
            if (wanted > there) {
                m_insert.bind(1, product);
                m_insert.bind(2, lot.milli);
                m_insert.bind(3, day);
                m_insert.run();
                lot.id = sqlite3_last_insert_rowid(m_database);
                lots.push_back(lot);
            }
            return append(product, lot.id, lot.milli, day, wanted);
        }
        bool isDone = true;
        for (sqlite3_int64 left = there - wanted; left > 0;) {
            BareLot &lot = lots.front();
            const sqlite3_int64 taken = std::min(left, lot.milli);
            left -= taken;
            lot.milli -= taken;
            const sqlite3_int64 id = lot.id;
            if (lot.milli == 0) {
                m_delete.bind(1, id);
                m_delete.run();
                lots.erase(lots.begin());
            } else {
                m_update.bind(1, lot.milli);
                m_update.bind(2, id);
                m_update.run();
            }
            isDone = append(product, id, -taken, day, wanted) && isDone;
        }
        return isDone;
    }

    sqlite3 *m_database;
    simdjson::dom::parser m_parser;
    Statement m_event, m_ref, m_insert, m_update, m_delete;
    std::unordered_map<std::string, size_t> m_products;
    std::unordered_map<sqlite3_int64, std::vector<BareLot>> m_lots;
};

} // namespace

double ingestBare(const QString &events, const QString &path)
{
    constexpr int kBatch = 1000;
    QFile file(events);
    sqlite3 *database = nullptr;
    if (!file.open(QIODevice::ReadOnly) || sqlite3_open(qPrintable(path), &database) != SQLITE_OK)
        return 0;
    sqlite3_exec(database, kSchema, nullptr, nullptr, nullptr);
    bool isDone = true;
    const double time = milliseconds([&] {
        Bare bare(database);
        int done = 0;
        std::string line;
        sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        for (QByteArray read = file.readLine(); !read.isEmpty(); read = file.readLine()) {
            read.chop(1);
            const auto size = size_t(read.size());
            read.append(simdjson::SIMDJSON_PADDING, '\0');
            isDone = bare.line({read.constData(), size}) && isDone;
            if (++done % kBatch == 0)
                sqlite3_exec(database, "COMMIT; BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        }
        sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    });
    sqlite3_close(database);
    if (!isDone)
        std::fputs("the bare loop failed\n", stderr);
    return isDone ? time : 0;
}

#else

double ingestBare(const QString &, const QString &)
{
    std::fputs("larder-bench was built without SQLite's headers (libsqlite3-dev), so there is no anchor\n", stderr);
    return 0;
}

#endif

} // namespace larder
