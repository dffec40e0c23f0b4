// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderrepository.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kColumns =
    u"id, kind, subject, occurrence, product_id, member_id, due, numbers, state, told_at, seen, standing"_s;

constexpr int kKeptReminders = 20'000; // years of a busy home
constexpr int kKeptLogLines = 50'000;

QString textOf(const QJsonObject &numbers)
{
    return QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact));
}

QJsonObject numbersFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

template<class IdType>
QString idsText(const QVector<IdType> &ids)
{
    QJsonArray array;
    for (const IdType id : ids)
        array.append(id.value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Reminder reminderOf(const Row &row)
{
    Reminder reminder;
    reminder.id = row.id<ReminderId>(0);
    reminder.kind = reminderKindFromName(row.text(1)).value_or(ReminderKind::Order);
    reminder.subject = row.text(2);
    reminder.occurrence = row.text(3);
    reminder.product = row.id<ProductId>(4);
    reminder.member = row.id<MemberId>(5);
    reminder.dueMs = row.integer(6);
    reminder.numbers = numbersFrom(row.text(7));
    reminder.state = reminderStateFromName(row.text(8));
    reminder.toldMs = row.integer(9);
    reminder.isSeen = row.flag(10);
    reminder.isStanding = row.flag(11);
    return reminder;
}

} // namespace

QString productSubject(ProductId product)
{
    return u"product:%1"_s.arg(product.value);
}

QString utcText(qint64 instantMs)
{
    return QDateTime::fromMSecsSinceEpoch(instantMs, Qt::UTC).toString(Qt::ISODate);
}

ReminderLogEntry logEntry(const Reminder &reminder, qint64 atMs, const QString &outcome)
{
    return {atMs, reminder.kind, reminder.subject, reminder.product, reminder.member, {}, outcome, reminder.numbers};
}

Result<void> endReminder(ReminderRepository &repository, Reminder reminder, qint64 nowMs)
{
    const bool wasWaiting = reminder.state == ReminderState::Waiting || reminder.state == ReminderState::Snoozed;
    reminder.isStanding = false;
    if (wasWaiting || reminder.state == ReminderState::Told)
        reminder.state = ReminderState::Over;
    LARDER_TRY(repository.update(reminder));
    return wasWaiting ? repository.addLog(logEntry(reminder, nowMs, u"over"_s), reminder.id) : Result<void>();
}

Result<std::optional<Reminder>> ReminderRepository::get(ReminderId id)
{
    return m_database.one(u"SELECT %1 FROM reminder WHERE id = :id"_s.arg(kColumns), reminderOf, id);
}

Result<QVector<Reminder>> ReminderRepository::of(const QVector<ReminderId> &ids)
{
    return m_database.all(u"SELECT %1 FROM reminder JOIN (SELECT key AS place, value AS wanted FROM json_each(:ids)) "
                          "ON wanted = id ORDER BY place"_s.arg(kColumns),
                          reminderOf, idsText(ids));
}

Result<QVector<Reminder>> ReminderRepository::standing(const QVector<ProductId> &products)
{
    return m_database.all(u"SELECT %1 FROM reminder WHERE standing = 1 AND product_id IN "
                          "(SELECT value FROM json_each(:ids)) ORDER BY id"_s.arg(kColumns),
                          reminderOf, idsText(products));
}

Result<QVector<Reminder>> ReminderRepository::standing(ReminderKind kind)
{
    return m_database.all(u"SELECT %1 FROM reminder WHERE standing = 1 AND kind = :kind ORDER BY id"_s.arg(kColumns),
                          reminderOf, reminderKindName(kind));
}

Result<QVector<Reminder>> ReminderRepository::open()
{
    return m_database.all(
        u"SELECT %1 FROM reminder WHERE state IN ('waiting', 'snoozed') ORDER BY due, id"_s.arg(kColumns), reminderOf);
}

Result<QVector<Reminder>> ReminderRepository::inbox(qint64 nowMs, bool withPast, int limit)
{
    return m_database.all(u"SELECT %1 FROM reminder WHERE (told_at > 0 OR (told_at IS NULL AND due <= :now AND "
                          "state = 'waiting')) AND (state IN ('waiting', 'told', 'snoozed') OR :past) "
                          "ORDER BY max(coalesce(told_at, 0), due) DESC, id DESC LIMIT :limit"_s.arg(kColumns),
                          reminderOf, nowMs, withPast, limit);
}

Result<qint64> ReminderRepository::unseen()
{
    return m_database.number(
        u"SELECT count(*) FROM reminder WHERE seen = 0 AND state IN ('told', 'snoozed') AND told_at > 0"_s, 0);
}

Result<void> ReminderRepository::markSeen()
{
    return discard(m_database.run(u"UPDATE reminder SET seen = 1 WHERE seen = 0 AND told_at > 0"_s));
}

Result<qint64> ReminderRepository::lastToldOfGoods()
{
    return m_database.number(
        u"SELECT max(told_at) FROM reminder WHERE product_id IS NOT NULL AND kind <> 'recurring'"_s, 0);
}

Result<LastBooking> ReminderRepository::lastBooking(ProductId product)
{
    return m_database
        .one(
            u"SELECT e.at, e.kind, a.kind FROM stock_event e JOIN action a ON a.id = e.action_id WHERE e.id = "
            "(SELECT max(id) FROM stock_event WHERE product_id = :product)"_s,
            [](const Row &row) {
                return LastBooking{row.integer(0), row.text(1), row.text(2)};
            },
            product)
        .map([](const std::optional<LastBooking> &last) { return last.value_or(LastBooking()); });
}

Result<bool> ReminderRepository::isKnown(ReminderKind kind, const QString &subject, const QString &occurrence)
{
    return m_database
        .number(
            u"SELECT count(*) FROM reminder WHERE kind = :kind AND subject = :subject AND occurrence = :occurrence"_s,
            0, reminderKindName(kind), subject, occurrence)
        .map([](qint64 count) { return count > 0; });
}

Result<ReminderId> ReminderRepository::raise(const Reminder &reminder)
{
    const std::optional<qint64> told =
        reminder.state == ReminderState::Told ? std::optional(reminder.toldMs) : std::nullopt;
    return m_database
        .number(
            u"INSERT INTO reminder (kind, subject, occurrence, product_id, member_id, due, numbers, state, told_at, "
            "standing) VALUES (:kind, :subject, :occurrence, :product, :member, :due, :numbers, :state, :told, :standing) "
            "ON CONFLICT (kind, subject, occurrence) DO UPDATE SET standing = 1, numbers = excluded.numbers, "
            "due = CASE WHEN state = 'over' AND told_at IS NULL THEN excluded.due ELSE due END, "
            "state = CASE WHEN state <> 'over' THEN state WHEN told_at IS NULL THEN excluded.state ELSE 'told' END, "
            "told_at = coalesce(told_at, excluded.told_at) WHERE standing = 0 AND excluded.standing = 1 RETURNING id"_s,
            0, reminderKindName(reminder.kind), reminder.subject, reminder.occurrence, reminder.product,
            reminder.member, reminder.dueMs, textOf(reminder.numbers), reminderStateName(reminder.state), told,
            reminder.isStanding)
        .map([](qint64 id) { return ReminderId(id); });
}

Result<void> ReminderRepository::update(const Reminder &reminder)
{
    // Nothing was told, yet it counts as told: it was taken note of in silence. One that ends keeps what it was.
    const bool isSilent = reminder.toldMs == 0 && reminder.state == ReminderState::Told;
    return discard(m_database.run(
        u"UPDATE reminder SET due = :due, numbers = :numbers, state = :state, told_at = CASE WHEN :told > 0 THEN :at "
        "WHEN :silent THEN 0 ELSE told_at END, seen = :seen, standing = :standing WHERE id = :id"_s,
        reminder.dueMs, textOf(reminder.numbers), reminderStateName(reminder.state), reminder.toldMs, reminder.toldMs,
        isSilent, reminder.isSeen, reminder.isStanding, reminder.id));
}

Result<void> ReminderRepository::forget()
{
    // By number, not by time: a clock that was set wrongly must not make anything be told again.
    LARDER_TRY(m_database.run(u"DELETE FROM reminder WHERE standing = 0 AND state NOT IN ('waiting', 'snoozed') AND "
                              "id < (SELECT max(id) FROM reminder) - :kept"_s,
                              kKeptReminders));
    return discard(m_database.run(u"DELETE FROM reminder_log WHERE id < (SELECT max(id) FROM reminder_log) - :kept"_s,
                                  kKeptLogLines));
}

Result<void> ReminderRepository::mute(ReminderKind kind, const QString &subject)
{
    return discard(
        m_database.run(u"INSERT INTO reminder_mute (kind, subject) VALUES (:kind, :subject) ON CONFLICT DO NOTHING"_s,
                       reminderKindName(kind), subject));
}

Result<void> ReminderRepository::unmute(ReminderKind kind, const QString &subject)
{
    return discard(m_database.run(u"DELETE FROM reminder_mute WHERE kind = :kind AND subject = :subject"_s,
                                  reminderKindName(kind), subject));
}

Result<QVector<Reminder>> ReminderRepository::muted()
{
    return m_database.all(u"SELECT kind, subject FROM reminder_mute ORDER BY id"_s, [](const Row &row) {
        Reminder reminder;
        reminder.kind = reminderKindFromName(row.text(0)).value_or(ReminderKind::Order);
        reminder.subject = row.text(1);
        if (reminder.subject.startsWith(u"product:"_s))
            reminder.product = ProductId(reminder.subject.section(u':', 1).toLongLong());
        return reminder;
    });
}

Result<void> ReminderRepository::addLog(const ReminderLogEntry &entry, ReminderId reminder)
{
    return discard(m_database.run(u"INSERT INTO reminder_log (at, reminder_id, kind, subject, product_id, member_id, "
                                  "sink_id, outcome, numbers) VALUES (:at, :reminder, :kind, :subject, :product, "
                                  ":member, :sink, :outcome, :numbers)"_s,
                                  entry.atMs, reminder, reminderKindName(entry.kind), entry.subject, entry.product,
                                  entry.member, entry.sink, entry.outcome, textOf(entry.numbers)));
}

Result<QVector<ReminderLogEntry>> ReminderRepository::log(int limit)
{
    return m_database.all(
        u"SELECT at, kind, subject, product_id, member_id, sink_id, outcome, numbers FROM reminder_log "
        "ORDER BY id DESC LIMIT :limit"_s,
        [](const Row &row) {
            return ReminderLogEntry{
                row.integer(0),      reminderKindFromName(row.text(1)).value_or(ReminderKind::Order),
                row.text(2),         row.id<ProductId>(3),
                row.id<MemberId>(4), row.id<SinkId>(5),
                row.text(6),         numbersFrom(row.text(7))};
        },
        limit);
}

} // namespace larder
