// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/putawaydelegate.h"

#include "ui/lists/putawaymodel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icons.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

using Column = PutAwayColumn;

const QChar kIsolate(0x2066);
const QChar kIsolateEnd(0x2069);

Column columnOf(const QModelIndex &index)
{
    return Column(index.column());
}

bool isAmountLike(Column column)
{
    return column == Column::Amount || column == Column::Paid || column == Column::BestBefore;
}

/// The cell between its paddings, in reading direction.
QRect content(const Theme &theme, const QRect &cell, Column column)
{
    const int lead = column == Column::Got ? theme.panelPadding() : theme.space(3);
    return cell.adjusted(lead, 0, -theme.space(3), 0);
}

/// One cell while it is painted.
class Cell
{
public:
    Cell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter)
        , m_option(option)
        , m_index(index)
        , m_theme(themeOf(option.widget))
        , m_isSelected(option.state.testFlag(QStyle::State_Selected))
        , m_isGot(index.siblingAtColumn(int(Column::Got)).data(Qt::CheckStateRole).toInt() == Qt::Checked)
    {}

    void paint() const
    {
        paintGround();
        if (columnOf(m_index) == Column::Got)
            return paintTick();
        const QString wrong = m_index.data(PutAwayModel::ProblemRole).toString();
        if (!wrong.isEmpty() && columnOf(m_index) != Column::Difference)
            paintBox(m_painter,
                     m_option.rect.adjusted(m_theme.space(1), m_theme.px(0.75), -m_theme.space(1), -m_theme.px(0.75)),
                     m_theme.controlRadius(), QColor(), m_theme.paprika.fill, m_theme.focusWidth());
        paintWords(wrong);
    }

private:
    [[nodiscard]] QRect visual(const QRect &logical) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, logical);
    }

    [[nodiscard]] QColor ink(const QColor &colour) const
    {
        return m_isSelected && m_theme.highContrast ? m_theme.onSelected : colour;
    }

    void paintGround() const
    {
        const QRect rect = m_option.rect;
        if (m_isSelected)
            m_painter->fillRect(rect, m_theme.selected);
        else if (m_option.state.testFlag(QStyle::State_MouseOver))
            m_painter->fillRect(rect, m_theme.hover);
        const int line = int(std::ceil(m_theme.lineWidth()));
        m_painter->fillRect(QRect(rect.left(), rect.bottom() + 1 - line, rect.width(), line), m_theme.line);
        if (m_isSelected && columnOf(m_index) == Column::Got)
            m_painter->fillRect(visual(QRect(rect.topLeft(), QSize(m_theme.px(0.75), rect.height()))),
                                ink(m_theme.accent));
    }

    void paintTick() const
    {
        QRect box(0, 0, m_theme.buttonIcon(), m_theme.buttonIcon());
        const QRect room = content(m_theme, m_option.rect, Column::Got);
        box.moveTopLeft({room.left(), room.center().y() + 1 - box.height() / 2});
        const QRect shown = visual(box);
        if (m_index.data(PutAwayModel::UnplannedRole).toBool() && m_isGot) {
            paintIcon(m_painter, shown, u"plus"_s, ink(m_theme.leaf.text));
        } else {
            paintBox(m_painter, shown, m_theme.checkRadius(), m_isGot ? m_theme.accent : m_theme.field,
                     m_isGot ? m_theme.accent : m_theme.edge, m_theme.lineWidth());
            if (m_isGot)
                paintIcon(m_painter, shown, u"check"_s, m_theme.onAccent);
        }
        if (m_option.state.testFlag(QStyle::State_HasFocus))
            paintBox(m_painter, shown.adjusted(-3, -3, 3, 3), m_theme.controlRadius(), QColor(), ink(m_theme.accent),
                     m_theme.focusWidth());
    }

    void paintWords(const QString &wrong) const
    {
        const Column column = columnOf(m_index);
        QFont font = column == Column::Difference ? m_theme.small : m_theme.body;
        if (column == Column::What && m_isSelected)
            font = m_theme.strong;
        const bool isQuiet =
            !m_isGot || column == Column::Difference || m_index.data(PutAwayModel::ProposedRole).toBool();
        const QColor colour = !wrong.isEmpty() ? m_theme.paprika.text : isQuiet ? m_theme.muted : m_theme.text;
        QString words = m_index.data().toString();
        const QRect room = content(m_theme, m_option.rect, column);
        words = QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width());
        if (isAmountLike(column) && m_option.direction == Qt::RightToLeft)
            words = kIsolate + words + kIsolateEnd;
        const auto alignment =
            QStyle::visualAlignment(m_option.direction, column == Column::Paid ? Qt::AlignTrailing : Qt::AlignLeading);
        m_painter->setFont(font);
        m_painter->setPen(ink(colour));
        m_painter->drawText(visual(room), int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, words);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    Theme m_theme;
    bool m_isSelected;
    bool m_isGot;
};

QString headerOf(const QModelIndex &index)
{
    return index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
}

} // namespace

PutAwayDelegate::PutAwayDelegate(std::function<bool(QKeyEvent *, Field *)> takeKey, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_takeKey(std::move(takeKey))
{}

void PutAwayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    Cell(painter, option, index).paint();
    painter->restore();
}

QSize PutAwayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    const QFont font = columnOf(index) == Column::What         ? theme.strong
                       : columnOf(index) == Column::Difference ? theme.small
                                                               : theme.body;
    return {QFontMetrics(font).horizontalAdvance(index.data().toString()) + 2 * theme.space(3) + theme.space(2),
            theme.rowHeight()};
}

QWidget *PutAwayDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new Field(parent);
    const QString name = index.siblingAtColumn(int(Column::What)).data().toString();
    edit->setObjectName(u"putAwayEdit"_s);
    //: Spoken name of a cell: "How much, Milk 1 l"
    edit->setAccessibleName(tr("%1, %2").arg(headerOf(index), name));
    if (columnOf(index) == Column::Paid)
        edit->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    if (columnOf(index) == Column::Place) {
        // No list that would take the keys: the rest of the word is written behind the cursor.
        auto *completer = new QCompleter(m_places, edit);
        completer->setCompletionMode(QCompleter::InlineCompletion);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
    }
    connect(edit, &QLineEdit::textEdited, edit, [edit] { edit->setMood(Mood::Plain); });
    return edit;
}

void PutAwayDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A list that is read again meanwhile must not overwrite what is being typed.
    auto *edit = qobject_cast<Field *>(editor);
    if (!edit || edit->isModified())
        return;
    edit->setPlaceholderText(index.data(PutAwayModel::PlaceholderRole).toString());
    edit->setText(index.data(Qt::EditRole).toString());
    edit->selectAll();
    const QString wrong = index.data(PutAwayModel::ProblemRole).toString();
    edit->setMood(wrong.isEmpty() ? Mood::Plain : Mood::Paprika);
    edit->setAccessibleDescription(wrong);
}

void PutAwayDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *edit = qobject_cast<Field *>(editor);
    if (!edit || !edit->isModified())
        return;
    edit->setModified(false);
    model->setData(index, edit->text(), Qt::EditRole);
}

void PutAwayDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    const Theme theme = themeOf(option.widget);
    // Its words stand where the cell's stood.
    const QRect rect = option.rect.adjusted(theme.space(1), theme.px(0.5), -theme.space(1), -theme.px(0.5));
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, rect));
}

bool PutAwayDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (auto *edit = qobject_cast<Field *>(editor); edit && event->type() == QEvent::KeyPress) {
        if (m_takeKey(static_cast<QKeyEvent *>(event), edit))
            return true;
        // Enter and Tab have been taken; Esc and the rest are the line's.
        return false;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace larder
