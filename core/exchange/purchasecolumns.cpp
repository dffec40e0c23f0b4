// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/purchasecolumns.h"

#include "core/base/text.h"
#include "core/base/textkey.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

struct FieldRule
{
    PurchaseField field;
    const char *name;
    const char *aliases; ///< text keys, divided by |
};

constexpr FieldRule kFields[] = {
    {PurchaseField::Date, "date",
     "day|purchased|purchase date|purchased on|purchased_date|bought|bought on|datum|tag|einkaufsdatum|kaufdatum|fecha|data|dato"},
    {PurchaseField::Product, "product",
     "name|item|article|good|description|product name|artikel|produkt|bezeichnung|ware|produit|producto|prodotto|vare"},
    {PurchaseField::Amount, "amount",
     "quantity|qty|count|number|pieces|menge|anzahl|stuck|stuckzahl|quantite|cantidad|quantita|antal"},
    {PurchaseField::Unit, "unit", "units|uom|unit of measure|einheit|unite|unidad|unita|enhed"},
    {PurchaseField::Price, "price",
     "total|total price|paid|cost|sum|line total|preis|gesamtpreis|betrag|gesamt|summe|prix|precio|prezzo|pris"},
    {PurchaseField::UnitPrice, "unit_price",
     "unit price|price per unit|price each|each|einzelpreis|stuckpreis|prix unitaire"},
    {PurchaseField::Currency, "currency", "wahrung|devise|moneda|valuta"},
    {PurchaseField::Store, "store",
     "shop|market|merchant|retailer|supermarket|laden|geschaft|markt|handler|magasin|tienda|negozio|butik"},
    {PurchaseField::BestBefore, "best_before",
     "best before|best before date|expiry|expiry date|expires|use by|mhd|mindesthaltbarkeitsdatum|haltbar bis|ablaufdatum"},
    {PurchaseField::Ref, "ref", "reference|id|receipt line|line id|transaction id|beleg|referenz"},
};

} // namespace

QString purchaseFieldName(PurchaseField field)
{
    return QString::fromLatin1(kFields[size_t(field)].name);
}

std::optional<PurchaseField> purchaseFieldFromName(const QString &name)
{
    const QString key = textKey(name);
    for (const FieldRule &rule : kFields) {
        if (key == QLatin1StringView(rule.name) || QString::fromLatin1(rule.aliases).split(u'|').contains(key))
            return rule.field;
    }
    return std::nullopt;
}

ColumnFields fieldsOfHeader(const QStringList &header, const QHash<QString, PurchaseField> &said)
{
    QHash<QString, PurchaseField> byKey;
    for (auto it = said.cbegin(); it != said.cend(); ++it)
        byKey.insert(textKey(it.key()), it.value());
    ColumnFields fields;
    for (const QString &name : header) {
        const auto found = byKey.constFind(textKey(name));
        auto field = found != byKey.cend() ? std::optional(*found) : purchaseFieldFromName(name);
        if (field && fields.contains(field)) // the first column of a kind is it
            field.reset();
        fields << field;
    }
    return fields;
}

CsvTable withHeader(CsvTable table)
{
    static const QRegularExpression date(uR"(^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b)"_s);
    const bool isNamed = std::any_of(table.header.cbegin(), table.header.cend(),
                                     [](const QString &cell) { return purchaseFieldFromName(cell).has_value(); });
    const bool isRow = std::any_of(table.header.cbegin(), table.header.cend(),
                                   [](const QString &cell) { return cell.contains(date); });
    if (isNamed || !isRow)
        return table;
    table.rows.prepend({1, table.header});
    for (qsizetype column = 0; column < table.header.size(); ++column)
        table.header[column] = Text::tr("Column %1").arg(column + 1);
    return table;
}

/// What a column of numbers says about its decimal mark: one clear cell decides for the unclear ones.
DecimalMark detectMark(const CsvTable &table, const QVector<int> &columns)
{
    bool comma = false;
    bool point = false;
    for (const CsvTable::Row &row : table.rows) {
        for (const int column : columns) {
            static const QRegularExpression clear(
                uR"((?:^|[^0-9])(?:0([.,])\d{3}|\d+([.,])(?:\d{1,2}|\d{4,})|\d{1,3}(?:[.,]\d{3})+([.,])\d{1,2})(?![0-9.,]))"_s);
            const QString cell = row.cells.value(column);
            // What one clear cell has said already need not be matched again.
            if (!(cell.contains(u',') && !comma) && !(cell.contains(u'.') && !point))
                continue;
            const auto match = clear.match(cell);
            if (!match.hasMatch())
                continue;
            const QString mark = match.captured(match.lastCapturedIndex());
            (mark == u","_s ? comma : point) = true;
        }
    }
    if (comma == point)
        return DecimalMark::Ask;
    return comma ? DecimalMark::Comma : DecimalMark::Point;
}

/// A part above 12 can only be a day; without one the locale decides.
DateOrder detectOrder(const CsvTable &table, int column, const QLocale &locale)
{
    static const QRegularExpression numeric(uR"(^\s*(\d{1,2})[./-](\d{1,2})[./-]\d{2,4})"_s);
    for (const CsvTable::Row &row : table.rows) {
        const auto match = numeric.match(row.cells.value(column));
        if (!match.hasMatch())
            continue;
        if (match.capturedView(1).toInt() > 12)
            return DateOrder::DayMonth;
        if (match.capturedView(2).toInt() > 12)
            return DateOrder::MonthDay;
        if (match.captured(0).contains(u'.'))
            return DateOrder::DayMonth; // nobody writes 12.31.2026
    }
    return dateOrderOf(locale);
}

} // namespace larder
