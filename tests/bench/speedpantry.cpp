// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "ui/pantry/pantrymodel.h"
#include "ui/pantry/pantrytable.h"

#include <QApplication>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kTypings = 5;

QVector<Outlook> outlooks(int rows, const TripPlan &trips)
{
    static const char *const kKinds[] = {"Milk", "Bread",  "Apples", "Crème fraîche", "Pasta",
                                         "Rice", "Coffee", "Tea",    "Müsli",         "Soap"};
    QVector<Outlook> all;
    for (int i = 0; i < rows; ++i) {
        Outlook outlook;
        outlook.product.id = ProductId(i + 1);
        outlook.product.name = QString::fromUtf8(kKinds[i % 10]) + u' ' + QString::number(i);
        outlook.onHand = 1000 * (1 + i % 5);
        outlook.model.basis = RateModel::Basis::Purchases;
        outlook.model.purchaseDays = 5;
        outlook.model.usualGapDays = 5 + i % 40;
        outlook.model.typicalMilli = 1000;
        outlook.model.cycleMilli = 1000;
        outlook.model.rate = 1000.0 / (5 + i % 40);
        outlook.model.spread = 0.5;
        outlook.model.evidence = RateModel::Evidence::Purchase;
        outlook.model.evidenceDay = outlook.model.lastPurchase = trips.asOf.addDays(-(i % 30));
        outlook.model.evidenceMilli = outlook.onHand;
        foresee(outlook, trips);
        all.push_back(outlook);
    }
    return all;
}

/// Types "m", "mi", "mil", "milk" and clears, each with its repaint; the value is the median of a keystroke.
template<class Filter>
double keystroke(QTableView &view, Filter filter)
{
    QVector<double> times;
    for (int typing = 0; typing < kTypings; ++typing) {
        for (const QString &text : {u"m"_s, u"mi"_s, u"mil"_s, u"milk"_s, QString()})
            times << milliseconds([&] {
                filter(text);
                view.viewport()->repaint();
            });
    }
    return medianOf(times);
}

double proxyKeystroke(const QVector<Outlook> &rows)
{
    QStandardItemModel source(int(rows.size()), 1);
    for (int i = 0; i < int(rows.size()); ++i)
        source.setData(source.index(i, 0), rows[i].product.name);
    QSortFilterProxyModel proxy;
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&source);
    QTableView view;
    view.setModel(&proxy);
    view.resize(1000, 600);
    view.show();
    return keystroke(view, [&](const QString &text) { proxy.setFilterFixedString(text); });
}

void measure(int count)
{
    const TripPlan trips = planTrips(QDate::currentDate(), Qt::Saturday);
    const QVector<Outlook> rows = outlooks(count, trips);
    PantryModel model;
    PantryTable table(model);
    table.resize(1000, 600);
    table.show();
    const double fill = milliseconds([&] {
        model.setRows(rows, trips);
        table.viewport()->repaint();
    });
    const double own = keystroke(table, [&](const QString &text) {
        PantryFilter filter = model.filter();
        filter.text = text;
        model.setFilter(filter);
    });
    const double sort = milliseconds([&] {
        model.sort(indexOf(PantryModel::Column::Name));
        table.viewport()->repaint();
    });
    const double anchor = proxyKeystroke(rows);
    const QByteArray label = QByteArray::number(count) + " rows: ";
    report((label + "keystroke to repaint").constData(), own, anchor, "ms", "QSortFilterProxyModel over the names");
    report((label + "sort by name").constData(), sort, anchor, "ms", "same keystroke");
    report((label + "fill and first paint").constData(), fill, anchor, "ms", "same keystroke");
}

} // namespace

void speedPantry()
{
    measure(10'000);
    measure(100'000);
}

} // namespace larder
