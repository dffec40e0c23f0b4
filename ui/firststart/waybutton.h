// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace larder {

/// One of the ways to begin: an icon, a title and a line. Checkable; several in a button group are a choice.
class WayButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p icon is a name of `larderIcon`.
    WayButton(const QString &icon, const QString &title, const QString &line, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int by);
    [[nodiscard]] QRect wordsRect(int width) const;

    QString m_icon;
    QString m_line;
};

} // namespace larder
