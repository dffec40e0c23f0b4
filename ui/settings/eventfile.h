// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"
#include "ui/shell/page.h"

#include <QDialog>

class QDialogButtonBox;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace larder {

class ChoiceStrip;
class FileChooser;
class LinkButton;
class SettingLine;
class WordsLabel;

/// "Open a file of events…": a file is chosen, and a dialog books it.
class EventFile : public QObject
{
    Q_OBJECT

public:
    /// @p window carries the dialogs and owns this object's life.
    EventFile(HouseholdHandle &handle, FileChooser &chooser, QWidget *window);

    void choose();

Q_SIGNALS:
    void failed(const larder::Error &error);
    void roomWanted(larder::Room room);

private:
    HouseholdHandle &m_handle;
    FileChooser &m_chooser;
    QWidget *m_window;
};

/// Books one file of events on the core thread, batch by batch so that others get their turn, tells how far it is and what
/// became of it; Cancel keeps what is booked.
/// Show it with open(); it deletes itself when closed.
class EventFileDialog : public QDialog
{
    Q_OBJECT

public:
    EventFileDialog(HouseholdHandle &handle, const QString &path, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    void failed(const larder::Error &error);
    void roomWanted(larder::Room room);

private:
    struct Booking;
    struct Step
    {
        bool isMore = false;
        int share = 0; ///< of the file, in kBarSteps
        IntakeReport report = {}; ///< with its rejects where there is no more
    };
    void build();
    void book();
    void bookOn();
    void booked(const Result<Step> &step);
    void finish(const Result<IntakeReport> &report);
    void showReport(const IntakeReport &report);

    HouseholdHandle &m_handle;
    QString m_path;
    WordsLabel *m_words;
    ChoiceStrip *m_amounts;
    SettingLine *m_amountsLine = nullptr;
    QProgressBar *m_bar;
    QPlainTextEdit *m_rejects;
    LinkButton *m_history;
    QDialogButtonBox *m_buttons;
    QPushButton *m_book;
    std::shared_ptr<Booking> m_booking; ///< while it lasts; used on the core thread
    bool m_isCancelled = false;
};

} // namespace larder
