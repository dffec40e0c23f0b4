// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/household/translations.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("larder"));
    larder::installTranslations(application);
    return larder::runCommandLine(QCoreApplication::arguments().mid(1), stdout, stderr);
}
