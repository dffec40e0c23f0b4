// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

class QPainter;
class QRectF;

namespace larder {

/// How full the jar of a thing is and how sure we are of it.
struct JarState
{
    enum Kind {
        Booked, ///< solid outline, solid fill
        Guess, ///< broken outline, paler fill (hatched in high contrast)
        NotSure, ///< a question mark instead of a level
        Empty, ///< outline alone
    };

    double level = 0; ///< at home / fill up to; clamped to 0 … 1, a little left is always seen
    Kind kind = Booked;
    Mood mood = Mood::Leaf;
};

/// Paints the jar into the largest square in the middle of @p rect, `Theme::textIcon` wide beside
/// text and any size elsewhere. Never alone: the words beside it say the same.
/// @p colour, where valid, replaces the colour of the mood (selected rows and menus).
void paintJar(QPainter *painter, const QRectF &rect, const JarState &state, const Theme &theme,
              const QColor &colour = {});

} // namespace larder
