// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <QDialog>

#include <functional>
#include <optional>

class QPlainTextEdit;
class QVBoxLayout;

namespace larder {

/// A line to copy that tells Larder something and, once, a new token. Deletes itself when closed.
class ExampleDialog : public QDialog
{
    Q_OBJECT

public:
    /// A token that was just made, and where it was put.
    struct Token
    {
        QString text;
        SecretStore::Kept kept = SecretStore::Kept::Keychain;
    };

    /// @p product is what @p example tells of.
    ExampleDialog(const QString &source, const QString &product, const QString &example,
                  const std::optional<Token> &token, QWidget *parent);

    /// Once more is known: where it listens.
    void setExample(const QString &example);

private:
    void addToken(QVBoxLayout *column, const Token &token);
    void addExample(QVBoxLayout *column, const QString &product);
    /// A button that copies what @p text gives and says so.
    QWidget *copyButton(const QString &words, const QString &name, const std::function<QString()> &text);

    QPlainTextEdit *m_example;
};

} // namespace larder
