// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/lists/listitem.h"
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
    LineId id;
    ListId list;
    ProductId product; ///< none: free text
    QString text;
    QString textAmount;
    qint64 manual = 0; ///< written by hand, thousandths
    std::optional<qint64> edited; ///< set by hand for the whole line, kept until bought
    bool isChecked = false;
    qint64 checkedAmount = 0; ///< the amount that was ticked
    Since since;
};

/// A generated origin that somebody sent away until the product is bought again.
struct WithdrawnOrigin
{
    ProductId product;
    QString origin; ///< OriginKind by name
    Since since;
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
    [[nodiscard]] Result<LineId> insert(const ListLine &line);
    [[nodiscard]] Result<void> update(const ListLine &line);
    [[nodiscard]] Result<void> remove(LineId line);

    [[nodiscard]] Result<QVector<WithdrawnOrigin>> withdrawn();
    [[nodiscard]] Result<void> withdraw(ProductId product, OriginKind origin, const Since &since);

private:
    Database &m_database;
};

} // namespace larder
