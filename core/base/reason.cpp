// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reason.h"

#include <algorithm>
#include <array>

namespace larder {

namespace {

struct Name
{
    ReasonKind kind = ReasonKind::None;
    QStringView word;
};

constexpr std::array kNames{
    Name{ReasonKind::None, u"none"},
    Name{ReasonKind::RunsOut, u"runs_out"},
    Name{ReasonKind::MayBeGone, u"may_be_gone"},
    Name{ReasonKind::AllGone, u"all_gone"},
    Name{ReasonKind::BelowReorderPoint, u"below_reorder_point"},
    Name{ReasonKind::Manual, u"manual"},
    Name{ReasonKind::FewPurchases, u"few_purchases"},
    Name{ReasonKind::NotCountedFor, u"not_counted_for"},
    Name{ReasonKind::Stated, u"stated"},
    Name{ReasonKind::Guests, u"guests"},
    Name{ReasonKind::Recurring, u"recurring"},
    Name{ReasonKind::Recipe, u"recipe"},
    Name{ReasonKind::Suggested, u"suggested"},
    Name{ReasonKind::WelcomeHome, u"welcome_home"},
};

} // namespace

QString reasonName(ReasonKind kind)
{
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [kind](const Name &name) { return name.kind == kind; });
    Q_ASSERT(found != kNames.end());
    return found->word.toString();
}

ReasonKind reasonFromName(QStringView name)
{
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [name](const Name &entry) { return entry.word == name; });
    return found == kNames.end() ? ReasonKind::None : found->kind;
}

QDate dayOf(const QJsonObject &numbers, const QString &name)
{
    return QDate::fromString(numbers[name].toString(), Qt::ISODate);
}

} // namespace larder
