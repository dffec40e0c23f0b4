// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

namespace {

QPalette palette(QRgb window, QRgb windowText, QRgb base, QRgb text, QRgb highlight, QRgb highlighted, QRgb link)
{
    QPalette result;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        result.setColor(group, QPalette::Window, QColor(window));
        result.setColor(group, QPalette::WindowText, QColor(windowText));
        result.setColor(group, QPalette::Base, QColor(base));
        result.setColor(group, QPalette::Text, QColor(text));
        result.setColor(group, QPalette::Highlight, QColor(highlight));
        result.setColor(group, QPalette::HighlightedText, QColor(highlighted));
        result.setColor(group, QPalette::Link, QColor(link));
    }
    return result;
}

struct Named
{
    const char *name;
    QPalette palette;
};

QList<Named> palettes()
{
    return {
        {"larder light", larderPalette(false)},
        {"larder dark", larderPalette(true)},
        {"fusion light", palette(0xffefefef, 0xff000000, 0xffffffff, 0xff000000, 0xff308cc6, 0xffffffff, 0xff0000ff)},
        {"fusion dark", palette(0xff323232, 0xfff0f0f0, 0xff242424, 0xfff0f0f0, 0xff308cc6, 0xfff0f0f0, 0xff308cc6)},
        {"breeze light", palette(0xffeff0f1, 0xff232629, 0xffffffff, 0xff232629, 0xff3daee9, 0xffffffff, 0xff2980b9)},
        {"breeze dark", palette(0xff2a2e32, 0xfffcfcfc, 0xff1b1e20, 0xfffcfcfc, 0xff3daee9, 0xfffcfcfc, 0xff1d99f3)},
        {"high contrast black",
         palette(0xff000000, 0xffffffff, 0xff000000, 0xffffffff, 0xff1aebff, 0xff000000, 0xffffff00)},
        {"weird, pale on grey",
         palette(0xff9a9a9a, 0xff707070, 0xffa0a0a0, 0xff202020, 0xffa8a8a8, 0xffb0b0b0, 0xff999999)},
        {"weird, no contrast at all",
         palette(0xff808080, 0xff8a8a8a, 0xff848484, 0xff8c8c8c, 0xff7f8080, 0xff818181, 0xff808182)},
        {"weird, dark window and white base",
         palette(0xff404850, 0xffffffff, 0xffffffff, 0xff000000, 0xffff00ff, 0xff00ff00, 0xff123456)},
    };
}

/// A token is good enough, or it has fallen back to what the palette itself writes with.
bool reads(const Theme &theme, const QColor &colour, const QColor &ground, double ratio)
{
    return contrastRatio(colour, ground) >= ratio || colour == theme.text;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratioIsOfWcag()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0xff777777), Qt::white) - 4.48) < 0.01);
    }

    void ownTableKeepsItsPromises_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("token");
        QTest::addColumn<double>("onBase");
        QTest::addColumn<double>("onWindow");
        const auto row = [](bool dark, const char *token, double onBase, double onWindow) {
            QTest::addRow("%s %s", dark ? "dark" : "light", token)
                << dark << QString::fromLatin1(token) << onBase << onWindow;
        };
        row(false, "text", 15.8, 14.0);
        row(false, "muted", 6.9, 6.1);
        row(false, "edge", 4.1, 3.6);
        row(false, "accent", 7.2, 6.4);
        row(false, "leaf", 5.7, 5.1);
        row(false, "honey", 6.0, 5.4);
        row(false, "paprika", 6.3, 5.6);
        row(true, "text", 14.2, 12.8);
        row(true, "muted", 7.6, 6.9);
        row(true, "edge", 4.8, 4.3);
        row(true, "accent", 8.5, 7.7);
        row(true, "leaf", 8.4, 7.6);
        row(true, "honey", 9.3, 8.4);
        row(true, "paprika", 7.6, 6.9);
    }

    void ownTableKeepsItsPromises()
    {
        QFETCH(bool, dark);
        QFETCH(QString, token);
        QFETCH(double, onBase);
        QFETCH(double, onWindow);
        const Theme theme = themeFor(larderPalette(dark), QApplication::font(), Contrast::Normal);
        const QHash<QString, QColor> colours{{u"text"_s, theme.text},           {u"muted"_s, theme.muted},
                                             {u"edge"_s, theme.edge},           {u"accent"_s, theme.accent},
                                             {u"leaf"_s, theme.leaf.text},      {u"honey"_s, theme.honey.text},
                                             {u"paprika"_s, theme.paprika.text}};
        const auto near = [](double is, double said) {
            return QTest::qVerify(qAbs(is - said) < 0.11, "ratio of the table",
                                  qPrintable(u"is %1, the table says %2"_s.arg(is).arg(said)), __FILE__, __LINE__);
        };
        QVERIFY(near(contrastRatio(colours.value(token), theme.base), onBase));
        QVERIFY(near(contrastRatio(colours.value(token), theme.window), onWindow));
    }

    void everyTokenReads_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("high");
        const QList<Named> all = palettes();
        for (const Named &named : all) {
            QTest::addRow("%s", named.name) << named.palette << false;
            QTest::addRow("%s, high contrast", named.name) << named.palette << true;
        }
    }

    void everyTokenReads()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, high);
        const Theme theme = themeFor(palette, QApplication::font(), high ? Contrast::High : Contrast::Normal);
        const bool sane = contrastRatio(theme.text, theme.base) >= 4.5;

        for (const QColor &ground : {theme.base, theme.window}) {
            for (const QColor &colour :
                 {theme.muted, theme.accent, theme.leaf.text, theme.honey.text, theme.paprika.text})
                QVERIFY2(reads(theme, colour, ground, 4.5), qPrintable(colour.name()));
            for (const QColor &colour : {theme.edge, theme.leaf.fill, theme.honey.fill, theme.paprika.fill})
                QVERIFY2(reads(theme, colour, ground, 3.0), qPrintable(colour.name()));
        }
        QVERIFY(contrastRatio(theme.onAccent, theme.accent) >= 4.5);
        for (const QColor &ground : {theme.tint, theme.hover, theme.leaf.tint, theme.honey.tint, theme.paprika.tint})
            QVERIFY(contrastRatio(theme.text, ground) >= 4.5 || (!sane && ground == theme.base));
        for (const Mood mood : {Mood::Leaf, Mood::Honey, Mood::Paprika}) {
            const StateColours state = theme.state(mood);
            QVERIFY(contrastRatio(state.text, state.tint) >= 4.5 || (!sane && state.text == theme.text));
        }
        QVERIFY(contrastRatio(theme.onSelected, theme.selected) >= 4.5 || (!sane && theme.onSelected == theme.text));
    }

    void ownPaletteIsKnown()
    {
        for (const bool dark : {false, true}) {
            const Theme theme = themeFor(larderPalette(dark), QApplication::font(), Contrast::Normal);
            QVERIFY(theme.own);
            QCOMPARE(theme.dark, dark);
            QVERIFY(contrastRatio(theme.muted, theme.tint) >= 4.5);
            QVERIFY(contrastRatio(theme.text, theme.tint) >= (dark ? 9.8 : 13.3));
            QVERIFY(contrastRatio(theme.text, theme.hover) >= (dark ? 10.9 : 13.1));
        }
        const Theme other = themeFor(palettes().at(2).palette, QApplication::font(), Contrast::Normal);
        QVERIFY(!other.own);
    }

    void highContrastHasNoTints()
    {
        const QPalette black = palettes().at(6).palette;
        const Theme theme = themeFor(black, QApplication::font(), Contrast::High);
        QCOMPARE(theme.tint, theme.base);
        QCOMPARE(theme.hover, theme.base);
        QCOMPARE(theme.line, theme.text);
        QCOMPARE(theme.honey.fill, theme.text);
        QCOMPARE(theme.selected, black.color(QPalette::Highlight));
        QCOMPARE(theme.onSelected, black.color(QPalette::HighlightedText));
        QCOMPARE(theme.lineWidth(), 2.0);
    }

    void disabledIsPaler()
    {
        for (const bool dark : {false, true}) {
            const QPalette own = larderPalette(dark);
            const QColor expected = mixed(own.color(QPalette::Active, QPalette::WindowText),
                                          own.color(QPalette::Active, QPalette::Window), 0.45);
            QCOMPARE(own.color(QPalette::Disabled, QPalette::WindowText), expected);
            QCOMPARE(own.color(QPalette::Inactive, QPalette::Highlight),
                     own.color(QPalette::Active, QPalette::Highlight));
        }
    }

    void sizesGrowWithTheFont()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(10);
        const Theme usual = themeFor(larderPalette(false), font, Contrast::Normal);
        font.setPointSizeF(20);
        const Theme twice = themeFor(larderPalette(false), font, Contrast::Normal);
        QCOMPARE(usual.u, qMax(3, qRound(usual.fontHeight / 4.5)));
        QVERIFY(twice.u >= 2 * usual.u - 1);
        QCOMPARE(twice.fieldHeight(), 8 * twice.u);
        QCOMPARE(usual.small.pointSizeF(), 9.0);
        QCOMPARE(twice.small.pointSizeF(), 18.0);
        QCOMPARE(usual.title.pointSizeF(), 15.0);
        QCOMPARE(usual.title.weight(), QFont::DemiBold);

        font.setPointSizeF(7);
        const Theme tiny = themeFor(larderPalette(false), font, Contrast::Normal);
        QCOMPARE(tiny.small.pointSizeF(), 7.0);
        QVERIFY(tiny.u >= 3);

        font.setPixelSize(20);
        QCOMPARE(themeFor(larderPalette(false), font, Contrast::Normal).small.pixelSize(), 18);
    }

    void widgetsGetTheirPalette()
    {
        QWidget widget;
        widget.setPalette(larderPalette(true));
        QVERIFY(themeOf(&widget).dark);
        widget.setPalette(larderPalette(false));
        QVERIFY(!themeOf(&widget).dark);
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
