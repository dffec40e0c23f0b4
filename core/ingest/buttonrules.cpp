// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/buttonrules.h"

#include <algorithm>

#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qsizetype kMostBytes = 64 * 1024;

/// A text as it is, a whole number and a truth value as JSON writes them; nothing of anything else.
std::optional<QString> plainValue(const simdjson::dom::element &element)
{
    if (std::string_view text; element.get(text) == simdjson::SUCCESS)
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (int64_t number = 0; element.get(number) == simdjson::SUCCESS)
        return QString::number(number);
    if (bool truth = false; element.get(truth) == simdjson::SUCCESS)
        return truth ? u"true"_s : u"false"_s;
    return std::nullopt;
}

/// The value of the first of @p fields that the message has as one.
std::optional<ButtonPress> firstOf(const QStringList &fields, const QString &topic, const QByteArray &payload)
{
    if (payload.size() > kMostBytes)
        return std::nullopt;
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (parser.parse(payload.constData(), size_t(payload.size())).get(object) != simdjson::SUCCESS)
        return std::nullopt;
    for (const QString &field : fields) {
        simdjson::dom::element element;
        if (object.at_key(field.toStdString()).get(element) != simdjson::SUCCESS)
            continue;
        if (const auto value = plainValue(element); value && !value->isEmpty())
            return ButtonPress{topic, field, *value};
    }
    return std::nullopt;
}

} // namespace

std::optional<SourceButton> pressedButton(const QVector<SourceButton> &buttons, const QString &topic,
                                          const QByteArray &payload)
{
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&](const SourceButton &button) {
        if (button.topic != topic)
            return false;
        const auto press = firstOf({button.field}, topic, payload);
        return press && press->value == button.value;
    });
    return found == buttons.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ButtonPress> pressOffered(const QString &topic, const QByteArray &payload)
{
    return firstOf({u"action"_s, u"event"_s, u"click"_s}, topic, payload);
}

QString pressRef(const QString &delivery, const SourceButton &button)
{
    return u"press/%1/%2"_s.arg(delivery).arg(button.id);
}

} // namespace larder
