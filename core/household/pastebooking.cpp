// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/pastebooking.h"

#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/household/startbooking.h"
#include "core/pantry/productunits.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kSource = u"paste"_s;

bool isOfTheLine(const Error &error)
{
    return error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::Ambiguous
           || error.kind == ErrorKind::Conflict;
}

/// How many packs or pieces "2 x 1 l" are.
TypedAmount counted(const TypedAmount &amount)
{
    return amount.packMilli.value_or(0) > 0 ? TypedAmount{amount.milli * 1000 / *amount.packMilli, Unit(Unit::Pack), {}}
                                            : amount;
}

/// Books one text; lives for one action.
class PasteBooker
{
public:
    PasteBooker(Household &household, const PasteBooking &booking)
        : m_household(household)
        , m_products(household.products())
        , m_booking(booking)
        , m_catalogue(QLocale())
    {}

    Result<void> book(ActionId action)
    {
        auto refs = m_household.ledger().repository().refs(kSource);
        auto fileRefs = m_household.ledger().repository().refs(PurchaseImport::source());
        if (!refs || !fileRefs)
            return fail(!refs ? refs.error() : fileRefs.error());
        m_refs = QSet<QString>(refs->cbegin(), refs->cend());
        if (m_booking.kind == PasteKind::List)
            LARDER_TRY(readList());
        m_rows = BookedRows(sheetRows(), QSet<QString>(fileRefs->cbegin(), fileRefs->cend()));
        for (const PasteItem &item : m_booking.items) {
            auto booked = bookItem(action, item);
            if (!booked && !isOfTheLine(booked.error()))
                return booked;
            if (!booked)
                m_report.rejected.push_back({item.line.number, u"amount"_s, booked.error().message});
        }
        return {};
    }

    ImportReport &report() { return m_report; }
    [[nodiscard]] QJsonObject numbers() const
    {
        QJsonObject numbers{{u"things"_s, m_report.accepted}, {u"store"_s, m_booking.store.simplified()}};
        numbers[u"list"_s] = m_booking.kind == PasteKind::List;
        if (m_report.accepted == 1)
            numbers[u"product"_s] = m_lastName;
        return numbers;
    }

private:
    [[nodiscard]] QVector<RowRefs> sheetRows() const
    {
        QVector<RowRefs> rows;
        for (const PasteItem &item : m_booking.items) {
            if (!item.line.sheet.row.isEmpty())
                rows << item.line.sheet;
        }
        return rows;
    }

    Result<void> bookItem(ActionId action, const PasteItem &item)
    {
        const QString storeName = item.line.store.isEmpty() ? m_booking.store : item.line.store;
        const bool isOrder = m_booking.kind == PasteKind::Order;
        if (isOrder && (m_refs.contains(item.line.ref) || m_rows.contains(item.line.sheet))) {
            ++m_report.duplicates;
            return {};
        }
        auto store = isOrder ? m_products.names().store(storeName) : Result<StoreId>(StoreId());
        if (!store)
            return fail(store.error());
        auto meaning = m_products.meaning(item.line.name, isOrder ? storeName : QString());
        if (!meaning)
            return fail(meaning.error());
        if (meaning->kind == NameMeaning::Kind::NotPantry) {
            ++m_report.notPantry;
            return {};
        }
        auto product = productFor(item, isOrder ? storeName : QString());
        if (!product)
            return fail(product.error());
        auto isNew =
            isOrder ? buy(action, item.line, *product, *store).map([] { return true; }) : write(item.line, *product);
        if (!isNew)
            return fail(isNew.error());
        ++(*isNew ? m_report.accepted : m_report.duplicates);
        if (!*isNew)
            return {};
        m_lastName = *product ? (*product)->name : item.line.name;
        return {};
    }

    /// None where a list names something that nobody knows yet: that stays words.
    Result<std::optional<Product>> productFor(const PasteItem &item, const QString &store)
    {
        using Found = Result<std::optional<Product>>;
        auto known = m_products.resolve(item.line.name, store);
        if (!known && known.error().kind != ErrorKind::NotFound && known.error().kind != ErrorKind::Ambiguous)
            return fail(known.error());
        if (known && !known->isArchived)
            return Found(*known);
        const bool isList = m_booking.kind == PasteKind::List;
        const bool isWords = item.line.entry && !item.line.entry->exact; // on the list that it comes from
        if (isList && !item.lastsDays && (isWords || !m_catalogue.find(item.line.name)))
            return Found(std::nullopt);
        auto meaning = m_products.meaning(item.line.name, store);
        if (!known && meaning && meaning->products.size() > 1)
            return fail(known.error()); // another name of several
        auto made = m_products.create(known ? known->name : item.line.name, editFor(item));
        if (!made)
            return fail(made.error());
        ++m_report.newProducts;
        return Found(*made);
    }

    /// What is usual for such a good, but counted as this shop sells it.
    [[nodiscard]] ProductEdit editFor(const PasteItem &item) const
    {
        const TypedAmount &amount = item.line.amount;
        const auto good = m_catalogue.guess(item.line.name);
        ProductEdit edit = good ? editOf(*good) : ProductEdit();
        const bool isPieces = good && good->unit.dimension() == Dimension::Count; // "Bin bags 30 l"
        const bool isUsualPack = good && !isPieces && good->packMilli > 0 && !amount.unit
                                 && m_catalogue.find(item.line.name).has_value(); // "Butter", and no more said
        if (!isUsualPack) {
            edit.packSize.reset(); // "1 x Toilet paper" may be any pack: it is counted as the shop does
            const bool isMeasured = amount.unit && amount.unit->dimension() != Dimension::Pack && !isPieces;
            edit.unit = isMeasured ? *amount.unit : Unit(Unit::Piece);
        }
        if (amount.packMilli && edit.unit == amount.unit)
            edit.packSize = *amount.packMilli;
        if (item.lastsDays)
            edit.lastsDays = *item.lastsDays;
        return edit;
    }

    /// "2 x 1 l" of something counted in pieces are two; a bare 2 of something in packs are two packs.
    [[nodiscard]] static Result<Quantity> amountOf(const TypedAmount &typed, const Product &product)
    {
        const bool isMeasured =
            product.unit.dimension() == Dimension::Mass || product.unit.dimension() == Dimension::Volume;
        if (!typed.unit && isMeasured && product.packSize)
            return inProductUnit({typed.milli, Unit(Unit::Pack), {}}, product);
        auto amount = inProductUnit(typed, product);
        return amount ? amount : inProductUnit(counted(typed), product);
    }

    Result<void> buy(ActionId action, const PastedLine &line, const std::optional<Product> &product, StoreId store)
    {
        auto amount = amountOf(line.amount, *product);
        if (!amount)
            return fail(amount.error());
        Purchase purchase;
        purchase.product = product->id;
        purchase.milli = amount->milli;
        purchase.typed = Quantity(line.amount.milli, line.amount.unit.value_or(product->unit));
        purchase.day = line.day.isValid()        ? line.day
                       : m_booking.day.isValid() ? m_booking.day
                                                 : m_household.clock().today();
        purchase.bestBefore = line.bestBefore;
        purchase.paid = line.paid;
        purchase.store = store;
        auto event = m_household.ledger().bookPurchase(action, *product, purchase);
        if (!event)
            return fail(event.error());
        return keep(line, *event);
    }

    /// A row of a copied spreadsheet is known to an import of the same file too.
    Result<void> keep(const PastedLine &line, EventId event)
    {
        LedgerRepository &repository = m_household.ledger().repository();
        if (line.sheet.row.isEmpty()) {
            m_refs.insert(line.ref);
            return repository.insertRef(kSource, line.ref, event);
        }
        for (const QString &ref : m_rows.add(line.sheet))
            LARDER_TRY(repository.insertRef(PurchaseImport::source(), ref, event));
        return {};
    }

    /// What stood on the list before: pasting it again adds nothing.
    Result<void> readList()
    {
        auto lines = m_household.lists().written(m_booking.list);
        if (!lines && lines.error().kind == ErrorKind::NotFound)
            return {}; // a list of that name is made
        if (!lines)
            return fail(lines.error());
        for (const ListLine &line : std::as_const(*lines)) {
            if (line.product.isValid())
                m_wanted.insert(line.product, line.edited.value_or(line.manual));
            else if (!line.isChecked)
                m_words << textKey(line.text);
        }
        return {};
    }

    /// False where it stands there already.
    Result<bool> write(const PastedLine &line, const std::optional<Product> &product)
    {
        const QString &list = m_booking.list;
        if (!product) {
            if (m_words.contains(textKey(line.name)))
                return false;
            auto wish = wishOf(line, false);
            if (!wish)
                return fail(wish.error());
            LARDER_TRY(m_household.lists().write(list, line.name, wordsOf(line), *wish));
            return tick(line, {}).map([] { return true; });
        }
        auto amount = amountOf(line.amount, *product);
        if (!amount)
            return fail(amount.error());
        if (m_wanted.value(product->id) >= amount->milli)
            return false;
        auto wish = wishOf(line, true);
        if (!wish)
            return fail(wish.error());
        LARDER_TRY(m_household.lists().write(list, *product, amount->milli, *wish));
        return tick(line, product->id).map([] { return true; });
    }

    /// Whose wish a line is, and what else it says; a person who is no member here is left out.
    Result<Wish> wishOf(const PastedLine &line, bool isProduct)
    {
        Wish wish;
        if (m_booking.recipe) {
            wish.origin = OriginKind::Recipe;
            wish.label = *m_booking.recipe;
        }
        if (!line.entry)
            return wish;
        const ListEntry &entry = *line.entry;
        if (!entry.note.isEmpty())
            wish.edit.note = entry.note;
        if (entry.priority != Priority::Usual)
            wish.edit.priority = int(entry.priority);
        if (entry.notBefore.isValid())
            wish.edit.notBefore = entry.notBefore;
        if (!isProduct && !entry.category.isEmpty())
            wish.edit.category = entry.category;
        auto members = entry.assignee.isEmpty() ? Result<QVector<Member>>() : m_products.names().members();
        if (!members)
            return fail(members.error());
        for (const Member &member : std::as_const(*members)) {
            if (textKey(member.name) == textKey(entry.assignee))
                wish.edit.assignedTo = member.id.value;
        }
        return wish;
    }

    /// The amount of free text, as it was written.
    [[nodiscard]] static QString wordsOf(const PastedLine &line)
    {
        if (line.entry && !line.entry->exact)
            return line.entry->amount;
        const QString number = decimalFromMilli(line.amount.milli);
        const bool isOne = line.amount.milli == 1000 && !line.amount.unit;
        const bool hasSize = line.amount.packMilli.has_value(); // the name says it
        return isOne || hasSize ? QString() : line.amount.unit ? number + u' ' + line.amount.unit->code() : number;
    }

    /// A line that was ticked where it comes from.
    Result<void> tick(const PastedLine &line, ProductId product)
    {
        if (!line.entry || !line.entry->isChecked)
            return {};
        auto lines = m_household.lists().written(m_booking.list);
        if (!lines)
            return fail(lines.error());
        const auto written = std::find_if(lines->rbegin(), lines->rend(), [&](const ListLine &each) {
            return product.isValid() ? each.product == product : textKey(each.text) == textKey(line.name);
        });
        if (written == lines->rend())
            return {};
        written->isChecked = true;
        written->checkedAmount = written->edited.value_or(written->manual);
        return ListRepository(m_household.database()).update(*written);
    }

    Household &m_household;
    ProductService &m_products;
    const PasteBooking &m_booking;
    StarterCatalogue m_catalogue;
    QSet<QString> m_refs;
    BookedRows m_rows;
    QHash<ProductId, qint64> m_wanted; ///< on the list before
    QSet<QString> m_words;
    ImportReport m_report;
    QString m_lastName;
};

} // namespace

Result<ImportReport> bookPasted(Household &household, const PasteBooking &booking, bool isDryRun)
{
    PasteBooker booker(household, booking);
    booker.report().rows = int(booking.items.size());
    // What changes nothing (a dry run, the same order again) rolls back by failing with this one kind.
    constexpr auto kNothing = ErrorKind::Closed;
    auto outcome = household.journal().act({{}, u"paste"_s}, [&](ActionId action) -> Result<void> {
        LARDER_TRY(booker.book(action));
        if (booking.isStart)
            LARDER_TRY(setStarted(household, booking.weekday));
        if (isDryRun || booker.report().accepted == 0)
            return fail(kNothing, {});
        booker.report().action = action;
        return household.journal().setNumbers(action, booker.numbers());
    });
    if (!outcome && outcome.error().kind != kNothing)
        return fail(outcome.error());
    return booker.report();
}

} // namespace larder
