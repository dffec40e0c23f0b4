// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/eventlines.h"

#include "core/base/text.h"

#include <QFileDevice>

#include <algorithm>
#include <cstring>

namespace larder {

namespace {

constexpr qsizetype kChunk = 256 * 1024;
constexpr qsizetype kKeptOfOverlong = 4096;

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r") == std::string_view::npos;
}

} // namespace

QVector<ReadEvent> LineBatch::read(EventParser &parser) const
{
    QVector<ReadEvent> events;
    events.reserve(lines.size());
    for (const Line &line : lines)
        events << parser.line({bytes.constData() + line.offset, size_t(line.kept)}, line.length, line.number);
    return events;
}

/// Reads more behind what is there.
Result<void> EventLines::fill()
{
    m_buffer.remove(0, m_start);
    m_searched -= m_start;
    m_start = 0;
    // A line without an end would fill the memory: its beginning is enough for the report.
    if (m_buffer.size() > kLongestLine + kChunk) {
        m_dropped += m_buffer.size() - kKeptOfOverlong;
        m_buffer.truncate(kKeptOfOverlong);
        m_searched = m_buffer.size();
    }
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + kChunk);
    const qint64 got = m_input.read(m_buffer.data() + before, kChunk);
    m_buffer.truncate(before + std::max<qint64>(got, 0));
    const auto *file = qobject_cast<QFileDevice *>(&m_input);
    if (got < 0 && file && file->error() != QFileDevice::NoError)
        return fail(ErrorKind::Io,
                    Text::tr("The events could not be read any further. What was read so far is booked; the same file "
                             "again goes on where it stopped."),
                    file->errorString());
    m_isShort = got < kChunk;
    m_isAtEnd = got <= 0 || (m_isShort && !m_input.isSequential());
    if (m_number == 0 && before == 0 && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_buffer.remove(0, 3);
    return {};
}

/// Cuts the line that ends at @p end.
void EventLines::append(LineBatch &batch, qsizetype end)
{
    ++m_number;
    const qsizetype length = end - m_start + std::exchange(m_dropped, 0);
    const qsizetype kept = length > kLongestLine ? std::min(end - m_start, kKeptOfOverlong) : end - m_start;
    if (!isBlank({m_buffer.constData() + m_start, size_t(kept)}) || length > kLongestLine) {
        batch.lines << LineBatch::Line{m_number, batch.bytes.size(), kept, length};
        batch.bytes.append(m_buffer.constData() + m_start, kept);
        batch.bytes.append('\n'); // what stands behind a line must not go on it
    }
}

Result<LineBatch> EventLines::next(qsizetype most)
{
    LineBatch batch;
    while (batch.lines.size() < most) {
        const char *from = m_buffer.constData() + m_searched;
        const auto *end = static_cast<const char *>(std::memchr(from, '\n', size_t(m_buffer.size() - m_searched)));
        if (end) {
            const qsizetype at = end - m_buffer.constData();
            append(batch, at);
            m_start = m_searched = at + 1;
            continue;
        }
        m_searched = m_buffer.size();
        if (m_isAtEnd) {
            if (m_start < m_buffer.size() || m_dropped > 0)
                append(batch, m_buffer.size());
            m_start = m_buffer.size();
            break;
        }
        if (m_isShort && !batch.lines.isEmpty())
            break; // what has come so far
        LARDER_TRY(fill());
    }
    batch.bytes.append(kParserPadding, '\0');
    return batch;
}

} // namespace larder
