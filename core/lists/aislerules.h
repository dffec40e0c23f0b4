// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QVector>

#include <utility>

namespace larder {

/// How often one category was come to before another one.
using AisleWalks = QHash<std::pair<CategoryId, CategoryId>, qint64>;

/// Orders @p categories as they were walked. Each is placed by the share of the others that were come to before it; then
/// neighbours that were mostly walked the other way round change places. What was never walked comes last, in the order
/// of @p categories, which also decides ties. Pure and deterministic.
[[nodiscard]] QVector<CategoryId> walkedOrder(const QVector<CategoryId> &categories, const AisleWalks &walks);

/// One trip as pairs: each category where most of its ticks were, before each that came later. Pure.
[[nodiscard]] QVector<std::pair<CategoryId, CategoryId>> pairsOfWalk(const QVector<CategoryId> &walked);

} // namespace larder
