// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/listrepository.h"

#include "core/base/text.h"
#include "core/base/textkey.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kColumns =
    u"SELECT id, list_id, product_id, text, text_amount, manual, edited, checked, checked_amount, since_event, since_day FROM list_line "_s;

ListLine lineFrom(const Row &row)
{
    ListLine line;
    line.id = row.id<LineId>(0);
    line.list = row.id<ListId>(1);
    line.product = row.id<ProductId>(2);
    line.text = row.text(3);
    line.textAmount = row.text(4);
    line.manual = row.integer(5);
    line.edited = row.maybeInteger(6);
    line.isChecked = row.flag(7);
    line.checkedAmount = row.integer(8);
    line.since = {row.id<EventId>(9), row.day(10)};
    return line;
}

} // namespace

Result<ListId> ListRepository::list(const QString &name, bool mayCreate)
{
    const QString key = textKey(name);
    auto id = key.isEmpty() ? m_database.number(u"SELECT min(id) FROM shopping_list"_s, 0)
                            : m_database.number(u"SELECT id FROM shopping_list WHERE name_key = :key"_s, 0, key);
    if (id && !*id && mayCreate && !key.isEmpty())
        id = m_database.insert(u"INSERT INTO shopping_list (name, name_key) VALUES (:name, :key)"_s, name.simplified(),
                               key);
    if (!id)
        return fail(id.error());
    if (!*id)
        return fail(ErrorKind::NotFound, Text::tr("There is no list “%1”. Nothing was changed.").arg(name));
    return ListId(*id);
}

Result<QVector<ListLine>> ListRepository::lines(ListId list)
{
    return m_database.all(kColumns + u"WHERE list_id = :list ORDER BY id"_s, lineFrom, list);
}

Result<QVector<ListLine>> ListRepository::lines(ListId list, LineId line, ProductId product)
{
    return m_database.all(kColumns + u"WHERE list_id = :list AND (id = :line OR product_id = :product)"_s, lineFrom,
                          list, line, product);
}

Result<LineId> ListRepository::insert(const ListLine &line)
{
    return m_database
        .insert(
            u"INSERT INTO list_line (list_id, product_id, text, text_amount, manual, edited, checked, checked_amount, since_event, since_day) "
            "VALUES (:list, :product, :text, :amount, :manual, :edited, :checked, :checked_amount, :since, :since_day)"_s,
            line.list, line.product, line.text.isNull() ? u""_s : line.text,
            line.textAmount.isNull() ? u""_s : line.textAmount, line.manual, line.edited, line.isChecked,
            line.checkedAmount, line.since.event.value, line.since.day)
        .map([](qint64 id) { return LineId(id); });
}

Result<void> ListRepository::update(const ListLine &line)
{
    return discard(m_database.run(
        u"UPDATE list_line SET text = :text, text_amount = :amount, manual = :manual, edited = :edited, checked = :checked, "
        "checked_amount = :checked_amount, since_event = :since, since_day = :since_day WHERE id = :id"_s,
        line.text.isNull() ? u""_s : line.text, line.textAmount.isNull() ? u""_s : line.textAmount, line.manual,
        line.edited, line.isChecked, line.checkedAmount, line.since.event.value, line.since.day, line.id));
}

Result<void> ListRepository::remove(LineId line)
{
    return discard(m_database.run(u"DELETE FROM list_line WHERE id = :id"_s, line));
}

Result<QVector<WithdrawnOrigin>> ListRepository::withdrawn()
{
    return m_database.all(
        u"SELECT product_id, origin, since_event, since_day FROM list_withdrawn"_s, [](const Row &row) {
            return WithdrawnOrigin{row.id<ProductId>(0), row.text(1), {row.id<EventId>(2), row.day(3)}};
        });
}

Result<void> ListRepository::withdraw(ProductId product, OriginKind origin, const Since &since)
{
    return discard(m_database.run(
        u"INSERT INTO list_withdrawn (product_id, origin, since_event, since_day) VALUES (:product, :origin, :since, :since_day) "
        "ON CONFLICT (product_id, origin) DO UPDATE SET since_event = excluded.since_event, since_day = excluded.since_day"_s,
        product, originName(origin), since.event.value, since.day));
}

} // namespace larder
