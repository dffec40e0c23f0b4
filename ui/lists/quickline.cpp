// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/quickline.h"

#include "core/base/parse.h"

#include <QStringList>

#include <algorithm>

namespace larder {

namespace {

constexpr qsizetype kMostAmountWords = 4; // "2 x 1 l"

bool isAmount(const QStringList &words)
{
    const auto typed = parseAmount(words.join(u' '));
    return typed && typed->milli > 0;
}

/// A shop has as many words as follow it; in front of everything it has one.
QStringList withoutShop(QStringList words)
{
    const auto isShop = [](const QString &word) { return word.size() > 1 && word.startsWith(u'@'); };
    const qsizetype at = std::find_if(words.cbegin(), words.cend(), isShop) - words.cbegin();
    return at == 0 ? words.sliced(std::min<qsizetype>(1, words.size())) : words.first(at);
}

} // namespace

QuickLine quickLine(const QString &text)
{
    const QStringList words = withoutShop(text.simplified().split(u' ', Qt::SkipEmptyParts));
    const QString whole = words.join(u' ');
    const qsizetype most = std::min(kMostAmountWords, words.size() - 1);
    for (qsizetype count = most; count > 0; --count) {
        if (isAmount(words.first(count)))
            return {whole, words.sliced(count).join(u' '), words.first(count).join(u' '), false};
    }
    for (qsizetype count = most; count > 0; --count) {
        if (isAmount(words.last(count)))
            return {whole, words.first(words.size() - count).join(u' '), words.last(count).join(u' '), true};
    }
    return {whole, whole, {}, false};
}

} // namespace larder
