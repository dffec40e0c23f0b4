// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/namelikeness.h"

#include "core/base/textkey.h"

#include <algorithm>

namespace larder {

namespace {

constexpr qsizetype kStart = 4;
constexpr qsizetype kMostOfAStart = 200; // a word that stands in so many names tells nothing

bool isSameWord(const QString &left, const QString &right)
{
    if (left == right)
        return true;
    const QString &shorter = left.size() < right.size() ? left : right;
    const QString &longer = left.size() < right.size() ? right : left;
    return shorter.size() >= kStart && longer.startsWith(shorter);
}

} // namespace

NameLikeness::Words NameLikeness::wordsOf(const QString &name, const QString &good)
{
    Words words;
    words.good = good;
    QString word;
    const auto end = [&] {
        if (word.isEmpty())
            return;
        // "1l", "500g": what follows a number is its unit
        if (word.front().isDigit()) {
            const auto letter = std::find_if(word.cbegin(), word.cend(), [](QChar c) { return !c.isDigit(); });
            words.numbers << word.left(letter - word.cbegin());
        } else if (word.size() > 1) {
            words.words << word;
        }
        word.clear();
    };
    for (const QChar c : textKey(name)) {
        if (c.isLetterOrNumber())
            word += c;
        else
            end();
    }
    end();
    words.numbers.sort();
    return words;
}

double NameLikeness::likeness(const Words &left, const Words &right)
{
    if (left.words.isEmpty() || right.words.isEmpty())
        return 0;
    if (!left.numbers.isEmpty() && !right.numbers.isEmpty() && left.numbers != right.numbers)
        return 0;
    QStringList others = right.words;
    int shared = 0;
    for (const QString &word : left.words) {
        const auto same =
            std::find_if(others.begin(), others.end(), [&](const QString &other) { return isSameWord(word, other); });
        if (same == others.end())
            continue;
        others.erase(same);
        ++shared;
    }
    const double score = double(shared) / double(std::max(left.words.size(), right.words.size()));
    const bool isSameGood = !left.good.isEmpty() && left.good == right.good;
    return isSameGood ? std::max(score, kAlike) : score;
}

void NameLikeness::add(const QString &name, const QString &good)
{
    const int index = int(m_names.size());
    m_names << wordsOf(name, good);
    if (!good.isEmpty())
        m_byGood[good] << index;
    QSet<QString> starts;
    for (const QString &word : std::as_const(m_names.last().words))
        starts << word.left(kStart);
    for (const QString &start : std::as_const(starts))
        m_byStart[start] << index;
}

QList<int> NameLikeness::sharing(const Words &words) const
{
    QList<int> names = m_byGood.value(words.good);
    for (const QString &word : words.words) {
        const QList<int> found = m_byStart.value(word.left(kStart));
        if (found.size() <= kMostOfAStart)
            names << found;
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace larder
