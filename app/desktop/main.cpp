// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopapp.h"
#include "core/base/unixsignals.h"
#include "core/household/translations.h"
#include "ui/shell/singleinstance.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

DesktopOptions readOptions(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("larder::Main", "Knows what is at home, how long it lasts and what to buy."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption household(
        u"household"_s, QCoreApplication::translate("larder::Main", "Opens the household in <file>."), u"file"_s);
    const QCommandLineOption sample(
        u"sample"_s, QCoreApplication::translate("larder::Main", "Fills a new household with a sample family's year."));
    const QCommandLineOption minimized(
        u"minimized"_s, QCoreApplication::translate("larder::Main", "Starts in the tray, without a window."));
    parser.addOptions({household, sample, minimized});
    parser.process(app);
    // In a file that somebody named the family stays; else it is only to be played with.
    const bool isNamed = parser.isSet(household) || !qEnvironmentVariableIsEmpty("LARDER_HOUSEHOLD");
    using Sample = DesktopOptions::Sample;
    return {householdPath(parser.value(household)),
            !parser.isSet(sample) ? Sample::None
            : isNamed             ? Sample::Within
                                  : Sample::Beside,
            parser.isSet(minimized)};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"larder"_s);
    QCoreApplication::setApplicationName(u"larder"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LARDER_VERSION));
    QGuiApplication::setDesktopFileName(u"org.larder.Larder"_s);
    QApplication::setWindowIcon(applicationIcon());
    // Closing the window and quitting are told apart by the window itself.
    QApplication::setQuitOnLastWindowClosed(false);
    installTranslations(app);
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("larder::Main", "Larder"));

    const DesktopOptions options = readOptions(app);
    SingleInstance instance(options.household);
    if (!instance.claim()) {
        if (instance.askToRaise())
            return 0;
        QTextStream(stderr) << QCoreApplication::translate("larder::Main",
                                                           "Larder is running already, but does not answer.")
                            << Qt::endl;
        return 1;
    }

    SystemClock clock;
    DesktopApp desktop(options, clock);
    UnixSignals signalsOfSystem;
    QObject::connect(&signalsOfSystem, &UnixSignals::terminated, &desktop, &DesktopApp::quit);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &desktop, &DesktopApp::raise);
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &desktop, &DesktopApp::saveState);
    desktop.start();
    return QApplication::exec();
}
