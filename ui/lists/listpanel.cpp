// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpanel.h"

#include "ui/lists/listmodel.h"
#include "ui/lists/liststrip.h"
#include "ui/lists/listtree.h"
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
    , m_tree(new ListTree(m_buys, this))
    , m_later(new ListStrip(Section::Later, u"clock"_s, this))
    , m_ordered(new ListStrip(Section::Ordered, u"box"_s, this))
    , m_look(new ListStrip(Section::Look, u"eye"_s, this))
    , m_takeBack(m_ordered->addAction(tr("Take back")))
    , m_empty(new EmptyState(this))
    , m_ticked(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_head(makeHead())
    , m_stack(new QStackedWidget(this))
{
    m_tree->setObjectName(u"listTree"_s);
    m_tree->setAccessibleName(tr("Buy"));
    setFocusProxy(m_tree);
    m_takeBack->setObjectName(u"takeBackOrder"_s);
    m_takeBack->setToolTip(tr("It is not coming: buy it after all"));
    m_empty->setObjectName(u"listEmpty"_s);
    m_empty->setPicture(u"list"_s);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, themeOf(this).space(1));
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    for (ListStrip *strip : {m_later, m_ordered, m_look})
        column->addWidget(strip);
    connectSection(m_buys, m_tree);
    connectStrips();
    connect(m_tree, &ListTree::viewportResized, this, &ListPanel::alignHead);
    connect(m_tree, &ListTree::aisleMoveWanted, this, &ListPanel::aisleMoveWanted);
    alignHead();
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

void ListPanel::connectSection(ListModel *model, ListTree *tree)
{
    connect(model, &ListModel::tickWanted, this, &ListPanel::tickWanted);
    connect(model, &ListModel::amountWanted, this, &ListPanel::amountWanted);
    connect(tree, &ListTree::removeWanted, this, &ListPanel::removeWanted);
    connect(tree, &ListTree::copyWanted, this, &ListPanel::copyWanted);
    connect(tree, &ListTree::productWanted, this, &ListPanel::productWanted);
    connect(tree, &ListTree::menuWanted, this, &ListPanel::menuWanted);
    connect(tree, &ListTree::selectedItemChanged, this, [this, tree] { keepOneSelection(tree); });
}

void ListPanel::connectStrips()
{
    for (ListStrip *strip : {m_later, m_ordered, m_look})
        connectSection(strip->model(), strip->tree());
    ActionButton *check = m_look->addAction(tr("Check before you go"));
    check->setObjectName(u"checkBeforeYouGo"_s);
    connect(check, &QAbstractButton::clicked, this, &ListPanel::lookWanted);
    connect(m_takeBack, &QAbstractButton::clicked, this, [this] {
        // With one line there is nothing to choose.
        if (const ListItem *item = m_ordered->tree()->selectedItem())
            Q_EMIT takeBackWanted(ListItem(*item));
        else if (m_ordered->model()->lineCount() == 1)
            Q_EMIT takeBackWanted(ListItem(*m_ordered->model()->item(m_ordered->model()->index(0, 0))));
        else
            m_ordered->setOpen(true);
    });
}

QVector<ListTree *> ListPanel::trees() const
{
    return {m_tree, m_later->tree(), m_ordered->tree(), m_look->tree()};
}

void ListPanel::keepOneSelection(ListTree *tree)
{
    if (tree->selectedItem()) {
        for (ListTree *other : trees()) {
            if (other != tree && other->selectedItem())
                other->selectionModel()->clear();
        }
    }
    Q_EMIT selectedChanged();
}

void ListPanel::setReading(const ListReading &reading)
{
    const ListSentences sentences(reading.trips);
    const QDate today = reading.trips.asOf;
    m_buys->setItems(reading.items, today);
    m_later->setItems(reading.items, today, sentences.names(reading.items, Section::Later));
    m_ordered->setItems(reading.items, today, sentences.names(reading.items, Section::Ordered));
    m_look->setItems(reading.items, today, sentences.looks(reading.items));
    for (ListModel *model : {m_buys, m_later->model(), m_ordered->model(), m_look->model()})
        model->setMembers(reading.members);
    showEmptiness(reading);
    const ListSummary summary = summarize(reading.items);
    m_tree->setAccessibleDescription(sentences.opening(summary));
    m_ticked->setText(sentences.ticked(summary));
    fitColumns();
    if (!std::exchange(m_hasRead, true))
        selectFirst();
    Q_EMIT selectedChanged();
}

void ListPanel::showEmptiness(const ListReading &reading)
{
    const ListSentences sentences(reading.trips);
    const bool isEmpty = m_buys->lineCount() == 0;
    m_head->setVisible(!isEmpty);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_tree);
    const bool isOther = reading.list.id.isValid() && !reading.list.isFirst;
    //: %1 is the name of a list
    m_empty->setSentence(isOther ? tr("Nothing on “%1” yet.").arg(reading.list.name) : sentences.nothing());
    m_empty->setHint(!isEmpty  ? QString()
                     : isOther ? tr("Type what you need above, for example “2 milk”.")
                               : sentences.nothingHint(reading));
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
    ListColumns columns = ListDelegate::columnsFor(*m_buys, m_tree);
    for (const ListStrip *strip : {m_later, m_ordered, m_look})
        columns = columns.united(ListDelegate::columnsFor(*strip->model(), strip->tree()));
    for (ListTree *tree : trees())
        tree->setColumns(columns);
}

std::optional<ListItem> ListPanel::selected() const
{
    for (const ListTree *tree : trees()) {
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
    for (ListStrip *strip : {m_later, m_ordered, m_look}) {
        const QModelIndex index = strip->model()->indexOf(name);
        if (!index.isValid())
            continue;
        strip->setOpen(true);
        strip->tree()->setCurrentIndex(index);
        return true;
    }
    return false;
}

void ListPanel::typeAmount()
{
    for (ListTree *tree : trees()) {
        if (tree->selectedItem())
            return tree->typeAmount();
    }
}

bool ListPanel::isLookOpen() const
{
    return m_look->isOpen();
}

void ListPanel::setLookOpen(bool isOpen)
{
    m_look->setOpen(isOpen);
}

void ListPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        fitColumns();
}

} // namespace larder
