// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/listening.h"
#include "ui/settings/sourcesreading.h"
#include "ui/widgets/theme.h"

namespace larder {

/// How a source's events come in, in words. @p household is its id.
[[nodiscard]] QString wayWords(const EventSource &source, const QString &household);

/// How it stands with a source, in words and as a colour.
struct SourceStateWords
{
    QString text;
    Mood mood = Mood::Plain;
};
/// @p state is none where nothing was heard of it.
[[nodiscard]] SourceStateWords stateWords(const EventSource &source, const std::optional<ListenerState> &state);

/// "Last heard 2 minutes ago: 120 booked, 3 already known." or that nothing came yet.
[[nodiscard]] QString tallyWords(const SourceTally &tally, qint64 nowMs);
/// "just now", "2 minutes ago", "yesterday"; @p nowMs is not before @p atMs, or it is just now.
[[nodiscard]] QString agoWords(qint64 atMs, qint64 nowMs);

/// What a button does: "Used one Milk".
[[nodiscard]] QString doesWords(SourceButton::Does does);
[[nodiscard]] QString buttonWords(const SourceButton &button);

/// What an example is about.
struct ExampleOf
{
    EventSource source;
    QString household; ///< its id, for topics
    QString product; ///< the name of one that is counted in packs, or has a pack
};
/// A line for a terminal that tells Larder of one pack used, to copy. @p address empty: by the source's port;
/// @p token empty: a stand-in.
[[nodiscard]] QString exampleLine(const ExampleOf &of, const QString &address, const QString &token);
/// Where a source's messages are expected: its own topics, or the household's.
[[nodiscard]] QStringList topicsOf(const EventSource &source, const QString &household);

} // namespace larder
