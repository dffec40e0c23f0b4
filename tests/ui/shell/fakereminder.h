// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"

namespace larder::test {

/// Puts a told reminder of a product into a household, as the scheduler would have left it. The goods' own kinds are over as
/// soon as the product is looked at again, unless their reason holds; a price stays.
inline Result<Reminder> addReminder(Household &household, ProductId product, ReminderKind kind = ReminderKind::RunsOut,
                                    const QString &state = QStringLiteral("told"))
{
    // What the goods say by themselves is said before.
    LARDER_TRY(household.catchUp());
    const qint64 now = household.clock().nowMs();
    auto known = household.products().get(product);
    if (!known)
        return fail(known.error());
    const QString day = household.clock().today().addDays(1).toString(Qt::ISODate);
    const QString numbers =
        QStringLiteral(
            R"({"product":"%1","day":"%2","p10":"%2","p50":"%2","p90":"%2","best_before":"%2","believed":1000,"unit":""})")
            .arg(known->name, day);
    LARDER_TRY(household.database().run(
        QStringLiteral("INSERT INTO reminder (kind, subject, occurrence, product_id, due, numbers, state, told_at) "
                       "VALUES ('%1', 'product:%2', '%3', %2, %4, '%5', '%6', %4)")
            .arg(reminderKindName(kind))
            .arg(product.value)
            .arg(day)
            .arg(now)
            .arg(numbers, state)));
    auto inbox = household.reminders().inbox(true);
    if (!inbox)
        return fail(inbox.error());
    for (const Reminder &reminder : std::as_const(*inbox)) {
        if (reminder.product == product && reminder.kind == kind)
            return reminder;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("it is not in the inbox"));
}

} // namespace larder::test
