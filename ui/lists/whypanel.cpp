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
    , m_note(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_column(new QVBoxLayout(this))
    , m_because(new LinkButton(this))
    , m_enough(new ActionButton(tr("Have enough"), ActionButton::Kind::Small, this))
    , m_addNote(new LinkButton(this))
    , m_show(new LinkButton(this))
{
    setObjectName(u"whyPanel"_s);
    m_enough->setObjectName(u"enoughButton"_s);
    m_sentence->setObjectName(u"whySentence"_s);
    m_note->setObjectName(u"whyNote"_s);
    m_because->setObjectName(u"because"_s);
    m_because->setWraps(true);
    m_because->setToolTip(tr("Show it in the history"));
    m_addNote->setObjectName(u"whyAddNote"_s);
    m_show->setObjectName(u"showProduct"_s);
    for (WordsLabel *label : {m_name, m_sentence, m_edited, m_note}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    build();
    connect(m_show, &QAbstractButton::clicked, this, [this] {
        if (m_item)
            Q_EMIT productWanted(m_item->product);
    });
    connect(m_addNote, &QAbstractButton::clicked, this, [this] {
        if (m_item)
            Q_EMIT noteWanted(*m_item);
    });
    connect(m_because, &QAbstractButton::clicked, this, [this] { Q_EMIT historyWanted(m_cause); });
    connect(m_enough, &QAbstractButton::clicked, this, [this] {
        if (m_item && m_item->section == Section::Ordered)
            Q_EMIT takeBackWanted(*m_item);
        else if (m_item)
            Q_EMIT removeWanted(*m_item);
    });
    setItem(std::nullopt, {});
}

void WhyPanel::build()
{
    const Theme theme = themeOf(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(theme.space(2));
    m_column->addWidget(new WordsLabel(tr("Why is this here?"), WordsLabel::Tone::Section, this));
    for (QWidget *words : std::initializer_list<QWidget *>{m_name, m_sentence, m_edited, m_because, m_note})
        m_column->addWidget(words);
    m_column->addWidget(m_enough, 0, Qt::AlignLeading);
    m_column->addWidget(m_addNote, 0, Qt::AlignLeading);
    m_column->addWidget(m_show, 0, Qt::AlignLeading);
    m_column->addStretch();
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
    m_name->setVisible(item.has_value());
    m_edited->setVisible(item && item->isEdited);
    m_note->setVisible(item && !item->note.isEmpty());
    m_enough->setVisible(item.has_value());
    m_addNote->setVisible(item.has_value());
    m_show->setVisible(item && item->product.isValid());
    if (item)
        showWords(wording);
    else
        m_sentence->setText(tr("Choose a line to see where it comes from."));
    showOrigins(wording);
}

void WhyPanel::showWords(const Wording &wording)
{
    m_name->setText(m_item->name);
    m_sentence->setText(wording.reason(m_item->reason));
    m_edited->setText(tr("You changed the amount to %1.").arg(wording.toBuy(*m_item)));
    m_note->setText(tr("Note: %1").arg(m_item->note));
    m_addNote->setText(m_item->note.isEmpty() ? tr("Write a note…") : tr("Change the note…"));
    m_addNote->setAccessibleName(tr("Note on %1").arg(m_item->name));
    const bool isOrdered = m_item->section == Section::Ordered;
    const QString enough = isOrdered                   ? tr("Take the order back")
                           : m_item->product.isValid() ? tr("Have enough")
                                                       : tr("Take it off the list");
    m_enough->setText(enough);
    //: What a button does, and to what: "Have enough: Milk 1 l"
    m_enough->setAccessibleName(tr("%1: %2").arg(enough, m_item->name));
    m_enough->setToolTip(isOrdered                   ? tr("It is not coming: buy it after all")
                         : m_item->product.isValid() ? tr("Keeps it off the list until you buy it again (Delete)")
                                                     : QString());
    m_show->setText(tr("Show %1").arg(QString(m_item->name).replace(u'&', u"&&"_s)));
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
        // A ✕ that was just used must not take the focus with it, nor hand it to a button about something else.
        if (m_origins->isAncestorOf(window()->focusWidget()))
            Q_EMIT focusLost();
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
    m_column->insertWidget(m_column->indexOf(m_note), m_origins);
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
    connect(take, &QAbstractButton::clicked, this, [this, origin] {
        if (m_item)
            Q_EMIT withdrawWanted(*m_item, origin);
    });
    line->addWidget(words, 1);
    line->addWidget(new WordsLabel(amount, WordsLabel::Tone::Strong, row));
    line->addWidget(take);
    return row;
}

} // namespace larder
