// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/news.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestNews : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Home> m_home;
    std::unique_ptr<News> m_news;

private Q_SLOTS:
    void init();
    void nothingNewIsEmpty();
    void ownCommitsAreSeen();
    void foreignCommitsAreSeen();
    void derivedRowsNameTheirProduct();
    void tooMuchIsAReload();
    void aGapIsAReload();
    void undoIsNews();
};

void TestNews::init()
{
    LARDER_FAIL_ON_WARNING();
    m_news.reset();
    m_home = std::make_unique<Home>();
    m_home->buy(u"Milk"_s, 3000);
    m_home->catchUp();
    m_news = std::make_unique<News>(m_home->database());
    must(m_news->start());
}

void TestNews::nothingNewIsEmpty()
{
    QVERIFY(must(m_news->poll(true)).isEmpty());
    QVERIFY(must(m_news->poll(false)).isEmpty());
}

void TestNews::ownCommitsAreSeen()
{
    const Booked booked = m_home->buy(u"Bread"_s, 1000);
    QVERIFY(must(m_news->poll(false)).isEmpty()); // nobody else wrote
    const ChangeSet set = must(m_news->poll(true));
    QCOMPARE(set.products, QSet<ProductId>{booked.product.id});
    QVERIFY(set.tables.contains(u"product"_s) && set.tables.contains(u"lot"_s) && !set.isReload);
    QVERIFY(must(m_news->poll(true)).isEmpty());
}

void TestNews::foreignCommitsAreSeen()
{
    auto other = Household::open(m_home->path(), Household::Opening::MustExist, m_home->clock);
    QVERIFY(other);
    must((*other)->products().names().store(u"Shop"_s));
    const ChangeSet set = must(m_news->poll(false));
    QCOMPARE(set.tables, QSet<QString>{u"store"_s});
    QVERIFY(set.products.isEmpty());
    QVERIFY(must(m_news->poll(false)).isEmpty());
}

void TestNews::derivedRowsNameTheirProduct()
{
    const ProductId milk = m_home->id(u"Milk"_s);
    must((*m_home)->ledger().finish(milk));
    must(m_news->poll(true));
    m_home->catchUp();
    const ChangeSet set = must(m_news->poll(true));
    QCOMPARE(set.tables, QSet<QString>{u"forecast_model"_s});
    QCOMPARE(set.products, QSet<ProductId>{milk});
}

void TestNews::tooMuchIsAReload()
{
    must(inTransaction(m_home->database(), [&]() -> Result<void> {
        for (int i = 0; i < 2500; ++i)
            LARDER_TRY(m_home->database().run(u"INSERT INTO store (name, name_key) VALUES (:name, :key)"_s,
                                              QString::number(i), QString::number(i)));
        return {};
    }));
    QVERIFY(must(m_news->poll(true)).isReload);
    QVERIFY(must(m_news->poll(true)).isEmpty());
    m_home->buy(u"Milk"_s, 1000);
    QVERIFY(!must(m_news->poll(true)).isReload);
}

void TestNews::aGapIsAReload()
{
    m_home->buy(u"Bread"_s, 1000);
    must(m_home->database().run(u"DELETE FROM change"_s));
    m_home->buy(u"Milk"_s, 1000);
    QVERIFY(must(m_news->poll(true)).isReload);
}

void TestNews::undoIsNews()
{
    const ProductId milk = m_home->id(u"Milk"_s);
    must((*m_home)->ledger().count(milk, 3000)); // changes no lot
    QVERIFY(must(m_news->poll(true)).products.contains(milk));
    must((*m_home)->undo());
    QVERIFY(must(m_news->poll(true)).products.contains(milk));
}

QTEST_GUILESS_MAIN(TestNews)
#include "tst_news.moc"
