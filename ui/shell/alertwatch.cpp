// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alertwatch.h"

#include "core/household/alerts.h"
#include "ui/shell/notifier.h"
#include "ui/shell/traynews.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kTopic = u"runs_out"_s;
const QString kListKey = u"list"_s;
constexpr qsizetype kMostNamed = 3;

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
    auto trips = household.foresight().trips(today);
    auto last = household.journal().undoable();
    if (!crossed || !trips || !last)
        return fail(!crossed ? crossed.error() : !trips ? trips.error() : last.error());
    return Crossing{*crossed, *trips, *last && isUse(**last)};
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
    if (crossing.outlooks.isEmpty() || !(hasTimePassed || crossing.isFromUse))
        return;
    const QString notified = settingKey(u"notified"_s);
    const QString today = m_clock.today().toString(Qt::ISODate);
    if (QSettings().value(notified).toString() == today)
        return;
    QSettings().setValue(notified, today);
    const Wording wording(m_clock.today());
    QStringList lines;
    for (const Outlook &outlook : crossing.outlooks.first(std::min(kMostNamed, crossing.outlooks.size())))
        lines << tr("%1.").arg(atHomeLine(outlook, wording));
    m_notifier.notify({kTopic,
                       runOutSentence(crossing.outlooks, crossing.trips, wording),
                       lines.join(u' '),
                       {{kListKey, tr("See the list")}}});
}

QString AlertWatch::settingKey(const QString &name) const
{
    const QByteArray hash =
        QCryptographicHash::hash(m_handle.path().toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return u"households/%1/%2"_s.arg(QString::fromLatin1(hash), name);
}

} // namespace larder
