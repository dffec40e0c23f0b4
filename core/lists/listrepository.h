// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/lists/listitem.h"
#include "core/lists/shoppinglist.h"
#include "core/storage/database.h"

namespace larder {

/// When somebody touched a line: a purchase booked later, of that day or a later one, settles it. An old receipt does not.
struct Since
{
    EventId event; ///< the ledger's newest then
    QDate day;
};

/// What a person did to a line of a list. Generated amounts are not stored: they are computed when read.
struct ListLine
{
    LineId id = {};
    ListId list = {};
    ProductId product = {}; ///< none: free text
    QString text = {};
    QString textAmount = {};
    qint64 manual = 0; ///< written by hand, thousandths
    MemberId writtenBy = {}; ///< by whom, where one alone did
    QString writer = {}; ///< by name, in a household of several
    QVector<Origin> origins = {}; ///< of recipes and suggestions
    std::optional<qint64> edited = {}; ///< set by hand for the whole line, kept until bought
    bool isChecked = false;
    qint64 checkedAmount = 0; ///< the amount that was ticked
    qint64 checkedMs = 0; ///< the instant of the tick, 0 where it was not noted
    Since since = {};
    QString note = {};
    Priority priority = Priority::Usual;
    QDate notBefore = {};
    MemberId assignedTo = {};
    QString assignee = {};
    CategoryId category = {}; ///< the aisle of free text
    QString categoryName = {};
    std::optional<OnItsWay> onItsWay = {};

    /// By hand, of recipes and suggestions.
    [[nodiscard]] qint64 written() const;
    /// Somebody wants it bought: not only a note on what is computed.
    [[nodiscard]] bool isTouched() const { return written() > 0 || edited || isChecked || onItsWay; }
    /// As if nobody had ever touched it.
    void clear();
};

/// An origin that somebody sent away until the product is bought again.
struct WithdrawnOrigin
{
    ProductId product;
    QString origin; ///< OriginKind by name
    qint64 amount = 0; ///< of what was written: so much stays covered
    Since since;
};

/// A tick, and the aisle of what was ticked.
struct Tick
{
    CategoryId category;
    qint64 atMs = 0;
};

/// Shopping lists, their lines, and generated origins that somebody sent away.
class ListRepository
{
public:
    explicit ListRepository(Database &database) : m_database(database) {}

    /// The list of that name, made where it is new; the first list for an empty name.
    [[nodiscard]] Result<ListId> list(const QString &name, bool mayCreate);
    [[nodiscard]] Result<QVector<ListLine>> lines(ListId list);
    /// Those of that number or that product: two at most.
    [[nodiscard]] Result<QVector<ListLine>> lines(ListId list, LineId line, ProductId product);
    /// Lines of any list with something on its way.
    [[nodiscard]] Result<QVector<ListLine>> ordered();
    [[nodiscard]] Result<LineId> insert(const ListLine &line);
    [[nodiscard]] Result<void> update(const ListLine &line);
    [[nodiscard]] Result<void> remove(LineId line);
    /// The ticks of a list whose instant was noted, in their order; what has no aisle is left out.
    [[nodiscard]] Result<QVector<Tick>> ticks(ListId list);

    /// The first one first, then by name; nothing is counted yet.
    [[nodiscard]] Result<QVector<ShoppingList>> lists();
    /// Conflict where another list has that name.
    [[nodiscard]] Result<void> rename(ListId list, const QString &name);
    /// With its lines.
    [[nodiscard]] Result<void> removeList(ListId list);
    [[nodiscard]] Result<void> setStore(ListId list, StoreId store);

    [[nodiscard]] Result<QVector<WithdrawnOrigin>> withdrawn(ProductId product = {});
    /// Of what was written @p amount stays covered; a second time adds up while @p isStanding.
    [[nodiscard]] Result<void> withdraw(const WithdrawnOrigin &origin, bool isStanding);
    /// Nothing that was written and taken back is covered any more.
    [[nodiscard]] Result<void> forgetCovered(ProductId product);
    /// So much of it is written again.
    [[nodiscard]] Result<void> giveBack(ProductId product, OriginKind origin, qint64 amount);

private:
    Result<void> readOrigins(QVector<ListLine> &lines);
    Result<void> storeOrigins(LineId line, const QVector<Origin> &origins);

    Database &m_database;
};

} // namespace larder
