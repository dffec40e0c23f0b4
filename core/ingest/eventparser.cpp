// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/eventparser.h"

#include "core/ingest/eventjson.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

Refusal refusalOf(simdjson::error_code error, std::string_view text)
{
    if (!simdjson::validate_utf8(text))
        return {u"not_utf8"_s};
    if (error == simdjson::NUMBER_ERROR)
        return {u"bad_number"_s};
    return {u"not_json"_s};
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Short and stable: each costs a row and an index entry for ever. @p form tells contents from lines nobody could read.
QString refOf(QChar form, const QByteArray &digest, int ordinal)
{
    const QByteArray coded = digest.left(15).toBase64(QByteArray::Base64UrlEncoding);
    const QString ref = form + QString::fromLatin1(coded);
    return ordinal > 1 ? ref + u'.' + QString::number(ordinal) : ref;
}

} // namespace

struct EventParser::Json
{
    EventReading reading;
    simdjson::dom::parser parser = simdjson::dom::parser();
};

EventParser::EventParser(const ParsingContext &context)
    : m_context(std::make_unique<ParsingContext>(context))
    , m_json(std::make_unique<Json>(Json{EventReading(*m_context)}))
{}

EventParser::~EventParser() = default;
EventParser::EventParser(EventParser &&) noexcept = default;

ReadEvent EventParser::refused(int number, std::string_view text, const Refusal &refusal)
{
    const QByteArray payload = bytesOf(text);
    const QByteArray digest = QCryptographicHash::hash(payload, QCryptographicHash::Sha1);
    return {number, refOf(u'!', digest, m_contents.ordinal(digest)), payload, tl::unexpected(refusal)};
}

template<class Element>
ReadEvent EventParser::understood(const Element &element, int number, std::string_view text)
{
    EventReading &reading = m_json->reading;
    auto event = reading.read(element);
    const QString own = reading.ownRef();
    if (!event && own.isEmpty())
        return refused(number, text, event.error());
    if (!own.isEmpty())
        return {number, own, bytesOf(text), std::move(event), false, reading.ownId()};
    const QByteArray digest = reading.contentDigest();
    return {
        number, refOf(u'~', digest, m_contents.ordinal(digest)), bytesOf(text), std::move(event), !reading.hasTime(),
        {}};
}

ReadEvent EventParser::line(std::string_view text, qsizetype length, int number)
{
    if (length > kLongestLine)
        return refused(number, text, {u"too_long"_s, {{u"bytes"_s, length}}});
    const auto parsed = m_json->parser.parse(text.data(), text.size(), false);
    if (parsed.error() != simdjson::SUCCESS)
        return refused(number, text, refusalOf(parsed.error(), text));
    return understood(parsed.value_unsafe(), number, text);
}

QVector<ReadEvent> EventParser::lines(std::string_view text)
{
    QVector<ReadEvent> events;
    for (int number = 1; !text.empty(); ++number) {
        const size_t end = text.find('\n');
        std::string_view one = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (one.find_first_not_of(kBlanks) != std::string_view::npos)
            events << line(one, qsizetype(one.size()), number);
    }
    return events;
}

QVector<ReadEvent> EventParser::document(const QByteArray &document)
{
    const simdjson::padded_string padded(document.constData(), size_t(document.size()));
    const std::string_view text(padded.data(), padded.size());
    simdjson::dom::parser whole;
    const auto parsed = whole.parse(padded);
    const auto error = parsed.error();
    simdjson::dom::array array;
    if (error == simdjson::SUCCESS && parsed.get(array) == simdjson::SUCCESS) {
        QVector<ReadEvent> events;
        for (const auto element : array) {
            const std::string one = simdjson::minify(element);
            const int number = int(events.size()) + 1;
            events << (qsizetype(one.size()) > kLongestLine
                           ? refused(number, one, {u"too_long"_s, {{u"bytes"_s, qint64(one.size())}}})
                           : understood(element, number, one));
        }
        return events;
    }
    if (document.size() <= kLongestLine && error == simdjson::SUCCESS)
        return {understood(parsed.value_unsafe(), 1, text)};
    // Lines, where the first is an event by itself; else the whole is one that cannot be read.
    const size_t start = text.find_first_not_of(kBlanks);
    const size_t end = start == std::string_view::npos ? start : text.find('\n', start);
    const bool isLines = end != std::string_view::npos
                         && whole.parse(text.data() + start, end - start, false).error() == simdjson::SUCCESS;
    if (isLines)
        return lines(text);
    if (document.size() > kLongestLine)
        return {refused(1, text.substr(0, kLongestLine), {u"too_long"_s, {{u"bytes"_s, document.size()}}})};
    return {refused(1, text, refusalOf(error, text))};
}

} // namespace larder
