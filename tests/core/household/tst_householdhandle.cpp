// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/householdhandle.h"
#include "core/secrets/memorysecrets.h"
#include "tests/core/testhousehold.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace {

Result<Booked> buyMilk(Household &household)
{
    return household.buy(u"Milk"_s, {}, {1000, {}, {}}, {});
}

} // namespace

class TestHouseholdHandle : public QObject
{
    Q_OBJECT

private:
    /// A handle with its household open.
    std::unique_ptr<HouseholdHandle> open(const HouseholdHandle::MakeSecrets &secrets = {})
    {
        auto handle = std::make_unique<HouseholdHandle>(m_clock);
        handle->listenWith(secrets);
        bool isOpen = false;
        handle->open(m_folder->filePath(u"h.larder"_s), Household::Opening::CreateIfMissing, this,
                     [&](const Result<void> &result) { isOpen = result.has_value(); });
        [&] { QTRY_VERIFY(isOpen); }();
        return handle;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init();
    void doneIsCalledOnTheCallersThread();
    void aDeadContextDropsDoneButNotTheWork();
    void withoutAHouseholdCallsAreClosed();
    void aFailedOpenTellsWhy();
    void shutdownEndsEveryCallOnce();
    void noNewsComesAfterTheEnd();
    void aPersonGoesAheadOfTheStream();
    void ownChangesAreNews();
    void changesOfOthersAreNewsWithinASecond();
    void anotherHouseholdCanBeOpened();
    void sourcesAreListenedTo();
    void whatIsAskedOfTheListeningEndsOnce();
};

void TestHouseholdHandle::init()
{
    LARDER_FAIL_ON_WARNING();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHouseholdHandle::doneIsCalledOnTheCallersThread()
{
    const auto handle = open();
    QThread *workThread = nullptr;
    QThread *doneThread = nullptr;
    qint64 onHand = 0;
    handle->run(
        this,
        [&](Household &household) {
            workThread = QThread::currentThread();
            return buyMilk(household);
        },
        [&](const Result<Booked> &booked) {
            doneThread = QThread::currentThread();
            onHand = booked ? booked->onHand : -1;
        });
    QTRY_COMPARE(onHand, 1000);
    QCOMPARE(doneThread, QThread::currentThread());
    QVERIFY(workThread && workThread != doneThread);
}

void TestHouseholdHandle::aDeadContextDropsDoneButNotTheWork()
{
    const auto handle = open();
    auto context = std::make_unique<QObject>();
    bool wasCalled = false;
    handle->run(context.get(), buyMilk, [&](const Result<Booked> &) { wasCalled = true; });
    context.reset();
    qint64 onHand = 0;
    handle->run(this, buyMilk, [&](const Result<Booked> &booked) { onHand = booked ? booked->onHand : -1; });
    QTRY_COMPARE(onHand, 2000);
    QVERIFY(!wasCalled);
}

void TestHouseholdHandle::withoutAHouseholdCallsAreClosed()
{
    HouseholdHandle handle(m_clock);
    std::optional<ErrorKind> kind;
    handle.run(this, buyMilk, [&](const Result<Booked> &booked) { kind = failure(booked); });
    QTRY_VERIFY(kind == ErrorKind::Closed);
}

void TestHouseholdHandle::aFailedOpenTellsWhy()
{
    HouseholdHandle handle(m_clock);
    std::optional<ErrorKind> kind;
    handle.open(m_folder->filePath(u"none.larder"_s), Household::Opening::MustExist, this,
                [&](const Result<void> &result) { kind = failure(result); });
    QTRY_VERIFY(kind == ErrorKind::NotFound);
}

void TestHouseholdHandle::shutdownEndsEveryCallOnce()
{
    auto handle = open();
    QSemaphore started;
    QSemaphore mayEnd;
    QVector<int> calls(20, 0);
    int closed = 0;
    for (int i = 0; i < calls.size(); ++i) {
        handle->run(
            this,
            [&, i](Household &household) {
                if (i == 0) {
                    started.release();
                    mayEnd.acquire();
                }
                return buyMilk(household);
            },
            [&, i](const Result<Booked> &booked) {
                ++calls[i];
                closed += failure(booked) == ErrorKind::Closed;
            });
    }
    started.acquire();
    // The first call runs on while everything behind it is refused.
    const std::unique_ptr<QThread> releaser(QThread::create([&] { mayEnd.release(); }));
    releaser->start();
    handle.reset();
    releaser->wait();
    QCOMPARE(calls, QVector<int>(20, 1));
    auto household = Household::open(m_folder->filePath(u"h.larder"_s), Household::Opening::MustExist, m_clock);
    QVERIFY(household);
    const qint64 booked = must((*household)->database().number(u"SELECT count(*) FROM stock_event"_s, 0));
    QCOMPARE(booked, 20 - closed);
    QVERIFY(booked >= 1);
}

void TestHouseholdHandle::noNewsComesAfterTheEnd()
{
    auto handle = open();
    QSemaphore isDone;
    int news = 0;
    bool isEnding = false;
    connect(handle.get(), &HouseholdHandle::changed, this, [&] { news += isEnding; });
    handle->run(
        this, [](Household &household) { return buyMilk(household); }, [](const Result<Booked> &) {});
    handle->run(
        this,
        [&](Household &household) {
            isDone.release();
            return buyMilk(household);
        },
        [](const Result<Booked> &) {});
    isDone.acquire(); // the first purchase's news waits in the inbox now
    isEnding = true;
    handle.reset();
    QCOMPARE(news, 0);
}

void TestHouseholdHandle::aPersonGoesAheadOfTheStream()
{
    const auto handle = open();
    QSemaphore allAsked;
    qint64 lag = -1;
    handle->run(
        this,
        [&](Household &household) -> Result<int> {
            allAsked.acquire();
            for (int i = 0; i < 250; ++i)
                LARDER_TRY(household.products().add(u"Good %1"_s.arg(i), {}));
            return 0;
        },
        [](const Result<int> &) {});
    handle->run(
        this,
        [](Household &household) {
            return household.database().number(
                u"SELECT (SELECT max(seq) FROM change) - (SELECT min(checkpoint) FROM handler)"_s, 0);
        },
        [&](const Result<qint64> &found) { lag = found.value_or(-2); });
    allAsked.release();
    QTRY_VERIFY_WITH_TIMEOUT(lag != -1, 60'000);
    QVERIFY2(lag > 100, qPrintable(QString::number(lag))); // at most one batch came in between
    // The stream goes on by itself afterwards.
    const auto ask = [&] {
        handle->run(
            this,
            [](Household &household) {
                return household.database().number(
                    u"SELECT (SELECT max(seq) FROM change) - (SELECT min(checkpoint) FROM handler)"_s, 0);
            },
            [&](const Result<qint64> &found) { lag = found.value_or(-2); });
    };
    QTRY_VERIFY_WITH_TIMEOUT((ask(), lag == 0), 30'000);
}

void TestHouseholdHandle::ownChangesAreNews()
{
    const auto handle = open();
    QSet<ProductId> products;
    QSet<QString> tables;
    QThread *thread = nullptr;
    connect(handle.get(), &HouseholdHandle::changed, this, [&](const ChangeSet &changes) {
        products += changes.products;
        tables += changes.tables;
        thread = QThread::currentThread();
    });
    ProductId milk;
    handle->run(this, buyMilk, [&](const Result<Booked> &booked) { milk = booked ? booked->product.id : ProductId(); });
    QTRY_VERIFY(milk.isValid() && products.contains(milk));
    QTRY_VERIFY(tables.contains(u"lot"_s) && tables.contains(u"forecast_model"_s));
    QCOMPARE(thread, QThread::currentThread());
}

void TestHouseholdHandle::changesOfOthersAreNewsWithinASecond()
{
    const auto handle = open();
    QSet<ProductId> products;
    connect(handle.get(), &HouseholdHandle::changed, this,
            [&](const ChangeSet &changes) { products += changes.products; });
    auto other = Household::open(m_folder->filePath(u"h.larder"_s), Household::Opening::MustExist, m_clock);
    QVERIFY(other);
    const ProductId milk = must(buyMilk(**other)).product.id;
    QTRY_VERIFY(products.contains(milk));
}

void TestHouseholdHandle::anotherHouseholdCanBeOpened()
{
    const auto handle = open();
    qint64 onHand = 0;
    const auto note = [&](const Result<Booked> &booked) { onHand = booked ? booked->onHand : -1; };
    handle->run(this, buyMilk, note);
    handle->run(this, buyMilk, note);
    QTRY_COMPARE(onHand, 2000);
    bool isOpen = false;
    handle->open(m_folder->filePath(u"second.larder"_s), Household::Opening::CreateIfMissing, this,
                 [&](const Result<void> &result) { isOpen = result.has_value(); });
    QTRY_VERIFY(isOpen);
    QVERIFY(handle->path().endsWith(u"second.larder"_s));
    handle->run(this, buyMilk, note);
    QTRY_COMPARE(onHand, 1000);
}

void TestHouseholdHandle::sourcesAreListenedTo()
{
    const auto handle = open([] { return std::make_unique<MemorySecrets>(); });
    QSignalSpy changed(handle.get(), &HouseholdHandle::listeningChanged);
    SourceId id;
    handle->run(
        this,
        [](Household &household) {
            EventSource source;
            source.name = u"Script"_s;
            source.way = EventSource::Way::Http;
            return household.sources().add(source);
        },
        [&](const Result<EventSource> &source) { id = must(source).id; });
    // Nobody told the listening: it hears of it as everybody does.
    QTRY_VERIFY(!handle->listening().isEmpty() && handle->listening().first().needsSecret);
    std::optional<SecretStore::Kept> kept;
    handle->keepSecret(id, u"secret"_s, this, [&](const Result<SecretStore::Kept> &result) { kept = must(result); });
    QTRY_COMPARE(kept, SecretStore::Kept::Session);
    QTRY_COMPARE(handle->listening().first().kind, ListenerState::Kind::Listening);
    QVERIFY(handle->listening().first().address.startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(changed.size() >= 2);

    std::optional<ErrorKind> noButtons;
    handle->nextPress(id, this, [&](const Result<ButtonPress> &press) { noButtons = failure(press); });
    QTRY_COMPARE(noButtons, ErrorKind::Refused);
}

void TestHouseholdHandle::whatIsAskedOfTheListeningEndsOnce()
{
    // A keychain that never answers.
    class SilentSecrets : public MemorySecrets
    {
    public:
        void write(const QString &, const QString &, bool, QObject *,
                   std::function<void(const Result<Kept> &)> done) override
        {
            m_waiting.push_back(std::move(done));
        }

    private:
        std::vector<std::function<void(const Result<Kept> &)>> m_waiting;
    };
    QVector<ErrorKind> ends;
    const auto note = [&](const auto &result) { ends.push_back(failure(result).value_or(ErrorKind::Io)); };
    {
        const auto deaf = open();
        deaf->keepSecret(SourceId(1), u"secret"_s, this, note);
        QTRY_COMPARE(ends, QVector{ErrorKind::Refused});
        deaf->nextPress(SourceId(1), this, note);
    }
    QCOMPARE(ends.size(), 2); // refused or closed, whichever came first
    {
        const auto handle = open([] { return std::make_unique<SilentSecrets>(); });
        handle->keepSecret(SourceId(1), u"secret"_s, this, note);
        bool isCalled = false; // behind the other
        handle->run(
            this, [](Household &) { return Result<void>(); }, [&](const Result<void> &) { isCalled = true; });
        QTRY_VERIFY(isCalled);
        QCOMPARE(ends.size(), 2);
    }
    QCOMPARE(ends.size(), 3);
    QCOMPARE(ends.last(), ErrorKind::Closed);
}

QTEST_GUILESS_MAIN(TestHouseholdHandle)
#include "tst_householdhandle.moc"
