// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminder.h"
#include "core/storage/database.h"

namespace larder {

/// The newest thing booked of a product.
struct LastBooking
{
    qint64 atMs = 0; ///< 0: nothing ever was
    QString event; ///< "consumed", …
    QString action; ///< "buy", "import", …
};

/// The reminders, what is never to be told of again, and the log.
class ReminderRepository
{
public:
    explicit ReminderRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Reminder>> get(ReminderId id);
    /// In the order of @p ids; those that are gone are left out.
    [[nodiscard]] Result<QVector<Reminder>> of(const QVector<ReminderId> &ids);
    /// Of some products those whose reason holds.
    [[nodiscard]] Result<QVector<Reminder>> standing(const QVector<ProductId> &products);
    /// Of a kind those whose reason holds.
    [[nodiscard]] Result<QVector<Reminder>> standing(ReminderKind kind);
    /// Waiting and snoozed ones, in the order they are due.
    [[nodiscard]] Result<QVector<Reminder>> open();
    /// Newest first; done, skipped and over ones only with @p withPast.
    [[nodiscard]] Result<QVector<Reminder>> inbox(qint64 nowMs, bool withPast, int limit);
    [[nodiscard]] Result<qint64> unseen();
    [[nodiscard]] Result<void> markSeen();
    /// The newest instant at which one of a product was told; 0 where none was.
    [[nodiscard]] Result<qint64> lastToldOfGoods();
    /// The newest thing booked of a product, whatever became of it.
    [[nodiscard]] Result<LastBooking> lastBooking(ProductId product);
    [[nodiscard]] Result<bool> isKnown(ReminderKind kind, const QString &subject, const QString &occurrence);

    /// Adds it; where the same occurrence is there already, its reason holds again: it waits if it was never told. The id
    /// is none where nothing changed.
    [[nodiscard]] Result<ReminderId> raise(const Reminder &reminder);
    /// State, due, told, seen, numbers and standing.
    [[nodiscard]] Result<void> update(const Reminder &reminder);
    /// Forgets what is many thousands of reminders and lines of the log ago.
    [[nodiscard]] Result<void> forget();

    [[nodiscard]] Result<void> mute(ReminderKind kind, const QString &subject);
    [[nodiscard]] Result<void> unmute(ReminderKind kind, const QString &subject);
    /// Kind, subject and product only.
    [[nodiscard]] Result<QVector<Reminder>> muted();

    [[nodiscard]] Result<void> addLog(const ReminderLogEntry &entry, ReminderId reminder = {});
    /// Newest first.
    [[nodiscard]] Result<QVector<ReminderLogEntry>> log(int limit);

private:
    Database &m_database;
};

/// What the log says of a reminder: its kind, subject, numbers; at an instant, with an outcome.
[[nodiscard]] ReminderLogEntry logEntry(const Reminder &reminder, qint64 atMs, const QString &outcome);

/// Its reason is gone: what was not told yet is not told any more, and the log says so.
[[nodiscard]] Result<void> endReminder(ReminderRepository &repository, Reminder reminder, qint64 nowMs);

/// RFC 3339, UTC, for numbers.
[[nodiscard]] QString utcText(qint64 instantMs);

/// "product:17".
[[nodiscard]] QString productSubject(ProductId product);

} // namespace larder
