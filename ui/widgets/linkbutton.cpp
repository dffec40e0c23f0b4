// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkbutton.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace larder {

LinkButton::LinkButton(QWidget *parent) : LinkButton(QString(), parent) {}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LinkButton::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    updateGeometry();
    update();
}

void LinkButton::setWraps(bool wraps)
{
    m_wraps = wraps;
    // Fixed would hold it to the height of one line.
    QSizePolicy policy(wraps ? QSizePolicy::Preferred : QSizePolicy::Fixed,
                       wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    const Theme theme = themeOf(this);
    const QSize words = QFontMetrics(m_isSmall ? theme.small : theme.body).size(Qt::TextShowMnemonic, text());
    return words + QSize(2 * theme.space(1), theme.space(1));
}

QSize LinkButton::minimumSizeHint() const
{
    if (!m_wraps)
        return sizeHint();
    // Layouts that know nothing of height for width must not cut lines either.
    return {themeOf(this).px(20), isVisible() ? heightForWidth(width()) : sizeHint().height()};
}

void LinkButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (m_wraps && event->oldSize().width() != event->size().width())
        updateGeometry();
}

int LinkButton::heightForWidth(int width) const
{
    const Theme theme = themeOf(this);
    const QRect room(0, 0, width - 2 * theme.space(1), QWIDGETSIZE_MAX);
    return QFontMetrics(m_isSmall ? theme.small : theme.body)
               .boundingRect(room, Qt::TextWordWrap | Qt::TextShowMnemonic, text())
               .height()
           + theme.space(1);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    QFont font = m_isSmall ? theme.small : theme.body;
    font.setUnderline((underMouse() || isDown()) && isEnabled());
    painter.setFont(font);
    painter.setPen(isEnabled() ? theme.accent : theme.disabled(theme.text, theme.window));
    if (m_wraps)
        painter.drawText(rect().adjusted(theme.space(1), 0, -theme.space(1), 0),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter))
                             | Qt::TextShowMnemonic | Qt::TextWordWrap,
                         text());
    else
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
    if (hasFocus())
        paintBox(&painter, rect(), theme.controlRadius(), QColor(), theme.accent, theme.focusWidth());
}

void LinkButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    // Links follow on Enter everywhere else.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace larder
