// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/thiscomputer.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

Result<QString> keyOf(Household &household)
{
    return household.id().map([](const QString &id) { return u"who/"_s + id; });
}

} // namespace

Result<MemberId> memberAtThisComputer(Household &household)
{
    auto key = keyOf(household);
    if (!key)
        return fail(key.error());
    const MemberId member(QSettings().value(*key).toLongLong());
    household.journal().setActor({member, {}});
    return member;
}

Result<void> setMemberAtThisComputer(Household &household, MemberId member)
{
    auto key = keyOf(household);
    if (!key)
        return fail(key.error());
    QSettings().setValue(*key, member.value);
    household.journal().setActor({member, {}});
    return {};
}

} // namespace larder
