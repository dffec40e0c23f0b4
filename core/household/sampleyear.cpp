// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/sampleyear.h"

#include "core/household/samplecalendar.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

// The family: Ines teaches and bakes, Jonas works from home and lives on coffee. Mila, eight, takes a lunch box to school.
// Baby Emil is born about seven months before the last day and grows through the nappy sizes. They shop on Saturdays,
// fetch fresh things midweek, mean to book everything, and forget much of it: about four goods in ten are only ever bought.

namespace larder {

namespace {

constexpr int kDays = 365;
constexpr int kNoon = 12 * 60;
constexpr int kTripActor = -1;

struct Action
{
    int minute;
    int product;
    int servings;
};

enum class Trip { None, Main, Small };

class Family
{
public:
    Family(quint32 seed, QDate lastDay);
    SampleYear live();

private:
    void describe();
    void liveDay(QDate day);
    std::vector<Action> planDay(QDate day, Trip trip);
    Trip tripOn(QDate day);
    void stockInitially();
    void clearSpoilt(QDate day);
    void lookThroughShelves(QDate day);
    void use(int product, const Action &action, QDate day);
    void openPack(int product, QDate day, int minute);
    void finishPack(int product, qint64 milli, QDate day, int minute);
    void shop(Trip trip, QDate day, int minute);
    void buy(int product, qint64 milli, Trip trip, int paidPermille, QDate day, int minute);
    void promotion(int product, QDate day, int minute);
    void count(int product, QDate day, int minute);
    void book(SampleEvent::Kind kind, int product, QDate day, int minute, qint64 milli);

    [[nodiscard]] const SampleGood &goodAt(int product) const { return m_goods[static_cast<std::size_t>(product)]; }
    [[nodiscard]] SampleShelf &shelfAt(int product) { return m_shelves[static_cast<std::size_t>(product)]; }
    [[nodiscard]] int wantPermille(int product, QDate day) const;
    [[nodiscard]] qint64 need(int product, QDate from, int days) const;
    [[nodiscard]] qint64 wholePacks(int product, qint64 milli);

    std::span<const SampleGood> m_goods = sampleGoods();
    SampleDice m_dice;
    SampleCalendar m_calendar;
    SampleYear m_year;
    std::vector<SampleShelf> m_shelves;
};

Family::Family(quint32 seed, QDate lastDay)
    : m_dice((quint64{seed} << 32) ^ 0x4c61726465720000ULL)
    , m_calendar(lastDay.addDays(1 - kDays), lastDay, m_dice)
{
    m_year.away = m_calendar.away;
    m_year.parties = m_calendar.parties;
    m_year.birth = m_calendar.birth;
    m_year.oatSwitch = m_calendar.oatSwitch;
    m_shelves.resize(m_goods.size());
    for (SampleShelf &shelf : m_shelves) {
        shelf.habitPermille = m_dice.roll(850, 1150);
        shelf.neglected = m_dice.chance(90);
    }
}

SampleYear Family::live()
{
    describe();
    stockInitially();
    for (QDate day = m_calendar.first; day <= m_calendar.last; day = day.addDays(1))
        liveDay(day);
    return m_year;
}

void Family::describe()
{
    m_year.locations = sampleLocations();
    m_year.categories = sampleCategories();
    for (const SampleGood &good : m_goods) {
        const qint64 pack = good.packMilli > 0 ? good.packMilli : 1000;
        const QString barcode = (good.traits & SampleGood::Unlabelled) != 0
                                    ? QString()
                                    : sampleBarcode(static_cast<int>(m_year.products.size()));
        m_year.products.append({good.name.toString(), m_year.categories.at(good.category),
                                m_year.locations.at(good.location), good.unit.toString(), good.packMilli,
                                good.reorderPacks * pack, good.targetPacks * pack, good.shelfLifeDays, good.priceMinor,
                                barcode});
    }
}

/// Uses wanted by this family, in thousandths.
int Family::wantPermille(int product, QDate day) const
{
    return m_calendar.wantPermille(goodAt(product), day) * m_shelves[static_cast<std::size_t>(product)].habitPermille
           / 1000;
}

qint64 Family::need(int product, QDate from, int days) const
{
    qint64 uses = 0;
    for (int i = 0; i < days; ++i)
        uses += wantPermille(product, from.addDays(i));
    return uses * goodAt(product).servingMilli / 1000;
}

/// What a shop sells for at least @p milli: packs, or a weight of about that.
qint64 Family::wholePacks(int product, qint64 milli)
{
    const SampleGood &good = goodAt(product);
    const qint64 pack = good.packMilli > 0 || good.unit != u"pc" ? good.packMilli : 1000;
    if (pack > 0)
        return std::max<qint64>(1, (milli + pack - 1) / pack) * pack;
    return sampleAmount(good, std::max<qint64>(milli, 250) * m_dice.roll(920, 1120) / 1000);
}

void Family::book(SampleEvent::Kind kind, int product, QDate day, int minute, qint64 milli)
{
    m_year.events.append({kind, product, day, minute, milli, {}, 0, {}});
}

void Family::buy(int product, qint64 milli, Trip trip, int paidPermille, QDate day, int minute)
{
    const SampleGood &good = goodAt(product);
    const bool keepsBook = good.booking != SampleBooking::Never;
    QDate bestBefore;
    if (good.shelfLifeDays > 0) {
        const int life =
            m_dice.chance(60) ? good.shelfLifeDays / 2 : good.shelfLifeDays - m_dice.roll(0, good.shelfLifeDays / 4);
        bestBefore = day.addDays(std::max(2, life));
    }
    const bool typed = m_dice.chance(keepsBook ? 850 : 150) && (good.traits & SampleGood::Unlabelled) == 0;
    const bool atStall = trip == Trip::Main && (good.traits & SampleGood::Farm) != 0 && m_dice.chance(550);
    const QString store = trip == Trip::None   ? QString()
                          : atStall            ? u"Farm stall"_s
                          : trip == Trip::Main ? u"Greenway"_s
                                               : u"Corner Market"_s;
    const qint64 inflation = 975 + 25 * m_calendar.first.daysTo(day) / kDays;
    const qint64 dearness = trip == Trip::Small ? 1080 : atStall ? 1040 : 1000;
    const qint64 price =
        std::max<qint64>(19, good.priceMinor * inflation / 1000 * dearness / 1000 * paidPermille / 1000 / 10 * 10 + 9);
    const qint64 pack = good.packMilli > 0 ? good.packMilli : 1000;
    shelfAt(product).put(milli,
                         bestBefore.isValid() ? bestBefore.addDays(std::max(2, good.shelfLifeDays / 8)) : bestBefore);
    m_year.events.append({SampleEvent::Purchase, product, day, minute, milli, typed ? bestBefore : QDate(),
                          trip == Trip::None ? 0 : (price * milli + pack / 2) / pack, store});
}

void Family::stockInitially()
{
    for (int product = 0; product < static_cast<int>(m_goods.size()); ++product) {
        const SampleGood &good = goodAt(product);
        const bool fresh = good.shelfLifeDays > 0 && good.shelfLifeDays <= 10;
        const int chance = fresh ? 450 : 850;
        if (wantPermille(product, m_calendar.first) > 0 && m_dice.chance(chance)) {
            const int days = m_dice.roll(3, fresh ? 5 : 25);
            buy(product, wholePacks(product, need(product, m_calendar.first, days)), Trip::None, 0, m_calendar.first,
                7 * 60);
        }
    }
}

Trip Family::tripOn(QDate day)
{
    if (day.dayOfWeek() == Qt::Saturday || (m_calendar.isAway(day.addDays(-1)) && day < m_calendar.last))
        return Trip::Main;
    if (day == m_calendar.last)
        return Trip::None;
    if (day == m_year.birth.addDays(1))
        return Trip::Small;
    switch (day.dayOfWeek()) {
    case Qt::Monday: return m_dice.chance(150) ? Trip::Small : Trip::None;
    case Qt::Wednesday: return m_dice.chance(880) ? Trip::Small : Trip::None;
    case Qt::Friday: return m_dice.chance(250) ? Trip::Small : Trip::None;
    default: return Trip::None;
    }
}

std::vector<Action> Family::planDay(QDate day, Trip trip)
{
    std::vector<Action> actions;
    if (trip != Trip::None)
        actions.push_back(
            {trip == Trip::Main ? m_dice.roll(9 * 60 + 40, 11 * 60 + 15) : m_dice.roll(16 * 60 + 30, 17 * 60 + 55),
             kTripActor, 0});
    for (int product = 0; product < static_cast<int>(m_goods.size()); ++product) {
        int want = wantPermille(product, day);
        if (want > 0 && shelfAt(product).mustGo(day))
            want = std::max(want, 500);
        const int servings = want / 1000 + (m_dice.chance(want % 1000) ? 1 : 0);
        const int minute = sampleMinute(goodAt(product).eater, day, m_dice);
        if (servings > 0 && (day < m_calendar.last || minute < kNoon))
            actions.push_back({minute, product, servings});
    }
    std::stable_sort(actions.begin(), actions.end(),
                     [](const Action &a, const Action &b) { return a.minute < b.minute; });
    return actions;
}

void Family::liveDay(QDate day)
{
    if (m_calendar.isAway(day))
        return;
    clearSpoilt(day);
    const Trip trip = tripOn(day);
    const std::vector<Action> actions = planDay(day, trip);
    for (const Action &action : actions) {
        if (action.product == kTripActor)
            shop(trip, day, action.minute);
        else
            use(action.product, action, day);
    }
    const qint64 toGo = day.daysTo(m_calendar.last);
    if (toGo % 91 == 12)
        lookThroughShelves(day);
}

/// Before breakfast somebody throws out what has gone off, and mostly books it.
void Family::clearSpoilt(QDate day)
{
    for (int product = 0; product < static_cast<int>(m_shelves.size()); ++product) {
        SampleShelf &shelf = shelfAt(product);
        const qint64 spoilt = shelf.throwOut(day);
        if (spoilt == 0)
            continue;
        finishPack(product, shelf.unbooked, day, 6 * 60 + 50);
        if (m_dice.chance(800)) {
            shelf.booked -= spoilt;
            book(SampleEvent::Spoil, product, day, 6 * 60 + 50, spoilt);
        }
    }
}

/// A few times a year they look through some shelves and put the book right.
void Family::lookThroughShelves(QDate day)
{
    for (int product = 0; product < static_cast<int>(m_shelves.size()); ++product) {
        const SampleShelf &shelf = shelfAt(product);
        if (shelf.booked != shelf.there && m_dice.chance(80) && day < m_calendar.last)
            count(product, day, 22 * 60 + 30);
    }
}

void Family::count(int product, QDate day, int minute)
{
    SampleShelf &shelf = shelfAt(product);
    shelf.booked = shelf.there;
    shelf.unbooked = 0;
    book(SampleEvent::Count, product, day, minute, shelf.there);
}

void Family::use(int product, const Action &action, QDate day)
{
    const SampleGood &good = goodAt(product);
    SampleShelf &shelf = shelfAt(product);
    if (shelf.there == 0)
        return;
    const bool pieces = good.unit == u"pc";
    const qint64 wanted =
        sampleAmount(good, action.servings * good.servingMilli * (pieces ? 1000 : m_dice.roll(800, 1200)) / 1000);
    // Nobody keeps a last spoonful.
    const qint64 taken = shelf.there - wanted < good.servingMilli / 4 ? shelf.there : wanted;
    if (shelf.openLeft <= 0)
        openPack(product, day, action.minute);
    shelf.take(taken);
    const qint64 over = taken - shelf.openLeft;
    shelf.openLeft = std::max<qint64>(0, -over);
    const qint64 begun = over > 0 && good.packMilli > 0 ? over % good.packMilli : 0;
    if (good.booking == SampleBooking::Each || shelf.there == 0)
        finishPack(product, shelf.unbooked, day, action.minute);
    else if (over >= 0)
        finishPack(product, shelf.unbooked - begun, day, action.minute);
    if (begun > 0 && shelf.there > 0) {
        openPack(product, day, action.minute);
        shelf.openLeft = std::min(good.packMilli - begun, shelf.there);
    }
}

void Family::openPack(int product, QDate day, int minute)
{
    const SampleGood &good = goodAt(product);
    SampleShelf &shelf = shelfAt(product);
    shelf.openLeft = good.packMilli > 0 ? std::min(good.packMilli, shelf.there) : shelf.there;
    if ((good.traits & SampleGood::Opens) != 0 && m_dice.chance(300))
        book(SampleEvent::Open, product, day, minute, shelf.openLeft);
}

/// Books what was used, unless the good is never booked or it is forgotten this time.
void Family::finishPack(int product, qint64 milli, QDate day, int minute)
{
    SampleShelf &shelf = shelfAt(product);
    milli = std::min(milli, shelf.unbooked);
    shelf.unbooked -= milli;
    if (milli <= 0 || goodAt(product).booking == SampleBooking::Never || m_dice.chance(80))
        return;
    shelf.booked -= milli;
    book(SampleEvent::Use, product, day, minute, milli);
}

void Family::shop(Trip trip, QDate day, int minute)
{
    const bool main = trip == Trip::Main;
    const int untilNext = main ? 8 : static_cast<int>(day.dayOfWeek() >= Qt::Saturday ? 7 : 7 - day.dayOfWeek());
    for (int product = 0; product < static_cast<int>(m_goods.size()); ++product) {
        const SampleGood &good = goodAt(product);
        SampleShelf &shelf = shelfAt(product);
        const bool fresh = good.shelfLifeDays > 0 && good.shelfLifeDays <= 7;
        const bool urgent = fresh || good.usesPer100Days >= 90 || good.eater == SampleEater::Baby;
        const bool leftOut = shelf.neglected && day.daysTo(m_calendar.last) < 14 && !fresh;
        const qint64 week = need(product, day, fresh ? std::min(untilNext, 5) : untilNext);
        const bool wrong =
            good.booking != SampleBooking::Never
            && shelf.booked - shelf.unbooked - shelf.there >= (shelf.there == 0 ? 1 : 2 * good.packMilli + 1000);
        if (wrong && m_dice.chance(100))
            count(product, day, minute);
        if (wantPermille(product, day) == 0 || week == 0 || leftOut || (!main && (!urgent || m_dice.chance(520)))
            || m_dice.chance(40))
            continue;
        const qint64 pack = good.packMilli > 0 ? good.packMilli : 1000;
        const bool lasts = need(product, day.addDays(15), 16) > 0;
        const qint64 keeps = need(product, day, good.shelfLifeDays > 0 ? std::min(good.shelfLifeDays, 90) : 90);
        const qint64 low = std::max({week, std::min(good.servingMilli, pack),
                                     main && lasts ? std::min(keeps / 2, good.reorderPacks * pack) : 0});
        if (shelf.there >= low) {
            if (main)
                promotion(product, day, minute);
            continue;
        }
        const int cover = fresh                                               ? std::min(untilNext, 5)
                          : !main                                             ? untilNext + 1
                          : good.shelfLifeDays > 0 && good.shelfLifeDays < 30 ? 10
                                                                              : 26;
        const qint64 wish =
            std::max(need(product, day, cover), main && lasts ? std::min(keeps, good.targetPacks * pack) : 0);
        buy(product, wholePacks(product, wish - shelf.there), trip, 1000, day, minute);
    }
}

/// Something that keeps is cheap today: they stock up and use it no faster.
void Family::promotion(int product, QDate day, int minute)
{
    const SampleGood &good = goodAt(product);
    const bool keeps = good.shelfLifeDays == 0 || good.shelfLifeDays >= 150;
    const bool wanted = need(product, day, 60) > good.packMilli && need(product, day.addDays(45), 10) > 0
                        && shelfAt(product).there < need(product, day, 40);
    if (!keeps || !wanted || good.packMilli == 0 || !m_dice.chance(45))
        return;
    const int packs = m_dice.roll(2, 4);
    buy(product, packs * good.packMilli, Trip::Main, m_dice.roll(65, 80) * 10, day, minute);
}

} // namespace

SampleYear makeSampleYear(quint32 seed, QDate lastDay)
{
    return Family(seed, lastDay).live();
}

} // namespace larder
