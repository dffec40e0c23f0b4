// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/product/settingedits.h"

#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/pantry/productunits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kMostDays = 3650;

struct NamedDays
{
    int days;
    QString name;
};

QVector<NamedDays> namedDays()
{
    return {
        {4, Text::tr("a few days")}, {7, Text::tr("a week")}, {14, Text::tr("two weeks")}, {30, Text::tr("a month")}};
}

QString daysText(const std::optional<qint64> &days)
{
    return days ? Text::tr("%n day(s)", nullptr, int(*days)) : QString();
}

QString lastsText(const std::optional<qint64> &days)
{
    for (const NamedDays &named : namedDays()) {
        if (days == named.days)
            return named.name;
    }
    return daysText(days);
}

/// Days in the unit that @p word begins like, in English or German; nothing for another word.
std::optional<int> daysOfWord(const QString &word)
{
    if (word.isEmpty() || word.startsWith(u'd') || word.startsWith(u't'))
        return 1;
    if (word.startsWith(u'w'))
        return 7;
    if (word.startsWith(u'm'))
        return 30;
    return word.startsWith(u'y') || word.startsWith(u'j') ? std::optional(365) : std::nullopt;
}

Result<qint64> daysFrom(const QString &text)
{
    const QString plain = text.simplified();
    if (plain.isEmpty())
        return 0;
    for (const NamedDays &named : namedDays()) {
        if (textKey(plain) == textKey(named.name))
            return named.days;
    }
    static const QRegularExpression shape(u"^(\\d+)\\s*(\\p{L}*)\\D*$"_s);
    const auto match = shape.match(plain);
    const auto unit = daysOfWord(textKey(match.captured(2)));
    const qint64 days = match.captured(1).toLongLong() * unit.value_or(0);
    if (!match.hasMatch() || !unit || days < 1 || days > kMostDays)
        return fail(ErrorKind::InvalidInput, Text::tr("Type a number of days, for example 10, or 2 weeks."));
    return days;
}

Result<qint64> amountFrom(const QString &text, const Product &product, bool isPack)
{
    if (text.trimmed().isEmpty())
        return isPack ? 0 : -1;
    auto typed = parseAmount(text);
    if (!typed)
        return fail(typed.error());
    if (!typed->unit && product.packSize && !isPack)
        typed->unit = Unit(Unit::Pack);
    Product counted = product;
    if (isPack)
        counted.packSize.reset(); // a pack is not told in packs
    auto amount = inProductUnit(*typed, counted);
    if (!amount)
        return fail(amount.error());
    return amount->milli;
}

QStringList codesFrom(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

QString amountText(const std::optional<qint64> &milli, const Product &product, bool isPack)
{
    if (!milli)
        return {};
    return Wording().amount({*milli, product.unit}, isPack ? std::nullopt : product.packSize);
}

} // namespace

QString settingName(ProductSetting setting)
{
    switch (setting) {
    case ProductSetting::ReorderPoint: return Text::tr("Buy when down to");
    case ProductSetting::TargetLevel: return Text::tr("Fill up to");
    case ProductSetting::PackSize: return Text::tr("One pack is");
    case ProductSetting::Place: return Text::tr("Usual place");
    case ProductSetting::Category: return Text::tr("Category");
    case ProductSetting::LastsDays: return Text::tr("Lasts us about");
    case ProductSetting::ShelfLife: return Text::tr("Keeps");
    case ProductSetting::OpenedLife: return Text::tr("Keeps once opened");
    case ProductSetting::Barcodes: return Text::tr("Barcodes");
    }
    Q_UNREACHABLE();
}

QString settingHint(ProductSetting setting)
{
    switch (setting) {
    case ProductSetting::LastsDays: return Text::tr("as we see it");
    case ProductSetting::ReorderPoint:
    case ProductSetting::TargetLevel:
    case ProductSetting::PackSize:
    case ProductSetting::Place:
    case ProductSetting::Category:
    case ProductSetting::ShelfLife:
    case ProductSetting::OpenedLife:
    case ProductSetting::Barcodes: break;
    }
    return Text::tr("not said");
}

QString settingText(ProductSetting setting, const ProductReading &reading)
{
    const Product &product = reading.product();
    switch (setting) {
    case ProductSetting::ReorderPoint: return amountText(product.reorderPoint, product, false);
    case ProductSetting::TargetLevel: return amountText(product.targetLevel, product, false);
    case ProductSetting::PackSize: return amountText(product.packSize, product, true);
    case ProductSetting::Place: return reading.usualPlace;
    case ProductSetting::Category: return reading.outlook().category;
    case ProductSetting::LastsDays: return lastsText(product.lastsDays);
    case ProductSetting::ShelfLife: return daysText(product.shelfLifeDays);
    case ProductSetting::OpenedLife: return daysText(product.openedLifeDays);
    case ProductSetting::Barcodes: return reading.barcodes.join(u", "_s);
    }
    Q_UNREACHABLE();
}

QStringList settingChoices(ProductSetting setting, const ProductReading &reading)
{
    if (setting == ProductSetting::Place)
        return reading.places;
    if (setting == ProductSetting::Category)
        return reading.categories;
    QStringList names;
    if (setting == ProductSetting::LastsDays) {
        for (const NamedDays &named : namedDays())
            names << named.name;
    }
    return names;
}

Result<ProductEdit> settingEdit(ProductSetting setting, const QString &text, const ProductReading &reading)
{
    ProductEdit edit;
    const Product &product = reading.product();
    const auto store = [&edit](std::optional<qint64> ProductEdit::*field, const Result<qint64> &value) -> Result<void> {
        if (!value)
            return fail(value.error());
        edit.*field = *value;
        return {};
    };
    switch (setting) {
    case ProductSetting::ReorderPoint:
        LARDER_TRY(store(&ProductEdit::reorderPoint, amountFrom(text, product, false)));
        break;
    case ProductSetting::TargetLevel:
        LARDER_TRY(store(&ProductEdit::targetLevel, amountFrom(text, product, false)));
        break;
    case ProductSetting::PackSize: LARDER_TRY(store(&ProductEdit::packSize, amountFrom(text, product, true))); break;
    case ProductSetting::Place: edit.location = text.simplified(); break;
    case ProductSetting::Category: edit.category = text.simplified(); break;
    case ProductSetting::LastsDays: LARDER_TRY(store(&ProductEdit::lastsDays, daysFrom(text))); break;
    case ProductSetting::ShelfLife: LARDER_TRY(store(&ProductEdit::shelfLifeDays, daysFrom(text))); break;
    case ProductSetting::OpenedLife: LARDER_TRY(store(&ProductEdit::openedLifeDays, daysFrom(text))); break;
    case ProductSetting::Barcodes: {
        const QStringList codes = codesFrom(text);
        for (const QString &code : codes) {
            if (!reading.barcodes.contains(code))
                edit.barcodes << code;
        }
        for (const QString &code : reading.barcodes) {
            if (!codes.contains(code))
                edit.barcodesGone << code;
        }
    }
    }
    return edit;
}

} // namespace larder
