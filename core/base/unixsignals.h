// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace larder {

/// SIGTERM and SIGINT as a signal of Qt's, delivered by the event loop. One per program; does nothing where there are none.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void terminated();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace larder
