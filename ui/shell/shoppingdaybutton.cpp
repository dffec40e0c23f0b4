// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shoppingdaybutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kDaysOfWeek = 7;

} // namespace

ShoppingDayButton::ShoppingDayButton(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : QToolButton(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_choices(new QActionGroup(this))
{
    setObjectName(u"shoppingDay"_s);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Shopping day"));
    buildMenu();
    connect(&handle, &HouseholdHandle::changed, this, &ShoppingDayButton::reload);
}

void ShoppingDayButton::buildMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"shoppingDayMenu"_s);
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < kDaysOfWeek; ++i) {
        const int weekday = (first - 1 + i) % kDaysOfWeek + 1;
        QAction *action = menu->addAction(QLocale().standaloneDayName(weekday));
        action->setData(weekday);
        m_choices->addAction(action);
    }
    menu->addSeparator();
    QAction *learn = menu->addAction(tr("&Learn it from my purchases"));
    learn->setData(0);
    m_choices->addAction(learn);
    for (QAction *action : m_choices->actions()) {
        action->setCheckable(true);
        action->setObjectName(u"shoppingDay%1"_s.arg(action->data().toInt()));
    }
    connect(m_choices, &QActionGroup::triggered, this, [this](QAction *action) { choose(action->data().toInt()); });
    setMenu(menu);
}

void ShoppingDayButton::reload()
{
    const auto read = [today = m_clock.today()](Household &household) -> Result<Answer> {
        auto trips = household.foresight().trips(today);
        auto named = household.settings().value(u"shopping_day"_s);
        if (!trips || !named)
            return fail(!trips ? trips.error() : named.error());
        return Answer{*trips, named->toInt()};
    };
    m_handle.run(this, read, [this](const Result<Answer> &answer) {
        if (answer)
            show(*answer);
        else if (answer.error().kind != ErrorKind::Closed)
            Q_EMIT failed(answer.error());
    });
}

void ShoppingDayButton::show(const Answer &answer)
{
    const QString day = QLocale().standaloneDayName(answer.trips.next.dayOfWeek());
    const int ahead = int(answer.trips.asOf.daysTo(answer.trips.next));
    //: The next shopping day: "Saturday, today"
    m_day = ahead == 0   ? tr("%1, today").arg(day)
            : ahead == 1 ? tr("%1, tomorrow").arg(day)
                         : tr("%1, in %n day(s)", nullptr, ahead).arg(day);
    for (QAction *action : m_choices->actions())
        action->setChecked(action->data().toInt() == answer.named);
    setAccessibleName(tr("Shopping day: %1").arg(m_day));
    setToolTip(m_isCompact ? accessibleName() : QString());
    updateGeometry();
    update();
}

void ShoppingDayButton::choose(int weekday)
{
    const auto set = [weekday](Household &household) {
        return household.journal().act({{}, u"setting"_s},
                                       [&](ActionId) { return household.foresight().setShoppingDay(weekday); });
    };
    m_handle.run(this, set, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        reload();
    });
}

void ShoppingDayButton::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    setToolTip(isCompact ? accessibleName() : QString());
    updateGeometry();
    update();
}

QSize ShoppingDayButton::sizeHint() const
{
    const Theme theme = themeOf(this);
    const int lines = QFontMetrics(theme.small).height() + theme.fontHeight;
    if (m_isCompact)
        return {theme.railItemHeight(), theme.railItemHeight()};
    const int words = std::max(QFontMetrics(theme.body).horizontalAdvance(m_day),
                               QFontMetrics(theme.small).horizontalAdvance(tr("Shopping day")));
    return {theme.px(2.75) + theme.textIcon() + theme.px(2.5) + words + theme.space(2), lines + theme.space(4)};
}

void ShoppingDayButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    const int line = qRound(theme.lineWidth());
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), line), theme.line);
    const QRect ground = rect().adjusted(0, theme.space(1), 0, 0);
    if (underMouse() || isDown() || menu()->isVisible())
        paintBox(&painter, ground, theme.controlRadius(), theme.hover, QColor(), 0);
    const int icon = theme.textIcon();
    const QFontMetrics small(theme.small);
    if (m_isCompact) {
        paintIcon(&painter, QRect((width() - icon) / 2, ground.top() + (ground.height() - icon) / 2, icon, icon),
                  u"flag"_s, theme.muted);
    } else {
        const int top = ground.top() + (ground.height() - small.height() - theme.fontHeight) / 2;
        const int left = theme.px(2.75) + icon + theme.px(2.5);
        paintIcon(&painter, visual(QRect(theme.px(2.75), top, icon, icon)), u"flag"_s, theme.muted);
        painter.setFont(theme.small);
        painter.setPen(theme.muted);
        painter.drawText(visual(QRect(left, top, width() - left, small.height())), Qt::AlignLeading | Qt::AlignVCenter,
                         tr("Shopping day"));
        painter.setFont(theme.body);
        painter.setPen(theme.text);
        painter.drawText(visual(QRect(left, top + small.height(), width() - left, theme.fontHeight)),
                         Qt::AlignLeading | Qt::AlignVCenter, m_day);
    }
    if (hasFocus())
        paintBox(&painter, ground, theme.controlRadius(), QColor(), theme.accent, theme.focusWidth());
}

void ShoppingDayButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace larder
