// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace larder {

class ImportSession;
class WordsLabel;

/// Third step: what would be booked, in words, and every row that cannot be read, with its reason.
class PreviewStep : public QWidget
{
    Q_OBJECT

public:
    /// @p session outlives it.
    explicit PreviewStep(ImportSession &session, QWidget *parent = nullptr);

    /// Whether there is anything to book or to remember.
    [[nodiscard]] bool hasNews() const;

private:
    void show();

    ImportSession &m_session;
    WordsLabel *m_headline;
    WordsLabel *m_counts;
    WordsLabel *m_rejectedTitle;
    QPlainTextEdit *m_rejected;
};

} // namespace larder
