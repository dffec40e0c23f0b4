// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alertwatch.h"

#include "core/foresight/alertrepository.h"
#include "core/storage/transaction.h"
#include "ui/shell/traynews.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

namespace {

const QString kTopic = u"runs_out"_s;
const QString kListKey = u"list"_s;
const QString kQuestionTopic = u"silence"_s;
const QString kAnswerKey = u"answer"_s;
constexpr qsizetype kMostNamed = 3;
constexpr int kSpoilDays = 2;
constexpr auto kWait = 500ms;

bool spoilsSoon(const Outlook &outlook, QDate today)
{
    const QDate bestBefore = outlook.bestBefore;
    return bestBefore >= today && today.daysTo(bestBefore) <= kSpoilDays && outlook.depletion.believedMilli > 0;
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
        if (changes.isReload || changes.tables.contains(u"alert"_s))
            look();
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
    m_hasTimePassed = m_hasTimePassed || QSettings().value(known).toBool();
    look();
    QSettings().setValue(known, true);
}

Result<AlertWatch::Crossing> AlertWatch::look(Household &household, QDate today, bool hasTimePassed)
{
    auto isDone = household.stream().hasCaughtUp(today);
    if (!isDone)
        return fail(isDone.error());
    if (!*isDone)
        return Crossing{.isEarly = true};
    // Told from here on, whatever happens to this program: a note that comes twice is worse than one that is missed.
    auto untold = inTransaction(household.database(), [&] {
        return AlertRepository(household.database()).takeUntold(AlertKind::RunsOut, household.clock().nowMs());
    });
    if (!untold)
        return fail(untold.error());
    if (untold->isEmpty() && !hasTimePassed)
        return Crossing{};
    auto news = readTrayNews(household, today);
    auto outlooks = household.foresight().outlooks(today);
    auto last = household.journal().undoable();
    auto silence = household.absences().silence(today);
    if (!news || !outlooks || !last || !silence)
        return fail(!news ? news.error() : !outlooks ? outlooks.error() : !last ? last.error() : silence.error());
    Crossing crossing{false, {}, {}, news->trips, *silence, news->toBuy, *last && isUse(**last)};
    for (const Outlook &outlook : std::as_const(*outlooks)) {
        if (untold->contains(outlook.product.id))
            crossing.outlooks << outlook;
        if (spoilsSoon(outlook, today))
            crossing.spoiling << outlook;
    }
    return crossing;
}

void AlertWatch::look()
{
    const bool hasTimePassed = m_hasTimePassed;
    const auto read = [today = m_clock.today(), hasTimePassed](Household &household) {
        return look(household, today, hasTimePassed);
    };
    m_handle.run(this, read, [this, hasTimePassed](const Result<Crossing> &crossing) {
        if (crossing && crossing->isEarly)
            return lookLater();
        if (crossing) {
            m_hasTimePassed = m_hasTimePassed && !hasTimePassed;
            return tell(*crossing, hasTimePassed);
        }
        if (crossing.error().kind == ErrorKind::Busy)
            lookLater();
        else if (crossing.error().kind != ErrorKind::Closed)
            Q_EMIT failed(crossing.error());
    });
}

/// What crosses while the stream is behind may not have crossed at its end.
void AlertWatch::lookLater()
{
    if (std::exchange(m_isWaiting, true))
        return;
    m_clock.after(kWait, this, [this] {
        m_isWaiting = false;
        look();
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
