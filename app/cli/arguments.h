// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace larder {

/// The words after a command: positional ones and `--option value` or `--option=value` pairs.
///
/// A closed list of options is given at reading; anything else is wrong usage. "--" ends the options.
class Arguments
{
public:
    /// @p withValue and @p flags name the allowed options without dashes. A value may begin with a minus ("-3d").
    [[nodiscard]] static Result<Arguments> read(const QStringList &words, const QStringList &withValue,
                                                const QStringList &flags = {});

    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    /// The @p index-th positional word; null where there are fewer.
    [[nodiscard]] QString at(qsizetype index) const { return m_positional.value(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_values.value(option).value(0); }
    /// Every value of an option given several times.
    [[nodiscard]] QStringList values(const QString &option) const { return m_values.value(option); }

private:
    QStringList m_positional;
    QHash<QString, QStringList> m_values;
};

} // namespace larder
