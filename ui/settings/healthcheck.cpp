// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/healthcheck.h"

#include "core/pantry/stockaudit.h"

#include <memory>
#include <utility>

namespace larder {

namespace {

Result<QStringList> check(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    return auditStock(**database);
}

} // namespace

HealthCheck::HealthCheck(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

HealthCheck::~HealthCheck()
{
    m_pool.waitForDone();
}

void HealthCheck::start(const QString &path)
{
    if (std::exchange(m_isRunning, true))
        return;
    m_pool.start([this, path] {
        auto problems = std::make_shared<Result<QStringList>>(check(path));
        m_inbox.push([this, problems] {
            m_isRunning = false;
            Q_EMIT checked(*problems);
        });
    });
}

} // namespace larder
