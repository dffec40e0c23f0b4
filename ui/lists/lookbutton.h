// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace larder {

/// Folds and unfolds what waits under "Have a look": its name and a sentence across the panel. Checked is unfolded.
class LookButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LookButton(QWidget *parent = nullptr);

    /// "You may need 6 more things: olive oil, flour, …"; elided, whole for the reader and as tooltip.
    void setSentence(const QString &sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_sentence;
};

} // namespace larder
