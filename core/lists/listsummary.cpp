// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/listsummary.h"

namespace larder {

ListSummary summarize(const QVector<ListItem> &items)
{
    ListSummary summary;
    for (const ListItem &item : items) {
        if (item.section != Section::Buy)
            continue;
        ++summary.lines;
        summary.ticked += item.isChecked ? 1 : 0;
        if (item.cost && !summary.total)
            summary.total = Money{0, item.cost->currency};
        if (item.cost && item.cost->currency == summary.total->currency) {
            summary.total->minor += item.cost->minor;
            ++summary.priced;
        } else {
            ++summary.unpriced;
        }
    }
    return summary;
}

} // namespace larder
