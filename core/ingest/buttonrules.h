// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/eventsource.h"

#include <QByteArray>
#include <QDate>
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

/// The identity of a press, the same when the broker delivers its message again: @p number is the broker's within
/// @p session. Numbers begin again after 65,535; @p today and the button keep the rounds apart.
[[nodiscard]] QString pressRef(const QString &session, int number, QDate today, const SourceButton &button);

} // namespace larder
