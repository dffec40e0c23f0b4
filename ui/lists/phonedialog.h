// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/housedialog.h"

class QListWidget;
class QScrollArea;

namespace larder {

class ActionButton;
class QrCode;

/// "On my phone": switches the list on phones on and off, connects and disconnects them, and has the list as a code and as a
/// file for everybody else.
class PhoneDialog : public HouseDialog
{
    Q_OBJECT

public:
    /// @p text is the list as plain text.
    PhoneDialog(const QString &text, HouseholdHandle &handle, Clock &clock, QWidget *parent);

Q_SIGNALS:
    /// The list as one self-contained file.
    void fileWanted();

protected:
    void read() override;

private:
    void addSwitch(QVBoxLayout *column);
    void addPairing(QVBoxLayout *column);
    void addPhones(QVBoxLayout *column);
    void addEverybodyElse(QVBoxLayout *column, const QString &text);
    void connectParts();
    void readState();
    void showState(const PhoneLinkState &state);
    void showPhones(const QVector<Phone> &phones);
    void pair();
    void showPairing(const Result<Pairing> &pairing);
    void rename();
    void disconnectPhone();
    [[nodiscard]] const Phone *chosen() const;

    QVector<Phone> m_phones;
    bool m_isOn = false;
    QScrollArea *m_scroll;
    WordsLabel *m_state;
    ActionButton *m_switch;
    QWidget *m_pairing;
    ActionButton *m_pair;
    QrCode *m_code;
    WordsLabel *m_address;
    QWidget *m_known;
    QListWidget *m_list;
    ActionButton *m_rename;
    ActionButton *m_disconnect;
    ActionButton *m_file;
};

} // namespace larder
