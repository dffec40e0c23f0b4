// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace larder {

/// @p text as a QR code, black on white with the quiet zone of four modules that readers need; null where it is too long
/// (about 2900 bytes of UTF-8) or empty. @p modulePixels >= 1.
[[nodiscard]] QImage qrImage(const QString &text, int modulePixels);

/// Shows a text as a QR code, in whole pixels per module, always black on white: a phone shall read it in the dark theme too.
/// Its words for a screen reader are set by who uses it (setAccessibleName).
class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// Nothing is shown then: say so, and offer something shorter.
    [[nodiscard]] bool isTooLong() const { return !m_text.isEmpty() && m_modules.isNull(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QImage m_modules; ///< one pixel a module
};

} // namespace larder
