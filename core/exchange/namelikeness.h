// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace larder {

/// Finds the name that probably means the same good: "OAT MILK ORG. 1L" and "Oat milk".
///
/// Words are compared by their text keys; one that begins like another (four letters or more) is the same word, as
/// receipts shorten. Numbers are no words, but two names with different numbers (0.5 l and 1 l, 3.5 % and 1.5 %) are
/// never alike. Alike are names that share three fifths of the words of the longer one. Pure.
class NameLikeness
{
public:
    /// Names are known by the order in which they were added, from 0. Earlier ones win ties.
    void add(const QString &name);
    /// The likest name that @p mayBe allows; none where nothing is alike.
    template<class MayBe>
    [[nodiscard]] std::optional<int> likest(const QString &name, MayBe mayBe) const
    {
        const Words words = wordsOf(name);
        std::optional<int> best;
        double bestScore = kAlike;
        for (const int candidate : sharing(words)) {
            const double score = likeness(words, m_names[candidate]);
            const bool isBetter = best ? score > bestScore : score >= bestScore;
            if (isBetter && mayBe(candidate)) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

private:
    static constexpr double kAlike = 0.6;

    struct Words
    {
        QStringList words;
        QStringList numbers;
    };

    [[nodiscard]] static Words wordsOf(const QString &name);
    [[nodiscard]] static double likeness(const Words &left, const Words &right);
    /// Names that share the beginning of a word with @p words, in order.
    [[nodiscard]] QList<int> sharing(const Words &words) const;

    QList<Words> m_names;
    QHash<QString, QList<int>> m_byStart;
};

} // namespace larder
