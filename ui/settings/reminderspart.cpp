// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reminderspart.h"

#include "core/calendar/recurrence.h"
#include "core/household/wording.h"
#include "ui/settings/autostart.h"
#include "ui/settings/settingline.h"
#include "ui/settings/thingrow.h"
#include "ui/settings/wayspanel.h"
#include "ui/shell/reminderwindow.h"
#include "ui/shell/scoperulesdialog.h"
#include "ui/shell/timefield.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/wordslabel.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

namespace {

constexpr ReminderKind kGeneral[] = {ReminderKind::RunsOut,     ReminderKind::BestBefore, ReminderKind::BestBeforeShare,
                                     ReminderKind::Level,       ReminderKind::UsedShare,  ReminderKind::Recurring,
                                     ReminderKind::ShoppingEve, ReminderKind::Silence};

ChoiceStrip *noYes(const QString &name, QWidget *parent)
{
    auto *strip = new ChoiceStrip(parent);
    strip->setObjectName(name);
    strip->addPart(RemindersPart::tr("No"));
    strip->addPart(RemindersPart::tr("Yes"));
    return strip;
}

void showChoice(ChoiceStrip *strip, int part)
{
    const QSignalBlocker quiet(strip);
    strip->setCurrentIndex(part);
}

ReminderRule scopeOf(const ReminderRule &rule)
{
    ReminderRule scope;
    scope.product = rule.product;
    scope.category = rule.category;
    scope.scopeName = rule.scopeName;
    return scope;
}

} // namespace

RemindersPart::RemindersPart(const SettingsContext &context, QWidget *parent)
    : SettingsPart(context, parent)
    , m_on(noYes(u"remindersOn"_s, widget()))
    , m_autostart(noYes(u"autostart"_s, widget()))
    , m_exceptions(new ThingRows(widget()))
    , m_schedules(new ThingRows(widget()))
    , m_muted(new ThingRows(widget()))
    , m_ways(new WaysPanel(widget()))
{
    setObjectName(u"remindersPart"_s);
    addSwitches();
    addWindows();
    addExceptions();
    addSchedules();
    addTimes();
    addWays();
    addMuted();
}

WordsLabel *RemindersPart::addWords(QVBoxLayout *section, const QString &words)
{
    auto *label = new WordsLabel(words, WordsLabel::Tone::Muted, widget());
    label->setWordWrap(true);
    section->addWidget(label);
    return label;
}

void RemindersPart::addSwitches()
{
    auto *section = addSection(tr("Reminders"));
    section->addWidget(new SettingLine(tr("Remind us"), m_on, widget()));
    m_autostartLine = new SettingLine(tr("Start with this computer"), m_autostart, widget());
    section->addWidget(m_autostartLine);
    auto *log = new ActionButton(u"history"_s, tr("What was told, and why"), ActionButton::Kind::Normal, widget());
    log->setObjectName(u"reminderLog"_s);
    section->addWidget(log, 0, Qt::AlignLeading);
    connect(m_on, &ChoiceStrip::currentChanged, this, [this](int part) {
        ReminderTimes times = m_reading.times;
        times.isOn = part == 1;
        saveTimes(times);
    });
    connect(m_autostart, &ChoiceStrip::currentChanged, this, [this](int part) { setAutostart(part == 1); });
    connect(log, &QAbstractButton::clicked, this, [this] { Q_EMIT roomWanted(Room::ReminderLog); });
}

void RemindersPart::addWindows()
{
    auto *section = addSection(tr("What to be told, and how early"));
    for (const ReminderKind kind : kGeneral) {
        auto *window = new ReminderWindow(kind, ReminderWindow::Scope::Everything, widget());
        auto *line = new SettingLine(reminderWindowName(kind), window, widget());
        line->setHint(reminderWindowHint(kind));
        section->addWidget(line);
        m_windows << window;
        connect(window, &ReminderWindow::troubled, line, &SettingLine::setTrouble);
        connect(window, &ReminderWindow::changed, this, [this](const ReminderRule &rule) { saveRule(rule); });
    }
}

void RemindersPart::addExceptions()
{
    auto *section = addSection(tr("Otherwise for some things"));
    addWords(section, tr("A thing or a whole category can be told earlier, later or never."));
    m_exceptions->setObjectName(u"reminderExceptions"_s);
    section->addWidget(m_exceptions);
    auto *add = new ActionButton(u"plus"_s, tr("Add one…"), ActionButton::Kind::Normal, widget());
    add->setObjectName(u"addException"_s);
    section->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QAbstractButton::clicked, this, &RemindersPart::pickException);
}

void RemindersPart::addSchedules()
{
    auto *section = addSection(tr("On certain days"));
    addWords(section,
             tr("What has to be done again and again, for example every Friday at 18:00: defrost the freezer."));
    m_schedules->setObjectName(u"reminderSchedules"_s);
    section->addWidget(m_schedules);
    auto *add = new ActionButton(u"plus"_s, tr("Add a reminder…"), ActionButton::Kind::Normal, widget());
    add->setObjectName(u"addSchedule"_s);
    section->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QAbstractButton::clicked, this, [this] { changeSchedule({}); });
}

void RemindersPart::addTimes()
{
    auto *section = addSection(tr("Times of day"));
    addTime(section, tr("What concerns a day, at"), u"timeDigest"_s, tr("All of it in one message."),
            &ReminderTimes::digest);
    addTime(section, tr("Quiet from"), u"timeQuietFrom"_s, {}, &ReminderTimes::quietFrom);
    addTime(section, tr("Quiet until"), u"timeQuietTo"_s,
            tr("What comes in between is told then. The same time twice: never quiet."), &ReminderTimes::quietTo);
    addTime(section, tr("Evening before shopping, at"), u"timeEve"_s, {}, &ReminderTimes::eve);
}

TimeField *RemindersPart::addTime(QVBoxLayout *section, const QString &name, const QString &object, const QString &hint,
                                  QTime ReminderTimes::*time)
{
    auto *field = new TimeField(widget());
    field->setObjectName(object);
    auto *line = new SettingLine(name, field, widget());
    line->setHint(hint);
    section->addWidget(line);
    m_times << std::pair(field, time);
    connect(field, &TimeField::timeChanged, this, [this, time](QTime value) {
        ReminderTimes times = m_reading.times;
        times.*time = value;
        saveTimes(times);
    });
    return field;
}

void RemindersPart::addWays()
{
    auto *section = addSection(tr("How each of us is told"));
    addWords(section, tr("Everything stands behind the bell, too."));
    section->addWidget(m_ways);
    connect(m_ways, &WaysPanel::sinkWanted, this, &RemindersPart::askSink);
    connect(m_ways, &WaysPanel::removeWanted, this, [this](SinkId sink) {
        change([sink](Household &household) { return household.reminders().removeSink(sink); });
    });
    connect(m_ways, &WaysPanel::testWanted, this, [this](SinkId sink) {
        change([sink](Household &household) { return household.reminders().sendTest(sink); });
        Q_EMIT said(tr("A test is on its way."));
        // The log tells of no change, and what became of it takes a moment.
        for (const std::chrono::milliseconds delay : {1s, 3s, 10s, 30s})
            QTimer::singleShot(delay, this, &SettingsPart::reload);
    });
}

void RemindersPart::addMuted()
{
    auto *section = addSection(tr("Never told any more"));
    addWords(section, tr("What you answered with “Never about this”. It can be taken back here."));
    m_muted->setObjectName(u"remindersMuted"_s);
    section->addWidget(m_muted);
}

void RemindersPart::read()
{
    context().handle.run(this, readReminders, [this](const Result<RemindersReading> &reading) {
        if (reading)
            show(*reading);
        else
            report(reading.error());
    });
}

bool RemindersPart::concerns(const ChangeSet &changes) const
{
    static const QSet<QString> tables{u"reminder_rule"_s, u"reminder_mute"_s, u"member_sink"_s,
                                      u"member"_s,        u"setting"_s,       u"product"_s,
                                      u"category"_s,      u"outbox"_s,        u"reminder"_s};
    return changes.tables.intersects(tables);
}

void RemindersPart::show(const RemindersReading &reading)
{
    m_reading = reading;
    showChoice(m_on, reading.times.isOn ? 1 : 0);
    showAutostart();
    for (ReminderWindow *window : std::as_const(m_windows))
        window->setRule(reading.general(window->kind()));
    for (const auto &[field, time] : std::as_const(m_times))
        field->setTime(reading.times.*time);
    showExceptions();
    showSchedules();
    showMuted();
    m_ways->setReading(reading, now());
    if (m_scopeDialog)
        m_scopeDialog->setRules(reading.rules);
}

void RemindersPart::showExceptions()
{
    const ReminderWording wording(context().clock.today());
    m_exceptions->begin();
    QVector<ReminderRule> scopes;
    for (const ReminderRule &rule : std::as_const(m_reading.rules)) {
        const bool isScoped = rule.product.isValid() || rule.category.isValid();
        const bool isKnown = std::any_of(scopes.cbegin(), scopes.cend(), [&rule](const ReminderRule &scope) {
            return scope.product == rule.product && scope.category == rule.category;
        });
        if (isScoped && !isKnown && rule.kind != ReminderKind::Schedule)
            scopes << scopeOf(rule);
    }
    for (const ReminderRule &scope : std::as_const(scopes)) {
        QStringList words;
        for (const ReminderRule &rule : m_reading.of(scope))
            words << (rule.isEnabled ? wording.rule(rule) : tr("never: %1").arg(wording.rule(rule)));
        ThingRow *row = m_exceptions->add(scope.scopeName, words.join(u'\n'));
        connect(row->addDeed(tr("Change…"), u"changeException"_s), &QAbstractButton::clicked, this,
                [this, scope] { changeException(scope); });
        connect(row->addDeed(tr("Remove"), u"removeException"_s), &QAbstractButton::clicked, this,
                [this, scope] { removeException(scope); });
    }
    m_exceptions->end();
}

void RemindersPart::showSchedules()
{
    m_schedules->begin();
    for (const ReminderRule &rule : std::as_const(m_reading.rules)) {
        if (rule.kind != ReminderKind::Schedule)
            continue;
        ThingRow *row = m_schedules->add(rule.text, scheduleWords(rule));
        connect(row->addDeed(tr("Change…"), u"changeSchedule"_s), &QAbstractButton::clicked, this,
                [this, rule] { changeSchedule(rule); });
        connect(row->addDeed(tr("Remove"), u"removeSchedule"_s), &QAbstractButton::clicked, this, [this, id = rule.id] {
            change([id](Household &household) { return household.reminders().removeRule(id); });
        });
    }
    m_schedules->end();
}

/// "Every week on Friday at 18:00, next on Friday, 27 November. For Anna."
QString RemindersPart::scheduleWords(const ReminderRule &rule) const
{
    const QDate today = context().clock.today();
    const auto rhythm = Recurrence::parse(rule.rule, rule.anchor);
    const QTime time = rule.time.isValid() ? rule.time : m_reading.times.digest;
    const bool isOver = now().time() >= time; // today's turn was told
    const QDate next = rhythm ? rhythm->next(isOver ? today : today.addDays(-1)) : QDate();
    const QString often = Wording(today).rhythm(rule.rule, 0);
    const QString at = QLocale().toString(time, QLocale::ShortFormat);
    QStringList words;
    if (next == today)
        //: "Every week on Friday at 18:00, next today."
        words << tr("%1 at %2, next today.").arg(often, at);
    else if (next.isValid())
        //: "Every week on Friday at 18:00, next on Friday, 27 November."
        words << tr("%1 at %2, next on %3.").arg(often, at, QLocale().toString(next, tr("dddd, d MMMM")));
    for (const Member &member : m_reading.members) {
        if (member.id == rule.member)
            words << tr("For %1.").arg(member.name);
    }
    return words.join(u' ');
}

void RemindersPart::showMuted()
{
    m_muted->begin();
    for (const Reminder &muted : std::as_const(m_reading.muted)) {
        const auto product = std::find_if(m_reading.products.cbegin(), m_reading.products.cend(),
                                          [&muted](const Product &each) { return each.id == muted.product; });
        const QString kind = reminderWindowName(muted.kind);
        ThingRow *row = product == m_reading.products.cend() ? m_muted->add(kind) : m_muted->add(product->name, kind);
        connect(row->addDeed(tr("Tell again"), u"unmute"_s), &QAbstractButton::clicked, this, [this, muted] {
            change([muted](Household &household) { return household.reminders().unmute(muted.kind, muted.subject); });
        });
    }
    m_muted->end();
}

void RemindersPart::showAutostart()
{
    m_autostart->setEnabled(Autostart::isPossible());
    showChoice(m_autostart, Autostart::isOn() ? 1 : 0);
    m_autostartLine->setHint(Autostart::isPossible()
                                 ? tr("In the tray, without a window. Reminders come only while Larder runs.")
                                 : tr("Add Larder to the programs that this system starts; only it can do that."));
}

QDateTime RemindersPart::now() const
{
    const Clock &clock = context().clock;
    return QDateTime::fromMSecsSinceEpoch(clock.nowMs(), clock.zone());
}

} // namespace larder
