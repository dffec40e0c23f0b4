// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/remindersreading.h"

#include <QTimeZone>
#include <QWidget>

class QVBoxLayout;

namespace larder {

/// How each member is told: this computer, a phone, a web address, the smart home; with a test of each.
class WaysPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WaysPanel(QWidget *parent = nullptr);

    /// @p now is in the household's zone.
    void setReading(const RemindersReading &reading, const QDateTime &now);

Q_SIGNALS:
    /// Add it, or ask for what it needs; one without an id is new.
    void sinkWanted(const larder::MemberSink &sink, const QString &member);
    void removeWanted(larder::SinkId sink);
    void testWanted(larder::SinkId sink);

private:
    void addMember(const Member &member, const RemindersReading &reading, const QDateTime &now);
    void addSink(QVBoxLayout *column, const MemberSink &sink, const Member &member, const QString &test);
    QWidget *addButton(const Member &member, bool hasDesktop);

    QWidget *m_body = nullptr;
};

} // namespace larder
