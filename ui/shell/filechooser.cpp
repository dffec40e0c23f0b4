// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filechooser.h"

#include <QFileDialog>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QFileDialog *newDialog(QWidget *parent, const QString &title, const QString &filter, const FileChooser::Chosen &chosen)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    return dialog;
}

} // namespace

void FileChooser::toOpen(QWidget *parent, const QString &title, const QString &filter, const Chosen &chosen)
{
    if (!m_next.isEmpty())
        return chosen(std::exchange(m_next, {}));
    QFileDialog *dialog = newDialog(parent, title, filter, chosen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void FileChooser::toSave(QWidget *parent, const QString &title, const QString &filter, const QString &proposal,
                         const Chosen &chosen)
{
    if (!m_next.isEmpty())
        return chosen(std::exchange(m_next, {}));
    QFileDialog *dialog = newDialog(parent, title, filter, chosen);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(proposal).suffix());
    dialog->setDirectory(QFileInfo(proposal).absolutePath());
    dialog->selectFile(QFileInfo(proposal).fileName());
    dialog->open();
}

} // namespace larder
