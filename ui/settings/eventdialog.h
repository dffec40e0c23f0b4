// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

namespace larder {

class ChoiceStrip;
class Field;
class SettingLine;

/// Asks for days on which more eat, or nobody is there: "8 guests on Saturday", "away from 1 to 14 August". Show it with
/// open(); it deletes itself when closed.
class EventDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p today is what typed days are told from.
    EventDialog(QDate today, QWidget *parent);

    void accept() override;
    /// It could not be saved: the dialog stays.
    void tell(const QString &message);

Q_SIGNALS:
    /// Both days included. The dialog stays open until it is told that it is saved (done()) or why not (tell()).
    void guestsWanted(QDate from, QDate to, int persons);
    void awayWanted(QDate from, QDate to);

private:
    [[nodiscard]] QDate dayIn(Field *field, SettingLine *line) const;
    void choose(int part);

    QDate m_today;
    ChoiceStrip *m_what;
    Field *m_persons;
    Field *m_from;
    Field *m_to;
    SettingLine *m_personsLine = nullptr;
    SettingLine *m_fromLine = nullptr;
    SettingLine *m_toLine = nullptr;
};

} // namespace larder
