// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>
#include <QVector>

class QDialogButtonBox;
class QListWidget;

namespace larder {

class Field;

/// One of many by name: type a part of it, arrows choose, Enter takes it. Deletes itself when closed.
class PickDialog : public QDialog
{
    Q_OBJECT

public:
    struct Entry
    {
        QString text;
        QString hint = {}; ///< muted words behind it; the filter does not look there
        bool isFirst = false; ///< stands above the others
    };

    /// @p question stands above the list. Entries are listed by name, the first ones on top.
    PickDialog(const QString &title, const QString &question, const QVector<Entry> &entries, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    /// The index of the entry that was chosen.
    void picked(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QVector<Entry> &entries);
    void filter(const QString &text);
    void step(int rows);

    Field *m_field;
    QListWidget *m_list;
    QDialogButtonBox *m_buttons;
    QStringList m_keys; ///< of the entries' texts
};

} // namespace larder
