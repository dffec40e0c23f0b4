// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpanel.h"

#include "ui/lists/listmodel.h"
#include "ui/lists/listtree.h"
#include "ui/lists/lookbutton.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/wordslabel.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

ListPanel::ListPanel(QWidget *parent)
    : Panel(Padding::None, parent)
    , m_buys(new ListModel(Section::Buy, this))
    , m_looks(new ListModel(Section::Look, this))
    , m_tree(new ListTree(m_buys, this))
    , m_lookTree(new ListTree(m_looks, this))
    , m_lookRule(new RuleLine(this))
    , m_lookButton(new LookButton(this))
    , m_check(new ActionButton(tr("Check before you go"), ActionButton::Kind::Small, this))
    , m_empty(new EmptyState(this))
    , m_ticked(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_head(makeHead())
    , m_stack(new QStackedWidget(this))
{
    m_tree->setObjectName(u"listTree"_s);
    m_tree->setAccessibleName(tr("Buy"));
    setFocusProxy(m_tree);
    m_lookTree->setObjectName(u"lookTree"_s);
    m_lookTree->setAccessibleName(tr("Have a look"));
    m_lookTree->setFitsContents(true);
    m_lookButton->setObjectName(u"lookButton"_s);
    m_check->setObjectName(u"checkBeforeYouGo"_s);
    m_empty->setObjectName(u"listEmpty"_s);
    m_empty->setPicture(u"list"_s);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    const int gap = themeOf(this).space(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, gap);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_lookRule);
    column->addSpacing(gap);
    auto *look = new QHBoxLayout;
    look->setContentsMargins(0, 0, themeOf(this).panelPadding(), 0);
    look->addWidget(m_lookButton, 1);
    look->addWidget(m_check);
    column->addLayout(look);
    column->addWidget(m_lookTree);
    connectSection(m_buys, m_tree, m_lookTree);
    connectSection(m_looks, m_lookTree, m_tree);
    connect(m_tree, &ListTree::viewportResized, this, &ListPanel::alignHead);
    connect(m_check, &QAbstractButton::clicked, this, &ListPanel::lookWanted);
    connect(m_lookButton, &QAbstractButton::toggled, this, &ListPanel::foldLook);
    alignHead();
    foldLook();
}

QWidget *ListPanel::makeHead()
{
    const Theme theme = themeOf(this);
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    m_headRow = row;
    row->setSpacing(theme.space(2));
    m_ticked->setObjectName(u"tickedLabel"_s);
    row->addWidget(new WordsLabel(tr("Buy"), WordsLabel::Tone::Section, head), 0, Qt::AlignBottom);
    row->addWidget(m_ticked, 1, Qt::AlignBottom);
    row->addWidget(new WordsLabel(tr("last price"), WordsLabel::Tone::Muted, head), 0, Qt::AlignBottom);
    column->addLayout(row);
    column->addWidget(new RuleLine(head));
    return head;
}

// "last price" stands above the prices, beside a scroll bar too.
void ListPanel::alignHead()
{
    const Theme theme = themeOf(this);
    m_headRow->setContentsMargins(theme.panelPadding(), theme.space(2), theme.panelPadding() + m_tree->scrollBarSpace(),
                                  theme.space(2));
}

void ListPanel::connectSection(ListModel *model, ListTree *tree, ListTree *other)
{
    connect(model, &ListModel::tickWanted, this, &ListPanel::tickWanted);
    connect(model, &ListModel::amountWanted, this, &ListPanel::amountWanted);
    connect(tree, &ListTree::removeWanted, this, &ListPanel::removeWanted);
    connect(tree, &ListTree::copyWanted, this, &ListPanel::copyWanted);
    connect(tree, &ListTree::productWanted, this, &ListPanel::productWanted);
    connect(tree, &ListTree::selectedItemChanged, this, [this, tree, other] {
        if (tree->selectedItem() && other->selectedItem())
            other->selectionModel()->clear();
        Q_EMIT selectedChanged();
    });
}

void ListPanel::foldLook()
{
    const bool isOpen = m_lookButton->isChecked() && m_looks->lineCount() > 0;
    if (!isOpen)
        m_lookTree->selectionModel()->clear();
    m_lookTree->setVisible(isOpen);
}

void ListPanel::setReading(const ListReading &reading)
{
    const ListSentences sentences(reading.trips);
    m_buys->setItems(reading.items, reading.trips.asOf);
    m_looks->setItems(reading.items, reading.trips.asOf);
    const bool isEmpty = m_buys->lineCount() == 0;
    m_head->setVisible(!isEmpty);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_tree);
    m_empty->setSentence(sentences.nothing());
    m_empty->setHint(isEmpty ? sentences.nothingHint(reading) : QString());
    m_ticked->setText(sentences.ticked(summarize(reading.items)));
    m_lookButton->setSentence(sentences.looks(reading.items));
    m_lookButton->setVisible(m_looks->lineCount() > 0);
    m_check->setVisible(m_looks->lineCount() > 0);
    m_lookRule->setVisible(m_looks->lineCount() > 0);
    foldLook();
    fitColumns();
    if (!std::exchange(m_hasRead, true))
        selectFirst();
    Q_EMIT selectedChanged();
}

void ListPanel::selectFirst()
{
    for (int row = 0; row < m_buys->rowCount(); ++row) {
        if (m_buys->item(m_buys->index(row, ListModel::Name)))
            return m_tree->setCurrentIndex(m_buys->index(row, ListModel::Name));
    }
}

void ListPanel::fitColumns()
{
    const ListColumns columns =
        ListDelegate::columnsFor(*m_buys, m_tree).united(ListDelegate::columnsFor(*m_looks, m_lookTree));
    m_tree->setColumns(columns);
    m_lookTree->setColumns(columns);
}

std::optional<ListItem> ListPanel::selected() const
{
    for (const ListTree *tree : {m_tree, m_lookTree}) {
        if (const ListItem *item = tree->selectedItem())
            return *item;
    }
    return std::nullopt;
}

bool ListPanel::reveal(const QString &name)
{
    if (const QModelIndex index = m_buys->indexOf(name); index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
        return true;
    }
    const QModelIndex index = m_looks->indexOf(name);
    if (!index.isValid())
        return false;
    setLookOpen(true);
    m_lookTree->setCurrentIndex(index);
    return true;
}

bool ListPanel::isLookOpen() const
{
    return m_lookButton->isChecked();
}

void ListPanel::setLookOpen(bool isOpen)
{
    m_lookButton->setChecked(isOpen);
}

void ListPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        fitColumns();
}

} // namespace larder
