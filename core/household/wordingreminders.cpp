// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed about the reminders, in words.
#include "core/base/text.h"
#include "core/household/wording.h"

using namespace Qt::StringLiterals;

namespace larder {

QString Wording::reminderAction(const QString &kind, const QJsonObject &numbers) const
{
    const QString name = numbers[u"name"_s].toString();
    if (kind == u"reminder_sink"_s)
        return Text::tr("Changed how a member is told.");
    if (kind == u"reminder_sink_remove"_s)
        return Text::tr("Removed a way to tell a member.");
    if (name.isEmpty())
        return Text::tr("Changed when to remind.");
    if (numbers[u"kind"_s] == u"schedule"_s) {
        if (kind == u"reminder_rule_remove"_s)
            return Text::tr("Removed the reminder “%1”.").arg(name);
        return numbers[u"is_new"_s].toBool() ? Text::tr("Added the reminder “%1”.").arg(name)
                                             : Text::tr("Changed the reminder “%1”.").arg(name);
    }
    return kind == u"reminder_rule_remove"_s ? Text::tr("Removed when to remind of %1.").arg(name)
                                             : Text::tr("Changed when to remind of %1.").arg(name);
}

} // namespace larder
