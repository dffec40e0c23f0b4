// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/samplebooking.h"

#include "core/base/text.h"
#include "core/household/sampleyear.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kPersons = 4; // Ines, Jonas, Mila and Emil

/// Books sample events at their own time, through the ledger's own rules.
class SampleBooker
{
public:
    SampleBooker(Household &household, const SampleYear &year)
        : m_household(household)
        , m_year(year)
        , m_clock(QDateTime::fromMSecsSinceEpoch(household.clock().nowMs(), Qt::UTC), household.clock().zone())
        , m_ledger(household.database(), m_clock, household.journal(), household.products())
    {}

    Result<void> book(ActionId action)
    {
        LARDER_TRY(m_household.settings().setValue(u"household_size"_s, QString::number(kPersons)));
        LARDER_TRY(makeProducts());
        for (const SampleEvent &event : m_year.events)
            LARDER_TRY(bookEvent(action, event));
        return {};
    }

private:
    Result<void> makeProducts()
    {
        for (const SampleProduct &sample : m_year.products) {
            ProductEdit edit;
            edit.unit = Unit::fromName(sample.unit);
            edit.category = sample.category;
            edit.location = sample.location;
            if (sample.packMilli > 0)
                edit.packSize = sample.packMilli;
            if (sample.reorderMilli > 0)
                edit.reorderPoint = sample.reorderMilli;
            if (sample.targetMilli > 0)
                edit.targetLevel = sample.targetMilli;
            if (sample.shelfLifeDays > 0)
                edit.shelfLifeDays = sample.shelfLifeDays;
            if (!sample.barcode.isEmpty())
                edit.barcodes << sample.barcode;
            auto product = m_household.products().create(sample.name, edit);
            if (!product)
                return fail(product.error());
            m_products.push_back(*product);
        }
        return {};
    }

    Result<void> bookEvent(ActionId action, const SampleEvent &event)
    {
        const Product &product = m_products[event.product];
        m_clock.setNow(QDateTime(event.day, QTime(0, 0).addSecs(event.minuteOfDay * 60), m_clock.zone()));
        switch (event.kind) {
        case SampleEvent::Purchase: return bookPurchase(action, product, event);
        case SampleEvent::Use: return m_ledger.bookTaking(action, product, event.milli, EventKind::Consumed, event.day);
        case SampleEvent::Spoil:
            return m_ledger.bookTaking(action, product, event.milli, EventKind::Spoiled, event.day);
        case SampleEvent::Count: return m_ledger.bookCount(action, product, event.milli, event.day);
        case SampleEvent::Open: return m_ledger.bookOpening(action, product, event.day);
        }
        Q_UNREACHABLE();
    }

    Result<void> bookPurchase(ActionId action, const Product &product, const SampleEvent &event)
    {
        Purchase purchase;
        purchase.product = product.id;
        purchase.milli = event.milli;
        purchase.day = event.day;
        purchase.bestBefore = event.bestBefore;
        if (event.paidMinor > 0)
            purchase.paid = Money{event.paidMinor, "EUR"};
        auto store = m_household.products().names().store(event.store);
        if (!store)
            return fail(store.error());
        purchase.store = *store;
        return discard(m_ledger.bookPurchase(action, product, purchase));
    }

    Household &m_household;
    const SampleYear &m_year;
    ManualClock m_clock;
    StockLedger m_ledger;
    QVector<Product> m_products;
};

} // namespace

Result<SampleReport> bookSampleHousehold(Household &household, quint32 seed)
{
    auto products = household.products().all(true);
    if (!products)
        return fail(products.error());
    if (!products->isEmpty())
        return fail(ErrorKind::Refused,
                    Text::tr("This household is not empty, so the sample family cannot move in. Nothing was changed."));
    const SampleYear year = makeSampleYear(seed, household.clock().today());
    SampleBooker booker(household, year);
    auto booked = household.journal().act({{}, u"sample"_s, {}, Action::Origin::Delivery},
                                          [&](ActionId action) { return booker.book(action); });
    if (!booked)
        return fail(booked.error());
    return SampleReport{int(year.products.size()), int(year.events.size())};
}

} // namespace larder
