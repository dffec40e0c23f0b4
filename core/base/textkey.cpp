// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textkey.h"

#include <algorithm>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

// Only the blocks of accents: vowel signs of Indic scripts and the Japanese voicing marks are
// combining characters too, but without them a word is another word.
bool isAccent(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x0300 && u <= 0x036F) || (u >= 0x1AB0 && u <= 0x1AFF) || (u >= 0x1DC0 && u <= 0x1DFF)
           || (u >= 0x20D0 && u <= 0x20FF) || (u >= 0xFE20 && u <= 0xFE2F);
}

} // namespace

QString textKey(QStringView name)
{
    // Most names are plain letters, and an import has a hundred thousand of them.
    if (std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return name.toString().toLower().simplified();
    // Twice, because folding can compose and decomposing can bring capitals to light.
    QString key = name.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    key = key.normalized(QString::NormalizationForm_KD).toCaseFolded();
    // Qt folds to single characters only.
    key.replace(u'ß', u"ss"_s);
    key.removeIf([](QChar c) { return isAccent(c) || c.category() == QChar::Other_Format; });
    return key.simplified();
}

} // namespace larder
