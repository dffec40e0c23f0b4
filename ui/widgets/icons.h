// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace larder {

/// Which colour of the theme an icon has. All of them follow the palette while the program runs
/// and pale when disabled.
enum class IconRole {
    Quiet, ///< muted; text under the pointer, accent when on or selected
    Text, ///< text
    Accent, ///< accent
    OnAccent, ///< for filled buttons
    Menu, ///< text; highlighted text while the menu line is
};

/// The drawn icon @p name of resources/icons, without path and ending: "chevron-down".
/// undo, redo, back, chevron-left and chevron-right turn round in right-to-left layouts. An unknown name is an empty icon.
[[nodiscard]] QIcon larderIcon(const QString &name, IconRole role = IconRole::Quiet);

/// The coloured icon of the program, 16 to 512.
[[nodiscard]] QIcon applicationIcon();

/// Paints icon @p name into the largest square in the middle of @p rect, sharp at every ratio.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour);

/// All icon names that take a colour, sorted.
[[nodiscard]] QStringList iconNames();

} // namespace larder
