// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/glance.h"

#include "core/base/text.h"
#include "core/household/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kNamed = 3; // more names than these are a list, not a sentence

struct Named
{
    QDate day;
    QString name;
};

QStringList namesOf(const QVector<Named> &things)
{
    QStringList names;
    for (const Named &thing : things)
        names << thing.name;
    return names;
}

} // namespace

Glance glanceAt(const QVector<Outlook> &outlooks, const TripPlan &trips)
{
    Glance glance;
    glance.trips = trips;
    QVector<Named> gone;
    QVector<Named> ending;
    for (const Outlook &outlook : outlooks) {
        const Supply supply = supplyOf(outlook, trips);
        const Depletion &end = outlook.depletion;
        glance.started += outlook.model.purchaseDays > 0 ? 1 : 0;
        glance.foretold += end.isForecast ? 1 : 0;
        glance.unsure += supply == Supply::NotSure ? 1 : 0;
        glance.mayEnd += supply == Supply::MayRunOut ? 1 : 0;
        if (supply == Supply::RunsOut && end.believedMilli == 0)
            gone.push_back({end.goneSince.isValid() ? end.goneSince : outlook.model.evidenceDay, outlook.product.name});
        else if (supply == Supply::RunsOut)
            ending.push_back({end.p50, outlook.product.name});
    }
    std::stable_sort(gone.begin(), gone.end(), [](const Named &one, const Named &two) { return one.day > two.day; });
    std::stable_sort(ending.begin(), ending.end(),
                     [](const Named &one, const Named &two) { return one.day < two.day; });
    glance.gone = namesOf(gone);
    glance.ending = namesOf(ending);
    return glance;
}

QString GlanceWording::names(const QStringList &names, Markup markup) const
{
    QStringList shown = names.mid(0, names.size() > kNamed ? kNamed - 1 : kNamed);
    if (markup == Markup::Rich)
        std::transform(shown.begin(), shown.end(), shown.begin(),
                       [](const QString &name) { return name.toHtmlEscaped(); });
    if (names.size() > kNamed)
        shown << Text::tr("%n more thing(s)", nullptr, int(names.size() - shown.size()));
    return m_locale.createSeparatedList(shown);
}

QString GlanceWording::goneSentence(Markup markup) const
{
    //: %1 are names of products, "Apples and Flour"
    return m_glance.gone.isEmpty() ? QString() : Text::tr("Out of %1.").arg(names(m_glance.gone, markup));
}

/// Of what nobody knows nothing is promised.
QString GlanceWording::lastingSentence() const
{
    if (m_glance.unsure > 0)
        return m_glance.gone.isEmpty() ? Text::tr("Everything that we are sure of lasts beyond %1.")
                                       : Text::tr("Everything else that we are sure of lasts beyond %1.");
    return m_glance.gone.isEmpty() ? Text::tr("Everything lasts beyond %1.")
                                   : Text::tr("Everything else lasts beyond %1.");
}

/// What ends before the next trip. No verb follows the number of a name: "Eggs" is one product.
QString GlanceWording::tripSentence(Markup markup) const
{
    if (isToday())
        return Text::tr("Today is shopping day.");
    const QString day = Wording(m_glance.trips.asOf, m_locale).day(m_glance.trips.next);
    if (m_glance.ending.isEmpty()) {
        if (m_glance.mayEnd > 0)
            return Text::tr("<b>%n thing(s) may run out before %1.</b>", nullptr, m_glance.mayEnd).arg(day);
        return lastingSentence().arg(day);
    }
    const QString ending = names(m_glance.ending, markup);
    if (m_glance.mayEnd == 0)
        //: %1 are names of products, %2 is a day; keep <b> and </b>
        return Text::tr("<b>%1 will probably run out before %2.</b>").arg(ending, day);
    //: %1 are names of products, %2 is a day, %n is how many more; keep <b> and </b>
    return Text::tr("<b>%1 will probably run out before %2</b>, %n more thing(s) may.", nullptr, m_glance.mayEnd)
        .arg(ending, day);
}

QString GlanceWording::headline(Markup markup) const
{
    if (m_glance.foretold == 0 && m_glance.gone.isEmpty())
        return Text::tr("Not enough is known yet to say what runs out.");
    QString trip = tripSentence(markup);
    if (markup == Markup::Plain)
        trip.remove(u"<b>"_s).remove(u"</b>"_s);
    const QString gone = goneSentence(markup);
    return gone.isEmpty() ? trip : gone + u' ' + trip;
}

QString GlanceWording::rest() const
{
    if (m_glance.foretold == 0)
        return Text::tr("We need two purchases of a thing to say how long it lasts; %n thing(s) are there already.",
                        nullptr, m_glance.started);
    const bool isTold = m_glance.ending.isEmpty() && m_glance.mayEnd == 0;
    if (isTold || isToday())
        return {};
    return m_glance.unsure > 0 ? Text::tr("Everything else that we are sure of lasts beyond the next shopping trip.")
                               : Text::tr("Everything else lasts beyond the next shopping trip.");
}

} // namespace larder
