// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/sinkwords.h"

#include "core/base/text.h"
#include "core/household/reminderwording.h"
#include "core/household/wording.h"
#include "core/reminders/reminderrepository.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// What is to be bought and not in the cart yet, a line each.
Result<MessageText> listText(Household &household)
{
    const QDate today = household.clock().today();
    const auto items = household.lists().items({}, today);
    if (!items)
        return fail(items.error());
    const Wording words(today);
    QStringList lines;
    for (const ListItem &item : *items) {
        if (item.section != Section::Buy || item.isChecked)
            continue;
        const QString amount = words.toBuy(item);
        //: A line of the shopping list: goods and how much of them
        lines << (amount.isEmpty() ? item.name : Text::tr("%1, %2").arg(item.name, amount));
    }
    if (lines.isEmpty())
        return MessageText{};
    return MessageText{Text::tr("%n thing(s) to buy", nullptr, int(lines.size())), lines.join(u'\n')};
}

Result<MessageText> remindersText(Household &household, const QVector<ReminderId> &ids)
{
    auto reminders = ReminderRepository(household.database()).of(ids);
    if (!reminders)
        return fail(reminders.error());
    reminders->removeIf([](const Reminder &each) { return each.state != ReminderState::Told; });
    if (reminders->isEmpty())
        return MessageText{};
    return ReminderWording(household.clock().today()).message(*reminders);
}

} // namespace

Result<MessageText> sinkText(Household &household, const SinkMessage &message)
{
    if (message.isTest)
        return ReminderWording(household.clock().today()).test();
    return message.isList ? listText(household) : remindersText(household, message.reminders);
}

QString sinkTrouble(const QJsonObject &numbers)
{
    static const QHash<QString, const char *> sentences{
        {u"unreachable"_s, QT_TRANSLATE_NOOP("larder", "The other side cannot be reached.")},
        {u"certificate"_s, QT_TRANSLATE_NOOP("larder", "The other side's certificate cannot be trusted.")},
        {u"busy"_s, QT_TRANSLATE_NOOP("larder", "The other side is busy.")},
        {u"quota"_s, QT_TRANSLATE_NOOP("larder", "The service takes no more messages today.")},
        {u"unclear"_s, QT_TRANSLATE_NOOP("larder", "The other side did not say whether it got the message.")},
        {u"settings"_s, QT_TRANSLATE_NOOP("larder", "The address or topic cannot be sent to.")},
        {u"secret"_s, QT_TRANSLATE_NOOP("larder", "The keychain does not open.")},
    };
    const QString reason = numbers[u"reason"_s].toString();
    const int status = numbers[u"status"_s].toInt();
    if (reason == u"refused" && (status == 401 || status == 403))
        return Text::tr("The other side does not accept the token (answer %1).").arg(status);
    if (reason == u"refused")
        return Text::tr("The other side refused the message (answer %1).").arg(status);
    const char *sentence = sentences.value(reason);
    return sentence ? Text::tr(sentence) : QString();
}

} // namespace larder
