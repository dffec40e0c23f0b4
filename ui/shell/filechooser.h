// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace larder {

/// Asks a person for one file, without blocking. Whoever has named the next file is not asked: tests do.
class FileChooser : public QObject
{
    Q_OBJECT

public:
    using Chosen = std::function<void(const QString &path)>;
    using QObject::QObject;

    /// @p chosen is not called where the person changes their mind. @p filter as in QFileDialog.
    void toOpen(QWidget *parent, const QString &title, const QString &filter, const Chosen &chosen);
    /// @p proposal is a path; its ending is added where none is typed.
    void toSave(QWidget *parent, const QString &title, const QString &filter, const QString &proposal,
                const Chosen &chosen);

    /// The answer to the next question.
    void setNextFile(const QString &path) { m_next = path; }

private:
    QString m_next;
};

} // namespace larder
