// SPDX-License-Identifier: GPL-3.0-or-later
// larder-bench: figures, each as a ratio to an anchor measured in the same run.
#include "tests/bench/events.h"
#include "tests/bench/measure.h"
#include "tests/bench/weeks.h"

#include <QApplication>

#include <cstring>

namespace {

struct Bench
{
    const char *name;
    void (*run)();
};

constexpr Bench kBenches[] = {
    {"import", larder::speedImport}, {"ingest", larder::speedIngest}, {"action", larder::speedAction},
    {"pantry", larder::speedPantry}, {"start", larder::speedStart},   {"stream", larder::speedStream},
    {"stall", larder::speedStall},   {"list", larder::speedList},
};

int usage()
{
    std::fputs(
        "larder-bench speed [import|ingest [--rows N]|action|pantry|start|stream|stall|list]\nlarder-bench weeks [--seeds N] [--from SEED] [--json]\n"
        "larder-bench events [--seed N] [--rows N] [--duplicates PERCENT] [--disorder PERCENT] [--bad PERCENT] [--own PERCENT] [--bursts]\n",
        stderr);
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 4 && std::strcmp(argv[1], "window") == 0) {
        QApplication application(argc, argv);
        return larder::runWindow(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    if (argc > 1 && std::strcmp(argv[1], "weeks") == 0) {
        QCoreApplication application(argc, argv);
        return larder::runWeeks(application.arguments().mid(2));
    }
    if (argc > 1 && std::strcmp(argv[1], "events") == 0) {
        QCoreApplication application(argc, argv);
        return larder::runEvents(application.arguments().mid(2));
    }
    if (argc < 2 || std::strcmp(argv[1], "speed") != 0)
        return usage();
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    bool isKnown = argc < 3;
    for (const Bench &bench : kBenches) {
        if (argc < 3 || std::strcmp(argv[2], bench.name) == 0) {
            bench.run();
            isKnown = true;
        }
    }
    return isKnown ? 0 : usage();
}
