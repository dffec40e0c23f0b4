// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/putawayhead.h"

#include "ui/lists/dayfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/wordslabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QCompleter>

using namespace Qt::StringLiterals;

namespace larder {

PutAwayHead::PutAwayHead(Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new WordsLabel(WordsLabel::Tone::Body, this))
    , m_store(new Field(tr("which shop"), this))
    , m_day(new DayField(clock, this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_sentence->setObjectName(u"putAwaySentence"_s);
    m_sentence->setWordWrap(true);
    m_store->setObjectName(u"putAwayStore"_s);
    m_store->setAccessibleName(tr("Bought at"));
    m_day->setObjectName(u"putAwayDay"_s);
    m_day->setAccessibleName(tr("Day of the shopping"));
    addShops();
    //: In front of the name of a shop
    auto *at = new WordsLabel(tr("bought at"), WordsLabel::Tone::Body, this);
    at->setBuddy(m_store);
    const Theme theme = themeOf(this);
    m_store->setMaximumWidth(theme.px(50));
    m_day->setMaximumWidth(theme.px(80));
    auto *where = new QHBoxLayout;
    where->setSpacing(theme.space(2));
    where->addWidget(at);
    where->addWidget(m_store);
    where->addWidget(m_day);
    m_row->setContentsMargins({});
    m_row->setSpacing(theme.space(2));
    m_row->addWidget(m_sentence, 1);
    m_row->addLayout(where);
}

void PutAwayHead::addShops()
{
    setStores({});
    connect(m_store, &QLineEdit::editingFinished, m_store, [this] { m_store->setCursorPosition(0); });
    QAction *choose = m_store->addAction(larderIcon(u"chevron-down"_s), QLineEdit::TrailingPosition);
    choose->setToolTip(tr("Choose a shop"));
    connect(choose, &QAction::triggered, this, [this] {
        m_store->completer()->setCompletionPrefix({});
        m_store->completer()->complete();
    });
}

void PutAwayHead::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void PutAwayHead::setStores(const QStringList &stores)
{
    auto *completer = new QCompleter(stores, m_store);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_store->setCompleter(completer);
}

QString PutAwayHead::store() const
{
    return m_store->text().simplified();
}

void PutAwayHead::setStore(const QString &store)
{
    m_store->setText(store);
}

void PutAwayHead::setNarrow(bool isNarrow)
{
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace larder
