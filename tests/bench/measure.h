// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QVector>

#include <algorithm>
#include <cstdio>

namespace larder {

/// Milliseconds that @p work takes.
template<class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

inline double medianOf(QVector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

/// One line of the report: what, its figure, the anchor's, and the ratio that counts.
inline void report(const char *name, double ours, double anchor, const char *unit, const char *anchorName)
{
    std::printf("%-34s %10.2f %-4s anchor %10.2f %-4s ratio %6.2f  (%s)\n", name, ours, unit, anchor, unit,
                anchor > 0 ? ours / anchor : 0.0, anchorName);
    std::fflush(stdout);
}

// The benches, each a name of `larder-bench speed NAME`.
void speedImport();
void speedIngest();
void speedList();
void speedAction();
void speedPantry();
void speedStall();
void speedStart();
void speedStream();

/// A child process of speedStart: shows a window over @p file and says when it was painted first.
int runWindow(const QString &kind, const QString &file);

/// Makes a household of @p products products and @p events events at @p file, its forecasts up to date.
bool makeLargeHousehold(const QString &file, int products, int events);
/// Purchase rows as a CSV, deterministic.
QByteArray purchaseCsv(int rows, int products);

} // namespace larder
