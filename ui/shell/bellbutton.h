// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace larder {

/// The bell at the end of the header: leads to the reminders, and has a dot while some of them were not seen.
class BellButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BellButton(QWidget *parent = nullptr);

    /// How many are new; the number is told in tooltip and accessible name.
    void setUnseen(int unseen);
    [[nodiscard]] int unseen() const { return m_unseen; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_unseen = 0;
};

} // namespace larder
