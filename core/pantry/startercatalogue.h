// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/productservice.h"

#include <QHash>
#include <QLocale>
#include <QVector>

#include <optional>

namespace larder {

/// Where a good usually stands.
enum class StarterPlace { Fridge, Freezer, Cupboard, FruitBowl, Bathroom, Cleaning };

/// One good that most families know, with what is usual for it. A proposal, never a rule.
struct StarterGood
{
    QString key; ///< stable, "oat-milk"
    QString name; ///< in the language of the catalogue
    QString category; ///< in the language of the program
    StarterPlace place = StarterPlace::Cupboard;
    Unit unit;
    qint64 packMilli = 0; ///< one pack, thousandths of the unit; 0 where it is loose
    qint64 usualMilli = 0; ///< a usual purchase, thousandths of the unit
    std::optional<int> cupboardDays, fridgeDays, freezerDays; ///< how long it keeps there, closed
    std::optional<int> openedDays; ///< how long an opened pack keeps
    int lastsDays = 0; ///< our guess how long a usual purchase lasts a family
    bool isEveryday = false; ///< one of the sixty of the first start

    /// How long it keeps in its usual place; none where that is no question (toilet paper, salt).
    [[nodiscard]] std::optional<int> shelfLifeDays() const;
};

/// The goods of resources/goods.tsv. Pure once it is made, safe on any thread.
class StarterCatalogue
{
public:
    /// Names are German for a German @p locale, English otherwise.
    explicit StarterCatalogue(const QLocale &locale);

    [[nodiscard]] const QVector<StarterGood> &all() const { return m_goods; }
    /// The sixty of the first start: fridge, cupboard, fruit and vegetables, bathroom and cleaning.
    [[nodiscard]] QVector<StarterGood> everyday() const;
    /// The good called exactly so in either language, or by another word for it; a pack size may follow ("Milk 1 l").
    [[nodiscard]] std::optional<StarterGood> find(const QString &name) const;
    /// The good that a product's name says, however it is called in a shop: exactly so, else by its first or last words
    /// ("Organic whole milk 1 l" is milk). For what is usual for it, never for which product is meant.
    [[nodiscard]] std::optional<StarterGood> guess(const QString &name) const;
    /// Goods that fit what is being typed, at most @p limit, the likeliest first. Empty for no words.
    [[nodiscard]] QVector<StarterGood> matching(const QString &typed, int limit) const;

private:
    void addRow(const QStringList &cells, bool isGerman);

    QVector<StarterGood> m_goods;
    QVector<int> m_everydayRank; ///< beside m_goods; 0 for none
    QVector<QStringList> m_keys; ///< beside m_goods: comparable names, its own name first
    QHash<QString, int> m_byKey;
};

/// Whether whoever sits at the table shares what is in a category: not what is for the baby, pets, care or the household,
/// as the catalogue calls them in either language. Any other category is, and none is. Safe on any thread.
[[nodiscard]] bool isForTheTable(const QString &category);

/// "Fridge", in the language of the program.
[[nodiscard]] QString placeName(StarterPlace place);

/// What a new product takes from the catalogue: category, unit, pack, place, how long it keeps closed and opened.
[[nodiscard]] ProductEdit editOf(const StarterGood &good);

/// @p said of a new product, completed with what is usual for @p good. What is said stays; a unit that is said stays
/// too, and takes the usual pack along where that can be converted.
[[nodiscard]] ProductEdit completed(ProductEdit said, const StarterGood &good);

} // namespace larder
