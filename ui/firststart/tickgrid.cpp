// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/tickgrid.h"

#include "core/base/textkey.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QHBoxLayout>
#include <QResizeEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kMostColumns = 3;
constexpr qint64 kTypingMs = 1000; // letters closer together than this are one word

} // namespace

TickGrid::TickGrid(const StarterCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_rows(GroupCount)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(themeOf(this).space(3));
    for (int i = 0; i < kMostColumns; ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(themeOf(this).space(2));
        m_layout->addLayout(column, 1);
        m_columns << column;
    }
    addGroup(Fridge, tr("Fridge"));
    addGroup(Cupboard, tr("Cupboard"));
    addGroup(Fruit, tr("Fruit and vegetables"));
    addGroup(Bathroom, tr("Bathroom and cleaning"));
    addGroup(Own, tr("Your own"));
    m_groups[Own]->hide();
    const QVector<StarterGood> everyday = catalogue.everyday();
    for (const StarterGood &good : everyday) {
        const Group group = good.place == StarterPlace::Fridge                                             ? Fridge
                            : good.place == StarterPlace::FruitBowl                                        ? Fruit
                            : good.place == StarterPlace::Bathroom || good.place == StarterPlace::Cleaning ? Bathroom
                                                                                                           : Cupboard;
        addRow(group, good.name, good);
    }
    m_everyday = int(everyday.size());
    arrange(kMostColumns);
    m_current = m_rows[Fridge].value(0);
}

void TickGrid::addGroup(Group group, const QString &title)
{
    const Theme theme = themeOf(this);
    auto *widget = new QWidget(this);
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(theme.space(2), 0, theme.space(2), 0);
    heading->setSpacing(theme.space(2));
    auto *label = new WordsLabel(title, WordsLabel::Tone::Strong, widget);
    heading->addWidget(label);
    heading->addWidget(new RuleLine(widget), 1, Qt::AlignVCenter);
    rows->addLayout(heading);
    rows->addSpacing(theme.space(1));
    Q_ASSERT(m_groups.size() == int(group));
    m_groups << widget;
    m_groupRows << rows;
}

TickRow *TickGrid::addRow(Group group, const QString &name, const std::optional<StarterGood> &good)
{
    auto *row = new TickRow(name, good, m_groups[group]);
    m_groupRows[group]->addWidget(row);
    m_rows[group] << row;
    connect(row, &TickRow::changed, this, &TickGrid::changed);
    connect(row, &TickRow::leaveWanted, this, &TickGrid::leaveWanted);
    connect(row, &TickRow::moveWanted, this, [this, row](int down, int right) { move(row, down, right); });
    connect(row, &TickRow::typed, this, [this, row](const QString &letters) { jump(row, letters); });
    connect(row, &TickRow::edgeWanted, this, [this](bool isLast) {
        const QVector<QVector<TickRow *>> columns = columnsNow();
        (isLast ? columns.last().last() : columns.first().first())->takeFocus();
    });
    connect(row, &TickRow::focused, this, [this, row](Qt::FocusReason reason) { enter(row, reason); });
    return row;
}

void TickGrid::enter(TickRow *row, Qt::FocusReason reason)
{
    // Within the grid Shift+Tab is the grid's own: this one comes from behind it, and leads back to where one was.
    if (reason == Qt::BacktabFocusReason && m_current && m_current != row)
        return m_current->takeFocus(true);
    m_current = row;
    Q_EMIT focused(row);
}

void TickGrid::arrange(int columns)
{
    if (columns == m_columnCount)
        return;
    m_columnCount = columns;
    static constexpr std::array<std::array<int, GroupCount>, kMostColumns> kPlaces{
        {{0, 0, 0, 0, 0}, {0, 1, 0, 1, 1}, {0, 1, 2, 2, 2}}};
    for (int i = 0; i < kMostColumns; ++i) {
        while (QLayoutItem *item = m_columns[i]->takeAt(0))
            delete item; // the groups stay, only their places go
        m_layout->setStretch(i, i < columns ? 1 : 0);
    }
    for (int group = 0; group < GroupCount; ++group)
        m_columns[kPlaces.at(size_t(columns - 1)).at(size_t(group))]->addWidget(m_groups[group]);
    for (QVBoxLayout *column : std::as_const(m_columns))
        column->addStretch();
}

int TickGrid::columnWidth() const
{
    // In a column a little narrower than the widest row that row takes two lines, which is better than a column less.
    constexpr double kEnoughShare = 0.85;
    int widest = 0;
    for (const auto &rows : m_rows) {
        for (const TickRow *row : rows)
            widest = std::max(widest, row->naturalWidth());
    }
    return int(widest * kEnoughShare);
}

QSize TickGrid::minimumSizeHint() const
{
    // One column is the least; how high it is then depends on the columns there are.
    return {columnWidth(), QWidget::minimumSizeHint().height()};
}

void TickGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int gap = m_layout->spacing();
    arrange(std::clamp((event->size().width() + gap) / (columnWidth() + gap), 1, kMostColumns));
}

QVector<StartTick> TickGrid::ticks() const
{
    QVector<StartTick> ticks;
    for (const auto &rows : m_rows) {
        for (const TickRow *row : rows) {
            if (row->isTicked())
                ticks << row->tick();
        }
    }
    return ticks;
}

TickRow *TickGrid::rowCalled(const QString &name) const
{
    const QString key = textKey(name);
    for (const auto &rows : m_rows) {
        for (TickRow *row : rows) {
            if (textKey(row->name()) == key)
                return row;
        }
    }
    return nullptr;
}

void TickGrid::restore(const QString &name, const std::optional<StarterGood> &good, int lastsDays)
{
    TickRow *row = rowCalled(good ? good->name : name);
    if (!row) {
        row = addRow(Own, good ? good->name : name, good);
        m_groups[Own]->show();
    }
    row->setTicked(true, lastsChoice(lastsDays));
}

void TickGrid::add(const QString &name, const std::optional<StarterGood> &good)
{
    restore(name, good, good && good->lastsDays > 0 ? good->lastsDays : lastsDaysOf(1));
    // The new row gets its place first, or it could not be shown.
    layout()->activate();
    rowCalled(good ? good->name : name)->takeFocus(true);
}

void TickGrid::clear()
{
    for (const auto &rows : std::as_const(m_rows)) {
        for (TickRow *row : rows)
            row->setTicked(false);
    }
}

void TickGrid::takeFocus()
{
    if (m_current)
        m_current->takeFocus();
}

QVector<QVector<TickRow *>> TickGrid::columnsNow() const
{
    QVector<QVector<TickRow *>> columns(kMostColumns);
    for (int i = 0; i < kMostColumns; ++i) {
        for (int group = 0; group < GroupCount; ++group) {
            if (m_columns[i]->indexOf(m_groups[group]) >= 0)
                columns[i] += m_rows[group];
        }
    }
    columns.removeIf([](const QVector<TickRow *> &column) { return column.isEmpty(); });
    return columns;
}

void TickGrid::move(TickRow *from, int down, int right)
{
    const QVector<QVector<TickRow *>> columns = columnsNow();
    for (int i = 0; i < int(columns.size()); ++i) {
        const auto at = int(columns[i].indexOf(from));
        if (at < 0)
            continue;
        if (right != 0) {
            const auto &column = columns.value(i + right);
            if (!column.isEmpty())
                column[std::min(at, int(column.size()) - 1)]->takeFocus();
            return;
        }
        // The end of a column leads on to the next one.
        if (at + down >= 0 && at + down < int(columns[i].size()))
            columns[i][at + down]->takeFocus();
        else if (const auto &next = columns.value(i + down); !next.isEmpty())
            (down > 0 ? next.first() : next.last())->takeFocus();
        return;
    }
}

void TickGrid::jump(TickRow *from, const QString &letters)
{
    m_typed = m_typedAt.isValid() && m_typedAt.elapsed() < kTypingMs ? m_typed + letters : letters;
    m_typedAt.start();
    QVector<TickRow *> all;
    for (const auto &rows : std::as_const(m_rows))
        all += rows;
    const QString key = textKey(m_typed);
    // One letter again and again goes through all goods that begin with it; more letters stay where they fit.
    const auto start = all.indexOf(from) + (m_typed.size() == 1 ? 1 : 0);
    for (qsizetype i = 0; i < all.size(); ++i) {
        TickRow *row = all[(start + i) % all.size()];
        if (textKey(row->name()).startsWith(key))
            return row->takeFocus();
    }
}

} // namespace larder
