// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/startercatalogue.h"

#include "core/base/text.h"
#include "core/base/textkey.h"

#include <QFile>
#include <QRegularExpression>

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

struct CategoryName
{
    QStringView key;
    const char *name;
};

constexpr std::array kCategories{
    CategoryName{u"dairy", QT_TRANSLATE_NOOP("larder", "Dairy and eggs")},
    CategoryName{u"bread", QT_TRANSLATE_NOOP("larder", "Bread and bakery")},
    CategoryName{u"fruitveg", QT_TRANSLATE_NOOP("larder", "Fruit and vegetables")},
    CategoryName{u"meat", QT_TRANSLATE_NOOP("larder", "Meat and sausage")},
    CategoryName{u"fish", QT_TRANSLATE_NOOP("larder", "Fish")},
    CategoryName{u"chilled", QT_TRANSLATE_NOOP("larder", "Chilled food")},
    CategoryName{u"frozen", QT_TRANSLATE_NOOP("larder", "Frozen food")},
    CategoryName{u"grains", QT_TRANSLATE_NOOP("larder", "Pasta, rice and pulses")},
    CategoryName{u"tins", QT_TRANSLATE_NOOP("larder", "Tins and jars")},
    CategoryName{u"sauces", QT_TRANSLATE_NOOP("larder", "Sauces")},
    CategoryName{u"spices", QT_TRANSLATE_NOOP("larder", "Spices and herbs")},
    CategoryName{u"oils", QT_TRANSLATE_NOOP("larder", "Oil and vinegar")},
    CategoryName{u"baking", QT_TRANSLATE_NOOP("larder", "Baking")},
    CategoryName{u"breakfast", QT_TRANSLATE_NOOP("larder", "Breakfast and spreads")},
    CategoryName{u"hotdrinks", QT_TRANSLATE_NOOP("larder", "Coffee, tea and cocoa")},
    CategoryName{u"drinks", QT_TRANSLATE_NOOP("larder", "Drinks")},
    CategoryName{u"alcohol", QT_TRANSLATE_NOOP("larder", "Beer, wine and spirits")},
    CategoryName{u"snacks", QT_TRANSLATE_NOOP("larder", "Sweets and snacks")},
    CategoryName{u"baby", QT_TRANSLATE_NOOP("larder", "Baby")},
    CategoryName{u"pets", QT_TRANSLATE_NOOP("larder", "Pets")},
    CategoryName{u"body", QT_TRANSLATE_NOOP("larder", "Body care")},
    CategoryName{u"cleaning", QT_TRANSLATE_NOOP("larder", "Laundry and cleaning")},
    CategoryName{u"medicine", QT_TRANSLATE_NOOP("larder", "Medicine cabinet")},
    CategoryName{u"household", QT_TRANSLATE_NOOP("larder", "Household")},
};

/// In the order of StarterPlace.
constexpr std::array<QStringView, 6> kPlaces{u"fridge",    u"freezer",  u"cupboard",
                                             u"fruitbowl", u"bathroom", u"cleaning"};

QString categoryName(const QString &key)
{
    const auto found =
        std::find_if(kCategories.begin(), kCategories.end(), [&](const CategoryName &row) { return key == row.key; });
    Q_ASSERT(found != kCategories.end());
    return found == kCategories.end() ? QString() : Text::tr(found->name);
}

StarterPlace placeOf(const QString &key)
{
    const auto found = std::find(kPlaces.begin(), kPlaces.end(), key);
    Q_ASSERT(found != kPlaces.end());
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

/// "milk" of "milk 1 l", "eggs" of "eggs, 10", "water" of "water 6 x 1.5 l"; the key itself where no size closes it.
QString withoutSize(const QString &key)
{
    static const QRegularExpression size(u",? \\d[\\d.,]*( ?x ?\\d[\\d.,]*)? ?\\p{L}*$"_s);
    return QString(key).remove(size);
}

/// Ranks of misfit(): what a good is called counts before the other words for it.
constexpr int kNoFit = 6;
constexpr std::array kNameRank{0, 1, 4, kNoFit};
constexpr std::array kOtherRank{2, 3, 5, kNoFit};

/// How well @p key fits what is typed: 0 begins so, 1 has such words, 2 has it somewhere, 3 not at all.
size_t misfit(const QString &key, const QString &typed, const QStringList &typedWords)
{
    constexpr int kShortestPart = 3; // shorter ones are in every second name
    if (key.startsWith(typed))
        return 0;
    const QStringList words = key.split(u' ');
    const bool hasWords = std::all_of(typedWords.cbegin(), typedWords.cend(), [&](const QString &typedWord) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&](const QString &word) { return word.startsWith(typedWord); });
    });
    if (hasWords)
        return 1;
    return typed.size() >= kShortestPart && key.contains(typed) ? 2 : 3;
}

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
    for (const QString &spelling : {key, withoutSize(key)}) {
        const auto found = m_byKey.constFind(spelling);
        if (found != m_byKey.cend())
            return m_goods[*found];
    }
    return std::nullopt;
}

QVector<StarterGood> StarterCatalogue::matching(const QString &typed, int limit) const
{
    const QString key = textKey(typed);
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
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
        int best = kNameRank[misfit(m_keys[i].first(), key, words)];
        for (const QString &other : m_keys[i].mid(1))
            best = std::min(best, kOtherRank[misfit(other, key, words)]);
        if (best < kNoFit)
            fits.append({best, !m_goods[i].isEveryday, m_goods[i].name.size(), i});
    }
    std::sort(fits.begin(), fits.end());
    QVector<StarterGood> goods;
    for (const Fit &fit : fits.mid(0, limit))
        goods << m_goods[fit.index];
    return goods;
}

QString placeName(StarterPlace place)
{
    switch (place) {
    case StarterPlace::Fridge: return Text::tr("Fridge");
    case StarterPlace::Freezer: return Text::tr("Freezer");
    case StarterPlace::Cupboard: return Text::tr("Cupboard");
    case StarterPlace::FruitBowl: return Text::tr("Fruit bowl");
    case StarterPlace::Bathroom: return Text::tr("Bathroom");
    case StarterPlace::Cleaning: return Text::tr("Cleaning cupboard");
    }
    return {};
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

} // namespace larder
