// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

class QButtonGroup;

namespace larder {

class ChoicePart;

/// One choice of a few, side by side in one frame: days, places, "days / a week / a month".
///
/// Radio buttons to keyboard and screen reader: one tab stop, arrow keys choose. Wraps into more
/// rows when too narrow.
class ChoiceStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceStrip(QWidget *parent = nullptr);

    /// Adds a part at the end and returns its index; the first one is chosen.
    int addPart(const QString &text, std::optional<int> count = std::nullopt);
    void setPartCount(int index, std::optional<int> count);
    void setPartText(int index, const QString &text);
    void clear();

    [[nodiscard]] int count() const { return static_cast<int>(m_parts.size()); }
    /// -1 while there is no part.
    [[nodiscard]] int currentIndex() const;
    /// Does not fire for the part that is chosen already; ignores an index that is not there.
    void setCurrentIndex(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class ChoicePart;
    /// First index of each row and, last, the number of parts.
    [[nodiscard]] QList<int> rowsFor(int width) const;
    [[nodiscard]] int naturalWidth() const;
    void arrange();
    void arrangeIfShown();
    void refresh();
    void step(int by);

    QList<ChoicePart *> m_parts;
    QButtonGroup *m_group;
    int m_rowsInUse = 1;
};

} // namespace larder
