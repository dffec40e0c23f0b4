// SPDX-License-Identifier: GPL-3.0-or-later
// Every discovery payload is checked against what Home Assistant documents, written down below as a table. Its own code
// ignores keys it does not know and drops a device whose required ones are missing or wrong; here both are failures.
// Source: home-assistant.io, source/_integrations/mqtt.markdown (commit 0a314403e71f72c2fa6fdcb51b28d4876b4ab7c2) and
// sensor.mqtt.markdown.

#include "core/ingest/homeassistant.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

namespace {

enum class Type { Text, Id, Topic, Template, Icon, Qos, TextList, Truth, Number, StateClass, Map };

struct Key
{
    Type type = Type::Text;
    bool isRequired = false;
};
using Keys = QHash<QString, Key>;

/// "Supported abbreviations": those of the keys below.
const QHash<QString, QString> kAbbreviations = {
    {u"avty"_s, u"availability"_s},
    {u"avty_mode"_s, u"availability_mode"_s},
    {u"avty_t"_s, u"availability_topic"_s},
    {u"avty_tpl"_s, u"availability_template"_s},
    {u"cmps"_s, u"components"_s},
    {u"dev"_s, u"device"_s},
    {u"dev_cla"_s, u"device_class"_s},
    {u"e"_s, u"encoding"_s},
    {u"en"_s, u"enabled_by_default"_s},
    {u"ent_cat"_s, u"entity_category"_s},
    {u"ent_pic"_s, u"entity_picture"_s},
    {u"exp_aft"_s, u"expire_after"_s},
    {u"frc_upd"_s, u"force_update"_s},
    {u"ic"_s, u"icon"_s},
    {u"json_attr_t"_s, u"json_attributes_topic"_s},
    {u"json_attr_tpl"_s, u"json_attributes_template"_s},
    {u"o"_s, u"origin"_s},
    {u"obj_id"_s, u"object_id"_s},
    {u"ops"_s, u"options"_s},
    {u"p"_s, u"platform"_s},
    {u"pl_avail"_s, u"payload_available"_s},
    {u"pl_not_avail"_s, u"payload_not_available"_s},
    {u"stat_cla"_s, u"state_class"_s},
    {u"stat_t"_s, u"state_topic"_s},
    {u"sug_dsp_prc"_s, u"suggested_display_precision"_s},
    {u"uniq_id"_s, u"unique_id"_s},
    {u"unit_of_meas"_s, u"unit_of_measurement"_s},
    {u"val_tpl"_s, u"value_template"_s},
};
/// "Supported abbreviations for device registry configuration".
const QHash<QString, QString> kDeviceAbbreviations = {
    {u"cu"_s, u"configuration_url"_s}, {u"cns"_s, u"connections"_s}, {u"ids"_s, u"identifiers"_s},
    {u"mf"_s, u"manufacturer"_s},      {u"mdl"_s, u"model"_s},       {u"mdl_id"_s, u"model_id"_s},
    {u"hw"_s, u"hw_version"_s},        {u"sw"_s, u"sw_version"_s},   {u"sa"_s, u"suggested_area"_s},
    {u"sn"_s, u"serial_number"_s},
};
/// "Supported abbreviations for origin info".
const QHash<QString, QString> kOriginAbbreviations = {{u"sw"_s, u"sw_version"_s}, {u"url"_s, u"support_url"_s}};

/// "The shared options at the root level"; the payload is a device's, so device and origin are required.
const Keys kRoot = {
    {u"device"_s, {Type::Map, true}},
    {u"origin"_s, {Type::Map, true}},
    {u"components"_s, {Type::Map, true}},
    {u"availability_topic"_s, {Type::Topic}},
    {u"availability_mode"_s, {Type::Text}},
    {u"availability_template"_s, {Type::Template}},
    {u"payload_available"_s, {Type::Text}},
    {u"payload_not_available"_s, {Type::Text}},
    {u"command_topic"_s, {Type::Topic}},
    {u"state_topic"_s, {Type::Topic}},
    {u"qos"_s, {Type::Qos}},
    {u"encoding"_s, {Type::Text}},
};
const Keys kDevice = {
    {u"identifiers"_s, {Type::TextList, true}}, // or connections, which we have none of
    {u"name"_s, {Type::Text, true}},
    {u"manufacturer"_s, {Type::Text}},
    {u"model"_s, {Type::Text}},
    {u"model_id"_s, {Type::Text}},
    {u"hw_version"_s, {Type::Text}},
    {u"sw_version"_s, {Type::Text}},
    {u"serial_number"_s, {Type::Text}},
    {u"suggested_area"_s, {Type::Text}},
    {u"configuration_url"_s, {Type::Text}},
    {u"via_device"_s, {Type::Text}},
};
const Keys kOrigin = {
    {u"name"_s, {Type::Text, true}},
    {u"sw_version"_s, {Type::Text}},
    {u"support_url"_s, {Type::Text}},
};
/// An MQTT sensor; platform and unique_id are required of each component of a device.
const Keys kSensor = {
    {u"platform"_s, {Type::Text, true}},
    {u"unique_id"_s, {Type::Id, true}},
    {u"state_topic"_s, {Type::Topic, true}},
    {u"name"_s, {Type::Text}},
    {u"object_id"_s, {Type::Id}},
    {u"value_template"_s, {Type::Template}},
    {u"json_attributes_topic"_s, {Type::Topic}},
    {u"json_attributes_template"_s, {Type::Template}},
    {u"icon"_s, {Type::Icon}},
    {u"state_class"_s, {Type::StateClass}},
    {u"unit_of_measurement"_s, {Type::Text}},
    {u"device_class"_s, {Type::Text}},
    {u"entity_category"_s, {Type::Text}},
    {u"expire_after"_s, {Type::Number}},
    {u"force_update"_s, {Type::Truth}},
    {u"enabled_by_default"_s, {Type::Truth}},
    {u"suggested_display_precision"_s, {Type::Number}},
    {u"availability_topic"_s, {Type::Topic}},
    {u"payload_available"_s, {Type::Text}},
    {u"payload_not_available"_s, {Type::Text}},
    {u"qos"_s, {Type::Qos}},
    {u"encoding"_s, {Type::Text}},
};

bool isId(const QString &text)
{
    static const QRegularExpression allowed(u"^[a-zA-Z0-9_-]+$"_s);
    return allowed.match(text).hasMatch();
}

bool fits(Type type, const QJsonValue &value)
{
    const QString text = value.toString();
    switch (type) {
    case Type::Text: return value.isString() && !text.isEmpty();
    case Type::Id: return value.isString() && isId(text);
    case Type::Topic: // one may publish to it: no wildcards
        return value.isString() && !text.isEmpty() && !text.contains(u'+') && !text.contains(u'#')
               && !text.contains(QChar(u'\0')) && text.toUtf8().size() <= 65535;
    case Type::Template:
        return value.isString() && text.startsWith(u"{{"_s) && text.endsWith(u"}}"_s)
               && text.count(u'{') == text.count(u'}');
    case Type::Icon: return value.isString() && text.startsWith(u"mdi:"_s) && isId(text.mid(4));
    case Type::Qos: return value.isDouble() && (value.toInt(-1) == 0 || value.toInt(-1) == 1 || value.toInt(-1) == 2);
    case Type::TextList:
        return (value.isString() && !text.isEmpty()) || (value.isArray() && !value.toArray().isEmpty());
    case Type::Truth: return value.isBool();
    case Type::Number: return value.isDouble() && value.toInt(-1) >= 0;
    case Type::StateClass: return QStringList{u"measurement"_s, u"total"_s, u"total_increasing"_s}.contains(text);
    case Type::Map: return value.isObject() && !value.toObject().isEmpty();
    }
    return false;
}

/// The same object with full names.
QJsonObject spelledOut(const QJsonObject &object, const QHash<QString, QString> &abbreviations)
{
    QJsonObject out;
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(abbreviations.value(it.key(), it.key()), it.value());
    return out;
}

void checkKeys(const QString &where, const QJsonObject &object, const Keys &keys, QStringList &problems)
{
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        if (it->isRequired && !object.contains(it.key()))
            problems << u"%1: %2 is missing"_s.arg(where, it.key());
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!keys.contains(it.key()))
            problems << u"%1: %2 is not documented"_s.arg(where, it.key());
        else if (!fits(keys.value(it.key()).type, it.value()))
            problems << u"%1: %2 is no such value"_s.arg(where, it.key());
    }
}

void checkComponents(const QJsonObject &components, QStringList &problems)
{
    QSet<QString> ids;
    for (auto it = components.begin(); it != components.end(); ++it) {
        const QJsonObject component = spelledOut(it->toObject(), kAbbreviations);
        if (!isId(it.key()))
            problems << u"components: %1 is no id"_s.arg(it.key());
        checkKeys(it.key(), component, kSensor, problems);
        if (component.value(u"platform"_s) != u"sensor"_s)
            problems << u"%1: the platform is not sensor"_s.arg(it.key());
        const QString id = component.value(u"unique_id"_s).toString();
        if (ids.contains(id))
            problems << u"%1: the unique_id is used twice"_s.arg(it.key());
        ids.insert(id);
    }
}

/// What is wrong with a device's discovery message; sorted.
QStringList problemsOf(const QString &topic, const QByteArray &payload)
{
    QStringList problems;
    const QStringList levels = topic.split(u'/');
    if (levels.size() != 4 || levels.value(0) != u"homeassistant" || levels.value(1) != u"device"
        || !isId(levels.value(2)) || levels.value(3) != u"config")
        problems << u"topic: not <prefix>/device/<object_id>/config"_s;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(payload, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return problems << u"payload: no JSON object"_s;
    const QJsonObject root = spelledOut(document.object(), kAbbreviations);
    checkKeys(u"root"_s, root, kRoot, problems);
    checkKeys(u"device"_s, spelledOut(root.value(u"device"_s).toObject(), kDeviceAbbreviations), kDevice, problems);
    checkKeys(u"origin"_s, spelledOut(root.value(u"origin"_s).toObject(), kOriginAbbreviations), kOrigin, problems);
    checkComponents(root.value(u"components"_s).toObject(), problems);
    problems.sort();
    return problems;
}

const QString kTopic = u"homeassistant/device/larder_4f2ac01b/config"_s;

/// The example of Home Assistant's documentation, a sensor reduced to its required parts; abbreviated as there.
const QByteArray kExample = R"({"dev":{"ids":"ea334450945afc","name":"Kitchen","mf":"Bla electronics","mdl":"xya",)"
                            R"("sw":"1.0","sn":"ea334450945afc","hw":"1.0rev2"},"o":{"name":"bla2mqtt","sw":"2.1",)"
                            R"("url":"https://bla2mqtt.example.com/support"},"cmps":{"some_unique_component_id1":{)"
                            R"("p":"sensor","device_class":"temperature","unit_of_measurement":"K",)"
                            R"("value_template":"{{ value_json.temperature}}","unique_id":"temp01ae_t",)"
                            R"("stat_t":"sensorBedroom/state"}},"qos":2})";

} // namespace

class TestHomeAssistant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourPayloadIsValid_data();
    void ourPayloadIsValid();
    void theValidatorBites_data();
    void theValidatorBites();
    void sensorsReadTheSummary();
    void aBirthIsHomeAssistantsOwn();
};

void TestHomeAssistant::ourPayloadIsValid_data()
{
    QTest::addColumn<QString>("household");
    QTest::newRow("plain") << u"4f2ac01b-19aa-4e55-9e6a-0a3d0b0f5c11"_s;
    QTest::newRow("capitals") << u"ABCDEF01-19AA-4E55-9E6A-0A3D0B0F5C11"_s;
}

void TestHomeAssistant::ourPayloadIsValid()
{
    QFETCH(QString, household);
    const BrokerTopics topics(household);
    const QStringList problems = problemsOf(homeassistant::discoveryTopic(topics),
                                            homeassistant::discoveryPayload(topics, topics.leaf(u"summary"_s),
                                                                            QLatin1StringView(LARDER_VERSION)));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestHomeAssistant::theValidatorBites_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QStringList &problems,
                        const QString &topic = kTopic) {
        QByteArray payload = kExample;
        if (!from.isEmpty() && !payload.contains(from))
            qFatal("The example does not hold %s", from.constData());
        QTest::newRow(name) << topic << (from.isEmpty() ? payload : payload.replace(from, to)) << problems;
    };
    row("the documented example", "", "", {});
    row("no JSON", "{\"dev\"", "\"dev\"", {u"payload: no JSON object"_s});
    row("no device", "\"dev\":", "\"dove\":",
        {u"device: identifiers is missing"_s, u"device: name is missing"_s, u"root: device is missing"_s,
         u"root: dove is not documented"_s});
    row("no identifiers", "\"ids\":\"ea334450945afc\",", "", {u"device: identifiers is missing"_s});
    row("no origin", "\"o\":", "\"og\":",
        {u"origin: name is missing"_s, u"root: og is not documented"_s, u"root: origin is missing"_s});
    row("an origin without a name", "\"name\":\"bla2mqtt\",", "", {u"origin: name is missing"_s});
    row("a wrong abbreviation",
        "\"cmps\":", "\"cmp\":", {u"root: cmp is not documented"_s, u"root: components is missing"_s});
    row("no platform", "\"p\":\"sensor\",", "",
        {u"some_unique_component_id1: platform is missing"_s,
         u"some_unique_component_id1: the platform is not sensor"_s});
    row("no unique id", ",\"unique_id\":\"temp01ae_t\"", "", {u"some_unique_component_id1: unique_id is missing"_s});
    row("an id with a blank", "temp01ae_t", "temp 01ae", {u"some_unique_component_id1: unique_id is no such value"_s});
    row("no state topic", ",\"stat_t\":\"sensorBedroom/state\"", "",
        {u"some_unique_component_id1: state_topic is missing"_s});
    row("a topic with a wildcard", "sensorBedroom/state", "sensorBedroom/#",
        {u"some_unique_component_id1: state_topic is no such value"_s});
    row("a template that does not end", "temperature}}", "temperature}",
        {u"some_unique_component_id1: value_template is no such value"_s});
    row("QoS 3", "\"qos\":2", "\"qos\":3", {u"root: qos is no such value"_s});
    row("an invented key", "\"qos\":2", "\"qos\":2,\"avail_topic\":\"a\"", {u"root: avail_topic is not documented"_s});
    row("a component's topic", "", "", {u"topic: not <prefix>/device/<object_id>/config"_s},
        u"homeassistant/sensor/larder/config"_s);
    row("a topic with a dot", "", "", {u"topic: not <prefix>/device/<object_id>/config"_s},
        u"homeassistant/device/larder.4f/config"_s);
}

void TestHomeAssistant::theValidatorBites()
{
    QFETCH(QString, topic);
    QFETCH(QByteArray, payload);
    QFETCH(QStringList, problems);
    QCOMPARE(problemsOf(topic, payload), problems);
}

void TestHomeAssistant::sensorsReadTheSummary()
{
    const BrokerTopics topics(u"4f2ac01b-19aa-4e55-9e6a-0a3d0b0f5c11"_s);
    const QJsonObject root =
        QJsonDocument::fromJson(homeassistant::discoveryPayload(topics, topics.leaf(u"summary"_s), u"1.0"_s)).object();
    QCOMPARE(homeassistant::discoveryTopic(topics), kTopic);
    QCOMPARE(root[u"availability_topic"_s].toString(), u"larder/4f2ac01b/online"_s);
    const QJsonObject sensors = root[u"components"_s].toObject();
    QCOMPARE(sensors.keys(), QStringList({u"due"_s, u"low"_s}));
    for (const QString &name : sensors.keys()) {
        const QJsonObject sensor = sensors[name].toObject();
        QCOMPARE(sensor[u"state_topic"_s].toString(), u"larder/4f2ac01b/summary"_s);
        QCOMPARE(sensor[u"json_attributes_topic"_s].toString(), u"larder/4f2ac01b/summary"_s);
        QCOMPARE(sensor[u"value_template"_s].toString(), u"{{ value_json.%1 }}"_s.arg(name));
        QCOMPARE(sensor[u"json_attributes_template"_s].toString(),
                 u"{{ {'names': value_json.%1_names} | tojson }}"_s.arg(name));
    }
}

void TestHomeAssistant::aBirthIsHomeAssistantsOwn()
{
    QVERIFY(homeassistant::isBirth(u"homeassistant/status"_s, "online"));
    QVERIFY(!homeassistant::isBirth(u"homeassistant/status"_s, "offline"));
    QVERIFY(!homeassistant::isBirth(u"larder/4f2ac01b/online"_s, "online"));
}

QTEST_GUILESS_MAIN(TestHomeAssistant)
#include "tst_homeassistant.moc"
