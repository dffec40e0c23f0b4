// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/eventsource.h"

#include <QByteArray>
#include <QVector>

#include <optional>

namespace larder {

/// A message that may stand for a press of a button: one value of a JSON object on a topic.
struct ButtonPress
{
    QString topic;
    QString field; ///< "action"
    QString value; ///< "single"

    bool operator==(const ButtonPress &) const = default;
};

/// The first of @p buttons that this message presses; std::nullopt where none does. Pure, strict JSON: what is no object,
/// or longer than 64 KiB, presses nothing. Whole numbers and truth values are compared as JSON writes them.
[[nodiscard]] std::optional<SourceButton> pressedButton(const QVector<SourceButton> &buttons, const QString &topic,
                                                        const QByteArray &payload);

/// What a message offers for a button to be made of: its "action", "event" or "click". For "press it now" in Settings.
/// std::nullopt where it holds none of them.
[[nodiscard]] std::optional<ButtonPress> pressOffered(const QString &topic, const QByteArray &payload);

/// The identity of a press of @p button in the message that @p delivery names.
[[nodiscard]] QString pressRef(const QString &delivery, const SourceButton &button);

} // namespace larder
