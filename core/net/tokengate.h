// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/httpmessage.h"

#include <QHash>

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
    TokenGate(Clock &clock, const QByteArray &token) : m_clock(clock), m_token(token) {}

    void setToken(const QByteArray &token) { m_token = token; }
    /// How to refuse; none for a request that carries the token.
    [[nodiscard]] std::optional<HttpResponse> admit(const HttpRequest &request);

private:
    struct Tries
    {
        std::chrono::milliseconds since{0};
        int wrong = 0; ///< since then
    };

    Clock &m_clock;
    QByteArray m_token;
    QHash<QString, Tries> m_tries; ///< by address
};

} // namespace larder
