// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/absenceservice.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kSilentGaps = 3;
constexpr int kTripMemoryDays = 84;
const QString kWavedAside = u"silence_waved_aside"_s; // the last day heard of the silence that was

QJsonObject numbersOf(const DayRange &days)
{
    return {{u"from"_s, days.from.toString(Qt::ISODate)}, {u"to"_s, days.to.toString(Qt::ISODate)}};
}

Error noSilence()
{
    return {ErrorKind::NotFound, Text::tr("Nothing is asked at the moment. Nothing was changed.")};
}

} // namespace

/// Invalid where nobody ever wrote anything down.
Result<QDate> AbsenceService::lastHeard(const QVector<Absence> &absences, QDate asOf)
{
    const QDateTime midnight(asOf.addDays(1), QTime(0, 0), m_clock.zone());
    auto written = m_absences.lastWritten(asOf, midnight.toMSecsSinceEpoch());
    if (!written)
        return fail(written.error());
    if (!*written)
        return QDate();
    QDate last = std::max((*written)->day, QDateTime::fromMSecsSinceEpoch((*written)->atMs, m_clock.zone()).date());
    for (const Absence &absence : absences) {
        if (absence.days.to < asOf)
            last = std::max(last, absence.days.to);
    }
    return last;
}

Result<std::optional<Silence>> AbsenceService::silence(QDate asOf)
{
    auto absences = m_absences.known(asOf, true);
    auto waved = m_settings.value(kWavedAside);
    if (!absences || !waved)
        return fail(!absences ? absences.error() : waved.error());
    const LivingDays living = livingDaysOf(*absences);
    auto last = lastHeard(*absences, asOf);
    if (!last)
        return fail(last.error());
    if (!last->isValid() || *waved == last->toString(Qt::ISODate))
        return std::optional<Silence>();
    auto trips = m_models.shoppingDays(last->addDays(-kTripMemoryDays), asOf);
    if (!trips)
        return fail(trips.error());
    const auto gap = usualTripGap(*trips, living);
    const int days = living.between(*last, asOf);
    if (!gap || days <= kSilentGaps * *gap)
        return std::optional<Silence>();
    return Silence{*last, days, *gap};
}

Result<ActionId> AbsenceService::answer(AbsenceKind kind, QDate asOf)
{
    auto asked = silence(asOf);
    if (!asked)
        return fail(asked.error());
    if (!*asked)
        return fail(noSilence());
    return add(kind, (*asked)->lastHeard.addDays(1), asOf.addDays(-1));
}

Result<void> AbsenceService::waveAside(QDate asOf)
{
    auto asked = silence(asOf);
    if (!asked)
        return fail(asked.error());
    if (!*asked)
        return fail(noSilence());
    return m_journal.act({{}, u"silence_later"_s, {}}, [&](ActionId) {
        return m_settings.setValue(kWavedAside, (*asked)->lastHeard.toString(Qt::ISODate));
    });
}

Result<ActionId> AbsenceService::add(AbsenceKind kind, QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return fail(ErrorKind::InvalidInput, Text::tr("The last day lies before the first. Nothing was changed."));
    const DayRange days{from, to};
    return m_journal.act({{}, u"absence_"_s + absenceName(kind), numbersOf(days)},
                         [&](ActionId action) -> Result<ActionId> {
                             LARDER_TRY(m_absences.insert(kind, days));
                             return action;
                         });
}

Result<ActionId> AbsenceService::remove(AbsenceId id)
{
    auto absences = m_absences.all();
    if (!absences)
        return fail(absences.error());
    const auto found =
        std::find_if(absences->cbegin(), absences->cend(), [id](const Absence &absence) { return absence.id == id; });
    if (found == absences->cend())
        return fail(ErrorKind::NotFound, Text::tr("There are no such days. Nothing was changed."));
    return m_journal.act({{}, u"absence_remove"_s, numbersOf(found->days)}, [&](ActionId action) -> Result<ActionId> {
        LARDER_TRY(m_absences.remove(id));
        return action;
    });
}

} // namespace larder
