// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"

#include <QThreadPool>

#include <atomic>

namespace larder {

class FileChooser;
class ImportDialog;

/// "Import purchases…": a file is chosen, read on a worker, shown as what it would do, and booked on the core thread.
class PurchaseImporter : public QObject
{
    Q_OBJECT

public:
    /// How far a booking is; shared with the core thread.
    struct Progress
    {
        std::atomic<int> done = 0;
        std::atomic<int> all = 0;
        std::atomic<bool> isCancelled = false;
    };

    /// @p window carries the dialogs and owns this object's life.
    PurchaseImporter(HouseholdHandle &handle, Clock &clock, FileChooser &chooser, QWidget *window);
    ~PurchaseImporter() override;

    void start();

Q_SIGNALS:
    void failed(const larder::Error &error);
    /// Nothing was booked, and why.
    void said(const QString &sentence);

private:
    struct Job
    {
        QString name;
        PurchaseFile file;
    };
    void read(const QString &path);
    void readIn(const QString &path, const QByteArray &currency);
    void preview(const std::shared_ptr<Job> &job);
    void offer(const std::shared_ptr<Job> &job, const ImportReport &report);
    void book(const std::shared_ptr<Job> &job, ImportDialog *dialog);

    HouseholdHandle &m_handle;
    Clock &m_clock;
    FileChooser &m_chooser;
    QWidget *m_window;
    WorkQueue m_inbox; ///< outlives the pool, whose workers post here
    QThreadPool m_pool;
};

} // namespace larder
