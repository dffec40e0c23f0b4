// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/household/householdhandle.h"
#include "tests/bench/measure.h"
#include "ui/pantry/pantrypage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

namespace {

constexpr int kProducts = 10'000;
constexpr int kEachTime = 100; // events
constexpr auto kPace = 10ms; // so 10,000 events a second
constexpr auto kLasting = 5s;

/// How long the window's loop is away, looked at each millisecond.
class Gaps : public QObject
{
public:
    Gaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps << double(m_since.nsecsElapsed()) / 1e6;
            m_since.restart();
        });
        m_since.start();
        m_timer.start(1ms);
    }
    /// Of all milliseconds of the time: what a click that comes at any moment waits at most in @p share of the cases.
    [[nodiscard]] double within(double share) const
    {
        QVector<double> gaps = m_gaps;
        std::sort(gaps.begin(), gaps.end());
        return gaps.isEmpty() ? 0 : gaps[qsizetype(share * double(gaps.size() - 1))];
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QVector<double> m_gaps;
};

QByteArray message(int first)
{
    QByteArray text;
    for (int i = first; i < first + kEachTime; ++i) {
        const QByteArray number = QByteArray::number(i * 7919LL % kProducts);
        text += R"({"v":1,"event_id":")" + QByteArray::number(i) + R"(","type":"added","product":{"name":"Stall )"
                + number + R"(","sku":"S)" + number + R"("},"amount":1})" + '\n';
    }
    return text;
}

/// Runs the loop until @p isDone; false after a minute.
template<class Done>
bool waitUntil(Done isDone)
{
    QElapsedTimer since;
    since.start();
    while (!isDone() && since.elapsed() < 60'000)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
    return isDone();
}

struct Stream
{
    EventSource source = {};
    int sent = 0; ///< messages
    int answered = 0;
    qint64 booked = 0; ///< events
};

void measure(HouseholdHandle &handle, Stream &stream)
{
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    QObject::connect(&pace, &QTimer::timeout, &pace, [&] {
        handle.run(
            &handle,
            [source = stream.source, text = message(stream.sent++ * kEachTime)](Household &household) {
                return household.intake().take(source, text);
            },
            [&stream](const Result<QVector<EventResult>> &results) {
                ++stream.answered;
                for (const EventResult &result : results.value_or(QVector<EventResult>()))
                    stream.booked += result.status == EventResult::Status::Applied ? 1 : 0;
            });
    });
    int told = 0;
    QObject::connect(&handle, &HouseholdHandle::changed, &pace, [&told] { ++told; });
    const Gaps gaps;
    QElapsedTimer since;
    since.start();
    pace.start(kPace);
    std::ignore = waitUntil([&] { return since.elapsed() >= std::chrono::milliseconds(kLasting).count(); });
    pace.stop();
    std::ignore = waitUntil([&] { return stream.answered == stream.sent; });
    const double seconds = double(since.elapsed()) / 1000;
    std::printf("%d events sent in 5 s, %lld booked after %.1f s: %.0f/s; told of changes %d times\n",
                stream.sent * kEachTime, static_cast<long long>(stream.booked), seconds,
                double(stream.booked) / seconds, told);
    report("the window's longest stall", gaps.within(1), 50, "ms", "what nobody notices");
    report("  99 of 100", gaps.within(0.99), 50, "ms", "same");
}

} // namespace

void speedStall()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"stall.larder"_s);
    if (!makeLargeHousehold(file, kProducts, kProducts))
        return;
    SystemClock clock;
    HouseholdHandle handle(clock);
    MainWindow window(handle, clock);
    auto *page = new PantryPage(handle, clock);
    window.addPage(page);
    window.resize(1280, 800);
    window.show();
    window.open(file, Household::Opening::MustExist);
    const auto *table = page->findChild<QAbstractItemView *>(u"pantryTable"_s);
    if (!waitUntil([&] { return table->model() && table->model()->rowCount() > 0; }))
        return;
    Stream stream;
    handle.run(
        &handle,
        [](Household &household) {
            EventSource source;
            source.name = u"Stall"_s;
            return household.sources().add(source);
        },
        [&stream](const Result<EventSource> &source) { stream.source = source.value_or(EventSource()); });
    if (waitUntil([&] { return stream.source.id.isValid(); }))
        measure(handle, stream);
}

} // namespace larder
