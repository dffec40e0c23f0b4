// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/remindersreading.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kLookBack = 500; // lines of the log

QVector<ReminderLogEntry> newestTests(const QVector<ReminderLogEntry> &log)
{
    QVector<ReminderLogEntry> tests;
    QSet<SinkId> seen;
    for (const ReminderLogEntry &entry : log) {
        if (entry.subject != u"test" || !entry.sink.isValid() || seen.contains(entry.sink))
            continue;
        seen << entry.sink;
        tests << entry;
    }
    return tests;
}

} // namespace

std::optional<ReminderRule> RemindersReading::general(ReminderKind kind) const
{
    const auto found = std::find_if(rules.cbegin(), rules.cend(), [kind](const ReminderRule &rule) {
        return rule.kind == kind && !rule.product.isValid() && !rule.category.isValid();
    });
    return found == rules.cend() ? std::nullopt : std::optional(*found);
}

QVector<ReminderRule> RemindersReading::of(const ReminderRule &scope) const
{
    QVector<ReminderRule> own;
    std::copy_if(rules.cbegin(), rules.cend(), std::back_inserter(own), [&scope](const ReminderRule &rule) {
        return rule.product == scope.product && rule.category == scope.category && rule.kind != ReminderKind::Schedule;
    });
    return own;
}

Result<RemindersReading> readReminders(Household &household)
{
    ReminderService &reminders = household.reminders();
    auto times = reminders.times();
    auto rules = reminders.rules();
    auto muted = reminders.muted();
    auto sinks = reminders.sinks();
    if (!times || !rules)
        return fail(!times ? times.error() : rules.error());
    if (!muted || !sinks)
        return fail(!muted ? muted.error() : sinks.error());
    auto log = reminders.log(kLookBack);
    auto members = household.products().names().members();
    auto products = household.products().all();
    auto categories = household.products().names().categories();
    if (!log || !members)
        return fail(!log ? log.error() : members.error());
    if (!products || !categories)
        return fail(!products ? products.error() : categories.error());
    return RemindersReading{*times, *rules, *muted, *sinks, *members, newestTests(*log), *products, *categories};
}

} // namespace larder
