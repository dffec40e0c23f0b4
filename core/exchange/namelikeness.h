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
/// never alike. Alike are names that share three fifths of the words of the longer one, or that the household goods know
/// as the same good ("Haferdrink natur", "HAFERMILCH 1L"). Pure.
class NameLikeness
{
public:
    /// Names are known by the order in which they were added, from 0. Earlier ones win ties.
    /// @p good is the key of the good that the name says, empty where it says none.
    void add(const QString &name, const QString &good = {});
    /// The likest name that @p mayBe allows; none where nothing is alike.
    template<class MayBe>
    [[nodiscard]] std::optional<int> likest(const QString &name, const QString &good, MayBe mayBe) const
    {
        const Words words = wordsOf(name, good);
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
        QString good;
    };

    [[nodiscard]] static Words wordsOf(const QString &name, const QString &good);
    [[nodiscard]] static double likeness(const Words &left, const Words &right);
    /// Names that share the beginning of a word, or the good, with @p words, in order.
    [[nodiscard]] QList<int> sharing(const Words &words) const;

    QList<Words> m_names;
    QHash<QString, QList<int>> m_byStart;
    QHash<QString, QList<int>> m_byGood;
};

} // namespace larder
