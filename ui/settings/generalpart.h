// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspart.h"

namespace larder {

class ChoiceStrip;
class PeoplePanel;
class WordsLabel;

/// Who uses this computer, how it looks here, where everything is kept.
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
        QVector<Member> members;
        MemberId here;
    };
    void addPeople();
    void addLook();
    void addPlace();
    void show(const Reading &reading);
    void showLook();

    ChoiceStrip *m_colours;
    ChoiceStrip *m_scheme;
    PeoplePanel *m_people;
    WordsLabel *m_path;
};

} // namespace larder
