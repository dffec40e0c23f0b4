// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/listexport.h"
#include "core/household/householdhandle.h"
#include "core/lists/fridgesheet.h"
#include "ui/lists/listreading.h"

#include <QObject>

#include <memory>

class QTextDocument;

namespace larder {

/// Takes the list out of the program: clipboard, printer, PDF and files. Its dialogs never block.
class ListOutput : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to @p page's window.
    explicit ListOutput(QWidget *page);

    void setReading(const ListReading &reading);
    [[nodiscard]] QString text(ListFormat format) const;

    void copy() const;
    void print();
    void savePdf();
    /// The sheet for the fridge.
    void printSheet(const QVector<larder::SheetLine> &lines);
    /// As text, Markdown, todo.txt, CSV, JSON or HTML, by the ending of the chosen name.
    void saveAs();
    /// As a file that any phone can open and tick.
    void savePage();
    [[nodiscard]] Result<void> saveTo(const QString &path) const;

Q_SIGNALS:
    void failed(const larder::Error &error);

private:
    [[nodiscard]] ListWording wording() const;
    [[nodiscard]] QString foot() const;
    void askForPrinter(const QString &title, std::unique_ptr<QTextDocument> document);
    void askForFile(const QStringList &filters, const QString &name);

    QWidget *m_page;
    ListReading m_reading;
};

} // namespace larder
