// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importdialog.h"

#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

namespace {

constexpr auto kLook = 100ms;

} // namespace

ImportDialog::ImportDialog(const QString &fileName, const ImportReport &report, QWidget *parent)
    : QDialog(parent)
    , m_counts(new QLabel(this))
    , m_rejected(new QListWidget(this))
    , m_bar(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import purchases"));
    auto *headline = new QLabel(tr("%n row(s) in %1", nullptr, report.rows).arg(fileName), this);
    headline->setObjectName(u"importHeadline"_s);
    headline->setTextFormat(Qt::PlainText);
    headline->setFont(themeOf(this).section);
    m_counts->setObjectName(u"importCounts"_s);
    QStringList counts{tr("%n new purchase(s)", nullptr, report.accepted),
                       tr("%n already known", nullptr, report.duplicates)};
    if (report.notPantry > 0)
        counts << tr("%n not for the pantry", nullptr, report.notPantry);
    counts << tr("%n could not be read", nullptr, int(report.rejected.size()));
    m_counts->setText(QLocale().createSeparatedList(counts));
    m_counts->setWordWrap(true);
    fillRejected(report);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->hide();

    QPushButton *import = m_buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    import->setObjectName(u"importButton"_s);
    import->setDefault(true);
    import->setEnabled(report.accepted > 0);
    if (report.accepted == 0)
        import->setToolTip(tr("There is nothing new in this file."));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::importRequested);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(&m_timer, &QTimer::timeout, this, &ImportDialog::tick);
    m_timer.setInterval(kLook);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(themeOf(this).space(3));
    column->addWidget(headline);
    column->addWidget(m_counts);
    column->addWidget(m_rejected);
    column->addWidget(m_bar);
    column->addWidget(m_buttons);
}

void ImportDialog::fillRejected(const ImportReport &report)
{
    m_rejected->setObjectName(u"importRejected"_s);
    m_rejected->setAccessibleName(tr("Rows that could not be read"));
    for (const RejectedRow &row : report.rejected)
        m_rejected->addItem(tr("Line %1: %2").arg(QLocale().toString(row.line), row.reason));
    m_rejected->setVisible(!report.rejected.isEmpty());
}

void ImportDialog::follow(const std::shared_ptr<PurchaseImporter::Progress> &progress)
{
    m_progress = progress;
    findChild<QPushButton *>(u"importButton"_s)->setEnabled(false);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_timer.start();
}

void ImportDialog::finish()
{
    m_progress.reset();
    accept();
}

void ImportDialog::reject()
{
    // The dialog stays until the booking has heard of it.
    if (m_progress)
        m_progress->isCancelled = true;
    else
        QDialog::reject();
}

void ImportDialog::tick()
{
    if (!m_progress || m_progress->all <= 0)
        return;
    m_bar->setRange(0, m_progress->all);
    m_bar->setValue(m_progress->done);
}

} // namespace larder
