// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace larder {

/// Where tokens and passwords live, and nowhere else: the desktop's keychain. Asynchronous, on the thread it was made on,
/// which needs an event loop. Without a keychain a secret is kept for this session only, where the caller agrees.
///
/// Each call ends once, with @c done on the same thread, unless its context or the store goes before. No error, log or
/// file of Larder's ever holds a secret.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    /// Where a secret was put.
    enum class Kept {
        Keychain,
        Session, ///< in memory, gone when the program ends
    };

    using QObject::QObject;

    /// Whether the desktop has a keychain that answers; known within 2 s.
    virtual void lookForKeychain(QObject *context, std::function<void(bool)> done) = 0;
    /// The secret; an empty text where there is none. Errors: Refused (locked, or no keychain to look into), Io.
    virtual void read(const QString &key, QObject *context, std::function<void(const Result<QString> &)> done) = 0;
    /// Replaces what was there. @p allowsSession: without a keychain keep it in memory; else Refused with a sentence that
    /// says what to do. A keychain that is locked and stays so is Refused, too. Errors besides: Io.
    virtual void write(const QString &key, const QString &secret, bool allowsSession, QObject *context,
                       std::function<void(const Result<Kept> &)> done) = 0;
    /// Forgets the secret, wherever it was; one that was not there is no error. Errors: Refused, Io.
    virtual void remove(const QString &key, QObject *context, std::function<void(const Result<void> &)> done) = 0;

protected:
    [[nodiscard]] static Error noKeychain();
};

} // namespace larder
