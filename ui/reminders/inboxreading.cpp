// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/inboxreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kMostLogged = 500;

/// The rule that a reminder's subject names ("rule:5").
std::optional<ReminderRule> namedRule(const QVector<ReminderRule> &rules, const QString &subject)
{
    const auto found = std::find_if(rules.cbegin(), rules.cend(), [&](const ReminderRule &rule) {
        return subject == u"rule:%1"_s.arg(rule.id.value);
    });
    return found == rules.cend() ? std::nullopt : std::optional(*found);
}

Result<InboxEntry> entryOf(Household &household, const Reminder &reminder, const QVector<ReminderRule> &rules)
{
    InboxEntry entry{reminder, namedRule(rules, reminder.subject)};
    if (entry.rule)
        return entry;
    auto rule = household.reminders().ruleFor(reminder.kind, reminder.product);
    if (!rule)
        return fail(rule.error());
    entry.rule = *rule;
    return entry;
}

} // namespace

Result<InboxReading> readInbox(Household &household)
{
    auto reminders = household.reminders().inbox(false);
    auto rules = household.reminders().rules();
    auto log = household.reminders().log(kMostLogged);
    auto times = household.reminders().times();
    auto rest = restUntil(household);
    auto unseen = household.reminders().unseen();
    if (!reminders || !rules || !log)
        return fail(!reminders ? reminders.error() : !rules ? rules.error() : log.error());
    if (!times || !rest || !unseen)
        return fail(!times ? times.error() : !rest ? rest.error() : unseen.error());
    auto members = household.products().names().members();
    if (!members)
        return fail(members.error());
    InboxReading reading{{}, *log, times->isOn, *rest, *unseen, {}};
    for (const Member &member : std::as_const(*members))
        reading.members.insert(member.id, member.name);
    for (const Reminder &reminder : std::as_const(*reminders)) {
        auto entry = entryOf(household, reminder, *rules);
        if (!entry)
            return fail(entry.error());
        reading.entries << *entry;
    }
    return reading;
}

QString iconOf(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::RunsOut:
    case ReminderKind::Level:
    case ReminderKind::UsedShare: return u"jar"_s;
    case ReminderKind::BestBefore:
    case ReminderKind::BestBeforeShare: return u"clock"_s;
    case ReminderKind::Schedule: return u"calendar"_s;
    case ReminderKind::Recurring: return u"basket"_s;
    case ReminderKind::ShoppingEve: return u"flag"_s;
    case ReminderKind::Silence: return u"home"_s;
    case ReminderKind::Price: return u"tag"_s;
    case ReminderKind::Order: return u"box"_s;
    }
    Q_UNREACHABLE();
}

} // namespace larder
