// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace larder {

/// Somebody or something that tells Larder what happened to stock: a script's file, a scale, a fridge, a button.
struct EventSource
{
    /// How events come in.
    enum class Way {
        File, ///< a file or standard input, when somebody says so
        Http, ///< a port of this computer, with a bearer token
        Mqtt, ///< topics of a broker
    };
    /// What an amount of the reference system's `product_added` and `product_removed` means. Larder's own events say it themselves.
    enum class Amounts {
        Set, ///< so much is there now; removed: nothing is left
        Add, ///< so much came or went
    };
    /// What happens to an event about goods that nobody has named yet.
    enum class Unknown {
        Create, ///< makes a product of that name
        Wait, ///< keeps the event until a person says which product it is
    };

    SourceId id;
    QString name; ///< unique
    Way way = Way::File;
    Amounts amounts = Amounts::Set;
    Unknown unknown = Unknown::Create;
    bool isPaused = false;
    /// http: "port" (0: SourceService chooses one, to be kept). mqtt: "host", "port", "topics" (array), "tls" (bool), "ca_file", "user", "home_assistant" (bool).
    /// Never a secret: tokens and passwords are in the keychain only.
    QJsonObject settings;

    bool operator==(const EventSource &) const = default;
};

/// The name of the source that stands for files: what the window booked is known to the command line, in any language.
constexpr QStringView kFileSource = u"File";

/// What arrived from a source so far.
struct SourceTally
{
    qint64 lastMs = 0; ///< when the newest event arrived; 0 = never
    qint64 applied = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
};

/// What an id of a source's own stands for, learned once and kept.
struct SourceProduct
{
    QString foreignId;
    ProductId product;
    QString productName; ///< filled in when read
};

/// A message with this value in this field does this to that product: a Zigbee button that says "one milk finished".
struct SourceButton
{
    enum class Does { Finish, Open, Gone, List };
    qint64 id = 0;
    QString topic;
    QString field; ///< of the JSON message, as "action"
    QString value; ///< as "single"
    Does does = Does::Finish;
    ProductId product;
    QString productName; ///< filled in when read

    bool operator==(const SourceButton &) const = default;
};

// The stable words of SQL, JSON and the command line, and back; none where it is no such word.
[[nodiscard]] QString wayName(EventSource::Way way); ///< "file", "http", "mqtt"
[[nodiscard]] QString amountsName(EventSource::Amounts amounts); ///< "set", "add"
[[nodiscard]] QString unknownName(EventSource::Unknown unknown); ///< "create", "wait"
[[nodiscard]] QString doesName(SourceButton::Does does); ///< "finish", "open", "gone", "list"
[[nodiscard]] std::optional<EventSource::Way> wayFromName(QStringView name);
[[nodiscard]] std::optional<EventSource::Amounts> amountsFromName(QStringView name);
[[nodiscard]] std::optional<EventSource::Unknown> unknownFromName(QStringView name);
[[nodiscard]] std::optional<SourceButton::Does> doesFromName(QStringView name);

} // namespace larder
