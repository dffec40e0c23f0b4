// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/eventsource.h"

namespace larder {

/// What a person typed about a source, as typed.
struct SourceForm
{
    QString name;
    EventSource::Way way = EventSource::Way::Http;
    EventSource::Amounts amounts = EventSource::Amounts::Set;
    EventSource::Unknown unknown = EventSource::Unknown::Create;
    QString port; ///< empty: any free one, or the broker's usual one
    QString host;
    bool isTls = false;
    QString caFile;
    QString user;
    QString topics; ///< between commas; empty: the household's
    bool isInHomeAssistant = false;
};

/// The field of a form that an error is about.
enum class SourceField { Name, Port, Host, Topics };

/// What is wrong with a form, or nothing.
[[nodiscard]] std::optional<std::pair<SourceField, QString>> troubleWith(const SourceForm &form);
/// @p source with what the form says; troubleWith() found nothing.
[[nodiscard]] EventSource sourceOf(const SourceForm &form, EventSource source);
[[nodiscard]] SourceForm formOf(const EventSource &source);

} // namespace larder
