// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shoppingpart.h"

#include "core/base/parse.h"
#include "core/household/wording.h"
#include "ui/settings/eventdialog.h"
#include "ui/settings/settingline.h"
#include "ui/settings/thingrow.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/wordslabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kFortnight = 14;
constexpr int kMostDays = 60;
constexpr int kMostPersons = 99;
constexpr int kDayWidth = 60; // in units
constexpr int kNumberWidth = 30;
enum Often { Learned, Weekly, Fortnightly, EveryDays };
const QString kTripCost = u"trip_cost"_s;

/// The weekday of a part of the strip; part 0 is "learned".
int weekdayOf(int part)
{
    return part == 0 ? 0 : (QLocale().firstDayOfWeek() - 1 + part - 1) % kDaysOfWeek + 1;
}

int partOf(int weekday)
{
    return weekday == 0 ? 0 : (weekday - QLocale().firstDayOfWeek() + kDaysOfWeek) % kDaysOfWeek + 1;
}

Often oftenOf(int everyDays)
{
    return everyDays == 0             ? Learned
           : everyDays == kDaysOfWeek ? Weekly
           : everyDays == kFortnight  ? Fortnightly
                                      : EveryDays;
}

/// Shows a choice without taking it for the person's.
void showChoice(ChoiceStrip *strip, int part)
{
    const QSignalBlocker quiet(strip);
    strip->setCurrentIndex(part);
}

/// A field that is being typed in, or has to be corrected, keeps its text.
void showText(Field *field, const QString &text)
{
    if (!field->isModified())
        field->setText(text);
}

QString daysWords(const DayRange &days, const Wording &wording)
{
    return days.from == days.to ? wording.day(days.from)
                                : ShoppingPart::tr("%1 to %2").arg(wording.day(days.from), wording.day(days.to));
}

} // namespace

ShoppingPart::ShoppingPart(const SettingsContext &context, QWidget *parent)
    : SettingsPart(context, parent)
    , m_day(new ChoiceStrip(widget()))
    , m_often(new ChoiceStrip(widget()))
    , m_days(new Field(widget()))
    , m_next(new Field(widget()))
    , m_level(new ChoiceStrip(widget()))
    , m_cost(new Field(widget()))
    , m_size(new Field(widget()))
    , m_events(new ThingRows(widget()))
{
    setObjectName(u"shoppingPart"_s);
    const Theme theme = themeOf(this);
    m_next->setFixedWidth(theme.px(kDayWidth));
    for (Field *field : {m_days, m_cost, m_size})
        field->setFixedWidth(theme.px(kNumberWidth));
    addTrips();
    addSureness();
    addPeople();
    addEvents();
}

void ShoppingPart::addTrips()
{
    auto *section = addSection(tr("When you shop"));
    m_day->setObjectName(u"shoppingDayStrip"_s);
    m_day->addPart(tr("Learn it"));
    for (int part = 1; part <= kDaysOfWeek; ++part)
        m_day->addPart(QLocale().standaloneDayName(weekdayOf(part), QLocale::ShortFormat));
    m_dayLine = new SettingLine(tr("Shopping day"), m_day, widget());
    m_often->setObjectName(u"tripOften"_s);
    for (const QString &part : {tr("Learn it"), tr("Every week"), tr("Every 2 weeks"), tr("Other")})
        m_often->addPart(part);
    m_days->setObjectName(u"tripDays"_s);
    m_daysLine = new SettingLine(tr("Days between two trips"), m_days, widget());
    m_next->setObjectName(u"tripNext"_s);
    m_nextLine = new SettingLine(tr("Next trip"), m_next, widget());
    section->addWidget(m_dayLine);
    section->addWidget(new SettingLine(tr("How often"), m_often, widget()));
    section->addWidget(m_daysLine);
    section->addWidget(m_nextLine);
    connect(m_day, &ChoiceStrip::currentChanged, this, [this](int part) {
        TripHabit habit = m_reading.habit;
        habit.weekday = weekdayOf(part);
        setHabit(habit);
    });
    connect(m_often, &ChoiceStrip::currentChanged, this, [this](int part) {
        TripHabit habit = m_reading.habit;
        habit.everyDays = part == Learned  ? 0
                          : part == Weekly ? kDaysOfWeek
                          : part == Fortnightly
                              ? kFortnight
                              : std::max<int>(1, int(m_reading.trips.next.daysTo(m_reading.trips.afterNext)));
        m_daysLine->setVisible(part == EveryDays);
        if (part == EveryDays)
            m_days->setText(QLocale().toString(habit.everyDays));
        setHabit(habit);
    });
    connect(m_days, &QLineEdit::editingFinished, this, &ShoppingPart::takeEvery);
    connect(m_next, &QLineEdit::editingFinished, this, &ShoppingPart::takeNext);
}

void ShoppingPart::addSureness()
{
    auto *section = addSection(tr("What goes onto the list"));
    m_level->setObjectName(u"levelStrip"_s);
    for (const QString &part : {tr("Relaxed"), tr("Normal"), tr("Never run out")})
        m_level->addPart(part);
    m_levelLine = new SettingLine(tr("How sure do you want to be?"), m_level, widget());
    section->addWidget(m_levelLine);
    m_cost->setObjectName(u"tripCost"_s);
    m_costLine = new SettingLine(tr("A second trip costs you"), m_cost, widget());
    m_costLine->setHint(tr("Fuel, fare and your time: another store has to be cheaper by more than that."));
    section->addWidget(m_costLine);
    connect(m_level, &ChoiceStrip::currentChanged, this, [this](int part) {
        setLevelHint(ServiceLevel(part));
        change([part](Household &household) { return household.lists().setServiceLevel(ServiceLevel(part)); });
    });
    connect(m_cost, &QLineEdit::editingFinished, this, &ShoppingPart::takeCost);
}

void ShoppingPart::addPeople()
{
    auto *section = addSection(tr("Who eats"));
    m_size->setObjectName(u"householdSize"_s);
    m_sizeLine = new SettingLine(tr("How many live here"), m_size, widget());
    m_sizeLine->setHint(tr("Guests are counted against this."));
    section->addWidget(m_sizeLine);
    connect(m_size, &QLineEdit::editingFinished, this, &ShoppingPart::takeSize);
}

void ShoppingPart::addEvents()
{
    auto *section = addSection(tr("Days that are different"));
    auto *words = new WordsLabel(tr("With guests more is bought, and while nobody is there nothing is used."),
                                 WordsLabel::Tone::Muted, widget());
    words->setWordWrap(true);
    section->addWidget(words);
    m_events->setObjectName(u"shoppingEvents"_s);
    section->addWidget(m_events);
    auto *add = new ActionButton(u"plus"_s, tr("Add days…"), ActionButton::Kind::Normal, widget());
    add->setObjectName(u"addEvent"_s);
    section->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QAbstractButton::clicked, this, &ShoppingPart::askEvent);
}

Result<ShoppingPart::Reading> ShoppingPart::readAll(Household &household, QDate today)
{
    auto trips = household.foresight().trips(today);
    auto habit = household.foresight().tripHabit();
    auto level = household.lists().serviceLevel();
    auto size = household.absences().householdSize();
    if (!trips || !habit)
        return fail(!trips ? trips.error() : habit.error());
    if (!level || !size)
        return fail(!level ? level.error() : size.error());
    auto members = household.products().names().members();
    auto cost = household.settings().value(kTripCost);
    auto currency = household.currency();
    auto guests = household.absences().guests();
    auto absences = household.absences().all();
    if (!members || !cost || !currency)
        return fail(!members ? members.error() : !cost ? cost.error() : currency.error());
    if (!guests || !absences)
        return fail(!guests ? guests.error() : absences.error());
    Reading reading{*trips, *habit, *level, *size, int(members->size()), {}, *currency, {}, {}};
    if (!cost->isEmpty())
        reading.tripCost = Money{cost->toLongLong(), *currency};
    for (const GuestVisit &visit : std::as_const(*guests)) {
        if (visit.days.to >= today)
            reading.guests << visit;
    }
    for (const Absence &absence : std::as_const(*absences)) {
        if (absence.days.to >= today)
            reading.absences << absence;
    }
    return reading;
}

void ShoppingPart::read()
{
    context().handle.run(
        this, [today = context().clock.today()](Household &household) { return readAll(household, today); },
        [this](const Result<Reading> &reading) {
            if (reading)
                show(*reading);
            else
                report(reading.error());
        });
}

bool ShoppingPart::concerns(const ChangeSet &changes) const
{
    static const QSet<QString> tables{u"setting"_s, u"member"_s, u"guest_visit"_s, u"absence"_s, u"stock_event"_s};
    return changes.tables.intersects(tables);
}

void ShoppingPart::show(const Reading &reading)
{
    m_reading = reading;
    const Wording wording(context().clock.today());
    showChoice(m_day, partOf(reading.habit.weekday));
    const QString day = QLocale().standaloneDayName(reading.trips.weekday);
    m_dayLine->setHint(reading.habit.weekday == 0 ? tr("%1, as your purchases say.").arg(day)
                                                  : tr("%1, as you say.").arg(day));
    showChoice(m_often, oftenOf(reading.habit.everyDays));
    m_daysLine->setVisible(oftenOf(reading.habit.everyDays) == EveryDays);
    showText(m_days, QLocale().toString(reading.habit.everyDays));
    showText(m_next, reading.habit.next.isValid() ? wording.day(reading.habit.next) : QString());
    m_next->setPlaceholderText(tr("as usual, %1").arg(wording.day(reading.trips.next)));
    m_nextLine->setHint(reading.habit.next.isValid() ? tr("This once. Leave it empty to shop as usual.") : QString());
    showChoice(m_level, int(reading.level));
    setLevelHint(reading.level);
    showText(m_cost, reading.tripCost ? wording.money(*reading.tripCost) : QString());
    m_cost->setPlaceholderText(tr("nothing"));
    showText(m_size, reading.size > 0 ? QLocale().toString(reading.size) : QString());
    m_size->setPlaceholderText(QLocale().toString(std::max(1, reading.members)));
    showEvents();
}

void ShoppingPart::showEvents()
{
    const Wording wording(context().clock.today());
    m_events->begin();
    for (const GuestVisit &visit : std::as_const(m_reading.guests)) {
        ThingRow *row = m_events->add(tr("%n guest(s)", nullptr, visit.persons), daysWords(visit.days, wording));
        connect(row->addDeed(tr("Remove"), u"removeEvent"_s), &QAbstractButton::clicked, this, [this, id = visit.id] {
            change([id](Household &household) { return household.absences().removeGuests(id); });
        });
    }
    for (const Absence &absence : std::as_const(m_reading.absences)) {
        ThingRow *row = m_events->add(absence.kind == AbsenceKind::Away ? tr("Away") : tr("Nothing written down"),
                                      daysWords(absence.days, wording));
        connect(row->addDeed(tr("Remove"), u"removeEvent"_s), &QAbstractButton::clicked, this, [this, id = absence.id] {
            change([id](Household &household) { return discard(household.absences().remove(id)); });
        });
    }
    m_events->end();
}

void ShoppingPart::setLevelHint(ServiceLevel level)
{
    switch (level) {
    case ServiceLevel::Relaxed:
        return m_levelLine->setHint(tr("Buys little ahead. Now and then something will be gone before you shop."));
    case ServiceLevel::Normal:
        return m_levelLine->setHint(tr("Buys what may well be gone before the trip after next."));
    case ServiceLevel::NeverOut:
        return m_levelLine->setHint(tr("Buys early and more, so that hardly anything is ever gone."));
    }
}

void ShoppingPart::setHabit(const TripHabit &habit)
{
    m_reading.habit = habit;
    change([habit](Household &household) {
        return household.journal().act({{}, u"setting"_s, {{u"name"_s, u"shopping_day"_s}}},
                                       [&](ActionId) { return household.foresight().setTripHabit(habit); });
    });
}

void ShoppingPart::takeEvery()
{
    bool isNumber = false;
    TripHabit habit = m_reading.habit;
    const int days = QLocale().toInt(m_days->text().trimmed(), &isNumber);
    const bool isGood = isNumber && days >= 1 && days <= kMostDays;
    m_daysLine->setTrouble(isGood ? QString() : tr("Type a number of days from 1 to 60."));
    if (!isGood)
        return;
    m_days->setModified(false);
    if (days == habit.everyDays)
        return;
    habit.everyDays = days;
    setHabit(habit);
}

void ShoppingPart::takeNext()
{
    if (!m_next->isModified())
        return;
    const QDate today = context().clock.today();
    const QString text = m_next->text().trimmed();
    TripHabit habit = m_reading.habit;
    habit.next = {};
    if (!text.isEmpty()) {
        const auto typed = parseDate(text, today, QLocale(), dateOrderOf(QLocale()));
        const bool isGood = typed && !typed->never && typed->day >= today;
        m_nextLine->setTrouble(isGood ? QString() : tr("Type a day that is still to come, for example Saturday."));
        if (!isGood)
            return;
        habit.next = typed->day;
    }
    m_nextLine->setTrouble({});
    m_next->setModified(false);
    setHabit(habit);
}

void ShoppingPart::takeSize()
{
    if (!m_size->isModified())
        return;
    bool isNumber = false;
    const QString text = m_size->text().trimmed();
    const int size = text.isEmpty() ? 0 : QLocale().toInt(text, &isNumber);
    const bool isGood = text.isEmpty() || (isNumber && size >= 1 && size <= kMostPersons);
    m_sizeLine->setTrouble(isGood ? QString() : tr("Type how many people live here, for example 4."));
    if (!isGood)
        return;
    m_size->setModified(false);
    change([size](Household &household) { return household.absences().setHouseholdSize(size); });
}

void ShoppingPart::takeCost()
{
    if (!m_cost->isModified())
        return;
    QString value = u""_s; // a setting is never null
    if (!m_cost->text().trimmed().isEmpty()) {
        const auto cost = parseMoney(m_cost->text(), m_reading.currency);
        m_costLine->setTrouble(cost ? QString() : cost.error().message);
        if (!cost)
            return;
        value = QString::number(cost->minor);
    }
    m_costLine->setTrouble({});
    m_cost->setModified(false);
    change([value](Household &household) {
        return household.journal().act({{}, u"setting"_s, {{u"name"_s, kTripCost}}},
                                       [&](ActionId) { return household.settings().setValue(kTripCost, value); });
    });
}

template<class Work>
void ShoppingPart::saveEvent(EventDialog *dialog, Work work)
{
    context().handle.run(dialog, std::move(work), [dialog](const Result<void> &saved) {
        if (saved)
            dialog->done(QDialog::Accepted);
        else
            dialog->tell(saved.error().message);
    });
}

void ShoppingPart::askEvent()
{
    auto *dialog = new EventDialog(context().clock.today(), window());
    connect(dialog, &EventDialog::guestsWanted, this, [this, dialog](QDate from, QDate to, int persons) {
        saveEvent(dialog, [=](Household &home) { return discard(home.absences().addGuests(from, to, persons)); });
    });
    connect(dialog, &EventDialog::awayWanted, this, [this, dialog](QDate from, QDate to) {
        saveEvent(dialog, [=](Household &home) { return discard(home.absences().add(AbsenceKind::Away, from, to)); });
    });
    dialog->open();
}

} // namespace larder
