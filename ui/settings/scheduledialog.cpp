// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/scheduledialog.h"

#include "ui/settings/rhythmform.h"
#include "ui/settings/settingline.h"
#include "ui/shell/timefield.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 190; // in units
constexpr int kUsualHeight = 100;

} // namespace

ScheduleDialog::ScheduleDialog(const ReminderRule &rule, const QVector<Member> &members, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_rule(rule)
    , m_text(new Field(this))
    , m_rhythm(new RhythmForm(today, this))
    , m_time(new TimeField(this))
    , m_member(new QComboBox(this))
{
    const Theme theme = themeOf(this);
    setObjectName(u"scheduleDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(rule.id.isValid() ? tr("Change the reminder") : tr("Add a reminder"));
    m_text->setObjectName(u"scheduleText"_s);
    m_text->setPlaceholderText(tr("Defrost the freezer"));
    m_text->setText(rule.text);
    m_time->setObjectName(u"scheduleTime"_s);
    m_time->setTime(rule.time.isValid() ? rule.time : QTime(18, 0));
    m_member->setObjectName(u"scheduleMember"_s);
    m_member->setMinimumHeight(theme.fieldHeight());
    fillMembers(members);
    if (rule.id.isValid())
        m_rhythm->setRhythm(rule.rule, rule.anchor);
    else
        m_rule.anchor = today;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(rule.id.isValid() ? tr("Save") : tr("Add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ScheduleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_textLine = new SettingLine(tr("What"), m_text, this);
    m_rhythmLine = new SettingLine(tr("When"), m_rhythm, this);
    auto *body = new QWidget(this);
    auto *form = new QVBoxLayout(body);
    form->setContentsMargins(0, 0, theme.space(2), 0);
    form->setSpacing(theme.space(3));
    form->addWidget(m_textLine);
    form->addWidget(m_rhythmLine);
    form->addWidget(new SettingLine(tr("At"), m_time, this));
    form->addWidget(new SettingLine(tr("For"), m_member, this));
    form->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    Panel::blendIn(scroll);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(3));
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(QSize(theme.px(kUsualWidth), theme.px(kUsualHeight)).boundedTo(parent->window()->size()));
    m_text->setFocus();
}

void ScheduleDialog::fillMembers(const QVector<Member> &members)
{
    m_member->addItem(tr("Everybody"), QVariant::fromValue<qint64>(0));
    for (const Member &member : members)
        m_member->addItem(member.name, QVariant::fromValue<qint64>(member.id.value));
    m_member->setCurrentIndex(std::max(0, m_member->findData(QVariant::fromValue<qint64>(m_rule.member.value))));
}

void ScheduleDialog::accept()
{
    m_rule.kind = ReminderKind::Schedule;
    m_rule.text = m_text->text().simplified();
    m_textLine->setTrouble(m_rule.text.isEmpty() ? tr("Say what to remind of, for example Defrost the freezer.")
                                                 : QString());
    auto rhythm = m_rhythm->rhythm();
    m_rhythmLine->setTrouble(rhythm ? QString() : rhythm.error().message);
    if (!m_time->take() || !rhythm || m_rule.text.isEmpty())
        return;
    m_rule.rule = rhythm->text();
    m_rule.time = m_time->time();
    m_rule.member = MemberId(m_member->currentData().toLongLong());
    m_rule.isEnabled = true;
    Q_EMIT wanted(m_rule);
}

void ScheduleDialog::tell(const QString &message)
{
    m_rhythmLine->setTrouble(message);
}

} // namespace larder
