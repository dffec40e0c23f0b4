// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listdelegate.h"

#include "ui/lists/amountedit.h"
#include "ui/lists/listmodel.h"
#include "ui/widgets/icons.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr double kAmountLead = 6; // units of the + and − beside an amount
constexpr int kWidestNote = 18; // units; the rest of a long one is in its tooltip
constexpr double kDotUnits = 2.5;
const QChar kIsolate(0x2066);
const QChar kIsolateEnd(0x2069);

/// One cell while it is painted: theme, colours, and rectangles in reading order.
struct Cell
{
    QPainter *painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    Theme theme;
    QColor ink;
    QColor quiet;

    [[nodiscard]] bool isSelected() const { return option.state.testFlag(QStyle::State_Selected); }
    [[nodiscard]] bool isTicked() const
    {
        return index.siblingAtColumn(ListModel::Name).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    [[nodiscard]] QRect visual(const QRect &logical) const
    {
        return QStyle::visualRect(option.direction, option.rect, logical);
    }
    /// The cell between its paddings.
    [[nodiscard]] QRect inner(int lead, int trail) const { return option.rect.adjusted(lead, 0, -trail, 0); }

    void write(const QRect &logical, const QString &words, const QFont &font, const QColor &colour,
               Qt::Alignment alignment) const
    {
        painter->setFont(font);
        painter->setPen(colour);
        const QString shown = QFontMetrics(font).elidedText(words, Qt::ElideRight, logical.width());
        const auto flags = QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter;
        painter->drawText(visual(logical), int(flags) | Qt::TextSingleLine, shown);
    }
};

Cell cellOf(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Cell cell{painter, option, index, themeOf(option.widget), {}, {}};
    const bool isOnHighlight = cell.isSelected() && cell.theme.highContrast;
    cell.ink = isOnHighlight ? cell.theme.onSelected : cell.theme.text;
    cell.quiet = isOnHighlight ? cell.theme.onSelected : cell.theme.muted;
    return cell;
}

/// Amounts and prices keep their order inside right-to-left text.
QString isolated(const QString &text, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? kIsolate + text + kIsolateEnd : text;
}

int stepperWidth(const Theme &theme, const QString &amount)
{
    return QFontMetrics(theme.body).horizontalAdvance(amount) + 2 * theme.px(kAmountLead) + theme.space(1);
}

QRect stepperRect(const Theme &theme, const QModelIndex &index, const QRect &cell)
{
    const int height = cell.height() - theme.space(1) + 1;
    return {cell.left(), cell.top() + (cell.height() - height) / 2, stepperWidth(theme, index.data().toString()),
            height};
}

QRect tickRect(const Theme &theme, const QRect &cell)
{
    const int side = theme.buttonIcon();
    return {cell.left() + theme.panelPadding(), cell.top() + (cell.height() - side) / 2, side, side};
}

void paintGround(const Cell &cell)
{
    const bool isHovered = cell.option.state.testFlag(QStyle::State_MouseOver);
    if (cell.isSelected())
        cell.painter->fillRect(cell.option.rect, cell.theme.selected);
    else if (isHovered)
        cell.painter->fillRect(cell.option.rect, cell.theme.hover);
    if (!cell.isSelected() || cell.index.column() != ListModel::Name)
        return;
    const QRect bar(cell.option.rect.topLeft(), QSize(cell.theme.px(0.75), cell.option.rect.height()));
    cell.painter->fillRect(cell.visual(bar), cell.theme.highContrast ? cell.theme.onSelected : cell.theme.accent);
}

void paintHeading(const Cell &cell)
{
    const Theme &theme = cell.theme;
    QFont font = theme.small;
    font.setWeight(QFont::DemiBold);
    const QRect row = cell.inner(theme.panelPadding(), theme.panelPadding());
    const QString words = cell.index.data().toString();
    cell.write(row, words, font, theme.text, Qt::AlignLeading);
    const int end = row.left() + QFontMetrics(font).horizontalAdvance(words) + theme.space(2);
    const QRect rule(end, row.center().y() + 1, row.right() + 1 - end, int(std::ceil(theme.lineWidth())));
    if (rule.width() > 0)
        cell.painter->fillRect(cell.visual(rule), theme.line);
}

QString priorityWords(const QModelIndex &index)
{
    switch (Priority(index.data(ListModel::PriorityRole).toInt())) {
    //: A few words behind the name of a line
    case Priority::Important: return ListDelegate::tr("important");
    //: A few words behind the name of a line
    case Priority::CanWait: return ListDelegate::tr("can wait");
    default: return {};
    }
}

QFont nameFont(const Theme &theme, const QModelIndex &index, bool isSelected)
{
    const bool isImportant = index.data(ListModel::PriorityRole).toInt() == int(Priority::Important);
    return isSelected || isImportant ? theme.strong : theme.body;
}

/// What stands behind a name: how urgent it is, who buys it, the note. Each only where there is one.
struct Remarks
{
    QString priority;
    QString assignee;
    QString note;

    explicit Remarks(const QModelIndex &index)
        : priority(priorityWords(index))
        , assignee(index.data(ListModel::AssigneeRole).toString())
        , note(index.data(ListModel::NoteRole).toString().simplified())
    {}

    /// The note counts up to its widest.
    [[nodiscard]] int width(const Theme &theme) const
    {
        const QFontMetrics small(theme.small);
        int width = 0;
        for (const QString &words : {priority, assignee})
            width += words.isEmpty() ? 0 : theme.space(3) + small.horizontalAdvance(words);
        if (!assignee.isEmpty())
            width += theme.px(kDotUnits) + theme.space(1);
        if (!note.isEmpty())
            width += theme.space(3) + std::min(theme.px(kWidestNote), small.horizontalAdvance(note));
        return width;
    }
};

void paintRemarks(const Cell &cell, int from)
{
    const Theme &theme = cell.theme;
    const Remarks remarks(cell.index);
    const int end = cell.option.rect.right() + 1 - theme.space(2);
    int x = from + theme.space(3);
    const auto words = [&](const QString &text, const QFont &font) {
        const int width = std::min(QFontMetrics(font).horizontalAdvance(text) + 1, end - x);
        if (width > 0)
            cell.write(QRect(x, cell.option.rect.top(), width, cell.option.rect.height()), text, font, cell.quiet,
                       Qt::AlignLeading);
        x += width + theme.space(3);
    };
    if (!remarks.priority.isEmpty())
        words(remarks.priority, theme.small);
    if (!remarks.assignee.isEmpty()) {
        const int side = theme.px(kDotUnits);
        const QRect dot(x, cell.option.rect.center().y() - side / 2 + 1, side, side);
        paintBox(cell.painter, cell.visual(dot), side / 2.0, QColor(cell.index.data(ListModel::ColourRole).toString()),
                 cell.theme.edge, theme.lineWidth());
        x += side + theme.space(1);
        words(remarks.assignee, theme.small);
    }
    if (!remarks.note.isEmpty())
        words(remarks.note, theme.small);
}

void paintName(const Cell &cell)
{
    const Theme &theme = cell.theme;
    const QRect tick = tickRect(theme, cell.option.rect);
    const bool isTicked = cell.isTicked();
    paintBox(cell.painter, cell.visual(tick), theme.checkRadius(), isTicked ? theme.accent : theme.field,
             isTicked ? theme.accent : theme.edge, theme.lineWidth());
    if (isTicked)
        paintIcon(cell.painter, cell.visual(tick), u"check"_s, theme.onAccent);
    QFont font = nameFont(theme, cell.index, cell.isSelected());
    font.setStrikeOut(isTicked);
    const int lead = tick.right() + 1 - cell.option.rect.left() + theme.px(2.5);
    const QString name = cell.index.data().toString();
    cell.write(cell.inner(lead, 0), name, font, isTicked ? cell.quiet : cell.ink, Qt::AlignLeading);
    paintRemarks(cell, cell.option.rect.left() + lead + QFontMetrics(font).horizontalAdvance(name));
}

void paintStepper(const Cell &cell, const QRect &box)
{
    const Theme &theme = cell.theme;
    paintBox(cell.painter, cell.visual(box), theme.controlRadius(), theme.base, theme.edge, theme.lineWidth());
    const auto sign = [&](ListDelegate::Part part, const QString &icon) {
        QRect square(0, 0, theme.buttonIcon(), theme.buttonIcon());
        square.moveCenter(ListDelegate::partRect(part, cell.index, cell.option.rect, cell.option.widget).center());
        paintIcon(cell.painter, square, icon, theme.text);
    };
    sign(ListDelegate::Part::Fewer, u"minus"_s);
    sign(ListDelegate::Part::More, u"plus"_s);
    cell.write(box, isolated(cell.index.data().toString(), cell.option.direction), theme.body, theme.text,
               Qt::AlignHCenter);
}

void paintAmount(const Cell &cell)
{
    const Theme &theme = cell.theme;
    const QString words = cell.index.data().toString();
    const bool hasStepper = cell.isSelected() && cell.index.data(ListModel::StepRole).toLongLong() > 0;
    int end = cell.option.rect.left() + QFontMetrics(theme.body).horizontalAdvance(words);
    if (hasStepper) {
        const QRect box = stepperRect(theme, cell.index, cell.option.rect);
        paintStepper(cell, box);
        end = box.right() + 1;
    } else {
        cell.write(cell.inner(0, 0), isolated(words, cell.option.direction), theme.body,
                   cell.isTicked() ? cell.quiet : cell.ink, Qt::AlignLeading);
    }
    if (!cell.index.data(ListModel::EditedRole).toBool())
        return;
    const QRect pencil(end + theme.px(1.5), cell.option.rect.top(), theme.buttonIcon(), cell.option.rect.height());
    paintIcon(cell.painter, cell.visual(pencil), u"pencil"_s, cell.quiet);
}

} // namespace

ListColumns ListColumns::united(const ListColumns &other) const
{
    return {std::max(name, other.name), std::max(amount, other.amount), std::max(price, other.price)};
}

QRect ListDelegate::partRect(Part part, const QModelIndex &index, const QRect &cell, const QWidget *view)
{
    const Theme theme = themeOf(view);
    const bool hasStepper = index.column() == ListModel::Amount && index.data(ListModel::StepRole).toLongLong() > 0;
    const bool hasTick = index.column() == ListModel::Name && !index.data(ListModel::HeadingRole).toBool();
    QRect rect;
    if (part == Part::Tick && hasTick)
        rect = tickRect(theme, cell);
    if ((part == Part::Fewer || part == Part::More) && hasStepper) {
        rect = stepperRect(theme, index, cell);
        const int width = theme.px(kAmountLead);
        if (part == Part::More)
            rect.setLeft(rect.right() + 1 - width);
        else
            rect.setWidth(width);
    }
    return rect.isEmpty() ? rect : QStyle::visualRect(view->layoutDirection(), cell, rect);
}

ListDelegate::Part ListDelegate::partAt(const QModelIndex &index, const QRect &cell, const QPoint &pos,
                                        const QWidget *view, bool isSelected)
{
    // The tick answers in the whole height of its row.
    const QRect tick = partRect(Part::Tick, index, cell, view);
    const int slack = themeOf(view).space(1);
    if (!tick.isEmpty() && pos.x() >= tick.left() - slack && pos.x() <= tick.right() + slack)
        return Part::Tick;
    for (const Part part : {Part::Fewer, Part::More}) {
        if (isSelected && partRect(part, index, cell, view).contains(pos))
            return part;
    }
    return Part::None;
}

ListColumns ListDelegate::columnsFor(const QAbstractItemModel &model, const QWidget *view)
{
    const Theme theme = themeOf(view);
    const QFontMetrics strong(theme.strong);
    const QFontMetrics body(theme.body);
    ListColumns columns;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto text = [&](int column) { return model.index(row, column).data().toString(); };
        if (model.index(row, 0).data(ListModel::HeadingRole).toBool())
            continue;
        const int remarks = Remarks(model.index(row, ListModel::Name)).width(theme);
        columns = columns.united({strong.horizontalAdvance(text(ListModel::Name)) + remarks,
                                  stepperWidth(theme, text(ListModel::Amount)),
                                  body.horizontalAdvance(text(ListModel::Price))});
    }
    columns.name += theme.panelPadding() + theme.buttonIcon() + theme.px(2.5) + theme.space(4);
    columns.amount += theme.px(1.5) + theme.buttonIcon() + theme.space(3);
    columns.price += theme.space(3) + theme.panelPadding();
    return columns;
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell = cellOf(painter, option, index);
    const Theme &theme = cell.theme;
    painter->save();
    if (index.siblingAtColumn(ListModel::Name).data(ListModel::HeadingRole).toBool()) {
        if (index.column() == ListModel::Name)
            paintHeading(cell);
        painter->restore();
        return;
    }
    paintGround(cell);
    const QString words = index.data().toString();
    switch (index.column()) {
    case ListModel::Name: paintName(cell); break;
    case ListModel::Amount: paintAmount(cell); break;
    case ListModel::Why:
        cell.write(cell.inner(0, theme.space(2)), words, theme.small, cell.quiet, Qt::AlignLeading);
        break;
    default:
        cell.write(cell.inner(0, theme.panelPadding()), isolated(words, option.direction), theme.body,
                   cell.isTicked() ? cell.quiet : cell.ink, Qt::AlignTrailing);
    }
    painter->restore();
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = themeOf(option.widget).listRowHeight();
    return {height, height};
}

QWidget *ListDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ListModel *>(index.model());
    const ListItem *item = model ? model->item(index) : nullptr;
    return item && index.column() == ListModel::Amount ? new AmountEdit(*item, parent) : nullptr;
}

void ListDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A list that is read again meanwhile must not overwrite what is being typed.
    auto *edit = qobject_cast<AmountEdit *>(editor);
    if (!edit || edit->isModified())
        return;
    edit->setText(index.data(Qt::EditRole).toString());
    edit->selectAll();
}

void ListDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *edit = qobject_cast<AmountEdit *>(editor);
    if (!edit || !edit->isModified())
        return;
    if (const auto amount = edit->amount())
        model->setData(index, amount->milli, ListModel::MilliRole);
}

void ListDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect.adjusted(0, 0, -themeOf(option.widget).space(3), 0);
    const int grow = std::max(0, editor->minimumSizeHint().height() - rect.height());
    rect.adjust(0, -grow / 2, 0, grow - grow / 2);
    if (const int above = -rect.top(); above > 0)
        rect.translate(0, above);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, rect));
}

bool ListDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *edit = qobject_cast<AmountEdit *>(editor);
    if (edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            // Kept here: what the field does not use the list would take for "open the product".
            if (edit->check()) {
                Q_EMIT commitData(edit);
                Q_EMIT closeEditor(edit);
            }
            event->accept();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace larder
