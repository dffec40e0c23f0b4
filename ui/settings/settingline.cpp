// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingline.h"

#include "ui/widgets/choicestrip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace larder {

namespace {

constexpr int kNameAboveUnder = 120; // in units
constexpr int kNameWidth = 44;

} // namespace

SettingLine::SettingLine(const QString &name, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_name(new WordsLabel(name, WordsLabel::Tone::Body, this))
    , m_control(control)
    , m_hint(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_trouble(new WordsLabel(WordsLabel::Tone::Small, this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    const Theme theme = themeOf(this);
    control->setAccessibleName(name);
    m_name->setBuddy(control);
    m_name->setWordWrap(true);
    m_name->setMinimumHeight(theme.fieldHeight());
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.space(1));
    // A strip of choices and a field of few letters keep their width; other fields take what there is.
    const bool keepsWidth = qobject_cast<ChoiceStrip *>(control) || control->maximumWidth() < QWIDGETSIZE_MAX;
    column->addWidget(control, 0, keepsWidth ? Qt::AlignLeading : Qt::Alignment());
    for (WordsLabel *words : {m_trouble, m_hint}) {
        words->setWordWrap(true);
        words->hide();
        column->addWidget(words);
    }
    column->addStretch(1);
    m_row->setContentsMargins({});
    m_row->setSpacing(theme.space(3));
    m_row->addWidget(m_name, 0, Qt::AlignTop | Qt::AlignLeading);
    m_row->addLayout(column, 1);
    setFocusProxy(control);
}

void SettingLine::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (m_trouble->text().isEmpty())
        m_control->setAccessibleDescription(hint);
}

void SettingLine::setTrouble(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_control->setAccessibleDescription(trouble.isEmpty() ? m_hint->text() : trouble);
    if (auto *field = qobject_cast<Field *>(m_control))
        field->setMood(trouble.isEmpty() ? Mood::Plain : Mood::Paprika);
    if (trouble.isEmpty())
        return;
    QAccessibleEvent alert(m_control, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SettingLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Theme theme = themeOf(this);
    const bool isTight = width() < theme.px(kNameAboveUnder);
    m_row->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(isTight ? theme.space(1) : theme.space(3));
    m_name->setMinimumHeight(isTight ? 0 : theme.fieldHeight());
    m_name->setFixedWidth(isTight ? QWIDGETSIZE_MAX : theme.px(kNameWidth));
    if (isTight)
        m_name->setMinimumWidth(0);
}

} // namespace larder
