// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/troublerow.h"

#include "core/household/wording.h"
#include "ui/history/historywords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qsizetype kMostShown = 4096; // of what came; all of it can be copied

} // namespace

TroubleRow::TroubleRow(const Trouble &trouble, QDate today, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_trouble(trouble)
    , m_details(new QWidget(this))
{
    setObjectName(u"troubleRow"_s);
    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(2), 0, theme.space(2));
    column->setSpacing(theme.space(1));
    auto *title = new WordsLabel(this->title(), WordsLabel::Tone::Strong, this);
    title->setObjectName(u"troubleTitle"_s);
    auto *came = new WordsLabel(cameFrom(today, zone), WordsLabel::Tone::Muted, this);
    auto *reason = new WordsLabel(Wording(today).deadLetter(trouble.letter), WordsLabel::Tone::Body, this);
    reason->setObjectName(u"troubleReason"_s);
    for (WordsLabel *label : {title, came, reason}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    addDeeds(column);
    addDetails(column);
    unfold(false);
}

/// "Oat milk", "The forecast of Milk"; a line that could not be read has no better name than its source's.
QString TroubleRow::title() const
{
    const QString product = m_trouble.product;
    if (m_trouble.letter.handler == u"forecast"_s && !product.isEmpty())
        return tr("How long %1 lasts could not be worked out").arg(product);
    if (m_trouble.letter.handler != u"intake"_s)
        return product.isEmpty() ? tr("Something that follows from a change could not be worked out")
                                 : tr("What follows from a change of %1 could not be worked out").arg(product);
    const QString name = product.isEmpty() ? m_trouble.called : product;
    const int times = int(m_trouble.letters.size());
    if (times > 1)
        return tr("%1, %n time(s)", nullptr, times).arg(name);
    if (!name.isEmpty())
        return name;
    return m_trouble.wasRead() ? tr("An event without a product") : tr("A line that could not be read");
}

QString TroubleRow::cameFrom(QDate today, const QTimeZone &zone) const
{
    const DeadLetter &letter = m_trouble.letter;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(letter.atMs).toTimeZone(zone);
    //: A day and a time: "Today, 10:15"
    const QString when =
        tr("%1, %2").arg(HistoryWords(today).day(at.date()), locale().toString(at.time(), QLocale::ShortFormat));
    if (m_trouble.source.isEmpty())
        return when;
    return letter.line > 0 ? tr("%1, from: %2, line %3").arg(when, m_trouble.source, locale().toString(letter.line))
                           : tr("%1, from: %2").arg(when, m_trouble.source);
}

ActionButton *TroubleRow::addDeed(QLayout *row, const QString &name, const QString &text,
                                  void (TroubleRow::*wanted)(const Trouble &))
{
    auto *button = new ActionButton(text, ActionButton::Kind::Small, this);
    button->setObjectName(name);
    //: %1 is what a button does, %2 what it is about
    button->setAccessibleName(tr("%1: %2").arg(text, title()));
    connect(button, &QAbstractButton::clicked, this, [this, wanted] { Q_EMIT(this->*wanted)(m_trouble); });
    row->addWidget(button);
    return button;
}

void TroubleRow::addDeeds(QBoxLayout *column)
{
    auto *row = new FlowLayout;
    row->setContentsMargins({});
    if (m_trouble.asksForProduct())
        addDeed(row, u"troubleProduct"_s, tr("Which product is this?"), &TroubleRow::productAsked);
    if (m_trouble.canSucceed())
        addDeed(row, u"troubleAgain"_s, tr("Try again"), &TroubleRow::tryAgainWanted);
    addDeed(row, u"troubleOut"_s, tr("Leave it out"), &TroubleRow::leaveOutWanted);
    if (m_trouble.letter.product.isValid() && !m_trouble.product.isEmpty()) {
        auto *show = new LinkButton(tr("Show %1").arg(QString(m_trouble.product).replace(u'&', u"&&"_s)), this);
        show->setObjectName(u"troubleShow"_s);
        connect(show, &QAbstractButton::clicked, this, [this] { Q_EMIT productWanted(m_trouble.letter.product); });
        row->addWidget(show);
    }
    if (!m_trouble.letter.payload.isEmpty()) {
        m_unfold = new LinkButton(this);
        m_unfold->setObjectName(u"troubleUnfold"_s);
        connect(m_unfold, &QAbstractButton::clicked, this, [this] { unfold(!isUnfolded()); });
        row->addWidget(m_unfold);
    }
    column->addLayout(row);
}

void TroubleRow::addDetails(QBoxLayout *column)
{
    auto *inside = new QHBoxLayout(m_details);
    inside->setContentsMargins({});
    auto *text = new WordsLabel(m_trouble.letter.payload.left(kMostShown), WordsLabel::Tone::Small, m_details);
    text->setObjectName(u"troublePayload"_s);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setLayoutDirection(Qt::LeftToRight); // it is a machine's
    auto *copy = new LinkButton(tr("Copy"), m_details);
    copy->setObjectName(u"troubleCopy"_s);
    copy->setSmall(true);
    connect(copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_trouble.letter.payload); });
    inside->addWidget(text, 1);
    inside->addWidget(copy, 0, Qt::AlignTop);
    column->addWidget(m_details);
}

bool TroubleRow::isUnfolded() const
{
    return !m_details->isHidden();
}

void TroubleRow::unfold(bool unfolds)
{
    m_details->setVisible(unfolds);
    if (m_unfold)
        m_unfold->setText(unfolds ? tr("Hide what came") : tr("Show what came"));
}

} // namespace larder
