// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/startbooking.h"

#include <QWidget>

class QBoxLayout;

namespace larder {

class ChoiceStrip;
class TickBox;

/// One good to tick and, once ticked, "days / a week / a month".
///
/// Space ticks and goes to the strip, 1 2 3 choose, Space again unticks; arrows, Enter and Tab are asked of the grid.
class TickRow : public QWidget
{
    Q_OBJECT

public:
    /// @p good none: only a name.
    TickRow(const QString &name, const std::optional<StarterGood> &good, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] bool isTicked() const;
    /// What is booked for it.
    [[nodiscard]] StartTick tick() const;
    /// @p choice 0 days, 1 a week, 2 a month; none leaves it as it is.
    void setTicked(bool isTicked, std::optional<int> choice = std::nullopt);
    /// The box, or the strip of a ticked good.
    void takeFocus(bool onStrip = false);

    /// How wide the widest such row is: name and strip side by side.
    [[nodiscard]] int naturalWidth() const;

Q_SIGNALS:
    /// Ticked, unticked or another choice.
    void changed();
    /// An arrow key or Enter: steps down, steps to the right.
    void moveWanted(int down, int right);
    /// Home or End.
    void edgeWanted(bool isLast);
    /// Tab out of the row.
    void leaveWanted(bool isForward);
    void typed(const QString &letters);
    void focused(Qt::FocusReason reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeStrip();
    void arrange();
    bool takeKey(QObject *watched, int key, const QString &text, Qt::KeyboardModifiers modifiers);

    QString m_name;
    std::optional<StarterGood> m_good;
    TickBox *m_box;
    QBoxLayout *m_row;
    ChoiceStrip *m_strip = nullptr; ///< made when first ticked: sixty of them would be slow
};

/// "days / a week / a month" for @p name, with @p days chosen.
[[nodiscard]] ChoiceStrip *makeLastsStrip(const QString &name, int days, QWidget *parent);

} // namespace larder
