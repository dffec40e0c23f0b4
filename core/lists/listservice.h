// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/foresightservice.h"
#include "core/lists/listrepository.h"
#include "core/lists/needbook.h"
#include "core/pantry/actionjournal.h"
#include "core/pantry/productservice.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace larder {

class AisleService;

/// How something is written on a list. What is not set of @c edit stays as it was; its note comes after the one there is.
struct Wish
{
    OriginKind origin = OriginKind::Manual; ///< or Recipe, or Suggestion
    QString label = {}; ///< which recipe, whose suggestion
    LineEdit edit = {};
};

/// The label of suggestions after an absence; Wording has words for it.
inline constexpr QStringView kWelcomeHomeLabel = u"welcome_home";

/// The shopping lists: what people wrote joined with what the household needs, computed when read.
///
/// The first list carries the generated lines; others only what was written on them. Each change is an action. A line's
/// amount is the sum of its origins. What was written and is withdrawn stays covered until the next purchase, as what was
/// computed does: no other origin grows for one that is taken away. Writing the same again gives it back, and where it was
/// all that stood there, what is needed is looked at anew.
/// Lives on the core thread.
class ListService
{
public:
    struct Parts
    {
        Database &database;
        Clock &clock;
        ActionJournal &journal;
        ProductService &products;
        ForesightService &foresight;
        AisleService &aisles;
        RecurringService &recurring;
    };
    explicit ListService(const Parts &parts);

    /// Buy in the order of the aisles and the name, then Look by urgency, ten at most, then Later by day and Ordered by
    /// the day they are expected. The aisles are those of the list's store, else as most walked. An empty name is the
    /// first list.
    [[nodiscard]] Result<QVector<ListItem>> items(const QString &list, QDate asOf);

    /// Writes down a product, or free text where no product has that name; a second time adds up.
    [[nodiscard]] Result<void> add(const QString &list, const QString &name, const QString &amount,
                                   const Wish &wish = {});
    [[nodiscard]] Result<void> addProduct(const QString &list, ProductId product, qint64 milli, const Wish &wish = {});
    [[nodiscard]] Result<void> setChecked(const QString &list, const ListItem &item, bool isChecked);
    /// The amount of the whole line, kept until bought; > 0.
    [[nodiscard]] Result<void> setAmount(const QString &list, const ListItem &item, qint64 milli);
    /// Note, priority, day, person, words and aisle of a line; texts of free text only, and a category that is new is made.
    [[nodiscard]] Result<void> editLine(const QString &list, const ListItem &item, const LineEdit &edit);
    /// "Have enough": takes the line off and keeps its generated origins away until the next purchase.
    [[nodiscard]] Result<void> remove(const QString &list, const ListItem &item);
    /// Takes one origin off a line: all of its kind, or the one of that label.
    [[nodiscard]] Result<void> withdraw(const QString &list, const ListItem &item, OriginKind origin,
                                        const std::optional<QString> &label = {});

    /// The lines are on their way: they count as at home until they are bought, put away or taken back. Products only;
    /// Refused for free text. No store and an invalid day: not said.
    [[nodiscard]] Result<void> setOrdered(const QString &list, const QVector<ListItem> &items, StoreId store,
                                          QDate expectedOn);
    [[nodiscard]] Result<void> takeBackOrder(const QString &list, const ListItem &item);

    /// The first one first, then by name.
    [[nodiscard]] Result<QVector<ShoppingList>> lists();
    /// InvalidInput without a name, Conflict where there is one of that name.
    [[nodiscard]] Result<ListId> createList(const QString &name);
    [[nodiscard]] Result<void> renameList(const QString &list, const QString &name);
    /// With its lines. Refused for the first one.
    [[nodiscard]] Result<void> removeList(const QString &list);
    /// The store it is walked through; none: any.
    [[nodiscard]] Result<void> setListStore(const QString &list, StoreId store);

    /// The everyday things to begin with after the newest absence that ended within a fortnight, as lines to buy, without
    /// those that stand on the first list already; empty where nobody was away. See welcomeHomeStaples.
    [[nodiscard]] Result<QVector<ListItem>> welcomeHome(QDate asOf);
    /// Writes them on a list as suggestions, in one action; the value is how many it were, none of which the list had.
    [[nodiscard]] Result<int> addWelcomeHome(const QString &list, QDate asOf);

    /// The moment at which a list is read: what is bought later may settle its lines.
    [[nodiscard]] Result<Since> now();
    // Inside a running action, when shopping is put away:
    /// Whether @p item is still to be bought; not where somebody bought it after the list was @p read, or took free
    /// text off it. Purchases around the trip of @p day or later count, and older ones where they settle the line.
    [[nodiscard]] Result<bool> isStillOpen(const QString &list, const ListItem &item, const Since &read, QDate day);
    /// Ends a line whose purchase is booked; for free text and for shopping of an earlier day than the line's.
    [[nodiscard]] Result<void> settle(const QString &list, const ListItem &item);
    /// Leaves a line that was not bought where it is, without its tick.
    [[nodiscard]] Result<void> keep(const QString &list, const ListItem &item);
    /// Lets the aisles of @p store be learned from the order in which the list was ticked; before its lines are settled.
    [[nodiscard]] Result<void> learnAisles(const QString &list, StoreId store);

    // Inside a running action; a second time adds up:
    [[nodiscard]] Result<void> write(const QString &list, const Product &product, qint64 milli, const Wish &wish = {});
    /// Free text; amounts of the same text add up where they can (see joinedAmount), else they stay as written.
    [[nodiscard]] Result<void> write(const QString &list, const QString &text, const QString &amount,
                                     const Wish &wish = {});

    /// What stands written on a list, as it is now; an empty name is the first list.
    [[nodiscard]] Result<QVector<ListLine>> written(const QString &list);

    [[nodiscard]] Result<ServiceLevel> serviceLevel();
    [[nodiscard]] Result<void> setServiceLevel(ServiceLevel level);

private:
    using Change = std::function<Result<void>(ListLine &)>;
    /// What is known of the products beside their outlooks while a list is read.
    struct Reading;

    Result<void> readCovered(Reading &reading);
    Result<QSet<QString>> withdrawnOf(ProductId product);
    Result<void> addGenerated(const Reading &reading, QVector<ListItem> &items, QHash<ProductId, ListLine> byProduct);
    Result<QHash<QString, int>> aislesOf(StoreId store);
    Result<StoreId> storeOf(ListId list);
    void putPrices(QVector<ListItem> &items, StoreId store) const;
    Result<void> endTurns(const ListItem &item, TurnOutcome outcome);

    Result<std::optional<ListLine>> findLine(ListId list, const ListItem &item);
    Result<bool> isSettled(ProductId product, const Since &since);
    Result<bool> isFirst(ListId list);
    Result<QVector<ListLine>> standingLines(ListId list);
    Result<std::optional<ListLine>> standingLine(ListId list, const ListItem &item,
                                                 const std::function<bool(const ListLine &)> &isIt);
    Result<void> settleBought(ListLine &line);
    Result<ListLine> lineFor(ListId list, const ListItem &item);
    Result<ListLine> lineNow(const QString &list, const ListItem &item);
    Result<std::optional<ListLine>> sameText(ListId list, const QString &text, const Wish &wish);
    Result<void> store(const ListLine &line);
    Result<QSet<ProductId>> toBuy(const QString &list, QDate asOf);
    void addWritten(ListLine &line, qint64 milli, const Wish &wish) const;
    Result<void> applyEdit(ListLine &line, const LineEdit &edit, bool isAppended);
    Result<void> noteWithdrawn(const ListLine &line, OriginKind origin, qint64 amount);
    Result<void> changeLine(const QString &kind, const QString &list, const ListItem &item, const Change &change);

    ListRepository m_repository;
    LedgerRepository m_ledger;
    SettingRepository m_settings;
    Clock &m_clock;
    ActionJournal &m_journal;
    ProductService &m_products;
    ForesightService &m_foresight;
    AisleService &m_aisles;
    RecurringService &m_recurring;
    NeedBook m_book;
    AbsenceRepository m_absences;
    ModelRepository m_models;
};

} // namespace larder
