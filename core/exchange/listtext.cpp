// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/listtext.h"

#include "core/base/parse.h"
#include "core/exchange/csv.h"
#include "core/exchange/listline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr Section kSections[] = {Section::Buy, Section::Look, Section::Later, Section::Ordered};

/// What stands in the box of an open line: only those to buy are empty.
QChar boxOf(const ListEntry &entry)
{
    if (entry.isChecked)
        return u'x';
    return entry.section == Section::Look      ? u'?'
           : entry.section == Section::Later   ? u'>'
           : entry.section == Section::Ordered ? u'~'
                                               : u' ';
}

QString titleOf(Section section, const ListWording &wording)
{
    return section == Section::Look    ? wording.lookTitle
           : section == Section::Later ? wording.laterTitle
                                       : wording.orderedTitle;
}

/// Calls @p group with its heading (null: none) where a group of lines begins, and @p line with each and its group's category.
template<class Group, class Line>
void eachInGroups(const ListDocument &document, const ListWording &wording, Group group, Line line)
{
    for (const Section section : kSections) {
        std::optional<QString> category;
        for (const ListEntry &entry : document.entries) {
            if (entry.section != section)
                continue;
            const QString wanted = section == Section::Buy ? entry.category : QString();
            if (category != wanted) {
                category = wanted;
                group(section == Section::Buy ? wanted : titleOf(section, wording));
            }
            line(entry, wanted);
        }
    }
}

QString asText(const ListDocument &document, const ListWording &wording, bool isMarkdown)
{
    QString text = (isMarkdown ? u"# "_s : QString()) + writeHeading(document.title) + u'\n';
    eachInGroups(
        document, wording,
        [&](const QString &heading) {
            text += u'\n';
            if (!heading.isEmpty())
                text += (isMarkdown ? u"## "_s : QString()) + writeHeading(heading) + u'\n';
        },
        [&](const ListEntry &entry, const QString &category) {
            text += (isMarkdown ? u"- ["_s : u"["_s) + boxOf(entry) + u"] "_s + writeListLine(entry, category) + u'\n';
        });
    return text;
}

QString asTodo(const ListDocument &document)
{
    QString text;
    for (const ListEntry &entry : document.entries)
        text += writeTodoLine(entry, document.title) + u'\n';
    return text;
}

QString htmlLine(const ListEntry &entry)
{
    QStringList more;
    if (!entry.assignee.isEmpty())
        more << u'@' + entry.assignee;
    if (entry.notBefore.isValid())
        more << entry.notBefore.toString(Qt::ISODate);
    if (!entry.note.isEmpty())
        more << entry.note;
    const QString name = entry.name.toHtmlEscaped();
    return u"<li><label><input type=\"checkbox\"%1> <span>%2%3%4</span></label></li>\n"_s.arg(
        entry.isChecked ? u" checked"_s : QString(),
        entry.priority == Priority::Important ? u"<strong>%1</strong>"_s.arg(name) : name,
        entry.amount.isEmpty() ? QString() : u", "_s + entry.amount.toHtmlEscaped(),
        more.isEmpty() ? QString()
                       : u"<br><small>%1</small>"_s.arg(more.join(u" · "_s).toHtmlEscaped().replace(u'\n', u"<br>"_s)));
}

QString asHtml(const ListDocument &document, const ListWording &wording)
{
    QString html =
        u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        "<meta name=\"color-scheme\" content=\"light dark\"><title>%1</title>"
        "<style>body{font-family:sans-serif;max-width:40em;margin:1em auto;padding:0 1em}ul{padding:0}li{list-style:none}"
        "label{display:flex;gap:.6em;align-items:center;min-height:2.75em}input{flex:none;width:1.4em;height:1.4em}"
        "input:checked+span{text-decoration:line-through;opacity:.6}</style></head><body dir=\"auto\"><h1>%1</h1>\n"_s
            .arg(document.title.toHtmlEscaped());
    bool isOpen = false;
    eachInGroups(
        document, wording,
        [&](const QString &heading) {
            html += isOpen ? u"</ul>"_s : QString();
            html += heading.isEmpty() ? u"<ul>\n"_s : u"<h2>%1</h2><ul>\n"_s.arg(heading.toHtmlEscaped());
            isOpen = true;
        },
        [&](const ListEntry &entry, const QString &) { html += htmlLine(entry); });
    html += isOpen ? u"</ul>\n"_s : QString();
    QJsonArray items;
    for (const ListEntry &entry : document.entries)
        items.append(listEntryJson(entry));
    const QJsonObject data{{u"title"_s, document.title}, {u"items"_s, items}};
    // Nothing in it may end the script element; JSON can write "<" otherwise.
    html += u"<script type=\"application/json\" id=\"larder-list\">"_s
            + QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact)).replace(u'<', u"\\u003c"_s)
            + u"</script>\n"_s;
    return html + u"</body></html>\n"_s;
}

Section sectionFrom(const QString &name)
{
    for (const Section section : kSections) {
        if (sectionName(section) == name)
            return section;
    }
    return Section::Buy;
}

QString wordOf(Priority priority)
{
    return priority == Priority::Important ? u"important"_s
           : priority == Priority::CanWait ? u"can-wait"_s
                                           : u"usual"_s;
}

Priority priorityOf(const QString &word)
{
    return word == u"important"_s ? Priority::Important : word == u"can-wait"_s ? Priority::CanWait : Priority::Usual;
}

std::optional<Quantity> exactFrom(const QString &amount, const QString &unit)
{
    const auto known = Unit::fromName(unit);
    const auto milli = parseMilli(amount, DecimalMark::Point);
    return known && milli ? std::optional(Quantity(*milli, *known)) : std::nullopt;
}

std::optional<ListDocument> fromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!json[u"items"_s].isArray())
        return std::nullopt;
    ListDocument document{json[u"title"_s].toString(), {}};
    for (const QJsonValue &item : json[u"items"_s].toArray()) {
        const ListEntry entry = listEntryFromJson(item.toObject());
        if (!entry.name.isEmpty())
            document.entries << entry;
    }
    return document;
}

std::optional<ListDocument> fromCsv(const QString &text)
{
    const auto table = readCsv(text.toUtf8());
    if (!table)
        return std::nullopt;
    ListDocument document;
    for (const CsvTable::Row &row : table->rows) {
        const auto cell = [&](const QString &column) {
            return withoutGuard(row.cells.value(table->header.indexOf(column)));
        };
        ListEntry entry{cell(u"product"_s)};
        entry.exact = exactFrom(cell(u"amount"_s), cell(u"unit"_s));
        entry.amount = entry.exact ? QString() : cell(u"amount"_s);
        entry.category = cell(u"category"_s);
        entry.section = sectionFrom(cell(u"section"_s));
        entry.isChecked = cell(u"checked"_s) == u"1"_s;
        entry.note = cell(u"note"_s);
        entry.priority = priorityOf(cell(u"priority"_s));
        entry.notBefore = QDate::fromString(cell(u"not_before"_s), Qt::ISODate);
        entry.assignee = cell(u"assigned_to"_s);
        if (!entry.name.isEmpty())
            document.entries << entry;
    }
    return document;
}

std::optional<ListDocument> fromTodo(const QString &text)
{
    ListDocument document;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto read = readTodoLine(line.trimmed());
        if (!read)
            return std::nullopt;
        document.entries << read->first;
        document.title = read->second;
    }
    return document.entries.isEmpty() ? std::nullopt : std::optional(document);
}

/// A title, then lines with boxes in groups that a blank line begins; anything else is no list of ours.
std::optional<ListDocument> fromBoxes(const QString &text)
{
    static const QRegularExpression item(u"^(?:[-*] )?\\[([ xX?>~])\\] (.+)$"_s);
    static const QRegularExpression hashes(u"^#{1,6} "_s);
    std::optional<QString> title;
    ListDocument document;
    QString category;
    bool isGroupNew = false;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        const auto match = item.match(line);
        if (line.isEmpty()) {
            isGroupNew = true;
            category.clear();
        } else if (!title) {
            if (match.hasMatch())
                return std::nullopt;
            title = readHeading(QString(line).remove(hashes));
        } else if (match.hasMatch()) {
            const QChar box = match.captured(1).front();
            const bool isBuy = u" xX"_s.contains(box);
            ListEntry entry = readListLine(match.captured(2), isBuy ? category : QString());
            entry.isChecked = box.toLower() == u'x';
            entry.section = box == u'?'   ? Section::Look
                            : box == u'>' ? Section::Later
                            : box == u'~' ? Section::Ordered
                                          : Section::Buy;
            document.entries << entry;
            isGroupNew = false;
        } else if (isGroupNew || hashes.match(line).hasMatch()) {
            category = readHeading(QString(line).remove(hashes));
            isGroupNew = false;
        } else {
            return std::nullopt;
        }
    }
    document.title = title.value_or(QString());
    return document.entries.isEmpty() ? std::nullopt : std::optional(document);
}

} // namespace

QJsonObject listEntryJson(const ListEntry &entry)
{
    QJsonObject json{{u"product"_s, entry.name},
                     {u"section"_s, sectionName(entry.section)},
                     {u"checked"_s, entry.isChecked},
                     {u"category"_s, entry.category},
                     {u"shown"_s, entry.amount},
                     {u"amount"_s, entry.exact ? entry.exact->decimal() : entry.amount},
                     {u"unit"_s, entry.exact ? QJsonValue(entry.exact->unit.code()) : QJsonValue(QJsonValue::Null)},
                     {u"note"_s, entry.note},
                     {u"priority"_s, wordOf(entry.priority)},
                     {u"assigned_to"_s, entry.assignee}};
    json[u"not_before"_s] =
        entry.notBefore.isValid() ? QJsonValue(entry.notBefore.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    return json;
}

ListEntry listEntryFromJson(const QJsonObject &json)
{
    ListEntry entry{json[u"product"_s].toString()};
    entry.exact = exactFrom(json[u"amount"_s].toString(), json[u"unit"_s].toString());
    entry.amount = entry.exact ? json[u"shown"_s].toString() : json[u"amount"_s].toString();
    entry.category = json[u"category"_s].toString();
    entry.section = sectionFrom(json[u"section"_s].toString());
    entry.isChecked = json[u"checked"_s].toBool();
    entry.note = json[u"note"_s].toString();
    entry.priority = priorityOf(json[u"priority"_s].toString());
    entry.notBefore = QDate::fromString(json[u"not_before"_s].toString(), Qt::ISODate);
    entry.assignee = json[u"assigned_to"_s].toString();
    return entry;
}

QString writeListText(const ListDocument &document, ListFormat format, const ListWording &wording)
{
    switch (format) {
    case ListFormat::TodoTxt: return asTodo(document);
    case ListFormat::Html: return asHtml(document, wording);
    default: return asText(document, wording, format == ListFormat::Markdown);
    }
}

std::optional<ListDocument> readListText(const QString &text)
{
    static const QRegularExpression data(u"<script type=\"application/json\" id=\"larder-list\">(.*?)</script>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    QString plain = text;
    plain.remove(u'\r');
    const QString start = plain.left(200).trimmed();
    if (auto json = start.startsWith(u'{') ? fromJson(plain) : std::nullopt)
        return json;
    if (const auto match = start.startsWith(u'<') ? data.match(plain) : QRegularExpressionMatch(); match.hasMatch())
        return fromJson(match.captured(1));
    if (start.startsWith(u"product,category,amount,unit,section,checked"))
        return fromCsv(plain);
    auto boxes = fromBoxes(plain);
    return boxes ? boxes : fromTodo(plain);
}

} // namespace larder
