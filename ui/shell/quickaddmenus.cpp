// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickaddmenus.h"

#include "core/base/text.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// Says which words become what; the menu's actions run it.
class Filler
{
public:
    Filler(QMenu *menu, const QuickAdd &add, const QString &place,
           const std::function<void(const QuickAddChoice &)> &then)
        : m_menu(menu)
        , m_now{add.words, place}
        , m_then(then)
    {}

    template<class Change>
    void offer(const QString &text, bool isNow, Change change)
    {
        QuickAddChoice choice = m_now;
        change(choice);
        QAction *action = m_menu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setCheckable(isNow);
        action->setChecked(isNow);
        QObject::connect(action, &QAction::triggered, m_menu, [then = m_then, choice] { then(choice); });
    }

private:
    QMenu *m_menu;
    QuickAddChoice m_now;
    std::function<void(const QuickAddChoice &)> m_then;
};

struct DayOffer
{
    QString text; ///< with %1 for the day
    QDate day;
};

QVector<DayOffer> dayOffers(QDate today, std::optional<int> usual)
{
    QVector<DayOffer> offers;
    if (usual)
        offers.append({Text::tr("As usual, %1"), today.addDays(*usual)});
    offers.append({Text::tr("Tomorrow, %1"), today.addDays(1)});
    offers.append({Text::tr("In three days, %1"), today.addDays(3)});
    offers.append({Text::tr("In a week, %1"), today.addDays(7)});
    offers.append({Text::tr("In two weeks, %1"), today.addDays(14)});
    offers.append({Text::tr("In a month, %1"), today.addMonths(1)});
    offers.append({Text::tr("In three months, %1"), today.addMonths(3)});
    offers.append({Text::tr("In a year, %1"), today.addYears(1)});
    return offers;
}

void fillDays(Filler &filler, const QuickAdd &add, const Product *product, QDate today)
{
    std::optional<int> usual = add.starter ? add.starter->shelfLifeDays() : std::nullopt;
    if (product && product->shelfLifeDays)
        usual = int(*product->shelfLifeDays);
    const QLocale locale;
    for (const DayOffer &offer : dayOffers(today, usual)) {
        // As a machine writes it: read everywhere, in one way only.
        const QString typed = u"exp "_s + offer.day.toString(Qt::ISODate);
        filler.offer(offer.text.arg(locale.toString(offer.day, Text::tr("ddd d MMM yyyy"))),
                     offer.day == add.bestBefore, [&](QuickAddChoice &choice) { choice.words.bestBefore = typed; });
    }
    filler.offer(Text::tr("No date"), false, [](QuickAddChoice &choice) { choice.words.bestBefore.clear(); });
}

void fillPrice(Filler &filler)
{
    filler.offer(Text::tr("No price"), false, [](QuickAddChoice &choice) { choice.words.price.clear(); });
}

void fillStores(Filler &filler, const QuickAdd &add, const Catalogue &catalogue)
{
    for (const QString &store : catalogue.stores)
        filler.offer(store, store.compare(add.store, Qt::CaseInsensitive) == 0,
                     [&](QuickAddChoice &choice) { choice.words.store = u'@' + store; });
    filler.offer(Text::tr("No shop"), false, [](QuickAddChoice &choice) { choice.words.store.clear(); });
}

void fillPlaces(Filler &filler, const QString &place, const Catalogue &catalogue, const QString &usual)
{
    QStringList names = catalogue.places.values();
    if (!usual.isEmpty())
        names << usual;
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    const QString now = place.isEmpty() ? usual : place;
    for (const QString &name : std::as_const(names))
        filler.offer(name, name == now,
                     [&](QuickAddChoice &choice) { choice.place = name == usual ? QString() : name; });
}

} // namespace

void fillQuickAddMenu(QMenu *menu, PreviewStrip::PartKind kind, const QuickAdd &add, const QString &place,
                      const Catalogue &catalogue, QDate today, const std::function<void(const QuickAddChoice &)> &then)
{
    Filler filler(menu, add, place, then);
    const Product *product = productOf(add, catalogue);
    switch (kind) {
    case PreviewStrip::PartKind::BestBefore: fillDays(filler, add, product, today); break;
    case PreviewStrip::PartKind::Price: fillPrice(filler); break;
    case PreviewStrip::PartKind::Store: fillStores(filler, add, catalogue); break;
    case PreviewStrip::PartKind::Place: fillPlaces(filler, place, catalogue, usualPlaceOf(add, catalogue)); break;
    }
}

std::optional<QuickAddWords> steppedAmount(const QuickAdd &add, int by)
{
    bool isNumber = false;
    const int count = add.words.amount.isEmpty() ? 1 : add.words.amount.toInt(&isNumber);
    if ((!isNumber && !add.words.amount.isEmpty()) || count + by < 1)
        return std::nullopt;
    QuickAddWords words = add.words;
    words.amount = QString::number(count + by);
    return words;
}

} // namespace larder
