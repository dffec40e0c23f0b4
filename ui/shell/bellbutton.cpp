// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bellbutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace larder {

BellButton::BellButton(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"bell"_s);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setUnseen(0);
}

void BellButton::setUnseen(int unseen)
{
    m_unseen = unseen;
    const QString name = unseen > 0 ? tr("Reminders, %n new", nullptr, unseen) : tr("Reminders");
    setAccessibleName(name);
    setToolTip(name);
    update();
}

QSize BellButton::sizeHint() const
{
    const int side = themeOf(this).fieldHeight();
    return {side, side};
}

void BellButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    if (underMouse() || isDown())
        paintBox(&painter, rect(), theme.controlRadius(), isDown() ? theme.pressed(theme.window) : theme.hover,
                 QColor(), 0);
    const int side = theme.textIcon();
    const QRectF icon((width() - side) / 2.0, (height() - side) / 2.0, side, side);
    paintIcon(&painter, icon, u"bell"_s, theme.text);
    if (m_unseen > 0) {
        // At the upper trailing corner of the bell, off its line by a ring of the ground.
        const double dot = theme.px(2.25);
        const QRect logical(qRound(icon.right() - dot * 0.6), qRound(icon.top() - dot * 0.3), qRound(dot), qRound(dot));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.window, theme.lineWidth() * 1.5));
        painter.setBrush(theme.paprika.fill);
        painter.drawEllipse(QRectF(QStyle::visualRect(layoutDirection(), rect(), logical)));
    }
    if (hasFocus())
        paintBox(&painter, rect(), theme.controlRadius(), QColor(), theme.accent, theme.focusWidth());
}

void BellButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void BellButton::keyPressEvent(QKeyEvent *event)
{
    // It leads to a page, as a link does.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace larder
