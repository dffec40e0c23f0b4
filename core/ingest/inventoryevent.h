// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"

#include <QDate>
#include <QJsonObject>
#include <QVector>

#include <optional>

#include <tl/expected.hpp>

namespace larder {

/// What a source tells about one product, as it was understood.
struct InventoryEvent
{
    enum class Type {
        ProductAdded, ///< the reference system's three: what their amounts mean is the source's EventSource::Amounts
        ProductRemoved,
        QuantityChanged,
        Added, ///< Larder's own
        Consumed, ///< also "removed"
        Discarded,
        Set,
        Opened,
    };
    Type type = Type::Set;
    QString typeName; ///< as it was sent
    QString eventId; ///< its own; may be empty
    QString sender; ///< "source" of Larder's own: the device, may be empty
    QString foreignId; ///< what the source calls the product; never empty: its id, else its bar code, else its name
    QString gtin; ///< its bar code; may be empty
    QString name; ///< may be empty
    std::optional<qint64> milli; ///< >= 0, of @c unit, or of what the product is counted in
    std::optional<Unit> unit;
    QDate day; ///< the household's; invalid where it has no time of its own
    bool isZoneAssumed = false; ///< its time had no zone, so the household's was assumed
};

/// Why an event cannot be booked: a DeadLetter's kind and numbers.
struct Refusal
{
    QString kind;
    QJsonObject numbers = {};
};

/// One event of a delivery, read or refused.
struct ReadEvent
{
    int line = 0; ///< from 1
    QString ref; ///< what it is known by, for ever
    QByteArray payload; ///< as it came, but of an over-long line only the beginning
    tl::expected<InventoryEvent, Refusal> event = {};
    bool isKnownByArrival = false; ///< @c ref holds ParsingContext::arrival: it has neither an id nor a time
    QString ownId = {}; ///< as it was sent, also where the rest is refused; may be empty

    /// Its own id where it has one.
    [[nodiscard]] const QString &id() const { return ownId.isEmpty() ? ref : ownId; }
};

} // namespace larder
