// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QStringList>

namespace larder {

/// What generated events look like; shares are percent of the lines.
struct EventMix
{
    quint32 seed = 1;
    qint64 rows = 1000;
    int duplicates = 0; ///< an earlier line again
    int disorder = 0; ///< changes places with one of the 20 lines before
    int bad = 0; ///< one of every kind of line that cannot be booked
    int own = 0; ///< in Larder's own form, the others as the reference system's mock script makes them
    bool hasBursts = false; ///< runs of events about one product
};

/// Makes inventory events as lines, the same for the same mix: ids P1 to P10000, five names, quantities 1 to 50,
/// times in 2022 and 2023.
class EventGenerator
{
public:
    explicit EventGenerator(const EventMix &mix) : m_mix(mix), m_random(mix.seed) {}
    /// The next line with its end; empty after the last.
    [[nodiscard]] QByteArray next();

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool happens(int percent) { return percent > 0 && below(100) < percent; }
    QByteArray made();
    QByteArray good();
    QByteArray bad();
    QByteArray referenceEvent(int id);
    QByteArray ownEvent(int id);
    QByteArray time();

    EventMix m_mix;
    QRandomGenerator m_random;
    qint64 m_made = 0;
    QList<QByteArray> m_recent; ///< what may come again
    QList<QByteArray> m_held; ///< what waits to come out of order
    int m_burstId = 0;
    int m_burstLeft = 0;
    int m_badKind = 0;
};

/// `larder-bench events …`: writes such lines to standard output. The exit status.
int runEvents(const QStringList &words);

} // namespace larder
