// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/household/workqueue.h"

#include <QStringList>
#include <QThreadPool>

namespace larder {

/// Proves on a worker, with a reading connection of its own, that a household's books are in order; as `larder-cli check`.
class HealthCheck : public QObject
{
    Q_OBJECT

public:
    explicit HealthCheck(QObject *parent = nullptr);
    /// Waits for a check that runs.
    ~HealthCheck() override;

    /// Nothing while one runs.
    void start(const QString &path);

Q_SIGNALS:
    /// Each problem a line; none where everything is in order.
    void checked(const larder::Result<QStringList> &problems);

private:
    bool m_isRunning = false;
    WorkQueue m_inbox; ///< outlives the pool, whose worker posts here
    QThreadPool m_pool;
};

} // namespace larder
