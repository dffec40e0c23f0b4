// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/tripsdialog.h"

#include "core/household/listadding.h"
#include "core/household/wording.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietdelegate.h"
#include "ui/widgets/wordslabel.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 215; // units
constexpr int kUsualHeight = 115;
constexpr int kMostTrips = 100;

QString tripWords(const PastTrip &trip, const Wording &wording)
{
    const QString day = wording.day(trip.day);
    const int things = int(trip.lines.size());
    if (trip.storeName.isEmpty())
        return trip.paid ? TripsDialog::tr("%1: %n thing(s), %2", nullptr, things).arg(day, wording.money(*trip.paid))
                         : TripsDialog::tr("%1: %n thing(s)", nullptr, things).arg(day);
    //: %1 is a day, %2 a shop, %3 a sum of money
    return trip.paid ? TripsDialog::tr("%1 at %2: %n thing(s), %3", nullptr, things)
                           .arg(day, trip.storeName, wording.money(*trip.paid))
                     : TripsDialog::tr("%1 at %2: %n thing(s)", nullptr, things).arg(day, trip.storeName);
}

QString lineWords(const TripLine &line, const Wording &wording)
{
    const QString amount = wording.amount(line.amount, line.packSize);
    //: %1 is a thing, %2 how much of it, %3 what was paid
    return line.paid ? TripsDialog::tr("%1, %2, %3").arg(line.name, amount, wording.money(*line.paid))
                     : TripsDialog::tr("%1, %2").arg(line.name, amount);
}

} // namespace

TripsDialog::TripsDialog(const QString &list, HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : HouseDialog(u"tripsDialog"_s, handle, clock, parent)
    , m_list(list)
    , m_stack(new QStackedWidget(this))
    , m_days(new QListWidget(this))
    , m_lines(new QListWidget(this))
    , m_again(new ActionButton(tr("Buy this again"), ActionButton::Kind::Normal, this))
{
    setWindowTitle(tr("Past trips"));
    m_days->setObjectName(u"trips"_s);
    m_days->setAccessibleName(tr("Past trips"));
    m_lines->setObjectName(u"tripLines"_s);
    m_lines->setAccessibleName(tr("What was bought"));
    m_again->setObjectName(u"buyAgain"_s);
    build();
    connect(m_days, &QListWidget::currentRowChanged, this, &TripsDialog::showLines);
    connect(m_lines, &QListWidget::itemChanged, this, &TripsDialog::refresh);
    connect(m_lines, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const ProductId product = m_trips[m_days->currentRow()].lines[m_lines->row(item)].product;
        if (product.isValid())
            Q_EMIT productWanted(product);
    });
    connect(m_again, &QAbstractButton::clicked, this, &TripsDialog::buyAgain);
    setUsualSize(kUsualWidth, kUsualHeight);
}

void TripsDialog::build()
{
    const Theme theme = themeOf(this);
    auto *full = new QWidget(this);
    auto *columns = new QHBoxLayout(full);
    columns->setContentsMargins({});
    columns->setSpacing(theme.space(3));
    columns->addWidget(m_days, 1);
    columns->addWidget(m_lines, 1);
    for (QListWidget *list : {m_days, m_lines}) {
        list->setItemDelegate(new QuietDelegate(list));
        list->setWordWrap(true);
        list->setResizeMode(QListView::Adjust); // wraps anew
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    auto *empty = new EmptyState(this);
    empty->setObjectName(u"tripsEmpty"_s);
    empty->setPicture(u"basket"_s);
    empty->setSentence(tr("No trips yet."));
    empty->setHint(
        tr("What you put away with “I'm back”, or add by hand or from a file, stands here by day and shop."));
    m_stack->addWidget(full);
    m_stack->addWidget(empty);
    m_again->setAutoDefault(false);
    contents()->addWidget(m_stack, 1);
    contents()->addWidget(m_again, 0, Qt::AlignLeading);
}

void TripsDialog::read()
{
    handle().run(
        this, [before = today().addDays(1)](Household &h) { return pastTrips(h.database(), before, kMostTrips); },
        [this](const Result<QVector<PastTrip>> &trips) {
            if (trips)
                show(*trips);
            else
                tell(trips.error().message);
        });
}

void TripsDialog::show(const QVector<PastTrip> &trips)
{
    const int row = std::max(0, m_days->currentRow());
    const Wording wording(today());
    m_trips = trips;
    const QSignalBlocker quiet(m_days);
    m_days->clear();
    for (const PastTrip &trip : trips)
        m_days->addItem(tripWords(trip, wording));
    m_days->setCurrentRow(std::min(row, m_days->count() - 1));
    m_stack->setCurrentIndex(trips.isEmpty() ? 1 : 0);
    m_again->setVisible(!trips.isEmpty());
    showLines();
}

void TripsDialog::showLines()
{
    const Wording wording(today());
    const QSignalBlocker quiet(m_lines);
    m_lines->clear();
    if (m_days->currentRow() < 0)
        return;
    for (const TripLine &line : m_trips[m_days->currentRow()].lines) {
        auto *item = new QListWidgetItem(lineWords(line, wording), m_lines);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    refresh();
}

void TripsDialog::refresh()
{
    bool hasAny = false;
    for (int row = 0; row < m_lines->count(); ++row)
        hasAny = hasAny || m_lines->item(row)->checkState() == Qt::Checked;
    m_again->setEnabled(hasAny);
    m_again->setToolTip(hasAny ? tr("Writes the ticked things on the list") : tr("Tick what you want to buy again."));
}

void TripsDialog::buyAgain()
{
    if (m_days->currentRow() < 0)
        return;
    PastTrip trip = m_trips[m_days->currentRow()];
    QVector<TripLine> wanted;
    for (int row = 0; row < m_lines->count(); ++row) {
        if (m_lines->item(row)->checkState() == Qt::Checked)
            wanted << trip.lines[row];
    }
    trip.lines = wanted;
    change([list = m_list, trip](Household &h) { return discard(addTrip(h, list, trip)); });
}

} // namespace larder
