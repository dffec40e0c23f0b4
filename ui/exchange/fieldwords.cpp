// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/fieldwords.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kMime = u"application/x-larder-field"_s;

} // namespace

QString fieldWords(const std::optional<PurchaseField> &field)
{
    if (!field)
        return Text::tr("Leave out");
    switch (*field) {
    case PurchaseField::Date: return Text::tr("Date");
    case PurchaseField::Product: return Text::tr("Product");
    case PurchaseField::Amount: return Text::tr("Amount");
    case PurchaseField::Unit: return Text::tr("Unit");
    case PurchaseField::Price: return Text::tr("Price together");
    case PurchaseField::UnitPrice: return Text::tr("Price each");
    case PurchaseField::Currency: return Text::tr("Currency");
    case PurchaseField::Store: return Text::tr("Store");
    case PurchaseField::BestBefore: return Text::tr("Best before");
    case PurchaseField::Ref: return Text::tr("Receipt number");
    }
    Q_UNREACHABLE();
}

QMimeData *toMime(PurchaseField field)
{
    auto *mime = new QMimeData;
    mime->setData(kMime, purchaseFieldName(field).toUtf8());
    return mime;
}

std::optional<PurchaseField> fieldOf(const QMimeData &mime)
{
    return mime.hasFormat(kMime) ? purchaseFieldFromName(QString::fromUtf8(mime.data(kMime))) : std::nullopt;
}

} // namespace larder
