// SPDX-License-Identifier: GPL-3.0-or-later
// Guests, and how many live here.
#include "core/base/text.h"
#include "core/foresight/absenceservice.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kMostPersons = 999;
const QString kHouseholdSize = u"household_size"_s;

QJsonObject numbersOf(const GuestVisit &visit)
{
    return {{u"persons"_s, visit.persons},
            {u"from"_s, visit.days.from.toString(Qt::ISODate)},
            {u"to"_s, visit.days.to.toString(Qt::ISODate)}};
}

} // namespace

Result<GuestVisitId> AbsenceService::addGuests(QDate from, QDate to, int persons)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return fail(ErrorKind::InvalidInput, Text::tr("The last day lies before the first. Nothing was changed."));
    if (persons < 1 || persons > kMostPersons)
        return fail(ErrorKind::InvalidInput,
                    Text::tr("Guests are 1 to %1 persons. Nothing was changed.").arg(kMostPersons));
    const GuestVisit visit{{}, {from, to}, persons};
    return m_journal.act({{}, u"guests_add"_s, numbersOf(visit)},
                         [&](ActionId) { return m_guests.insert(visit.days, persons); });
}

Result<QVector<GuestVisit>> AbsenceService::guests()
{
    return m_guests.all();
}

Result<void> AbsenceService::removeGuests(GuestVisitId id)
{
    auto visits = m_guests.all();
    if (!visits)
        return fail(visits.error());
    const auto found =
        std::find_if(visits->cbegin(), visits->cend(), [id](const GuestVisit &visit) { return visit.id == id; });
    if (found == visits->cend())
        return fail(ErrorKind::NotFound, Text::tr("There are no such guests. Nothing was changed."));
    return m_journal.act({{}, u"guests_remove"_s, numbersOf(*found)},
                         [&](ActionId) { return discard(m_guests.remove(id)); });
}

Result<int> AbsenceService::householdSize()
{
    return m_settings.value(kHouseholdSize).map([](const QString &size) { return size.toInt(); });
}

Result<void> AbsenceService::setHouseholdSize(int size)
{
    if (size < 0 || size > kMostPersons)
        return fail(ErrorKind::InvalidInput,
                    Text::tr("A household has 1 to %1 persons. Nothing was changed.").arg(kMostPersons));
    return m_journal.act({{}, u"setting"_s, {{u"name"_s, kHouseholdSize}}},
                         [&](ActionId) { return m_settings.setValue(kHouseholdSize, QString::number(size)); });
}

} // namespace larder
