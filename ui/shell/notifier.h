// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QVector>

namespace larder {

/// One message to the person. Plain text throughout.
struct Notification
{
    struct Button
    {
        QString key;
        QString text;
    };

    /// What it is about: a newer one of the same topic replaces an older one.
    QString topic;
    QString title;
    QString body;
    QVector<Button> buttons = {}; ///< at most three
    QString clickKey = {}; ///< of a click on the message itself; empty: the first button's

    /// What a click on the message itself invokes; empty for nothing.
    [[nodiscard]] QString keyOfClick() const
    {
        return !clickKey.isEmpty() || buttons.isEmpty() ? clickKey : buttons.first().key;
    }
};

/// Shows notifications; tests have their own.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void notify(const Notification &notification) = 0;

Q_SIGNALS:
    void invoked(const QString &topic, const QString &key);
};

} // namespace larder
