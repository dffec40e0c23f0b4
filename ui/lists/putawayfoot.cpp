// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/putawayfoot.h"

#include "core/household/wording.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wordslabel.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

PutAwayFoot::PutAwayFoot(QWidget *parent)
    : QWidget(parent)
    , m_sum(new WordsLabel(WordsLabel::Tone::Section, this))
    , m_undo(new WordsLabel(tr("One undo takes all of it back."), WordsLabel::Tone::Muted, this))
    , m_note(new WordsLabel(WordsLabel::Tone::Body, this))
    , m_everything(new ActionButton(tr("Got everything except…"), ActionButton::Kind::Normal, this))
    , m_putAway(new ActionButton(u"check"_s, tr("Put everything away"), ActionButton::Kind::Primary, this))
{
    m_sum->setObjectName(u"putAwaySum"_s);
    m_note->setObjectName(u"putAwayNote"_s);
    m_note->setWordWrap(true);
    m_undo->setWordWrap(true);
    m_everything->setObjectName(u"gotEverything"_s);
    m_everything->setToolTip(tr("Ticks everything on the list, so that you only take away what you did not get"));
    m_putAway->setObjectName(u"putAway"_s);
    const Theme theme = themeOf(this);
    auto *words = new QHBoxLayout;
    words->setSpacing(theme.px(2.5));
    words->addWidget(m_sum);
    words->addWidget(m_undo, 1);
    words->addWidget(m_note, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(2.5));
    buttons->addWidget(m_everything);
    buttons->addWidget(m_putAway);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(theme.px(2.5));
    m_row->addLayout(words, 1);
    m_row->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(3));
    column->addLayout(m_row);
    column->addWidget(makeLegend());
    connect(m_everything, &QAbstractButton::clicked, this, &PutAwayFoot::everythingWanted);
    connect(m_putAway, &QAbstractButton::clicked, this, &PutAwayFoot::putAwayWanted);
    setNote({});
}

QWidget *PutAwayFoot::makeLegend()
{
    const auto native = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    //: A key and what it does; %1 is the key
    const QStringList lines{tr("<b>%1</b> next field").arg(native(Qt::Key_Tab)),
                            tr("<b>%1</b> next row, same column").arg(tr("Enter")),
                            tr("<b>%1</b> got it or not").arg(native(Qt::Key_Space)),
                            tr("<b>%1</b> same as above").arg(native(Qt::CTRL | Qt::Key_D)),
                            tr("<b>%1</b> put everything away").arg(native(Qt::CTRL | Qt::Key_Enter)),
                            tr("<b>%1</b> back to the list, nothing lost").arg(native(Qt::Key_Escape))};
    auto *legend = new QWidget(this);
    auto *flow = new FlowLayout(legend);
    flow->setContentsMargins({});
    flow->setSpacing(themeOf(this).px(4.5));
    for (const QString &line : lines) {
        auto *words = new WordsLabel(line, WordsLabel::Tone::Muted, legend);
        words->setTextFormat(Qt::RichText);
        flow->addWidget(words);
    }
    return legend;
}

void PutAwayFoot::setSum(const PutAwayModel::Sum &sum, QDate today)
{
    const QString total = sum.total ? Wording(today).money(*sum.total) : QString();
    if (sum.things == 0)
        m_sum->setText(tr("Nothing ticked"));
    else if (!sum.total)
        m_sum->setText(tr("%n thing(s)", nullptr, sum.things));
    else if (sum.priced == sum.things)
        m_sum->setText(tr("%n thing(s), %1", nullptr, sum.things).arg(total));
    else
        //: %1 is a sum of money, %2 the number of things that have a price
        m_sum->setText(
            tr("%n thing(s), %1 for %2 of them", nullptr, sum.things).arg(total, QLocale().toString(sum.priced)));
}

void PutAwayFoot::setNote(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    m_undo->setVisible(words.isEmpty());
    if (words.isEmpty())
        return;
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString PutAwayFoot::note() const
{
    return m_note->text();
}

void PutAwayFoot::setNarrow(bool isNarrow)
{
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PutAwayFoot::setBusy(bool isBusy)
{
    m_putAway->setBusy(isBusy ? tr("Putting away…") : QString());
}

} // namespace larder
