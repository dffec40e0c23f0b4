// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpart.h"

#include "ui/settings/peoplepanel.h"
#include "ui/settings/settingline.h"
#include "ui/settings/thiscomputer.h"
#include "ui/shell/colourmenu.h"
#include "ui/shell/householdfiles.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wordslabel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// Shows a choice without taking it for the person's.
void showChoice(ChoiceStrip *strip, int part)
{
    const QSignalBlocker quiet(strip);
    strip->setCurrentIndex(part);
}

} // namespace

GeneralPart::GeneralPart(const SettingsContext &context, QWidget *parent)
    : SettingsPart(context, parent)
    , m_colours(new ChoiceStrip(widget()))
    , m_scheme(new ChoiceStrip(widget()))
    , m_people(new PeoplePanel(widget()))
    , m_path(new WordsLabel(WordsLabel::Tone::Body, widget()))
{
    setObjectName(u"generalPart"_s);
    addPeople();
    addLook();
    addPlace();
}

void GeneralPart::addPeople()
{
    addSection(tr("Who uses this computer"))->addWidget(m_people);
    connect(m_people, &PeoplePanel::hereChanged, this, [this](MemberId member) {
        change([member](Household &household) { return setMemberAtThisComputer(household, member); });
    });
    connect(m_people, &PeoplePanel::memberWanted, this, [this](const Member &member) {
        change([member](Household &household) -> Result<void> {
            if (member.id.isValid())
                return household.products().editMember(member);
            return discard(household.products().addMember(member.name, member.colour));
        });
    });
}

void GeneralPart::addLook()
{
    auto *section = addSection(tr("Look of this computer"));
    m_colours->setObjectName(u"coloursStrip"_s);
    m_colours->addPart(tr("Larder"));
    m_colours->addPart(tr("As on this computer"));
    section->addWidget(new SettingLine(tr("Colours"), m_colours, widget()));
    m_scheme->setObjectName(u"schemeStrip"_s);
    m_scheme->addPart(tr("As on this computer"));
    m_scheme->addPart(tr("Light"));
    m_scheme->addPart(tr("Dark"));
    section->addWidget(new SettingLine(tr("Light or dark"), m_scheme, widget()));
    Appearance &appearance = context().appearance;
    connect(m_colours, &ChoiceStrip::currentChanged, this,
            [&appearance](int part) { ColourMenu::choose(appearance, Appearance::Colours(part)); });
    connect(m_scheme, &ChoiceStrip::currentChanged, this,
            [&appearance](int part) { ColourMenu::choose(appearance, Appearance::Scheme(part)); });
    connect(&appearance, &Appearance::changed, this, &GeneralPart::showLook);
    showLook();
}

void GeneralPart::addPlace()
{
    const Theme theme = themeOf(this);
    auto *section = addSection(tr("Where everything is kept"));
    m_path->setObjectName(u"householdPath"_s);
    m_path->setWordWrap(true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *words = new WordsLabel(
        tr("One file on this computer holds everything; nothing of it is anywhere else unless you copy it."),
        WordsLabel::Tone::Muted, widget());
    words->setWordWrap(true);
    auto *copy = new ActionButton(u"save"_s, tr("Save a copy…"), ActionButton::Kind::Normal, widget());
    copy->setObjectName(u"settingsSaveCopy"_s);
    auto *folder = new ActionButton(u"open-folder"_s, tr("Show in folder"), ActionButton::Kind::Normal, widget());
    folder->setObjectName(u"settingsShowFolder"_s);
    auto *buttons = new FlowLayout;
    buttons->addWidget(copy);
    buttons->addWidget(folder);
    section->setSpacing(theme.space(2));
    section->addWidget(m_path);
    section->addWidget(words);
    section->addLayout(buttons);
    HouseholdFiles &files = context().household;
    connect(copy, &QAbstractButton::clicked, &files, &HouseholdFiles::saveCopy);
    connect(folder, &QAbstractButton::clicked, this, [this, &files] {
        const QString path = QFileInfo(files.path()).absolutePath();
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            Q_EMIT said(tr("No file manager opened %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void GeneralPart::read()
{
    const auto work = [](Household &household) -> Result<Reading> {
        auto members = household.products().names().members();
        auto here = memberAtThisComputer(household);
        if (!members || !here)
            return fail(!members ? members.error() : here.error());
        return Reading{*members, *here};
    };
    context().handle.run(this, work, [this](const Result<Reading> &reading) {
        if (reading)
            show(*reading);
        else
            report(reading.error());
    });
}

bool GeneralPart::concerns(const ChangeSet &changes) const
{
    return changes.tables.contains(u"member"_s);
}

void GeneralPart::show(const Reading &reading)
{
    m_people->setMembers(reading.members, reading.here);
    const QString path = context().household.path();
    m_path->setText(QDir::toNativeSeparators(path.isEmpty() ? context().handle.path() : path));
}

void GeneralPart::showLook()
{
    showChoice(m_colours, int(context().appearance.colours()));
    showChoice(m_scheme, int(context().appearance.scheme()));
}

} // namespace larder
