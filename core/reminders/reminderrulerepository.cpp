// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderrulerepository.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

std::optional<qint64> minuteOf(QTime time)
{
    return time.isValid() ? std::optional<qint64>(time.msecsSinceStartOfDay() / 60'000) : std::nullopt;
}

KeptRule ruleOf(const Row &row)
{
    KeptRule rule;
    rule.id = row.id<ReminderRuleId>(0);
    rule.kind = reminderKindFromName(row.text(1)).value_or(ReminderKind::Order);
    rule.product = row.id<ProductId>(2);
    rule.category = row.id<CategoryId>(3);
    rule.scopeName = row.text(4);
    rule.value = row.maybeInteger(5);
    rule.isEnabled = row.flag(6);
    rule.rule = row.text(7);
    rule.anchor = row.day(8);
    if (const auto minute = row.maybeInteger(9))
        rule.time = QTime::fromMSecsSinceStartOfDay(int(*minute) * 60'000);
    rule.text = row.text(10);
    rule.member = row.id<MemberId>(11);
    rule.sinceMs = row.integer(12);
    return rule;
}

} // namespace

Result<QVector<KeptRule>> ReminderRuleRepository::all()
{
    return m_database.all(
        u"SELECT r.id, r.kind, r.product_id, r.category_id, coalesce(p.name, c.name, ''), r.value, r.enabled, r.rule, "
        "r.anchor, r.minute, r.text, r.member_id, r.since FROM reminder_rule r LEFT JOIN product p ON p.id = "
        "r.product_id LEFT JOIN category c ON c.id = r.category_id ORDER BY r.kind = 'schedule', "
        "r.product_id IS NOT NULL, r.category_id IS NOT NULL, coalesce(p.name_key, c.name_key, ''), r.id"_s,
        ruleOf);
}

Result<ReminderRuleId> ReminderRuleRepository::sameScope(const ReminderRule &rule)
{
    return m_database
        .number(u"SELECT id FROM reminder_rule WHERE kind = :kind AND kind <> 'schedule' AND "
                "ifnull(product_id, 0) = :product AND ifnull(category_id, 0) = :category"_s,
                0, reminderKindName(rule.kind), rule.product.value, rule.category.value)
        .map([](qint64 id) { return ReminderRuleId(id); });
}

Result<ReminderRuleId> ReminderRuleRepository::insert(const ReminderRule &rule, qint64 nowMs)
{
    return m_database
        .insert(
            u"INSERT INTO reminder_rule (kind, product_id, category_id, value, enabled, rule, anchor, minute, text, "
            "member_id, since) VALUES (:kind, :product, :category, :value, :enabled, :rule, :anchor, :minute, "
            ":text, :member, :since)"_s,
            reminderKindName(rule.kind), rule.product, rule.category, rule.value, rule.isEnabled, rule.rule,
            rule.anchor, minuteOf(rule.time), rule.text, rule.member, nowMs)
        .map([](qint64 id) { return ReminderRuleId(id); });
}

Result<void> ReminderRuleRepository::update(const ReminderRule &rule, qint64 nowMs)
{
    return discard(m_database.run(
        u"UPDATE reminder_rule SET kind = :kind, product_id = :product, category_id = :category, value = :value, "
        "enabled = :enabled, rule = :rule, anchor = :anchor, minute = :minute, text = :text, member_id = :member, "
        "since = :since WHERE id = :id"_s,
        reminderKindName(rule.kind), rule.product, rule.category, rule.value, rule.isEnabled, rule.rule, rule.anchor,
        minuteOf(rule.time), rule.text, rule.member, nowMs, rule.id));
}

Result<void> ReminderRuleRepository::remove(ReminderRuleId id)
{
    return discard(m_database.run(u"DELETE FROM reminder_rule WHERE id = :id"_s, id));
}

} // namespace larder
