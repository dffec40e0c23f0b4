// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/quickaddline.h"

#include <QWidget>

class QLabel;

namespace larder {

/// The quick-add line in a small window of its own, for the tray: Enter books and closes, Esc closes. What was typed
/// stays when the window loses the focus, not when it is closed.
class QuickAddWindow : public QWidget
{
    Q_OBJECT

public:
    QuickAddWindow(HouseholdHandle &handle, Clock &clock);

    /// Shows it in front, with the focus in the line.
    void popUp();

Q_SIGNALS:
    void booked(const larder::Booked &done);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();
    void fit();

    QuickAddLine *m_line;
    QLabel *m_failure;
};

} // namespace larder
