// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>

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

} // namespace

Result<void> writeVerifiedCopy(Database &source, const QString &target)
{
    const QFileInfo info(target);
    if (QFileInfo(source.path()).canonicalFilePath() == info.canonicalFilePath() && info.exists())
        return fail(ErrorKind::Refused,
                    Text::tr("A copy cannot replace the household it is made from. Choose another name."));
    const QString partial = target + u".part"_s;
    QFile::remove(partial);
    LARDER_TRY(source.run(u"VACUUM INTO :file"_s, partial));
    QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner);
    if (auto verified = verify(partial); !verified) {
        QFile::remove(partial);
        return verified;
    }
    QFile::remove(target);
    if (!QFile::rename(partial, target))
        return fail(ErrorKind::Io,
                    Text::tr("The copy could not be put at %1. It stands beside it as %2.").arg(target, partial));
    return {};
}

} // namespace larder
