// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/listrules.h"
#include "ui/settings/settingspart.h"

namespace larder {

class ChoiceStrip;
class PeoplePanel;
class SettingLine;
class WordsLabel;

/// What the household wants (shopping day, how sure), who uses this computer, how it looks here, where it is kept.
/// Saved on change; what belongs to the household is a step that can be undone.
class GeneralPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit GeneralPart(const SettingsContext &context, QWidget *parent = nullptr);

protected:
    void read() override;
    [[nodiscard]] bool concerns(const ChangeSet &changes) const override;

private:
    struct Reading
    {
        TripPlan trips;
        int namedDay = 0; ///< 0: learned
        ServiceLevel level = ServiceLevel::Normal;
        QVector<Member> members;
        MemberId here;
    };
    void addHousehold();
    void addPeople();
    void addLook();
    void addPlace();
    void show(const Reading &reading);
    void showLook();
    void setLevelHint(ServiceLevel level);

    ChoiceStrip *m_day;
    ChoiceStrip *m_level;
    ChoiceStrip *m_colours;
    ChoiceStrip *m_scheme;
    SettingLine *m_dayLine = nullptr;
    SettingLine *m_levelLine = nullptr;
    PeoplePanel *m_people;
    WordsLabel *m_path;
};

} // namespace larder
