// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/listitem.h"

#include <algorithm>

namespace larder {

namespace {

struct OriginWord
{
    OriginKind kind = OriginKind::Manual;
    QStringView word;
};
constexpr std::array kOrigins{
    OriginWord{OriginKind::Manual, u"manual"},         OriginWord{OriginKind::Recipe, u"recipe"},
    OriginWord{OriginKind::Suggestion, u"suggestion"}, OriginWord{OriginKind::Recurring, u"recurring"},
    OriginWord{OriginKind::Shortage, u"shortage"},     OriginWord{OriginKind::Forecast, u"forecast"},
    OriginWord{OriginKind::Guests, u"guests"},
};
constexpr std::array kPriorities{u"can-wait", u"usual", u"important"}; // from -1
constexpr std::array kSections{u"buy", u"look", u"later", u"ordered"};

} // namespace

QString originName(OriginKind kind)
{
    return kOrigins[size_t(kind)].word.toString();
}

std::optional<OriginKind> originFromName(QStringView name)
{
    const auto found = std::find_if(kOrigins.begin(), kOrigins.end(),
                                    [name](const OriginWord &origin) { return origin.word == name; });
    return found == kOrigins.end() ? std::nullopt : std::optional(found->kind);
}

bool isGenerated(OriginKind kind)
{
    return std::find(kGeneratedOrigins.begin(), kGeneratedOrigins.end(), kind) != kGeneratedOrigins.end();
}

QString sectionName(Section section)
{
    return QString::fromUtf16(kSections[size_t(section)]);
}

QString priorityName(Priority priority)
{
    return QString::fromUtf16(kPriorities[size_t(int(priority) + 1)]);
}

std::optional<Priority> priorityFromName(QStringView name)
{
    const auto found = std::find_if(kPriorities.begin(), kPriorities.end(),
                                    [name](const char16_t *word) { return name == QStringView(word); });
    return found == kPriorities.end() ? std::nullopt : std::optional(Priority(found - kPriorities.begin() - 1));
}

} // namespace larder
