// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/dayfield.h"

#include "core/base/clock.h"
#include "core/base/parse.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace larder {

DayField::DayField(Kind kind, Clock &clock, QWidget *parent) : Field(parent), m_kind(kind), m_clock(clock)
{
    QAction *calendar = addAction(larderIcon(u"calendar"_s), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Choose a day"));
    connect(calendar, &QAction::triggered, this, &DayField::showCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DayField::take);
    connect(this, &QLineEdit::textEdited, this, [this] { setMood(Mood::Plain); });
    setDay({});
}

QString DayField::words(QDate day) const
{
    const QLocale locale;
    const QDate today = m_clock.today();
    const QString name = locale.toString(day, day.year() == today.year() ? tr("dddd d MMMM") : tr("dddd d MMMM yyyy"));
    //: %1 is a day: "today, Saturday 21 November"
    return day == today ? tr("today, %1").arg(name) : name;
}

void DayField::setDay(QDate day)
{
    const bool isComing = m_kind == Kind::Coming;
    m_day = day == m_clock.today() && !isComing ? QDate() : day;
    setText(m_day.isValid() ? words(m_day) : isComing ? QString() : words(m_clock.today()));
    setCursorPosition(0);
    setMood(Mood::Plain);
    m_message.clear();
    setAccessibleDescription({});
}

bool DayField::isAllowed(QDate day) const
{
    return m_kind == Kind::Been ? day <= m_clock.today() : day >= m_clock.today();
}

bool DayField::take()
{
    if (!isModified())
        return true;
    const QLocale locale;
    const QDate today = m_clock.today();
    const bool isEmpty = text().trimmed().isEmpty();
    if (isEmpty && m_kind == Kind::Coming) {
        choose({});
        return true;
    }
    const auto typed = isEmpty ? Result<TypedDate>(TypedDate{today, false})
                               : parseDate(text(), today, locale, dateOrderOf(locale), m_kind == Kind::Been);
    if (typed && typed->day.isValid() && isAllowed(typed->day)) {
        choose(typed->day);
        return true;
    }
    m_message = !typed                   ? typed.error().message
                : m_kind == Kind::Coming ? tr("Type a day to come, not one that has been.")
                                         : tr("Type the day of the shopping, not one to come.");
    setMood(Mood::Paprika);
    setAccessibleDescription(m_message);
    setToolTip(m_message);
    return false;
}

void DayField::choose(QDate day)
{
    setToolTip({});
    setDay(day);
    Q_EMIT dayChanged(m_day);
}

void DayField::showCalendar()
{
    auto *calendar = new QCalendarWidget;
    if (m_kind == Kind::Been)
        calendar->setMaximumDate(m_clock.today());
    else
        calendar->setMinimumDate(m_clock.today());
    calendar->setSelectedDate(m_day.isValid() ? m_day : m_clock.today());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, calendar->weekdayTextFormat(Qt::Monday)); // red means gone here
    for (const auto &[button, icon] : {std::pair{u"qt_calendar_prevmonth"_s, u"back"_s},
                                       std::pair{u"qt_calendar_nextmonth"_s, u"chevron-right"_s}}) {
        if (auto *month = calendar->findChild<QToolButton *>(button))
            month->setIcon(larderIcon(icon, IconRole::OnAccent));
    }
    auto *holder = new QMenu(this);
    holder->setAttribute(Qt::WA_DeleteOnClose);
    auto *action = new QWidgetAction(holder);
    action->setDefaultWidget(calendar);
    holder->addAction(action);
    connect(calendar, &QCalendarWidget::activated, holder, &QMenu::close);
    connect(calendar, &QCalendarWidget::clicked, holder, &QMenu::close);
    connect(calendar, &QCalendarWidget::activated, this, &DayField::choose);
    connect(calendar, &QCalendarWidget::clicked, this, &DayField::choose);
    holder->popup(mapToGlobal(rect().bottomLeft()));
    calendar->setFocus(Qt::PopupFocusReason);
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    const bool isDown =
        event->key() == Qt::Key_Down && (event->modifiers() == Qt::AltModifier || event->modifiers() == Qt::NoModifier);
    if (isDown || event->key() == Qt::Key_F4)
        showCalendar();
    else
        Field::keyPressEvent(event);
}

void DayField::focusInEvent(QFocusEvent *event)
{
    Field::focusInEvent(event);
    // Whatever is typed replaces the words; after the click has put its cursor.
    QTimer::singleShot(0, this, &QLineEdit::selectAll);
}

QSize DayField::sizeHint() const
{
    const Theme theme = themeOf(parentWidget());
    const int longest = QFontMetrics(theme.body).horizontalAdvance(words(m_clock.today()));
    return {longest + theme.textIcon() + theme.px(9), Field::sizeHint().height()};
}

} // namespace larder
