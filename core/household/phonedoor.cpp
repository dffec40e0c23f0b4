// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/phonedoor.h"

#include "core/base/text.h"
#include "core/household/wording.h"
#include "core/net/homenetwork.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kMostRequests = 60;
constexpr std::chrono::seconds kRequestWindow{10};
constexpr int kMostWrong = 10;
constexpr std::chrono::minutes kWrongWindow{1};
constexpr qsizetype kMostActions = 100;

HttpResponse failed(const Error &error)
{
    if (error.kind == ErrorKind::Refused)
        return HttpResponse::problem(403, error.message);
    HttpResponse response = HttpResponse::problem(503, error.message);
    response.headers.append(HttpHeader("Retry-After", "5"));
    return response;
}

HttpResponse malformed()
{
    return HttpResponse::problem(400, u"The body is not what the page sends."_s);
}

PhoneAction actionFrom(const QJsonObject &json)
{
    return {json[u"ref"_s].toString(), json[u"kind"_s].toString(), json[u"item"_s].toString(),
            json[u"text"_s].toString(), QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODateWithMs)};
}

} // namespace

PhoneDoor::PhoneDoor(Household &household, std::function<void()> changed)
    : m_household(household)
    , m_changed(std::move(changed))
    , m_page(makePhonePage())
    , m_all(household.clock(), kMostRequests, kRequestWindow)
    , m_wrong(household.clock(), kMostWrong, kWrongWindow)
{}

HttpServer::Limits PhoneDoor::limits()
{
    HttpServer::Limits limits;
    limits.headBytes = 16 * 1024;
    limits.bodyBytes = 128 * 1024;
    limits.connections = 24;
    return limits;
}

void PhoneDoor::serve(HttpServer &server)
{
    const QList<QByteArray> json{"application/json"};
    const auto admitted = [this](const HttpRequest &request) { return admit(request); };
    server.setDoorkeeper([this](const HttpRequest &request) { return keep(request); });
    server.route({"GET", u"/"_s, {}, {}, [this](const HttpRequest &, const HttpAnswer &answer) { answer(page()); }});
    server.route({"POST", u"/pair"_s, json, {}, [this](const HttpRequest &request, const HttpAnswer &answer) {
                      answer(pair(request));
                  }});
    server.route(
        {"GET", u"/list"_s, {}, admitted, [this](const HttpRequest &, const HttpAnswer &answer) { answer(list()); }});
    server.route({"POST", u"/actions"_s, json, admitted,
                  [this](const HttpRequest &request, const HttpAnswer &answer) { answer(take(request)); }});
}

std::optional<HttpResponse> PhoneDoor::keep(const HttpRequest &request)
{
    if (!isHomeAddress(QHostAddress(request.peer)))
        return HttpResponse::problem(403, u"This page is for the home network."_s);
    if (const auto wait = m_all.count(request.peer))
        return RateLimit::refusal(*wait, u"Too many requests."_s);
    // Browsers say where a POST comes from; the Host is ours already.
    if (request.method != "GET" && request.method != "HEAD"
        && request.header("origin") != "http://" + request.header("host"))
        return HttpResponse::problem(403, u"Another site may not send anything."_s);
    return std::nullopt;
}

std::optional<HttpResponse> PhoneDoor::admit(const HttpRequest &request)
{
    const auto token = request.bearerToken();
    auto phone = token ? m_household.phones().anyPhoneOf(*token) : Result<std::optional<Phone>>(std::nullopt);
    if (!phone)
        return failed(phone.error());
    if (*phone && !(*phone)->isRevoked)
        return std::nullopt;
    if (const auto wait = m_wrong.count(request.peer))
        return RateLimit::refusal(*wait, u"Too many requests with a wrong token."_s);
    const QString reason = *phone ? u"revoked"_s : u"unknown"_s;
    HttpResponse response = HttpResponse::problem(401, u"This phone is not connected."_s, {{u"reason"_s, reason}});
    response.headers.append(HttpHeader("WWW-Authenticate", "Bearer realm=\"Larder\""));
    return response;
}

HttpResponse PhoneDoor::page() const
{
    HttpResponse response{200, m_page.html, "text/html; charset=utf-8"};
    response.headers = {
        {"Content-Security-Policy", m_page.policy},
        {"Referrer-Policy", "no-referrer"},
        {"X-Content-Type-Options", "nosniff"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        // So that a browser that dropped the page in the shop can show it again there; it holds no data.
        {"Cache-Control", "private, max-age=604800"}};
    return response;
}

HttpResponse PhoneDoor::pair(const HttpRequest &request)
{
    const QJsonObject json = QJsonDocument::fromJson(request.body).object();
    const QByteArray code = json[u"code"_s].toString().toLatin1();
    if (code.isEmpty())
        return malformed();
    auto token = m_household.phones().pairWithCode(code, json[u"name"_s].toString());
    if (!token)
        return failed(token.error());
    m_changed();
    return HttpResponse::json(200, {{u"token"_s, QString::fromLatin1(*token)}});
}

Result<QJsonObject> PhoneDoor::listJson()
{
    const QDate today = m_household.clock().today();
    auto items = m_household.lists().items({}, today);
    if (!items)
        return fail(items.error());
    const Wording wording(today);
    QJsonArray lines;
    for (const ListItem &item : std::as_const(*items)) {
        if (item.section != Section::Buy && item.section != Section::Look)
            continue;
        lines.append(QJsonObject{{u"key"_s, phoneKey(item)},
                                 {u"name"_s, item.name},
                                 {u"amount"_s, wording.toBuy(item)},
                                 {u"aisle"_s, item.section == Section::Look ? Text::tr("Have a look") : item.category},
                                 {u"ticked"_s, item.isChecked}});
    }
    return QJsonObject{{u"version"_s, QString::fromLatin1(m_page.version)}, {u"items"_s, lines}};
}

HttpResponse PhoneDoor::list()
{
    auto json = listJson();
    return json ? HttpResponse::json(200, *json) : failed(json.error());
}

HttpResponse PhoneDoor::take(const HttpRequest &request)
{
    auto phone = m_household.phones().phoneOf(*request.bearerToken());
    const QJsonArray sent = QJsonDocument::fromJson(request.body).object()[u"actions"_s].toArray();
    if (!phone || !*phone)
        return failed(phone ? Error{ErrorKind::Busy, {}} : phone.error());
    if (sent.isEmpty() || sent.size() > kMostActions)
        return malformed();
    QVector<PhoneAction> actions;
    for (const QJsonValue &each : sent)
        actions << actionFrom(each.toObject());
    auto outcomes = m_household.phones().take((*phone)->id, actions);
    m_changed(); // also of what was booked before a failure
    auto json = outcomes ? listJson() : Result<QJsonObject>(fail(outcomes.error()));
    if (!json)
        return failed(json.error());
    QJsonArray results;
    for (const PhoneService::Outcome &outcome : std::as_const(*outcomes))
        results.append(
            QJsonObject{{u"ref"_s, outcome.ref}, {u"outcome"_s, outcome.outcome}, {u"message"_s, outcome.message}});
    json->insert(u"results"_s, results);
    return HttpResponse::json(200, *json);
}

} // namespace larder
