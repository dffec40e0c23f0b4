// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/eventparser.h"
#include "core/ingest/eventvalues.h"

#include <QCryptographicHash>

#include <simdjson.h>

namespace larder {

/// Makes events of JSON objects. Its refusals name the field; nothing is guessed.
class EventReading
{
public:
    /// @p context outlives it.
    explicit EventReading(const ParsingContext &context) : m_context(context), m_days(context.zone) {}

    [[nodiscard]] tl::expected<InventoryEvent, Refusal> read(const simdjson::dom::element &root);
    /// What the last event, read or refused, is known by where it has an id of its own; else empty.
    [[nodiscard]] QString ownRef() const;
    /// Its own id as it was sent, read or refused; may be empty.
    [[nodiscard]] const QString &ownId() const { return m_event.eventId; }
    /// Of what the last event said, whatever its spelling.
    [[nodiscard]] QByteArray contentDigest() const;
    [[nodiscard]] bool hasTime() const { return !m_time.isEmpty(); }

private:
    using Element = simdjson::dom::element;
    using Object = simdjson::dom::object;
    using Outcome = tl::expected<void, Refusal>;

    Outcome collect(const Object &root);
    Outcome collectProduct(const Object &product);
    Outcome checkKeys(const Object &object);
    Outcome readReference();
    Outcome readOwn();
    Outcome readTexts();
    Outcome readText(std::string_view field, const std::optional<Element> &value, QString &text);
    Outcome readAmount(std::string_view field, const std::optional<Element> &value);
    Outcome readUnit();
    Outcome readTime(std::string_view field, const std::optional<Element> &value);
    Outcome checkAmount(std::string_view field);

    /// What stands in the object; empty where it is missing or null.
    struct Found
    {
        std::optional<Element> eventType, type, version, eventId, sender, at, product, amount, unit, reason;
        std::optional<Element> productId, productName, quantity, timestamp, gtin, sku, name;
    };

    const ParsingContext &m_context;
    ZoneDays m_days;
    Found m_found;
    InventoryEvent m_event;
    QString m_reason;
    QByteArray m_time; ///< as it counts for the content
    std::vector<std::string_view> m_keys;
};

} // namespace larder
