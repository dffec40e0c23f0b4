// SPDX-License-Identifier: GPL-3.0-or-later
// Lists under random hands: amounts are sums, origins come and go alone, undo leaves no trace, and what is kept in memory
// says what is read anew.
#include "tests/core/testhousehold.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace {

constexpr int kSteps = 60;
const QStringList kGoods{u"Milk"_s, u"Bread"_s, u"Rice"_s, u"Tea"_s};

QString describe(const QVector<ListItem> &items)
{
    QStringList lines;
    for (const ListItem &item : items) {
        QString line = u"%1 %2 %3 %4 %5 %6"_s.arg(item.name, sectionName(item.section))
                           .arg(item.amount.milli)
                           .arg(item.isChecked)
                           .arg(item.isEdited)
                           .arg(item.note);
        for (const Origin &origin : item.origins)
            line += u" %1:%2:%3"_s.arg(originName(origin.kind), origin.label).arg(origin.milli);
        line +=
            u" %1 %2 %3"_s.arg(reasonName(item.reason.kind)).arg(item.urgency).arg(item.cost ? item.cost->minor : -1);
        lines << line;
    }
    return lines.join(u'\n');
}

QHash<QString, qint64> amountsOf(const ListItem &item)
{
    QHash<QString, qint64> amounts;
    for (const Origin &origin : item.origins)
        amounts[originName(origin.kind) + u'/' + origin.label] += origin.milli;
    return amounts;
}

} // namespace

class TestOriginProperties : public QObject
{
    Q_OBJECT

private:
    ListService &lists() { return (*m_home)->lists(); }
    QDate today() { return m_home->clock.today(); }
    QVector<ListItem> read() { return must(lists().items({}, today())); }
    std::optional<ListItem> on(const QString &name)
    {
        for (const ListItem &item : read()) {
            if (item.name == name)
                return item;
        }
        return std::nullopt;
    }
    /// A list service that has not seen anything yet.
    QString readAnew()
    {
        Household &home = **m_home;
        ListService fresh({home.database(), home.clock(), home.journal(), home.products(), home.foresight(),
                           home.aisles(), home.recurring()});
        return describe(must(fresh.items({}, today())));
    }
    void stock();
    void regular(const QString &name, qint64 amount);
    void checkSums();
    QString step(QRandomGenerator &random);
    void stepOnLine(QRandomGenerator &random, const ListItem &item, int what);

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init()
    {
        LARDER_FAIL_ON_WARNING();
        m_home = std::make_unique<Home>();
    }
    void cleanup() { QCOMPARE(m_home->problems(), QStringList()); }
    void sevenOriginsEachAlone();
    void anEditedAmountSurvivesRebuilds();
    void haveEnoughKeepsAllAway();
    void randomHands_data();
    void randomHands();
};

/// Goods with a pace, a level, something regular and guests ahead.
void TestOriginProperties::stock()
{
    for (int week = 10; week >= 1; --week) {
        for (const QString &good : kGoods.mid(0, 3))
            m_home->buy(good, 1000 * (1 + week % 2), kFriday.addDays(-7 * week));
    }
    m_home->product(u"Tea"_s);
    must((*m_home)->products().edit(m_home->id(u"Milk"_s), {.reorderPoint = 2000, .targetLevel = 4000}));
    must((*m_home)->absences().addGuests(kFriday.addDays(1), kFriday.addDays(3), 8));
    m_home->catchUp();
}

void TestOriginProperties::regular(const QString &name, qint64 amount)
{
    Recurring recurring;
    recurring.product = m_home->id(name);
    recurring.rule = u"FREQ=WEEKLY"_s;
    recurring.anchor = kFriday;
    recurring.amount = amount;
    must((*m_home)->recurring().save(recurring));
}

void TestOriginProperties::checkSums()
{
    for (const ListItem &item : read()) {
        qint64 sum = 0;
        for (const Origin &origin : item.origins) {
            sum += origin.milli;
            QVERIFY2(origin.milli > 0 || !item.product.isValid(), qPrintable(item.name));
        }
        const bool isSum = item.product.isValid() && !item.isEdited && !item.isChecked && !item.onItsWay;
        QVERIFY2(!isSum || item.amount.milli == sum, qPrintable(item.name));
    }
}

void TestOriginProperties::sevenOriginsEachAlone()
{
    stock();
    const ProductId milk = m_home->id(u"Milk"_s);
    must((*m_home)->products().edit(milk, {.reorderPoint = 1000, .targetLevel = 2000}));
    must(lists().setServiceLevel(ServiceLevel::NeverOut));
    regular(u"Milk"_s, 300);
    const QString rows = m_home->authored().join(u'\n');
    // Little enough by hand that every computed origin still has something to add.
    must(lists().addProduct({}, milk, 20));
    must(lists().addProduct({}, milk, 20, {OriginKind::Recipe, u"Waffles"_s}));
    must(lists().addProduct({}, milk, 20, {OriginKind::Recipe, u"Pudding"_s}));
    must(lists().addProduct({}, milk, 20, {OriginKind::Suggestion, u"season"_s}));
    must(lists().addProduct({}, milk, 20, {OriginKind::Suggestion, u"season"_s}));
    const ListItem whole = on(u"Milk"_s).value();
    const auto before = amountsOf(whole);
    QCOMPARE(before.value(u"recipe/Waffles"_s), 20);
    QCOMPARE(before.value(u"suggestion/season"_s), 40);
    QCOMPARE(before.value(u"recurring/"_s), 200);
    QVERIFY2(before.size() == 8, qPrintable(describe({whole})));
    for (const Origin &origin : whole.origins) {
        must(lists().withdraw({}, on(u"Milk"_s).value(), origin.kind, origin.label));
        auto expected = before;
        expected.remove(originName(origin.kind) + u'/' + origin.label);
        const ListItem rest = on(u"Milk"_s).value();
        QCOMPARE(amountsOf(rest), expected);
        QCOMPARE(rest.amount.milli, whole.amount.milli - origin.milli);
        QCOMPARE(describe(read()), readAnew());
        must((*m_home)->undo());
        QCOMPARE(describe({on(u"Milk"_s).value()}), describe({whole}));
    }
    // One after the other, and none grows for those that went.
    auto left = before;
    for (const Origin &origin : whole.origins) {
        must(lists().withdraw({}, on(u"Milk"_s).value(), origin.kind, origin.label));
        left.remove(originName(origin.kind) + u'/' + origin.label);
        const auto rest = on(u"Milk"_s);
        QCOMPARE(rest ? amountsOf(*rest) : (QHash<QString, qint64>()), left);
    }
    QVERIFY(!on(u"Milk"_s));
    for (int i = 0; i < whole.origins.size() + 5; ++i)
        must((*m_home)->undo());
    QCOMPARE(m_home->authored().join(u'\n'), rows);
}

void TestOriginProperties::anEditedAmountSurvivesRebuilds()
{
    stock();
    must(lists().setAmount({}, on(u"Bread"_s).value(), 9000));
    must((*m_home)->ledger().finish(m_home->id(u"Bread"_s)));
    m_home->setDay(kFriday.addDays(1));
    m_home->catchUp();
    QCOMPARE(on(u"Bread"_s).value().amount.milli, 9000);
    m_home->reopen();
    QCOMPARE(on(u"Bread"_s).value().amount.milli, 9000);
    m_home->buy(u"Bread"_s, 1000);
    m_home->catchUp();
    const auto after = on(u"Bread"_s);
    QVERIFY(!after || !after->isEdited);
}

void TestOriginProperties::haveEnoughKeepsAllAway()
{
    stock();
    regular(u"Milk"_s, 1000);
    must(lists().remove({}, on(u"Milk"_s).value()));
    QVERIFY(!on(u"Milk"_s));
    must((*m_home)->ledger().finish(m_home->id(u"Milk"_s)));
    m_home->catchUp();
    QVERIFY(!on(u"Milk"_s));
    must((*m_home)->undo());
    must((*m_home)->undo());
    m_home->catchUp();
    QVERIFY(on(u"Milk"_s));
}

void TestOriginProperties::randomHands_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestOriginProperties::stepOnLine(QRandomGenerator &random, const ListItem &item, int what)
{
    const auto before = amountsOf(item);
    switch (what) {
    case 0: {
        if (item.origins.isEmpty() || item.isEdited || item.isChecked || item.onItsWay)
            return;
        const Origin origin = item.origins[random.bounded(item.origins.size())];
        must(lists().withdraw({}, item, origin.kind, origin.label));
        auto expected = before;
        expected.remove(originName(origin.kind) + u'/' + origin.label);
        const auto rest = on(item.name);
        if (!expected.isEmpty() || isGenerated(origin.kind)) // else what is needed is looked at anew
            QCOMPARE(rest ? amountsOf(*rest) : (QHash<QString, qint64>()), expected);
        return;
    }
    case 1: return must(lists().setAmount({}, item, 1000 * (1 + random.bounded(9))));
    case 2: return must(lists().setChecked({}, item, !item.isChecked));
    case 3: return must(lists().remove({}, item));
    case 4: return must(lists().editLine({}, item, {.note = u"note"_s, .notBefore = today().addDays(2)}));
    default:
        if (item.product.isValid() && item.amount.milli > 0)
            must(lists().setOrdered({}, {item}, {}, today().addDays(3)));
    }
}

QString TestOriginProperties::step(QRandomGenerator &random)
{
    const QString good = kGoods[random.bounded(kGoods.size())];
    const ProductId id = m_home->id(good);
    const int what = random.bounded(14);
    const Wish wishes[] = {{}, {OriginKind::Recipe, u"Waffles"_s}, {OriginKind::Suggestion, u"season"_s}};
    switch (what) {
    case 0:
    case 1: must(lists().addProduct({}, id, 500 * (1 + random.bounded(4)), wishes[random.bounded(3)])); break;
    case 2: must(lists().add({}, u"Candles"_s, u"2 packs"_s, {.edit = {.note = u"red"_s}})); break;
    case 3: m_home->buy(good, 1000, today()); break;
    case 4: std::ignore = (*m_home)->ledger().finish(id); break;
    case 5: must((*m_home)->products().edit(id, {.reorderPoint = 1000 * (1 + random.bounded(3))})); break;
    case 6: must((*m_home)->absences().addGuests(today(), today().addDays(2), 1 + random.bounded(9))); break;
    case 7: must((*m_home)->absences().add(AbsenceKind::Away, today().addDays(1), today().addDays(3))); break;
    default: {
        const QVector<ListItem> items = read();
        if (!items.isEmpty())
            stepOnLine(random, items[random.bounded(items.size())], what - 8);
    }
    }
    return QString::number(what) + good;
}

void TestOriginProperties::randomHands()
{
    QFETCH(const int, seed);
    QRandomGenerator random{quint32(seed)};
    stock();
    regular(u"Rice"_s, 2000);
    const auto undoable = [&] {
        const auto action = must((*m_home)->journal().undoable());
        return action ? action->id : ActionId();
    };
    for (int i = 0; i < kSteps && !QTest::currentTestFailed(); ++i) {
        const QString rows = m_home->authored().join(u'\n');
        const ActionId last = undoable();
        const QString did = step(random);
        if (undoable() != last && random.bounded(3) == 0) {
            must((*m_home)->undo());
            QCOMPARE(m_home->authored().join(u'\n'), rows);
        }
        if (random.bounded(4) == 0)
            m_home->catchUp();
        if (random.bounded(10) == 0)
            m_home->setDay(today().addDays(1));
        checkSums();
        QVERIFY2(describe(read()) == readAnew(),
                 qPrintable(u"step %1 %2\n%3\nanew:\n%4"_s.arg(i).arg(did, describe(read()), readAnew())));
    }
}

QTEST_GUILESS_MAIN(TestOriginProperties)
#include "tst_originproperties.moc"
