// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace larder {

/// What went wrong, as a closed set that callers may branch on.
enum class ErrorKind {
    InvalidInput, ///< the text or value cannot be what it should be
    Ambiguous, ///< it can mean two things; the message asks which
    NotFound,
    Conflict, ///< something else changed it meanwhile, or it exists already
    Refused, ///< understood, but a rule forbids it
    Busy, ///< another program holds the household; trying again may help
    Storage, ///< disk full, read-only, lost connection
    Corrupt, ///< the file is damaged
    TooNew, ///< written by a newer Larder
    Io, ///< a file outside the household could not be read or written
    Cancelled,
    WrongUsage, ///< the words of a command were off
    Closed, ///< the household was closed before the work was done
};

/// @c message is for the person: what happened, what was kept, what to do.
/// @c detail is for the log and is never shown unasked.
struct Error
{
    ErrorKind kind = ErrorKind::Storage;
    QString message;
    QString detail = {};
};

/// Either a value or an Error; ignoring one is a compiler warning.
template<class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using Value = T;
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> &&base) : tl::expected<T, Error>(std::move(base)) {}
};

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, const QString &message, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{kind, message, detail});
}

[[nodiscard]] inline tl::unexpected<Error> fail(const Error &error)
{
    return tl::unexpected<Error>(error);
}

/// Keeps success or failure, drops the value.
template<class T>
[[nodiscard]] Result<void> discard(const Result<T> &result)
{
    if (!result)
        return fail(result.error());
    return {};
}

} // namespace larder

/// Hands a failed Result on to the caller; for calls whose value is not needed.
#define LARDER_TRY(expression)                                                                                         \
    do {                                                                                                               \
        if (auto larderOutcome = (expression); !larderOutcome)                                                         \
            return ::larder::fail(larderOutcome.error());                                                              \
    } while (false)
