// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/eventparser.h"

#include <QIODevice>

namespace larder {

/// Lines of a file that are read together.
struct LineBatch
{
    struct Line
    {
        int number = 0; ///< from 1
        qsizetype offset = 0;
        qsizetype kept = 0; ///< bytes that are there
        qsizetype length = 0; ///< bytes that there were
    };
    QByteArray bytes; ///< with kParserPadding behind the last line
    QVector<Line> lines;

    /// On any thread.
    [[nodiscard]] QVector<ReadEvent> read(EventParser &parser) const;
};

/// Cuts an input into batches of lines. Blank lines count, but are no events; of over-long ones only the beginning is kept.
class EventLines
{
public:
    explicit EventLines(QIODevice &input) : m_input(input) {}

    /// The next batch, at most @p most lines; without lines at the end. Fewer where more are not there yet. Errors: Io.
    [[nodiscard]] Result<LineBatch> next(qsizetype most);
    /// Whether the next batch may have to be waited for.
    [[nodiscard]] bool mayWait() const { return m_isShort && !m_isAtEnd; }

private:
    Result<void> fill();
    void append(LineBatch &batch, qsizetype end);

    QIODevice &m_input;
    QByteArray m_buffer;
    qsizetype m_start = 0; ///< of what is not yet cut
    qsizetype m_searched = 0; ///< no line ends before
    qsizetype m_dropped = 0; ///< bytes of an over-long line that are gone
    int m_number = 0;
    bool m_isShort = false; ///< the input gave less than was asked for
    bool m_isAtEnd = false;
};

} // namespace larder
