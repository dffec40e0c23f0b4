// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/text.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr QChar kDelimiters[] = {u',', u';', u'\t', u'|'};
constexpr int kSampleLines = 50;

/// Windows-1252 differs from Latin-1 in these 32 places; Qt 6.4 has no decoder for it.
constexpr char16_t kWindows1252[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                       0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(kWindows1252[c.unicode() - 0x80]);
    }
    return text;
}

/// The delimiter that stands equally often in most of the first lines; ties go to the one standing oftener.
QChar detectDelimiter(const QString &text)
{
    const QStringList lines = text.left(100'000).split(u'\n').mid(0, kSampleLines);
    QChar best = u',';
    qint64 bestScore = 0;
    for (const QChar candidate : kDelimiters) {
        const auto inHeader = lines.first().count(candidate);
        const auto agreeing = std::count_if(lines.cbegin(), lines.cend(),
                                            [&](const QString &line) { return line.count(candidate) == inHeader; });
        const qint64 score = inHeader == 0 ? 0 : agreeing * 100 + inHeader;
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

/// Walks over the text once; a state machine of one flag.
class Splitter
{
public:
    Splitter(const QString &text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    Result<QVector<CsvTable::Row>> rows()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            take(m_text[m_at]);
        if (m_isQuoted)
            return fail(
                ErrorKind::InvalidInput,
                Text::tr(
                    "A quotation mark opened in line %1 is never closed. Nothing was read; mend the file and try again.")
                    .arg(m_row.line));
        endRow();
        return m_rows;
    }

private:
    void take(QChar c)
    {
        if (m_isQuoted)
            takeQuoted(c);
        else if (c == u'"' && m_cell.isEmpty())
            m_isQuoted = true;
        else if (c == m_delimiter)
            endCell();
        else if (c == u'\n' || c == u'\r')
            endLine(c);
        else
            m_cell += c;
    }

    void takeQuoted(QChar c)
    {
        if (c == u'\n')
            ++m_line;
        if (c != u'"') {
            m_cell += c;
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            m_cell += u'"';
            ++m_at;
        } else {
            m_isQuoted = false;
        }
    }

    void endLine(QChar c)
    {
        if (c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        endRow();
        ++m_line;
        m_row.line = m_line;
    }

    void endCell()
    {
        m_row.cells << m_cell.trimmed();
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        const bool isEmpty =
            std::all_of(m_row.cells.cbegin(), m_row.cells.cend(), [](const QString &cell) { return cell.isEmpty(); });
        if (!isEmpty)
            m_rows.push_back(m_row);
        m_row.cells.clear();
    }

    const QString &m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isQuoted = false;
    QString m_cell;
    CsvTable::Row m_row{1, {}};
    QVector<CsvTable::Row> m_rows;
};

} // namespace

QString decodeText(const QByteArray &bytes, QString *encoding)
{
    const auto named = [&](const QString &name) {
        if (encoding)
            *encoding = name;
    };
    if (const auto marked = QStringConverter::encodingForData(bytes); marked && *marked != QStringConverter::Utf8) {
        named(u"UTF-16"_s);
        return QStringDecoder(*marked)(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(bytes);
    if (!utf8.hasError()) {
        named(u"UTF-8"_s);
        return text;
    }
    named(u"Windows-1252"_s);
    return fromWindows1252(bytes);
}

Result<CsvTable> readCsv(const QByteArray &bytes, std::optional<QChar> delimiter)
{
    CsvTable table;
    const QString text = decodeText(bytes, &table.encoding);
    if (text.contains(QChar(u'\0')))
        return fail(ErrorKind::InvalidInput,
                    Text::tr("This is not a text file. Nothing was read; save the sheet as CSV and try again."));
    if (text.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput, Text::tr("The file is empty. Nothing was read."));
    table.delimiter = delimiter ? *delimiter : detectDelimiter(text);
    auto rows = Splitter(text, table.delimiter).rows();
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return fail(ErrorKind::InvalidInput, Text::tr("The file is empty. Nothing was read."));
    table.rows = *rows;
    table.header = table.rows.takeFirst().cells;
    return table;
}

QString csvCell(const QString &text, QChar delimiter)
{
    QString cell = text;
    if (!cell.isEmpty() && u"=+-@\t\r'"_s.contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(delimiter) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

QString withoutGuard(const QString &cell)
{
    const bool isGuarded = cell.size() > 1 && cell.front() == u'\'' && u"=+-@\t\r'"_s.contains(cell[1]);
    return isGuarded ? cell.mid(1) : cell;
}

} // namespace larder
