// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/putaway.h"

#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/household/wording.h"
#include "core/pantry/productunits.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString nameOf(const PutAwayLine &line)
{
    return line.item ? line.item->name : line.name.simplified();
}

/// One trip while it is booked, inside its action.
class Booking
{
public:
    Booking(Household &household, const PutAway &shopping, ActionId action)
        : m_household(household)
        , m_shopping(shopping)
        , m_day(shopping.day.isValid() ? shopping.day : household.clock().today())
    {
        m_report.action = action;
    }

    Result<PutAwayReport> run()
    {
        LARDER_TRY(readNotPantry());
        LARDER_TRY(learnAisles());
        auto open = openLines(); // before the first purchase, which would settle a second line of its product
        if (!open)
            return fail(open.error());
        for (const PutAwayLine *line : std::as_const(*open))
            LARDER_TRY(named(*line, line->isGot ? book(*line) : leave(*line)));
        if (m_report.booked.isEmpty() && m_report.takenOff.isEmpty())
            return fail(ErrorKind::Refused, nothingToDo());
        LARDER_TRY(m_household.journal().setNumbers(m_report.action, numbers()));
        return m_report;
    }

private:
    Result<void> readNotPantry()
    {
        auto names = m_household.products().aliases().all();
        auto stores = m_household.products().names().stores();
        if (!names || !stores)
            return fail(!names ? names.error() : stores.error());
        const QString here = textKey(m_shopping.store);
        for (const ProductAlias &alias : std::as_const(*names)) {
            const bool isHere =
                !alias.store.isValid() || std::any_of(stores->cbegin(), stores->cend(), [&](const auto &store) {
                    return store.first == alias.store && textKey(store.second) == here;
                });
            if (alias.isNotPantry && isHere)
                m_notPantry.insert(alias.nameKey);
        }
        return {};
    }

    /// Before the lines are settled: the order of their ticks is the way through the store.
    Result<void> learnAisles()
    {
        const bool isFromList = std::any_of(m_shopping.lines.cbegin(), m_shopping.lines.cend(),
                                            [](const PutAwayLine &line) { return line.item.has_value(); });
        if (!isFromList || textKey(m_shopping.store).isEmpty())
            return {};
        auto store = m_household.products().names().store(m_shopping.store);
        return store ? m_household.lists().learnAisles(m_shopping.list, *store) : fail(store.error());
    }

    Result<QVector<const PutAwayLine *>> openLines()
    {
        QVector<const PutAwayLine *> open;
        for (const PutAwayLine &line : m_shopping.lines) {
            auto isOpen = line.item && line.isGot
                              ? m_household.lists().isStillOpen(m_shopping.list, *line.item, m_shopping.read, m_day)
                              : Result<bool>(true);
            if (!isOpen)
                return fail(isOpen.error());
            if (*isOpen)
                open << &line;
            else
                m_report.already << nameOf(line);
        }
        return open;
    }

    /// An error that says of which line it speaks.
    static Result<void> named(const PutAwayLine &line, const Result<void> &done)
    {
        if (done)
            return done;
        return fail(done.error().kind,
                    Text::tr("Nothing was put away, because of “%1”: %2").arg(nameOf(line), done.error().message),
                    done.error().detail);
    }

    Result<void> leave(const PutAwayLine &line)
    {
        if (!line.item)
            return {};
        m_report.left << *line.item;
        return m_household.lists().keep(m_shopping.list, *line.item);
    }

    Result<void> book(const PutAwayLine &line)
    {
        const bool isPantry = line.product.isValid() || !m_notPantry.contains(textKey(nameOf(line)));
        if (isPantry)
            LARDER_TRY(buy(line));
        else
            m_report.takenOff << nameOf(line);
        return line.item ? m_household.lists().settle(m_shopping.list, *line.item) : Result<void>();
    }

    Result<void> buy(const PutAwayLine &line)
    {
        const QString name = line.product.isValid() ? u"#%1"_s.arg(line.product.value) : nameOf(line);
        TypedAmount amount = line.amount;
        const QString store = line.store.isEmpty() ? m_shopping.store : line.store;
        const auto known = m_household.products().resolve(name, store);
        if (!amount.unit && known && known->packSize && isMeasured(known->unit))
            amount.unit = Unit(Unit::Pack);
        Purchase purchase;
        purchase.day = m_day;
        purchase.bestBefore = line.bestBefore;
        purchase.isUndated = line.isUndated;
        purchase.paid = line.paid;
        auto booked =
            m_household.bookBuying(m_report.action, name, line.edit, amount, purchase, {store, line.location});
        if (!booked)
            return fail(booked.error());
        m_report.booked.push_back({booked->product, booked->taken, line.paid});
        return addUp(line.paid);
    }

    Result<void> addUp(const std::optional<Money> &paid)
    {
        if (!paid || m_isMixed)
            return {};
        if (!m_report.total)
            m_report.total = Money{0, paid->currency};
        m_isMixed = m_report.total->currency != paid->currency;
        if (m_isMixed)
            m_report.total.reset();
        else if (qAddOverflow(m_report.total->minor, paid->minor, &m_report.total->minor))
            return fail(ErrorKind::InvalidInput, Text::tr("This is more money than Larder can count."));
        return {};
    }

    [[nodiscard]] QString nothingToDo() const
    {
        return m_report.already.isEmpty()
                   ? Text::tr("There is nothing to put away: nothing is ticked as bought.")
                   : Text::tr("Somebody else put this shopping away already. Nothing was booked twice.");
    }

    [[nodiscard]] QJsonObject numbers() const
    {
        QJsonObject numbers{{u"things"_s, m_report.booked.size()}, {u"taken_off"_s, m_report.takenOff.size()}};
        if (!m_shopping.store.simplified().isEmpty())
            numbers[u"store"_s] = m_shopping.store.simplified();
        if (m_report.booked.size() == 1)
            numbers[u"product"_s] = m_report.booked.first().product.name;
        if (m_report.total)
            numbers[u"total"_s] = QJsonObject{{u"minor"_s, m_report.total->minor},
                                              {u"currency"_s, QString::fromLatin1(m_report.total->currency)}};
        return numbers;
    }

    Household &m_household;
    const PutAway &m_shopping;
    QDate m_day;
    QSet<QString> m_notPantry; ///< names by key
    PutAwayReport m_report;
    bool m_isMixed = false; ///< prices in several currencies have no sum
};

} // namespace

Result<PutAwayReport> putAway(Household &household, const PutAway &shopping, bool isDryRun)
{
    // What changes nothing rolls back by failing.
    std::optional<PutAwayReport> tried;
    auto done = household.journal().act({{}, u"put_away"_s, {}}, [&](ActionId action) -> Result<PutAwayReport> {
        auto report = Booking(household, shopping, action).run();
        if (!report || !isDryRun)
            return report;
        tried = *report;
        tried->action = {};
        return fail(ErrorKind::Cancelled, {});
    });
    return tried ? Result<PutAwayReport>(*tried) : done;
}

QString putAwaySentence(const QJsonObject &numbers, const Wording &wording)
{
    const int things = numbers[u"things"_s].toInt();
    const QString product = numbers[u"product"_s].toString();
    const QString store = numbers[u"store"_s].toString();
    if (things == 0)
        return Text::tr("Took %n thing(s) off the list.", nullptr, numbers[u"taken_off"_s].toInt());
    if (!product.isEmpty())
        return Text::tr("Put %1 away.").arg(product);
    if (!numbers.contains(u"total"_s))
        return store.isEmpty() ? Text::tr("Put %n thing(s) away.", nullptr, things)
                               : Text::tr("Put %n thing(s) from %1 away.", nullptr, things).arg(store);
    const QJsonObject total = numbers[u"total"_s].toObject();
    const QString sum = wording.money({total[u"minor"_s].toInteger(), total[u"currency"_s].toString().toLatin1()});
    if (store.isEmpty())
        return Text::tr("Put %n thing(s) away, %1 together.", nullptr, things).arg(sum);
    //: %1 is a shop, %2 a sum of money
    return Text::tr("Put %n thing(s) from %1 away, %2 together.", nullptr, things).arg(store, sum);
}

} // namespace larder
