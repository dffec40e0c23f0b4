// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstdio>

namespace larder {

/// Runs `larder-cli` with @p words (without the program's name): the document or text to @p out, messages to @p err.
/// Returns the exit status of CLI.md: 0 done, 1 failed, 2 wrong usage, 3 done with rejects.
int runCommandLine(const QStringList &words, std::FILE *out, std::FILE *err);

} // namespace larder
