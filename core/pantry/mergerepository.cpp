// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/mergerepository.h"

#include "core/pantry/liveevents.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<void> MergeRepository::moveGoods(ProductId from, ProductId to)
{
    LARDER_TRY(m_database.run(u"UPDATE lot SET product_id = :to WHERE product_id = :from"_s, to, from));
    LARDER_TRY(m_database.run(u"UPDATE barcode SET product_id = :to WHERE product_id = :from"_s, to, from));
    return discard(m_database.run(u"UPDATE product SET merged_into = :to WHERE merged_into = :from"_s, to, from));
}

Result<void> MergeRepository::dropWithdrawn(ProductId product)
{
    return discard(m_database.run(u"DELETE FROM list_withdrawn WHERE product_id = :product"_s, product));
}

Result<QVector<StoreId>> MergeRepository::storesOf(ProductId product)
{
    return m_database.all(
        u"SELECT DISTINCT e.store_id FROM stock_event e WHERE e.product_id = :product AND e.store_id IS NOT NULL AND "_s
            + liveEvents() + u" ORDER BY e.store_id"_s,
        [](const Row &row) { return row.id<StoreId>(0); }, product);
}

Result<QVector<MergeRepository::Line>> MergeRepository::linesOf(ProductId product)
{
    return m_database.all(
        u"SELECT id, list_id, manual, edited, checked, checked_amount, since_event, since_day FROM list_line "
        "WHERE product_id = :product ORDER BY id"_s,
        [](const Row &row) {
            return Line{row.id<LineId>(0), row.id<ListId>(1), row.integer(2),     row.maybeInteger(3),
                        row.flag(4),       row.integer(5),    row.id<EventId>(6), row.day(7)};
        },
        product);
}

Result<void> MergeRepository::giveLine(LineId line, ProductId product)
{
    return discard(m_database.run(u"UPDATE list_line SET product_id = :product WHERE id = :id"_s, product, line));
}

Result<void> MergeRepository::updateLine(const Line &line)
{
    return discard(m_database.run(
        u"UPDATE list_line SET manual = :manual, edited = :edited, checked = :checked, checked_amount = :amount, "
        "since_event = :event, since_day = :day WHERE id = :id"_s,
        line.manual, line.edited, line.isChecked, line.checkedAmount, line.sinceEvent.value, line.sinceDay, line.id));
}

Result<void> MergeRepository::removeLine(LineId line)
{
    LARDER_TRY(m_database.run(u"DELETE FROM list_origin WHERE line_id = :id"_s, line));
    return discard(m_database.run(u"DELETE FROM list_line WHERE id = :id"_s, line));
}

Result<void> MergeRepository::dropWritten(LineId line)
{
    LARDER_TRY(m_database.run(u"DELETE FROM list_origin WHERE line_id = :id"_s, line));
    return discard(m_database.run(
        u"UPDATE list_line SET note = '', priority = 0, not_before = NULL, assigned_to = NULL, "
        "ordered_on = NULL, expected_on = NULL, ordered_from = NULL, ordered_amount = NULL WHERE id = :id"_s,
        line));
}

Result<void> MergeRepository::moveWritten(LineId from, LineId to)
{
    LARDER_TRY(m_database.run(
        u"INSERT INTO list_origin (line_id, kind, label, amount) SELECT :to, kind, label, amount FROM list_origin "
        "WHERE line_id = :from ON CONFLICT (line_id, kind, label) DO UPDATE SET amount = amount + excluded.amount"_s,
        to, from));
    LARDER_TRY(
        m_database.run(u"UPDATE list_line SET note = o.note || CASE WHEN o.note = '' OR list_line.note = '' THEN '' "
                       "ELSE '; ' END || list_line.note, priority = max(o.priority, list_line.priority) "
                       "FROM list_line o WHERE o.id = :from AND list_line.id = :to"_s,
                       from, to));
    return discard(m_database.run(
        u"UPDATE list_line SET ordered_on = o.ordered_on, expected_on = o.expected_on, ordered_from = o.ordered_from, "
        "ordered_amount = o.ordered_amount FROM list_line o WHERE o.id = :from AND list_line.id = :to "
        "AND list_line.ordered_on IS NULL AND o.ordered_on IS NOT NULL"_s,
        from, to));
}

} // namespace larder
