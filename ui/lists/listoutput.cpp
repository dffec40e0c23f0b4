// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listoutput.h"

#include "ui/lists/fridgesheetprinter.h"
#include "ui/lists/listprinter.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QTextDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kPdf = u"pdf"_s;

ListFormat formatOf(const QString &path)
{
    if (path.toLower().endsWith(u"todo.txt"_s))
        return ListFormat::TodoTxt;
    const QString suffix = QFileInfo(path).suffix().toLower();
    static const QHash<QString, ListFormat> formats{{u"md"_s, ListFormat::Markdown},
                                                    {u"csv"_s, ListFormat::Csv},
                                                    {u"json"_s, ListFormat::Json},
                                                    {u"html"_s, ListFormat::Html},
                                                    {u"htm"_s, ListFormat::Html}};
    return formats.value(suffix, ListFormat::Text);
}

/// The ending that @p filter asks for: "md" of "Markdown (*.md)".
QString suffixOf(const QString &filter)
{
    return filter.section(u"*."_s, 1).section(u')', 0, 0);
}

} // namespace

ListOutput::ListOutput(QWidget *page) : QObject(page), m_page(page) {}

void ListOutput::setReading(const ListReading &reading)
{
    m_reading = reading;
}

ListWording ListOutput::wording() const
{
    const Wording words(m_reading.trips.asOf);
    return {ListSentences(m_reading.trips).title(),
            tr("Have a look"),
            [words](const ListItem &item) { return words.toBuy(item); },
            [words](const ListItem &item) { return words.reason(item.reason); },
            tr("Later"),
            tr("On its way")};
}

QString ListOutput::text(ListFormat format) const
{
    return exportList(m_reading.items, format, wording());
}

void ListOutput::copy() const
{
    QGuiApplication::clipboard()->setText(text(ListFormat::Text));
}

/// What it costs, as far as that is known.
QString ListOutput::foot() const
{
    const ListSummary summary = summarize(m_reading.items);
    return summary.total ? tr("About %1 together.").arg(Wording(m_reading.trips.asOf).aboutMoney(*summary.total))
                         : QString();
}

void ListOutput::print()
{
    askForPrinter(wording().title, printableList(text(ListFormat::Html), foot()));
}

void ListOutput::printSheet(const QVector<SheetLine> &lines)
{
    askForPrinter(tr("Fridge sheet"), printableSheet(lines, m_reading.trips.asOf));
}

void ListOutput::askForPrinter(const QString &title, std::unique_ptr<QTextDocument> document)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    auto *dialog = new QPrintDialog(printer.get(), m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    // What was on the list when Print was chosen; the capture also keeps the printer while the dialog lives.
    connect(dialog, &QDialog::accepted, this,
            [printer, document = std::shared_ptr<QTextDocument>(std::move(document))] {
                printInColumns(*document, *printer);
            });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->QDialog::open();
}

void ListOutput::savePdf()
{
    askForFile({tr("PDF (*.pdf)")}, tr("Save the shopping list as PDF"));
}

void ListOutput::saveAs()
{
    askForFile({tr("Text (*.txt)"), tr("Markdown (*.md)"), tr("Table (*.csv)"), tr("Web page (*.html)"),
                tr("todo.txt (*.todo.txt)"), tr("JSON (*.json)")},
               tr("Save the shopping list"));
}

void ListOutput::savePage()
{
    askForFile({tr("Web page (*.html)")}, tr("Save the shopping list"));
}

void ListOutput::askForFile(const QStringList &filters, const QString &name)
{
    auto *dialog =
        new QFileDialog(m_page->window(), name, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixOf(filters.first()));
    dialog->selectFile(wording().title + u'.' + suffixOf(filters.first()));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto saved = saveTo(path); !saved)
            Q_EMIT failed(saved.error());
    });
    dialog->open();
}

Result<void> ListOutput::saveTo(const QString &path) const
{
    if (QFileInfo(path).suffix().toLower() != kPdf)
        return writeText(path, text(formatOf(path)));
    const auto document = printableList(text(ListFormat::Html), foot());
    return writePdf(path, *document, wording().title);
}

} // namespace larder
