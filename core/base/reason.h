// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace larder {

/// Why something is as it is, as a kind and its numbers; never a translated text.
/// The sentence is made by core/household/wording, one place per language.
enum class ReasonKind {
    None,
    RunsOut, ///< "p10","p50","p90" ISO days; "believed" decimal; "unit"
    MayBeGone, ///< as RunsOut, p50 before the day of reckoning; "since" ISO day
    AllGone, ///< "since" ISO day
    BelowReorderPoint, ///< "believed","reorder_point","target" decimals; "unit"
    Manual, ///< "member" name or empty
    FewPurchases, ///< "purchases" count
    NotCountedFor, ///< "days" since the last evidence
    Stated, ///< as RunsOut, or as MayBeGone with "since"; "lasts_days" as a person said
    Guests, ///< "persons" count; "from","to" ISO days
    Recurring, ///< "rule" (RFC 5545) or "every_days"; "day" ISO day it is due
    Recipe, ///< "label" name of the recipe
    Suggested, ///< "label" whose or what suggestion
    WelcomeHome, ///< "usual_gap_days"; "best_before" ISO day where it passed meanwhile
};

struct Reason
{
    ReasonKind kind = ReasonKind::None;
    QJsonObject numbers;

    bool operator==(const Reason &) const = default;
};

/// The stable name of SQL and JSON ("runs_out"); the inverse gives None for a word it does not know.
[[nodiscard]] QString reasonName(ReasonKind kind);
[[nodiscard]] ReasonKind reasonFromName(QStringView name);

/// An ISO day among @p numbers; invalid where there is none.
[[nodiscard]] QDate dayOf(const QJsonObject &numbers, const QString &name);

} // namespace larder
