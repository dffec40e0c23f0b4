// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QMenu>

namespace larder {

/// View › Colours: Larder's or the computer's, light or dark; remembered.
class ColourMenu : public QMenu
{
    Q_OBJECT

public:
    ColourMenu(Appearance &appearance, QWidget *parent);

    /// Puts what was chosen earlier into force; before the first window is shown.
    static void restore(Appearance &appearance);
    /// Puts a choice into force and remembers it.
    static void choose(Appearance &appearance, Appearance::Colours colours);
    static void choose(Appearance &appearance, Appearance::Scheme scheme);

private:
    void addColours(Appearance &appearance);
    void addSchemes(Appearance &appearance);
};

} // namespace larder
