// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace larder {

/// One line about a product: its name, a remark and what stands at the end.
struct ProductLine
{
    ProductId product; ///< none for what has no page of its own
    QString name;
    QString remark; ///< muted; in the colour of its mood where it has one
    QString icon; ///< before the remark
    Mood mood = Mood::Plain;
    QString end;

    bool operator==(const ProductLine &) const = default;
};

/// A few lines about products, each a button that opens its product.
class LineList : public QWidget
{
    Q_OBJECT

public:
    enum class Style {
        Plain, ///< the remark follows the name
        Ruled, ///< a rule below each line, the remark stands before the end
    };
    explicit LineList(Style style, QWidget *parent = nullptr);

    void setLines(const QVector<ProductLine> &lines);
    [[nodiscard]] int count() const { return int(m_lines.size()); }

Q_SIGNALS:
    void productChosen(larder::ProductId product);

private:
    Style m_style;
    QVector<ProductLine> m_lines;
    QVBoxLayout *m_column;
};

/// One line of a LineList.
class LineButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p endWidth is that of the widest end in its list.
    LineButton(const ProductLine &line, LineList::Style style, int endWidth, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintWords(QPainter &painter, const Theme &theme) const;
    void paintRemark(QPainter &painter, const Theme &theme, QRect room) const;
    void paintText(QPainter &painter, const QRect &logical, const QString &text, const QFont &font,
                   const QColor &ink) const;
    [[nodiscard]] int remarkWidth(const Theme &theme) const;

    ProductLine m_line;
    LineList::Style m_style;
    int m_endWidth;
};

} // namespace larder
