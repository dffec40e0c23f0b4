// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

bool isSpoken(QLocale::Language language)
{
    return language == QLocale::English || language == QLocale::German;
}

/// The first of the person's languages that Larder speaks; English where it speaks none.
QLocale::Language spokenLanguage()
{
    const QStringList wanted = QLocale().uiLanguages();
    for (const QString &name : wanted) {
        if (const QLocale::Language language = QLocale(name).language(); isSpoken(language))
            return language;
    }
    return QLocale::English;
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    // Without a locale numbers, money and dates are English as in Europe, not the bare ones of programming languages.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QLocale::Language language = spokenLanguage();
    // Texts in one language with days or lists in another (LANG=en_GB LANGUAGE=de, or LC_TIME) would be half a sentence
    // each.
    const QLocale plain(language, QLocale().territory());
    const auto words = [](const QLocale &locale) {
        return locale.createSeparatedList({locale.standaloneDayName(Qt::Monday), locale.monthName(10)});
    };
    if (isSpoken(QLocale().language()) && words(QLocale()) != words(plain))
        QLocale::setDefault(plain);
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(name, folder))
            QCoreApplication::installTranslator(translator);
    };
    const QString code = QLocale(language).name().section(u'_', 0, 0);
    install(u"larder_en"_s, u":/i18n"_s);
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (language != QLocale::English)
        install(u"larder_"_s + code, u":/i18n"_s);
}

} // namespace larder
