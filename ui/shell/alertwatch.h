// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"
#include "ui/shell/notifier.h"

namespace larder {

/// Tells once a day, at most, what the day brings: what is about to run out, what is best before the day after tomorrow,
/// and on the eve and the day of shopping how much is to be bought. A long silence is asked about instead, once.
///
/// A crossing counts where it came from time passing or from something used. What an import, a sample or the first
/// opening of a household brings with it is taken note of in silence. Each is told by one program only, and at most once.
class AlertWatch : public QObject
{
    Q_OBJECT

public:
    AlertWatch(HouseholdHandle &handle, Clock &clock, Notifier &notifier, QObject *parent = nullptr);

    /// Time has passed: the household was opened, or the day has turned.
    void lookAgain();

Q_SIGNALS:
    void openList();
    void openQuestion(); ///< whether the family was away, or just busy
    void failed(const larder::Error &error);

private:
    struct Crossing
    {
        bool isEarly = false; ///< the stream is still at work; nothing was taken note of
        QVector<Outlook> outlooks = {};
        QVector<Outlook> spoiling = {}; ///< at home, best before today to the day after tomorrow
        TripPlan trips = {};
        std::optional<Silence> silence = {};
        int toBuy = 0;
        bool isFromUse = false; ///< the newest thing done was to use something
    };
    static Result<Crossing> look(Household &household, QDate today, bool hasTimePassed);
    void look();
    void lookLater();
    void tell(const Crossing &crossing, bool hasTimePassed);
    bool ask(const Silence &silence);
    bool notifyOnceADay(const Notification &notification);
    [[nodiscard]] QString settingKey(const QString &name) const;

    HouseholdHandle &m_handle;
    Clock &m_clock;
    Notifier &m_notifier;
    bool m_hasTimePassed = false; ///< since the last look
    bool m_isWaiting = false; ///< for the stream
};

} // namespace larder
