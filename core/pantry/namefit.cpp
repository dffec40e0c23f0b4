// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/namefit.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qsizetype kShortestPart = 3; // shorter ones are in every second name

} // namespace

NameFit nameFit(const QString &key, const QString &typedKey)
{
    if (typedKey.isEmpty())
        return NameFit::None;
    if (key.startsWith(typedKey))
        return NameFit::Begins;
    const QStringList words = key.split(u' ');
    const QStringList typedWords = typedKey.split(u' ');
    const bool hasWords = std::all_of(typedWords.cbegin(), typedWords.cend(), [&](const QString &typed) {
        return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return word.startsWith(typed); });
    });
    if (hasWords)
        return NameFit::HasWords;
    return typedKey.size() >= kShortestPart && key.contains(typedKey) ? NameFit::Contains : NameFit::None;
}

QString keyWithoutSize(const QString &key)
{
    static const QRegularExpression size(u",? \\d[\\d.,]*( ?x ?\\d[\\d.,]*)? ?\\p{L}*$"_s);
    return QString(key).remove(size);
}

} // namespace larder
