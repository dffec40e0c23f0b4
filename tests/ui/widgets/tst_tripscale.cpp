// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lastspainter.h"
#include "ui/widgets/tripscale.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

class TripScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesDays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<double>("position");
        QTest::newRow("today") << QDate(2026, 11, 19) << 0.0;
        QTest::newRow("the past") << QDate(2026, 11, 1) << 0.0;
        QTest::newRow("half way to the trip") << QDate(2026, 11, 20) << 0.125;
        QTest::newRow("next trip") << QDate(2026, 11, 21) << 0.25;
        QTest::newRow("within a week") << QDate(2026, 11, 22) << 0.25 + 0.25 / 7;
        QTest::newRow("trip after next") << QDate(2026, 11, 28) << 0.5;
        QTest::newRow("the one after") << QDate(2026, 12, 5) << 0.75;
        QTest::newRow("the end") << QDate(2026, 12, 12) << 1.0;
        QTest::newRow("later") << QDate(2027, 12, 12) << 1.0;
    }

    void placesDays()
    {
        QFETCH(const QDate, day);
        QFETCH(const double, position);
        const TripScale scale(planTrips(QDate(2026, 11, 19), Qt::Saturday));
        QVERIFY(qAbs(scale.position(day) - position) < 1e-9);
    }

    void knowsWhatIsBeyond()
    {
        const TripScale scale(planTrips(QDate(2026, 11, 19), Qt::Saturday));
        QVERIFY(!scale.isBeyond(QDate(2026, 12, 12)));
        QVERIFY(scale.isBeyond(QDate(2026, 12, 13)));
        QCOMPARE(scale.nextTrip(), 1);
    }

    void startsAtTheTripOnAShoppingDay()
    {
        const TripScale scale(planTrips(QDate(2026, 11, 21), Qt::Saturday));
        QCOMPARE(scale.nextTrip(), 0);
        QCOMPARE(scale.stops()[1], QDate(2026, 11, 28));
        QCOMPARE(scale.stops()[4], QDate(2026, 12, 19));
    }

    void withoutAPlanIsHarmless()
    {
        const TripScale scale;
        QVERIFY(!scale.isValid());
        QCOMPARE(scale.position(QDate(2026, 11, 21)), 0.0);
    }

    void sharesTheColumn()
    {
        const Theme theme = themeOf(nullptr);
        const LastsLayout layout{TripScale(planTrips(QDate(2026, 11, 19), Qt::Saturday)), 40 * theme.u};
        const QRect cell(100, 0, 40 * theme.u + LastsLayout::frame(theme) + LastsLayout::usualBar(theme),
                         theme.rowHeight());
        const QRect bar = layout.bar(cell, theme);
        const QRect text = layout.text(cell, theme);
        QCOMPARE(bar.width(), LastsLayout::usualBar(theme));
        QCOMPARE(text.width(), 40 * theme.u);
        QVERIFY(text.right() < bar.left());
        QVERIFY(cell.contains(bar));
        // Too narrow for both: the ruler keeps its least width.
        const QRect narrow(100, 0, 50 * theme.u, theme.rowHeight());
        QCOMPARE(layout.bar(narrow, theme).width(), LastsLayout::leastBar(theme));
    }
};

QTEST_MAIN(TripScaleTest)
#include "tst_tripscale.moc"
