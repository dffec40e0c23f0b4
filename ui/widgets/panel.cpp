// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>

namespace larder {

Panel::Panel(QWidget *parent) : Panel(Padding::Usual, parent) {}

Panel::Panel(Padding padding, QWidget *parent) : QWidget(parent), m_padding(padding)
{
    pad();
}

void Panel::setMood(Mood mood)
{
    m_mood = mood;
    update();
}

void Panel::setPreview(bool preview)
{
    m_preview = preview;
    update();
}

void Panel::blendIn(QAbstractScrollArea *view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setAutoFillBackground(false);
    view->viewport()->setAutoFillBackground(false);
}

void Panel::pad()
{
    const Theme theme = themeOf(this);
    const int padding = m_padding == Padding::Usual ? theme.panelPadding() : qRound(theme.lineWidth());
    setContentsMargins(padding, padding, padding, padding);
}

void Panel::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    QColor edge = m_mood == Mood::Plain ? theme.line : theme.state(m_mood).fill;
    if (m_preview)
        edge = theme.accent;
    paintBox(&painter, rect(), m_preview ? theme.controlRadius() : theme.panelRadius(),
             m_preview ? theme.tint : theme.base, edge, theme.lineWidth());
}

void Panel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        pad();
}

} // namespace larder
