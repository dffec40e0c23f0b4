// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/autostart.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace larder {

bool Autostart::isPossible()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

QString Autostart::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/larder.desktop"_s;
}

bool Autostart::isOn()
{
    return isPossible() && QFileInfo::exists(path());
}

QString quotedForExec(const QString &argument)
{
    // Desktop Entry Specification: quotes, then the escapes of a string value, and "%" is doubled.
    QString quoted = argument;
    for (const QChar special : u"\\\"`$"_s)
        quoted.replace(special, u"\\"_s + special);
    quoted.replace(u'\\', u"\\\\"_s).replace(u'%', u"%%"_s);
    return u"\""_s + quoted + u"\""_s;
}

Result<void> Autostart::turn(bool isOn, const QString &household)
{
    const Error error{ErrorKind::Io, Text::tr("The desktop's list of programs that start could not be changed (%1).")
                                         .arg(QDir::toNativeSeparators(path()))};
    if (!isOn) {
        if (QFileInfo::exists(path()) && !QFile::remove(path()))
            return fail(error);
        return {};
    }
    QDir().mkpath(QFileInfo(path()).path());
    QSaveFile file(path());
    const QString entry = u"[Desktop Entry]\nType=Application\nName=Larder\nIcon=org.larder.Larder\n"
                          "Exec=%1 --minimized --household %2\nX-GNOME-Autostart-enabled=true\n"_s.arg(
                              quotedForExec(QCoreApplication::applicationFilePath()), quotedForExec(household));
    const QByteArray bytes = entry.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(error);
    return {};
}

} // namespace larder
