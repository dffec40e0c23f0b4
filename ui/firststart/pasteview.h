// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"
#include "ui/firststart/pastereading.h"

#include <QWidget>

class QBoxLayout;
class QPlainTextEdit;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace larder {

class ActionButton;
class ChoiceStrip;
class Field;
class Panel;
class PasteRow;
class WordsLabel;

/// Paste a text, look at what was understood, and book it: onto the shelves or on the shopping list.
///
/// The text is read on the core thread a moment after it changed. Nothing of it is lost: what was left out can be taken.
class PasteView : public QWidget
{
    Q_OBJECT

public:
    /// @p handle and @p clock outlive it.
    PasteView(HouseholdHandle &handle, Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Puts back the text of an earlier day; read once a household is open.
    void restore(const QString &text);
    /// Reads the text again, for example in another household.
    void readAgain();
    /// How many lines are ticked.
    [[nodiscard]] int taken() const;
    [[nodiscard]] bool isList() const;
    /// Books what is ticked; @p startWeekday given: the household begins with it. Ends with `booked` or `failed`.
    void book(std::optional<int> startWeekday);
    void clear();
    void takeFocus();
    void setFlat(bool isFlat);

Q_SIGNALS:
    void changed();
    void textChanged();
    void booked(const larder::ImportReport &report);
    void failed(const larder::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void read();
    void present(const PasteReading &reading);
    void addRows(QVBoxLayout *column, bool isItem);
    void orderTabs();
    void describe();
    [[nodiscard]] QDate typedDay() const;
    [[nodiscard]] bool isComplete() const;

    HouseholdHandle &m_handle;
    Clock &m_clock;
    PasteReading m_reading;
    int m_asked = 0; ///< readings asked for: only the last one counts
    QTimer *m_timer;
    Panel *m_ground; ///< of the text
    QPlainTextEdit *m_text;
    Panel *m_panel;
    WordsLabel *m_sentence;
    ChoiceStrip *m_kind;
    QWidget *m_orderLine;
    Field *m_store;
    Field *m_day;
    QScrollArea *m_scroll;
    QVBoxLayout *m_itemRows;
    ActionButton *m_leftOut;
    QWidget *m_leftOutRows;
    QBoxLayout *m_row = nullptr;
    QVector<PasteRow *> m_rows;
    bool m_isFlat = false;
};

} // namespace larder
