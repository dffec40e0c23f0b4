// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/news.h"

#include "core/household/household.h"
#include "core/storage/migrations.h"

namespace larder {

namespace {

constexpr int kMostChanges = 2000; // beyond it reading everything again is quicker

} // namespace

Result<void> News::start()
{
    m_dataVersion = m_database.dataVersion();
    auto head = m_repository.head();
    if (!head)
        return fail(head.error());
    m_seen = *head;
    return {};
}

Result<ChangeSet> News::poll(bool isOwnCommit)
{
    const qint64 version = m_database.dataVersion();
    if (!isOwnCommit && version == m_dataVersion)
        return ChangeSet{};
    m_dataVersion = version;
    if (!isOwnCommit)
        LARDER_TRY(checkSchema(m_database, householdSchema()));
    auto changes = m_repository.after(m_seen, kMostChanges + 1);
    if (!changes)
        return fail(changes.error());
    ChangeSet set;
    if (changes->isEmpty())
        return set;
    set.isReload = changes->size() > kMostChanges || changes->first().sequence > m_seen + 1;
    m_seen = changes->last().sequence;
    for (const Change &change : std::as_const(*changes)) {
        set.tables.insert(change.table);
        const bool isOfProduct = change.table == QLatin1StringView("forecast_model");
        const ProductId product = isOfProduct ? ProductId(change.key) : change.product;
        if (product.isValid())
            set.products.insert(product);
    }
    if (set.isReload) {
        auto head = m_repository.head();
        if (!head)
            return fail(head.error());
        m_seen = *head;
    }
    return set;
}

} // namespace larder
