// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace larder {

/// A delimited text file taken apart: RFC 4180 quoting, any line end, quoted line breaks.
struct CsvTable
{
    struct Row
    {
        int line = 0; ///< where the row begins, from 1
        QStringList cells;
    };
    QStringList header;
    QVector<Row> rows; ///< without the header and empty lines
    QChar delimiter;
    QString encoding; ///< "UTF-8", "UTF-16" or "Windows-1252"
};

/// Takes @p bytes apart; encoding and, unless it is given, delimiter (comma, semicolon, tab, bar) are detected.
/// Errors: InvalidInput for an empty file, a binary one, or a quote that never closes (naming its line).
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes, std::optional<QChar> delimiter = {});

/// Bytes to text: by byte order mark, else UTF-8 where valid, else Windows-1252.
[[nodiscard]] QString decodeText(const QByteArray &bytes, QString *encoding = nullptr);

/// A cell for a spreadsheet: quoted where needed; text that a spreadsheet would run as a formula gets a leading
/// apostrophe, which reading strips again.
[[nodiscard]] QString csvCell(const QString &text, QChar delimiter = u',');

/// Takes the leading apostrophe of csvCell away again.
[[nodiscard]] QString withoutGuard(const QString &cell);

} // namespace larder
