// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/startercatalogue.h"

#include "core/base/textkey.h"
#include "core/pantry/namefit.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// The columns of goods.tsv.
enum Column : quint8 {
    Key,
    English,
    German,
    OtherWords, ///< in both languages, between bars
    Category,
    Place,
    UnitCode,
    Pack,
    Usual,
    CupboardDays,
    FridgeDays,
    FreezerDays,
    OpenedDays,
    LastsDays,
    Everyday, ///< its position on the page of the first start
    ColumnCount
};

struct NameOfKey
{
    QStringView key;
    const char *name;
};

constexpr std::array kCategories{
    NameOfKey{u"dairy", QT_TRANSLATE_NOOP("larder", "Dairy and eggs")},
    NameOfKey{u"bread", QT_TRANSLATE_NOOP("larder", "Bread and bakery")},
    NameOfKey{u"fruitveg", QT_TRANSLATE_NOOP("larder", "Fruit and vegetables")},
    NameOfKey{u"meat", QT_TRANSLATE_NOOP("larder", "Meat and sausage")},
    NameOfKey{u"fish", QT_TRANSLATE_NOOP("larder", "Fish")},
    NameOfKey{u"chilled", QT_TRANSLATE_NOOP("larder", "Chilled food")},
    NameOfKey{u"frozen", QT_TRANSLATE_NOOP("larder", "Frozen food")},
    NameOfKey{u"grains", QT_TRANSLATE_NOOP("larder", "Pasta, rice and pulses")},
    NameOfKey{u"tins", QT_TRANSLATE_NOOP("larder", "Tins and jars")},
    NameOfKey{u"sauces", QT_TRANSLATE_NOOP("larder", "Sauces")},
    NameOfKey{u"spices", QT_TRANSLATE_NOOP("larder", "Spices and herbs")},
    NameOfKey{u"oils", QT_TRANSLATE_NOOP("larder", "Oil and vinegar")},
    NameOfKey{u"baking", QT_TRANSLATE_NOOP("larder", "Baking")},
    NameOfKey{u"breakfast", QT_TRANSLATE_NOOP("larder", "Breakfast and spreads")},
    NameOfKey{u"hotdrinks", QT_TRANSLATE_NOOP("larder", "Coffee, tea and cocoa")},
    NameOfKey{u"drinks", QT_TRANSLATE_NOOP("larder", "Drinks")},
    NameOfKey{u"alcohol", QT_TRANSLATE_NOOP("larder", "Beer, wine and spirits")},
    NameOfKey{u"snacks", QT_TRANSLATE_NOOP("larder", "Sweets and snacks")},
    NameOfKey{u"baby", QT_TRANSLATE_NOOP("larder", "Baby")},
    NameOfKey{u"pets", QT_TRANSLATE_NOOP("larder", "Pets")},
    NameOfKey{u"body", QT_TRANSLATE_NOOP("larder", "Body care")},
    NameOfKey{u"cleaning", QT_TRANSLATE_NOOP("larder", "Laundry and cleaning")},
    NameOfKey{u"medicine", QT_TRANSLATE_NOOP("larder", "Medicine cabinet")},
    NameOfKey{u"household", QT_TRANSLATE_NOOP("larder", "Household")},
};

/// Names of the catalogue's categories, and of the sample family's, that nobody eats or drinks of at the table. A
/// household keeps its names when the program's language changes.
constexpr std::array<QStringView, 13> kNotForTheTable{u"Baby",
                                                      u"Pets",
                                                      u"Haustiere",
                                                      u"Body care",
                                                      u"Körperpflege",
                                                      u"Care",
                                                      u"Pflege",
                                                      u"Laundry and cleaning",
                                                      u"Waschen und Putzen",
                                                      u"Medicine cabinet",
                                                      u"Hausapotheke",
                                                      u"Household",
                                                      u"Haushalt"};

/// In the order of StarterPlace.
constexpr std::array kPlaces{
    NameOfKey{u"fridge", QT_TRANSLATE_NOOP("larder", "Fridge")},
    NameOfKey{u"freezer", QT_TRANSLATE_NOOP("larder", "Freezer")},
    NameOfKey{u"cupboard", QT_TRANSLATE_NOOP("larder", "Cupboard")},
    NameOfKey{u"fruitbowl", QT_TRANSLATE_NOOP("larder", "Fruit bowl")},
    NameOfKey{u"bathroom", QT_TRANSLATE_NOOP("larder", "Bathroom")},
    NameOfKey{u"cleaning", QT_TRANSLATE_NOOP("larder", "Cleaning cupboard")},
};

template<class Table>
auto rowOf(const Table &table, const QString &key)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const NameOfKey &row) { return key == row.key; });
    Q_ASSERT(found != table.end());
    return found;
}

QString categoryName(const QString &key)
{
    const auto found = rowOf(kCategories, key);
    return found == kCategories.end() ? QString() : QCoreApplication::translate("larder", found->name);
}

StarterPlace placeOf(const QString &key)
{
    const auto found = rowOf(kPlaces, key);
    return found == kPlaces.end() ? StarterPlace::Cupboard : StarterPlace(found - kPlaces.begin());
}

/// The file writes plain decimals with up to three places.
qint64 milliOf(const QString &cell)
{
    return qRound64(cell.toDouble() * 1000);
}

std::optional<int> daysOf(const QString &cell)
{
    return cell.isEmpty() ? std::nullopt : std::optional(cell.toInt());
}

/// What a good is called counts before the other words for it; in the order of NameFit.
constexpr int kNoFit = 6;
constexpr std::array kNameRank{0, 1, 4, kNoFit};
constexpr std::array kOtherRank{2, 3, 5, kNoFit};

} // namespace

std::optional<int> StarterGood::shelfLifeDays() const
{
    switch (place) {
    case StarterPlace::Fridge: return fridgeDays;
    case StarterPlace::Freezer: return freezerDays;
    default: return cupboardDays;
    }
}

StarterCatalogue::StarterCatalogue(const QLocale &locale)
{
    QFile file(u":/pantry/goods.tsv"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QStringList lines = isOpen ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (!line.startsWith(u'#') && cells.size() == ColumnCount)
            addRow(cells, locale.language() == QLocale::German);
    }
}

void StarterCatalogue::addRow(const QStringList &cells, bool isGerman)
{
    StarterGood good;
    good.key = cells[Key];
    good.name = cells[isGerman ? German : English];
    good.category = categoryName(cells[Category]);
    good.place = placeOf(cells[Place]);
    good.unit = Unit::fromName(cells[UnitCode]).value_or(Unit::Piece);
    good.packMilli = milliOf(cells[Pack]);
    good.usualMilli = milliOf(cells[Usual]);
    good.cupboardDays = daysOf(cells[CupboardDays]);
    good.fridgeDays = daysOf(cells[FridgeDays]);
    good.freezerDays = daysOf(cells[FreezerDays]);
    good.openedDays = daysOf(cells[OpenedDays]);
    good.lastsDays = cells[LastsDays].toInt();
    const int rank = cells[Everyday].toInt();
    good.isEveryday = rank > 0;

    QStringList keys{textKey(good.name), textKey(cells[isGerman ? English : German])};
    const QStringList words = cells[OtherWords].split(u'|', Qt::SkipEmptyParts);
    for (const QString &word : words)
        keys << textKey(word);
    for (const QString &key : std::as_const(keys))
        m_byKey.insert(key, int(m_goods.size()));
    m_goods << good;
    m_everydayRank << rank;
    m_keys << keys;
}

QVector<StarterGood> StarterCatalogue::everyday() const
{
    QVector<std::pair<int, StarterGood>> ranked;
    for (int i = 0; i < int(m_goods.size()); ++i) {
        if (m_goods[i].isEveryday)
            ranked.append({m_everydayRank[i], m_goods[i]});
    }
    std::sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QVector<StarterGood> goods;
    for (const auto &[rank, good] : std::as_const(ranked))
        goods << good;
    return goods;
}

std::optional<StarterGood> StarterCatalogue::find(const QString &name) const
{
    const QString key = textKey(name);
    for (const QString &spelling : {key, keyWithoutSize(key)}) {
        const auto found = m_byKey.constFind(spelling);
        if (found != m_byKey.cend())
            return m_goods[*found];
    }
    return std::nullopt;
}

std::optional<StarterGood> StarterCatalogue::guess(const QString &name) const
{
    static const QRegularExpression size(
        u"[\\s,(]+(?:\\d+\\s?[x×]\\s?)?\\d+(?:[.,]\\d+)?\\s?(?:%|\\p{L}{1,9}\\b).*$"_s);
    if (const auto exact = find(name))
        return exact;
    const QStringList words = QString(name).remove(size).section(u',', 0, 0).split(u' ', Qt::SkipEmptyParts);
    std::optional<StarterGood> first;
    std::optional<StarterGood> last;
    for (qsizetype count = words.size(); count > 0; --count) {
        if (!first)
            first = find(words.mid(0, count).join(u' '));
        if (!last)
            last = find(words.mid(words.size() - count).join(u' '));
    }
    if (!first || !last)
        return first ? first : last;
    // "Spülmittel Zitrone", "Lemon washing-up liquid": food is a scent there. Else English names end with the good,
    // German ones of a shop begin with it ("Joghurt Kirsche").
    const auto isFood = [](const StarterGood &good) {
        return good.place != StarterPlace::Bathroom && good.place != StarterPlace::Cleaning;
    };
    if (isFood(*first) != isFood(*last))
        return isFood(*first) ? last : first;
    return QLocale().language() == QLocale::German ? first : last;
}

QVector<StarterGood> StarterCatalogue::matching(const QString &typed, int limit) const
{
    const QString key = textKey(typed);
    struct Fit
    {
        int rank;
        bool isRare;
        qsizetype length;
        int index;
        auto operator<=>(const Fit &) const = default;
    };
    QVector<Fit> fits;
    for (int i = 0; i < int(m_goods.size()); ++i) {
        int best = kNameRank[size_t(nameFit(m_keys[i].first(), key))];
        for (const QString &other : m_keys[i].mid(1))
            best = std::min(best, kOtherRank[size_t(nameFit(other, key))]);
        if (best < kNoFit)
            fits.append({best, !m_goods[i].isEveryday, m_goods[i].name.size(), i});
    }
    std::sort(fits.begin(), fits.end());
    QVector<StarterGood> goods;
    for (const Fit &fit : fits.mid(0, limit))
        goods << m_goods[fit.index];
    return goods;
}

bool isForTheTable(const QString &category)
{
    static const QSet<QString> others = [] {
        QSet<QString> keys;
        for (const QStringView name : kNotForTheTable)
            keys << textKey(name);
        return keys;
    }();
    return !others.contains(textKey(category));
}

QString placeName(StarterPlace place)
{
    return QCoreApplication::translate("larder", kPlaces[size_t(place)].name);
}

ProductEdit editOf(const StarterGood &good)
{
    ProductEdit edit;
    edit.unit = good.unit;
    edit.category = good.category;
    edit.location = placeName(good.place);
    if (good.packMilli > 0)
        edit.packSize = good.packMilli;
    edit.shelfLifeDays = good.shelfLifeDays();
    edit.openedLifeDays = good.openedDays;
    return edit;
}

ProductEdit completed(ProductEdit said, const StarterGood &good)
{
    const ProductEdit usual = editOf(good);
    if (!said.unit)
        said.unit = usual.unit;
    if (!said.packSize && usual.packSize) {
        if (const auto pack = convert({*usual.packSize, good.unit}, *said.unit))
            said.packSize = pack->milli;
    }
    const auto fill = [](auto &field, const auto &value) {
        if (!field)
            field = value;
    };
    fill(said.category, usual.category);
    fill(said.location, usual.location);
    fill(said.shelfLifeDays, usual.shelfLifeDays);
    fill(said.openedLifeDays, usual.openedLifeDays);
    return said;
}

} // namespace larder
