// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/namesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

class TestNamesModel : public QObject
{
    Q_OBJECT

private:
    static ImportName name(const QString &name, const QString &store, std::optional<ImportName::Proposal> proposal = {})
    {
        ImportName result;
        result.name = name;
        result.store = store;
        result.rows = 2;
        result.proposal = std::move(proposal);
        return result;
    }
    QString fate(int row) const
    {
        return m_model->index(row, int(NamesModel::Column::Fate)).data(Qt::DisplayRole).toString();
    }

    std::unique_ptr<NamesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init();
    void decisionsAreForAllChosenRows();
    void proposalsAreTaken();
    void theFilterLooksIntoNamesAndStores();
    void decisionsStay();
};

void TestNamesModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<NamesModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    Product milk;
    milk.id = ProductId(7);
    milk.name = u"Milk"_s;
    m_model->setNames({name(u"BIO MILK"_s, u"Lidl"_s, ImportName::Proposal{ProductId(7), u"Milk"_s}),
                       name(u"Bread"_s, u"Bakery"_s),
                       name(u"Bread white"_s, u"Bakery"_s, ImportName::Proposal{{}, u"Bread"_s})},
                      {milk});
}

void TestNamesModel::decisionsAreForAllChosenRows()
{
    NameDecision decision;
    decision.kind = NameDecision::Kind::SameName;
    decision.other = u"Bread"_s;
    m_model->decide({0, 1, 2}, decision);
    const auto decisions = m_model->decisions();
    QCOMPARE(decisions.size(), 2); // the name that stays is no decision
    QCOMPARE(decisions[0].name, u"BIO MILK"_s);
    QVERIFY(decisions[0].store == u"Lidl"_s);
    QCOMPARE(fate(0), u"Same as Bread"_s);
    QCOMPARE(fate(1), u"New"_s);
    m_model->decide({0}, {.name = {}, .kind = NameDecision::Kind::NotPantry});
    QCOMPARE(fate(0), u"Not a pantry thing"_s);
    QCOMPARE(m_model->decisions().size(), 2);
}

void TestNamesModel::proposalsAreTaken()
{
    QCOMPARE(m_model->proposals(), 2);
    QCOMPARE(fate(0), u"New. Same as Milk?"_s);
    m_model->acceptProposals({0, 1, 2});
    QCOMPARE(m_model->proposals(), 0);
    const auto decisions = m_model->decisions();
    QCOMPARE(decisions.size(), 2);
    QVERIFY(decisions[0].kind == NameDecision::Kind::SameProduct && decisions[0].product == ProductId(7));
    QVERIFY(decisions[1].kind == NameDecision::Kind::SameName && decisions[1].other == u"Bread"_s);
    QCOMPARE(fate(0), u"Same as Milk"_s);
}

void TestNamesModel::theFilterLooksIntoNamesAndStores()
{
    m_model->setFilter(u"bakery"_s);
    QCOMPARE(m_model->rowCount(), 2);
    m_model->setFilter(u"milk"_s);
    QCOMPARE(m_model->name(0).name, u"BIO MILK"_s);
    m_model->setFilter(u"nothing"_s);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestNamesModel::decisionsStay()
{
    m_model->acceptProposals({0});
    m_model->setNames({name(u"bio milk"_s, u"LIDL"_s), name(u"Salt"_s, {})}, {});
    QCOMPARE(m_model->decisions().size(), 1);
}

QTEST_GUILESS_MAIN(TestNamesModel)
#include "tst_namesmodel.moc"
