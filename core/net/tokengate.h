// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ratelimit.h"

namespace larder {

/// A fresh token of 256 random bits, in 43 letters, digits, '-' and '_'.
[[nodiscard]] QByteArray newToken();

/// Compares in a time that depends on the lengths alone. An empty @p expected equals nothing.
[[nodiscard]] bool isSameToken(QByteArrayView given, QByteArrayView expected);

/// Lets in who carries the token: use @c admit as a route's. The right token always passes, so that one client's
/// mistake locks nobody out; wrong ones get 401, and 429 after ten in a minute from one address.
class TokenGate
{
public:
    TokenGate(Clock &clock, const QByteArray &token);

    void setToken(const QByteArray &token) { m_token = token; }
    /// How to refuse; none for a request that carries the token.
    [[nodiscard]] std::optional<HttpResponse> admit(const HttpRequest &request);

private:
    QByteArray m_token;
    RateLimit m_wrong;
};

} // namespace larder
