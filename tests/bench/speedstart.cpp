// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/household/householdhandle.h"
#include "tests/bench/measure.h"
#include "ui/pantry/pantrypage.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QSqlQuery>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kStarts = 7;

/// Says "painted" on standard output after the first paint of @p view with rows in it, and ends the program.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QAbstractItemView &view) : m_view(view) { view.viewport()->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !m_view.model() || m_view.model()->rowCount() == 0)
            return false;
        m_view.viewport()->removeEventFilter(this);
        QMetaObject::invokeMethod(
            this,
            [] {
                std::puts("painted");
                std::fflush(stdout);
                QApplication::quit();
            },
            Qt::QueuedConnection);
        return false;
    }

private:
    QAbstractItemView &m_view;
};

/// What Qt itself takes: a main window with a table of the products' names.
int runTrivial(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(file);
    database.open();
    QSqlQuery query(u"SELECT name FROM product"_s);
    QStandardItemModel model;
    while (query.next())
        model.appendRow(new QStandardItem(query.value(0).toString()));
    QMainWindow window;
    auto *table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    const FirstPaint firstPaint(*table);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

int runOwn(const QString &file)
{
    SystemClock clock;
    HouseholdHandle handle(clock);
    PantryPage page(handle, clock);
    auto *table = page.findChild<QAbstractItemView *>(u"pantryTable"_s);
    const FirstPaint firstPaint(*table);
    page.resize(1280, 800);
    page.show();
    handle.open(file, Household::Opening::MustExist, &page, [&](const Result<void> &) { page.reload(); });
    return QApplication::exec();
}

double start(const QString &kind, const QString &file)
{
    return milliseconds([&] {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"window"_s, kind, file});
        process.waitForReadyRead(30'000);
        process.waitForFinished(30'000);
    });
}

} // namespace

int runWindow(const QString &kind, const QString &file)
{
    return kind == u"trivial"_s ? runTrivial(file) : runOwn(file);
}

void speedStart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"start.larder"_s);
    if (!makeLargeHousehold(file, 10'000, 100'000))
        return;
    QVector<double> anchor;
    QVector<double> own;
    for (int i = 0; i <= kStarts; ++i) {
        const double trivial = start(u"trivial"_s, file);
        const double pantry = start(u"pantry"_s, file);
        if (i > 0) { // the first one warms the disk cache
            anchor << trivial;
            own << pantry;
        }
    }
    report("start to rows painted, 10,000 rows", medianOf(own), medianOf(anchor), "ms",
           "trivial Qt window with the names");
}

} // namespace larder
