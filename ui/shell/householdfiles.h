// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"

namespace larder {

class FileChooser;

/// Opens households and saves copies of them. Where opening another one fails, the one before is opened again.
class HouseholdFiles : public QObject
{
    Q_OBJECT

public:
    /// @p window carries the dialogs and owns this object's life.
    HouseholdFiles(HouseholdHandle &handle, FileChooser &chooser, QWidget *window);

    /// Ends with `opened` or, where nothing is open afterwards, with `unopened`.
    void open(const QString &path, Household::Opening opening);
    void openCopy();
    void saveCopy();
    /// The household that is open; empty while none is.
    [[nodiscard]] QString path() const { return m_path; }
    /// Name of the file where it is not the usual one, for the window's title.
    [[nodiscard]] QString shownName() const;

Q_SIGNALS:
    void opened();
    void unopened(const QString &path, const larder::Error &error);
    void failed(const larder::Error &error);
    void said(const QString &sentence);

private:
    void openAgain(const QString &previous, const QString &path, const Error &error);

    HouseholdHandle &m_handle;
    FileChooser &m_chooser;
    QWidget *m_window;
    QString m_path;
};

} // namespace larder
