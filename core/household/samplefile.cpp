// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/samplefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace larder {

QString sampleFileBeside(const QString &household)
{
    const QFileInfo own(household);
    // Two households of one folder have a family each.
    const QString base = own.completeBaseName();
    const QString name = base == u"household"_s ? u"sample.larder"_s : base + u"-sample.larder"_s;
    return own.absoluteDir().filePath(name);
}

bool throwSampleAway(const QString &household)
{
    const QString path = sampleFileBeside(household);
    bool isGone = true;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + suffix))
            isGone = QFile::remove(path + suffix) && isGone;
    }
    return isGone;
}

} // namespace larder
