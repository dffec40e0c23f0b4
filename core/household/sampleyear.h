// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QVector>

namespace larder {

/// A good of the sample household. Amounts are thousandths of @c unit.
struct SampleProduct
{
    QString name;
    QString category; ///< one of SampleYear::categories
    QString location; ///< one of SampleYear::locations
    QString unit; ///< code: pc, g, kg, ml or l
    qint64 packMilli = 0; ///< what is in one pack; 0 = sold loose
    qint64 reorderMilli = 0; ///< 0 = none
    qint64 targetMilli = 0; ///< 0 = none
    int shelfLifeDays = 0; ///< from the shop; 0 = unknown
    qint64 priceMinor = 0; ///< usual price of a pack in EUR cents; of a loose good: of one whole unit
    QString barcode; ///< EAN-13 of the in-store range 20-29, or empty

    bool operator==(const SampleProduct &) const = default;
};

/// Something the family wrote down.
struct SampleEvent
{
    enum Kind {
        Purchase, ///< with an empty store and nothing paid: was in the house when the record began
        Use,
        Spoil,
        Count, ///< milli is what was found, zero included; the book goes on from there
        Open, ///< a pack was opened, stock unchanged; milli is what was in it
    };

    Kind kind = Purchase;
    int product = 0; ///< index into SampleYear::products
    QDate day;
    int minuteOfDay = 0; ///< local time
    qint64 milli = 0;
    QDate bestBefore; ///< purchases only; invalid where nobody typed it in
    qint64 paidMinor = 0; ///< purchases only: for the whole line, EUR cents
    QString store; ///< purchases only

    bool operator==(const SampleEvent &) const = default;
};

/// A year of a household's pantry.
struct SampleYear
{
    QStringList locations; ///< nested paths, "Kitchen/Fridge"
    QStringList categories;
    QVector<SampleProduct> products;
    QVector<SampleEvent> events; ///< by day and minute, in booking order within a minute
    QVector<QPair<QDate, QDate>> away; ///< first and last day, both included; ordered
    QVector<QDate> parties; ///< evenings with guests
    QDate birth; ///< of the baby
    QDate oatSwitch; ///< first day with oat milk in the coffee

    bool operator==(const SampleYear &) const = default;
};

/// Makes up the 365 days up to and including @p lastDay of a family of four, for the sample household and for tests.
///
/// Pure: the same @p seed and @p lastDay give the same bytes on every machine (whole numbers only, own random numbers).
/// Running the booked events never takes a stock below zero. Events of @p lastDay lie before noon.
/// @p lastDay must be valid.
[[nodiscard]] SampleYear makeSampleYear(quint32 seed, QDate lastDay);

} // namespace larder
