// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/textdialog.h"

#include "ui/widgets/field.h"
#include "ui/widgets/wordslabel.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 100; // units
constexpr int kNoteLines = 4;

} // namespace

TextDialog::TextDialog(Kind kind, const QString &title, const QString &question, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
{
    const Theme theme = themeOf(this);
    setObjectName(u"textDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *words = new WordsLabel(question, WordsLabel::Tone::Body, this);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &TextDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TextDialog::reject);
    QWidget *editor = nullptr;
    if (kind == Kind::Name) {
        m_line = new Field(this);
        m_line->setText(text);
        m_line->selectAll();
        connect(m_line, &QLineEdit::textChanged, this, &TextDialog::refresh);
        editor = m_line;
    } else {
        m_lines = new QPlainTextEdit(text, this);
        m_lines->setTabChangesFocus(true);
        m_lines->setMinimumHeight(kNoteLines * theme.fontHeight + theme.space(4));
        m_lines->moveCursor(QTextCursor::End);
        editor = m_lines;
    }
    editor->setObjectName(u"textField"_s);
    editor->setAccessibleName(question);
    words->setBuddy(editor);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(2));
    column->addWidget(words);
    column->addWidget(editor, 1);
    column->addSpacing(theme.space(2));
    column->addWidget(buttons);
    setMinimumWidth(theme.px(kUsualWidth));
    editor->setFocus();
    refresh();
}

QString TextDialog::text() const
{
    return m_line ? m_line->text().simplified() : m_lines->toPlainText().trimmed();
}

void TextDialog::refresh()
{
    const bool isEnough = m_kind == Kind::Note || !text().isEmpty();
    m_ok->setEnabled(isEnough);
    m_ok->setToolTip(isEnough ? QString() : tr("Type a name first."));
}

void TextDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    Q_EMIT given(text());
    QDialog::accept();
}

void TextDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::ControlModifier)
        accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace larder
