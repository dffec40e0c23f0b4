// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/foldbutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace larder {

FoldButton::FoldButton(const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(icon)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FoldButton::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    setToolTip(sentence);
    update();
}

QSize FoldButton::sizeHint() const
{
    return {themeOf(this).sideWidth(), minimumSizeHint().height()};
}

QSize FoldButton::minimumSizeHint() const
{
    const Theme theme = themeOf(this);
    return {QFontMetrics(theme.section).horizontalAdvance(text()) + 2 * theme.panelPadding() + theme.space(12),
            theme.fontHeight + theme.space(4)};
}

void FoldButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    if (isDown() || underMouse())
        painter.fillRect(rect(), isDown() ? theme.pressed(theme.base) : theme.hover);
    const QFontMetrics section(theme.section);
    const int baseline = (height() - section.height()) / 2 + section.ascent();
    int x = theme.panelPadding();
    const auto icon = [&](const QString &name, int side, const QColor &colour) {
        const QRect square(x, (height() - side) / 2, side, side);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), square), name, colour);
        x += side + theme.space(2);
    };
    const auto words = [&](const QString &text, const QFont &font, const QColor &colour, int width) {
        // Both sizes on one baseline.
        const QRect logical(x, baseline - QFontMetrics(font).ascent(), width, QFontMetrics(font).height());
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), logical),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::TextSingleLine, text);
        x += width + theme.space(2);
    };
    icon(isChecked() ? u"chevron-down"_s : u"chevron-right"_s, theme.buttonIcon(), theme.text);
    icon(m_iconName, theme.buttonIcon(), theme.accent);
    words(text(), theme.section, theme.text, section.horizontalAdvance(text()));
    const int rest = width() - theme.panelPadding() - x;
    if (rest > theme.space(8))
        words(QFontMetrics(theme.small).elidedText(m_sentence, Qt::ElideRight, rest), theme.small, theme.muted, rest);
    if (hasFocus())
        paintBox(&painter, rect(), theme.controlRadius(), QColor(), theme.accent, theme.focusWidth());
}

void FoldButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
}

} // namespace larder
