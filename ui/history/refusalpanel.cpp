// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/refusalpanel.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

RefusalPanel::RefusalPanel(QWidget *parent)
    : Panel(parent)
    , m_words(new WordsLabel(WordsLabel::Tone::Body, this))
    , m_show(new LinkButton(tr("Show it"), this))
    , m_close(new ActionButton(u"close"_s, QString(), ActionButton::Kind::Flat, this))
{
    setObjectName(u"refusal"_s);
    setMood(Mood::Paprika);
    m_words->setObjectName(u"refusalWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_show->setObjectName(u"refusalShow"_s);
    m_close->setObjectName(u"refusalClose"_s);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).space(3));
    row->addWidget(m_words, 1);
    row->addWidget(m_show);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_show, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT actionWanted(m_inTheWay);
    });
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::hide);
    hide();
}

void RefusalPanel::tell(const Error &error, ActionId inTheWay)
{
    m_inTheWay = inTheWay;
    m_words->setText(error.message);
    m_show->setVisible(inTheWay.isValid());
    show();
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace larder
