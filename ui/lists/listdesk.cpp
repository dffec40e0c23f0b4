// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listdesk.h"

#include "core/pantry/namerepository.h"
#include "ui/lists/aislesdialog.h"
#include "ui/lists/codebox.h"
#include "ui/lists/daydialog.h"
#include "ui/lists/listoutput.h"
#include "ui/lists/phonedialog.h"
#include "ui/lists/recurringdialog.h"
#include "ui/lists/sheetdialog.h"
#include "ui/lists/templatesdialog.h"
#include "ui/lists/textdialog.h"
#include "ui/lists/tripsdialog.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// The store of that name, made where it is new; none for no name. The name alone is no step to undo.
Result<StoreId> storeNamed(Household &household, const QString &name)
{
    if (name.isEmpty())
        return StoreId();
    return inTransaction(household.database(), [&] { return NameRepository(household.database()).store(name); });
}

} // namespace

ListDesk::ListDesk(HouseholdHandle &handle, Clock &clock, ListOutput &output, QWidget *page)
    : QObject(page)
    , m_handle(handle)
    , m_clock(clock)
    , m_output(output)
    , m_page(page)
{}

void ListDesk::setReading(const ListReading &reading)
{
    m_reading = reading;
}

template<class Work>
void ListDesk::change(Work work)
{
    change(std::move(work), [] {});
}

template<class Work, class Then>
void ListDesk::change(Work work, Then then)
{
    m_handle.run(this, std::move(work), [this, then](const Result<void> &done) {
        if (done)
            then();
        else
            Q_EMIT failed(done.error());
    });
}

void ListDesk::serve(ListHead *head)
{
    serveLists(head);
    serveTrip(head);
    serveStores(head);
    connect(head, &ListHead::deedWanted, this, &ListDesk::does);
    connect(this, &ListDesk::storeNeeded, head, &ListHead::askStore);
}

void ListDesk::serveLists(ListHead *head)
{
    connect(head, &ListHead::listWanted, this,
            [this](const ShoppingList &list) { choose(list.isFirst ? QString() : list.name); });
    connect(head, &ListHead::newListWanted, this, &ListDesk::askNewList);
    connect(head, &ListHead::renameWanted, this, &ListDesk::askListName);
    connect(head, &ListHead::removeListWanted, this, &ListDesk::removeList);
}

void ListDesk::serveTrip(ListHead *head)
{
    connect(head, &ListHead::shoppingDayWanted, this, [this](int weekday) {
        setHabit([weekday](TripHabit &habit) {
            habit.weekday = weekday;
            habit.next = {};
        });
    });
    connect(head, &ListHead::everyDaysWanted, this,
            [this](int days) { setHabit([days](TripHabit &habit) { habit.everyDays = days; }); });
    connect(head, &ListHead::nextTripWanted, this, &ListDesk::askNextTrip);
}

void ListDesk::serveStores(ListHead *head)
{
    connect(head, &ListHead::storeWanted, this, &ListDesk::setStore);
    connect(head, &ListHead::newStoreWanted, this, &ListDesk::askNewStore);
    connect(head, &ListHead::aislesWanted, this, &ListDesk::arrangeAisles);
}

void ListDesk::choose(const QString &list)
{
    m_list = list;
    Q_EMIT listChosen();
}

void ListDesk::askNewList()
{
    auto *dialog =
        new TextDialog(TextDialog::Kind::Name, tr("New list"), tr("What is the list called?"), {}, m_page->window());
    connect(dialog, &TextDialog::given, this, [this](const QString &name) {
        change([name](Household &h) { return discard(h.lists().createList(name)); }, [this, name] { choose(name); });
    });
    dialog->open();
}

void ListDesk::askListName()
{
    const ShoppingList list = m_reading.list;
    auto *dialog = new TextDialog(TextDialog::Kind::Name, tr("Rename list"), tr("What is it called from now on?"),
                                  listTitle(list), m_page->window());
    const QString old = list.isFirst ? QString() : list.name;
    connect(dialog, &TextDialog::given, this, [this, old](const QString &name) {
        change([old, name](Household &h) { return h.lists().renameList(old, name); },
               [this, old, name] { choose(old.isEmpty() ? old : name); });
    });
    dialog->open();
}

void ListDesk::removeList()
{
    change([name = m_reading.list.name](Household &h) { return h.lists().removeList(name); }, [this] { choose({}); });
}

void ListDesk::setHabit(const std::function<void(TripHabit &)> &edit)
{
    TripHabit habit = m_reading.habit;
    edit(habit);
    change([habit](Household &h) {
        return h.journal().act({{}, u"setting"_s}, [&](ActionId) { return h.foresight().setTripHabit(habit); });
    });
}

void ListDesk::askNextTrip()
{
    auto *dialog =
        new DayDialog({tr("Next trip"), tr("When do you go shopping next? After that the usual days go on."), {}},
                      m_reading.trips.next, m_clock, m_page->window());
    connect(dialog, &DayDialog::chosen, this,
            [this](QDate day) { setHabit([day](TripHabit &habit) { habit.next = day; }); });
    dialog->open();
}

void ListDesk::setStore(StoreId store)
{
    change([list = m_list, store](Household &h) { return h.lists().setListStore(list, store); });
}

void ListDesk::askNewStore()
{
    auto *dialog = new TextDialog(TextDialog::Kind::Name, tr("Another shop"), tr("What is the shop called?"), {},
                                  m_page->window());
    connect(dialog, &TextDialog::given, this, [this](const QString &name) {
        change([list = m_list, name](Household &h) -> Result<void> {
            const auto store = storeNamed(h, name);
            return store ? h.lists().setListStore(list, *store) : fail(store.error());
        });
    });
    dialog->open();
}

void ListDesk::arrangeAisles()
{
    (new AislesDialog(m_reading.list.store, m_reading.list.storeName, m_handle, m_clock, m_page->window()))->open();
}

void ListDesk::moveAisle(const QString &aisle, const QString &other, bool isBehind)
{
    if (!m_reading.list.store.isValid()) {
        Q_EMIT storeNeeded();
        return;
    }
    m_reading.aisles = movedAisle(m_reading.aisles, aisle, other, isBehind);
    change([store = m_reading.list.store, aisles = m_reading.aisles](Household &h) {
        return h.aisles().setOrder(store, aisles);
    });
}

void ListDesk::order(const QVector<ListItem> &items, const QString &store, QDate expectedOn)
{
    change([list = m_list, items, store, expectedOn](Household &h) -> Result<void> {
        const auto from = storeNamed(h, store);
        return from ? h.lists().setOrdered(list, items, *from, expectedOn) : fail(from.error());
    });
}

void ListDesk::does(ListHead::Deed deed)
{
    switch (deed) {
    case ListHead::Deed::Paste: Q_EMIT pasteWanted(); return;
    case ListHead::Deed::Templates: return showTemplates();
    case ListHead::Deed::Trips: return showTrips();
    case ListHead::Deed::Regular: return showRegular();
    case ListHead::Deed::Sheet: return showSheet();
    case ListHead::Deed::Print: return m_output.print();
    case ListHead::Deed::Pdf: return m_output.savePdf();
    case ListHead::Deed::Save: return m_output.saveAs();
    case ListHead::Deed::Code: return (new CodeDialog(m_output.text(ListFormat::Text), m_page->window()))->open();
    case ListHead::Deed::Ordered: Q_EMIT orderedAsked(); return;
    }
}

void ListDesk::showTemplates()
{
    (new TemplatesDialog(m_list, m_handle, m_clock, m_page->window()))->open();
}

void ListDesk::showTrips()
{
    auto *dialog = new TripsDialog(m_list, m_handle, m_clock, m_page->window());
    connect(dialog, &TripsDialog::productWanted, this, [this, dialog](ProductId product) {
        dialog->reject();
        Q_EMIT productWanted(product);
    });
    dialog->open();
}

void ListDesk::showRegular(ProductId product, const QString &name)
{
    auto *dialog = new RecurringDialog(m_handle, m_clock, m_page->window());
    dialog->startWith(product, name);
    dialog->open();
}

void ListDesk::showSheet()
{
    auto *dialog = new SheetDialog(m_handle, m_clock, m_page->window());
    connect(dialog, &SheetDialog::printWanted, &m_output, &ListOutput::printSheet);
    dialog->open();
}

void ListDesk::showPhone()
{
    auto *dialog = new PhoneDialog(m_output.text(ListFormat::Text), m_handle, m_clock, m_page->window());
    connect(dialog, &PhoneDialog::fileWanted, &m_output, &ListOutput::savePage);
    dialog->open();
}

} // namespace larder
