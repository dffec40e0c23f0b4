// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"

#include "ui/widgets/icons.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace larder {

using namespace Qt::StringLiterals;

struct ActionButton::Colours
{
    QColor fill;
    QColor edge;
    QColor ink;
    QColor ring; ///< of the keyboard focus
};

ActionButton::ActionButton(QWidget *parent) : QPushButton(parent)
{
    init();
}

ActionButton::ActionButton(const QString &text, Kind kind, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
{
    init();
}

ActionButton::ActionButton(const QString &icon, const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_iconName(icon)
{
    init();
}

void ActionButton::init()
{
    setAttribute(Qt::WA_Hover);
    // The look has no margins of a native button for layouts to trim.
    setAttribute(Qt::WA_LayoutUsesWidgetRect);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    if (!m_iconName.isEmpty())
        setIconName(m_iconName);
}

void ActionButton::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void ActionButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void ActionButton::setEmphasis(const QString &part)
{
    m_emphasis = part;
    updateGeometry();
    update();
}

void ActionButton::setCount(std::optional<int> count)
{
    if (m_count == count)
        return;
    m_count = count;
    setEnabled(count != 0);
    updateName();
    updateGeometry();
    update();
}

void ActionButton::setMood(Mood mood)
{
    m_mood = mood;
    update();
}

void ActionButton::setBusy(const QString &text)
{
    m_busy = text;
    setEnabled(text.isEmpty());
    updateName();
    update();
}

void ActionButton::updateName()
{
    if (!m_ownName && !accessibleName().isEmpty())
        return;
    const bool differs = m_count.has_value() || !m_busy.isEmpty();
    setAccessibleName(differs ? shownText().remove(u'&') : QString());
    m_ownName = differs;
}

QString ActionButton::fullText(const QString &text) const
{
    return m_count ? u"%1 %2"_s.arg(text, locale().toString(*m_count)) : text;
}

QString ActionButton::shownText() const
{
    return m_busy.isEmpty() ? fullText(text()) : m_busy;
}

QFont ActionButton::textFont(const Theme &theme) const
{
    return m_kind == Kind::Primary || isChecked() ? theme.strong : theme.body;
}

int ActionButton::padding(const Theme &theme) const
{
    if (text().isEmpty())
        return theme.space(1);
    return m_kind == Kind::Small ? theme.space(2) : theme.px(2.5);
}

int ActionButton::textWidth(const Theme &theme, const QString &text, const QFont &font) const
{
    const int plain = QFontMetrics(font).size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width();
    if (m_emphasis.isEmpty())
        return plain;
    return plain + QFontMetrics(theme.strong).horizontalAdvance(m_emphasis)
           - QFontMetrics(font).horizontalAdvance(m_emphasis);
}

int ActionButton::contentWidth(const Theme &theme, const QString &text, const QFont &font) const
{
    const int gap = text.isEmpty() ? 0 : theme.px(1.5);
    int width = text.isEmpty() ? 0 : textWidth(theme, text, font);
    if (!m_iconName.isEmpty())
        width += theme.buttonIcon() + gap;
    if (menu() != nullptr)
        width += theme.buttonIcon() + gap;
    return width;
}

QSize ActionButton::sizeHint() const
{
    const Theme theme = themeOf(this);
    const int frame = 2 * padding(theme) + 2;
    const int height = std::max(m_kind == Kind::Small ? theme.smallButtonHeight() : theme.buttonHeight(),
                                theme.fontHeight + theme.space(1));
    // The heavier weight of a chip counts always, so that nothing moves when it is ticked.
    const QFont font = isCheckable() ? theme.strong : textFont(theme);
    const int width = std::max(contentWidth(theme, fullText(text()), font), contentWidth(theme, m_busy, font)) + frame;
    return {std::max(width, height), height};
}

QSize ActionButton::minimumSizeHint() const
{
    return sizeHint();
}

ActionButton::Colours ActionButton::coloursNow(const Theme &theme) const
{
    Colours colours{theme.base, theme.edge, theme.text, theme.accent};
    if (m_kind == Kind::Primary)
        colours = {theme.accent, theme.accent, theme.onAccent, theme.onAccent};
    else if (isChecked())
        colours = {theme.selected, theme.accent, theme.highContrast ? theme.onSelected : theme.accent, theme.accent};
    else if (m_kind == Kind::Flat && !underMouse() && !isDown() && !hasFocus())
        colours.fill = colours.edge = QColor();
    if (m_mood != Mood::Plain)
        colours.edge = theme.state(m_mood).fill;

    if (!isEnabled()) {
        const QColor &ground = theme.window;
        colours.fill = QColor();
        if (colours.edge.isValid())
            colours.edge = m_kind == Kind::Flat ? QColor() : theme.disabled(theme.edge, ground);
        colours.ink = theme.disabled(theme.text, ground);
        return colours;
    }
    // Mixed with the ink, so that a filled button answers as clearly as an open one.
    if (isDown() || (menu() != nullptr && menu()->isVisible()))
        colours.fill = mixed(colours.ink, colours.fill, 0.12);
    else if (underMouse() && colours.fill.isValid())
        colours.fill = mixed(colours.ink, colours.fill, 0.06);
    return colours;
}

void ActionButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    const Colours colours = coloursNow(theme);
    QPainter painter(this);
    const bool ringOutside = hasFocus() && m_kind != Kind::Primary;
    paintBox(&painter, rect(), theme.controlRadius(), colours.fill, ringOutside ? colours.ring : colours.edge,
             ringOutside || m_mood != Mood::Plain ? theme.focusWidth() : theme.lineWidth());
    if (hasFocus() && m_kind == Kind::Primary) {
        const double inset = theme.focusWidth();
        paintBox(&painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme.controlRadius() - 1, QColor(),
                 colours.ring, theme.focusWidth());
    }
    paintContent(&painter, theme, colours.ink);
}

void ActionButton::paintContent(QPainter *painter, const Theme &theme, const QColor &ink)
{
    const QString shown = shownText();
    const int icon = theme.buttonIcon();
    const int gap = shown.isEmpty() ? 0 : theme.px(1.5);
    const QRect inner = rect().adjusted(padding(theme), 0, -padding(theme), 0);
    const int width = std::min(contentWidth(theme, shown, textFont(theme)), inner.width());
    // In reading direction first, mirrored when painted.
    int x = inner.left() + (inner.width() - width) / 2;
    int end = x + width;
    const auto box = [&](int left, int side) {
        const QRect logical(left, inner.center().y() - side / 2 + 1 - side % 2, side, side);
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };

    if (!m_iconName.isEmpty()) {
        paintIcon(painter, box(x, icon), m_iconName, ink);
        x += icon + gap;
    }
    if (menu() != nullptr) {
        end -= icon;
        paintIcon(painter, box(end, icon), u"chevron-down"_s, ink);
        end -= gap;
    }
    painter->setPen(ink);
    paintText(painter, theme, QRect(x, 0, end - x, height()));
}

void ActionButton::paintText(QPainter *painter, const Theme &theme, const QRect &rect)
{
    const QString shown = shownText();
    const QRect visual = QStyle::visualRect(layoutDirection(), this->rect(), rect);
    const qsizetype at = m_emphasis.isEmpty() || !m_busy.isEmpty() ? -1 : shown.indexOf(m_emphasis);
    if (at < 0) {
        painter->setFont(textFont(theme));
        painter->drawText(visual, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, shown);
        return;
    }
    // One layout for both weights, so that mixed directions keep their order.
    QTextLayout layout(shown, textFont(theme));
    QTextCharFormat strong;
    strong.setFont(theme.strong);
    layout.setFormats({{static_cast<int>(at), static_cast<int>(m_emphasis.size()), strong}});
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    layout.draw(painter, QPointF(visual.left() + (visual.width() - line.naturalTextWidth()) / 2,
                                 visual.center().y() + 1 - line.height() / 2));
}

void ActionButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange)
        updateGeometry();
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // With Ctrl it is the page's; held down it must not go on to what the press brought up.
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier) && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace larder
