// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/purchaseimporter.h"

#include "ui/shell/filechooser.h"
#include "ui/shell/importdialog.h"
#include "ui/shell/quickaddbooking.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// On a worker.
Result<PurchaseFile> readFile(const QString &path, const PurchaseFileOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorKind::Io,
            PurchaseImporter::tr("The file %1 cannot be read. Nothing was changed.").arg(QFileInfo(path).fileName()),
            file.errorString());
    return readPurchaseFile(file.readAll(), options);
}

} // namespace

PurchaseImporter::PurchaseImporter(HouseholdHandle &handle, Clock &clock, FileChooser &chooser, QWidget *window)
    : QObject(window)
    , m_handle(handle)
    , m_clock(clock)
    , m_chooser(chooser)
    , m_window(window)
{}

PurchaseImporter::~PurchaseImporter()
{
    m_pool.waitForDone();
}

void PurchaseImporter::start()
{
    m_chooser.toOpen(m_window, tr("Import purchases"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
                     [this](const QString &path) { read(path); });
}

void PurchaseImporter::read(const QString &path)
{
    m_handle.run(
        this, [](Household &household) { return household.currency(); },
        [this, path](const Result<QByteArray> &currency) {
            if (currency)
                readIn(path, *currency);
            else
                Q_EMIT failed(currency.error());
        });
}

void PurchaseImporter::readIn(const QString &path, const QByteArray &currency)
{
    PurchaseFileOptions options;
    options.currency = currency;
    options.today = m_clock.today();
    m_pool.start([this, path, options] {
        auto file = std::make_shared<Result<PurchaseFile>>(readFile(path, options));
        m_inbox.push([this, path, file] {
            if (!*file) {
                Q_EMIT failed(file->error());
                return;
            }
            preview(std::make_shared<Job>(Job{QFileInfo(path).fileName(), std::move(**file)}));
        });
    });
}

void PurchaseImporter::preview(const std::shared_ptr<Job> &job)
{
    const auto tryOut = [job](Household &household) { return household.imports().book(job->file, job->name, true); };
    m_handle.run(this, tryOut, [this, job](const Result<ImportReport> &report) {
        if (report)
            offer(job, *report);
        else
            Q_EMIT failed(report.error());
    });
}

void PurchaseImporter::offer(const std::shared_ptr<Job> &job, const ImportReport &report)
{
    auto *dialog = new ImportDialog(job->name, report, m_window);
    connect(dialog, &ImportDialog::importRequested, this, [this, job, dialog] { book(job, dialog); });
    dialog->open();
}

void PurchaseImporter::book(const std::shared_ptr<Job> &job, ImportDialog *dialog)
{
    const auto progress = std::make_shared<Progress>();
    dialog->follow(progress);
    const auto work = [job, progress](Household &household) {
        return household.imports().book(job->file, job->name, false, [progress](int done, int all) {
            progress->done = done;
            progress->all = all;
            return !progress->isCancelled;
        });
    };
    m_handle.run(this, work, [this, dialog = QPointer<ImportDialog>(dialog)](const Result<ImportReport> &report) {
        if (dialog)
            dialog->finish();
        if (report)
            return;
        if (report.error().kind == ErrorKind::Cancelled)
            Q_EMIT said(tr("The import was cancelled; nothing was changed."));
        else
            Q_EMIT failed(report.error());
    });
}

} // namespace larder
