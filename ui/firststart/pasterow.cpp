// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/pasterow.h"

#include "core/base/textkey.h"
#include "core/household/wording.h"
#include "ui/firststart/tickbox.h"
#include "ui/firststart/tickrow.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/wordslabel.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kAmountWidth = 32; // units: "12 x 0.75 kg"
constexpr int kPriceWidth = 16;
constexpr int kStripWidth = 44;

/// The amount as a person would type it: "2 x 1 l", "500 g", "3".
QString typedAmount(const TypedAmount &amount)
{
    const Wording wording;
    const auto measured = [&](qint64 milli) {
        return amount.unit ? wording.number(milli) + u' ' + amount.unit->code() : wording.number(milli);
    };
    const qint64 pack = amount.packMilli.value_or(0);
    if (pack > 0 && amount.milli != pack && amount.milli * 1000 % pack == 0)
        return wording.number(amount.milli * 1000 / pack) + u" x "_s + measured(pack);
    return measured(amount.milli);
}

} // namespace

PasteRow::PasteRow(const PastePreviewLine &line, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_box(new TickBox(this))
    , m_name(new Field(this))
    , m_amount(new Field(this))
    , m_price(
          new WordsLabel(line.line.paid ? Wording().money(*line.line.paid) : QString(), WordsLabel::Tone::Body, this))
    , m_note(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_grid(new QGridLayout(this))
{
    const Theme theme = themeOf(this);
    const bool isItem = line.line.isItem();
    m_box->setChecked(isItem);
    m_box->setAccessibleName(tr("Take %1").arg(line.line.name));
    m_name->setText(line.line.name);
    m_name->setCursorPosition(0);
    m_name->setAccessibleName(tr("What"));
    m_name->setToolTip(line.line.raw);
    m_amount->setText(typedAmount(line.line.amount));
    m_amount->setAccessibleName(tr("How much of %1").arg(line.line.name));
    m_amount->setFixedWidth(theme.px(kAmountWidth));
    m_price->setMinimumWidth(theme.px(kPriceWidth));
    m_price->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    if (isItem && !line.isKnown) {
        m_strip = makeLastsStrip(line.line.name, line.lastsDays, this);
        connect(m_strip, &ChoiceStrip::currentChanged, this, &PasteRow::changed);
    }
    m_note->setText(isItem ? (line.isKnown ? tr("known already") : QString()) : leftOutText(line.line.why));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.space(2));
    m_grid->setVerticalSpacing(theme.space(1));
    m_grid->setColumnStretch(1, 1);
    setNarrow(false);
    // Its fields are one run of the tab order, which takes only what may have the focus.
    setFocusProxy(m_box);
    setFocusPolicy(m_box->focusPolicy());
    for (QWidget *part : std::initializer_list<QWidget *>{m_box, m_name, m_amount})
        part->installEventFilter(this);
    connect(m_box, &QCheckBox::toggled, this, &PasteRow::check);
    connect(m_name, &QLineEdit::textEdited, this, &PasteRow::check);
    connect(m_amount, &QLineEdit::textEdited, this, &PasteRow::check);
}

void PasteRow::setNarrow(bool isNarrow)
{
    m_grid->addWidget(m_box, 0, 0);
    m_grid->addWidget(m_name, 0, 1);
    m_grid->addWidget(m_amount, 0, 2);
    m_grid->addWidget(m_price, 0, 3);
    QWidget *last = m_strip ? static_cast<QWidget *>(m_strip) : m_note;
    m_note->setVisible(!m_strip);
    last->setMinimumWidth(
        isNarrow ? 0 : std::max(themeOf(this).px(kStripWidth), m_strip ? m_strip->sizeHint().width() : 0));
    if (isNarrow)
        m_grid->addWidget(last, 1, 1, 1, 3, Qt::AlignLeading);
    else
        m_grid->addWidget(last, 0, 4, Qt::AlignTrailing | Qt::AlignVCenter);
}

bool PasteRow::isTaken() const
{
    return m_box->isChecked();
}

bool PasteRow::isNamed() const
{
    return !textKey(m_name->text()).isEmpty();
}

std::optional<PasteItem> PasteRow::item() const
{
    PasteItem item{m_line.line, std::nullopt};
    item.line.name = m_name->text().simplified();
    item.line.why = LeftOut::No;
    if (m_amount->isModified()) {
        const auto amount = parseAmount(m_amount->text());
        if (!amount || amount->milli <= 0)
            return std::nullopt;
        item.line.amount = *amount;
    }
    if (!isNamed())
        return std::nullopt;
    if (m_strip)
        item.lastsDays = lastsDaysOf(m_strip->currentIndex());
    return item;
}

void PasteRow::check()
{
    const bool isBad = isTaken() && !item();
    m_name->setMood(isBad && !isNamed() ? Mood::Paprika : Mood::Plain);
    m_amount->setMood(isBad && isNamed() ? Mood::Paprika : Mood::Plain);
    Q_EMIT changed();
}

bool PasteRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused(this);
    return QWidget::eventFilter(watched, event);
}

} // namespace larder
