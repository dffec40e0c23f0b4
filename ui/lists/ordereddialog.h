// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/listitem.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace larder {

class Clock;
class DayField;
class Field;
class WordsLabel;

/// "Ordered at…": which lines, where, and when they come. Show it with open(); it deletes itself when closed and changes
/// nothing itself.
class OrderedDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of @p items, which are not empty, all are ticked; one alone is not asked about.
    OrderedDialog(const QVector<ListItem> &items, const QStringList &stores, Clock &clock, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    /// @p store may be empty, @p expectedOn invalid: not said.
    void ordered(const QVector<larder::ListItem> &items, const QString &store, QDate expectedOn);

private:
    void build(const QStringList &stores);
    [[nodiscard]] QVector<ListItem> chosen() const;

    QVector<ListItem> m_items;
    QListWidget *m_list;
    Field *m_store;
    DayField *m_day;
    WordsLabel *m_message;
    QPushButton *m_ok = nullptr;
};

} // namespace larder
