// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/daydialog.h"

#include "ui/lists/dayfield.h"
#include "ui/widgets/wordslabel.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 90; // units

} // namespace

DayDialog::DayDialog(const Words &words, QDate day, Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_needsDay(words.none.isEmpty())
    , m_field(new DayField(DayField::Kind::Coming, clock, this))
    , m_message(new WordsLabel(WordsLabel::Tone::Small, this))
{
    const Theme theme = themeOf(this);
    setObjectName(u"dayDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    auto *question = new WordsLabel(words.question, WordsLabel::Tone::Body, this);
    question->setWordWrap(true);
    question->setBuddy(m_field);
    m_field->setObjectName(u"dayField"_s);
    m_field->setAccessibleName(words.question);
    m_field->setPlaceholderText(words.none);
    m_field->setDay(day);
    m_message->setObjectName(u"dayMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &DayDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DayDialog::reject);
    connect(m_field, &QLineEdit::textEdited, m_message, &QWidget::hide);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(2));
    for (QWidget *widget : std::initializer_list<QWidget *>{question, m_field, m_message})
        column->addWidget(widget);
    column->addSpacing(theme.space(2));
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(theme.px(kUsualWidth));
    m_field->setFocus();
}

void DayDialog::tell(const QString &message)
{
    m_message->setText(message);
    m_message->show();
    m_field->setFocus();
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DayDialog::accept()
{
    if (!m_field->take())
        return tell(m_field->message());
    if (m_needsDay && !m_field->day().isValid())
        return tell(tr("Type a day, for example “sat” or “24.12.”."));
    Q_EMIT chosen(m_field->day());
    QDialog::accept();
}

} // namespace larder
