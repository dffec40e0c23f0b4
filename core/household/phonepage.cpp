// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/phonepage.h"

#include "core/base/text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/larder/phone/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sourceOf(const QByteArray &inlined)
{
    return "'sha256-" + QCryptographicHash::hash(inlined, QCryptographicHash::Sha256).toBase64() + '\'';
}

QJsonObject pageTexts()
{
    return {
        {u"what"_s, Text::tr("What else is needed?")},
        {u"add"_s, Text::tr("Add", "to the shopping list")},
        {u"gone"_s, Text::tr("All gone")},
        {u"noted"_s, Text::tr("Noted")},
        {u"waiting"_s, Text::tr("Added on this phone")},
        {u"empty"_s, Text::tr("Nothing to buy.")},
        {u"fresh"_s, Text::tr("As of %1.", "time of day")},
        {u"apart"_s, Text::tr("Larder can't be reached. This is the list as of %1.")},
        {u"unreached"_s, Text::tr("Larder can't be reached. Is this phone at home in the same network?")},
        {u"queued"_s, Text::tr("To be sent at home: %1.", "number of taps")},
        {u"pairing"_s, Text::tr("Connecting this phone …")},
        {u"unpaired"_s,
         Text::tr("This phone is not connected. Show the code in Larder on the computer, and scan it here.")},
        {u"revoked"_s, Text::tr("This phone was disconnected in Larder. The list was removed from it.")},
        {u"helpTitle"_s, Text::tr("How this page works")},
        {u"help"_s,
         Text::tr(
             "The list comes from Larder on the computer at home, through the home network alone and without "
             "encryption: somebody in the same network could read along. Without reception, your ticks stay on this "
             "phone and are booked when it is home again, each once. Leave this page open when you go: some browsers load "
             "it again only at home.")},
    };
}

} // namespace

PhonePage makePhonePage()
{
    PhonePage page;
    const QByteArray style = resource(u"page.css"_s);
    const QByteArray script = resource(u"page.js"_s);
    const QLocale locale;
    const QByteArray lang = locale.bcp47Name().toLatin1();
    QJsonObject texts = pageTexts();
    const QByteArray content = style + script + lang + QJsonDocument(texts).toJson() + resource(u"page.html"_s);
    page.version = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(12);
    texts[u"version"_s] = QString::fromLatin1(page.version);
    // Inside of a script element only "<" could end it.
    const QByteArray json = QJsonDocument(texts).toJson(QJsonDocument::Compact).replace('<', "\\u003c");
    page.html = resource(u"page.html"_s);
    page.html.replace("@lang@", lang)
        .replace("@dir@", locale.textDirection() == Qt::RightToLeft ? "rtl" : "ltr")
        .replace("@title@", Text::tr("Shopping list").toHtmlEscaped().toUtf8())
        .replace("@noscript@", Text::tr("This page needs JavaScript.").toHtmlEscaped().toUtf8())
        .replace("@texts@", json)
        .replace("@style@", style)
        .replace("@script@", script);
    page.policy = "default-src 'none'; style-src " + sourceOf(style) + "; script-src " + sourceOf(script)
                  + "; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    return page;
}

} // namespace larder
