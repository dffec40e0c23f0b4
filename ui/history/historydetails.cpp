// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historydetails.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString asButtonText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

HistoryDetailsPanel::HistoryDetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_what(new WordsLabel(WordsLabel::Tone::Strong, this))
    , m_when(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_undone(new LinkButton(this))
    , m_turn(new ActionButton(QString(), ActionButton::Kind::Small, this))
    , m_more(new LinkButton(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"historyDetails"_s);
    m_what->setObjectName(u"detailsWhat"_s);
    m_undone->setObjectName(u"detailsUndone"_s);
    m_turn->setObjectName(u"detailsTurn"_s);
    m_more->setObjectName(u"detailsMore"_s);
    m_undone->setSmall(true);
    m_undone->setWraps(true);
    for (WordsLabel *label : {m_what, m_when}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    const Theme theme = themeOf(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(theme.space(2));
    m_column->addWidget(new WordsLabel(tr("What it changed"), WordsLabel::Tone::Section, this));
    m_column->addWidget(m_what);
    m_column->addWidget(m_when);
    m_column->addWidget(m_undone);
    m_column->addWidget(m_turn, 0, Qt::AlignLeading);
    m_column->addWidget(m_more, 0, Qt::AlignLeading);
    m_column->addStretch(1);
    connect(m_turn, &QAbstractButton::clicked, this, [this] {
        if (m_details)
            Q_EMIT turnWanted(m_details->line);
    });
    connect(m_undone, &QAbstractButton::clicked, this, [this] {
        if (m_details && m_details->undoneBy)
            Q_EMIT actionWanted(m_details->undoneBy->action.id);
    });
    connect(m_more, &QAbstractButton::clicked, this, &HistoryDetailsPanel::allWanted);
    m_when->hide();
    m_undone->hide();
    m_turn->hide();
    m_more->hide();
    m_what->setText(tr("Choose a line to see what it changed."));
}

void HistoryDetailsPanel::setDetails(const std::optional<HistoryDetails> &details, const HistoryModel &model,
                                     QDate today)
{
    m_details = details;
    m_today = today;
    const HistoryWords words(today);
    m_what->setText(details ? words.what(details->line) : tr("Choose a line to see what it changed."));
    m_when->setText(details ? words.inFull(details->line, model.namesPeople()) : QString());
    m_when->setVisible(details.has_value());
    const bool isUndone = details && details->undoneBy;
    if (isUndone)
        m_undone->setText(asButtonText(
            tr("Undone: %1", "when and by whom").arg(words.inFull(*details->undoneBy, model.namesPeople()))));
    m_undone->setVisible(isUndone);
    const auto turn = details ? model.turnOf(details->line) : HistoryModel::Turn::None;
    m_turn->setText(turn == HistoryModel::Turn::DoAgain ? tr("Do again") : tr("Undo"));
    m_turn->setAccessibleName(details ? tr("%1: %2").arg(m_turn->text(), words.what(details->line)) : QString());
    m_turn->setVisible(turn != HistoryModel::Turn::None);
    showThings();
    const int more = details ? details->more : 0;
    m_more->setText(tr("Show %n more", nullptr, more));
    m_more->setVisible(more > 0);
}

void HistoryDetailsPanel::showThings()
{
    if (m_things) {
        // What was just pressed must not take the focus with it.
        if (m_things->isAncestorOf(window()->focusWidget()))
            m_turn->setFocus();
        m_things->hide();
        m_things->deleteLater();
    }
    m_things = new QWidget(this);
    auto *column = new QVBoxLayout(m_things);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (const HistoryThing &thing : m_details ? m_details->things : QVector<HistoryThing>())
        addThing(thing, column);
    m_column->insertWidget(m_column->indexOf(m_more), m_things);
    m_things->setVisible(m_details && !m_details->things.isEmpty());
}

void HistoryDetailsPanel::addThing(const HistoryThing &thing, QVBoxLayout *column)
{
    column->addWidget(new RuleLine(m_things));
    auto *name = new LinkButton(asButtonText(thing.product.name), m_things);
    name->setObjectName(u"detailsProduct"_s);
    name->setWraps(true);
    name->setEnabled(!thing.product.isArchived);
    if (thing.product.isArchived)
        name->setToolTip(tr("Put away for good"));
    connect(name, &QAbstractButton::clicked, this, [this, id = thing.product.id] { Q_EMIT productWanted(id); });
    column->addWidget(name);
    for (const HistoryEntry &entry : thing.entries)
        column->addWidget(entryRow(thing, entry));
}

QWidget *HistoryDetailsPanel::entryRow(const HistoryThing &thing, const HistoryEntry &entry)
{
    auto *row = new QWidget(m_things);
    auto *line = new QHBoxLayout(row);
    const Theme theme = themeOf(this);
    line->setContentsMargins(theme.space(1), 0, 0, theme.space(1));
    line->setSpacing(theme.space(2));
    const QString words = historyWords(entry, thing.product, Wording(m_today));
    //: %1 is "Bought 4 packs, €3.80", %2 a store
    auto *label = new WordsLabel(entry.store.isEmpty() ? words : tr("%1, %2").arg(words, entry.store),
                                 WordsLabel::Tone::Small, row);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    // Alone it is what the button above does.
    const bool isPart = m_details->things.size() + m_details->more > 1 || thing.entries.size() > 1;
    if (isPart && entry.takeBack != HistoryEntry::TakeBack::No) {
        auto *undo = new LinkButton(tr("Undo"), row);
        undo->setObjectName(u"detailsTakeBack"_s);
        undo->setSmall(true);
        //: %1 is a product, %2 what happened to it: "Bought 4 packs"
        undo->setAccessibleName(tr("Undo: %1, %2").arg(thing.product.name, words));
        connect(undo, &QAbstractButton::clicked, this,
                [this, entry, id = thing.product.id] { Q_EMIT takeBackWanted(entry, id); });
        line->addWidget(undo);
    }
    return row;
}

void HistoryDetailsPanel::focusFirst()
{
    const auto buttons = findChildren<QAbstractButton *>();
    if (m_turn->isVisible())
        return m_turn->setFocus(Qt::TabFocusReason);
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->isEnabled())
            return button->setFocus(Qt::TabFocusReason);
    }
}

} // namespace larder
