// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace larder {

Result<QStringList> fileProblems(Database &database)
{
    auto problems = database.all(u"PRAGMA integrity_check"_s, [](const Row &row) { return row.text(0); });
    if (!problems)
        return fail(problems.error());
    problems->removeAll(u"ok"_s);
    auto dangling = database.all(u"PRAGMA foreign_key_check"_s, [](const Row &row) {
        return u"%1 row %2 refers to a missing %3"_s.arg(row.text(0), row.text(1), row.text(2));
    });
    if (!dangling)
        return fail(dangling.error());
    return QStringList(*problems + *dangling);
}

namespace {

Result<void> verify(const QString &path)
{
    auto copy = Database::open(path, Database::Access::ReadOnly);
    if (!copy)
        return fail(copy.error());
    auto problems = fileProblems(**copy);
    if (!problems)
        return fail(problems.error());
    if (!problems->isEmpty())
        return fail(ErrorKind::Corrupt,
                    Text::tr("The copy did not pass its check and was thrown away. Your household is unchanged."),
                    problems->join(u'\n'));
    return {};
}

/// VACUUM INTO does not sync its output.
void flushToDisk([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (file >= 0) {
        ::fsync(file);
        ::close(file);
    }
#endif
}

} // namespace

Result<void> writeVerifiedCopy(Database &source, const QString &target)
{
    const QFileInfo info(target);
    if (QFileInfo(source.path()).canonicalFilePath() == info.canonicalFilePath() && info.exists())
        return fail(ErrorKind::Refused,
                    Text::tr("A copy cannot replace the household it is made from. Choose another name."));
    if (QFileInfo(target + u"-wal"_s).size() > 0)
        return fail(ErrorKind::Refused,
                    Text::tr("%1 is in use by another program. Nothing was written; choose another name.").arg(target));
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir() || !folder.isWritable() || info.isDir())
        return fail(
            ErrorKind::Io,
            Text::tr("The copy cannot be written to %1. Choose a folder that is there and that you may write to.")
                .arg(target));
    const QString partial = target + u".part"_s;
    QFile::remove(partial);
    LARDER_TRY(source.run(u"VACUUM INTO :file"_s, partial));
    QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner);
    if (auto verified = verify(partial); !verified) {
        QFile::remove(partial);
        return verified;
    }
    // A log that another program left beside the target would be played onto the new file.
    for (const QString &side : {u"-wal"_s, u"-shm"_s})
        QFile::remove(target + side);
    flushToDisk(partial);
    std::error_code failed;
    std::filesystem::rename(partial.toStdString(), target.toStdString(), failed); // replaces in one step
    if (failed)
        return fail(ErrorKind::Io,
                    Text::tr("The copy could not be put at %1. It stands beside it as %2.").arg(target, partial));
    flushToDisk(info.absolutePath());
    return {};
}

} // namespace larder
