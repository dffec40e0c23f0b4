// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/absencerepository.h"
#include "core/foresight/guestrepository.h"
#include "core/foresight/modelrepository.h"
#include "core/pantry/actionjournal.h"
#include "core/pantry/settingrepository.h"

namespace larder {

/// Nothing was written down for so long that the family may have been away, or just busy.
struct Silence
{
    QDate lastHeard; ///< something was written down, or a known absence ended
    int days = 0; ///< since then
    int usualGapDays = 0; ///< between two trips
};

/// When nobody was there, or nobody wrote anything down. Lives on the core thread; each change is an action, after which
/// the stream looks at every product again.
class AbsenceService
{
public:
    AbsenceService(Database &database, Clock &clock, ActionJournal &journal)
        : m_absences(database)
        , m_guests(database)
        , m_models(database)
        , m_settings(database)
        , m_clock(clock)
        , m_journal(journal)
    {}

    /// The silence to ask about: longer than three usual gaps between trips of which three are known, known absences
    /// aside. std::nullopt where there is none, or it was waved aside.
    [[nodiscard]] Result<std::optional<Silence>> silence(QDate asOf);
    /// Says what the silence was, from the day after it was last heard to the day before @p asOf. NotFound where none is asked about.
    [[nodiscard]] Result<ActionId> answer(AbsenceKind kind, QDate asOf);
    /// Does not ask about this silence again.
    [[nodiscard]] Result<void> waveAside(QDate asOf);

    /// Days that people name themselves, also ahead; both included. InvalidInput where they end before they begin.
    [[nodiscard]] Result<ActionId> add(AbsenceKind kind, QDate from, QDate to);
    /// Oldest first.
    [[nodiscard]] Result<QVector<Absence>> all() { return m_absences.all(); }
    /// NotFound where there is none of that number.
    [[nodiscard]] Result<ActionId> remove(AbsenceId absence);

    /// Guests who eat along on these days, both included; 1 to 999 @p persons. InvalidInput otherwise.
    [[nodiscard]] Result<GuestVisitId> addGuests(QDate from, QDate to, int persons);
    /// Oldest first.
    [[nodiscard]] Result<QVector<GuestVisit>> guests();
    /// NotFound where there are none of that number.
    [[nodiscard]] Result<void> removeGuests(GuestVisitId id);
    /// How many live here, as somebody said; 0: as many as there are members.
    [[nodiscard]] Result<int> householdSize();
    [[nodiscard]] Result<void> setHouseholdSize(int size);

private:
    Result<QDate> lastHeard(const QVector<Absence> &absences, QDate asOf);

    AbsenceRepository m_absences;
    GuestRepository m_guests;
    ModelRepository m_models;
    SettingRepository m_settings;
    Clock &m_clock;
    ActionJournal &m_journal;
};

} // namespace larder
