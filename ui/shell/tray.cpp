// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "ui/shell/notifier.h"
#include "ui/shell/reminderdeeds.h"
#include "ui/shell/traybackend.h"
#include "ui/shell/undostate.h"
#include "ui/widgets/icons.h"

#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

namespace {

const QString kSaidStays = u"tray/said_stays"_s;
const QString kUsedTopic = u"used"_s;
const QString kUndoKey = u"undo"_s;
const QString kStaysTopic = u"stays"_s;
constexpr std::chrono::milliseconds kShortestWait = 1s;
constexpr std::chrono::milliseconds kLongestWait = 10min;

QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

Tray::Tray(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    buildMenu();
    connect(&parts.backend, &TrayBackend::clicked, this, &Tray::openWindow);
    connect(&parts.backend, &TrayBackend::middleClicked, this, &Tray::addSomething);
    connect(&parts.handle, &HouseholdHandle::changed, this, &Tray::reload);
    connect(&parts.notifier, &Notifier::invoked, this, [this](const QString &topic, const QString &key) {
        if (topic == kUsedTopic && key == kUndoKey && m_lastUse.isValid())
            m_parts.undo.undo(std::exchange(m_lastUse, {}));
        else if (topic == kStaysTopic)
            Q_EMIT openWindow();
    });
    parts.backend.setMenu(&m_menu);
    parts.backend.setToolTip(tr("Larder"));
    parts.backend.show();
}

void Tray::buildMenu()
{
    m_menu.setObjectName(u"trayMenu"_s);
    const auto add = [this](const QString &icon, const QString &text, const QString &name, auto signal) {
        QAction *action = m_menu.addAction(icon.isEmpty() ? QIcon() : larderIcon(icon, IconRole::Menu), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    m_toBuy = add(u"list"_s, tr("Shopping list"), u"trayToBuy"_s, &Tray::openList);
    m_menu.addSeparator();
    m_heading = m_menu.addAction(tr("Used one"));
    m_heading->setObjectName(u"trayUsedHeading"_s);
    m_heading->setEnabled(false);
    m_heading->setVisible(false);
    m_afterUsed = m_menu.addSeparator();
    m_menu.addAction(m_parts.undo.undoAction());
    m_menu.addSeparator();
    add(u"plus"_s, tr("Add something…"), u"trayAdd"_s, &Tray::addSomething);
    add(u"box"_s, tr("I'm back"), u"trayBack"_s, &Tray::putAway);
    m_rest = m_menu.addAction(larderIcon(u"bell"_s, IconRole::Menu), tr("No reminders until tomorrow"));
    m_rest->setObjectName(u"trayRest"_s);
    m_rest->setCheckable(true);
    connect(m_rest, &QAction::triggered, this, &Tray::rest);
    m_menu.addSeparator();
    add(u"jar"_s, tr("Open Larder"), u"trayOpen"_s, &Tray::openWindow);
    add({}, tr("Quit"), u"trayQuit"_s, &Tray::quit);
}

void Tray::reload()
{
    const auto read = [today = m_parts.clock.today()](Household &household) { return readTrayNews(household, today); };
    m_parts.handle.run(this, read, [this](const Result<TrayNews> &news) {
        if (news)
            show(*news);
        else if (news.error().kind != ErrorKind::Closed)
            Q_EMIT failed(news.error());
    });
}

void Tray::show(const TrayNews &news)
{
    const Wording wording(m_parts.clock.today());
    const QString toBuy = toBuySentence(news, wording);
    const QString runOut = runOutSentence(news.runningOut, news.trips, wording);
    m_parts.backend.setToBuy(news.toBuy);
    m_parts.backend.setToolTip(runOut.isEmpty() ? tr("Larder: %1").arg(toBuy)
                                                : tr("Larder: %1\n%2.").arg(toBuy, runOut));
    m_toBuy->setText(menuText(toBuy));
    fillUsed(news);
    showRest(news.restUntilMs);
}

void Tray::showRest(qint64 untilMs)
{
    m_rest->setChecked(untilMs > 0);
    m_parts.backend.setResting(untilMs > 0);
    if (untilMs == 0 || std::exchange(m_awaitsRest, true))
        return;
    // Timers stand still while a computer sleeps, so its end is looked for and not waited for.
    const std::chrono::milliseconds left(untilMs - m_parts.clock.nowMs());
    m_parts.clock.after(std::clamp(left, kShortestWait, kLongestWait), this, [this] {
        m_awaitsRest = false;
        reload();
    });
}

void Tray::rest(bool isResting)
{
    m_parts.handle.run(
        this, [isResting](Household &household) { return setResting(household, isResting); },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
            reload();
        });
}

void Tray::fillUsed(const TrayNews &news)
{
    // Actions stay the same objects as far as they can: a menu that is open over D-Bus follows changes of text only.
    const Wording wording(m_parts.clock.today());
    while (m_used.size() > news.mostUsed.size())
        delete m_used.takeLast();
    while (m_used.size() < news.mostUsed.size()) {
        auto *action = new QAction(&m_menu);
        action->setObjectName(u"trayUsed%1"_s.arg(m_used.size()));
        m_menu.insertAction(m_afterUsed, action);
        connect(action, &QAction::triggered, this, [this, action] { useOne(ProductId(action->data().toLongLong())); });
        m_used << action;
    }
    for (int i = 0; i < int(m_used.size()); ++i) {
        m_used[i]->setText(menuText(atHomeLine(news.mostUsed[i], wording)));
        m_used[i]->setData(news.mostUsed[i].product.id.value);
    }
    m_heading->setVisible(!m_used.isEmpty());
}

void Tray::useOne(ProductId product)
{
    m_parts.handle.run(
        this, [product](Household &household) { return household.ledger().finish(product); },
        [this](const Result<Booked> &booked) {
            if (booked)
                sayUsed(*booked);
            else
                Q_EMIT failed(booked.error());
        });
}

void Tray::sayUsed(const Booked &booked)
{
    const Wording wording(m_parts.clock.today());
    const QString left =
        booked.onHand > 0
            ? tr("%1 left.").arg(wording.amount({booked.onHand, booked.product.unit}, booked.product.packSize))
            : tr("None left.");
    answer(booked, tr("Used one %1").arg(booked.product.name), left);
}

void Tray::sayAdded(const Booked &booked)
{
    const Wording wording(m_parts.clock.today());
    const QString amount = wording.amount({booked.onHand, booked.product.unit}, booked.product.packSize);
    answer(booked, tr("Added %1").arg(booked.product.name), tr("%1 at home now.").arg(amount));
}

void Tray::answer(const Booked &booked, const QString &title, const QString &body)
{
    m_lastUse = booked.action;
    m_parts.notifier.notify({kUsedTopic, title, body, {{kUndoKey, tr("Undo")}}});
}

void Tray::sayStays()
{
    QSettings settings;
    if (settings.value(kSaidStays).toBool())
        return;
    settings.setValue(kSaidStays, true);
    m_parts.notifier.notify({kStaysTopic,
                             tr("Larder stays in the tray"),
                             tr("It keeps counting. A click on the jar brings the window back; Quit is in its menu."),
                             {}});
}

} // namespace larder
