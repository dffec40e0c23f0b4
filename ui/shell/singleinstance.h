// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>

#include <memory>

namespace larder {

/// One window per user and household: the second start asks the first one to show itself.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// @p household is the path of the file, which need not exist yet.
    explicit SingleInstance(const QString &household, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Whether this is the first one; it listens from now on.
    [[nodiscard]] bool claim();
    /// Asks the first one to show its window; false where it did not answer within a second or so.
    [[nodiscard]] bool askToRaise();

Q_SIGNALS:
    void raiseRequested();

private:
    void answer();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace larder
