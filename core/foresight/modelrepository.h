// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/outlook.h"
#include "core/storage/database.h"

#include <QHash>
#include <QSet>

namespace larder {

/// The history of one product as forecasts need it, and the newest price paid.
struct ForecastInput
{
    UsageHistory history;
    qint64 onHand = 0; ///< thousandths at the end of the history
    std::optional<Money> lastPaid;
    qint64 lastPaidMilli = 0;
};

/// Stored forecast models, and the histories they are learned from.
class ModelRepository
{
public:
    explicit ModelRepository(Database &database) : m_database(database) {}

    /// One product, or all with @p product none; only what happened up to @p until where that is valid.
    [[nodiscard]] Result<QHash<ProductId, ForecastInput>> inputs(ProductId product, QDate until = {});
    [[nodiscard]] Result<void> store(ProductId product, const RateModel &model, const ForecastInput &input);
    [[nodiscard]] Result<void> remove(ProductId product);

    /// Record and stored model of every product that is not archived, or of one; the forecast is not filled in yet.
    [[nodiscard]] Result<QVector<Outlook>> outlooks(ProductId product = {});
    /// The same of some products.
    [[nodiscard]] Result<QVector<Outlook>> outlooksOf(const QVector<ProductId> &products);
    /// What has a pack that is best before one of these days, the first of them first. Of what is only bought and never
    /// booked out just the packs of the newest purchase count.
    [[nodiscard]] Result<QVector<ProductId>> bestBefore(QDate from, QDate to);
    /// Where the lots are, in the order they came.
    [[nodiscard]] Result<QHash<ProductId, QVector<LocationId>>> places(ProductId product = {});
    /// Days after @p from up to @p to on which something was bought, in order.
    [[nodiscard]] Result<QVector<ShoppingDay>> shoppingDays(QDate from, QDate to);
    [[nodiscard]] Result<bool> hasEventsAfter(QDate day);
    /// What was booked after an event, as far as shoppingDays() and hasEventsAfter(@p day) could tell.
    struct Since
    {
        qint64 newest = 0; ///< event there is
        bool isDifferent = false; ///< they may tell something else
        bool isUnderWay = false; ///< an action is running that may yet be rolled back
    };
    [[nodiscard]] Result<Since> since(qint64 event, QDate day);
    /// What the change stream says was touched after @p sequence, as far as outlooks() could tell.
    struct Touched
    {
        qint64 head = 0; ///< of the stream
        QSet<ProductId> products;
        bool isAbsence = false; ///< absences: they concern every product
        bool isCategory = false; ///< names of categories: so do they
    };
    [[nodiscard]] Result<Touched> touchedAfter(qint64 sequence);
    [[nodiscard]] Result<qint64> streamHead();

private:
    /// Products that were merged, and those they were merged into.
    Result<QSet<ProductId>> merges();

    Database &m_database;
};

} // namespace larder
