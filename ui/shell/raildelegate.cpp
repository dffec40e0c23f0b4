// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/raildelegate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace larder {

namespace {

constexpr int kMostShown = 99;

QString badgeText(int badge)
{
    return badge > kMostShown ? QLocale().toString(kMostShown) + u'+' : QLocale().toString(badge);
}

/// The width the badge needs; 0 for none.
int badgeWidth(const Theme &theme, int badge)
{
    if (badge <= 0)
        return 0;
    return std::max(QFontMetrics(theme.small).horizontalAdvance(badgeText(badge)) + theme.space(3), theme.px(5));
}

void paintBadge(QPainter *painter, const Theme &theme, const QRectF &rect, int badge)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.accent);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    QFont font = theme.small;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme.onAccent);
    painter->drawText(rect, Qt::AlignCenter, badgeText(badge));
}

/// A dot at the icon's upper trailing corner, where there is no room for a number.
void paintDot(QPainter *painter, const Theme &theme, const QRect &icon)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.accent);
    painter->drawEllipse(
        QRectF(icon.right() - theme.space(1), icon.top() - theme.px(0.5), theme.px(1.75), theme.px(1.75)));
}

} // namespace

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    if (m_isCompact)
        return {theme.railItemHeight() + theme.space(1), theme.railItemHeight() + theme.px(0.5)};
    const int words = QFontMetrics(theme.strong).horizontalAdvance(index.data(TitleRole).toString());
    const int badge = badgeWidth(theme, index.data(BadgeRole).toInt());
    return {theme.space(8) + theme.textIcon() + words + badge + theme.space(2), theme.railItemHeight() + theme.px(0.5)};
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    const bool isCurrent = (option.state & QStyle::State_Selected) != 0;
    const bool isHovered = (option.state & QStyle::State_MouseOver) != 0;
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    const QRect item = option.rect.adjusted(0, 0, 0, -theme.px(0.5));
    if (isCurrent || isHovered)
        paintBox(painter, item, theme.controlRadius(), isCurrent ? theme.selected : theme.hover, QColor(), 0);
    if (isCurrent)
        painter->fillRect(visual(QRect(item.left(), item.top(), theme.px(0.75), item.height())),
                          theme.highContrast ? theme.onSelected : theme.accent);

    const int leading = m_isCompact ? (item.width() - theme.textIcon()) / 2 : theme.px(2.75);
    const QRect icon(item.left() + leading, item.top() + (item.height() - theme.textIcon()) / 2, theme.textIcon(),
                     theme.textIcon());
    const QColor ink = theme.highContrast && isCurrent ? theme.onSelected : theme.text;
    paintIcon(painter, visual(icon), index.data(IconNameRole).toString(),
              isCurrent && !theme.highContrast ? theme.accent
              : isCurrent                      ? ink
                                               : theme.muted);

    const int badge = index.data(BadgeRole).toInt();
    if (m_isCompact) {
        if (badge > 0)
            paintDot(painter, theme, visual(icon));
    } else {
        const int width = badgeWidth(theme, badge);
        const QRect words(icon.right() + theme.space(2) + theme.px(0.5), item.top(),
                          item.right() - icon.right() - width - theme.space(4), item.height());
        painter->setFont(isCurrent ? theme.strong : theme.body);
        painter->setPen(ink);
        painter->drawText(visual(words), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                          index.data(TitleRole).toString());
        const int height = theme.px(4.5);
        if (width > 0)
            paintBadge(painter, theme,
                       visual(QRect(item.right() - width - theme.px(2.5), item.top() + (item.height() - height) / 2,
                                    width, height)),
                       badge);
    }
    if ((option.state & QStyle::State_HasFocus) != 0)
        paintBox(painter, item, theme.controlRadius(), QColor(), theme.accent, theme.focusWidth());
    painter->restore();
}

} // namespace larder
