// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace larder {

/// How well a name fits what is being typed, the best first.
enum class NameFit : quint8 {
    Begins, ///< the name begins so
    HasWords, ///< each typed word begins one of its words
    Contains, ///< it stands somewhere inside; for three letters and more
    None,
};

/// Compares two keys of textKey(). Pure; an empty @p typedKey fits nothing.
[[nodiscard]] NameFit nameFit(const QString &key, const QString &typedKey);

/// "milk" of "milk 1 l", "eggs" of "eggs, 10", "water" of "water 6 x 1.5 l"; the key itself where no size closes it.
[[nodiscard]] QString keyWithoutSize(const QString &key);

} // namespace larder
