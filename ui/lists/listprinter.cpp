// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listprinter.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr double kMarginMm = 18;

tl::unexpected<Error> notWritten(const QSaveFile &file)
{
    return fail(ErrorKind::Io,
                QCoreApplication::translate(
                    "larder::ListOutput",
                    "The list could not be saved as %1. Choose another place; the list itself is unchanged.")
                    .arg(QDir::toNativeSeparators(file.fileName())),
                file.errorString());
}

QPageSize usualPage()
{
    return QPageSize(QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                                        : QPageSize::A4);
}

} // namespace

std::unique_ptr<QTextDocument> printableList(const QString &html)
{
    static const QRegularExpression tickedBox(u"<input[^>]*\\bchecked[^>]*>"_s);
    static const QRegularExpression openBox(u"<input[^>]*>"_s);
    static const QRegularExpression listTag(u"</?ul>"_s);
    QString body = html;
    body.replace(tickedBox, u"☑&nbsp;"_s).replace(openBox, u"☐&nbsp;"_s).remove(listTag);
    body.replace(u"<li>"_s, u"<p>"_s).replace(u"</li>"_s, u"</p>"_s);
    auto document = std::make_unique<QTextDocument>();
    // On paper: points, black on white, whatever the palette is.
    document->setDefaultStyleSheet(
        u"body{color:black} h1{font-size:16pt;margin:0 0 6pt 0} h2{font-size:11pt;margin:10pt 0 2pt 0} p{font-size:11pt;margin:2pt 0 2pt 0}"_s);
    document->setHtml(body);
    return document;
}

Result<void> writePdf(const QString &path, const QString &html, const QString &title)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setPageSize(usualPage());
        writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
        printableList(html)->print(&writer);
    }
    return file.commit() ? Result<void>() : notWritten(file);
}

Result<void> writeText(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    const QByteArray bytes = text.toUtf8();
    if (file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(file);
    return {};
}

} // namespace larder
