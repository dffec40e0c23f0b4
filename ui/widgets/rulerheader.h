// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lastspainter.h"

#include <QHeaderView>

namespace larder {

/// The header of a table of products: names of the columns, the order, and over one column the ruler with its trips.
class RulerHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// @p rulerSection has the ruler above it.
    explicit RulerHeader(int rulerSection, QWidget *parent = nullptr);

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

    int m_rulerSection;
    LastsLayout m_layout;
};

} // namespace larder
