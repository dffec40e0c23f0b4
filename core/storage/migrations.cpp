// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/text.h"
#include "core/storage/backup.h"
#include "core/storage/capture.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// Statements end with a semicolon at the end of a line; the files hold no triggers, those are generated.
QStringList statementsIn(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QStringList statements;
    for (const QString &part : QString::fromUtf8(source.readAll()).split(u";\n"_s)) {
        QStringList lines = part.split(u'\n');
        lines.removeIf(
            [](const QString &line) { return line.trimmed().isEmpty() || line.trimmed().startsWith(u"--"_s); });
        if (!lines.isEmpty())
            statements << lines.join(u'\n');
    }
    return statements;
}

Result<void> apply(Database &database, const Schema &schema, const QStringList &files, qint64 from)
{
    return inTransaction(database, [&]() -> Result<void> {
        auto version = schemaVersion(database);
        if (!version || *version != from)
            return discard(version); // another program, opening the same file, was quicker
        LARDER_TRY(removeCapture(database));
        for (qint64 next = from; next < files.size(); ++next) {
            for (const QString &statement : statementsIn(schema.folder + u'/' + files[next]))
                LARDER_TRY(database.run(statement));
        }
        LARDER_TRY(installCapture(database, schema.captured, schema.capturedWhere));
        LARDER_TRY(database.run(u"PRAGMA application_id = %1"_s.arg(schema.applicationId)));
        LARDER_TRY(database.run(u"PRAGMA user_version = %1"_s.arg(files.size())));
        return {};
    });
}

QString tooNewText()
{
    return Text::tr("This household was last used with a newer Larder. It was left as it is; install the newer version "
                    "to open it.");
}

} // namespace

Result<qint64> schemaVersion(Database &database)
{
    return database.number(u"PRAGMA user_version"_s, 0);
}

Result<void> checkSchema(Database &database, const Schema &schema)
{
    const auto known = QDir(schema.folder).entryList({u"*.sql"_s}, QDir::Files).size();
    auto version = schemaVersion(database);
    if (!version)
        return fail(version.error());
    if (*version > known)
        return fail(ErrorKind::TooNew, tooNewText());
    if (*version < known)
        return fail(ErrorKind::Refused,
                    Text::tr("This household was last used with an older Larder. Nothing was changed; open it once to "
                             "bring it up to date."));
    return {};
}

Result<void> migrate(Database &database, const Schema &schema)
{
    const QStringList files = QDir(schema.folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    auto version = schemaVersion(database);
    if (!version)
        return fail(version.error());
    auto applicationId = database.number(u"PRAGMA application_id"_s, 0);
    auto tables = database.number(u"SELECT count(*) FROM sqlite_schema"_s, 0);
    if (!applicationId || !tables)
        return fail(applicationId ? tables.error() : applicationId.error());
    if (*tables > 0 && *applicationId != schema.applicationId)
        return fail(ErrorKind::Corrupt,
                    Text::tr("This file is not a Larder household. It was left as it is; choose another file."));
    if (*version > files.size())
        return fail(ErrorKind::TooNew, tooNewText());
    LARDER_TRY(database.run(u"PRAGMA journal_mode = WAL"_s));
    if (*version == files.size())
        return {};
    if (*version > 0)
        LARDER_TRY(writeVerifiedCopy(database, u"%1.before-%2"_s.arg(database.path()).arg(files.size())));
    return apply(database, schema, files, *version);
}

} // namespace larder
