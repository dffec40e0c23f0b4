// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/eventproducts.h"

#include "core/pantry/productunits.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// The event's trouble, told from trouble with the disk or with another program.
bool isOfTheName(const Error &error)
{
    return error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::Conflict
           || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Ambiguous;
}

} // namespace

Result<void> EventProducts::load(const QStringList &foreignIds)
{
    QStringList unread;
    for (const QString &id : foreignIds) {
        if (!m_found.contains(id))
            unread << id;
    }
    unread.removeDuplicates();
    if (unread.isEmpty())
        return {};
    auto meanings = m_repository.products(m_source.id, unread);
    if (!meanings)
        return fail(meanings.error());
    for (const SourceProduct &meaning : std::as_const(*meanings)) {
        auto product = m_products.get(meaning.product);
        if (!product)
            return fail(product.error());
        m_found.insert(meaning.foreignId, *product);
    }
    return {};
}

QVector<ProductId> EventProducts::known(const QStringList &foreignIds) const
{
    QVector<ProductId> products;
    for (const QString &id : foreignIds) {
        if (const auto found = m_found.constFind(id); found != m_found.cend())
            products << found->id;
    }
    return products;
}

Result<const Product *> EventProducts::find(const InventoryEvent &event)
{
    auto found = m_found.constFind(event.foreignId);
    if (found == m_found.cend()) {
        auto product = known(event);
        if (product && !*product && m_source.unknown == EventSource::Unknown::Create)
            product = created(event);
        if (!product)
            return fail(product.error());
        if (!*product)
            return nullptr;
        LARDER_TRY(m_repository.setProduct(m_source.id, event.foreignId, (*product)->id));
        found = m_found.insert(event.foreignId, **product);
    }
    return &*found;
}

Result<std::optional<Product>> EventProducts::known(const InventoryEvent &event)
{
    if (!event.gtin.isEmpty()) {
        auto scanned = m_catalogue.findByBarcode(event.gtin);
        if (!scanned)
            return scanned;
        if (*scanned)
            return m_products.get((*scanned)->id).map([](const Product &product) { return std::optional(product); });
    }
    return event.name.isEmpty() ? std::optional<Product>() : ofName(event);
}

Result<std::optional<Product>> EventProducts::ofName(const InventoryEvent &event)
{
    auto meaning = m_products.meaning(event.name, {});
    if (!meaning)
        return fail(meaning.error());
    if (meaning->products.size() != 1)
        return std::optional<Product>();
    auto product = m_products.get(meaning->products.first());
    if (!product)
        return fail(product.error());
    // Who has no id of its own for it means the name.
    if (event.foreignId == event.name)
        return std::optional(*product);
    auto isTaken = m_repository.isTaken(m_source.id, product->id, event.foreignId);
    if (!isTaken)
        return fail(isTaken.error());
    return *isTaken ? std::optional<Product>() : *product;
}

Result<bool> EventProducts::isFree(const QString &name)
{
    return m_products.meaning(name, {}).map(
        [](const NameMeaning &meaning) { return meaning.kind == NameMeaning::Kind::Unknown; });
}

/// The name itself, or with what tells it apart; empty where a person said that the name is no pantry thing.
Result<QString> EventProducts::freeName(const InventoryEvent &event)
{
    const QString base = event.name.isEmpty() ? event.foreignId : event.name;
    auto meaning = m_products.meaning(base, {});
    if (!meaning)
        return fail(meaning.error());
    if (meaning->kind == NameMeaning::Kind::NotPantry)
        return QString();
    if (meaning->kind == NameMeaning::Kind::Unknown)
        return base;
    const QString id = event.foreignId.left(60);
    const QString told = id + u", "_s + m_source.name;
    for (int i = 1;; ++i) {
        const QString suffix = i == 1   ? u" (%1)"_s.arg(id)
                               : i == 2 ? u" (%1)"_s.arg(told)
                                        : u" (%1) %2"_s.arg(told).arg(i - 1);
        const QString name = base.left(kLongestName - suffix.size()) + suffix;
        auto free = isFree(name);
        if (!free)
            return fail(free.error());
        if (*free)
            return name;
    }
}

Result<std::optional<Product>> EventProducts::created(const InventoryEvent &event)
{
    auto name = freeName(event);
    if (!name)
        return fail(name.error());
    if (name->isEmpty())
        return std::optional<Product>();
    ProductEdit edit;
    edit.unit = unitOfNew({0, event.unit, {}});
    if (!event.gtin.isEmpty())
        edit.barcodes << event.gtin;
    // What cannot be made leaves nothing behind and waits for a person.
    auto product = inTransaction(m_database, [&] { return m_products.create(*name, edit); });
    if (!product && isOfTheName(product.error()))
        return std::optional<Product>();
    if (!product)
        return fail(product.error());
    return std::optional(*product);
}

Result<void> EventProducts::bringBack(const InventoryEvent &event)
{
    const auto found = m_found.find(event.foreignId);
    if (found == m_found.end() || !found->isArchived)
        return {};
    // Another id of the same product may have brought it back already.
    auto product = m_products.get(found->id);
    if (product && product->isArchived)
        product = m_products.create(product->name, {});
    if (!product)
        return fail(product.error());
    for (Product &known : m_found) {
        if (known.id == product->id)
            known = *product;
    }
    return {};
}

} // namespace larder
