// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/jar.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/trayicons.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace larder;
using namespace Qt::StringLiterals;

namespace {

bool isEmpty(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) != 0)
                return false;
        }
    }
    return true;
}

QImage blank(int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QImage jarImage(const JarState &state)
{
    QImage image = blank(36);
    QPainter painter(&image);
    paintJar(&painter, image.rect(), state, themeFor(larderPalette(false), QApplication::font(), Contrast::Normal));
    return image;
}

QImage iconImage(const QString &name, Qt::LayoutDirection direction)
{
    QImage image = blank(40);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    paintIcon(&painter, image.rect(), name, Qt::black);
    return image;
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrappedLinkIsNeverLowerThanItsLines()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *link = new LinkButton(u"Bought 2 packs, 5.18, 10 October; nothing was written down since"_s, &window);
        link->setWraps(true);
        column->addWidget(link);
        window.resize(140, 20);
        window.show();
        QTRY_VERIFY(link->width() < link->sizeHint().width());
        QTRY_VERIFY(link->height() >= link->heightForWidth(link->width()));
    }

    void buttonClicksByKey()
    {
        ActionButton button(u"plus"_s, u"Add"_s, ActionButton::Kind::Primary);
        button.show();
        QSignalSpy clicked(&button, &QAbstractButton::clicked);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(clicked.size(), 3);
        QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier);
        button.setEnabled(false);
        button.click();
        QCOMPARE(clicked.size(), 3);
    }

    void chipWithNothingIsDisabled()
    {
        ActionButton chip(u"Not sure"_s);
        chip.setCheckable(true);
        chip.setCount(6);
        QVERIFY(chip.isEnabled());
        QCOMPARE(chip.accessibleName(), u"Not sure 6"_s);
        const QSize open = chip.sizeHint();
        chip.setChecked(true);
        QCOMPARE(chip.sizeHint(), open);
        chip.setCount(0);
        QVERIFY(!chip.isEnabled());
        chip.setCount(std::nullopt);
        QVERIFY(chip.isEnabled());
        QVERIFY(chip.accessibleName().isEmpty());
    }

    void busyKeepsTheWidth()
    {
        ActionButton button(u"Put it all away now"_s);
        const int width = button.sizeHint().width();
        button.setBusy(u"Busy…"_s);
        QCOMPARE(button.sizeHint().width(), width);
        QVERIFY(!button.isEnabled());
        button.setBusy(QString());
        QVERIFY(button.isEnabled());
    }

    void linkFollowsOnEnter()
    {
        LinkButton link(u"Undo"_s);
        QSignalSpy clicked(&link, &QAbstractButton::clicked);
        QTest::keyClick(&link, Qt::Key_Return);
        QTest::keyClick(&link, Qt::Key_Space);
        QCOMPARE(clicked.size(), 2);
    }

    void arrowsChoose_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::Key>("forward");
        QTest::addColumn<Qt::Key>("back");
        QTest::addRow("left to right") << Qt::LeftToRight << Qt::Key_Right << Qt::Key_Left;
        QTest::addRow("right to left") << Qt::RightToLeft << Qt::Key_Left << Qt::Key_Right;
        QTest::addRow("down") << Qt::RightToLeft << Qt::Key_Down << Qt::Key_Up;
    }

    void arrowsChoose()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(Qt::Key, forward);
        QFETCH(Qt::Key, back);
        ChoiceStrip strip;
        strip.setLayoutDirection(direction);
        QSignalSpy changed(&strip, &ChoiceStrip::currentChanged);
        for (const QString &text : {u"Days"_s, u"A week"_s, u"A month"_s})
            strip.addPart(text, 3);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        strip.setFocus();
        QCOMPARE(strip.currentIndex(), 0);
        QCOMPARE(changed.size(), 0);

        const auto press = [&](Qt::Key key) { QTest::keyClick(strip.focusProxy(), key); };
        press(back);
        QCOMPARE(strip.currentIndex(), 0);
        press(forward);
        press(forward);
        QCOMPARE(strip.currentIndex(), 2);
        press(forward);
        QCOMPARE(strip.currentIndex(), 2);
        press(Qt::Key_Home);
        QCOMPARE(strip.currentIndex(), 0);
        QCOMPARE(changed.size(), 3);
    }

    void stripIsRadioButtonsWithOneTabStop()
    {
        ChoiceStrip strip;
        for (const QString &text : {u"All"_s, u"Fridge"_s, u"Freezer"_s})
            strip.addPart(text);
        strip.setCurrentIndex(1);
        int tabStops = 0;
        const QList<QAbstractButton *> parts = strip.findChildren<QAbstractButton *>();
        QCOMPARE(parts.size(), 3);
        for (QAbstractButton *part : parts) {
            if ((part->focusPolicy() & Qt::TabFocus) != 0)
                ++tabStops;
            QCOMPARE(QAccessible::queryAccessibleInterface(part)->role(), QAccessible::RadioButton);
        }
        QCOMPARE(tabStops, 1);
        strip.setCurrentIndex(7);
        QCOMPARE(strip.currentIndex(), 1);
        strip.clear();
        QCOMPARE(strip.currentIndex(), -1);
    }

    void stripWraps()
    {
        ChoiceStrip strip;
        for (int part = 0; part < 6; ++part)
            strip.addPart(u"Cupboard"_s, 117);
        const int one = strip.heightForWidth(strip.sizeHint().width());
        QCOMPARE(one, strip.sizeHint().height());
        QCOMPARE(strip.heightForWidth(strip.minimumSizeHint().width()), 2 * one);
        strip.resize(strip.minimumSizeHint().width(), 2 * one);
        strip.show();
        QCOMPARE(strip.sizeHint().height(), 2 * one);
        QCOMPARE(strip.minimumSizeHint().height(), one);
    }

    void flowRunsInReadingDirection_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addRow("left to right") << Qt::LeftToRight;
        QTest::addRow("right to left") << Qt::RightToLeft;
    }

    void flowRunsInReadingDirection()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QWidget host;
        host.setLayoutDirection(direction);
        auto *flow = new FlowLayout(&host);
        QList<QWidget *> items;
        for (int item = 0; item < 3; ++item) {
            auto *widget = new QWidget;
            widget->setMinimumSize(100, 20);
            flow->addWidget(widget);
            items.append(widget);
        }
        host.resize(250, 200);
        host.show();
        flow->activate();
        const bool rightToLeft = direction == Qt::RightToLeft;
        QCOMPARE(rightToLeft ? items.at(0)->geometry().right() : 249 - items.at(0)->x(), 249);
        QVERIFY(rightToLeft ? items.at(1)->x() < items.at(0)->x() : items.at(1)->x() > items.at(0)->x());
        QVERIFY(items.at(2)->y() > items.at(0)->y());
        QCOMPARE(items.at(2)->x(), items.at(0)->x());
        QVERIFY(flow->heightForWidth(110) > flow->heightForWidth(250));
        QVERIFY(flow->heightForWidth(250) > flow->heightForWidth(1000));
    }

    void fieldKeepsItsHeight()
    {
        Field field(u"Find anything"_s);
        QCOMPARE(field.sizeHint().height(), themeOf(nullptr).fieldHeight());
        QCOMPARE(field.accessibleName(), u"Find anything"_s);
        QTest::keyClicks(&field, u"milk"_s);
        QCOMPARE(field.text(), u"milk"_s);
    }

    void emptyStateActs()
    {
        EmptyState state;
        state.setSentence(u"Nothing here yet."_s);
        QVERIFY(state.button()->isHidden());
        state.setAction(u"Tick what you have"_s);
        QVERIFY(!state.button()->isHidden());
        QSignalSpy acted(&state, &EmptyState::actionTriggered);
        state.button()->click();
        QCOMPARE(acted.size(), 1);
    }

    void iconsTakeTheColour_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = iconNames();
        QVERIFY(names.size() >= 36);
        for (const QString &name : names)
            QTest::addRow("%s", qPrintable(name)) << name;
    }

    void iconsTakeTheColour()
    {
        QFETCH(QString, name);
        QFile file(u":/icons/"_s + name + u".svg"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("currentColor"));
        QVERIFY(svg.contains("stroke-width=\"1.5\""));
        QVERIFY(svg.contains("SPDX-License-Identifier: GPL-3.0-or-later"));

        const QIcon icon = larderIcon(name);
        QVERIFY(!icon.isNull());
        for (const double ratio : {1.0, 1.5, 2.0, 3.0}) {
            const QPixmap pixmap = icon.pixmap(QSize(16, 16), ratio);
            QCOMPARE(pixmap.size(), QSize(16, 16) * ratio);
            QVERIFY(!isEmpty(pixmap.toImage()));
        }
        QVERIFY(icon.pixmap(QSize(20, 20), QIcon::Normal).toImage()
                != icon.pixmap(QSize(20, 20), QIcon::Selected).toImage());
    }

    void onlyDirectionsTurnRound()
    {
        for (const QString &name : {u"undo"_s, u"redo"_s, u"back"_s, u"chevron-right"_s})
            QVERIFY(iconImage(name, Qt::LeftToRight) != iconImage(name, Qt::RightToLeft));
        for (const QString &name : {u"clock"_s, u"check"_s, u"qr"_s, u"tag"_s})
            QCOMPARE(iconImage(name, Qt::LeftToRight), iconImage(name, Qt::RightToLeft));
    }

    void unknownIconIsEmpty()
    {
        QVERIFY(larderIcon(u"no-such-icon"_s).isNull());
        QVERIFY(isEmpty(iconImage(u"no-such-icon"_s, Qt::LeftToRight)));
    }

    void applicationIconHasAllSizes()
    {
        const QList<QSize> sizes = applicationIcon().availableSizes();
        QVERIFY(sizes.contains(QSize(16, 16)));
        QVERIFY(sizes.contains(QSize(512, 512)));
    }

    void jarsDiffer()
    {
        const QImage full = jarImage({1.0, JarState::Booked, Mood::Leaf});
        QVERIFY(!isEmpty(full));
        QVERIFY(full != jarImage({0.3, JarState::Booked, Mood::Leaf}));
        QVERIFY(full != jarImage({1.0, JarState::Guess, Mood::Leaf}));
        QVERIFY(full != jarImage({1.0, JarState::Booked, Mood::Paprika}));
        QVERIFY(jarImage({0, JarState::Empty, Mood::Leaf}) != jarImage({0, JarState::NotSure, Mood::Leaf}));
        QCOMPARE(jarImage({7.0, JarState::Booked, Mood::Leaf}), full);
    }

    void trayHasEverySize()
    {
        const QIcon icon = trayIcon(14, false, Qt::white);
        const QList<QSize> sizes = icon.availableSizes();
        for (const int side : {16, 22, 24, 32, 48, 64}) {
            QVERIFY(sizes.contains(QSize(side, side)));
            QVERIFY(!isEmpty(icon.pixmap(QSize(side, side), 1.0).toImage()));
        }
    }

    void trayTellsTheNumber()
    {
        const auto image = [](int side, int toBuy, bool resting) {
            QImage result = blank(side);
            QPainter painter(&result);
            paintTrayIcon(&painter, side, toBuy, resting, Qt::black);
            return result;
        };
        QVERIFY(image(32, 0, false) != image(32, 3, false));
        QVERIFY(image(32, 3, false) != image(32, 0, true));
        QCOMPARE(image(32, 99, false), image(32, 450, false));
        QVERIFY(image(16, 3, false) != image(16, 9, false));
        QCOMPARE(image(16, 10, false), image(16, 88, false));
    }

    void appearanceAppliesTheChoice()
    {
        Appearance appearance;
        QSignalSpy changed(&appearance, &Appearance::changed);
        appearance.setScheme(Appearance::Scheme::Dark);
        QCOMPARE(changed.size(), 0);
        appearance.setColours(Appearance::Colours::Larder);
        appearance.start();
        QVERIFY(themeOf(nullptr).own);
        QVERIFY(appearance.isDark());
        appearance.setScheme(Appearance::Scheme::Light);
        QVERIFY(themeOf(nullptr).own);
        QVERIFY(!appearance.isDark());
        appearance.setScheme(Appearance::Scheme::System);
        appearance.setColours(Appearance::Colours::System);
        QVERIFY(!themeOf(nullptr).own);
        QVERIFY(changed.size() >= 4);
    }
};

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
