// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace larder {

/// The household's own settings, shared by all its programs; window geometry is not one of them.
class SettingRepository
{
public:
    explicit SettingRepository(Database &database) : m_database(database) {}

    /// Null text where it was never set.
    [[nodiscard]] Result<QString> value(const QString &name);
    [[nodiscard]] Result<void> setValue(const QString &name, const QString &value);

private:
    Database &m_database;
};

} // namespace larder
