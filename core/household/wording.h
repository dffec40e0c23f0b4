// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/outlook.h"
#include "core/lists/listitem.h"
#include "core/pantry/actionjournal.h"
#include "core/stream/deadletter.h"

#include <QLocale>

namespace larder {

struct StoreChoice;

/// The one place that makes sentences from kinds and numbers, for window and command line. Pure but for the
/// installed translator. Follows LOOK §9: subject first, "about" only for guesses, days by name up to six days ahead.
class Wording
{
public:
    explicit Wording(QDate today = {}, const QLocale &locale = QLocale()) : m_today(today), m_locale(locale) {}

    /// "Saturday", "27 November", "March 2027"; @p isShort gives "Sat", "27 Nov", "Mar 2027".
    [[nodiscard]] QString day(QDate day, bool isShort = false) const;
    /// "Thu to Mon".
    [[nodiscard]] QString range(QDate from, QDate to) const;
    /// "1.5 l", "4", in the locale's digits.
    [[nodiscard]] QString number(qint64 milli) const;
    /// An exact amount: "3 packs" where it is whole packs of @p pack, else "1.5 l".
    [[nodiscard]] QString amount(Quantity amount, std::optional<qint64> pack) const;
    /// A guessed amount, rounded to what we can know: "about 2 packs", "about half a pack", "about 200 g".
    [[nodiscard]] QString about(Quantity amount, std::optional<qint64> pack) const;
    /// "€1.59".
    [[nodiscard]] QString money(const Money &money) const;
    /// "€53": a sum of guesses is no more exact than whole units.
    [[nodiscard]] QString aboutMoney(const Money &money) const;

    /// At home: "3 packs", "about 2 packs", "All gone", "Not sure".
    [[nodiscard]] QString atHome(const Outlook &outlook) const;
    /// "about Sat", "since Tue" (beside "All gone"), "not counted for 5 weeks", or empty.
    [[nodiscard]] QString lasts(const Outlook &outlook) const;
    /// "Thu to Mon", or empty.
    [[nodiscard]] QString lastsRange(const Outlook &outlook) const;
    /// "Very likely until Thursday, about Saturday, hardly beyond Monday."
    [[nodiscard]] QString lastsInFull(const Outlook &outlook) const;

    /// Short leaves out how often it is usually bought.
    enum class Detail { Short, Full };
    [[nodiscard]] QString reason(const Reason &reason, Detail detail = Detail::Full) const;
    [[nodiscard]] QString origin(const Origin &origin) const;
    /// The amount to buy: "4 packs", "1 kg", free text as written.
    [[nodiscard]] QString toBuy(const ListItem &item) const;
    /// How often something is bought: "Every two weeks on Saturday", "Every month on the 31st", "Every 10 days after the last
    /// time". @p rule as of RFC 5545, where @p everyDays is 0.
    [[nodiscard]] QString rhythm(const QString &rule, int everyDays) const;
    /// "Aldi is about €2.10 cheaper than Lidl for this list. A second trip would not pay."
    [[nodiscard]] QString storeAdvice(const StoreChoice &choice) const;
    /// What was done: "Used one Milk 1 l, 3 left."
    [[nodiscard]] QString action(const Action &action) const;
    /// Why something could not be booked or worked out, and what can be done: "“smidgen” is no unit we know."
    [[nodiscard]] QString deadLetter(const DeadLetter &letter) const;
    /// Why an event could not be booked: kind and numbers as of DeadLetter and EventResult.
    [[nodiscard]] QString refusal(const QString &kind, const QJsonObject &numbers) const;

private:
    [[nodiscard]] QString packs(qint64 quarters) const;
    [[nodiscard]] QString statedReason(const QJsonObject &numbers, Detail detail) const;
    [[nodiscard]] QString welcomeReason(const QJsonObject &numbers) const;
    [[nodiscard]] QString recurringReason(const QJsonObject &numbers) const;
    [[nodiscard]] QString oneStore(const StoreChoice &choice) const;
    [[nodiscard]] QString severalStores(const StoreChoice &choice) const;
    [[nodiscard]] QString tripAction(const QString &kind, const QJsonObject &numbers) const;
    [[nodiscard]] QString recurringAction(const QString &kind, const QJsonObject &numbers) const;
    [[nodiscard]] QString intakeAction(const QString &kind, const QJsonObject &numbers) const;
    [[nodiscard]] QString listLabel(const QString &label) const;
    [[nodiscard]] QString listAction(const QString &kind, const QJsonObject &numbers) const;
    [[nodiscard]] QString aisleAction(const QString &kind, const QJsonObject &numbers) const;
    [[nodiscard]] QString guestsAction(const QString &kind, const QJsonObject &numbers) const;
    [[nodiscard]] QString reminderAction(const QString &kind, const QJsonObject &numbers) const;
    [[nodiscard]] QString absenceAction(const QString &kind, const QJsonObject &numbers) const;

    QDate m_today;
    QLocale m_locale;
};

} // namespace larder
