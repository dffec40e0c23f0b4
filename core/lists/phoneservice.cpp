// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/phoneservice.h"

#include "core/base/text.h"
#include "core/net/tokengate.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kCode = u"phone_code"_s;
constexpr int kMostTries = 5;
constexpr qsizetype kLongestRef = 64;
constexpr qint64 kSeenEveryMs = 10 * 60 * 1000;

QString hashOf(const QByteArray &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex());
}

/// What a phone can do nothing about by sending it again.
bool isFinal(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Refused || error.kind == ErrorKind::Conflict
           || error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::Ambiguous;
}

} // namespace

QString phoneKey(const ListItem &item)
{
    return item.product.isValid() ? u"product:%1"_s.arg(item.product.value) : u"line:%1"_s.arg(item.line.value);
}

PhoneService::PhoneService(const Parts &parts)
    : m_database(parts.database)
    , m_clock(parts.clock)
    , m_journal(parts.journal)
    , m_lists(parts.lists)
    , m_ledger(parts.ledger)
    , m_repository(parts.database)
    , m_settings(parts.database)
{}

Result<QVector<Phone>> PhoneService::phones()
{
    return m_repository.all();
}

Result<PhoneId> PhoneService::pair(const QString &name, const QByteArray &token)
{
    auto known = m_repository.all();
    if (!known)
        return fail(known.error());
    const QString given = name.simplified().left(kLongestName);
    return m_repository.insert(given.isEmpty() ? Text::tr("Phone %1").arg(known->size() + 1) : given, hashOf(token),
                               m_clock.nowMs());
}

Result<std::optional<Phone>> PhoneService::anyPhoneOf(const QByteArray &token)
{
    return m_repository.ofToken(hashOf(token));
}

Result<std::optional<Phone>> PhoneService::phoneOf(const QByteArray &token)
{
    auto phone = anyPhoneOf(token);
    if (!phone || !*phone)
        return phone;
    if ((*phone)->isRevoked)
        return std::optional<Phone>();
    const qint64 now = m_clock.nowMs();
    if (qAbs(now - (*phone)->seenMs) >= kSeenEveryMs)
        LARDER_TRY(m_repository.setSeen((*phone)->id, now));
    return phone;
}

Result<void> PhoneService::revoke(PhoneId phone)
{
    auto revoked = m_repository.revoke(phone, m_clock.nowMs());
    if (revoked && *revoked == 0)
        return fail(ErrorKind::NotFound, Text::tr("This phone is not connected. Nothing was changed."));
    return discard(revoked);
}

Result<void> PhoneService::rename(PhoneId phone, const QString &name)
{
    const QString given = name.simplified();
    if (given.isEmpty() || given.size() > kLongestName)
        return fail(ErrorKind::InvalidInput,
                    Text::tr("A phone needs a name of at most %1 letters. Nothing was changed.").arg(kLongestName));
    auto renamed = m_repository.rename(phone, given);
    if (renamed && *renamed == 0)
        return fail(ErrorKind::NotFound, Text::tr("This phone is not connected. Nothing was changed."));
    return discard(renamed);
}

Result<void> PhoneService::setCode(const QByteArray &code)
{
    const QJsonObject kept{{u"hash"_s, hashOf(code)},
                           {u"until"_s, m_clock.nowMs() + std::chrono::milliseconds(kCodeLasts).count()},
                           {u"tries"_s, kMostTries}};
    return m_settings.setValue(kCode, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

Result<void> PhoneService::spendCode(const QByteArray &code)
{
    auto setting = m_settings.value(kCode);
    if (!setting)
        return fail(setting.error());
    QJsonObject kept = QJsonDocument::fromJson(setting->toUtf8()).object();
    const qint64 left = qint64(kept[u"until"_s].toDouble()) - m_clock.nowMs();
    const bool isInTime =
        left > 0 && left <= std::chrono::milliseconds(kCodeLasts).count(); // or the clock was set back
    const int tries = kept[u"tries"_s].toInt();
    if (!isInTime || tries <= 0)
        return fail(ErrorKind::Refused, Text::tr("This code has been used or is too old. Show a new one in Larder."));
    if (isSameToken(hashOf(code).toLatin1(), kept[u"hash"_s].toString().toLatin1()))
        return m_settings.setValue(kCode, u""_s);
    kept[u"tries"_s] = tries - 1;
    LARDER_TRY(m_settings.setValue(kCode, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact))));
    return fail(ErrorKind::InvalidInput, Text::tr("This is not the code that Larder shows. Show a new one in Larder."));
}

Result<QByteArray> PhoneService::pairWithCode(const QByteArray &code, const QString &name)
{
    QByteArray token = newToken();
    std::optional<Error> wrong;
    auto paired = inTransaction(m_database, [&]() -> Result<void> {
        const auto spent = spendCode(code);
        if (!spent && spent.error().kind != ErrorKind::InvalidInput)
            return spent;
        if (!spent) { // the try stays counted
            wrong = {ErrorKind::Refused, spent.error().message};
            return {};
        }
        return discard(pair(name, token));
    });
    if (!paired)
        return fail(paired.error());
    return wrong ? Result<QByteArray>(fail(*wrong)) : Result<QByteArray>(std::move(token));
}

Result<QVector<PhoneService::Outcome>> PhoneService::take(PhoneId phone, const QVector<PhoneAction> &actions)
{
    auto items = m_lists.items({}, m_clock.today());
    if (!items)
        return fail(items.error());
    const Actor before = m_journal.actor();
    m_journal.setActor({{}, u"phone"_s});
    Result<QVector<Outcome>> outcomes = QVector<Outcome>();
    for (const PhoneAction &action : actions) {
        auto outcome = takeOne(phone, action, *items);
        if (!outcome) {
            outcomes = fail(outcome.error());
            break;
        }
        outcomes->push_back(*outcome);
    }
    m_journal.setActor(before);
    return outcomes;
}

Result<PhoneService::Outcome> PhoneService::takeOne(PhoneId phone, const PhoneAction &action,
                                                    const QVector<ListItem> &items)
{
    if (action.ref.isEmpty() || action.ref.size() > kLongestRef)
        return Outcome{action.ref, u"refused"_s, Text::tr("The phone sent something that Larder does not know.")};
    bool isNew = true;
    const auto done = inTransaction(m_database, [&]() -> Result<void> {
        auto noted = m_repository.note(phone, action.ref, m_clock.nowMs());
        if (!noted)
            return fail(noted.error());
        isNew = *noted;
        return isNew ? book(action, items) : Result<void>();
    });
    if (!done && isFinal(done.error()))
        return Outcome{action.ref, u"refused"_s, done.error().message};
    if (!done)
        return fail(done.error());
    return Outcome{action.ref, isNew ? u"booked"_s : u"known"_s, {}};
}

Result<void> PhoneService::book(const PhoneAction &action, const QVector<ListItem> &items)
{
    if (action.kind == u"add"_s)
        return m_lists.add({}, action.text, {});
    const auto item =
        std::find_if(items.cbegin(), items.cend(), [&](const ListItem &each) { return phoneKey(each) == action.item; });
    if (item == items.cend())
        return fail(ErrorKind::NotFound, Text::tr("That line is no longer on the list."));
    if (action.kind == u"tick"_s || action.kind == u"untick"_s)
        return m_lists.setChecked({}, *item, action.kind == u"tick"_s);
    if (action.kind == u"gone"_s && item->product.isValid())
        return discard(m_ledger.count(item->product, 0));
    return fail(ErrorKind::InvalidInput, Text::tr("The phone sent something that Larder does not know."));
}

} // namespace larder
