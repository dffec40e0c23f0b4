// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/singleinstance.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSecondRaisesTheFirst();
    void anotherHouseholdIsOnItsOwn();
    void theEndedOneLeavesThePlace();

private:
    QTemporaryDir m_folder;
};

void TestSingleInstance::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"run"_s));
    QFile::setPermissions(m_folder.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.filePath(u"run"_s)));
}

void TestSingleInstance::theSecondRaisesTheFirst()
{
    SingleInstance first(m_folder.filePath(u"home.larder"_s));
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    SingleInstance second(m_folder.path() + u"/./home.larder"_s);
    QVERIFY(!second.claim());
    QVERIFY(second.askToRaise());
    QTRY_COMPARE(raised.count(), 1);
}

void TestSingleInstance::anotherHouseholdIsOnItsOwn()
{
    SingleInstance first(m_folder.filePath(u"home.larder"_s));
    SingleInstance other(m_folder.filePath(u"cabin.larder"_s));
    QVERIFY(first.claim());
    QVERIFY(other.claim());
}

void TestSingleInstance::theEndedOneLeavesThePlace()
{
    {
        SingleInstance first(m_folder.filePath(u"home.larder"_s));
        QVERIFY(first.claim());
    }
    SingleInstance next(m_folder.filePath(u"home.larder"_s));
    QVERIFY(next.claim());
    SingleInstance silent(m_folder.filePath(u"nobody.larder"_s));
    QVERIFY(!silent.askToRaise());
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
