// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/outlook.h"

#include <QLocale>
#include <QStringList>

namespace larder {

/// The household at a glance: who is gone, who runs out before the next trip. A value, made from outlooks; pure.
struct Glance
{
    TripPlan trips;
    QStringList gone; ///< names, the last to go first; without what is no longer bought
    QStringList ending; ///< names of what more likely than not runs out before the next trip, soonest first
    int mayEnd = 0; ///< how many more may
    int unsure = 0; ///< of which nobody knows
    int started = 0; ///< bought once or more
    int foretold = 0; ///< of which we can say how long they last
};
[[nodiscard]] Glance glanceAt(const QVector<Outlook> &outlooks, const TripPlan &trips);

/// The sentences of a Glance, for window, tray and command line. Pure but for the installed translator.
class GlanceWording
{
public:
    explicit GlanceWording(Glance glance, const QLocale &locale = QLocale())
        : m_glance(std::move(glance))
        , m_locale(locale)
    {}

    enum class Markup {
        Plain,
        Rich, ///< names are escaped, and what matters most stands between <b> and </b>
    };
    /// "Out of Apples. Bread and Eggs will probably run out before Saturday, 3 more things may."
    [[nodiscard]] QString headline(Markup markup = Markup::Plain) const;
    /// The second thought below it; may be empty.
    [[nodiscard]] QString rest() const;

private:
    [[nodiscard]] QString names(const QStringList &names, Markup markup) const;
    [[nodiscard]] QString goneSentence(Markup markup) const;
    [[nodiscard]] QString lastingSentence() const;
    [[nodiscard]] QString tripSentence(Markup markup) const;
    [[nodiscard]] bool isToday() const { return m_glance.trips.next == m_glance.trips.asOf; }

    Glance m_glance;
    QLocale m_locale;
};

} // namespace larder
