// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/fridgesheet.h"

#include "core/base/parsetext.h"
#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kFewestPurchaseDays = 2;
constexpr double kUnknownGap = 1000; // days
constexpr double kKnownBonus = 0.75; // of the gap: what is on the sheet does not come and go
constexpr int kMostTimes = 99;

/// The goods for the sheet, by category and name.
QVector<Outlook> usualGoods(QVector<Outlook> outlooks, const QSet<ProductId> &numbered, int most)
{
    outlooks.removeIf(
        [](const Outlook &outlook) { return outlook.model.purchaseDays < kFewestPurchaseDays || outlook.isSilent(); });
    const auto rarity = [&](const Outlook &outlook) {
        const bool isKnown = numbered.contains(outlook.product.id);
        const double gap = outlook.model.usualGapDays > 0 ? outlook.model.usualGapDays : kUnknownGap;
        return std::tuple(gap * (isKnown ? kKnownBonus : 1.0), outlook.product.id);
    };
    std::sort(outlooks.begin(), outlooks.end(),
              [&](const Outlook &left, const Outlook &right) { return rarity(left) < rarity(right); });
    if (outlooks.size() > most)
        outlooks.resize(most);
    const auto place = [](const Outlook &outlook) {
        return std::tuple(outlook.category.isEmpty(), textKey(outlook.category), textKey(outlook.product.name));
    };
    std::sort(outlooks.begin(), outlooks.end(),
              [&](const Outlook &left, const Outlook &right) { return place(left) < place(right); });
    return outlooks;
}

/// The lowest number that nobody has; else of what is not on the sheet; 0 where all 99 are on it.
int freeNumber(const QMap<int, ProductId> &given, const QSet<ProductId> &onSheet)
{
    for (int number = 1; number <= FridgeSheet::kMostNumbers; ++number) {
        if (!given.contains(number))
            return number;
    }
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        if (!onSheet.contains(*it))
            return it.key();
    }
    return 0;
}

} // namespace

Result<QVector<SheetEntry>> parseSheetEntries(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    static const QRegularExpression entry(u"^(\\d{1,3})(?:[xX×*](\\d{1,2}))?$"_s);
    QVector<SheetEntry> entries;
    for (const QString &word : plainText(text).split(between, Qt::SkipEmptyParts)) {
        const auto match = entry.match(word);
        const int number = match.captured(1).toInt();
        const int times = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
        if (!match.hasMatch() || number < 1 || times < 1)
            return fail(ErrorKind::InvalidInput,
                        Text::tr(
                            "“%1” is no number of the sheet. Nothing was booked; type numbers like 3 7 12, and 3x2 "
                            "for two packs.")
                            .arg(quotable(word)));
        const auto same = std::find_if(entries.begin(), entries.end(),
                                       [&](const SheetEntry &known) { return known.number == number; });
        if (same == entries.end())
            entries << SheetEntry{number, times};
        else
            same->times = std::min(kMostTimes, same->times + times);
    }
    if (entries.isEmpty())
        return fail(ErrorKind::InvalidInput, Text::tr("No number was typed. Nothing was booked."));
    return entries;
}

/// The numbers of the sheet, given to those of @p goods that have none. They are no step to undo: they may be in print.
Result<QMap<int, ProductId>> FridgeSheet::numbersFor(const QVector<Outlook> &goods)
{
    auto given = m_repository.numbers();
    if (!given)
        return given;
    QSet<ProductId> onSheet;
    for (const Outlook &good : goods)
        onSheet << good.product.id;
    const QList<ProductId> known = given->values();
    QVector<ProductId> fresh;
    for (const Outlook &good : goods) {
        if (!known.contains(good.product.id))
            fresh << good.product.id;
    }
    if (fresh.isEmpty())
        return given;
    return inTransaction(m_database, [&]() -> Result<QMap<int, ProductId>> {
        for (const ProductId product : std::as_const(fresh)) {
            const int number = freeNumber(*given, onSheet);
            if (given->contains(number))
                LARDER_TRY(m_repository.take(number));
            LARDER_TRY(m_repository.give(number, product));
            given->insert(number, product);
        }
        return *given;
    });
}

Result<QVector<SheetLine>> FridgeSheet::lines(QDate asOf, int most)
{
    auto outlooks = m_foresight.outlooks(asOf);
    auto given = m_repository.numbers();
    if (!outlooks || !given)
        return fail(!outlooks ? outlooks.error() : given.error());
    const QList<ProductId> known = given->values();
    const QVector<Outlook> goods =
        usualGoods(*outlooks, QSet<ProductId>(known.cbegin(), known.cend()), std::clamp(most, 1, kMostNumbers));
    auto numbers = numbersFor(goods);
    if (!numbers)
        return fail(numbers.error());
    QVector<SheetLine> lines;
    for (const Outlook &good : goods)
        lines << SheetLine{numbers->key(good.product.id), good.product.id, good.product.name, good.category};
    return lines;
}

Result<QVector<std::pair<SheetLine, int>>> FridgeSheet::meant(const QString &text)
{
    auto entries = parseSheetEntries(text);
    auto numbers = m_repository.numbers();
    if (!entries || !numbers)
        return fail(!entries ? entries.error() : numbers.error());
    QVector<std::pair<SheetLine, int>> meant;
    for (const SheetEntry &entry : std::as_const(*entries)) {
        auto product = m_products.find(numbers->value(entry.number));
        if (!product)
            return fail(product.error());
        if (!*product || (*product)->isArchived)
            return fail(ErrorKind::NotFound,
                        Text::tr("Nothing has the number %1. Nothing was booked.").arg(entry.number));
        meant.push_back({{entry.number, (*product)->id, (*product)->name, {}}, entry.times});
    }
    return meant;
}

Result<void> FridgeSheet::bookOne(ActionId action, ProductId id)
{
    auto product = m_products.find(id);
    auto lots = m_ledger.repository().lots(id);
    if (!product || !lots)
        return fail(!product ? product.error() : lots.error());
    return m_ledger.bookTaking(action, **product, onePack(**product, *lots), EventKind::Consumed, m_journal.today());
}

Result<ActionId> FridgeSheet::book(const QString &text)
{
    auto meant = this->meant(text);
    if (!meant)
        return fail(meant.error());
    QJsonArray names;
    for (const auto &[line, times] : std::as_const(*meant))
        names << line.name;
    return m_journal.act({{}, u"sheet_book"_s, {{u"products"_s, names}}}, [&](ActionId action) -> Result<ActionId> {
        for (const auto &[line, times] : std::as_const(*meant)) {
            for (int i = 0; i < times; ++i)
                LARDER_TRY(bookOne(action, line.product));
        }
        return action;
    });
}

} // namespace larder
