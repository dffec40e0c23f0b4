// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/fridgesheetprinter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("larder::FridgeSheet", text).toHtmlEscaped();
}

} // namespace

std::unique_ptr<QTextDocument> printableSheet(const QVector<SheetLine> &lines, QDate day)
{
    QString html = u"<h1>%1</h1><p>%2</p>"_s.arg(
        words(QT_TRANSLATE_NOOP("larder::FridgeSheet", "Used up? Tick it here.")),
        words(QT_TRANSLATE_NOOP("larder::FridgeSheet",
                                "One box for each pack. The numbers are typed into Larder. Printed on %1."))
            .arg(QLocale().toString(day, QLocale::LongFormat)));
    std::optional<QString> category;
    for (const SheetLine &line : lines) {
        if (category != line.category) {
            html += category ? u"</table>"_s : QString();
            category = line.category;
            if (!line.category.isEmpty())
                html += u"<h2>%1</h2>"_s.arg(line.category.toHtmlEscaped());
            html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">"_s;
        }
        html += u"<tr><td width=\"9%\" align=\"right\"><b>%1</b></td><td width=\"56%\">%2</td>"
                "<td width=\"35%\" align=\"right\">☐&nbsp;☐&nbsp;☐&nbsp;☐&nbsp;☐</td></tr>"_s.arg(
                    QLocale().toString(line.number), line.name.toHtmlEscaped());
    }
    html += category ? u"</table>"_s : QString();
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultStyleSheet(
        u"body{color:black} h1{font-size:16pt;margin:0 0 6px 0} p{font-size:9pt;margin:0 0 6px 0} h2{font-size:11pt;margin:10px 0 2px 0} td{font-size:11pt}"_s);
    document->setHtml(html);
    return document;
}

} // namespace larder
