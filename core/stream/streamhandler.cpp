// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/streamhandler.h"

using namespace Qt::StringLiterals;

namespace larder {

StreamHandler perProduct(const QString &name, const QSet<QString> &reads, const QSet<QString> &writes,
                         std::function<Result<void>(ProductId)> look)
{
    auto handle = [look = std::move(look)](const ChangeBatch &batch) -> Result<BatchOutcome> {
        BatchOutcome outcome;
        for (const Change &change : batch.changes()) {
            if (outcome.reached && batch.isTimeUp())
                return outcome;
            if (auto looked = look(change.product); !looked) {
                if (isOfTheStore(looked.error().kind))
                    return fail(looked.error());
                return BatchOutcome{{}, {{change.sequence, looked.error()}}};
            }
            outcome.reached = change.sequence;
        }
        return BatchOutcome{};
    };
    return {name, reads, writes, {}, std::move(handle), true};
}

bool isOfTheStore(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Busy:
    case ErrorKind::Storage:
    case ErrorKind::Corrupt:
    case ErrorKind::TooNew:
    case ErrorKind::Closed:
    case ErrorKind::Io: return true;
    default: return false;
    }
}

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput: return u"invalid_input"_s;
    case ErrorKind::Ambiguous: return u"ambiguous"_s;
    case ErrorKind::NotFound: return u"not_found"_s;
    case ErrorKind::Conflict: return u"conflict"_s;
    case ErrorKind::Refused: return u"refused"_s;
    case ErrorKind::Busy: return u"busy"_s;
    case ErrorKind::Storage: return u"storage"_s;
    case ErrorKind::Corrupt: return u"corrupt"_s;
    case ErrorKind::TooNew: return u"too_new"_s;
    case ErrorKind::Io: return u"io"_s;
    case ErrorKind::Cancelled: return u"cancelled"_s;
    case ErrorKind::WrongUsage: return u"wrong_usage"_s;
    case ErrorKind::Closed: return u"closed"_s;
    }
    return {};
}

QJsonObject deadLetterNumbers(const Error &error)
{
    return error.detail.isEmpty() ? QJsonObject() : QJsonObject{{u"detail"_s, error.detail}};
}

} // namespace larder
