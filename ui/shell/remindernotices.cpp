// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/remindernotices.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kTopic = u"reminders"_s;
const QString kTestTopic = u"test"_s;
const QString kAnswerTopic = u"reminder_done"_s;
// What the buttons send; scripts of the desktop know them.
const QString kAdd = u"add"_s;
const QString kFinished = u"finished"_s;
const QString kSnooze = u"snooze"_s;
const QString kDone = u"done"_s;
const QString kList = u"list"_s;
const QString kLook = u"look"_s;
const QString kInbox = u"inbox"_s;
const QString kQuestion = u"answer"_s;
const QString kUndo = u"undo"_s;

std::optional<ReminderDeed> deedOf(const QString &key)
{
    static const QHash<QString, ReminderDeed> deeds{{kAdd, ReminderDeed::AddToList},
                                                    {kFinished, ReminderDeed::AllGone},
                                                    {kSnooze, ReminderDeed::Tomorrow},
                                                    {kDone, ReminderDeed::Done}};
    const auto deed = deeds.find(key);
    return deed == deeds.end() ? std::nullopt : std::optional(*deed);
}

bool isSilence(const DesktopNotice &notice)
{
    return notice.reminders.size() == 1 && notice.reminders.first().kind == ReminderKind::Silence;
}

} // namespace

ReminderNotices::ReminderNotices(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.handle, &HouseholdHandle::reminded, this, &ReminderNotices::tell);
    connect(&parts.notifier, &Notifier::invoked, this, &ReminderNotices::press);
}

void ReminderNotices::tell(const DesktopNotice &notice)
{
    const QString topic = notice.isTest ? kTestTopic : kTopic;
    m_shown.insert(topic, notice);
    m_parts.notifier.notify(
        {topic, notice.text.title, notice.text.body, buttonsFor(notice), isSilence(notice) ? kQuestion : kInbox});
}

QVector<Notification::Button> ReminderNotices::buttonsFor(const DesktopNotice &notice) const
{
    if (notice.isTest)
        return {};
    if (notice.isEve)
        return {{kList, tr("See the list")}, {kLook, tr("Check before you go")}};
    if (isSilence(notice))
        return {{kQuestion, tr("Answer")}};
    if (notice.reminders.size() != 1)
        return {{kList, tr("See the list")}, {kSnooze, tr("Tomorrow")}};
    const Reminder &reminder = notice.reminders.first();
    QVector<Notification::Button> buttons;
    if (isPossible(ReminderDeed::AddToList, reminder))
        buttons << Notification::Button{kAdd, tr("Add to list")};
    if (isPossible(ReminderDeed::AllGone, reminder))
        buttons << Notification::Button{kFinished, tr("All gone")};
    else
        buttons << Notification::Button{kDone, tr("Done")};
    buttons << Notification::Button{kSnooze, tr("Tomorrow")};
    return buttons;
}

void ReminderNotices::press(const QString &topic, const QString &key)
{
    if (topic == kAnswerTopic && key == kUndo)
        return takeBack();
    const auto shown = m_shown.constFind(topic);
    if (shown == m_shown.constEnd())
        return;
    const std::optional<ReminderDeed> deed = deedOf(key);
    if (!deed)
        return open(key);
    doAll(*deed, m_shown.take(topic).reminders);
}

void ReminderNotices::open(const QString &key)
{
    if (key == kList)
        Q_EMIT openList();
    else if (key == kLook)
        Q_EMIT openLook();
    else if (key == kQuestion)
        Q_EMIT openQuestion();
    else
        Q_EMIT openInbox();
}

void ReminderNotices::doAll(ReminderDeed deed, const QVector<Reminder> &reminders)
{
    const auto work = [deed, reminders](Household &household) -> Result<QVector<ReminderDone>> {
        QVector<ReminderDone> all;
        for (const Reminder &reminder : reminders) {
            auto done = doDeed(household, deed, reminder);
            if (!done)
                return fail(done.error());
            all << *done;
        }
        return all;
    };
    m_parts.handle.run(this, work, [this](const Result<QVector<ReminderDone>> &done) {
        if (done)
            sayDone(*done);
        else
            report(done.error());
    });
}

void ReminderNotices::sayDone(const QVector<ReminderDone> &done)
{
    if (done.isEmpty())
        return;
    m_done = done;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_parts.clock.nowMs(), m_parts.clock.zone());
    m_parts.notifier.notify({kAnswerTopic, doneSentence(done.first(), now), {}, {{kUndo, tr("Undo")}}});
}

void ReminderNotices::takeBack()
{
    const auto work = [done = std::exchange(m_done, {})](Household &household) -> Result<void> {
        for (const ReminderDone &each : done)
            LARDER_TRY(larder::takeBack(household, each));
        return {};
    };
    m_parts.handle.run(this, work, [this](const Result<void> &undone) {
        if (!undone)
            report(undone.error());
    });
}

void ReminderNotices::report(const Error &error)
{
    if (error.kind != ErrorKind::Closed)
        Q_EMIT failed(error);
}

} // namespace larder
