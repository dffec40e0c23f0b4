// SPDX-License-Identifier: GPL-3.0-or-later
// What is bought regularly, in words.
#include "core/base/text.h"
#include "core/household/wording.h"

using namespace Qt::StringLiterals;

namespace larder {

QString Wording::recurringReason(const QJsonObject &numbers) const
{
    return Text::tr("Bought regularly, due %1.").arg(day(QDate::fromString(numbers[u"day"_s].toString(), Qt::ISODate)));
}

} // namespace larder
