// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pantry/lastsdelegate.h"

#include <QHeaderView>

namespace larder {

/// The header of the Pantry table: names of the columns, the order, and over "Lasts until" the ruler with its trips.
class RulerHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RulerHeader(QWidget *parent = nullptr);

    void setLayout(const LastsLayout &layout);
    [[nodiscard]] QSize sizeHint() const override;
    /// What the name of @p section needs with the mark of the order, padding included.
    [[nodiscard]] int nameWidth(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintName(QPainter *painter, const QRect &rect, int section, const Theme &theme) const;
    void paintRuler(QPainter *painter, const QRect &rect, const Theme &theme) const;
    void paintFlag(QPainter *painter, const QRect &rect, double x, const Theme &theme) const;
    [[nodiscard]] QString stopName(int stop) const;

    LastsLayout m_layout;
};

} // namespace larder
