// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/eventjson.h"

#include "core/pantry/product.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

using Type = InventoryEvent::Type;
using simdjson::dom::element_type;

constexpr std::array<std::pair<std::string_view, Type>, 3> kReferenceTypes{{
    {"product_added", Type::ProductAdded},
    {"product_removed", Type::ProductRemoved},
    {"product_quantity_changed", Type::QuantityChanged},
}};
constexpr std::array<std::pair<std::string_view, Type>, 6> kOwnTypes{{
    {"consumed", Type::Consumed},
    {"removed", Type::Consumed},
    {"added", Type::Added},
    {"set", Type::Set},
    {"opened", Type::Opened},
    {"discarded", Type::Discarded},
}};

constexpr qsizetype kLongestText = 200; ///< letters of ids and names

template<class Types>
std::optional<Type> typeOf(const Types &types, std::string_view name)
{
    for (const auto &[known, type] : types) {
        if (known == name)
            return type;
    }
    return std::nullopt;
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// A value as a report quotes it.
QString quoted(const simdjson::dom::element &value)
{
    std::string_view text;
    return (value.get(text) == simdjson::SUCCESS ? textOf(text) : textOf(simdjson::minify(value))).left(80);
}

std::optional<qint64> milliFromWhole(int64_t number)
{
    constexpr int64_t kLargest = std::numeric_limits<int64_t>::max() / 1000;
    return number < -kLargest || number > kLargest ? std::nullopt : std::optional<qint64>(number * 1000);
}

tl::unexpected<Refusal> refuse(const QString &kind, std::string_view field = {}, const QString &value = {})
{
    Refusal refusal{kind};
    if (!field.empty())
        refusal.numbers[u"field"_s] = textOf(field);
    if (!value.isNull())
        refusal.numbers[u"value"_s] = value;
    return tl::unexpected(refusal);
}

/// Hands a failed outcome on.
#define LARDER_READ(expression)                                                                                        \
    do {                                                                                                               \
        if (auto larderOutcome = (expression); !larderOutcome)                                                         \
            return tl::unexpected(larderOutcome.error());                                                              \
    } while (false)

} // namespace

/// What JSON means by a key that stands there twice is anybody's guess.
EventReading::Outcome EventReading::checkKeys(const Object &object)
{
    m_keys.clear();
    for (const auto field : object)
        m_keys.push_back(field.key);
    std::sort(m_keys.begin(), m_keys.end());
    const auto twice = std::adjacent_find(m_keys.cbegin(), m_keys.cend());
    if (twice != m_keys.cend())
        return refuse(u"duplicate_key"_s, twice->substr(0, 80));
    return {};
}

EventReading::Outcome EventReading::collect(const Object &root)
{
    m_found = {};
    LARDER_READ(checkKeys(root));
    const std::array<std::pair<std::string_view, std::optional<Element> *>, 10> fields{{
        {"event_type", &m_found.eventType},
        {"type", &m_found.type},
        {"v", &m_found.version},
        {"event_id", &m_found.eventId},
        {"source", &m_found.sender},
        {"at", &m_found.at},
        {"product", &m_found.product},
        {"amount", &m_found.amount},
        {"unit", &m_found.unit},
        {"reason", &m_found.reason},
    }};
    for (const auto field : root) {
        for (const auto &[name, found] : fields) {
            if (field.key == name && !field.value.is_null())
                *found = field.value;
        }
    }
    if (!m_found.product)
        return refuse(u"missing_field"_s, "product");
    Object product;
    if (m_found.product->get(product) != simdjson::SUCCESS)
        return refuse(u"wrong_type"_s, "product");
    return collectProduct(product);
}

EventReading::Outcome EventReading::collectProduct(const Object &product)
{
    LARDER_READ(checkKeys(product));
    const std::array<std::pair<std::string_view, std::optional<Element> *>, 7> fields{{
        {"product_id", &m_found.productId},
        {"product_name", &m_found.productName},
        {"quantity", &m_found.quantity},
        {"timestamp", &m_found.timestamp},
        {"gtin", &m_found.gtin},
        {"sku", &m_found.sku},
        {"name", &m_found.name},
    }};
    for (const auto field : product) {
        for (const auto &[name, found] : fields) {
            if (field.key == name && !field.value.is_null())
                *found = field.value;
        }
    }
    return {};
}

EventReading::Outcome EventReading::readText(std::string_view field, const std::optional<Element> &value, QString &text)
{
    if (!value)
        return {};
    std::string_view raw;
    if (value->get(raw) != simdjson::SUCCESS)
        return refuse(u"wrong_type"_s, field);
    const QString read = textOf(raw).simplified();
    // A NUL ends a text for the database's JSON: it would be looked for by its beginning.
    if (std::any_of(read.cbegin(), read.cend(), [](QChar letter) { return letter.category() == QChar::Other_Control; }))
        return refuse(u"wrong_type"_s, field);
    if (read.size() > kLongestText) {
        Refusal refusal{u"too_long"_s, {{u"field"_s, textOf(field)}, {u"bytes"_s, qint64(raw.size())}}};
        return tl::unexpected(refusal);
    }
    text = read;
    return {};
}

EventReading::Outcome EventReading::readAmount(std::string_view field, const std::optional<Element> &value)
{
    if (!value)
        return {};
    std::optional<qint64> milli;
    switch (value->type()) {
    case element_type::STRING: milli = milliFromDecimal(value->get_string().value()); break;
    case element_type::INT64: milli = milliFromWhole(value->get_int64().value()); break;
    case element_type::UINT64: break; // beyond 64 bits
    case element_type::DOUBLE: milli = milliFromNumber(value->get_double().value()); break;
    default: return refuse(u"wrong_type"_s, field);
    }
    if (!milli)
        return refuse(u"bad_number"_s, field, quoted(*value));
    if (*milli < 0 || *milli > kLargestMilli)
        return refuse(u"bad_amount"_s, {}, decimalFromMilli(*milli));
    m_event.milli = milli;
    return {};
}

EventReading::Outcome EventReading::readUnit()
{
    QString name;
    LARDER_READ(readText("unit", m_found.unit, name));
    if (name.isEmpty())
        return {};
    m_event.unit = Unit::fromName(name);
    if (!m_event.unit)
        return tl::unexpected(Refusal{u"unknown_unit"_s, {{u"unit"_s, name}}});
    return {};
}

EventReading::Outcome EventReading::readTime(std::string_view field, const std::optional<Element> &value)
{
    if (!value)
        return {};
    std::string_view text;
    if (value->get(text) != simdjson::SUCCESS)
        return refuse(u"wrong_type"_s, field);
    const auto time = readEventTime(text);
    if (!time)
        return refuse(u"bad_time"_s, {}, textOf(text).left(80));
    m_event.day = time->hasZone ? m_days.dayOf(time->ms) : time->day;
    m_event.isZoneAssumed = !time->hasZone;
    if (m_event.day.year() < 1990 || m_event.day > m_context.today.addDays(1))
        return refuse(u"bad_time"_s, {}, textOf(text).left(80));
    m_time = QByteArray::number(time->ms) + (time->hasZone ? "Z" : "L");
    return {};
}

/// Only an absolute amount may be nothing.
EventReading::Outcome EventReading::checkAmount(std::string_view field)
{
    const bool isSet = m_context.amounts == EventSource::Amounts::Set;
    const bool isOptional = m_event.type == Type::ProductRemoved || m_event.type == Type::Discarded
                            || m_event.type == Type::Opened || m_event.typeName == u"removed";
    if (!m_event.milli)
        return isOptional ? Outcome() : refuse(u"missing_field"_s, field);
    const bool mayBeZero = m_event.type == Type::Set || m_event.type == Type::QuantityChanged
                           || m_event.type == Type::Opened || (m_event.type == Type::ProductRemoved && isSet);
    if (*m_event.milli == 0 && !mayBeZero)
        return refuse(u"bad_amount"_s, {}, u"0"_s);
    return {};
}

EventReading::Outcome EventReading::readReference()
{
    LARDER_READ(readText("event_type", m_found.eventType, m_event.typeName));
    const auto type = typeOf(kReferenceTypes, m_event.typeName.toUtf8().toStdString());
    if (!type)
        return tl::unexpected(Refusal{u"unknown_type"_s, {{u"type"_s, m_event.typeName}}});
    m_event.type = *type;
    LARDER_READ(readText("product_id", m_found.productId, m_event.foreignId));
    if (m_event.foreignId.isEmpty())
        return refuse(u"missing_field"_s, "product_id");
    LARDER_READ(readText("product_name", m_found.productName, m_event.name));
    LARDER_READ(readAmount("quantity", m_found.quantity));
    LARDER_READ(readTime("timestamp", m_found.timestamp));
    return checkAmount("quantity");
}

EventReading::Outcome EventReading::readOwn()
{
    LARDER_READ(readText("type", m_found.type, m_event.typeName));
    if (m_event.typeName.isEmpty())
        return refuse(u"missing_field"_s, m_found.eventId || m_found.amount ? "type" : "event_type");
    const auto type = typeOf(kOwnTypes, m_event.typeName.toUtf8().toStdString());
    if (!type)
        return tl::unexpected(Refusal{u"unknown_type"_s, {{u"type"_s, m_event.typeName}}});
    m_event.type = *type;
    if (m_found.version) {
        int64_t version = 0;
        if (m_found.version->get(version) != simdjson::SUCCESS)
            return refuse(u"wrong_type"_s, "v");
        if (version != 1)
            return refuse(u"bad_number"_s, "v", quoted(*m_found.version));
    }
    LARDER_READ(readText("reason", m_found.reason, m_reason));
    LARDER_READ(readText("sku", m_found.sku, m_event.foreignId));
    LARDER_READ(readText("gtin", m_found.gtin, m_event.gtin));
    LARDER_READ(readText("name", m_found.name, m_event.name));
    if (m_event.foreignId.isEmpty())
        m_event.foreignId = m_event.gtin.isEmpty() ? m_event.name : m_event.gtin;
    if (m_event.foreignId.isEmpty())
        return refuse(u"missing_field"_s, "name");
    LARDER_READ(readAmount("amount", m_found.amount));
    LARDER_READ(readUnit());
    LARDER_READ(readTime("at", m_found.at));
    return checkAmount("amount");
}

tl::expected<InventoryEvent, Refusal> EventReading::read(const Element &root)
{
    m_event = {};
    m_reason.clear();
    m_time.clear();
    Object object;
    if (root.get(object) != simdjson::SUCCESS)
        return refuse(u"not_an_object"_s);
    LARDER_READ(collect(object));
    LARDER_READ(readText("source", m_found.sender, m_event.sender));
    LARDER_READ(readText("event_id", m_found.eventId, m_event.eventId));
    LARDER_READ(m_found.eventType ? readReference() : readOwn());
    return m_event;
}

QString EventReading::ownRef() const
{
    if (m_event.eventId.isEmpty())
        return {};
    // Two devices of one source may count their events alike; the length tells where the device's name ends.
    return m_event.sender.isEmpty()
               ? u'=' + m_event.eventId
               : u'@' + QString::number(m_event.sender.size()) + u':' + m_event.sender + m_event.eventId;
}

QByteArray EventReading::contentDigest() const
{
    QByteArray content;
    content.reserve(200);
    // Each with its length, so that no text can pass for two.
    const auto append = [&content](const QByteArray &part) {
        content.append(QByteArray::number(part.size())).append(':').append(part);
    };
    for (const QString *part :
         {&m_event.typeName, &m_event.sender, &m_event.foreignId, &m_event.gtin, &m_event.name, &m_reason})
        append(part->toUtf8());
    append(m_event.unit ? m_event.unit->code().toLatin1() : QByteArray());
    append(m_event.milli ? QByteArray::number(*m_event.milli) : QByteArray());
    append(m_time);
    if (m_time.isEmpty())
        content.append(m_context.arrival.toUtf8());
    return QCryptographicHash::hash(content, QCryptographicHash::Sha1);
}

} // namespace larder
