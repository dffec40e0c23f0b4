// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace larder {

/// The column names of the grid, in the small type of a panel's head.
class PutAwayHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit PutAwayHeader(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace larder
