// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/listrepository.h"

#include "core/base/text.h"
#include "core/base/textkey.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kSelect =
    u"SELECT l.id, l.list_id, l.product_id, l.text, l.text_amount, l.manual, l.edited, l.checked, l.checked_amount, l.since_event, "
    "l.since_day, l.checked_at, l.member_id, CASE WHEN (SELECT count(*) FROM member) > 1 THEN w.name ELSE '' END, l.note, l.priority, "
    "l.not_before, l.assigned_to, a.name, l.category_id, c.name, l.ordered_on, l.expected_on, l.ordered_from, s.name, l.ordered_amount "
    "FROM list_line l LEFT JOIN member w ON w.id = l.member_id LEFT JOIN member a ON a.id = l.assigned_to "
    "LEFT JOIN category c ON c.id = l.category_id LEFT JOIN store s ON s.id = l.ordered_from "_s;

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
    line.checkedMs = row.integer(11);
    line.writtenBy = row.id<MemberId>(12);
    line.writer = row.text(13);
    line.note = row.text(14);
    line.priority = Priority(row.integer(15));
    line.notBefore = row.day(16);
    line.assignedTo = row.id<MemberId>(17);
    line.assignee = row.text(18);
    line.category = row.id<CategoryId>(19);
    line.categoryName = row.text(20);
    if (!row.isNull(21))
        line.onItsWay = OnItsWay{row.day(21), row.day(22), row.id<StoreId>(23), row.text(24), row.integer(25)};
    return line;
}

QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

qint64 ListLine::written() const
{
    return std::accumulate(origins.cbegin(), origins.cend(), manual,
                           [](qint64 sum, const Origin &origin) { return sum + origin.milli; });
}

void ListLine::clear()
{
    ListLine untouched;
    untouched.id = id;
    untouched.list = list;
    untouched.product = product;
    untouched.text = text;
    untouched.textAmount = textAmount;
    untouched.since = since;
    *this = untouched;
}

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
    auto lines = m_database.all(kSelect + u"WHERE l.list_id = :list ORDER BY l.id"_s, lineFrom, list);
    if (lines)
        LARDER_TRY(readOrigins(*lines));
    return lines;
}

Result<QVector<ListLine>> ListRepository::lines(ListId list, LineId line, ProductId product)
{
    auto lines = m_database.all(kSelect + u"WHERE l.list_id = :list AND (l.id = :line OR l.product_id = :product)"_s,
                                lineFrom, list, line, product);
    if (lines)
        LARDER_TRY(readOrigins(*lines));
    return lines;
}

Result<QVector<ListLine>> ListRepository::ordered()
{
    return m_database.all(kSelect + u"WHERE l.ordered_on IS NOT NULL ORDER BY l.id"_s, lineFrom);
}

Result<void> ListRepository::readOrigins(QVector<ListLine> &lines)
{
    const auto add = [](QVector<Origin> &origins, const Row &row) {
        const auto kind = originFromName(row.text(1)).value_or(OriginKind::Suggestion);
        origins.push_back({kind, row.integer(3), row.text(2)});
    };
    if (lines.size() <= 2) {
        for (ListLine &line : lines)
            LARDER_TRY(m_database.each(
                u"SELECT line_id, kind, label, amount FROM list_origin WHERE line_id = :line ORDER BY id"_s,
                [&](const Row &row) { add(line.origins, row); }, line.id));
        return {};
    }
    QHash<LineId, QVector<Origin>> origins;
    LARDER_TRY(m_database.each(
        u"SELECT o.line_id, o.kind, o.label, o.amount FROM list_origin o JOIN list_line l ON l.id = o.line_id "
        "WHERE l.list_id = :list ORDER BY o.id"_s,
        [&](const Row &row) { add(origins[row.id<LineId>(0)], row); }, lines.first().list));
    for (ListLine &line : lines)
        line.origins = origins.value(line.id);
    return {};
}

/// What is the same stays untouched, so that nothing is captured that did not change.
Result<void> ListRepository::storeOrigins(LineId line, const QVector<Origin> &origins)
{
    QVector<ListLine> known(1);
    known.first().id = line;
    LARDER_TRY(readOrigins(known));
    const auto isSame = [](const Origin &left, const Origin &right) {
        return left.kind == right.kind && left.label == right.label;
    };
    for (const Origin &old : std::as_const(known.first().origins)) {
        if (std::none_of(origins.cbegin(), origins.cend(), [&](const Origin &origin) { return isSame(origin, old); }))
            LARDER_TRY(
                m_database.run(u"DELETE FROM list_origin WHERE line_id = :line AND kind = :kind AND label = :label"_s,
                               line, originName(old.kind), orEmpty(old.label)));
    }
    for (const Origin &origin : origins) {
        if (known.first().origins.contains(origin))
            continue;
        LARDER_TRY(m_database.run(
            u"INSERT INTO list_origin (line_id, kind, label, amount) VALUES (:line, :kind, :label, :amount) "
            "ON CONFLICT (line_id, kind, label) DO UPDATE SET amount = excluded.amount"_s,
            line, originName(origin.kind), orEmpty(origin.label), origin.milli));
    }
    return {};
}

Result<LineId> ListRepository::insert(const ListLine &line)
{
    auto id = m_database.insert(
        u"INSERT INTO list_line (list_id, product_id, since_event, since_day) VALUES (:list, :product, :since, :day)"_s,
        line.list, line.product, line.since.event.value, line.since.day);
    if (!id)
        return fail(id.error());
    ListLine stored = line;
    stored.id = LineId(*id);
    LARDER_TRY(update(stored));
    return stored.id;
}

Result<void> ListRepository::update(const ListLine &line)
{
    const OnItsWay way = line.onItsWay.value_or(OnItsWay());
    LARDER_TRY(m_database.run(
        u"UPDATE list_line SET text = :text, text_amount = :amount, manual = :manual, edited = :edited, checked = :checked, "
        "checked_amount = :checked_amount, checked_at = :checked_at, member_id = :member, since_event = :since, since_day = :since_day, "
        "note = :note, priority = :priority, not_before = :not_before, assigned_to = :assigned, category_id = :category, "
        "ordered_on = :ordered, expected_on = :expected, ordered_from = :store, ordered_amount = :ordered_amount WHERE id = :id"_s,
        orEmpty(line.text), orEmpty(line.textAmount), line.manual, line.edited, line.isChecked, line.checkedAmount,
        line.checkedMs > 0 ? std::optional(line.checkedMs) : std::nullopt, line.writtenBy, line.since.event.value,
        line.since.day, orEmpty(line.note), int(line.priority), line.notBefore, line.assignedTo, line.category,
        way.orderedOn, way.expectedOn, way.store, line.onItsWay ? std::optional(way.milli) : std::nullopt, line.id));
    return storeOrigins(line.id, line.origins);
}

Result<void> ListRepository::remove(LineId line)
{
    LARDER_TRY(m_database.run(u"DELETE FROM list_origin WHERE line_id = :id"_s, line));
    return discard(m_database.run(u"DELETE FROM list_line WHERE id = :id"_s, line));
}

Result<QVector<Tick>> ListRepository::ticks(ListId list)
{
    return m_database.all(
        u"SELECT coalesce(p.category_id, l.category_id), l.checked_at FROM list_line l LEFT JOIN product p ON p.id = l.product_id "
        "WHERE l.list_id = :list AND l.checked = 1 AND l.checked_at IS NOT NULL "
        "AND coalesce(p.category_id, l.category_id) IS NOT NULL ORDER BY l.checked_at, l.id"_s,
        [](const Row &row) {
            return Tick{row.id<CategoryId>(0), row.integer(1)};
        },
        list);
}

Result<QVector<ShoppingList>> ListRepository::lists()
{
    return m_database.all(
        u"SELECT l.id, l.name, l.store_id, s.name, l.id = (SELECT min(id) FROM shopping_list) FROM shopping_list l "
        "LEFT JOIN store s ON s.id = l.store_id ORDER BY 5 DESC, l.name_key"_s,
        [](const Row &row) {
            return ShoppingList{row.id<ListId>(0), row.text(1), row.id<StoreId>(2), row.text(3), row.flag(4)};
        });
}

Result<void> ListRepository::rename(ListId list, const QString &name)
{
    const QString key = textKey(name);
    auto other =
        m_database.number(u"SELECT count(*) FROM shopping_list WHERE name_key = :key AND id <> :id"_s, 0, key, list);
    if (!other)
        return fail(other.error());
    if (*other > 0)
        return fail(ErrorKind::Conflict, Text::tr("There is a list “%1” already. Nothing was changed.").arg(name));
    return discard(m_database.run(u"UPDATE shopping_list SET name = :name, name_key = :key WHERE id = :id"_s,
                                  name.simplified(), key, list));
}

Result<void> ListRepository::removeList(ListId list)
{
    LARDER_TRY(m_database.run(
        u"DELETE FROM list_origin WHERE line_id IN (SELECT id FROM list_line WHERE list_id = :list)"_s, list));
    LARDER_TRY(m_database.run(u"DELETE FROM list_line WHERE list_id = :list"_s, list));
    return discard(m_database.run(u"DELETE FROM shopping_list WHERE id = :list"_s, list));
}

Result<void> ListRepository::setStore(ListId list, StoreId store)
{
    return discard(m_database.run(u"UPDATE shopping_list SET store_id = :store WHERE id = :id"_s, store, list));
}

Result<QVector<WithdrawnOrigin>> ListRepository::withdrawn(ProductId product)
{
    return m_database.all(
        u"SELECT product_id, origin, amount, since_event, since_day FROM list_withdrawn WHERE product_id = coalesce(:product, product_id)"_s,
        [](const Row &row) {
            return WithdrawnOrigin{row.id<ProductId>(0), row.text(1), row.integer(2), {row.id<EventId>(3), row.day(4)}};
        },
        product);
}

Result<void> ListRepository::withdraw(const WithdrawnOrigin &origin, bool isStanding)
{
    return discard(m_database.run(
        u"INSERT INTO list_withdrawn (product_id, origin, amount, since_event, since_day) VALUES (:product, :origin, :amount, :since, :day) "
        "ON CONFLICT (product_id, origin) DO UPDATE SET amount = excluded.amount + amount * :standing, since_event = excluded.since_event, since_day = excluded.since_day"_s,
        origin.product, origin.origin, origin.amount, origin.since.event.value, origin.since.day, isStanding));
}

Result<void> ListRepository::forgetCovered(ProductId product)
{
    return discard(
        m_database.run(u"UPDATE list_withdrawn SET amount = 0 WHERE product_id = :product AND amount > 0"_s, product));
}

Result<void> ListRepository::giveBack(ProductId product, OriginKind origin, qint64 amount)
{
    return discard(m_database.run(
        u"UPDATE list_withdrawn SET amount = max(0, amount - :amount) WHERE product_id = :product AND origin = :origin AND amount > 0"_s,
        amount, product, originName(origin)));
}

} // namespace larder
