// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/thingrow.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace larder {

ThingRow::ThingRow(const QString &words, const QString &aside, QWidget *parent)
    : QWidget(parent)
    , m_words(new WordsLabel(words, WordsLabel::Tone::Body, this))
    , m_deeds(new QHBoxLayout)
{
    const Theme theme = themeOf(this);
    auto *second = new WordsLabel(aside, WordsLabel::Tone::Muted, this);
    m_words->setWordWrap(true);
    second->setWordWrap(true);
    second->setVisible(!aside.isEmpty());
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.px(0.5));
    column->addWidget(m_words);
    column->addWidget(second);
    m_deeds->setSpacing(theme.space(2));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.space(3));
    row->addLayout(column, 1);
    row->addLayout(m_deeds);
    setAccessibleName(words);
    setAccessibleDescription(aside);
}

ActionButton *ThingRow::addDeed(const QString &text, const QString &name)
{
    auto *button = new ActionButton(text, ActionButton::Kind::Small, this);
    button->setObjectName(name);
    button->setAccessibleDescription(m_words->text());
    m_deeds->addWidget(button);
    return button;
}

ThingRows::ThingRows(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(2));
}

void ThingRows::begin()
{
    const QWidget *focus = QApplication::focusWidget();
    m_place = -1;
    for (int i = 0; i < layout()->count(); ++i) {
        if (focus && layout()->itemAt(i)->widget()->isAncestorOf(focus)) {
            m_place = i;
            m_focused = focus->objectName();
        }
    }
    while (QLayoutItem *item = layout()->takeAt(0)) {
        // A row may be told to go by its own button.
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    m_count = 0;
}

ThingRow *ThingRows::add(const QString &words, const QString &aside)
{
    auto *row = new ThingRow(words, aside, this);
    layout()->addWidget(row);
    row->show();
    ++m_count;
    return row;
}

void ThingRows::end()
{
    setVisible(m_count > 0);
    if (m_place < 0 || m_count == 0)
        return;
    QWidget *row = layout()->itemAt(std::min(m_place, m_count - 1))->widget();
    if (auto *button = row->findChild<QWidget *>(m_focused))
        button->setFocus(Qt::OtherFocusReason);
}

} // namespace larder
