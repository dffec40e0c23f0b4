// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/waybutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace larder {

namespace {

constexpr int kUsualWidth = 50; // units
constexpr int kLeastWidth = 34;

} // namespace

WayButton::WayButton(const QString &icon, const QString &title, const QString &line, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_line(line)
{
    setText(title);
    setCheckable(true);
    setAccessibleDescription(line);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// Where the words are: beside the icon, inside the padding. The height is open.
QRect WayButton::wordsRect(int width) const
{
    const Theme theme = themeOf(this);
    const int left = theme.panelPadding() + theme.tileIcon() + theme.space(2);
    return {left, theme.space(3), std::max(1, width - left - theme.space(3)), height()};
}

int WayButton::heightForWidth(int width) const
{
    const Theme theme = themeOf(this);
    const QRect open(0, 0, wordsRect(width).width(), 10'000);
    const int title = QFontMetrics(theme.strong).boundingRect(open, Qt::TextWordWrap, text()).height();
    const int line = QFontMetrics(theme.small).boundingRect(open, Qt::TextWordWrap, m_line).height();
    return title + line + 2 * theme.space(3);
}

QSize WayButton::sizeHint() const
{
    const int width = themeOf(this).px(kUsualWidth);
    return {width, heightForWidth(this->width() > 0 && isVisible() ? this->width() : width)};
}

QSize WayButton::minimumSizeHint() const
{
    return {themeOf(this).px(kLeastWidth), 0};
}

void WayButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = isChecked() ? theme.selected : theme.base;
    ground = isDown() ? theme.pressed(ground) : underMouse() ? theme.hovered(ground) : ground;
    const bool isStrong = isChecked() || hasFocus();
    paintBox(&painter, rect(), theme.panelRadius(), ground, isStrong ? theme.accent : theme.line,
             isStrong ? theme.focusWidth() : theme.lineWidth());
    if (hasFocus() && isChecked()) {
        const int gap = qRound(theme.focusWidth()) + 2;
        paintBox(&painter, rect().adjusted(gap, gap, -gap, -gap), theme.panelRadius() - gap, QColor(), theme.accent,
                 theme.lineWidth());
    }
    const QRect words = wordsRect(width());
    const int icon = theme.tileIcon();
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QColor ink = isChecked() ? theme.onSelected : theme.text;
    paintIcon(&painter, visual(QRect(theme.panelPadding(), words.top(), icon, icon)), m_icon,
              theme.highContrast ? ink : theme.accent);
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextWordWrap;
    painter.setFont(theme.strong);
    painter.setPen(ink);
    QRect used;
    painter.drawText(visual(words), align, text(), &used);
    painter.setFont(theme.small);
    painter.setPen(isChecked() && theme.highContrast ? ink : theme.muted);
    painter.drawText(visual(words.translated(0, used.height())), align, m_line);
}

void WayButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void WayButton::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return click();
    case Qt::Key_Left: return step(-forward);
    case Qt::Key_Right: return step(forward);
    case Qt::Key_Up: return step(-1);
    case Qt::Key_Down: return step(1);
    default: QAbstractButton::keyPressEvent(event);
    }
}

/// To the way beside it, without taking it: some of them open something.
void WayButton::step(int by)
{
    const auto ways = parentWidget()->findChildren<WayButton *>(Qt::FindDirectChildrenOnly);
    if (WayButton *way = ways.value(ways.indexOf(this) + by))
        way->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace larder
