// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/generalpart.h"
#include "ui/settings/healthpart.h"
#include "ui/settings/reminderspart.h"
#include "ui/settings/shoppingpart.h"
#include "ui/settings/sourcespart.h"
#include "ui/settings/thiscomputer.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kPart = u"chosen_part"_s;

} // namespace

SettingsPage::SettingsPage(const SettingsContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_strip(new ChoiceStrip(this))
    , m_stack(new QStackedWidget(this))
{
    m_strip->setObjectName(u"settingsParts"_s);
    m_stack->setObjectName(u"settingsStack"_s);
    m_strip->setAccessibleName(tr("Parts of the settings"));
    addPart(tr("General"), new GeneralPart(context, this));
    addPart(tr("Shopping"), new ShoppingPart(context, this));
    addPart(tr("Reminders"), new RemindersPart(context, this));
    addPart(tr("What tells Larder"), new SourcesPart(context, this));
    addPart(tr("Health"), new HealthPart(context, this));
    connect(m_strip, &ChoiceStrip::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    const Theme theme = themeOf(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.pageMargin(), 0, theme.pageMargin(), 0);
    head->addWidget(m_strip, 1, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(2), 0, 0);
    column->setSpacing(theme.space(2));
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_strip);
}

void SettingsPage::addPart(const QString &name, SettingsPart *part)
{
    m_strip->addPart(name);
    m_stack->addWidget(part);
    connect(part, &SettingsPart::failed, this, &Page::failed);
    connect(part, &SettingsPart::said, this, &Page::said);
    connect(part, &SettingsPart::roomWanted, this, &Page::roomWanted);
}

SettingsPart *SettingsPage::partAt(int index) const
{
    return static_cast<SettingsPart *>(m_stack->widget(index));
}

void SettingsPage::showPart(Part part)
{
    m_strip->setCurrentIndex(int(part));
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::iconName() const
{
    return u"settings"_s;
}

QString SettingsPage::addHint() const
{
    return {};
}

QString SettingsPage::summary() const
{
    return tr("Everything is saved on this computer");
}

void SettingsPage::reload()
{
    // The journal learns who is here also where nobody looks at the settings.
    m_context.handle.run(
        this, [](Household &household) { return memberAtThisComputer(household); },
        [this](const Result<MemberId> &member) {
            if (!member && member.error().kind != ErrorKind::Closed)
                Q_EMIT failed(member.error());
        });
    for (int i = 0; i < m_stack->count(); ++i)
        partAt(i)->reload();
}

void SettingsPage::applyChanges(const ChangeSet &changes)
{
    for (int i = 0; i < m_stack->count(); ++i)
        partAt(i)->applyChanges(changes);
}

void SettingsPage::saveState(QSettings &settings) const
{
    settings.setValue(kPart, m_strip->currentIndex());
}

void SettingsPage::restoreState(QSettings &settings)
{
    m_strip->setCurrentIndex(settings.value(kPart, 0).toInt());
}

} // namespace larder
