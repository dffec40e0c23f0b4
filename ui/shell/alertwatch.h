// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"

namespace larder {

class Notifier;

/// Tells once a day, at most, that something is about to run out.
///
/// A crossing counts where it came from time passing or from something used. What an import, a sample or the first
/// opening of a household brings with it is taken note of in silence.
class AlertWatch : public QObject
{
    Q_OBJECT

public:
    AlertWatch(HouseholdHandle &handle, Clock &clock, Notifier &notifier, QObject *parent = nullptr);

    /// Time has passed: the household was opened, or the day has turned.
    void lookAgain();

Q_SIGNALS:
    void openList();
    void failed(const larder::Error &error);

private:
    struct Crossing
    {
        QVector<Outlook> outlooks;
        TripPlan trips;
        bool isFromUse = false; ///< the newest thing done was to use something
    };
    static Result<Crossing> look(Household &household, QDate today);
    void look(bool hasTimePassed);
    void tell(const Crossing &crossing, bool hasTimePassed);
    [[nodiscard]] QString settingKey(const QString &name) const;

    HouseholdHandle &m_handle;
    Clock &m_clock;
    Notifier &m_notifier;
};

} // namespace larder
