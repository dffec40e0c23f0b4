// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/listexport.h"

#include "core/exchange/csv.h"
#include "core/exchange/listtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString asCsv(const QVector<ListItem> &items, const ListWording &wording)
{
    QString text =
        u"product,category,amount,unit,section,checked,cost,currency,why,note,priority,not_before,assigned_to\n"_s;
    for (const ListItem &item : items) {
        const bool isText = !item.product.isValid();
        const QJsonObject entry = listEntryJson(listDocument({item}, wording).entries.first());
        const QStringList cells{csvCell(item.name),
                                csvCell(item.category),
                                isText ? csvCell(item.textAmount) : item.amount.decimal(),
                                isText ? QString() : item.amount.unit.code(),
                                sectionName(item.section),
                                item.isChecked ? u"1"_s : u"0"_s,
                                item.cost ? item.cost->decimal() : QString(),
                                item.cost ? QString::fromLatin1(item.cost->currency) : QString(),
                                csvCell(wording.why(item)),
                                csvCell(item.note),
                                entry[u"priority"_s].toString(),
                                item.notBefore.toString(Qt::ISODate),
                                csvCell(item.assignee)};
        text += cells.join(u',') + u'\n';
    }
    return text;
}

QString asJson(const QVector<ListItem> &items, const ListWording &wording)
{
    const ListDocument document = listDocument(items, wording);
    QJsonArray lines;
    for (qsizetype i = 0; i < items.size(); ++i) {
        QJsonObject line = listItemJson(items[i], wording.why(items[i]));
        const QJsonObject entry = listEntryJson(document.entries[i]);
        for (auto it = entry.begin(); it != entry.end(); ++it)
            line[it.key()] = it.value();
        lines.append(line);
    }
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"title"_s, wording.title}, {u"items"_s, lines}}).toJson());
}

/// What only some lines have.
void addDetails(QJsonObject &json, const ListItem &item)
{
    if (item.line.isValid())
        json[u"line_id"_s] = item.line.value;
    if (item.notBefore.isValid())
        json[u"not_before"_s] = item.notBefore.toString(Qt::ISODate);
    if (!item.assignee.isEmpty())
        json[u"assigned_to"_s] = item.assignee;
    if (const auto &way = item.onItsWay) {
        QJsonObject order{{u"on"_s, way->orderedOn.toString(Qt::ISODate)}, {u"amount"_s, decimalFromMilli(way->milli)}};
        if (way->expectedOn.isValid())
            order[u"expected_on"_s] = way->expectedOn.toString(Qt::ISODate);
        if (!way->storeName.isEmpty())
            order[u"store"_s] = way->storeName;
        json[u"ordered"_s] = order;
    }
    if (const auto &cheapest = item.cheapest)
        json[u"cheapest"_s] = QJsonObject{{u"store"_s, cheapest->name},
                                          {u"minor"_s, cheapest->cost.minor},
                                          {u"currency"_s, QString::fromLatin1(cheapest->cost.currency)}};
}

} // namespace

QJsonObject listItemJson(const ListItem &item, const QString &why)
{
    QJsonArray origins;
    for (const Origin &origin : item.origins) {
        QJsonObject json{{u"kind"_s, originName(origin.kind)}, {u"amount"_s, decimalFromMilli(origin.milli)}};
        if (!origin.label.isEmpty())
            json[u"label"_s] = origin.label;
        origins.append(json);
    }
    QJsonObject json{{u"product"_s, item.name},      {u"section"_s, sectionName(item.section)},
                     {u"origins"_s, origins},        {u"why"_s, why},
                     {u"checked"_s, item.isChecked}, {u"edited"_s, item.isEdited},
                     {u"note"_s, item.note},         {u"priority"_s, priorityName(item.priority)}};
    addDetails(json, item);
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
    const QStringList names{u"text"_s, u"markdown"_s, u"csv"_s, u"json"_s, u"html"_s, u"todotxt"_s};
    const auto index = names.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(ListFormat(index));
}

QString exportList(const QVector<ListItem> &items, ListFormat format, const ListWording &wording)
{
    switch (format) {
    case ListFormat::Csv: return asCsv(items, wording);
    case ListFormat::Json: return asJson(items, wording);
    default: return writeListText(listDocument(items, wording), format, wording);
    }
}

} // namespace larder
