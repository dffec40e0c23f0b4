// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/sink.h"

#include <QDialog>

class QVBoxLayout;

namespace larder {

class ChoiceStrip;
class Field;
class SettingLine;

/// Asks how a member is reached over ntfy, a web address or a broker. Show it with open(); it deletes itself when closed.
class SinkDialog : public QDialog
{
    Q_OBJECT

public:
    /// One without an id is new. A way that asks nothing (this computer) has no dialog.
    SinkDialog(const MemberSink &sink, const QString &member, QWidget *parent);

    void accept() override;
    /// It could not be saved: the dialog stays.
    void tell(const QString &message);

Q_SIGNALS:
    /// @p secret is a token or password for the keychain; empty where it stays. The dialog stays open until done() or tell().
    void wanted(const larder::MemberSink &sink, const QString &secret);

private:
    void addNtfy(QVBoxLayout *column);
    void addWebhook(QVBoxLayout *column);
    void addMqtt(QVBoxLayout *column);
    void addList(QVBoxLayout *column);
    Field *addField(QVBoxLayout *column, const QString &key, const QString &name, const QString &hint = {},
                    const QString &preset = {});
    Field *addSecret(QVBoxLayout *column, const QString &name);
    void take();

    MemberSink m_sink;
    QVector<std::pair<QString, Field *>> m_fields; ///< by setting
    Field *m_secret = nullptr;
    ChoiceStrip *m_list = nullptr; ///< whether the list is sent
    ChoiceStrip *m_tls = nullptr;
    SettingLine *m_first = nullptr;
};

/// What a way is called: "This computer", "Phone (ntfy)".
[[nodiscard]] QString sinkName(SinkWay way);
/// Where it leads: "ntfy.sh/larder-…"; empty for this computer.
[[nodiscard]] QString sinkAddress(const MemberSink &sink);

} // namespace larder
