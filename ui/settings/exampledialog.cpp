// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/exampledialog.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/field.h"
#include "ui/widgets/wordslabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 160; // units
constexpr int kUsualHeight = 90;
constexpr int kExampleLines = 4;

} // namespace

ExampleDialog::ExampleDialog(const QString &source, const QString &product, const QString &example,
                             const std::optional<Token> &token, QWidget *parent)
    : QDialog(parent)
    , m_example(new QPlainTextEdit(example, this))
{
    setObjectName(u"exampleDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(token ? tr("The token of %1").arg(source) : tr("An example for %1").arg(source));
    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(2));
    if (token)
        addToken(column, *token);
    addExample(column, product);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    const QSize usual(theme.px(kUsualWidth), theme.px(kUsualHeight));
    resize(parent ? usual.boundedTo(parent->window()->size()) : usual);
}

void ExampleDialog::addToken(QVBoxLayout *column, const Token &token)
{
    auto *words = new WordsLabel(tr("Give this token to the program that tells Larder. It is shown only now."),
                                 WordsLabel::Tone::Body, this);
    auto *field = new Field(this);
    field->setObjectName(u"tokenText"_s);
    field->setAccessibleName(tr("The token"));
    field->setText(token.text);
    field->setReadOnly(true);
    field->setLayoutDirection(Qt::LeftToRight);
    field->selectAll();
    auto *kept = new WordsLabel(
        token.kept == SecretStore::Kept::Keychain
            ? tr("Larder keeps it in this computer's keychain and nowhere else. An older token no longer works.")
            : tr(
                "This desktop has no keychain, so the token works only until Larder is closed. Nothing of it is written "
                "to the disk."),
        WordsLabel::Tone::Muted, this);
    kept->setObjectName(u"tokenKept"_s);
    words->setWordWrap(true);
    kept->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(2));
    row->addWidget(field, 1);
    row->addWidget(copyButton(tr("Copy"), u"copyToken"_s, [text = token.text] { return text; }));
    column->addWidget(words);
    column->addLayout(row);
    column->addWidget(kept);
    column->addSpacing(themeOf(this).space(2));
}

void ExampleDialog::addExample(QVBoxLayout *column, const QString &product)
{
    auto *words = new WordsLabel(tr("This line tells Larder that one pack of %1 was used:").arg(product),
                                 WordsLabel::Tone::Body, this);
    words->setWordWrap(true);
    m_example->setObjectName(u"exampleText"_s);
    m_example->setAccessibleName(tr("The example"));
    m_example->setReadOnly(true);
    m_example->setTabChangesFocus(true);
    m_example->setLayoutDirection(Qt::LeftToRight);
    m_example->setWordWrapMode(QTextOption::WrapAnywhere);
    m_example->setMinimumHeight(kExampleLines * themeOf(this).fontHeight);
    column->addWidget(words);
    column->addWidget(m_example, 1);
    column->addWidget(copyButton(tr("Copy the example"), u"copyExample"_s, [this] { return m_example->toPlainText(); }),
                      0, Qt::AlignLeading);
}

void ExampleDialog::setExample(const QString &example)
{
    if (m_example->toPlainText() != example)
        m_example->setPlainText(example);
}

QWidget *ExampleDialog::copyButton(const QString &words, const QString &name, const std::function<QString()> &text)
{
    auto *button = new ActionButton(u"copy"_s, words, ActionButton::Kind::Normal, this);
    button->setObjectName(name);
    connect(button, &QAbstractButton::clicked, button, [button, text] {
        QGuiApplication::clipboard()->setText(text());
        button->setText(tr("Copied"));
    });
    return button;
}

} // namespace larder
