// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace larder {

namespace {

/// Sets the colour only when it is another one: a palette change inside of PaletteChange would not end.
void setTextColour(QLabel *label, const QColor &colour)
{
    if (label->palette().color(QPalette::WindowText) == colour)
        return;
    QPalette palette;
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

QLabel *centredLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(centredLabel(this))
    , m_sentence(centredLabel(this))
    , m_hint(centredLabel(this))
    , m_button(new ActionButton(this))
{
    m_button->hide();
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_picture);
    column->addWidget(m_sentence);
    column->addWidget(m_hint);
    column->addSpacing(themeOf(this).space(2));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_button, &QAbstractButton::clicked, this, &EmptyState::actionTriggered);
    restyle();
}

void EmptyState::setPicture(const QString &iconName)
{
    m_pictureName = iconName;
    m_picture->setVisible(!iconName.isEmpty());
    restyle();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void EmptyState::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void EmptyState::setAction(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

void EmptyState::restyle()
{
    const Theme theme = themeOf(this);
    layout()->setSpacing(theme.space(2));
    if (m_sentence->font() != theme.section)
        m_sentence->setFont(theme.section);
    setTextColour(m_hint, theme.muted);
    if (!m_pictureName.isEmpty()) {
        const int side = theme.emptyPicture();
        m_picture->setPixmap(larderIcon(m_pictureName).pixmap(QSize(side, side), devicePixelRatio()));
    }
}

} // namespace larder
