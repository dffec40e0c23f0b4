// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace larder {

Field::Field(QWidget *parent) : Field(QString(), parent) {}

Field::Field(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    if (!placeholder.isEmpty())
        setAccessibleName(placeholder);
    setFrame(false);
    setAttribute(Qt::WA_Hover);
    // The style would fill the whole rectangle over the rounded ground. Only this role is set, so
    // all others still follow the application's palette.
    QPalette see;
    see.setColor(QPalette::Base, Qt::transparent);
    setPalette(see);
    pad();
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void Field::setMood(Mood mood)
{
    m_mood = mood;
    update();
}

void Field::pad()
{
    const Theme theme = themeOf(parentWidget());
    // An icon brings distance of its own.
    const int side = theme.space(actions().isEmpty() ? 2 : 1);
    setTextMargins(side, 0, side, 0);
}

/// Ctrl+Z belongs to the line only while it has typing to take back; else it is the household's.
bool Field::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo) && !isUndoAvailable();
        const bool isRedo = key->matches(QKeySequence::Redo) && !isRedoAvailable();
        if (isUndo || isRedo) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void Field::actionEvent(QActionEvent *event)
{
    QLineEdit::actionEvent(event);
    pad();
}

QSize Field::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), minimumSizeHint().height()};
}

QSize Field::minimumSizeHint() const
{
    const Theme theme = themeOf(parentWidget());
    return {QLineEdit::minimumSizeHint().width(), std::max(theme.fieldHeight(), theme.fontHeight + theme.space(2))};
}

void Field::paintEvent(QPaintEvent *event)
{
    // The own palette has no Base, so the theme is the parent's.
    const Theme theme = themeOf(parentWidget());
    {
        QPainter painter(this);
        const bool strong = hasFocus() || m_mood != Mood::Plain;
        QColor edge = hasFocus() ? theme.accent : theme.edge;
        if (m_mood != Mood::Plain)
            edge = theme.state(m_mood).fill;
        if (!isEnabled())
            edge = theme.disabled(theme.edge, theme.window);
        paintBox(&painter, rect(), theme.controlRadius(), isEnabled() ? theme.field : theme.window, edge,
                 strong ? theme.focusWidth() : theme.lineWidth());
    }
    QLineEdit::paintEvent(event);
    if (text().isEmpty() && !m_hint.isEmpty())
        paintHint(theme);
}

void Field::paintHint(const Theme &theme)
{
    // A placeholder of the other direction starts where the hint stands.
    if (!placeholderText().isEmpty() && placeholderText().isRightToLeft() != isRightToLeft())
        return;
    const int hintWidth = QFontMetrics(theme.small).horizontalAdvance(m_hint);
    const int placeholder = fontMetrics().horizontalAdvance(placeholderText());
    // An own guess at the width of the icon, which QLineEdit keeps to itself; too much only hides the hint.
    if (hintWidth + placeholder + theme.textIcon() + 2 * theme.panelPadding() > width())
        return;
    QPainter painter(this);
    painter.setFont(theme.small);
    painter.setPen(isEnabled() ? theme.muted : theme.disabled(theme.muted, theme.window));
    const QRect logical(width() - hintWidth - theme.px(2.5), 0, hintWidth + 1, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), logical), Qt::AlignVCenter | Qt::TextSingleLine,
                     m_hint);
}

void Field::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        pad();
        updateGeometry();
    }
}

} // namespace larder
