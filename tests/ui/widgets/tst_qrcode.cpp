// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrcode.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBlackOnWhiteWithAQuietZone();
    void saysWhatIsTooLong();
    void showsWholePixels();
};

void TestQrCode::isBlackOnWhiteWithAQuietZone()
{
    const QImage image = qrImage(u"http://192.168.1.5:8723/#ä"_s, 1);
    QCOMPARE(image.width(), image.height());
    QCOMPARE((image.width() - 8 - 17) % 4, 0); // 17 + 4 × version modules, and the quiet zone
    for (int i = 0; i < image.width(); ++i) {
        for (int edge = 0; edge < 4; ++edge)
            QCOMPARE(image.pixel(i, edge), qRgb(255, 255, 255));
    }
    // The finder patterns: a 7 × 7 ring in three corners, a white line beside each.
    const int far = image.width() - 4 - 7;
    for (const QPoint corner : {QPoint(4, 4), QPoint(far, 4), QPoint(4, far)}) {
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(image.pixel(corner + QPoint(i, 0)), qRgb(0, 0, 0));
            QCOMPARE(image.pixel(corner + QPoint(6, i)), qRgb(0, 0, 0));
        }
        QCOMPARE(image.pixel(corner + QPoint(1, 1)), qRgb(255, 255, 255));
        QCOMPARE(image.pixel(corner + QPoint(3, 3)), qRgb(0, 0, 0));
    }
    QCOMPARE(qrImage(u"x"_s, 3).width(), 3 * qrImage(u"x"_s, 1).width());
}

void TestQrCode::saysWhatIsTooLong()
{
    QVERIFY(qrImage({}, 1).isNull());
    QVERIFY(!qrImage(QString(2900, u'x'), 1).isNull());
    QVERIFY(qrImage(QString(3000, u'x'), 1).isNull());
    QrCode code;
    QVERIFY(!code.isTooLong());
    code.setText(QString(2000, u'ä'));
    QVERIFY(code.isTooLong());
    code.setText(u"x"_s);
    QVERIFY(!code.isTooLong());
}

void TestQrCode::showsWholePixels()
{
    QrCode code;
    code.setText(u"Milk"_s);
    const QImage modules = qrImage(u"Milk"_s, 1);
    code.resize(modules.size() * 3 + QSize(2, 40));
    const QImage shown = code.grab().toImage();
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width(); ++x)
            QCOMPARE(shown.pixel(1 + 3 * x + 1, 20 + 3 * y + 1), modules.pixel(x, y));
    }
}

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
