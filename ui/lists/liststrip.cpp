// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/liststrip.h"

#include "ui/lists/foldbutton.h"
#include "ui/lists/listmodel.h"
#include "ui/lists/listtree.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

ListStrip::ListStrip(Section section, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_model(new ListModel(section, this))
    , m_tree(new ListTree(m_model, this))
    , m_button(new FoldButton(icon, ListModel::sectionTitle(section), this))
    , m_row(new QHBoxLayout)
{
    m_tree->setObjectName(sectionName(section) + u"Tree"_s);
    m_tree->setAccessibleName(ListModel::sectionTitle(section));
    m_tree->setFitsContents(true);
    m_button->setObjectName(sectionName(section) + u"Button"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    const Theme theme = themeOf(this);
    m_row->setContentsMargins(0, 0, theme.panelPadding(), 0);
    m_row->addWidget(m_button, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new RuleLine(this));
    column->addLayout(m_row);
    column->addWidget(m_tree);
    connect(m_button, &QAbstractButton::toggled, this, &ListStrip::fold);
    fold();
}

ActionButton *ListStrip::addAction(const QString &text)
{
    auto *button = new ActionButton(text, ActionButton::Kind::Small, this);
    m_row->addWidget(button);
    return button;
}

void ListStrip::setItems(const QVector<ListItem> &items, QDate today, const QString &sentence)
{
    m_model->setItems(items, today);
    m_button->setSentence(sentence);
    setVisible(m_model->lineCount() > 0);
    fold();
}

bool ListStrip::isOpen() const
{
    return m_button->isChecked();
}

void ListStrip::setOpen(bool isOpen)
{
    m_button->setChecked(isOpen);
}

void ListStrip::fold()
{
    const bool isShown = m_button->isChecked() && m_model->lineCount() > 0;
    if (!isShown)
        m_tree->selectionModel()->clear();
    m_tree->setVisible(isShown);
}

} // namespace larder
