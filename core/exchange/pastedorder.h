// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/pastedtext.h"

#include <QStringList>

namespace larder {

/// One line with its number in the text.
struct NumberedLine
{
    int number = 0;
    QString text;
};

/// What stands on an order besides its lines.
struct OrderHead
{
    QString store;
    QDate day;
    QString number;
};
[[nodiscard]] OrderHead readOrderHead(const QVector<NumberedLine> &lines, const QString &text,
                                      const PasteContext &context);

/// Reads the lines of an order mail or a receipt: things have a price, beside them or on a line of their own.
[[nodiscard]] QVector<PastedLine> readOrderLines(const QVector<NumberedLine> &lines, const PasteContext &context);

} // namespace larder
