// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/listrules.h"
#include "ui/settings/settingspart.h"

namespace larder {

class ChoiceStrip;
class EventDialog;
class Field;
class SettingLine;
class ThingRows;
class WordsLabel;

/// What the shopping list goes by: when one shops, how sure one wants to be, how many eat, and on which days that differs.
class ShoppingPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit ShoppingPart(const SettingsContext &context, QWidget *parent = nullptr);

protected:
    void read() override;
    [[nodiscard]] bool concerns(const ChangeSet &changes) const override;

private:
    struct Reading
    {
        TripPlan trips;
        TripHabit habit;
        ServiceLevel level = ServiceLevel::Normal;
        int size = 0; ///< of the household; 0: as many as there are members
        int members = 0;
        std::optional<Money> tripCost;
        QByteArray currency;
        QVector<GuestVisit> guests; ///< that are not over
        QVector<Absence> absences;
    };
    static Result<Reading> readAll(Household &household, QDate today);
    void addTrips();
    void addSureness();
    void addPeople();
    void addEvents();
    void show(const Reading &reading);
    void showEvents();
    void setLevelHint(ServiceLevel level);
    void setHabit(const TripHabit &habit);
    void takeEvery();
    void takeNext();
    void takeSize();
    void takeCost();
    void askEvent();
    template<class Work>
    void saveEvent(EventDialog *dialog, Work work);

    Reading m_reading;
    ChoiceStrip *m_day;
    ChoiceStrip *m_often;
    Field *m_days;
    Field *m_next;
    ChoiceStrip *m_level;
    Field *m_cost;
    Field *m_size;
    ThingRows *m_events;
    SettingLine *m_dayLine = nullptr;
    SettingLine *m_daysLine = nullptr;
    SettingLine *m_nextLine = nullptr;
    SettingLine *m_levelLine = nullptr;
    SettingLine *m_costLine = nullptr;
    SettingLine *m_sizeLine = nullptr;
};

} // namespace larder
