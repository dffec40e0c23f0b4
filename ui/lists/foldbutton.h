// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace larder {

/// Folds and unfolds a strip of lines: its name and a sentence across the panel. Checked is unfolded.
class FoldButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p icon is a name of larderIcon.
    FoldButton(const QString &icon, const QString &text, QWidget *parent = nullptr);

    /// "You may need 6 more things: olive oil, flour, …"; elided, whole for the reader and as tooltip.
    void setSentence(const QString &sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_iconName;
    QString m_sentence;
};

} // namespace larder
