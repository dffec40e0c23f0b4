// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listprinter.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScreen>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr double kMarginMm = 18;
constexpr double kGapInch = 0.3;
constexpr double kEdge = 4; // letters reach a little over their lines, into the part before

/// What a document without a paint device is laid out for.
double screenDpi()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchX() : 96;
}

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

std::unique_ptr<QTextDocument> printableList(const QString &html, const QString &foot)
{
    static const QRegularExpression unseen(u"<(script|style)[^>]*>.*?</\\1>"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tickedBox(u"<input[^>]*\\bchecked[^>]*>"_s);
    static const QRegularExpression openBox(u"<input[^>]*>"_s);
    static const QRegularExpression listTag(u"</?ul>"_s);
    QString body = html;
    body.remove(unseen).remove(QChar(u'\n'));
    body.replace(tickedBox, u"☑&nbsp;"_s).replace(openBox, u"☐&nbsp;"_s).remove(listTag);
    body.replace(u"<li>"_s, u"<p>"_s).replace(u"</li>"_s, u"</p>"_s);
    auto document = std::make_unique<QTextDocument>();
    // On paper: points, black on white, whatever the palette is.
    document->setDefaultStyleSheet(
        u"body{color:black} h1{font-size:16pt;margin:0 0 8px 0} h2{font-size:11pt;margin:12px 0 2px 0} p{font-size:11pt;margin:2px 0 2px 0} small{font-size:9pt;color:#444444}"_s);
    if (!foot.isEmpty())
        body.replace(u"</body>"_s, u"<p><br>%1</p></body>"_s.arg(foot.toHtmlEscaped()));
    document->setHtml(body);
    return document;
}

void printInColumns(QTextDocument &document, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    auto *layout = document.documentLayout();
    document.setDocumentMargin(kEdge);
    QTextBlockFormat whole; // a thing of two lines stays together
    whole.setNonBreakableLines(true);
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(whole);
    // Laid out as on a screen, whose points its margins are in, and enlarged.
    const double scale = device.logicalDpiX() / screenDpi();
    painter.scale(scale, scale);
    const QSizeF page = QSizeF(painter.viewport().size()) / scale;
    document.setPageSize(page);
    const int columns = document.pageCount() > 1 ? 2 : 1;
    const double gap = columns > 1 ? screenDpi() * kGapInch : 0;
    const double width = (page.width() - gap * (columns - 1)) / columns;
    document.setPageSize({width, page.height()});
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < document.pageCount(); ++i) {
        const int column = i % columns;
        if (i > 0 && column == 0)
            device.newPage();
        const QRectF part(0, i * page.height(), width, page.height());
        painter.save();
        painter.translate((isMirrored ? columns - 1 - column : column) * (width + gap), -part.top());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        layout->draw(&painter, context);
        painter.restore();
    }
}

Result<void> writePdf(const QString &path, QTextDocument &document, const QString &title)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setPageSize(usualPage());
        writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
        printInColumns(document, writer);
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
