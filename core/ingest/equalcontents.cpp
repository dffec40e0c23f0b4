// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/equalcontents.h"

#include <cstdlib>
#include <cstring>
#include <new>

namespace larder {

namespace {

constexpr quint64 kBits = quint64(1) << 28;
constexpr int kProbes = 4;

} // namespace

void EqualContents::Free::operator()(quint64 *bits) const
{
    std::free(bits);
}

// calloc's zero pages cost nothing until they are written to, so a message of one event does not pay for 32 MiB.
EqualContents::EqualContents() : m_filter(static_cast<quint64 *>(std::calloc(kBits / 64, sizeof(quint64))))
{
    if (!m_filter)
        throw std::bad_alloc();
}

/// Whether it was there (perhaps) already.
bool EqualContents::remember(quint64 first, quint64 second)
{
    bool wasThere = true;
    for (int i = 0; i < kProbes; ++i) {
        const quint64 bit = (first + quint64(i) * (second | 1)) % kBits;
        quint64 &word = m_filter[bit / 64];
        const quint64 mask = quint64(1) << (bit % 64);
        wasThere = wasThere && (word & mask);
        word |= mask;
    }
    return wasThere;
}

int EqualContents::ordinal(const QByteArray &digest)
{
    Q_ASSERT(digest.size() >= 16);
    quint64 first = 0;
    quint64 second = 0;
    std::memcpy(&first, digest.constData(), sizeof first);
    std::memcpy(&second, digest.constData() + sizeof first, sizeof second);
    if (!remember(first, second))
        return 1;
    int &count = m_suspects[first];
    count = count == 0 ? 2 : count + 1; // the first one is not in there
    return count;
}

} // namespace larder
