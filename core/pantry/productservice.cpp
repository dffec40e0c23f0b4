// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/productservice.h"

#include "core/base/text.h"
#include "core/base/textkey.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kCandidates = 6;

QString listed(const QVector<Product> &products)
{
    QStringList names;
    for (const Product &product : products)
        names << u"#%1 %2"_s.arg(product.id.value).arg(product.name);
    return names.join(u", "_s);
}

void setOrClear(std::optional<qint64> &field, const std::optional<qint64> &value, qint64 clear)
{
    if (value)
        field = *value <= clear ? std::nullopt : value;
}

} // namespace

Result<Product> ProductService::get(ProductId id)
{
    auto product = m_products.find(id);
    if (product && *product && (*product)->mergedInto.isValid())
        product = m_products.find((*product)->mergedInto); // chains are never longer
    if (!product)
        return fail(product.error());
    if (!*product)
        return fail(ErrorKind::NotFound, Text::tr("There is no product with the number %1.").arg(id.value));
    return **product;
}

Result<Product> ProductService::resolve(const QString &text, const QString &store)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'#')) {
        bool isNumber = false;
        const qint64 id = trimmed.mid(1).toLongLong(&isNumber);
        if (isNumber)
            return get(ProductId(id));
    }
    const QString key = textKey(trimmed);
    if (key.isEmpty())
        return fail(ErrorKind::InvalidInput, Text::tr("A product needs a name."));
    auto meant = productsCalled(key, store);
    auto scanned = m_products.findByBarcode(trimmed);
    if (!meant || !scanned)
        return fail(!meant ? meant.error() : scanned.error());
    if (meant->size() == 1)
        return meant->first();
    if (*scanned)
        return get((*scanned)->id);
    auto near = meant->isEmpty() ? m_products.containing(key, kCandidates) : meant;
    if (!near)
        return fail(near.error());
    if (near->isEmpty())
        return fail(
            ErrorKind::NotFound,
            Text::tr("There is no product “%1”. Nothing was changed; check the name, or add it first.").arg(trimmed));
    if (near->size() == 1)
        return fail(
            ErrorKind::NotFound,
            Text::tr("There is no product “%1”. Nothing was changed; did you mean %2?").arg(trimmed, listed(*near)));
    return fail(
        ErrorKind::Ambiguous,
        Text::tr("“%1” can be several products: %2. Nothing was changed; say which one.").arg(trimmed, listed(*near)));
}

Result<void> ProductService::checkSpelling(const QString &name) const
{
    const QString key = textKey(name);
    if (key.isEmpty())
        return fail(ErrorKind::InvalidInput, Text::tr("A product needs a name."));
    if (name.size() > kLongestName)
        return fail(ErrorKind::InvalidInput,
                    Text::tr("This name is too long. Names have at most %1 letters.").arg(kLongestName));
    if (key.startsWith(u'#'))
        return fail(ErrorKind::InvalidInput,
                    Text::tr("A name cannot begin with #, which stands for a product's number."));
    return {};
}

Result<void> ProductService::checkName(const Product &product)
{
    LARDER_TRY(checkSpelling(product.name));
    auto same = m_products.findByKey(textKey(product.name));
    if (!same)
        return fail(same.error());
    if (*same && (*same)->id != product.id)
        return fail(ErrorKind::Conflict,
                    Text::tr("There is a product “%1” already. Nothing was changed.").arg((*same)->name));
    return {};
}

Result<void> ProductService::apply(Product &product, const ProductEdit &edit)
{
    if (edit.name)
        product.name = edit.name->simplified();
    if (edit.unit)
        product.unit = *edit.unit;
    if (edit.category) {
        auto category = m_names.category(*edit.category);
        if (!category)
            return fail(category.error());
        product.category = *category;
    }
    if (edit.location) {
        auto location = m_names.location(*edit.location);
        if (!location)
            return fail(location.error());
        product.location = *location;
    }
    for (const std::optional<qint64> &level : {edit.packSize, edit.reorderPoint, edit.targetLevel}) {
        if (level && *level > 0)
            LARDER_TRY(checkAmount(*level));
    }
    setOrClear(product.packSize, edit.packSize, 0);
    setOrClear(product.reorderPoint, edit.reorderPoint, -1);
    setOrClear(product.targetLevel, edit.targetLevel, -1);
    setOrClear(product.shelfLifeDays, edit.shelfLifeDays, 0);
    setOrClear(product.openedLifeDays, edit.openedLifeDays, 0);
    setOrClear(product.lastsDays, edit.lastsDays, 0);
    if (edit.lastsDays)
        product.lastsSaid = product.lastsDays ? m_journal.today() : QDate();
    if (product.reorderPoint && product.targetLevel && *product.targetLevel < *product.reorderPoint)
        return fail(ErrorKind::InvalidInput,
                    Text::tr("“Fill up to” must not be less than “Buy when down to”. Nothing was changed."));
    return {};
}

Result<void> ProductService::addBarcodes(const Product &product, const QStringList &codes)
{
    for (const QString &code : codes) {
        auto owner = m_products.findByBarcode(code);
        if (!owner)
            return fail(owner.error());
        if (*owner && (*owner)->id != product.id)
            return fail(
                ErrorKind::Conflict,
                Text::tr("The barcode %1 belongs to “%2” already. Nothing was changed.").arg(code, (*owner)->name));
        if (!*owner)
            LARDER_TRY(m_products.addBarcode(product.id, code));
    }
    return {};
}

Result<Product> ProductService::create(const QString &name, const ProductEdit &edit)
{
    auto known = m_products.findByKey(textKey(name));
    if (!known)
        return fail(known.error());
    Product product = known->value_or(Product{});
    if (product.mergedInto.isValid()) {
        auto into = get(product.id);
        return into ? fail(
                   ErrorKind::Conflict,
                   Text::tr("“%1” is another name of “%2” already. Nothing was changed.").arg(product.name, into->name))
                    : into;
    }
    const bool isBack = *known && product.isArchived;
    if (*known && !isBack)
        return fail(ErrorKind::Conflict,
                    Text::tr("There is a product “%1” already. Nothing was changed.").arg(product.name));
    ProductEdit said = edit;
    if (isBack)
        said.unit.reset(); // its history is in the old unit
    else
        product.name = name.simplified();
    LARDER_TRY(apply(product, said));
    LARDER_TRY(checkSpelling(product.name));
    if (isBack) {
        product.isArchived = false;
        LARDER_TRY(m_products.update(product));
    } else {
        auto id = m_products.insert(product);
        if (!id)
            return fail(id.error());
        product.id = *id;
    }
    LARDER_TRY(dropOtherMeanings(product));
    LARDER_TRY(addBarcodes(product, edit.barcodes));
    return product;
}

Result<Product> ProductService::add(const QString &name, const ProductEdit &edit)
{
    return m_journal.act({{}, u"product_add"_s, {{u"product"_s, name.simplified()}}},
                         [&](ActionId) { return create(name, edit); });
}

/// A product without history may change its unit; its levels keep their meaning.
Result<void> ProductService::changeUnit(Product &product, Unit unit)
{
    auto hasHistory = m_products.hasHistory(product.id);
    if (!hasHistory)
        return fail(hasHistory.error());
    if (*hasHistory)
        return fail(
            ErrorKind::Refused,
            Text::tr(
                "“%1” is counted in %2 and has a history in it. Nothing was changed; add a new product for another unit.")
                .arg(product.name, product.unit.code()));
    for (std::optional<qint64> *level : {&product.packSize, &product.reorderPoint, &product.targetLevel}) {
        if (!*level)
            continue;
        auto converted = convert({**level, product.unit}, unit);
        if (!converted)
            return fail(converted.error());
        *level = converted->milli;
    }
    return {};
}

// Each reads inside its action: between a look and the lock another program may have changed the row.

Result<Product> ProductService::edit(ProductId id, const ProductEdit &edit)
{
    return m_journal.act({{}, u"product_edit"_s}, [&](ActionId action) -> Result<Product> {
        auto product = get(id);
        if (!product)
            return product;
        const QString oldName = product->name;
        LARDER_TRY(m_journal.setNumbers(action, {{u"product"_s, oldName}}));
        if (edit.unit && *edit.unit != product->unit)
            LARDER_TRY(changeUnit(*product, *edit.unit));
        LARDER_TRY(apply(*product, edit));
        LARDER_TRY(checkName(*product));
        if (textKey(product->name) != textKey(oldName)) {
            LARDER_TRY(keepOldName(*product, oldName));
            LARDER_TRY(dropOtherMeanings(*product));
        }
        LARDER_TRY(m_products.update(*product));
        for (const QString &code : edit.barcodesGone)
            LARDER_TRY(m_products.removeBarcode(id, code));
        LARDER_TRY(addBarcodes(*product, edit.barcodes));
        return *product;
    });
}

Result<Product> ProductService::archive(ProductId id, bool archived)
{
    auto known = get(id);
    if (!known || known->isArchived == archived)
        return known;
    const QString kind = archived ? u"product_archive"_s : u"product_unarchive"_s;
    return m_journal.act({{}, kind, {{u"product"_s, known->name}}}, [&](ActionId) -> Result<Product> {
        auto product = get(id);
        if (!product)
            return product;
        product->isArchived = archived;
        LARDER_TRY(m_products.update(*product));
        return *product;
    });
}

Result<void> ProductService::checkMember(const Member &member)
{
    const QString key = textKey(member.name);
    if (key.isEmpty())
        return fail(ErrorKind::InvalidInput, Text::tr("A member needs a name. Nothing was changed."));
    auto members = m_names.members();
    if (!members)
        return fail(members.error());
    for (const Member &other : std::as_const(*members)) {
        if (other.id != member.id && textKey(other.name) == key)
            return fail(ErrorKind::Conflict,
                        Text::tr("There is a member called “%1” already. Nothing was changed.").arg(other.name));
    }
    return {};
}

Result<MemberId> ProductService::addMember(const QString &name, const QString &colour)
{
    return m_journal.act({{}, u"member_add"_s, {{u"product"_s, name.simplified()}}}, [&](ActionId) -> Result<MemberId> {
        LARDER_TRY(checkMember({{}, name, colour}));
        return m_names.addMember(name, colour);
    });
}

Result<void> ProductService::editMember(const Member &member)
{
    return m_journal.act({{}, u"member_edit"_s, {{u"product"_s, member.name.simplified()}}},
                         [&](ActionId) -> Result<void> {
                             LARDER_TRY(checkMember(member));
                             return m_names.updateMember(member);
                         });
}

} // namespace larder
