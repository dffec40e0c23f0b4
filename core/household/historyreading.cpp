// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/historyreading.h"

#include "core/base/text.h"
#include "core/base/textkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kMostNews = 500;

/// The kinds of actions whose sentences have @p key in them, " a b "; the words of names and amounts are not theirs.
QString kindsSaying(const QString &key, const Wording &wording)
{
    static const QStringList kinds{u"buy"_s,
                                   u"finish"_s,
                                   u"consume"_s,
                                   u"spoil"_s,
                                   u"open"_s,
                                   u"move"_s,
                                   u"count"_s,
                                   u"look"_s,
                                   u"put_away"_s,
                                   u"import"_s,
                                   u"start"_s,
                                   u"paste"_s,
                                   u"sample"_s,
                                   u"take_back"_s,
                                   u"product_add"_s,
                                   u"product_edit"_s,
                                   u"product_archive"_s,
                                   u"product_alias"_s,
                                   u"product_merge"_s,
                                   u"product_unarchive"_s,
                                   u"name_add"_s,
                                   u"name_remove"_s,
                                   u"not_pantry"_s,
                                   u"list_add"_s,
                                   u"list_check"_s,
                                   u"list_uncheck"_s,
                                   u"list_amount"_s,
                                   u"list_remove"_s,
                                   u"list_withdraw"_s,
                                   u"list_welcome"_s,
                                   u"list_edit"_s,
                                   u"list_order"_s,
                                   u"list_order_back"_s,
                                   u"list_new"_s,
                                   u"list_rename"_s,
                                   u"list_delete"_s,
                                   u"list_store"_s,
                                   u"member_add"_s,
                                   u"setting"_s,
                                   u"silence_later"_s,
                                   u"product_alias_remove"_s};
    const bool isNumber = std::all_of(key.cbegin(), key.cend(), [](QChar c) { return c.isDigit(); });
    QString found = u" "_s;
    for (const QString &kind : kinds) {
        if (!isNumber && textKey(wording.action({{}, kind, {}})).contains(key))
            found += kind + u' ';
    }
    return found;
}

QString withoutStop(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

} // namespace

qint64 HistoryReader::startOf(QDate day) const
{
    return QDateTime(day, QTime(0, 0), m_household.clock().zone()).toMSecsSinceEpoch();
}

HistoryRepository::Query HistoryReader::queryOf(const HistoryFilter &filter) const
{
    HistoryRepository::Query query;
    query.filter = filter;
    const Wording wording(m_household.clock().today());
    QStringList words = filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    // What is left over stays together: "milk 1 l organic" still asks for its end.
    while (words.size() > int(query.words.size())) {
        const QString last = words.takeLast();
        words.last() += u' ' + last;
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString key = textKey(words[i]);
        query.words[size_t(i)] = {words[i], key, kindsSaying(key, wording)};
    }
    query.fromMs = filter.from.isValid() ? startOf(filter.from) : 0;
    query.toMs = filter.to.isValid() ? startOf(filter.to.addDays(1)) : 0;
    return query;
}

Result<HistoryRows> HistoryReader::rows(const HistoryFilter &filter, ActionId before, ActionId after, int limit)
{
    auto lines = m_repository.lines(queryOf(filter), before, after, limit + 1);
    if (!lines)
        return fail(lines.error());
    HistoryRows rows{std::move(*lines), false};
    rows.hasOlder = rows.lines.size() > limit;
    if (rows.hasOlder)
        rows.lines.removeLast();
    return rows;
}

Result<HistoryOverview> HistoryReader::overview()
{
    HistoryOverview overview;
    const QDate today = m_household.clock().today();
    overview.monday = today.addDays(1 - today.dayOfWeek());
    auto count = m_repository.countSince(startOf(overview.monday));
    auto newest = m_repository.lines({}, {}, {}, 1);
    auto redoable = m_household.journal().redoable();
    auto members = m_household.products().names().members();
    auto sources = m_household.sources().all();
    if (!count || !newest)
        return fail(!count ? count.error() : newest.error());
    if (!redoable || !members)
        return fail(!redoable ? redoable.error() : members.error());
    overview.sinceMonday = *count;
    if (!newest->isEmpty())
        overview.newest = newest->first();
    overview.redoable = *redoable;
    overview.members = *members;
    if (!sources)
        return fail(sources.error());
    for (const EventSource &source : std::as_const(*sources))
        overview.sources.push_back({source.id, source.name});
    return overview;
}

Result<HistoryReading> HistoryReader::newest(const HistoryFilter &filter, int atLeast, ActionId target)
{
    auto overview = this->overview();
    if (!overview)
        return fail(overview.error());
    auto found = rows(filter, {}, {}, atLeast);
    while (found && found->hasOlder && target.isValid() && found->lines.last().action.id > target
           && found->lines.size() < kDeep) {
        auto further = older(filter, found->lines.last().action.id);
        if (!further)
            return fail(further.error());
        found->lines += further->lines;
        found->hasOlder = further->hasOlder;
    }
    if (!found)
        return fail(found.error());
    return HistoryReading{*overview, *found};
}

Result<HistoryRows> HistoryReader::older(const HistoryFilter &filter, ActionId than)
{
    return rows(filter, than, {}, kPage);
}

Result<HistoryNews> HistoryReader::newer(const HistoryFilter &filter, ActionId than)
{
    auto overview = this->overview();
    auto found = rows(filter, {}, than, kMostNews);
    auto turned = m_repository.turnedSince(than);
    if (!overview || !found)
        return fail(!overview ? overview.error() : found.error());
    if (!turned)
        return fail(turned.error());
    return HistoryNews{*overview, found->lines, *turned, found->hasOlder};
}

Result<HistoryDetails> HistoryReader::details(ActionId action, int most)
{
    auto line = m_repository.line(action);
    if (!line)
        return fail(line.error());
    if (!*line)
        return fail(ErrorKind::NotFound, Text::tr("This is no longer in the history."));
    HistoryDetails details{**line, {}, {}, 0};
    auto undoneBy = m_repository.line(details.line.action.undoneBy);
    auto products = m_repository.productsBooked(action);
    if (products && products->isEmpty())
        products = m_repository.productsChanged(action);
    if (!undoneBy || !products)
        return fail(!undoneBy ? undoneBy.error() : products.error());
    details.undoneBy = *undoneBy;
    for (const ProductId id : std::as_const(*products)) {
        auto product = m_household.products().get(id);
        if (!product && product.error().kind == ErrorKind::NotFound)
            continue; // undo took it away again
        if (!product)
            return fail(product.error());
        if (details.things.size() == most) {
            ++details.more;
            continue;
        }
        auto entries = productHistory(m_household, *product);
        if (!entries)
            return fail(entries.error());
        entries->removeIf([action](const HistoryEntry &entry) { return entry.action != action; });
        details.things.push_back({*product, *entries});
    }
    return details;
}

Result<HistoryFilter> HistoryReader::upTo(ActionId action)
{
    auto line = m_repository.line(action);
    if (!line)
        return fail(line.error());
    HistoryFilter filter;
    if (*line)
        filter.to = QDateTime::fromMSecsSinceEpoch((*line)->action.atMs).toTimeZone(m_household.clock().zone()).date();
    return filter;
}

Result<std::optional<ListCause>> HistoryReader::causeOf(const ListItem &item)
{
    const bool isWritten = item.isEdited || !item.product.isValid()
                           || std::any_of(item.origins.cbegin(), item.origins.cend(),
                                          [](const Origin &origin) { return !isGenerated(origin.kind); });
    return isWritten ? writtenCause(item) : stockCause(item);
}

Result<std::optional<ListCause>> HistoryReader::writtenCause(const ListItem &item)
{
    auto line = m_repository.writerOf(item.line);
    if (!line)
        return fail(line.error());
    if (!*line)
        return std::optional<ListCause>();
    const HistoryLine &found = **line;
    const Wording wording(m_household.clock().today());
    return std::optional(
        ListCause{found.action.id, withoutStop(wording.action(found.action)), found.when().date(), false});
}

Result<std::optional<ListCause>> HistoryReader::stockCause(const ListItem &item)
{
    auto product = m_household.products().get(item.product);
    if (!product)
        return fail(product.error());
    auto entries = productHistory(m_household, *product);
    if (!entries)
        return fail(entries.error());
    if (entries->isEmpty())
        return std::optional<ListCause>();
    const HistoryEntry &last = entries->first();
    const bool isKnown = item.reason.kind == ReasonKind::BelowReorderPoint && !item.reason.numbers[u"about"_s].toBool();
    const Wording wording(m_household.clock().today());
    return std::optional(ListCause{last.action, historyWords(last, *product, wording), last.day,
                                   last.kind == EventKind::Purchased && !isKnown});
}

QString causeWords(const ListCause &cause, const Wording &wording)
{
    const QString day = wording.day(cause.day);
    //: %1 is what was done last, as "Bought 4 packs", %2 a day: "Tuesday", "3 November", "today"
    return cause.isSilentSince ? Text::tr("%1, %2; nothing was written down since").arg(cause.words, day)
                               //: %1 is what was done, as "Used one", %2 a day
                               : Text::tr("Because of: %1, %2").arg(cause.words, day);
}

UndoOutcome turnBack(Household &household, const HistoryLine &line)
{
    if (line.canUndo) {
        const auto undone = household.undo(line.action.id);
        return undone ? UndoOutcome{} : UndoOutcome{undone.error(), household.journal().inTheWay()};
    }
    const auto redoable = household.journal().redoable();
    const bool isNext =
        redoable && *redoable && ((*redoable)->id == line.action.id || (*redoable)->undoes == line.action.id);
    if (redoable && !isNext)
        return {Error{ErrorKind::Refused,
                      Text::tr("This cannot be done again because of what happened since. Nothing was changed.")},
                {}};
    const auto done = redoable ? household.redo() : Result<Undone>(fail(redoable.error()));
    return done ? UndoOutcome{} : UndoOutcome{done.error(), household.journal().inTheWay()};
}

} // namespace larder
