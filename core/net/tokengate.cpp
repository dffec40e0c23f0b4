// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tokengate.h"

#include <QRandomGenerator>

#include <array>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWrong = 10;
constexpr std::chrono::minutes kWindow{1};

} // namespace

TokenGate::TokenGate(Clock &clock, const QByteArray &token) : m_token(token), m_wrong(clock, kMostWrong, kWindow) {}

QByteArray newToken()
{
    std::array<quint32, 8> bits;
    QRandomGenerator::system()->generate(bits.begin(), bits.end());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool isSameToken(QByteArrayView given, QByteArrayView expected)
{
    if (expected.isEmpty())
        return false;
    uint difference = given.size() == expected.size() ? 0 : 1;
    for (qsizetype i = 0; i < given.size(); ++i)
        difference |= static_cast<uchar>(given.at(i) ^ expected.at(i % expected.size()));
    return difference == 0;
}

std::optional<HttpResponse> TokenGate::admit(const HttpRequest &request)
{
    const std::optional<QByteArray> token = request.bearerToken();
    if (token && isSameToken(*token, m_token))
        return std::nullopt;

    if (const auto wait = m_wrong.count(request.peer))
        return RateLimit::refusal(*wait, u"Too many requests with a wrong token."_s);
    HttpResponse response = HttpResponse::problem(401, token ? u"The token is not the one of this source."_s
                                                             : u"Send the source's token as Authorization: Bearer."_s);
    response.headers.append(HttpHeader("WWW-Authenticate", "Bearer realm=\"Larder\""));
    return response;
}

} // namespace larder
