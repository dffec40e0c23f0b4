// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/foresight/absencerepository.h"
#include "core/foresight/modelrepository.h"
#include "core/foresight/stockstory.h"
#include "core/pantry/namerepository.h"
#include "core/pantry/productrepository.h"
#include "core/pantry/settingrepository.h"
#include "core/stream/changestream.h"

namespace larder {

/// Products as of a day, and the trips they are judged by.
struct Outlooks
{
    QVector<Outlook> outlooks;
    TripPlan trips;
};

/// Stored forecast models and what they say on a day. Works on any connection; only refresh() writes.
class ForesightService
{
public:
    /// What is read once for a day, however many products are looked at.
    struct Calendar
    {
        TripPlan trips;
        LivingDays living;
        QVector<QDate> pastTrips;
        bool isPast = false; ///< something happened after that day
    };
    explicit ForesightService(Database &database)
        : m_models(database)
        , m_absences(database)
        , m_products(database)
        , m_settings(database)
        , m_names(database)
    {}

    /// The stream handler that keeps the models: what it reads and writes, and how.
    [[nodiscard]] StreamHandler handler();

    /// Every product as of a day. For a day before the newest event the models are learned again, in memory,
    /// from what had happened by then.
    [[nodiscard]] Result<QVector<Outlook>> outlooks(QDate asOf);
    /// One product; NotFound where it is archived or unknown.
    [[nodiscard]] Result<Outlook> outlook(ProductId product, QDate asOf);
    /// Some products as of a day, without the names of their places; archived and unknown ones are left out.
    [[nodiscard]] Result<Outlooks> outlooks(const QVector<ProductId> &products, QDate asOf);
    /// How the amount of a product went and will go, up to a day; errors as of outlook().
    [[nodiscard]] Result<StockStory> story(ProductId product, QDate asOf);
    [[nodiscard]] Result<Calendar> calendar(QDate asOf);
    /// The household's shopping day: named by the person, else learned from twelve weeks.
    [[nodiscard]] Result<TripPlan> trips(QDate asOf);
    /// The home's absences as known on a day: planned ones too, where nothing happened after it.
    [[nodiscard]] Result<LivingDays> living(QDate asOf);
    /// 1 Monday to 7 Sunday; 0 means "learn it". Takes back what contradicts it. Inside an action.
    [[nodiscard]] Result<void> setShoppingDay(int weekday);
    /// What people said of how often they shop; a day named for the next trip stays here when it is past.
    [[nodiscard]] Result<TripHabit> tripHabit();
    /// InvalidInput beyond the bounds of TripHabit. Inside an action.
    [[nodiscard]] Result<void> setTripHabit(const TripHabit &habit);

private:
    /// What the ledger says of a day's calendar: read again only where something was bought, undone or booked ahead since.
    struct Shopping
    {
        QDate asOf;
        QVector<ShoppingDay> days;
        bool isPast = false; ///< something happened after that day
        qint64 newest = 0; ///< event there was
    };
    Result<Shopping> shopping(QDate asOf);
    Result<void> refresh(ProductId product);
    static void asOfThen(Outlook &outlook, ForecastInput input, QDate asOf, const LivingDays &living);
    Result<void> foreseeAll(QVector<Outlook> &outlooks, bool isAll, const Calendar &calendar);
    Result<void> namePlaces(QVector<Outlook> &outlooks, ProductId product);
    Result<QVector<Outlook>> read(ProductId product, QDate asOf);

    ModelRepository m_models;
    AbsenceRepository m_absences;
    ProductRepository m_products;
    SettingRepository m_settings;
    NameRepository m_names;
    Shopping m_shopping; ///< the last one read
};

} // namespace larder
