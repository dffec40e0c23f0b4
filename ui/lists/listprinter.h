// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace larder {

/// The exported HTML as a document that can be printed, @p foot under it: Qt's rich text knows no check boxes, so they
/// become signs.
[[nodiscard]] std::unique_ptr<QTextDocument> printableList(const QString &html, const QString &foot = {});

/// Prints on pages of @p device; what is longer than one page in two columns, the first one on the right where people read
/// from there.
void printInColumns(QTextDocument &document, QPagedPaintDevice &device);

/// Writes a document as a PDF on the usual paper of the country, whole or not at all. Errors: Io.
[[nodiscard]] Result<void> writePdf(const QString &path, QTextDocument &document, const QString &title);

/// Writes @p text in UTF-8, whole or not at all. Errors: Io.
[[nodiscard]] Result<void> writeText(const QString &path, const QString &text);

} // namespace larder
