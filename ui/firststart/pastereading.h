// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/pastebooking.h"

namespace larder {

/// One line of a preview.
struct PastePreviewLine
{
    PastedLine line;
    bool isKnown = false; ///< the household has it: its pace is known or learned
    int lastsDays = 7; ///< what is usual, or our guess
};

/// A pasted text as the preview shows it.
struct PasteReading
{
    PastedText text;
    QByteArray currency;
    QVector<PastePreviewLine> lines;
};

/// Reads @p text for this household. On the core thread.
[[nodiscard]] Result<PasteReading> readPaste(Household &household, const QString &text, QDate today);

} // namespace larder
