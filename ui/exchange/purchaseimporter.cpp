// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/purchaseimporter.h"

#include "ui/exchange/importassistant.h"
#include "ui/shell/filechooser.h"

namespace larder {

PurchaseImporter::PurchaseImporter(HouseholdHandle &handle, Clock &clock, FileChooser &chooser, QWidget *window)
    : QObject(window)
    , m_handle(handle)
    , m_clock(clock)
    , m_chooser(chooser)
    , m_window(window)
{}

void PurchaseImporter::start(const QString &path)
{
    if (!path.isEmpty())
        return open(path);
    m_chooser.toOpen(m_window, tr("Import purchases"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
                     [this](const QString &chosen) { open(chosen); });
}

void PurchaseImporter::open(const QString &path)
{
    auto *assistant = new ImportAssistant(m_handle, m_clock, path, m_window);
    connect(assistant, &ImportAssistant::failed, this, &PurchaseImporter::failed);
    connect(assistant, &ImportAssistant::said, this, &PurchaseImporter::said);
    assistant->start();
}

} // namespace larder
