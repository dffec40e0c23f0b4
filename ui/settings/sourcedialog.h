// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sourceform.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace larder {

class ChoiceStrip;
class Field;
class SettingLine;

/// Asks everything about one source: a new one, or one that is there, whose way in then stays as it is.
///
/// Show it with open(). It stays until done() is called, so that what the household refuses is told where it was typed; it
/// deletes itself when closed.
class SourceDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p source without an id is a new one.
    SourceDialog(const EventSource &source, QWidget *parent);

    void accept() override;
    void tell(SourceField field, const QString &trouble);

Q_SIGNALS:
    /// @p password is empty where none was typed. Answer with done(Accepted) or tell().
    void wanted(const larder::EventSource &source, const QString &password);

private:
    void build(QVBoxLayout *column);
    void buildBroker(QVBoxLayout *column);
    SettingLine *addLine(QVBoxLayout *column, const QString &name, QWidget *control, const QString &hint = {});
    Field *addField(const QString &name);
    void fill(const SourceForm &form);
    [[nodiscard]] SourceForm form() const;
    void showWay();

    EventSource m_source;
    Field *m_name;
    ChoiceStrip *m_way;
    Field *m_port;
    Field *m_host;
    ChoiceStrip *m_tls;
    Field *m_caFile;
    Field *m_user;
    Field *m_password;
    Field *m_topics;
    ChoiceStrip *m_homeAssistant;
    ChoiceStrip *m_amounts;
    ChoiceStrip *m_unknown;
    SettingLine *m_nameLine = nullptr;
    SettingLine *m_portLine = nullptr;
    SettingLine *m_hostLine = nullptr;
    SettingLine *m_topicsLine = nullptr;
    SettingLine *m_caLine = nullptr;
    QWidget *m_broker; ///< what only a broker needs
    QPushButton *m_ok = nullptr;
};

} // namespace larder
