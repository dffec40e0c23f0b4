// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/linelist.h"

#include "ui/widgets/icons.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace larder {

namespace {

int widthOf(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

LineList::LineList(Style style, QWidget *parent) : QWidget(parent), m_style(style), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

void LineList::setLines(const QVector<ProductLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    // The focus stays on the line of the same place.
    int focused = -1;
    for (int i = 0; i < m_column->count(); ++i)
        focused = m_column->itemAt(i)->widget()->hasFocus() ? i : focused;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Theme theme = themeOf(this);
    int end = 0;
    for (const ProductLine &line : lines)
        end = std::max(end, widthOf(theme.body, line.end));
    for (const ProductLine &line : lines) {
        auto *button = new LineButton(line, m_style, end, this);
        connect(button, &QAbstractButton::clicked, this, [this, id = line.product] { Q_EMIT productChosen(id); });
        m_column->addWidget(button);
        button->show();
    }
    if (focused >= 0 && m_column->count() > 0)
        m_column->itemAt(std::min(focused, m_column->count() - 1))->widget()->setFocus();
}

LineButton::LineButton(const ProductLine &line, LineList::Style style, int endWidth, QWidget *parent)
    : QAbstractButton(parent)
    , m_line(line)
    , m_style(style)
    , m_endWidth(endWidth)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList words{line.name, line.remark, line.end};
    words.removeAll(QString());
    setAccessibleName(locale().createSeparatedList(words));
    setToolTip(accessibleName());
    if (line.product.isValid()) {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    } else {
        setEnabled(false);
    }
}

QSize LineButton::sizeHint() const
{
    const Theme theme = themeOf(this);
    return {theme.px(40), theme.fontHeight + (m_style == LineList::Style::Ruled ? theme.px(3) : theme.space(2))};
}

QSize LineButton::minimumSizeHint() const
{
    return {themeOf(this).px(30), sizeHint().height()};
}

int LineButton::remarkWidth(const Theme &theme) const
{
    const int icon = m_line.icon.isEmpty() ? 0 : theme.buttonIcon() + theme.space(1);
    return m_line.remark.isEmpty() ? 0 : icon + widthOf(theme.small, m_line.remark);
}

void LineButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), theme.hover);
    if (m_style == LineList::Style::Ruled)
        painter.fillRect(QRectF(0, height() - theme.lineWidth(), width(), theme.lineWidth()), theme.line);
    paintWords(painter, theme);
    if (hasFocus())
        paintBox(&painter, rect(), theme.checkRadius(), QColor(), theme.accent, theme.focusWidth());
}

void LineButton::keyPressEvent(QKeyEvent *event)
{
    // It leads to a page, as a link does.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

/// The end always, then the name, then the remark where there is room for all of it.
void LineButton::paintWords(QPainter &painter, const Theme &theme) const
{
    const int side = m_style == LineList::Style::Ruled ? theme.space(1) : 0;
    const QRect line = rect().adjusted(side, 0, -side, 0);
    const int end = widthOf(theme.body, m_line.end);
    paintText(painter, {line.right() + 1 - end, 0, end + 1, height()}, m_line.end, theme.body, theme.text);
    // Remarks under each other where they stand at the end; elsewhere names need the room.
    const int reserved = m_style == LineList::Style::Ruled ? m_endWidth : end;
    QRect room = line.adjusted(0, 0, -reserved - theme.space(2), 0);
    const int name = std::min(widthOf(theme.body, m_line.name), room.width());
    paintText(painter, {room.left(), 0, name + 1, height()}, m_line.name, theme.body, theme.text);
    room.setLeft(room.left() + name + theme.space(2));
    if (remarkWidth(theme) > room.width())
        return;
    if (m_style == LineList::Style::Ruled)
        room.setLeft(room.right() + 1 - remarkWidth(theme));
    paintRemark(painter, theme, room);
}

void LineButton::paintRemark(QPainter &painter, const Theme &theme, QRect room) const
{
    const QColor ink = m_line.mood == Mood::Plain ? theme.muted : theme.state(m_line.mood).text;
    if (!m_line.icon.isEmpty()) {
        const int side = theme.buttonIcon();
        const QRect icon(room.left(), (height() - side) / 2, side, side);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_line.icon, ink);
        room.setLeft(room.left() + side + theme.space(1));
    }
    paintText(painter, {room.left(), 0, room.width() + 1, height()}, m_line.remark, theme.small, ink);
}

/// On the baseline of the body font, so that all sizes of a line stand level.
void LineButton::paintText(QPainter &painter, const QRect &logical, const QString &text, const QFont &font,
                           const QColor &ink) const
{
    const QFontMetrics body(themeOf(this).body);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, logical.width());
    const int baseline = (height() - body.height()) / 2 + body.ascent();
    const QRect box(logical.left(), 0, metrics.horizontalAdvance(shown), height());
    painter.setFont(font);
    painter.setPen(ink);
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(QPoint(QStyle::visualRect(layoutDirection(), rect(), box).left(), baseline), shown);
}

} // namespace larder
