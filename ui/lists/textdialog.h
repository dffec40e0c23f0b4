// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace larder {

class Field;

/// Asks for a name or a note. Show it with open(); it deletes itself when closed.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind {
        Name, ///< one line, not empty
        Note, ///< several lines, may be empty; Ctrl+Enter takes it
    };
    /// @p question names the field for the screen reader too.
    TextDialog(Kind kind, const QString &title, const QString &question, const QString &text, QWidget *parent);

    [[nodiscard]] QString text() const;
    void accept() override;

Q_SIGNALS:
    /// Without white space around it.
    void given(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    Kind m_kind;
    Field *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QPushButton *m_ok;
};

} // namespace larder
