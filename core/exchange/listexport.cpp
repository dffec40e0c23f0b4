// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/listexport.h"

#include "core/exchange/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// Calls @p heading where a category begins and @p line for each item of a section.
template<class Heading, class Line>
void eachByCategory(const QVector<ListItem> &items, Section section, Heading heading, Line line)
{
    std::optional<QString> category;
    for (const ListItem &item : items) {
        if (item.section != section)
            continue;
        if (section == Section::Buy && category != item.category) {
            category = item.category;
            if (!item.category.isEmpty())
                heading(item.category);
        }
        line(item);
    }
}

bool hasLooks(const QVector<ListItem> &items)
{
    return !items.isEmpty() && items.last().section == Section::Look;
}

QString withAmount(const ListItem &item, const ListWording &wording)
{
    const QString amount = wording.amount(item);
    return amount.isEmpty() ? item.name : item.name + u", "_s + amount;
}

QString asText(const QVector<ListItem> &items, const ListWording &wording, bool isMarkdown)
{
    QString text = (isMarkdown ? u"# "_s : QString()) + wording.title + u'\n';
    const auto heading = [&](const QString &category) {
        text += (isMarkdown ? u"\n## "_s : u"\n"_s) + category + u'\n';
    };
    const auto line = [&](const ListItem &item) {
        const QString tick =
            isMarkdown ? (item.isChecked ? u"- [x] "_s : u"- [ ] "_s) : (item.isChecked ? u"[x] "_s : u"[ ] "_s);
        text += tick + withAmount(item, wording) + u'\n';
    };
    eachByCategory(items, Section::Buy, heading, line);
    if (hasLooks(items)) {
        heading(wording.lookTitle);
        eachByCategory(items, Section::Look, heading, line);
    }
    return text;
}

QString asCsv(const QVector<ListItem> &items, const ListWording &wording)
{
    QString text = u"product,category,amount,unit,section,checked,cost,currency,why\n"_s;
    for (const ListItem &item : items) {
        const bool isText = !item.product.isValid();
        const QStringList cells{csvCell(item.name),
                                csvCell(item.category),
                                isText ? csvCell(item.textAmount) : item.amount.decimal(),
                                isText ? QString() : item.amount.unit.code(),
                                item.section == Section::Buy ? u"buy"_s : u"look"_s,
                                item.isChecked ? u"1"_s : u"0"_s,
                                item.cost ? item.cost->decimal() : QString(),
                                item.cost ? QString::fromLatin1(item.cost->currency) : QString(),
                                csvCell(wording.why(item))};
        text += cells.join(u',') + u'\n';
    }
    return text;
}

QString asHtml(const QVector<ListItem> &items, const ListWording &wording)
{
    QString html =
        u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%1</title>"
        "<style>body{font-family:sans-serif;max-width:40em;margin:1em auto;padding:0 1em}li{list-style:none;margin:.3em 0}ul{padding:0}</style>"
        "</head><body><h1>%1</h1>\n"_s.arg(wording.title.toHtmlEscaped());
    const auto heading = [&](const QString &category) {
        html += u"</ul><h2>%1</h2><ul>\n"_s.arg(category.toHtmlEscaped());
    };
    const auto line = [&](const ListItem &item) {
        html += u"<li><label><input type=\"checkbox\"%1> %2</label></li>\n"_s.arg(
            item.isChecked ? u" checked"_s : QString(), withAmount(item, wording).toHtmlEscaped());
    };
    html += u"<ul>\n"_s;
    eachByCategory(items, Section::Buy, heading, line);
    if (hasLooks(items)) {
        heading(wording.lookTitle);
        eachByCategory(items, Section::Look, heading, line);
    }
    return html + u"</ul></body></html>\n"_s;
}

QString asJson(const QVector<ListItem> &items, const ListWording &wording)
{
    QJsonArray lines;
    for (const ListItem &item : items)
        lines.append(listItemJson(item, wording.why(item)));
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"items"_s, lines}}).toJson());
}

} // namespace

QJsonObject listItemJson(const ListItem &item, const QString &why)
{
    QJsonArray origins;
    for (const Origin &origin : item.origins)
        origins.append(
            QJsonObject{{u"kind"_s, originName(origin.kind)}, {u"amount"_s, decimalFromMilli(origin.milli)}});
    QJsonObject json{
        {u"product"_s, item.name},      {u"section"_s, item.section == Section::Buy ? u"buy"_s : u"look"_s},
        {u"origins"_s, origins},        {u"why"_s, why},
        {u"checked"_s, item.isChecked}, {u"edited"_s, item.isEdited}};
    if (item.product.isValid()) {
        json[u"product_id"_s] = item.product.value;
        json[u"amount"_s] = item.amount.decimal();
        json[u"unit"_s] = item.amount.unit.code();
        json[u"category"_s] = item.category;
    } else {
        json[u"product_id"_s] = QJsonValue::Null;
        json[u"amount"_s] = item.textAmount;
        json[u"unit"_s] = QJsonValue::Null;
    }
    if (item.cost)
        json[u"cost"_s] =
            QJsonObject{{u"minor"_s, item.cost->minor}, {u"currency"_s, QString::fromLatin1(item.cost->currency)}};
    return json;
}

std::optional<ListFormat> listFormatFromName(const QString &name)
{
    const QStringList names{u"text"_s, u"markdown"_s, u"csv"_s, u"json"_s, u"html"_s};
    const auto index = names.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(ListFormat(index));
}

QString exportList(const QVector<ListItem> &items, ListFormat format, const ListWording &wording)
{
    switch (format) {
    case ListFormat::Text:
    case ListFormat::Markdown: return asText(items, wording, format == ListFormat::Markdown);
    case ListFormat::Csv: return asCsv(items, wording);
    case ListFormat::Json: return asJson(items, wording);
    case ListFormat::Html: return asHtml(items, wording);
    }
    Q_UNREACHABLE();
}

} // namespace larder
