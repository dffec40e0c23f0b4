// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/startbooking.h"

#include <QWidget>

class QVBoxLayout;

namespace larder {

class WordsLabel;

/// The first dates, said before anything is written down: "Lasts until, our first guess".
class GuessPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GuessPanel(QWidget *parent = nullptr);

    /// Shows what runs out before the trip after next, soonest first, and how many last longer.
    void setGuesses(const QVector<FirstGuess> &guesses, const TripPlan &trips);

private:
    void addRow(const QString &name, const QString &day);

    QVBoxLayout *m_rows;
    WordsLabel *m_rest;
};

} // namespace larder
