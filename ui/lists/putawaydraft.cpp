// SPDX-License-Identifier: GPL-3.0-or-later
// The half-filled grid as JSON.
#include "ui/lists/putawaymodel.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

struct TypedField
{
    PutAwayColumn column;
    QString name;
};

const std::array<TypedField, 4> &typedFields()
{
    static const std::array<TypedField, 4> fields{TypedField{PutAwayColumn::Amount, u"amount"_s},
                                                  {PutAwayColumn::Paid, u"paid"_s},
                                                  {PutAwayColumn::BestBefore, u"best_before"_s},
                                                  {PutAwayColumn::Place, u"place"_s}};
    return fields;
}

QJsonObject jsonOf(const PutAwayRow &row)
{
    QJsonObject json{{u"name"_s, row.name}, {u"product"_s, row.product.value}};
    if (row.item)
        json[u"line"_s] = row.item->line.value;
    if (row.got)
        json[u"got"_s] = *row.got;
    if (!row.store.isEmpty())
        json[u"store"_s] = row.store;
    for (const TypedField &field : typedFields()) {
        if (const QString text = row.typed(field.column); !text.isEmpty())
            json[field.name] = text;
    }
    return json;
}

PutAwayRow rowOf(const QJsonObject &json)
{
    PutAwayRow row;
    row.name = json[u"name"_s].toString();
    row.product = ProductId(json[u"product"_s].toInteger());
    row.store = json[u"store"_s].toString();
    if (json.contains(u"got"_s))
        row.got = json[u"got"_s].toBool();
    for (const TypedField &field : typedFields())
        *row.typed(field.column) = json[field.name].toString();
    if (json.contains(u"line"_s)) {
        row.item.emplace();
        row.item->line = LineId(json[u"line"_s].toInteger());
        row.item->product = row.product;
    }
    return row;
}

} // namespace

QJsonObject PutAwayModel::draft() const
{
    QJsonArray rows;
    for (const PutAwayRow &row : m_rows) {
        if (!row.item || row.isTouched())
            rows.append(jsonOf(row));
    }
    if (rows.isEmpty() && !m_day.isValid())
        return {};
    QJsonObject draft{{u"rows"_s, rows}, {u"all"_s, m_isAll}};
    if (m_day.isValid())
        draft[u"day"_s] = m_day.toString(Qt::ISODate);
    return draft;
}

void PutAwayModel::setDraft(const QJsonObject &draft)
{
    beginResetModel();
    m_isAll = draft[u"all"_s].toBool();
    m_day = QDate::fromString(draft[u"day"_s].toString(), Qt::ISODate);
    m_rows.clear();
    const QJsonArray rows = draft[u"rows"_s].toArray();
    for (const QJsonValue &row : rows)
        m_rows << rowOf(row.toObject());
    m_reading.lines.clear();
    endResetModel();
}

} // namespace larder
