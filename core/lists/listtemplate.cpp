// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/listtemplate.h"

#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/pantry/product.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kStapleDays = 180;
constexpr int kFewestStapleDays = 4;
constexpr int kMostStaples = 15;

TemplateLine lineFrom(const ListItem &item)
{
    const bool isProduct = item.product.isValid();
    return {item.product,  item.name, isProduct ? QString() : item.textAmount, isProduct ? item.amount : Quantity(),
            item.packSize, item.note};
}

Result<void> checkName(const QString &name)
{
    if (textKey(name).isEmpty() || name.size() > kLongestName)
        return fail(ErrorKind::InvalidInput,
                    Text::tr("A template needs a name of at most %1 letters. Nothing was changed.").arg(kLongestName));
    return {};
}

QJsonObject numbersOf(const ListTemplate &which)
{
    return {{u"name"_s, which.name}, {u"things"_s, int(which.lines.size())}};
}

} // namespace

Result<QVector<ListTemplate>> TemplateService::all()
{
    return m_repository.all();
}

Result<ListTemplate> TemplateService::get(TemplateId id)
{
    auto all = m_repository.all();
    if (!all)
        return fail(all.error());
    const auto found =
        std::find_if(all->cbegin(), all->cend(), [id](const ListTemplate &known) { return known.id == id; });
    if (found == all->cend())
        return fail(ErrorKind::NotFound, Text::tr("This template is gone. Nothing was changed."));
    return *found;
}

Result<std::optional<ListTemplate>> TemplateService::named(const QString &name)
{
    auto all = m_repository.all();
    if (!all)
        return fail(all.error());
    for (const ListTemplate &known : std::as_const(*all)) {
        if (textKey(known.name) == textKey(name))
            return std::optional(known);
    }
    return std::optional<ListTemplate>();
}

Result<TemplateId> TemplateService::save(const QString &name, const QVector<ListItem> &items)
{
    LARDER_TRY(checkName(name));
    if (items.isEmpty())
        return fail(ErrorKind::InvalidInput, Text::tr("There is nothing on the list to keep. Nothing was changed."));
    auto known = named(name);
    if (!known)
        return fail(known.error());
    ListTemplate saved{*known ? (*known)->id : TemplateId(), name.simplified(), {}};
    for (const ListItem &item : items)
        saved.lines << lineFrom(item);
    return m_journal.act({{}, u"template_save"_s, numbersOf(saved)}, [&](ActionId) -> Result<TemplateId> {
        auto id = saved.id.isValid() ? Result<TemplateId>(saved.id) : m_repository.insert(saved.name);
        if (!id)
            return id;
        LARDER_TRY(m_repository.rename(*id, saved.name)); // in the spelling of today
        LARDER_TRY(m_repository.setLines(*id, saved.lines));
        return id;
    });
}

Result<void> TemplateService::rename(TemplateId id, const QString &name)
{
    LARDER_TRY(checkName(name));
    auto which = get(id);
    auto known = named(name);
    if (!which || !known)
        return fail(!which ? which.error() : known.error());
    if (*known && (*known)->id != id)
        return fail(ErrorKind::Conflict,
                    Text::tr("There is a template “%1” already. Nothing was changed.").arg((*known)->name));
    return m_journal.act({{}, u"template_rename"_s, {{u"was"_s, which->name}, {u"name"_s, name.simplified()}}},
                         [&](ActionId) { return m_repository.rename(id, name.simplified()); });
}

Result<void> TemplateService::removeLine(TemplateId id, int line)
{
    auto which = get(id);
    if (!which)
        return fail(which.error());
    if (line < 0 || line >= which->lines.size())
        return fail(ErrorKind::NotFound, Text::tr("This line is gone. Nothing was changed."));
    const QString gone = which->lines.takeAt(line).text;
    return m_journal.act({{}, u"template_line_remove"_s, {{u"name"_s, which->name}, {u"product"_s, gone}}},
                         [&](ActionId) { return m_repository.setLines(id, which->lines); });
}

Result<void> TemplateService::remove(TemplateId id)
{
    auto which = get(id);
    if (!which)
        return fail(which.error());
    return m_journal.act({{}, u"template_remove"_s, numbersOf(*which)},
                         [&](ActionId) { return m_repository.remove(id); });
}

Result<QVector<ListItem>> TemplateService::suggestStaples(QDate asOf)
{
    auto staples = m_repository.staples(asOf.addDays(-kStapleDays), asOf, kFewestStapleDays, kMostStaples);
    if (!staples)
        return fail(staples.error());
    QVector<ListItem> items;
    for (const auto &staple : std::as_const(*staples)) {
        ListItem item;
        item.product = staple.product;
        item.name = staple.name;
        item.packSize = staple.packSize;
        const qint64 pack = staple.packSize.value_or(1000);
        item.amount = {staple.typical > 0 ? (staple.typical + pack - 1) / pack * pack : pack, staple.unit};
        item.reason = {ReasonKind::Suggested, {}};
        items << item;
    }
    return items;
}

} // namespace larder
