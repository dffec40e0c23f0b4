// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;

namespace larder {

class ActionButton;
class Panel;

/// In place of the pages where no household could be opened: what happened, what was kept, what to do.
class FailurePage : public QWidget
{
    Q_OBJECT

public:
    explicit FailurePage(QWidget *parent = nullptr);

    void showFailure(const QString &path, const Error &error);

Q_SIGNALS:
    void openAnother();
    void quit();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Panel *m_panel;
    QLabel *m_headline;
    QLabel *m_message;
    QLabel *m_kept;
    ActionButton *m_open;
    ActionButton *m_quit;
};

} // namespace larder
