// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importsession.h"

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace larder {

class ColumnsStep;
class NamesStep;
class PreviewStep;
class WordsLabel;

/// Leads through an import in three steps: what the columns are, what the names mean, what would happen.
///
/// Opens once the file is read, deletes itself when closed. While it books, Cancel takes everything back.
class ImportAssistant : public QDialog
{
    Q_OBJECT

public:
    ImportAssistant(HouseholdHandle &handle, Clock &clock, const QString &path, QWidget *parent);

    /// Reads the file; the dialog appears with its rows.
    void start();
    void reject() override;

Q_SIGNALS:
    void failed(const larder::Error &error);
    void said(const QString &sentence);

private:
    enum Step { Columns, Names, Preview };

    void build();
    void wire();
    void next();
    void back();
    void showStep(Step step);
    void refresh();
    void setBusy(bool isBusy);
    void tick();
    void report(const Error &error);

    ImportSession *m_session;
    WordsLabel *m_where;
    QStackedWidget *m_stack;
    ColumnsStep *m_columns;
    NamesStep *m_names;
    PreviewStep *m_preview;
    WordsLabel *m_trouble;
    QProgressBar *m_bar;
    QDialogButtonBox *m_buttons;
    QPushButton *m_back;
    QPushButton *m_next;
    QTimer m_timer;
    bool m_isBusy = false;
};

} // namespace larder
