// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace larder {

class Clock;
class DayField;
class Field;
class WordsLabel;

/// Above the grid: what to do, where it was bought, and when.
class PutAwayHead : public QWidget
{
    Q_OBJECT

public:
    /// @p clock outlives the widget.
    explicit PutAwayHead(Clock &clock, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// Known shops, proposed while one is typed.
    void setStores(const QStringList &stores);
    [[nodiscard]] QString store() const;
    void setStore(const QString &store);
    [[nodiscard]] DayField *day() const { return m_day; }
    /// Shop and day below the sentence.
    void setNarrow(bool isNarrow);

private:
    void addShops();

    WordsLabel *m_sentence;
    Field *m_store;
    DayField *m_day;
    QBoxLayout *m_row;
};

} // namespace larder
