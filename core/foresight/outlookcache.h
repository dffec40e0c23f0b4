// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/foresightservice.h"

#include <QSet>

namespace larder {

/// Outlooks kept in memory from one look to the next: only what the change stream says was touched is read again, whichever
/// process touched it. Places are not named. Lives on one thread, beside its connection.
class OutlookCache
{
public:
    OutlookCache(Database &database, ForesightService &foresight)
        : m_database(database)
        , m_models(database)
        , m_foresight(foresight)
    {}

    /// What a refresh found to be different.
    struct News
    {
        bool isAll = false; ///< everything may be: the trips or the absences are others
        bool isRead = false; ///< everything was read anew
        QSet<ProductId> products; ///< else just these were touched, some of them are gone
    };
    /// Brings the outlooks to @p asOf. Inside a transaction, and for a day of the past, everything is read and nothing kept.
    [[nodiscard]] Result<News> refresh(QDate asOf);
    /// Forgets everything.
    void forget() { m_isKept = false; }

    /// As of the last refresh, by id.
    [[nodiscard]] const QVector<Outlook> &outlooks() const { return m_outlooks; }
    /// None where it is archived or unknown. Valid until the next refresh.
    [[nodiscard]] const Outlook *outlook(ProductId product) const;
    [[nodiscard]] const TripPlan &trips() const { return m_calendar.trips; }

private:
    Result<News> readAll(QDate asOf);
    Result<void> readSome(const QSet<ProductId> &products);
    void foreseeOne(Outlook &outlook) const;

    Database &m_database;
    ModelRepository m_models;
    ForesightService &m_foresight;
    QVector<Outlook> m_outlooks;
    ForesightService::Calendar m_calendar;
    qint64 m_head = 0; ///< of the change stream, when they were read
    bool m_isKept = false; ///< the outlooks are those of m_calendar at m_head
};

} // namespace larder
