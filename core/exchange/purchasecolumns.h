// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parse.h"
#include "core/exchange/csv.h"

#include <QHash>

namespace larder {

/// The columns a purchase file can have.
enum class PurchaseField { Date, Product, Amount, Unit, Price, UnitPrice, Currency, Store, BestBefore, Ref };
constexpr int kPurchaseFields = 10;
[[nodiscard]] QString purchaseFieldName(PurchaseField field); ///< "date", "product", …
[[nodiscard]] std::optional<PurchaseField> purchaseFieldFromName(const QString &name);

/// What each column of a table is; none = left out.
using ColumnFields = QVector<std::optional<PurchaseField>>;

/// What the header's names say, in several languages; @p said, by column name, wins. Each field at most once.
[[nodiscard]] ColumnFields fieldsOfHeader(const QStringList &header, const QHash<QString, PurchaseField> &said = {});

/// A table whose first line is a row already gets "Column 1", "Column 2" as its header.
[[nodiscard]] CsvTable withHeader(CsvTable table);

/// What columns of numbers say about their decimal mark; Ask where they do not.
[[nodiscard]] DecimalMark detectMark(const CsvTable &table, const QVector<int> &columns);
/// What a column of dates says about its order; else the locale's.
[[nodiscard]] DateOrder detectOrder(const CsvTable &table, int column, const QLocale &locale);

} // namespace larder
