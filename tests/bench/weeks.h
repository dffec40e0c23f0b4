// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/family.h"

namespace larder {

/// How well a list met the truth.
struct ListScore
{
    int hits = 0; ///< listed and needed
    int listed = 0;
    int needed = 0;

    [[nodiscard]] double precision() const { return listed > 0 ? double(hits) / listed : 1; }
    [[nodiscard]] double recall() const { return needed > 0 ? double(hits) / needed : 1; }
    void add(const QSet<QString> &list, const QSet<QString> &truth);
    void add(const ListScore &other);
};

/// The lists of one Saturday, or of several together.
struct WeekScore
{
    ListScore believed;
    ListScore looked; ///< Buy of the same family where it has a look before it shops
    ListScore recordedGone;
    ListScore recordedLow;
    int neededUnheard = 0; ///< nobody could have listed these

    void add(const SaturdayLists &lists);
    void addLooked(const SaturdayLists &lists);
    void add(const WeekScore &other);
};

/// Lives through a plan twice, each in a new household in a temporary folder: without and with a whole round of Have
/// a look before each shopping; by week.
[[nodiscard]] Result<QMap<int, WeekScore>> scoreWeeks(const FamilyPlan &plan);

/// `larder-bench weeks [--seeds N] [--from SEED] [--json]`; the value is the exit status.
int runWeeks(const QStringList &words);

} // namespace larder
