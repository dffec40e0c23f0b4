// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/purchaseimporter.h"

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QProgressBar;

namespace larder {

/// What an import would do, then how far it is. Deletes itself when closed.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QString &fileName, const ImportReport &report, QWidget *parent);

    /// Shows how far the booking is; from now on Cancel asks it to stop.
    void follow(const std::shared_ptr<PurchaseImporter::Progress> &progress);
    /// The booking has ended, either way.
    void finish();

    void reject() override;

Q_SIGNALS:
    void importRequested();

private:
    void fillRejected(const ImportReport &report);
    void tick();

    QLabel *m_counts;
    QListWidget *m_rejected;
    QProgressBar *m_bar;
    QDialogButtonBox *m_buttons;
    QTimer m_timer;
    std::shared_ptr<PurchaseImporter::Progress> m_progress;
};

} // namespace larder
