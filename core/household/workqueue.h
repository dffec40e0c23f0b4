// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>

#include <deque>
#include <functional>

namespace larder {

/// Hands work to the thread this object lives on: a mutex-guarded queue and a bare wake-up event.
///
/// push() from any thread; the work runs in order on this object's thread. What is still queued when the object is
/// destroyed is dropped. (QFuture's continuations crash in Qt 6.4 when their context dies while pending.)
class WorkQueue : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void()>;
    using QObject::QObject;

    void push(Work work);
    /// Takes everything still queued, without running it.
    [[nodiscard]] std::deque<Work> takeAll();
    /// Nothing is queued.
    [[nodiscard]] bool isEmpty() const;

protected:
    bool event(QEvent *event) override;

private:
    Work takeOne();

    mutable QMutex m_mutex;
    std::deque<Work> m_queue;
};

} // namespace larder
