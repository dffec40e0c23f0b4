// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace larder {

class QrCode;

/// The list as a code that any phone reads as plain text, as large as there is room; where the list is too long, says so
/// and has its beginning.
class CodeBox : public QWidget
{
    Q_OBJECT

public:
    explicit CodeBox(const QString &text, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QrCode *m_code;
};

/// CodeBox alone. Show it with open(); it deletes itself when closed.
class CodeDialog : public QDialog
{
    Q_OBJECT

public:
    CodeDialog(const QString &text, QWidget *parent);
};

} // namespace larder
