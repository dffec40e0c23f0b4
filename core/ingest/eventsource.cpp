// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/eventsource.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr std::array kWays{"file", "http", "mqtt"};
constexpr std::array kAmounts{"set", "add"};
constexpr std::array kUnknown{"create", "wait"};
constexpr std::array kDoes{"finish", "open", "gone", "list"};

template<class Names, class Value>
QString nameOf(const Names &names, Value value)
{
    return QString::fromLatin1(names.at(size_t(value)));
}

template<class Value, class Names>
std::optional<Value> valueOf(const Names &names, QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return Value(i);
    }
    return std::nullopt;
}

} // namespace

QString wayName(EventSource::Way way)
{
    return nameOf(kWays, way);
}

QString amountsName(EventSource::Amounts amounts)
{
    return nameOf(kAmounts, amounts);
}

QString unknownName(EventSource::Unknown unknown)
{
    return nameOf(kUnknown, unknown);
}

QString doesName(SourceButton::Does does)
{
    return nameOf(kDoes, does);
}

std::optional<EventSource::Way> wayFromName(QStringView name)
{
    return valueOf<EventSource::Way>(kWays, name);
}

std::optional<EventSource::Amounts> amountsFromName(QStringView name)
{
    return valueOf<EventSource::Amounts>(kAmounts, name);
}

std::optional<EventSource::Unknown> unknownFromName(QStringView name)
{
    return valueOf<EventSource::Unknown>(kUnknown, name);
}

std::optional<SourceButton::Does> doesFromName(QStringView name)
{
    return valueOf<SourceButton::Does>(kDoes, name);
}

} // namespace larder
