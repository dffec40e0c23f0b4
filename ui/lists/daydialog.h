// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QLabel;

namespace larder {

class Clock;
class DayField;

/// Asks for a day to come. Show it with open(); it deletes itself when closed.
class DayDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString question;
        QString none; ///< what no day means, as a hint in the field; empty: a day is needed
    };
    DayDialog(const Words &words, QDate day, Clock &clock, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    /// Invalid where none was chosen, and none is needed.
    void chosen(QDate day);

private:
    void tell(const QString &message);

    bool m_needsDay;
    DayField *m_field;
    QLabel *m_message;
};

} // namespace larder
