// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVector>

#include <algorithm>
#include <span>
#include <vector>

namespace larder {

/// When in a year, or in the family's life, a good is wanted.
enum class SampleSeason : quint8 {
    Always,
    Winter, ///< October to March
    Summer, ///< May to September
    Berries, ///< June to August
    Autumn, ///< September to November
    Spring, ///< April to June
    Advent, ///< December
    CowCoffee, ///< much less after the switch to oat milk
    OatCoffee, ///< hardly before that switch
    BabyPhase, ///< fromAge to untilAge, days since the birth
};

/// Who uses a good up: decides the day of the week and the hour.
enum class SampleEater : quint8 {
    Breakfast, ///< everybody, in the morning
    Family, ///< everybody, cooked or eaten in the evening, more at weekends
    School, ///< the child's lunch box, Monday to Friday
    Evening, ///< the adults after eight, far more on Friday and Saturday; guests
    House, ///< cleaning and care, any day
    Baby, ///< the baby, any day
};

/// How far the family keeps the book for a good.
enum class SampleBooking : quint8 {
    Each, ///< each use is booked
    Pack, ///< booked when a pack is finished
    Never, ///< only purchases are booked
};

/// One row of the table of goods. A pack of 0 is sold loose, by weight or by the piece.
struct SampleGood
{
    enum Trait : quint8 { Plain = 0, Farm = 1, Opens = 2, Party = 4, Unlabelled = 8 };

    QStringView name;
    quint8 category = 0; ///< index into sampleCategories()
    quint8 location = 0; ///< index into sampleLocations()
    QStringView unit;
    qint64 packMilli = 0;
    qint64 servingMilli = 0; ///< what one use takes, for the whole family
    int usesPer100Days = 0;
    int shelfLifeDays = 0;
    qint64 priceMinor = 0;
    int reorderPacks = 0; ///< of loose goods: whole units
    int targetPacks = 0;
    SampleSeason season = SampleSeason::Always;
    SampleEater eater = SampleEater::Family;
    SampleBooking booking = SampleBooking::Never;
    int traits = Plain;
    int fromAge = 0;
    int untilAge = 0;
};

/// The family's goods in a fixed order; lives as long as the program.
[[nodiscard]] std::span<const SampleGood> sampleGoods();
[[nodiscard]] QStringList sampleCategories();
/// Nested paths such as "Kitchen/Fridge".
[[nodiscard]] QStringList sampleLocations();

/// @p milli as somebody would write it down: whole pieces, ten grams of a kilogram; never less than one such step.
[[nodiscard]] qint64 sampleAmount(const SampleGood &good, qint64 milli);
/// An EAN-13 of the in-store range 20-29 for the good at @p index, with its check digit.
[[nodiscard]] QString sampleBarcode(int index);

/// What is truly there of a good, beside what the book says. Amounts in thousandths, none ever negative.
struct SampleShelf
{
    struct Batch
    {
        QDate goesOff; ///< invalid = keeps
        qint64 milli;
    };

    void put(qint64 milli, QDate goesOff)
    {
        const auto later = std::find_if(batches.begin(), batches.end(),
                                        [goesOff](const Batch &batch) { return batch.goesOff > goesOff; });
        batches.insert(later, Batch{goesOff, milli});
        there += milli;
        booked += milli;
    }

    /// @p milli not more than @c there; what goes off first is taken first.
    void take(qint64 milli)
    {
        there -= milli;
        unbooked += milli;
        while (milli > 0) {
            const qint64 part = std::min(batches.front().milli, milli);
            batches.front().milli -= part;
            milli -= part;
            if (batches.front().milli == 0)
                batches.erase(batches.begin());
        }
    }

    /// Removes what has gone off before @p day and tells how much; the book is the caller's.
    qint64 throwOut(QDate day)
    {
        const qint64 before = there;
        std::erase_if(batches, [day](const Batch &batch) { return batch.goesOff.isValid() && batch.goesOff < day; });
        there = 0;
        for (const Batch &batch : batches)
            there += batch.milli;
        openLeft = before == there ? openLeft : 0;
        return before - there;
    }

    [[nodiscard]] bool mustGo(QDate day) const
    {
        return !batches.empty() && batches.front().goesOff.isValid() && batches.front().goesOff <= day.addDays(2);
    }

    std::vector<Batch> batches; ///< what goes off first is in front
    qint64 there = 0;
    qint64 booked = 0;
    qint64 unbooked = 0; ///< used from the open pack, to be booked with it
    qint64 openLeft = 0; ///< in the open pack
    int habitPermille = 1000; ///< this family against the table
    bool neglected = false; ///< nobody gets round to buying it in the last days
};

} // namespace larder
