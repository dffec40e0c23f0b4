// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"

#include <QObject>

class QWidget;

namespace larder {

class FileChooser;

/// "Import purchases…": a file is chosen or dropped, and the assistant leads through it.
class PurchaseImporter : public QObject
{
    Q_OBJECT

public:
    /// @p window carries the dialogs and owns this object's life.
    PurchaseImporter(HouseholdHandle &handle, Clock &clock, FileChooser &chooser, QWidget *window);

    /// Asks for a file where @p path is empty.
    void start(const QString &path = {});

Q_SIGNALS:
    void failed(const larder::Error &error);
    /// Nothing was booked, and why.
    void said(const QString &sentence);

private:
    void open(const QString &path);

    HouseholdHandle &m_handle;
    Clock &m_clock;
    FileChooser &m_chooser;
    QWidget *m_window;
};

} // namespace larder
