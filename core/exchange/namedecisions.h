// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QString>
#include <QVector>

#include <optional>

namespace larder {

/// What a person said about a name of a file. Remembered per store when the file is booked.
struct NameDecision
{
    enum class Kind {
        Own, ///< a product of its own by that name, whatever was remembered
        Rename, ///< the product called @c other, made where it is new
        SameProduct, ///< @c product
        SameName, ///< whatever the name @c other of the file is
        NotPantry,
    };
    QString name;
    std::optional<QString> store = {}; ///< none = at every store of the file
    Kind kind = Kind::Own;
    QString other = {};
    ProductId product = {};
};

/// The decisions about one file, looked up by name and store. Names are compared by their keys.
class NameDecisions
{
public:
    NameDecisions() = default;
    NameDecisions(const QVector<NameDecision> &decisions);

    [[nodiscard]] bool isEmpty() const { return m_byName.isEmpty(); }
    /// What was said about a name at a store, "same as another name" followed to its end: never SameName. A circle ends
    /// as Rename to the name it came back to.
    [[nodiscard]] std::optional<NameDecision> about(const QString &name, const QString &store) const;

private:
    [[nodiscard]] std::optional<NameDecision> find(const QString &name, const QString &store) const;

    QHash<QString, NameDecision> m_byName; ///< by name key and store key
    QHash<QString, NameDecision> m_anyStore; ///< by name key; the first one said of that name
};

} // namespace larder
