// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/household.h"
#include "tests/bench/measure.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace larder {

QByteArray purchaseCsv(int rows, int products)
{
    static const char *const kKinds[] = {"Milk", "Bread",  "Apples", "Crème fraîche", "Pasta",
                                         "Rice", "Coffee", "Tea",    "Müsli",         "Soap"};
    QRandomGenerator random(7);
    QByteArray csv = "Date,Product,Amount,Unit,Price,Store\n";
    const QDate last = QDate::currentDate();
    for (int i = 0; i < rows; ++i) {
        const quint32 product = random.bounded(quint32(products));
        const QDate day = last.addDays(-365 + 365 * i / rows);
        csv += day.toString(Qt::ISODate).toLatin1() + ',' + kKinds[product % 10] + ' ' + QByteArray::number(product)
               + ',' + QByteArray::number(1 + random.bounded(3)) + ",pc," + QByteArray::number(1 + random.bounded(9))
               + '.' + QByteArray::number(10 + random.bounded(90))
               + (product % 3 ? ",Greenway\n" : ",\"Farm, stall\"\n");
    }
    return csv;
}

bool makeLargeHousehold(const QString &file, int products, int events)
{
    SystemClock clock;
    auto household = Household::open(file, Household::Opening::CreateIfMissing, clock);
    PurchaseFileOptions options;
    options.today = clock.today();
    const auto purchases = readPurchaseFile(purchaseCsv(events, products), options);
    if (!household || !purchases)
        return false;
    const auto report = (*household)->imports().book(*purchases, u"large.csv"_s, false);
    return report && (*household)->catchUp();
}

} // namespace larder
