// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

namespace larder {

/// A port of this computer, from 20000 to 29999, that nothing listens on now and that the system gives to no connection of
/// its own; none of @p taken. To be kept, not to be listened on at once: somebody else may come first. 0 = none was found.
[[nodiscard]] quint16 freePort(const QSet<quint16> &taken = {});

} // namespace larder
