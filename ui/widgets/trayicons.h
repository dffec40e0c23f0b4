// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

class QPainter;
class QSize;

namespace larder {

/// Paints the tray's jar, @p side device pixels large, at the origin of @p painter.
///
/// @p toBuy > 0 gives a badge with the number, 99 at most, and below 22 px a dot from 10 on;
/// @p isResting (no reminders) gives two bars in its place.
void paintTrayIcon(QPainter *painter, int side, int toBuy, bool isResting, const QColor &panelText);

/// The tray icon with pixmaps of 16 22 24 32 48 and 64; @p panelText is the text colour of the panel.
[[nodiscard]] QIcon trayIcon(int toBuy, bool isResting, const QColor &panelText);

} // namespace larder
