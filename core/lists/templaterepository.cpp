// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/templaterepository.h"

#include "core/base/textkey.h"
#include "core/pantry/liveevents.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// A column that may be empty, but not missing.
QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

Result<QVector<ListTemplate>> TemplateRepository::all()
{
    auto templates = m_database.all(u"SELECT id, name FROM list_template ORDER BY name_key, id"_s, [](const Row &row) {
        return ListTemplate{row.id<TemplateId>(0), row.text(1), {}};
    });
    if (!templates)
        return templates;
    QHash<TemplateId, QVector<TemplateLine>> lines;
    LARDER_TRY(m_database.each(
        u"SELECT l.template_id, q.id, coalesce(q.name, l.text), l.text_amount, l.amount, q.unit, q.pack_size, l.note "
        "FROM template_line l LEFT JOIN product p ON p.id = l.product_id LEFT JOIN product q ON q.id = coalesce(p.merged_into, p.id) "
        "ORDER BY l.id"_s,
        [&](const Row &row) {
            const Unit unit = Unit::fromName(row.text(5)).value_or(Unit());
            lines[row.id<TemplateId>(0)].push_back({row.id<ProductId>(1),
                                                    row.text(2),
                                                    row.text(3),
                                                    {row.integer(4), unit},
                                                    row.maybeInteger(6),
                                                    row.text(7)});
        }));
    for (ListTemplate &one : *templates)
        one.lines = lines.value(one.id);
    return templates;
}

Result<TemplateId> TemplateRepository::insert(const QString &name)
{
    return m_database.insert(u"INSERT INTO list_template (name, name_key) VALUES (:name, :key)"_s, name, textKey(name))
        .map([](qint64 id) { return TemplateId(id); });
}

Result<void> TemplateRepository::rename(TemplateId id, const QString &name)
{
    return discard(m_database.run(u"UPDATE list_template SET name = :name, name_key = :key WHERE id = :id"_s, name,
                                  textKey(name), id));
}

Result<void> TemplateRepository::setLines(TemplateId id, const QVector<TemplateLine> &lines)
{
    LARDER_TRY(m_database.run(u"DELETE FROM template_line WHERE template_id = :id"_s, id));
    for (const TemplateLine &line : lines)
        LARDER_TRY(
            m_database.insert(u"INSERT INTO template_line (template_id, product_id, text, text_amount, amount, note) "
                              "VALUES (:template, :product, :text, :text_amount, :amount, :note)"_s,
                              id, line.product, line.product.isValid() ? u""_s : orEmpty(line.text),
                              orEmpty(line.textAmount), line.amount.milli, orEmpty(line.note)));
    return {};
}

Result<void> TemplateRepository::remove(TemplateId id)
{
    LARDER_TRY(setLines(id, {}));
    return discard(m_database.run(u"DELETE FROM list_template WHERE id = :id"_s, id));
}

Result<QVector<TemplateRepository::Staple>> TemplateRepository::staples(QDate from, QDate to, int fewest, int most)
{
    return m_database.all(
        u"SELECT q.id, q.name, q.unit, q.pack_size, m.typical FROM stock_event e JOIN product p ON p.id = e.product_id "
        "JOIN product q ON q.id = coalesce(p.merged_into, p.id) LEFT JOIN forecast_model m ON m.id = q.id "
        "WHERE e.kind = 'purchased' AND e.day > :from AND e.day <= :to AND q.archived = 0 AND "_s
            + liveEvents()
            + u" GROUP BY q.id, q.name, q.unit, q.pack_size, m.typical, q.name_key HAVING count(DISTINCT e.day) >= :fewest "
              "ORDER BY count(DISTINCT e.day) DESC, q.name_key LIMIT :most"_s,
        [](const Row &row) {
            return Staple{row.id<ProductId>(0), row.text(1), Unit::fromName(row.text(2)).value_or(Unit()),
                          row.maybeInteger(3), row.isNull(4) ? 0 : row.integer(4)};
        },
        from, to, fewest, most);
}

} // namespace larder
