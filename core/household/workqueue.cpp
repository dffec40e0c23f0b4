// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/workqueue.h"

#include <QCoreApplication>
#include <QEvent>

namespace larder {

namespace {

const auto kWake = QEvent::Type(QEvent::registerEventType());

} // namespace

void WorkQueue::push(Work work)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_queue.push_back(std::move(work));
    }
    QCoreApplication::postEvent(this, new QEvent(kWake));
}

std::deque<WorkQueue::Work> WorkQueue::takeAll()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_queue, {});
}

bool WorkQueue::isEmpty() const
{
    const QMutexLocker lock(&m_mutex);
    return m_queue.empty();
}

WorkQueue::Work WorkQueue::takeOne()
{
    const QMutexLocker lock(&m_mutex);
    if (m_queue.empty())
        return {};
    Work work = std::move(m_queue.front());
    m_queue.pop_front();
    return work;
}

bool WorkQueue::event(QEvent *event)
{
    if (event->type() != kWake)
        return QObject::event(event);
    if (const Work work = takeOne())
        work();
    return true;
}

} // namespace larder
