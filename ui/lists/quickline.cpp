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

} // namespace

QuickLine quickLine(const QString &text)
{
    const QString whole = text.simplified();
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    const qsizetype most = std::min(kMostAmountWords, words.size() - 1);
    for (qsizetype count = most; count > 0; --count) {
        if (isAmount(words.first(count)))
            return {words.sliced(count).join(u' '), words.first(count).join(u' '), false};
    }
    for (qsizetype count = most; count > 0; --count) {
        if (isAmount(words.last(count)))
            return {words.first(words.size() - count).join(u' '), words.last(count).join(u' '), true};
    }
    return {whole, {}, false};
}

} // namespace larder
