// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parsetext.h"

namespace larder {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kFractionSlash(0x2044);

QChar plainSign(QChar c)
{
    switch (c.unicode()) {
    case 0x2212: // minus
    case 0xFF0D: // full-width minus
        return u'-';
    case 0x2019: // the apostrophe of Swiss sums
    case 0x066C: // Arabic thousands separator
        return u'\'';
    case 0xFF0C: return u',';
    case 0xFF0E: return u'.';
    case 0xFF0F:
    case 0x2044: return u'/';
    default: return c;
    }
}

QString plain(QChar c)
{
    if (c.isDigit())
        return QString::number(c.digitValue());
    // Right-to-left marks come with pasted sums.
    if (c.category() == QChar::Other_Format)
        return {};
    if (c.category() == QChar::Number_Other && c.decomposition().contains(kFractionSlash))
        return u' ' + c.decomposition().replace(kFractionSlash, u'/');
    return plainSign(c);
}

} // namespace

QString plainText(QStringView typed)
{
    QString text;
    for (const QChar c : typed)
        text += plain(c);
    return text.simplified();
}

QString quotable(QStringView typed)
{
    constexpr qsizetype kLongest = 40;
    const QString text = typed.toString().simplified();
    return text.size() <= kLongest ? text : text.left(kLongest) + u'…';
}

} // namespace larder
