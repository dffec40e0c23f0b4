// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/equalcontents.h"
#include "core/ingest/eventsource.h"
#include "core/ingest/inventoryevent.h"

#include <QTimeZone>

#include <memory>
#include <string_view>

namespace larder {

constexpr qsizetype kLongestLine = 64 * 1024; ///< bytes of one event
constexpr qsizetype kParserPadding = 64; ///< readable bytes that EventParser::line() needs behind the line

/// What the reading of one delivery depends on.
struct ParsingContext
{
    EventSource::Amounts amounts = EventSource::Amounts::Set;
    QTimeZone zone; ///< the household's
    QDate today; ///< events of later days than tomorrow are refused
    /// Stands in for the time of an event that has neither that nor an id; empty: its ordinal alone tells it apart.
    QString arrival = {};
};

/// Reads the events of one delivery in their order: the reference system's form and Larder's own, strictly. No I/O; on any
/// thread, but one at a time: it remembers which contents the delivery had already.
class EventParser
{
public:
    explicit EventParser(const ParsingContext &context);
    ~EventParser();
    EventParser(EventParser &&) noexcept;

    /// For what is read from now on; which contents the delivery had stays known. The zone is that of the beginning.
    void setContext(const ParsingContext &context) { *m_context = context; }

    /// One line of @p length bytes; @p text may be cut short where the length is above kLongestLine.
    [[nodiscard]] ReadEvent line(std::string_view text, qsizetype length, int number);
    /// A whole message: an object, an array of objects, or one object a line.
    [[nodiscard]] QVector<ReadEvent> document(const QByteArray &document);

private:
    struct Json;
    ReadEvent refused(int number, std::string_view text, const Refusal &refusal);
    template<class Element>
    ReadEvent understood(const Element &element, int number, std::string_view text);
    QVector<ReadEvent> lines(std::string_view text);

    std::unique_ptr<ParsingContext> m_context; ///< where it stays when this is moved
    EqualContents m_contents;
    std::unique_ptr<Json> m_json;
};

} // namespace larder
