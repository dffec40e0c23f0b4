// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"

#include "ui/widgets/settingsportal.h"

#include <QApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#if defined(Q_OS_WIN)
#    include <QSettings>

#    include <qt_windows.h>
#endif

namespace larder {

using namespace Qt::StringLiterals;

namespace {

/// Desktops whose own style and palette are the better ones.
bool desktopBringsLook()
{
#if defined(Q_OS_MACOS)
    return true;
#elif defined(Q_OS_WIN)
    return false;
#else
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"KDE"_s)
           || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
#endif
}

void chooseStyle()
{
    if (desktopBringsLook() || qEnvironmentVariableIsSet("QT_STYLE_OVERRIDE"))
        return;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
}

/// Contrast is no part of the palette, so Qt does not tell the widgets by itself.
void announceToWidgets()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(QEvent::PaletteChange);
        QApplication::sendEvent(widget, &event);
        widget->update();
    }
}

#if defined(Q_OS_WIN)
bool windowsHighContrast()
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof(contrast);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0) != 0
           && (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

bool windowsDark()
{
    const QSettings settings(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
                             QSettings::NativeFormat);
    return settings.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
}
#endif

} // namespace

Appearance::Appearance(QObject *parent) : QObject(parent) {}

void Appearance::start()
{
    chooseStyle();
    m_systemPaletteDark = larder::isDark(QApplication::palette());
    m_started = true;
    readSystem();
    apply();
    listen();
}

void Appearance::setColours(std::optional<Colours> colours)
{
    m_colours = colours;
    apply();
}

void Appearance::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

Appearance::Colours Appearance::colours() const
{
    const bool system = desktopBringsLook() || m_contrast == Contrast::High;
    return m_colours.value_or(system ? Colours::System : Colours::Larder);
}

bool Appearance::isDark() const
{
    return larder::isDark(QApplication::palette());
}

void Appearance::listen()
{
#if defined(Q_OS_WIN)
    // Windows tells nobody but top-level windows; coming back to ours is soon enough.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) {
            readSystem();
            apply();
        }
    });
#elif !defined(Q_OS_MACOS)
    auto *portal = new SettingsPortal(this);
    connect(portal, &SettingsPortal::changed, this, [this](const QString &key, uint value) {
        if (key == u"color-scheme") {
            m_desktopDark = value == 0 ? std::nullopt : std::optional(value == 1);
            apply();
        } else if (key == u"contrast") {
            setContrast(value == 1 ? Contrast::High : Contrast::Normal);
            apply();
        }
    });
    portal->start();
#endif
}

void Appearance::readSystem()
{
#if defined(Q_OS_WIN)
    m_desktopDark = windowsDark();
    setContrast(windowsHighContrast() ? Contrast::High : Contrast::Normal);
#endif
}

void Appearance::setContrast(Contrast contrast)
{
    if (m_contrast == contrast)
        return;
    m_contrast = contrast;
    setCurrentContrast(contrast);
    announceToWidgets();
}

bool Appearance::wantsDark() const
{
    if (m_scheme != Scheme::System)
        return m_scheme == Scheme::Dark;
    return m_desktopDark.value_or(m_systemPaletteDark);
}

void Appearance::apply()
{
    if (!m_started)
        return;
    if (colours() == Colours::System) {
        // A palette without any role set gives way to the system's, and to its later changes.
        QApplication::setPalette(QPalette());
        m_systemPaletteDark = larder::isDark(QApplication::palette());
        if (m_scheme != Scheme::System && wantsDark() != m_systemPaletteDark)
            QApplication::setPalette(larderPalette(wantsDark()));
    } else {
        QApplication::setPalette(larderPalette(wantsDark()));
    }
    Q_EMIT changed();
}

} // namespace larder
