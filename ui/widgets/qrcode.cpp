// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrcode.h"

#include <QPainter>

#include <memory>

#include <qrencode.h>

namespace larder {

namespace {

constexpr int kQuietZone = 4; // modules, as of ISO 18004
constexpr int kLeastPixels = 2; // of a module, logical: less is hard to read from a screen
constexpr int kUsualPixels = 5;

} // namespace

QImage qrImage(const QString &text, int modulePixels)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_L),
        QRcode_free);
    if (!code)
        return {};
    const int width = code->width;
    QImage modules(width + 2 * kQuietZone, width + 2 * kQuietZone, QImage::Format_Grayscale8);
    modules.fill(Qt::white);
    for (int y = 0; y < width; ++y) {
        for (int x = 0; x < width; ++x) {
            if (code->data[y * width + x] & 1)
                modules.setPixel(x + kQuietZone, y + kQuietZone, qRgb(0, 0, 0));
        }
    }
    return modulePixels == 1 ? modules : modules.scaled(modules.size() * modulePixels);
}

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void QrCode::setText(const QString &text)
{
    m_text = text;
    m_modules = qrImage(text, 1);
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    return m_modules.size() * kUsualPixels;
}

QSize QrCode::minimumSizeHint() const
{
    return m_modules.size() * kLeastPixels;
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_modules.isNull())
        return;
    const double scale = devicePixelRatioF();
    const int least = qMin(width(), height());
    const int pixels = qMax(1, int(least * scale) / m_modules.width()); // whole device pixels: sharp edges
    const double side = m_modules.width() * pixels / scale;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_modules);
}

} // namespace larder
