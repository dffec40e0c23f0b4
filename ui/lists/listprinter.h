// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace larder {

/// The exported HTML as a document that can be printed: Qt's rich text knows no check boxes, so they become signs.
[[nodiscard]] std::unique_ptr<QTextDocument> printableList(const QString &html);

/// Writes the exported HTML as a PDF, whole or not at all. Errors: Io.
[[nodiscard]] Result<void> writePdf(const QString &path, const QString &html, const QString &title);

/// Writes @p text in UTF-8, whole or not at all. Errors: Io.
[[nodiscard]] Result<void> writeText(const QString &path, const QString &text);

} // namespace larder
