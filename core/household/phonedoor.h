// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"
#include "core/household/phonepage.h"
#include "core/net/httpserver.h"
#include "core/net/ratelimit.h"

#include <functional>

namespace larder {

/// What phones may ask, the same at every address that is listened on: the page, pairing, the first list, and taps.
///
/// Nothing but names, amounts, aisles and ticks leaves the household. Who is not of the home network gets 403; more than
/// 60 requests in ten seconds from an address 429, more than ten wrong tokens in a minute too; a POST of another site 403. Lives on
/// the core thread; the household outlives it.
class PhoneDoor
{
public:
    /// @p changed is called when something was booked or paired.
    PhoneDoor(Household &household, std::function<void()> changed);

    /// Sets the doorkeeper and the routes; the door outlives the server.
    void serve(HttpServer &server);

    [[nodiscard]] static HttpServer::Limits limits();

private:
    [[nodiscard]] std::optional<HttpResponse> keep(const HttpRequest &request);
    [[nodiscard]] std::optional<HttpResponse> admit(const HttpRequest &request);
    [[nodiscard]] HttpResponse page() const;
    [[nodiscard]] HttpResponse pair(const HttpRequest &request);
    [[nodiscard]] HttpResponse list();
    [[nodiscard]] HttpResponse take(const HttpRequest &request);
    [[nodiscard]] Result<QJsonObject> listJson();

    Household &m_household;
    std::function<void()> m_changed;
    PhonePage m_page;
    RateLimit m_all;
    RateLimit m_wrong;
};

} // namespace larder
