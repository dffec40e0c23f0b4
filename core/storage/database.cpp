// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/text.h"

#include <QAtomicInteger>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

// SQLite's primary result codes; Qt hands over the extended ones as text.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    CorruptFile = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

} // namespace

Error errorFromSql(const QSqlError &error)
{
    const QString detail = error.text() + u" ["_s + error.nativeErrorCode() + u']';
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return {ErrorKind::Busy,
                Text::tr("Another program is writing to this household. Nothing was changed; try again in a moment."),
                detail};
    case ReadOnly:
        return {
            ErrorKind::Storage,
            Text::tr("This household's file cannot be written to. Nothing was changed; check the file's permissions."),
            detail};
    case Full:
        return {ErrorKind::Storage, Text::tr("The disk is full. Nothing was changed; free some space and try again."),
                detail};
    case CorruptFile:
        return {ErrorKind::Corrupt,
                Text::tr("The household's file is damaged. It was left as it is; open a copy of an earlier day."),
                detail};
    case NotADatabase:
        return {ErrorKind::Corrupt,
                Text::tr("This file is not a Larder household. It was left as it is; choose another file."), detail};
    case CannotOpen:
        return {
            ErrorKind::Storage,
            Text::tr(
                "The household's file cannot be opened. Check that the folder exists and that you may write to it."),
            detail};
    case Constraint:
        return {ErrorKind::Conflict,
                Text::tr("This contradicts something that is already stored. Nothing was changed."), detail};
    default:
        return {ErrorKind::Storage, Text::tr("The household's file could not be read or written. Nothing was changed."),
                detail};
    }
}

Database::Database(const QString &path) : m_path(path)
{
    static QAtomicInteger<quint64> counter;
    m_name = u"larder-%1"_s.arg(counter.fetchAndAddRelaxed(1));
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
}

Database::~Database()
{
    m_idle.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return fail(ErrorKind::Storage,
                    Text::tr("Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite and start again."));
    std::unique_ptr<Database> database(new Database(path));
    LARDER_TRY(database->configure(access));
    return database;
}

Result<void> Database::configure(Access access)
{
    m_connection.setDatabaseName(m_path);
    m_connection.setConnectOptions(access == Access::ReadOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                                              : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_connection.open())
        return fail(errorFromSql(m_connection.lastError()));
    if (access == Access::ReadOnly)
        return discard(run(u"PRAGMA query_only = ON"_s));
    // WAL stays in the file, so another program's file keeps its own mode: migrate() turns it on in ours.
    auto pages = number(u"PRAGMA page_count"_s, 0);
    if (!pages)
        return fail(pages.error());
    if (*pages == 0)
        LARDER_TRY(run(u"PRAGMA journal_mode = WAL"_s));
    // NORMAL loses acknowledged actions in a power cut (measured, DESIGN §4), so FULL it is.
    for (const QString &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
                                  u"PRAGMA cache_size = -65536"_s, u"PRAGMA temp_store = MEMORY"_s})
        LARDER_TRY(run(pragma));
    setLogPages(kLogPages);
    return {};
}

/// A prepared statement and its placeholders in order: binding by name is several times quicker than by position in Qt 6.4.
struct Database::Statement
{
    QSqlQuery query;
    QStringList placeholders;
    QVariantList bound; ///< what is bound already; most rows of a batch differ in few columns
};

namespace {

bool isSame(const QVariant &one, const QVariant &other)
{
    return one.isNull() == other.isNull() && one.metaType() == other.metaType() && one == other;
}

} // namespace

Result<std::unique_ptr<Database::Statement>> Database::prepared(const QString &sql)
{
    if (auto &idle = m_idle[sql])
        return Result<std::unique_ptr<Statement>>(std::move(idle));
    auto statement = std::make_unique<Statement>(Statement{QSqlQuery(m_connection), {}, {}});
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(sql))
        return fail(errorFromSql(statement->query.lastError()));
    static const QRegularExpression placeholder(u":[a-z_]+"_s);
    for (auto it = placeholder.globalMatch(sql); it.hasNext();)
        statement->placeholders << it.next().captured();
    return Result<std::unique_ptr<Statement>>(std::move(statement));
}

Result<std::unique_ptr<Database::Statement>> Database::execute(const QString &sql, const QVariantList &values)
{
    // SQLite rolls back whatever the disk does.
    if (m_fault && !sql.startsWith(u"ROLLBACK"_s) && m_fault())
        return fail(errorFromSql(QSqlError(u"injected"_s, sql, QSqlError::StatementError, QString::number(Full))));
    auto statement = prepared(sql);
    if (!statement)
        return statement;
    QSqlQuery &query = (*statement)->query;
    Q_ASSERT((*statement)->placeholders.size() == values.size());
    QVariantList &bound = (*statement)->bound;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i >= bound.size() || !isSame(bound[i], values[i]))
            query.bindValue((*statement)->placeholders[i], values[i]);
    }
    bound = values;
    if (!query.exec()) {
        const Error error = errorFromSql(query.lastError());
        giveBack(sql, std::move(*statement));
        return fail(error);
    }
    return statement;
}

void Database::giveBack(const QString &sql, std::unique_ptr<Statement> statement)
{
    // An unfinished statement would block COMMIT and blind data_version.
    statement->query.finish();
    m_idle[sql] = std::move(statement);
}

Result<qint64> Database::runBound(const QString &sql, const QVariantList &values, bool wantsId)
{
    auto statement = execute(sql, values);
    if (!statement)
        return fail(statement.error());
    const QSqlQuery &query = (*statement)->query;
    const qint64 value = wantsId ? query.lastInsertId().toLongLong() : query.numRowsAffected();
    giveBack(sql, std::move(*statement));
    return value;
}

Result<void> Database::eachBound(const QString &sql, const QVariantList &values,
                                 const std::function<void(const Row &)> &visit)
{
    auto statement = execute(sql, values);
    if (!statement)
        return fail(statement.error());
    QSqlQuery &query = (*statement)->query;
    while (query.next())
        visit(Row(query));
    // next() says false both at the end and on a read error; only the error tells them apart.
    const QSqlError error = query.lastError();
    giveBack(sql, std::move(*statement));
    if (error.isValid() && error.type() != QSqlError::NoError)
        return fail(errorFromSql(error));
    return {};
}

void Database::setLogPages(int pages)
{
    std::ignore = run(u"PRAGMA wal_autocheckpoint = %1"_s.arg(pages)); // SQLite's own limit would do as well
}

void Database::checkpoint()
{
    std::ignore = run(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
}

qint64 Database::dataVersion()
{
    return number(u"PRAGMA data_version"_s, -1).value_or(-1);
}

} // namespace larder
