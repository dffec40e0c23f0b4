// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/parse.h"
#include "core/exchange/purchasecolumns.h"
#include "core/exchange/rowrefs.h"

#include <QHash>

namespace larder {

/// One understood row.
struct PurchaseRow
{
    int line = 0;
    QDate day;
    QString name;
    TypedAmount amount; ///< 1 where the file has none
    std::optional<Money> paid; ///< total
    QString store;
    QDate bestBefore;
    RowRefs refs;
};

/// What each row is known by, in their order.
[[nodiscard]] QVector<RowRefs> refsOf(const QVector<PurchaseRow> &rows);

/// One row that could not be understood.
struct RejectedRow
{
    int line = 0;
    QString field;
    QString reason;
};

/// A purchase file understood: rows, rejects, and what was detected.
struct PurchaseFile
{
    QVector<PurchaseRow> rows;
    QVector<RejectedRow> rejected;
    QHash<PurchaseField, int> columns;
    QStringList unknownColumns; ///< left alone
    DecimalMark mark = DecimalMark::Ask;
    DateOrder order = DateOrder::DayMonth;
    CsvTable table;
};

struct PurchaseFileOptions
{
    QHash<QString, PurchaseField> columns; ///< column name → field, over the aliases
    std::optional<ColumnFields> fields = {}; ///< what every column is, instead of the header's names
    std::optional<DecimalMark> mark = {}; ///< detected where not said, as below
    std::optional<DateOrder> order = {};
    QByteArray currency = QByteArrayLiteral("EUR");
    QLocale locale;
    QDate today; ///< days after it are rejected
};

/// Understands a table of purchases. Headers are matched by name and alias in several languages; decimal mark and day order
/// are detected over whole columns. Pure; runs on any thread.
/// Errors: InvalidInput where it is no table or has no column for the product or the date.
[[nodiscard]] Result<PurchaseFile> readPurchases(const CsvTable &table, const PurchaseFileOptions &options);
/// As readPurchases(), from the bytes of a file.
[[nodiscard]] Result<PurchaseFile> readPurchaseFile(const QByteArray &bytes, const PurchaseFileOptions &options);

} // namespace larder
