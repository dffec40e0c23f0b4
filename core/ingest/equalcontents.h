// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <memory>

namespace larder {

/// Counts equal contents of one delivery: the n-th of them gets the ordinal n, so that two equal lines are two events
/// and the same file again has the same ones.
///
/// Memory does not grow with the delivery: a filter of fixed size (32 MiB of bits, of which the system only gives what is
/// touched) remembers that a content was there, and only contents that it takes for known are counted exactly. A filter may
/// take a new content for known, about once in ten million among a million lines; that one then gets the ordinal 2. This
/// depends on nothing but the contents before it, so that the same file, and a longer one that begins like it, gets the
/// same ordinals again. Beyond some twenty million different lines most are counted exactly, at 40 bytes each.
class EqualContents
{
public:
    EqualContents();
    /// @p digest: at least 16 bytes of a cryptographic hash.
    [[nodiscard]] int ordinal(const QByteArray &digest);

private:
    struct Free
    {
        void operator()(quint64 *bits) const;
    };
    [[nodiscard]] bool remember(quint64 first, quint64 second);

    std::unique_ptr<quint64[], Free> m_filter;
    QHash<quint64, int> m_suspects;
};

} // namespace larder
