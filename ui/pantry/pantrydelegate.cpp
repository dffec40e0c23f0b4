// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pantry/pantrydelegate.h"

#include "ui/pantry/pantrymodel.h"
#include "ui/pantry/pantrytable.h"
#include "ui/widgets/icons.h"

#include <QPainter>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

using Column = PantryModel::Column;

bool isGuessed(const PantryRow &row)
{
    return row.isKnown && row.isAtHome() && row.outlook.depletion.sureness == Sureness::Guess;
}

/// The state itself, not an amount: "All gone", "Not sure".
bool isStateWord(const PantryRow &row)
{
    return row.isGone() || row.supply == Supply::NotSure;
}

int jarStep(const Theme &theme)
{
    return theme.textIcon() + theme.space(2);
}

int width(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

void PantryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowPainter row(painter, option, pantryRowOf(index), rowStateOf(option, index));
    if (!row.isValid())
        return;
    painter->save();
    row.paintGround();
    const QString text = index.data().toString();
    switch (Column(index.column())) {
    case Column::Name: paintName(row, text); break;
    case Column::AtHome: paintAtHome(row, text); break;
    case Column::BestBefore: paintBestBefore(row, text); break;
    default: row.paintText(row.content(), text, row.theme().body, row.mutedInk()); break;
    }
    row.paintFocus();
    painter->restore();
}

void PantryDelegate::paintName(const RowPainter &row, const QString &text)
{
    row.paintText(row.content(), text, row.isSelected() ? row.theme().strong : row.theme().body, row.textInk());
}

void PantryDelegate::paintAtHome(const RowPainter &row, const QString &text)
{
    const Theme &theme = row.theme();
    QRect rest = row.content();
    const int side = theme.textIcon();
    const QRect jar(rest.left(), rest.center().y() - side / 2, side, side);
    const bool isOnHighlight = row.isSelected() && theme.highContrast;
    paintJar(row.painter(), row.mirrored(jar), jarOf(row.row()), theme, isOnHighlight ? theme.onSelected : QColor());
    rest.setLeft(rest.left() + jarStep(theme));
    if (!row.row().isKnown || isStateWord(row.row())) {
        const bool isGone = row.row().isGone();
        const QColor ink = !row.row().isKnown ? row.mutedInk() : isGone ? row.moodInk(Mood::Paprika) : row.textInk();
        row.paintText(rest, text, row.row().isKnown ? theme.strong : theme.body, ink);
        return;
    }
    rest.setLeft(rest.left() + row.paintText(rest, text, theme.body, row.textInk()) + theme.space(1));
    if (isGuessed(row.row()))
        row.paintAside(rest, ourGuess());
}

void PantryDelegate::paintBestBefore(const RowPainter &row, const QString &text)
{
    const Theme &theme = row.theme();
    QRect rest = row.content();
    if (!row.row().spoilsFirst) {
        row.paintText(rest, text, theme.body, row.textInk());
        return;
    }
    const int side = theme.buttonIcon();
    const QColor ink = row.moodInk(Mood::Honey);
    paintIcon(row.painter(), row.mirrored(QRect(rest.left(), rest.center().y() - side / 2, side, side)), u"clock"_s,
              ink);
    rest.setLeft(rest.left() + side + theme.space(1));
    row.paintText(rest, text, theme.strong, ink);
}

QSize PantryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    const PantryRow *row = pantryRowOf(index);
    if (!row)
        return {};
    const QString text = index.data().toString();
    const int padding = 2 * RowPainter::padding(theme);
    switch (Column(index.column())) {
    case Column::Name: return {width(theme.strong, text) + padding + padding / 2, theme.rowHeight()};
    case Column::AtHome: {
        const int guess = isGuessed(*row) ? theme.space(1) + width(theme.small, ourGuess()) : 0;
        return {jarStep(theme) + width(isStateWord(*row) ? theme.strong : theme.body, text) + guess + padding,
                theme.rowHeight()};
    }
    case Column::BestBefore: {
        const int icon = row->spoilsFirst ? theme.buttonIcon() + theme.space(1) : 0;
        return {icon + width(row->spoilsFirst ? theme.strong : theme.body, text) + padding, theme.rowHeight()};
    }
    default: return {width(theme.body, text) + padding, theme.rowHeight()};
    }
}

QString ourGuess()
{
    //: Behind an amount that was computed, not counted
    return PantryDelegate::tr("(our guess)");
}

} // namespace larder
