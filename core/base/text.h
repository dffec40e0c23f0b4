// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace larder {

/// Text::tr("…"): translations of core and command line, in the context "larder".
class Text
{
    Q_DECLARE_TR_FUNCTIONS(larder)
};

} // namespace larder
