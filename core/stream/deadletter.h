// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QJsonObject>
#include <QString>

namespace larder {

/// Something that could not be done after all attempts: a change that a handler gave up on, or an inventory event that
/// could not be booked. Kind and numbers, never a translated text; Wording makes the sentence.
struct DeadLetter
{
    DeadLetterId id;
    QString handler; ///< of the stream, or "intake" for events
    QString kind; ///< why: an ErrorKind's name, or the intake's own
    QJsonObject numbers;
    int attempts = 0;
    qint64 atMs = 0; ///< of the last attempt
    bool isLeftOut = false; ///< a person decided to leave it; the same event stays left out when it comes again

    // Of a change:
    qint64 sequence = 0;
    QString table;
    qint64 rowKey = 0;
    ProductId product; ///< of events too, where it is known

    // Of an event:
    SourceId source;
    QString ref; ///< its event id, or what its content gave it
    int line = 0; ///< of the file, from 1; 0 where it came alone
    QString payload; ///< as it came, at most 64 KiB
};

} // namespace larder
