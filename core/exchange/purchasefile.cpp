// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/purchasefile.h"

#include "core/base/text.h"
#include "core/base/textkey.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

// What the ledger would refuse is refused here, before a product is made for it.
constexpr int kFirstYear = 1990;

/// Reads rows with what was detected; a reject names the field at fault.
class RowReader
{
public:
    RowReader(PurchaseFile &file, const PurchaseFileOptions &options) : m_file(file), m_options(options) {}

    void read(const CsvTable::Row &row)
    {
        m_row = &row;
        PurchaseRow purchase;
        purchase.line = row.line;
        auto outcome = fill(purchase);
        if (outcome)
            m_file.rows.push_back(purchase);
        else
            m_file.rejected.push_back({row.line, m_field, outcome.error().message});
    }

private:
    QString cell(PurchaseField field)
    {
        m_field = purchaseFieldName(field);
        return withoutGuard(m_row->cells.value(m_file.columns.value(field, -1)));
    }

    Result<void> fill(PurchaseRow &purchase)
    {
        LARDER_TRY(readDay(purchase));
        purchase.name = cell(PurchaseField::Product).simplified();
        if (textKey(purchase.name).isEmpty())
            return fail(ErrorKind::InvalidInput, Text::tr("The product's name is missing."));
        LARDER_TRY(readAmount(purchase));
        LARDER_TRY(readPrice(purchase));
        purchase.store = cell(PurchaseField::Store).simplified();
        LARDER_TRY(readBestBefore(purchase));
        return {};
    }

    /// Receipts often add a time of day, which says nothing here.
    static QString withoutTime(const QString &text)
    {
        static const QRegularExpression time(uR"([T ]\d{1,2}:\d{2}.*$)"_s);
        return QString(text).remove(time).trimmed();
    }

    Result<void> readDay(PurchaseRow &purchase)
    {
        const QString raw = cell(PurchaseField::Date);
        if (m_lastDay.isValid() && raw == m_lastDayText) {
            purchase.day = m_lastDay; // a receipt has many rows
            return {};
        }
        const QString text = withoutTime(raw);
        if (text.isEmpty())
            return fail(ErrorKind::InvalidInput, Text::tr("The date is missing."));
        // "yesterday" on a receipt would be another day at the next import.
        const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
        if (digits < 2 || text.startsWith(u'+') || text.startsWith(u'-'))
            return fail(ErrorKind::InvalidInput, Text::tr("“%1” is not a date.").arg(text));
        auto day = parseDate(text, m_options.today, m_options.locale, m_file.order, true);
        if (!day)
            return fail(day.error());
        if (day->never || day->day > m_options.today || day->day.year() < kFirstYear)
            return fail(ErrorKind::InvalidInput,
                        Text::tr("“%1” is not a day on which something can have been bought.").arg(text));
        purchase.day = day->day;
        m_lastDay = day->day;
        m_lastDayText = raw;
        return {};
    }

    Result<void> readAmount(PurchaseRow &purchase)
    {
        const QString text = cell(PurchaseField::Amount);
        purchase.amount.milli = 1000;
        if (!text.isEmpty()) {
            auto amount = parseAmount(text, m_file.mark);
            if (!amount)
                return fail(amount.error());
            if (amount->milli <= 0 || amount->milli > kLargestMilli)
                return fail(ErrorKind::InvalidInput, Text::tr("“%1” is not an amount that can be bought.").arg(text));
            purchase.amount = *amount;
        }
        const QString unit = cell(PurchaseField::Unit);
        if (!unit.isEmpty() && !purchase.amount.unit) {
            purchase.amount.unit = Unit::fromName(unit);
            if (!purchase.amount.unit)
                return fail(ErrorKind::InvalidInput, Text::tr("“%1” is not a unit that Larder knows.").arg(unit));
        }
        return {};
    }

    Result<void> readPrice(PurchaseRow &purchase)
    {
        const QString currencyText = cell(PurchaseField::Currency).toUpper();
        const QByteArray currency = currencyText.isEmpty() ? m_options.currency : currencyText.toLatin1();
        const bool isEach = cell(PurchaseField::Price).isEmpty();
        const QString text = cell(isEach ? PurchaseField::UnitPrice : PurchaseField::Price);
        if (text.isEmpty())
            return {};
        auto money = parseMoney(text, currency, m_file.mark);
        if (!money)
            return fail(money.error());
        if (isEach) {
            const double total = double(money->minor) * double(purchase.amount.milli) / 1000;
            if (total > 1e12)
                return fail(ErrorKind::InvalidInput, Text::tr("“%1” is too large to be a price.").arg(text));
            money->minor = qRound64(total);
        }
        purchase.paid = *money;
        return {};
    }

    Result<void> readBestBefore(PurchaseRow &purchase)
    {
        const QString text = withoutTime(cell(PurchaseField::BestBefore));
        if (text.isEmpty())
            return {};
        auto day = parseDate(text, purchase.day, m_options.locale, m_file.order);
        if (!day)
            return fail(day.error());
        purchase.bestBefore = day->day;
        return {};
    }

    PurchaseFile &m_file;
    const PurchaseFileOptions &m_options;
    const CsvTable::Row *m_row = nullptr;
    QString m_field;
    QString m_lastDayText;
    QDate m_lastDay;
};

QString digestOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).left(15).toBase64());
}

/// The cells as they stand, without blanks around them and without empty ones at the end.
QString cellsOf(const CsvTable::Row &row)
{
    QStringList cells;
    for (const QString &cell : row.cells)
        cells << withoutGuard(cell).simplified();
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells.join(QChar(0x1f));
}

QString contentOf(const PurchaseRow &row, const QString &ownRef)
{
    return digestOf(QStringList{
        ownRef, row.day.toString(Qt::ISODate), textKey(row.name), QString::number(row.amount.milli),
        row.amount.unit ? row.amount.unit->code() : QString(),
        row.paid ? row.paid->decimal() + QString::fromLatin1(row.paid->currency) : QString(), textKey(row.store)}
                        .join(u'|'));
}

/// Rows that could not be read count too: they may be mended and come again.
void giveRefs(PurchaseFile &file)
{
    const auto cellOf = [&](const CsvTable::Row &row, PurchaseField field) {
        return withoutGuard(row.cells.value(file.columns.value(field, -1)));
    };
    const auto ownOf = [&](const CsvTable::Row &row) { // another shop counts from 1 too
        const QString ref = cellOf(row, PurchaseField::Ref);
        return ref.isEmpty() ? QString() : textKey(cellOf(row, PurchaseField::Store)) + u'|' + ref;
    };
    QHash<QString, int> owns;
    for (const CsvTable::Row &row : std::as_const(file.table.rows))
        ++owns[ownOf(row)];
    const bool isNaming = !owns.contains({}) && owns.size() == file.table.rows.size();
    QHash<QString, int> ordinals;
    auto next = file.rows.begin();
    for (const CsvTable::Row &row : std::as_const(file.table.rows)) {
        const QString cells = cellsOf(row);
        const int ordinal = ++ordinals[cells]; // two equal rows are two purchases, also in a longer export
        if (next == file.rows.end() || next->line != row.line)
            continue;
        const QString own = ownOf(row);
        next->refs = {u"="_s + digestOf(cells) + u'#' + QString::number(ordinal),
                      contentOf(*next, cellOf(row, PurchaseField::Ref)), owns.value(own) == 1 ? own : QString(),
                      isNaming};
        ++next;
    }
}

} // namespace

QVector<RowRefs> refsOf(const QVector<PurchaseRow> &rows)
{
    QVector<RowRefs> refs;
    refs.reserve(rows.size());
    for (const PurchaseRow &row : rows)
        refs << row.refs;
    return refs;
}

Result<PurchaseFile> readPurchases(const CsvTable &table, const PurchaseFileOptions &options)
{
    PurchaseFile file;
    file.table = table;
    const ColumnFields fields = options.fields ? *options.fields : fieldsOfHeader(table.header, options.columns);
    for (int column = 0; column < int(table.header.size()); ++column) {
        const auto field = fields.value(column);
        if (field && !file.columns.contains(*field))
            file.columns.insert(*field, column);
        else if (!table.header[column].isEmpty())
            file.unknownColumns << table.header[column];
    }
    for (const PurchaseField needed : {PurchaseField::Date, PurchaseField::Product}) {
        if (!file.columns.contains(needed))
            return fail(
                ErrorKind::InvalidInput,
                Text::tr(
                    "The file has no column “%1”. Its columns are: %2. Nothing was read; name the right one with --map COLUMN=%1.")
                    .arg(purchaseFieldName(needed), table.header.join(u", "_s)));
    }
    QVector<int> numbers;
    for (const PurchaseField field : {PurchaseField::Amount, PurchaseField::Price, PurchaseField::UnitPrice}) {
        if (file.columns.contains(field))
            numbers << file.columns.value(field);
    }
    file.mark = options.mark ? *options.mark : detectMark(table, numbers);
    file.order =
        options.order ? *options.order : detectOrder(table, file.columns.value(PurchaseField::Date), options.locale);
    RowReader reader(file, options);
    for (const CsvTable::Row &row : table.rows)
        reader.read(row);
    giveRefs(file);
    return file;
}

Result<PurchaseFile> readPurchaseFile(const QByteArray &bytes, const PurchaseFileOptions &options)
{
    auto table = readCsv(bytes);
    return table ? readPurchases(withHeader(*table), options) : fail(table.error());
}

} // namespace larder
