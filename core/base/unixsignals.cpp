// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unixsignals.h"

#include <QSocketNotifier>

#if defined(Q_OS_UNIX)
#    include <csignal>

#    include <sys/socket.h>
#    include <unistd.h>
#endif

namespace larder {

#if defined(Q_OS_UNIX)

namespace {

int sockets[2] = {-1, -1};

/// A handler may do next to nothing; writing a byte is allowed.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(sockets[0], &byte, sizeof byte);
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, sockets) != 0)
        return;
    m_notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(sockets[1], &byte, sizeof byte);
        Q_EMIT terminated();
    });
    handle(SIGTERM, onSignal);
    handle(SIGINT, onSignal);
}

UnixSignals::~UnixSignals()
{
    if (!m_notifier)
        return;
    handle(SIGTERM, SIG_DFL);
    handle(SIGINT, SIG_DFL);
    ::close(sockets[0]);
    ::close(sockets[1]);
}

#else

UnixSignals::UnixSignals(QObject *parent) : QObject(parent) {}

UnixSignals::~UnixSignals() = default;

#endif

} // namespace larder
