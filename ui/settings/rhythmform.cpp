// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rhythmform.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wordslabel.h"

#include <QHash>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

enum Every { Day, Week, Month, Year };
constexpr int kDaysOfWeek = 7;
constexpr int kMostInterval = 999;
constexpr int kMostMonthDay = 31;
constexpr int kNumberWidth = 14; // in units
const QStringList kWeekdays{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
const QStringList kFrequencies{u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};

QHash<QString, QString> partsOf(const QString &rule)
{
    QHash<QString, QString> parts;
    for (const QString &part : rule.split(u';', Qt::SkipEmptyParts))
        parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    return parts;
}

Field *numberField(const QString &name, QWidget *parent)
{
    auto *field = new Field(parent);
    field->setObjectName(name);
    field->setFixedWidth(themeOf(parent).px(kNumberWidth));
    return field;
}

Result<int> numberIn(Field *field, int most, const QString &message)
{
    bool isNumber = false;
    const int number = QLocale().toInt(field->text().trimmed(), &isNumber);
    const bool isGood = isNumber && number >= 1 && number <= most;
    field->setMood(isGood ? Mood::Plain : Mood::Paprika);
    if (!isGood)
        return fail(ErrorKind::InvalidInput, message);
    return number;
}

} // namespace

RhythmForm::RhythmForm(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_anchor(today)
    , m_every(new ChoiceStrip(this))
    , m_interval(numberField(u"rhythmInterval"_s, this))
    , m_unit(new WordsLabel(WordsLabel::Tone::Body, this))
    , m_week(new QWidget(this))
    , m_monthDay(numberField(u"rhythmDay"_s, this))
    , m_month(new QWidget(this))
{
    const Theme theme = themeOf(this);
    m_every->setObjectName(u"rhythmEvery"_s);
    m_every->setAccessibleName(tr("How often"));
    for (const QString &part : {tr("Days"), tr("Weeks"), tr("Months"), tr("Years")})
        m_every->addPart(part);
    m_interval->setText(QLocale().toString(1));
    m_interval->setAccessibleName(tr("Every how many"));
    addWeekdays();
    m_monthDay->setText(QLocale().toString(today.day()));
    m_monthDay->setAccessibleName(tr("Day of the month"));
    auto *month = new QHBoxLayout(m_month);
    month->setContentsMargins({});
    month->setSpacing(theme.space(2));
    month->addWidget(new WordsLabel(tr("on day"), WordsLabel::Tone::Body, m_month));
    month->addWidget(m_monthDay);
    month->addWidget(new WordsLabel(tr("or the last one of a shorter month"), WordsLabel::Tone::Muted, m_month));
    month->addStretch(1);
    auto *every = new QHBoxLayout;
    every->setSpacing(theme.space(2));
    every->addWidget(new WordsLabel(tr("Every"), WordsLabel::Tone::Body, this));
    every->addWidget(m_interval);
    every->addWidget(m_every);
    every->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(2));
    column->addLayout(every);
    column->addWidget(m_week);
    column->addWidget(m_month);
    column->addWidget(m_unit);
    m_unit->setWordWrap(true);
    setFocusProxy(m_interval);
    connect(m_every, &ChoiceStrip::currentChanged, this, [this] {
        m_kept.clear();
        choose();
    });
    connect(m_interval, &QLineEdit::textEdited, this, [this] { m_kept.clear(); });
    connect(m_monthDay, &QLineEdit::textEdited, this, [this] { m_kept.clear(); });
    m_every->setCurrentIndex(Week);
    choose();
}

void RhythmForm::addWeekdays()
{
    auto *row = new FlowLayout(m_week);
    row->setContentsMargins({});
    for (int i = 0; i < kDaysOfWeek; ++i) {
        const int weekday = (QLocale().firstDayOfWeek() - 1 + i) % kDaysOfWeek + 1;
        auto *day = new ActionButton(QLocale().standaloneDayName(weekday, QLocale::ShortFormat),
                                     ActionButton::Kind::Small, m_week);
        day->setObjectName(u"rhythmWeekday%1"_s.arg(weekday));
        day->setAccessibleName(QLocale().standaloneDayName(weekday));
        day->setCheckable(true);
        day->setChecked(weekday == m_anchor.dayOfWeek());
        day->setProperty("weekday", weekday);
        connect(day, &QAbstractButton::clicked, this, [this] { m_kept.clear(); });
        row->addWidget(day);
        m_days << day;
    }
}

void RhythmForm::choose()
{
    m_week->setVisible(m_every->currentIndex() == Week && m_kept.isEmpty());
    m_month->setVisible(m_every->currentIndex() == Month && m_kept.isEmpty());
    m_unit->setText(tr("It keeps the days it has until something is chosen here."));
    m_unit->setVisible(!m_kept.isEmpty());
}

void RhythmForm::setRhythm(const QString &rule, QDate anchor)
{
    m_anchor = anchor.isValid() ? anchor : m_anchor;
    const QHash<QString, QString> parts = partsOf(rule);
    const QString frequency = parts.value(u"FREQ"_s);
    const QSignalBlocker quiet(m_every);
    m_every->setCurrentIndex(std::max(0, int(kFrequencies.indexOf(frequency))));
    m_interval->setText(QLocale().toString(parts.value(u"INTERVAL"_s, u"1"_s).toInt()));
    const QStringList days = parts.value(u"BYDAY"_s).split(u',', Qt::SkipEmptyParts);
    for (ActionButton *button : std::as_const(m_days)) {
        const int weekday = button->property("weekday").toInt();
        button->setChecked(days.isEmpty() ? weekday == m_anchor.dayOfWeek() : days.contains(kWeekdays[weekday - 1]));
    }
    const int monthDay = parts.value(u"BYMONTHDAY"_s).section(u',', -1).toInt();
    m_monthDay->setText(QLocale().toString(monthDay > 0 ? monthDay : m_anchor.day()));
    // Only what this form would make is shown in it.
    const auto made = rhythm();
    m_kept = made && made->text() == rule ? QString() : rule;
    choose();
}

QVector<int> RhythmForm::weekdays() const
{
    QVector<int> days;
    for (const ActionButton *button : m_days) {
        if (button->isChecked())
            days << button->property("weekday").toInt();
    }
    return days;
}

Result<Recurrence> RhythmForm::rhythm() const
{
    if (!m_kept.isEmpty())
        return Recurrence::parse(m_kept, m_anchor);
    auto interval = numberIn(m_interval, kMostInterval, tr("Type how many, for example 2."));
    if (!interval)
        return fail(interval.error());
    switch (m_every->currentIndex()) {
    case Day: return Recurrence::everyDays(*interval, m_anchor);
    case Week: return Recurrence::weekly(weekdays(), *interval, m_anchor);
    case Month: {
        auto day = numberIn(m_monthDay, kMostMonthDay, tr("Type a day of the month from 1 to 31."));
        if (!day)
            return fail(day.error());
        return Recurrence::monthly(*day, *interval, m_anchor);
    }
    default: break;
    }
    if (*interval == 1)
        return Recurrence::yearly(m_anchor);
    return Recurrence::parse(u"FREQ=YEARLY;INTERVAL=%1"_s.arg(*interval), m_anchor);
}

} // namespace larder
