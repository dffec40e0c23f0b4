// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importnames.h"

#include "core/base/textkey.h"
#include "core/pantry/startercatalogue.h"

#include <algorithm>

namespace larder {

namespace {

/// Names group by name and store; a receipt repeats both often, so keys are made once per spelling.
class Grouping
{
public:
    explicit Grouping(const BookedRows &booked) : m_booked(booked) {}

    void add(const PurchaseRow &row)
    {
        const auto spelling = std::pair(row.name, row.store);
        auto known = m_bySpelling.find(spelling);
        if (known == m_bySpelling.end())
            known = m_bySpelling.insert(spelling, indexOf(row));
        ImportName &name = m_names[*known];
        ++name.rows;
        name.booked += m_booked.contains(row.refs) ? 1 : 0;
        addPaid(*known, row.paid);
    }

    [[nodiscard]] QVector<ImportName> names() const { return m_names; }

private:
    qsizetype indexOf(const PurchaseRow &row)
    {
        const auto key = std::pair(textKey(row.name), textKey(row.store));
        const auto found = m_byKey.constFind(key);
        if (found != m_byKey.cend())
            return *found;
        ImportName name;
        name.name = row.name;
        name.store = row.store;
        name.example = row.amount;
        m_names << name;
        m_byKey.insert(key, m_names.size() - 1);
        return m_names.size() - 1;
    }

    void addPaid(qsizetype index, const std::optional<Money> &paid)
    {
        if (!paid || m_mixed.contains(index))
            return;
        std::optional<Money> &total = m_names[index].total;
        if (!total) {
            total = paid;
        } else if (total->currency == paid->currency) {
            total->minor += paid->minor;
        } else {
            total.reset();
            m_mixed << index;
        }
    }

    const BookedRows &m_booked;
    QVector<ImportName> m_names;
    QHash<std::pair<QString, QString>, qsizetype> m_bySpelling;
    QHash<std::pair<QString, QString>, qsizetype> m_byKey;
    QSet<qsizetype> m_mixed; ///< in several currencies
};

class Fates
{
public:
    explicit Fates(const KnownNames &known) : m_known(known)
    {
        for (const Product &product : known.byKey)
            m_names.insert(product.id, product.name);
    }

    void decide(ImportName &name) const
    {
        const QString key = textKey(name.name);
        const NameMeaning meaning = m_known.meaningOf(key, m_known.stores.value(textKey(name.store)));
        switch (meaning.kind) {
        case NameMeaning::Kind::NotPantry: name.fate = NameFate::NotPantry; break;
        case NameMeaning::Kind::OtherName: be(name, NameFate::OtherName, meaning.products.first()); break;
        case NameMeaning::Kind::OwnName: {
            const Product named = m_known.byKey.value(key); // an archived one comes back
            be(name, named.mergedInto.isValid() ? NameFate::OtherName : NameFate::Known, named.countsAs());
            break;
        }
        case NameMeaning::Kind::Elsewhere:
        case NameMeaning::Kind::Unknown: break;
        }
    }

private:
    void be(ImportName &name, NameFate fate, ProductId product) const
    {
        name.fate = fate;
        name.product = product;
        name.productName = m_names.value(product);
    }

    const KnownNames &m_known;
    QHash<ProductId, QString> m_names;
};

/// What new names may be the same as: products first, then the file's own new names, of two alike ones the earlier row.
class Proposals
{
public:
    Proposals(QVector<ImportName> &names, const KnownNames &known) : m_names(names)
    {
        QHash<ProductId, QString> productNames;
        for (const Product &product : known.products) {
            productNames.insert(product.id, product.name);
            add(product.name, {product.id, product.name}, -1);
        }
        for (const ProductAlias &alias : known.aliases) {
            if (productNames.contains(alias.product))
                add(alias.name, {alias.product, productNames.value(alias.product)}, -1);
        }
        for (qsizetype row = 0; row < names.size(); ++row) {
            if (names[row].fate == NameFate::New)
                add(names[row].name, {{}, names[row].name}, row);
        }
    }

    void propose()
    {
        for (qsizetype row = 0; row < m_names.size(); ++row) {
            if (m_names[row].fate != NameFate::New)
                continue;
            const QString &name = m_names[row].name;
            const auto best = m_likeness.likest(name, goodOf(name), [&](int other) { return isBefore(other, row); });
            if (best)
                m_names[row].proposal = m_candidates[*best].proposal;
        }
    }

private:
    struct Candidate
    {
        ImportName::Proposal proposal;
        qsizetype row = -1; ///< in the file; -1 for what the household knows
    };

    void add(const QString &name, const ImportName::Proposal &proposal, qsizetype row)
    {
        m_likeness.add(name, goodOf(name));
        m_candidates.push_back({proposal, row});
    }

    /// The same name at another store is the same product anyway.
    [[nodiscard]] bool isBefore(qsizetype candidate, qsizetype row) const
    {
        const qsizetype its = m_candidates[candidate].row;
        return its < row && (its < 0 || textKey(m_names[its].name) != textKey(m_names[row].name));
    }

    /// "Haferdrink natur" and "HAFERMILCH 1L" share no word, but the household goods know both as oat milk.
    [[nodiscard]] QString goodOf(const QString &name) const
    {
        const auto good = m_catalogue.guess(name);
        return good ? good->key : QString();
    }

    QVector<ImportName> &m_names;
    StarterCatalogue m_catalogue{QLocale()};
    NameLikeness m_likeness;
    QVector<Candidate> m_candidates;
};

} // namespace

NameMeaning KnownNames::meaningOf(const QString &key, StoreId store) const
{
    QVector<ProductAlias> said;
    for (const StoreId where : {store, StoreId()}) {
        if (const auto found = aliases.constFind({key, where}); found != aliases.cend())
            said << *found;
    }
    const auto named = byKey.constFind(key);
    return larder::meaningOf(named == byKey.cend() ? std::nullopt : std::optional(*named), said, store);
}

QVector<ImportName> namesOf(const PurchaseFile &file, const KnownNames &known)
{
    const BookedRows booked(refsOf(file.rows), known.refs);
    Grouping grouping(booked);
    for (const PurchaseRow &row : file.rows)
        grouping.add(row);
    QVector<ImportName> names = grouping.names();
    std::stable_sort(names.begin(), names.end(),
                     [](const ImportName &left, const ImportName &right) { return left.rows > right.rows; });
    const Fates fates(known);
    for (ImportName &name : names)
        fates.decide(name);
    Proposals(names, known).propose();
    return names;
}

} // namespace larder
