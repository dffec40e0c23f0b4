// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/eventdialog.h"

#include "core/base/parse.h"
#include "ui/settings/settingline.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/field.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

enum What { Guests, Away };
constexpr int kMostPersons = 999;
constexpr int kWidth = 120; // in units

} // namespace

EventDialog::EventDialog(QDate today, QWidget *parent)
    : QDialog(parent)
    , m_today(today)
    , m_what(new ChoiceStrip(this))
    , m_persons(new Field(this))
    , m_from(new Field(this))
    , m_to(new Field(this))
{
    const Theme theme = themeOf(this);
    setObjectName(u"eventDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add days that are different"));
    m_what->setObjectName(u"eventWhat"_s);
    m_what->addPart(tr("Guests"));
    m_what->addPart(tr("Away"));
    m_persons->setObjectName(u"eventPersons"_s);
    m_persons->setPlaceholderText(QLocale().toString(8));
    m_from->setObjectName(u"eventFrom"_s);
    m_from->setPlaceholderText(tr("Saturday, 21 Nov or tomorrow"));
    m_to->setObjectName(u"eventTo"_s);
    m_to->setPlaceholderText(tr("the same day"));
    m_personsLine = new SettingLine(tr("How many"), m_persons, this);
    m_fromLine = new SettingLine(tr("From"), m_from, this);
    m_toLine = new SettingLine(tr("Until"), m_to, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &EventDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_what, &ChoiceStrip::currentChanged, this, &EventDialog::choose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(3));
    column->addWidget(new SettingLine(tr("What"), m_what, this));
    column->addWidget(m_personsLine);
    column->addWidget(m_fromLine);
    column->addWidget(m_toLine);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(std::min(theme.px(kWidth), parent->window()->width()));
    choose(Guests);
}

void EventDialog::choose(int part)
{
    m_personsLine->setVisible(part == Guests);
    m_toLine->setHint(part == Guests ? QString() : tr("The last day on which nobody is there."));
    (part == Guests ? m_persons : m_from)->setFocus();
}

QDate EventDialog::dayIn(Field *field, SettingLine *line) const
{
    const auto typed = parseDate(field->text(), m_today, QLocale(), dateOrderOf(QLocale()));
    const bool isDay = typed && !typed->never;
    line->setTrouble(isDay ? QString() : tr("Type a day, for example tomorrow, Saturday or 21 Nov."));
    return isDay ? typed->day : QDate();
}

void EventDialog::accept()
{
    const QDate from = dayIn(m_from, m_fromLine);
    const QDate to = m_to->text().trimmed().isEmpty() ? from : dayIn(m_to, m_toLine);
    bool isNumber = false;
    const int persons = QLocale().toInt(m_persons->text().trimmed(), &isNumber);
    const bool needsPersons = m_what->currentIndex() == Guests;
    const bool hasPersons = !needsPersons || (isNumber && persons >= 1 && persons <= kMostPersons);
    m_personsLine->setTrouble(hasPersons ? QString() : tr("Type how many, for example 8."));
    if (!from.isValid() || !to.isValid() || !hasPersons)
        return;
    if (needsPersons)
        Q_EMIT guestsWanted(from, to, persons);
    else
        Q_EMIT awayWanted(from, to);
}

void EventDialog::tell(const QString &message)
{
    m_toLine->setTrouble(message);
}

} // namespace larder
