// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/foresightservice.h"
#include "core/lists/listrepository.h"
#include "core/lists/listrules.h"
#include "core/pantry/actionjournal.h"
#include "core/pantry/productservice.h"

#include <QHash>
#include <QSet>

namespace larder {

/// The shopping lists: what people wrote joined with what the household needs, computed when read.
///
/// The first list carries the generated lines; others only what was written on them. Each change is an action.
class ListService
{
public:
    ListService(Database &database, Clock &clock, ActionJournal &journal, ProductService &products,
                ForesightService &foresight)
        : m_repository(database)
        , m_ledger(database)
        , m_settings(database)
        , m_clock(clock)
        , m_journal(journal)
        , m_products(products)
        , m_foresight(foresight)
        , m_absences(database)
        , m_models(database)
    {}

    /// Buy in the order of category and name, then Look by urgency, ten at most. An empty name is the first list.
    [[nodiscard]] Result<QVector<ListItem>> items(const QString &list, QDate asOf);

    /// Writes down a product, or free text where no product has that name; a second time adds up.
    [[nodiscard]] Result<void> add(const QString &list, const QString &name, const QString &amount);
    [[nodiscard]] Result<void> addProduct(const QString &list, ProductId product, qint64 milli);
    [[nodiscard]] Result<void> setChecked(const QString &list, const ListItem &item, bool isChecked);
    /// The amount of the whole line, kept until bought; > 0.
    [[nodiscard]] Result<void> setAmount(const QString &list, const ListItem &item, qint64 milli);
    /// "Have enough": takes the line off and keeps its generated origins away until the next purchase.
    [[nodiscard]] Result<void> remove(const QString &list, const ListItem &item);
    /// Takes one origin off a line.
    [[nodiscard]] Result<void> withdraw(const QString &list, const ListItem &item, OriginKind origin);

    /// The everyday things to begin with after the newest absence that ended within a fortnight, as lines to buy, without
    /// those that stand on the first list already; empty where nobody was away. See welcomeHomeStaples.
    [[nodiscard]] Result<QVector<ListItem>> welcomeHome(QDate asOf);
    /// Writes them on a list in one action; the value is how many it were, none of which the list had.
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

    // Inside a running action; a second time adds up:
    [[nodiscard]] Result<void> write(const QString &list, const Product &product, qint64 milli);
    /// Free text; the amount stays as written.
    [[nodiscard]] Result<void> write(const QString &list, const QString &text, const QString &amount);

    /// What stands written on a list, as it is now; an empty name is the first list.
    [[nodiscard]] Result<QVector<ListLine>> written(const QString &list);

    [[nodiscard]] Result<ServiceLevel> serviceLevel();
    [[nodiscard]] Result<void> setServiceLevel(ServiceLevel level);

private:
    Result<std::optional<ListLine>> findLine(ListId list, const ListItem &item);
    Result<bool> isSettled(ProductId product, const Since &since);
    Result<QHash<ProductId, QSet<QString>>> withdrawnOrigins();
    Result<QVector<ListLine>> standingLines(ListId list);
    Result<std::optional<ListLine>> standingLine(ListId list, const ListItem &item,
                                                 const std::function<bool(const ListLine &)> &isIt);
    Result<void> settleBought(ListLine &line);
    Result<ListLine> lineFor(ListId list, const ListItem &item);
    Result<ListLine> lineNow(const QString &list, const ListItem &item);
    Result<void> store(const ListLine &line);
    Result<QSet<ProductId>> toBuy(const QString &list, QDate asOf);
    template<class Change>
    Result<void> changeLine(const QString &kind, const QString &list, const ListItem &item, Change change);

    ListRepository m_repository;
    LedgerRepository m_ledger;
    SettingRepository m_settings;
    Clock &m_clock;
    ActionJournal &m_journal;
    ProductService &m_products;
    ForesightService &m_foresight;
    AbsenceRepository m_absences;
    ModelRepository m_models;
};

} // namespace larder
