// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/settingrepository.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<QString> SettingRepository::value(const QString &name)
{
    return m_database
        .one(
            u"SELECT value FROM setting WHERE name = :name"_s, [](const Row &row) { return row.text(0); }, name)
        .map([](const std::optional<QString> &found) { return found.value_or(QString()); });
}

Result<void> SettingRepository::setValue(const QString &name, const QString &value)
{
    return discard(m_database.run(
        u"INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        name, value));
}

} // namespace larder
