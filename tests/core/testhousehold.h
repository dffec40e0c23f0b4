// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"
#include "core/pantry/stockaudit.h"
#include "core/storage/migrations.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

namespace larder::test {

using namespace Qt::StringLiterals;

inline const QDate kFriday(2026, 11, 20);

/// The value of a call that a test takes for granted; a failure ends the test with the error's text.
template<class T>
T must(const Result<T> &result)
{
    if (!result)
        throw std::runtime_error(qPrintable(result.error().message + u" / "_s + result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

template<class T>
T must(const tl::expected<T, Error> &result)
{
    return must(Result<T>(tl::expected<T, Error>(result)));
}

/// How a call failed; none where it did not.
template<class T>
std::optional<ErrorKind> failure(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

/// Every row of @p tables, as lines that can be compared.
inline QStringList rowsOf(Database &database, const QStringList &tables)
{
    QStringList lines;
    for (const QString &table : tables) {
        const auto columns = must(database.all(u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table),
                                               [](const Row &row) { return row.text(0); }));
        must(database.each(u"SELECT json_array(%1) FROM %2 ORDER BY %3"_s.arg(QStringList(columns).join(u','), table,
                                                                              columns.first()),
                           [&](const Row &row) { lines << table + u' ' + row.text(0); }));
    }
    return lines;
}

/// The tables a person writes to: those that undo covers.
inline QStringList authoredTables()
{
    QStringList tables = householdSchema().captured;
    tables.removeAll(u"forecast_model"_s);
    tables.removeAll(u"alert"_s);
    tables.removeAll(u"reminder"_s);
    return tables;
}

/// A household in a temporary folder on a clock that stands still: Friday, 20 November 2026, ten o'clock.
class Home
{
public:
    explicit Home(QDate today = kFriday) : clock(QDateTime(today, QTime(10, 0), Qt::UTC)) { reopen(); }

    void reopen()
    {
        m_household.reset();
        auto opened = Household::open(path(), Household::Opening::CreateIfMissing, clock);
        if (!opened)
            throw std::runtime_error(qPrintable(opened.error().message + opened.error().detail));
        m_household = std::move(*opened);
    }
    void close() { m_household.reset(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"household.larder"_s); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    Household *operator->() { return m_household.get(); }
    Household &operator*() { return *m_household; }
    Database &database() { return m_household->database(); }

    void setDay(QDate day) { clock.setNow(QDateTime(day, QTime(10, 0), Qt::UTC)); }

    ProductId product(const QString &name, const ProductEdit &edit = {})
    {
        return must(m_household->products().add(name, edit)).id;
    }
    Booked buy(const QString &name, qint64 milli, QDate day = {}, QDate bestBefore = {})
    {
        Purchase purchase;
        purchase.day = day;
        purchase.bestBefore = bestBefore;
        return must(m_household->buy(name, {}, {milli, {}, {}}, purchase));
    }
    Product known(const QString &name) { return must(m_household->products().resolve(name)); }
    ProductId id(const QString &name) { return known(name).id; }
    qint64 onHand(const QString &name) { return must(m_household->ledger().repository().onHand(id(name))); }
    QVector<Lot> lots(const QString &name) { return must(m_household->ledger().repository().lots(id(name))); }
    QVector<StockEvent> events(const QString &name) { return must(m_household->ledger().repository().live(id(name))); }

    void catchUp() { must(m_household->catchUp()); }
    Outlook outlook(const QString &name)
    {
        catchUp();
        return must(m_household->foresight().outlook(id(name), clock.today()));
    }
    QVector<ListItem> list()
    {
        catchUp();
        return must(m_household->lists().items({}, clock.today()));
    }
    std::optional<ListItem> listed(const QString &name)
    {
        for (const ListItem &item : list()) {
            if (item.name == name)
                return item;
        }
        return std::nullopt;
    }
    QStringList problems() { return must(auditStock(database())); }
    QStringList authored() { return rowsOf(database(), authoredTables()); }
    QString dump(const QStringList &tables) { return rowsOf(database(), tables).join(u'\n'); }

    ManualClock clock;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Household> m_household;
};

} // namespace larder::test

/// Fails the test on any warning of Qt's or ours.
#define LARDER_FAIL_ON_WARNING() QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")))
