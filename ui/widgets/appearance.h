// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QObject>

#include <optional>

namespace larder {

/// Keeps style, palette and contrast of the application as the person and the desktop want them.
///
/// One per application, made after QApplication and before the first window. Never blocks: the
/// desktop's answers arrive later and repaint everything through PaletteChange. The caller
/// persists what was chosen.
class Appearance : public QObject
{
    Q_OBJECT
public:
    enum class Colours { Larder, System };
    Q_ENUM(Colours)
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    explicit Appearance(QObject *parent = nullptr);

    /// Chooses the style, applies the palette and starts to listen to the desktop.
    void start();

    /// Nothing means the default: Larder's where the desktop brings no palette of its own, the
    /// system's on KDE, macOS and with high contrast.
    void setColours(std::optional<Colours> colours);
    /// Light and Dark hold against the system: where its palette is the other one, Larder's is used.
    void setScheme(Scheme scheme);

    /// What is in force, chosen or by default.
    [[nodiscard]] Colours colours() const;
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] Contrast contrast() const { return m_contrast; }

Q_SIGNALS:
    /// After palette or contrast were applied anew.
    void changed();

private:
    void listen();
    void readSystem();
    void apply();
    void setContrast(Contrast contrast);
    [[nodiscard]] bool wantsDark() const;

    std::optional<Colours> m_colours;
    Scheme m_scheme = Scheme::System;
    Contrast m_contrast = Contrast::Normal;
    std::optional<bool> m_desktopDark; ///< as the desktop says outside of its palette
    bool m_systemPaletteDark = false;
    bool m_started = false;
};

} // namespace larder
