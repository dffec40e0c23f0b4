// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listhead.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"

#include <QAccessible>
#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kDaysOfWeek = 7;

QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

/// Without what was in it; an open one is left alone.
bool emptied(QMenu *menu)
{
    if (menu->isVisible())
        return false;
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(menu->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    return true;
}

/// A choice of a menu, one of @p group.
template<class Then>
void addChoice(QMenu *menu, QActionGroup *group, const QString &words, bool isChosen, const QString &name, Then then)
{
    QAction *action = menu->addAction(words, menu, then);
    action->setObjectName(name);
    action->setCheckable(true);
    group->addAction(action);
    action->setChecked(isChosen);
}

} // namespace

ListHead::ListHead(QWidget *parent)
    : QWidget(parent)
    , m_list(new ActionButton(this))
    , m_trip(new ActionButton(this))
    , m_store(new ActionButton(this))
    , m_copy(new ActionButton(u"copy"_s, tr("Copy"), ActionButton::Kind::Flat, this))
    , m_more(new ActionButton(tr("More"), ActionButton::Kind::Flat, this))
    , m_listMenu(new QMenu(m_list))
    , m_tripMenu(new QMenu(m_trip))
    , m_storeMenu(new QMenu(m_store))
{
    m_list->setObjectName(u"chooseList"_s);
    m_trip->setObjectName(u"chooseTrip"_s);
    m_store->setObjectName(u"chooseStore"_s);
    m_copy->setObjectName(u"copyButton"_s);
    m_more->setObjectName(u"moreButton"_s);
    m_copy->setToolTip(tr("Copies the list as plain text"));
    m_list->setMenu(m_listMenu);
    m_trip->setMenu(m_tripMenu);
    m_store->setMenu(m_storeMenu);
    auto *choices = new QWidget(this);
    auto *flow = new FlowLayout(choices);
    flow->setContentsMargins({});
    for (ActionButton *button : {m_list, m_trip, m_store})
        flow->addWidget(button);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).space(2));
    row->addWidget(choices, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(m_more, 0, Qt::AlignTop);
    addMore();
    connect(m_copy, &QAbstractButton::clicked, this, &ListHead::copyWanted);
    // What was read while a menu was open.
    connect(m_listMenu, &QMenu::aboutToHide, this, &ListHead::fillLists, Qt::QueuedConnection);
    connect(m_tripMenu, &QMenu::aboutToHide, this, &ListHead::fillTrip, Qt::QueuedConnection);
    connect(m_storeMenu, &QMenu::aboutToHide, this, &ListHead::fillStores, Qt::QueuedConnection);
}

void ListHead::addMore()
{
    auto *menu = new QMenu(m_more);
    const auto add = [&](const QString &words, Deed deed) {
        menu->addAction(words, this, [this, deed] { Q_EMIT deedWanted(deed); })
            ->setObjectName(u"more%1"_s.arg(QString::fromLatin1(QMetaEnum::fromType<Deed>().valueToKey(int(deed)))));
    };
    add(tr("&Paste any text…"), Deed::Paste);
    add(tr("&Templates…"), Deed::Templates);
    add(tr("Past t&rips…"), Deed::Trips);
    add(tr("Bought re&gularly…"), Deed::Regular);
    add(tr("&Fridge sheet…"), Deed::Sheet);
    menu->addSeparator();
    add(tr("Pri&nt…"), Deed::Print);
    add(tr("Save as P&DF…"), Deed::Pdf);
    add(tr("&Save as…"), Deed::Save);
    add(tr("&QR code of the list…"), Deed::Code);
    menu->addSeparator();
    add(tr("&Ordered at…"), Deed::Ordered);
    m_more->setMenu(menu);
}

void ListHead::setReading(const ListReading &reading)
{
    m_reading = reading;
    m_list->setText(menuText(listTitle(reading.list)));
    m_list->setAccessibleName(tr("List: %1").arg(listTitle(reading.list)));
    m_list->setVisible(reading.list.id.isValid());
    m_trip->setText(tripWords());
    m_trip->setVisible(reading.trips.next.isValid());
    //: %1 is a shop
    m_store->setText(reading.list.store.isValid()
                         ? tr("at %1, in its aisle order").arg(menuText(reading.list.storeName))
                         : tr("wherever it is cheapest"));
    m_copy->setText(tr("Copy"));
    m_copy->setIconName(u"copy"_s);
    fillLists();
    fillTrip();
    fillStores();
}

QString ListHead::tripWords() const
{
    //: The day of the next shopping trip: "for Saturday 21 November"; the format of the day follows in the next text
    return tr("for %1").arg(QLocale().toString(m_reading.trips.next, tr("dddd d MMMM")));
}

void ListHead::fillLists()
{
    if (!emptied(m_listMenu))
        return;
    auto *group = new QActionGroup(m_listMenu);
    for (const ShoppingList &list : std::as_const(m_reading.lists)) {
        //: %1 is the name of a list, %n how many lines are open on it
        const QString name = menuText(listTitle(list));
        const QString words =
            list.isFirst || list.open == 0 ? name : tr("%1 (%n to buy)", nullptr, list.open).arg(name);
        addChoice(m_listMenu, group, words, list.id == m_reading.list.id, u"list%1"_s.arg(list.id.value),
                  [this, list] { Q_EMIT listWanted(list); });
    }
    m_listMenu->addSeparator();
    m_listMenu->addAction(tr("&New list…"), this, &ListHead::newListWanted)->setObjectName(u"newList"_s);
    m_listMenu->addAction(tr("&Rename…"), this, &ListHead::renameWanted)->setObjectName(u"renameList"_s);
    QAction *remove = m_listMenu->addAction(tr("&Delete this list"), this, &ListHead::removeListWanted);
    remove->setObjectName(u"removeList"_s);
    remove->setEnabled(!m_reading.list.isFirst);
}

void ListHead::fillTrip()
{
    if (!emptied(m_tripMenu))
        return;
    auto *days = new QActionGroup(m_tripMenu);
    const QLocale locale;
    for (int i = 0; i < kDaysOfWeek; ++i) {
        const int weekday = (locale.firstDayOfWeek() - 1 + i) % kDaysOfWeek + 1;
        addChoice(m_tripMenu, days, locale.standaloneDayName(weekday), m_reading.habit.weekday == weekday,
                  u"tripDay%1"_s.arg(weekday), [this, weekday] { Q_EMIT shoppingDayWanted(weekday); });
    }
    addChoice(m_tripMenu, days, tr("&Learn the day from my purchases"), m_reading.habit.weekday == 0, u"tripDay0"_s,
              [this] { Q_EMIT shoppingDayWanted(0); });
    QMenu *often = m_tripMenu->addMenu(tr("&How often you shop"));
    often->setObjectName(u"tripOften"_s);
    auto *rhythms = new QActionGroup(often);
    for (const auto &[every, words] :
         {std::pair{1, tr("Every day")}, std::pair{3, tr("Twice a week")}, std::pair{7, tr("Every week")},
          std::pair{14, tr("Every two weeks")}, std::pair{28, tr("Every four weeks")},
          std::pair{0, tr("&Learn it from my purchases")}})
        addChoice(often, rhythms, words, m_reading.habit.everyDays == every, u"tripEvery%1"_s.arg(every),
                  [this, days = every] { Q_EMIT everyDaysWanted(days); });
    m_tripMenu->addAction(tr("The next trip is on &another day…"), this, &ListHead::nextTripWanted)
        ->setObjectName(u"nextTrip"_s);
}

void ListHead::fillStores()
{
    if (!emptied(m_storeMenu))
        return;
    auto *group = new QActionGroup(m_storeMenu);
    for (const auto &[id, name] : std::as_const(m_reading.stores))
        addChoice(m_storeMenu, group, menuText(name), id == m_reading.list.store, u"store%1"_s.arg(id.value),
                  [this, store = id] { Q_EMIT storeWanted(store); });
    addChoice(m_storeMenu, group, tr("&Wherever it is cheapest"), !m_reading.list.store.isValid(), u"store0"_s,
              [this] { Q_EMIT storeWanted({}); });
    m_storeMenu->addSeparator();
    m_storeMenu->addAction(tr("Another &shop…"), this, &ListHead::newStoreWanted)->setObjectName(u"newStore"_s);
    QAction *aisles = m_storeMenu->addAction(tr("&Arrange the aisles…"), this, &ListHead::aislesWanted);
    aisles->setObjectName(u"arrangeAisles"_s);
    aisles->setEnabled(m_reading.list.store.isValid());
}

void ListHead::askStore()
{
    m_store->setFocus();
    m_storeMenu->popup(m_store->mapToGlobal(m_store->rect().bottomLeft()));
}

void ListHead::confirmCopy()
{
    m_copy->setText(tr("Copied"));
    m_copy->setIconName(u"check"_s);
    QAccessibleEvent alert(m_copy, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace larder
