// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/whypanel.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

WhyPanel::WhyPanel(QWidget *parent)
    : QWidget(parent)
    , m_name(new WordsLabel(WordsLabel::Tone::Strong, this))
    , m_sentence(new WordsLabel(WordsLabel::Tone::Body, this))
    , m_edited(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_column(new QVBoxLayout(this))
    , m_because(new LinkButton(this))
    , m_enough(new ActionButton(tr("Have enough"), ActionButton::Kind::Small, this))
    , m_show(new LinkButton(this))
{
    setObjectName(u"whyPanel"_s);
    m_enough->setObjectName(u"enoughButton"_s);
    m_enough->setToolTip(tr("Keeps it off the list until you buy it again (Delete)"));
    m_sentence->setObjectName(u"whySentence"_s);
    for (WordsLabel *label : {m_name, m_sentence, m_edited}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    const Theme theme = themeOf(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(theme.space(2));
    m_column->addWidget(new WordsLabel(tr("Why is this here?"), WordsLabel::Tone::Section, this));
    m_column->addWidget(m_name);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_edited);
    m_because->setObjectName(u"because"_s);
    m_because->setWraps(true);
    m_because->setToolTip(tr("Show it in the history"));
    m_column->addWidget(m_because);
    m_column->addWidget(m_enough, 0, Qt::AlignLeading);
    m_show->setObjectName(u"showProduct"_s);
    m_column->addWidget(m_show, 0, Qt::AlignLeading);
    m_column->addStretch();
    connect(m_show, &QAbstractButton::clicked, this, [this] {
        if (m_item)
            Q_EMIT productWanted(m_item->product);
    });
    connect(m_because, &QAbstractButton::clicked, this, [this] { Q_EMIT historyWanted(m_cause); });
    connect(m_enough, &QAbstractButton::clicked, this, [this] {
        if (m_item)
            Q_EMIT removeWanted(*m_item);
    });
    setItem(std::nullopt, {});
}

void WhyPanel::setItem(const std::optional<ListItem> &item, QDate today)
{
    if (m_origins && m_item == item && m_today == today)
        return;
    if (!m_item || !item || m_item->line != item->line || m_item->product != item->product)
        setCause(std::nullopt);
    m_item = item;
    m_today = today;
    const Wording wording(today);
    m_name->setText(item ? item->name : QString());
    m_name->setVisible(item.has_value());
    m_sentence->setText(item ? wording.reason(item->reason) : tr("Choose a line to see where it comes from."));
    m_edited->setText(item && item->isEdited ? tr("You changed the amount to %1.").arg(wording.toBuy(*item))
                                             : QString());
    m_edited->setVisible(item && item->isEdited);
    m_enough->setVisible(item.has_value());
    m_enough->setAccessibleName(item ? tr("Have enough: %1").arg(item->name) : QString());
    m_show->setText(item ? tr("Show %1").arg(QString(item->name).replace(u'&', u"&&"_s)) : QString());
    m_show->setVisible(item && item->product.isValid());
    showOrigins(wording);
}

void WhyPanel::setCause(const std::optional<ListCause> &cause)
{
    m_cause = cause ? cause->action : ActionId();
    m_because->setText(cause ? causeWords(*cause, Wording(m_today)).replace(u'&', u"&&"_s) : QString());
    m_because->setVisible(cause.has_value());
}

void WhyPanel::showOrigins(const Wording &wording)
{
    if (m_origins) {
        // A ✕ that was just used must not take the focus with it.
        if (m_origins->isAncestorOf(window()->focusWidget()) && m_item)
            m_enough->setFocus();
        m_origins->hide();
        m_origins->deleteLater();
    }
    m_origins = new QWidget(this);
    auto *rows = new QVBoxLayout(m_origins);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    const QVector<Origin> origins = m_item ? m_item->origins : QVector<Origin>();
    if (!origins.isEmpty())
        rows->addWidget(new RuleLine(m_origins));
    for (const Origin &origin : origins) {
        rows->addWidget(originRow(origin, wording));
        rows->addWidget(new RuleLine(m_origins));
    }
    m_column->insertWidget(m_column->indexOf(m_enough), m_origins);
    m_origins->setVisible(!origins.isEmpty());
}

QWidget *WhyPanel::originRow(const Origin &origin, const Wording &wording)
{
    auto *row = new QWidget(m_origins);
    auto *line = new QHBoxLayout(row);
    const Theme theme = themeOf(this);
    line->setContentsMargins(0, theme.px(0.5), 0, theme.px(0.5));
    line->setSpacing(theme.space(2));
    const bool isText = !m_item->product.isValid();
    auto *words = new WordsLabel(wording.origin(origin), WordsLabel::Tone::Body, row);
    words->setWordWrap(true);
    const QString amount =
        isText ? m_item->textAmount : wording.amount({origin.milli, m_item->amount.unit}, m_item->packSize);
    auto *take = new ActionButton(u"close"_s, QString(), ActionButton::Kind::Flat, row);
    take->setObjectName(u"withdraw_"_s + originName(origin.kind));
    take->setToolTip(tr("Take this reason off the list"));
    take->setAccessibleName(tr("Take off the list: %1, %2").arg(wording.origin(origin), amount));
    connect(take, &QAbstractButton::clicked, this, [this, kind = origin.kind] {
        if (m_item)
            Q_EMIT withdrawWanted(*m_item, kind);
    });
    line->addWidget(words, 1);
    line->addWidget(new WordsLabel(amount, WordsLabel::Tone::Strong, row));
    line->addWidget(take);
    return row;
}

} // namespace larder
