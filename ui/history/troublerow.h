// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/troublereading.h"

#include <QWidget>

class QAbstractButton;
class QBoxLayout;

namespace larder {

class ActionButton;
class WordsLabel;

/// One thing that couldn't be booked: what came, why it was not, and what can be done.
class TroubleRow : public QWidget
{
    Q_OBJECT

public:
    TroubleRow(const Trouble &trouble, QDate today, const QTimeZone &zone, QWidget *parent);

    [[nodiscard]] const Trouble &trouble() const { return m_trouble; }
    [[nodiscard]] bool isUnfolded() const;
    void unfold(bool unfolds);

Q_SIGNALS:
    void tryAgainWanted(const larder::Trouble &trouble);
    void leaveOutWanted(const larder::Trouble &trouble);
    void productAsked(const larder::Trouble &trouble);
    void productWanted(larder::ProductId product);

private:
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString cameFrom(QDate today, const QTimeZone &zone) const;
    void addDeeds(QBoxLayout *column);
    void addDetails(QBoxLayout *column);
    ActionButton *addDeed(QLayout *row, const QString &name, const QString &text,
                          void (TroubleRow::*wanted)(const Trouble &));

    Trouble m_trouble;
    QWidget *m_details;
    QAbstractButton *m_unfold = nullptr;
};

} // namespace larder
