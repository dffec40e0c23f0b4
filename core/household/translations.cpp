// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace larder {

void installTranslations(QCoreApplication &application)
{
    // Without a locale numbers, money and dates are English as in Europe, not the bare ones of programming languages.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto install = [&](const QLocale &locale, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    };
    install(QLocale(QLocale::English), u"larder"_s, u":/i18n"_s);
    install(QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (QLocale().language() != QLocale::English)
        install(QLocale(), u"larder"_s, u":/i18n"_s);
}

} // namespace larder
