// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/troublereading.h"

#include "core/household/deadletterdesk.h"
#include "core/household/historyrepository.h"
#include "core/pantry/productunits.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// What waits for the same answer is looked for among so many.
constexpr int kMostLetters = 200;

/// What is decided together has the same key; everything else is decided alone.
QString keyOf(const Trouble &trouble)
{
    return trouble.asksForProduct() ? u"%1 %2"_s.arg(trouble.letter.source.value).arg(trouble.foreignId())
                                    : u"#%1"_s.arg(trouble.letter.id.value);
}

/// What an event calls its product, however wrong the rest of it is.
QString calledIn(const QString &payload)
{
    const QJsonValue product = QJsonDocument::fromJson(payload.toUtf8()).object()[u"product"_s];
    if (product.isString())
        return product.toString();
    for (const QString &field : {u"name"_s, u"sku"_s, u"id"_s}) {
        if (const QString text = product[field].toString(); !text.isEmpty())
            return text;
    }
    return {};
}

Result<void> name(Household &household, Trouble &trouble)
{
    const DeadLetter &letter = trouble.letter;
    if (letter.source.isValid()) {
        const auto source = household.sources().get(letter.source);
        if (!source && source.error().kind != ErrorKind::NotFound)
            return fail(source.error());
        if (source)
            trouble.source = source->name;
    }
    if (letter.product.isValid()) {
        const auto product = household.products().get(letter.product);
        if (!product && product.error().kind != ErrorKind::NotFound)
            return fail(product.error());
        if (product)
            trouble.product = product->name;
    }
    trouble.called = trouble.foreignName().isEmpty() ? calledIn(letter.payload) : trouble.foreignName();
    return {};
}

/// The sources of what waits.
Result<QVector<std::pair<SourceId, QString>>> sourcesOf(Household &household, const QHash<SourceId, int> &counts)
{
    auto all = household.sources().all();
    if (!all)
        return fail(all.error());
    QVector<std::pair<SourceId, QString>> sources;
    for (const EventSource &source : std::as_const(*all)) {
        if (counts.contains(source.id))
            sources.push_back({source.id, source.name});
    }
    return sources;
}

Result<void> leaveOut(Household &household, const QVector<DeadLetterId> &letters, QJsonObject numbers)
{
    numbers[u"things"_s] = int(letters.size());
    return household.journal().act({{}, u"leave_out"_s, numbers}, [&](ActionId) -> Result<void> {
        for (const DeadLetterId id : letters)
            LARDER_TRY(household.deadLetters().setLeftOut(id, true));
        return {};
    });
}

/// In the unit the event counts in, where it says one.
ProductEdit describedBy(const Trouble &trouble)
{
    const QJsonObject event = QJsonDocument::fromJson(trouble.letter.payload.toUtf8()).object();
    ProductEdit edit;
    if (const auto unit = Unit::fromName(event[u"unit"_s].toString()))
        edit.unit = unitOfNew({0, *unit, {}});
    return edit;
}

} // namespace

bool Trouble::asksForProduct() const
{
    const bool isAnswered = letter.kind == u"unknown_product" || letter.kind == u"unit_mismatch";
    return isAnswered && !foreignId().isEmpty();
}

QString Trouble::foreignId() const
{
    const QJsonValue id = letter.numbers[u"foreign_id"_s];
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

QString Trouble::foreignName() const
{
    const QString name = letter.numbers[u"name"_s].toString();
    return name.isEmpty() ? foreignId() : name;
}

bool Trouble::wasRead() const
{
    static const QSet<QString> unread{u"not_utf8"_s, u"not_json"_s, u"not_an_object"_s, u"too_long"_s,
                                      u"duplicate_key"_s};
    return !unread.contains(letter.kind);
}

bool Trouble::canSucceed() const
{
    static const QSet<QString> hopeless{u"missing_field"_s, u"wrong_type"_s, u"bad_number"_s};
    return wasRead() && !hopeless.contains(letter.kind);
}

Result<Troubles> readTroubles(Household &household, int most, SourceId source)
{
    auto counts = household.deadLetters().counts();
    auto bySource = household.deadLetters().countsBySource();
    auto newest = HistoryRepository(household.database()).newestTroubles(kMostLetters, source);
    if (!counts || !newest)
        return fail(!counts ? counts.error() : newest.error());
    if (!bySource)
        return fail(bySource.error());
    auto sources = sourcesOf(household, *bySource);
    if (!sources)
        return fail(sources.error());
    Troubles troubles;
    troubles.sources = *sources;
    for (const int count : std::as_const(*counts))
        troubles.everywhere += count;
    troubles.letters = source.isValid() ? bySource->value(source) : troubles.everywhere;
    QHash<QString, qsizetype> known;
    for (const DeadLetterId id : std::as_const(*newest)) {
        auto letter = household.deadLetters().find(id);
        if (!letter)
            return fail(letter.error());
        if (!*letter)
            continue;
        Trouble trouble{**letter, {id}, {}, {}, {}};
        const auto found = known.constFind(keyOf(trouble));
        if (found != known.cend()) {
            troubles.shown[*found].letters.prepend(id);
        } else if (troubles.shown.size() < most) {
            LARDER_TRY(name(household, trouble));
            known.insert(keyOf(trouble), troubles.shown.size());
            troubles.shown.push_back(trouble);
        }
    }
    return troubles;
}

Result<QVector<DeadLetterId>> everyTrouble(Household &household, SourceId source)
{
    return HistoryRepository(household.database()).troubles(source);
}

Result<TriedAgain> tryAgain(Household &household, const QVector<DeadLetterId> &letters)
{
    TriedAgain tried;
    for (const DeadLetterId id : letters) {
        auto done = tryAgain(household, id);
        if (!done && done.error().kind == ErrorKind::NotFound)
            continue; // somebody else was quicker
        if (!done)
            return fail(done.error());
        ++(*done ? tried.done : tried.failed);
    }
    return tried;
}

Result<void> leaveOut(Household &household, const Trouble &trouble)
{
    if (trouble.letters.size() == 1)
        return leaveOut(household, trouble.letter.id);
    return leaveOut(household, trouble.letters,
                    {{u"handler"_s, trouble.letter.handler}, {u"reason"_s, trouble.letter.kind}});
}

Result<void> leaveAllOut(Household &household, SourceId source)
{
    auto letters = everyTrouble(household, source);
    if (!letters || letters->isEmpty())
        return discard(letters);
    return leaveOut(household, *letters, {{u"source_id"_s, source.value}});
}

Result<TriedAgain> teach(Household &household, const Trouble &trouble, ProductId product, const QString &newName)
{
    const SourceId source = trouble.letter.source;
    const QJsonObject numbers{
        {u"source"_s, trouble.source}, {u"source_id"_s, source.value}, {u"name"_s, trouble.foreignName()}};
    auto taught = household.journal().act({{}, u"source_product"_s, numbers}, [&](ActionId) -> Result<void> {
        if (!product.isValid()) {
            auto made = household.products().create(newName, describedBy(trouble));
            if (!made)
                return fail(made.error());
            product = made->id;
        }
        return household.sources().repository().setProduct(source, trouble.foreignId(), product);
    });
    if (!taught)
        return fail(taught.error());
    auto booked = household.intake().tryWaiting(source, trouble.foreignId());
    if (!booked)
        return fail(booked.error());
    return TriedAgain{*booked, int(trouble.letters.size()) - *booked};
}

} // namespace larder
