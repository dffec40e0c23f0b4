// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alertwatch.h"

#include "core/household/alerts.h"
#include "ui/shell/traynews.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kTopic = u"runs_out"_s;
const QString kListKey = u"list"_s;
const QString kQuestionTopic = u"silence"_s;
const QString kAnswerKey = u"answer"_s;
constexpr qsizetype kMostNamed = 3;
constexpr int kSpoilDays = 2;

bool spoilsSoon(const Outlook &outlook, QDate today)
{
    const QDate bestBefore = outlook.bestBefore;
    return bestBefore >= today && today.daysTo(bestBefore) <= kSpoilDays && outlook.depletion.believedMilli > 0;
}

bool concernsStock(const ChangeSet &changes)
{
    static const QSet<QString> tables{u"lot"_s, u"forecast_model"_s, u"setting"_s};
    return changes.isReload || changes.tables.intersects(tables);
}

bool isUse(const Action &action)
{
    static const QSet<QString> kinds{u"finish"_s, u"consume"_s, u"spoil"_s, u"count"_s};
    return kinds.contains(action.kind);
}

} // namespace

AlertWatch::AlertWatch(HouseholdHandle &handle, Clock &clock, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_notifier(notifier)
{
    connect(&handle, &HouseholdHandle::changed, this, [this](const ChangeSet &changes) {
        if (concernsStock(changes))
            look(false);
    });
    connect(&notifier, &Notifier::invoked, this, [this](const QString &topic, const QString &key) {
        if (topic == kTopic && key == kListKey)
            Q_EMIT openList();
        if (topic == kQuestionTopic && key == kAnswerKey)
            Q_EMIT openQuestion();
    });
}

void AlertWatch::lookAgain()
{
    // The first look at a household only learns how it stands.
    const QString known = settingKey(u"known"_s);
    look(QSettings().value(known).toBool());
    QSettings().setValue(known, true);
}

Result<AlertWatch::Crossing> AlertWatch::look(Household &household, QDate today)
{
    auto crossed = Alerts(household.database(), household.foresight()).refresh(today);
    auto news = readTrayNews(household, today);
    auto outlooks = household.foresight().outlooks(today);
    auto last = household.journal().undoable();
    auto silence = household.absences().silence(today);
    if (!crossed || !news || !outlooks || !last || !silence)
        return fail(!crossed    ? crossed.error()
                    : !news     ? news.error()
                    : !outlooks ? outlooks.error()
                    : !last     ? last.error()
                                : silence.error());
    outlooks->removeIf([today](const Outlook &outlook) { return !spoilsSoon(outlook, today); });
    return Crossing{*crossed, *outlooks, news->trips, *silence, news->toBuy, *last && isUse(**last)};
}

void AlertWatch::look(bool hasTimePassed)
{
    const auto read = [today = m_clock.today()](Household &household) { return look(household, today); };
    m_handle.run(this, read, [this, hasTimePassed](const Result<Crossing> &crossing) {
        if (crossing)
            tell(*crossing, hasTimePassed);
        else if (crossing.error().kind != ErrorKind::Closed && crossing.error().kind != ErrorKind::Busy)
            Q_EMIT failed(crossing.error());
    });
}

void AlertWatch::tell(const Crossing &crossing, bool hasTimePassed)
{
    if (hasTimePassed && crossing.silence && ask(*crossing.silence))
        return;
    const QDate today = m_clock.today();
    const bool isSpoilingNews =
        std::any_of(crossing.spoiling.cbegin(), crossing.spoiling.cend(),
                    [today](const Outlook &outlook) { return today.daysTo(outlook.bestBefore) == kSpoilDays; });
    const bool runsOut = !crossing.outlooks.isEmpty() && (hasTimePassed || crossing.isFromUse);
    if (!runsOut && !(hasTimePassed && isSpoilingNews))
        return;
    const Wording wording(today);
    QStringList lines;
    if (runsOut) {
        for (const Outlook &outlook : crossing.outlooks.first(std::min(kMostNamed, crossing.outlooks.size())))
            lines << tr("%1.").arg(atHomeLine(outlook, wording));
        if (!crossing.spoiling.isEmpty())
            lines << tr("%1.").arg(spoilSentence(crossing.spoiling, wording));
    }
    if (today.daysTo(crossing.trips.next) <= 1 && crossing.toBuy > 0)
        lines << tr("%1.").arg(toBuySentence({crossing.trips, crossing.toBuy, {}, {}}, wording));
    notifyOnceADay({kTopic,
                    runsOut ? runOutSentence(crossing.outlooks, crossing.trips, wording)
                            : spoilSentence(crossing.spoiling, wording),
                    lines.join(u' '),
                    {{kListKey, tr("See the list")}}});
}

/// False where this silence was asked about before.
bool AlertWatch::ask(const Silence &silence)
{
    const QString asked = settingKey(u"asked"_s);
    const QString heard = silence.lastHeard.toString(Qt::ISODate);
    if (QSettings().value(asked).toString() == heard)
        return false;
    if (notifyOnceADay({kQuestionTopic,
                        tr("Were you away, or just busy?"),
                        tr("Nothing was written down since %1.").arg(Wording(m_clock.today()).day(silence.lastHeard)),
                        {{kAnswerKey, tr("Answer")}}}))
        QSettings().setValue(asked, heard);
    return true;
}

/// False where something was told today already.
bool AlertWatch::notifyOnceADay(const Notification &notification)
{
    const QString notified = settingKey(u"notified"_s);
    const QString today = m_clock.today().toString(Qt::ISODate);
    if (QSettings().value(notified).toString() == today)
        return false;
    QSettings().setValue(notified, today);
    m_notifier.notify(notification);
    return true;
}

QString AlertWatch::settingKey(const QString &name) const
{
    const QByteArray hash =
        QCryptographicHash::hash(m_handle.path().toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return u"households/%1/%2"_s.arg(QString::fromLatin1(hash), name);
}

} // namespace larder
