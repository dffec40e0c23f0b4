// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartdata.h"
#include "ui/widgets/theme.h"

#include <QChartView>

class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace larder {

/// Draws a ChartData with Qt Charts. Left and Right step through its rows, Home and End go to the ends; each stop is
/// told to the screen reader. Follows palette and font.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    /// The row the person is at; -1 none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void addSeries(const Theme &theme);
    void addAxes(const Theme &theme);
    void addTicks();
    void tell();
    [[nodiscard]] static QPen dashed(const QColor &colour, double width);
    [[nodiscard]] QPointF positionOf(const QPointF &at) const;
    [[nodiscard]] bool isReversed() const { return isRightToLeft(); }
    [[nodiscard]] double bandTopAt(double x) const;
    [[nodiscard]] QRectF levelBox(const Theme &theme) const;
    // What is painted over the series, in chartforeground.cpp.
    void paintMarks(QPainter &painter, const Theme &theme) const;
    void paintMarkLabels(QPainter &painter, const Theme &theme) const;
    void paintLevel(QPainter &painter, const Theme &theme) const;
    void paintRings(QPainter &painter, const Theme &theme) const;
    void paintNote(QPainter &painter, const Theme &theme) const;
    void paintCurrent(QPainter &painter, const Theme &theme) const;
    void paintWords(QPainter &painter, const Theme &theme, QRectF box, const QString &words, const QFont &font,
                    const QColor &ink) const;

    ChartData m_data;
    QLineSeries *m_scale = nullptr; ///< maps values to positions
    QCategoryAxis *m_days = nullptr;
    QValueAxis *m_values = nullptr;
    int m_current = -1;
    bool m_isPointed = false; ///< the pointer chose it, and takes it away again
};

/// The distance between value ticks: a round number, so that at most five ticks, 0 included, reach @p top.
[[nodiscard]] double chartStep(double top);

} // namespace larder
