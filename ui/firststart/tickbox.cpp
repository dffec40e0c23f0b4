// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/tickbox.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace larder {

QSize TickBox::sizeHint() const
{
    const Theme theme = themeOf(this);
    const int words = text().isEmpty() ? 0 : theme.space(2) + QFontMetrics(theme.strong).horizontalAdvance(text());
    return {theme.buttonIcon() + words, theme.smallButtonHeight()};
}

void TickBox::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = theme.buttonIcon();
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QRect box = visual(QRect(0, (height() - side) / 2, side, side));
    QColor ground = isChecked() ? theme.accent : theme.field;
    if (underMouse())
        ground = theme.hovered(ground);
    paintBox(&painter, box, theme.checkRadius(), ground, isChecked() ? theme.accent : theme.edge, theme.lineWidth());
    if (isChecked())
        paintIcon(&painter, box, QStringLiteral("check"), theme.onAccent);
    if (hasFocus() && text().isEmpty())
        paintBox(&painter, box.adjusted(-2, -2, 2, 2), theme.checkRadius() + 2, QColor(), theme.accent,
                 theme.focusWidth());
    painter.setFont(isChecked() ? theme.strong : theme.body);
    painter.setPen(theme.text);
    const int left = side + theme.space(2);
    painter.drawText(
        visual(QRect(left, 0, width() - left, height())),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace larder
