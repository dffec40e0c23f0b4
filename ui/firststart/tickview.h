// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/startbooking.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace larder {

class Field;
class GuessPanel;
class Panel;
class TickGrid;

/// "Tick what you always have": the grid, a line for what is not in it, and the first dates beside it.
class TickView : public QWidget
{
    Q_OBJECT

public:
    explicit TickView(Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QVector<StartTick> ticks() const;
    /// Names with their days, to be restored after the window was closed half way.
    [[nodiscard]] QStringList draft() const;
    void restore(const QStringList &draft);
    void clear();
    void setShoppingDay(int weekday);
    void takeFocus();
    /// Where there is little height the grid has all its own, and the page scrolls.
    void setFlat(bool isFlat);

Q_SIGNALS:
    void changed();
    void leaveWanted(bool isForward);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addTyped();
    void show(QWidget *row);
    void refresh();

    Clock &m_clock;
    StarterCatalogue m_catalogue;
    TickGrid *m_grid;
    Field *m_own;
    QScrollArea *m_scroll;
    GuessPanel *m_guesses;
    Panel *m_panel;
    QBoxLayout *m_row = nullptr;
    int m_weekday = Qt::Saturday;
    bool m_isFlat = false;
};

} // namespace larder
