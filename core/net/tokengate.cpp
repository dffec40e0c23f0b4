// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tokengate.h"

#include <QRandomGenerator>

#include <array>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWrong = 10;
constexpr std::chrono::minutes kWindow{1};
/// Addresses remembered at most; a network of strangers must not fill the memory.
constexpr qsizetype kMostAddresses = 1000;

} // namespace

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

    const std::chrono::milliseconds now = m_clock.monotonic();
    if (m_tries.size() >= kMostAddresses)
        m_tries.clear();
    Tries &tries = m_tries[request.peer];
    if (tries.wrong == 0 || now - tries.since >= kWindow)
        tries = Tries{now};
    if (++tries.wrong > kMostWrong) {
        HttpResponse response = HttpResponse::problem(429, u"Too many requests with a wrong token."_s);
        const auto wait = std::chrono::ceil<std::chrono::seconds>(tries.since + kWindow - now);
        response.headers.append({"Retry-After", QByteArray::number(qint64(wait.count()))});
        return response;
    }
    HttpResponse response = HttpResponse::problem(401, token ? u"The token is not the one of this source."_s
                                                             : u"Send the source's token as Authorization: Bearer."_s);
    response.headers.append(HttpHeader("WWW-Authenticate", "Bearer realm=\"Larder\""));
    return response;
}

} // namespace larder
