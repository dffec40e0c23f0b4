// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/lineactions.h"

#include "ui/lists/daydialog.h"
#include "ui/lists/ordereddialog.h"
#include "ui/lists/textdialog.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

LineActions::LineActions(Clock &clock, QWidget *page) : QObject(page), m_clock(clock), m_page(page) {}

void LineActions::setReading(const ListReading &reading)
{
    m_reading = reading;
}

void LineActions::showMenu(const ListItem &item, const QPoint &pos)
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(u"lineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addAmounts(*menu, item);
    menu->addSeparator();
    addPriorities(*menu, item);
    addBuyers(*menu, item);
    addAisles(*menu, item);
    menu->addSeparator();
    addEnds(*menu, item);
    menu->popup(pos);
}

void LineActions::addAmounts(QMenu &menu, const ListItem &item)
{
    if (item.product.isValid()) {
        QAction *amount = menu.addAction(tr("&Amount…"), this, [this, item] { Q_EMIT amountWanted(item); });
        amount->setObjectName(u"lineAmount"_s);
        amount->setShortcut(Qt::Key_F2);
    }
    menu.addAction(tr("&Note…"), this, [this, item] { askNote(item); })->setObjectName(u"lineNote"_s);
    menu.addAction(tr("Not &before…"), this, [this, item] { askNotBefore(item); })->setObjectName(u"lineNotBefore"_s);
    if (item.notBefore.isValid())
        menu.addAction(tr("Buy it on the next trip"), this,
                       [this, item] {
                           LineEdit edit;
                           edit.notBefore = QDate();
                           Q_EMIT editWanted(item, edit);
                       })
            ->setObjectName(u"lineNow"_s);
}

void LineActions::addPriorities(QMenu &menu, const ListItem &item)
{
    auto *group = new QActionGroup(&menu);
    for (const auto &[priority, words, name] : {std::tuple{Priority::Important, tr("&Important"), u"lineImportant"_s},
                                                std::tuple{Priority::Usual, tr("&Usual"), u"lineUsual"_s},
                                                std::tuple{Priority::CanWait, tr("Can &wait"), u"lineCanWait"_s}}) {
        QAction *action = menu.addAction(words, this, [this, item, value = int(priority)] {
            LineEdit edit;
            edit.priority = value;
            Q_EMIT editWanted(item, edit);
        });
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(item.priority == priority);
        group->addAction(action);
    }
}

void LineActions::addBuyers(QMenu &menu, const ListItem &item)
{
    if (m_reading.members.isEmpty())
        return;
    QMenu *buyers = menu.addMenu(tr("Who bu&ys it"));
    buyers->setObjectName(u"lineBuyers"_s);
    auto *group = new QActionGroup(buyers);
    const auto add = [&](const QString &words, qint64 member) {
        QAction *action = buyers->addAction(words, this, [this, item, member] {
            LineEdit edit;
            edit.assignedTo = member;
            Q_EMIT editWanted(item, edit);
        });
        action->setCheckable(true);
        action->setChecked(item.assignedTo.value == member);
        group->addAction(action);
    };
    add(tr("Anybody"), 0);
    for (const Member &member : std::as_const(m_reading.members))
        add(menuText(member.name), member.id.value);
}

void LineActions::addAisles(QMenu &menu, const ListItem &item)
{
    // The aisle of a product is the product's own.
    if (item.product.isValid() || m_reading.aisles.isEmpty())
        return;
    QMenu *aisles = menu.addMenu(tr("Ais&le"));
    aisles->setObjectName(u"lineAisles"_s);
    auto *group = new QActionGroup(aisles);
    const auto add = [&](const QString &words, const QString &aisle) {
        QAction *action = aisles->addAction(words, this, [this, item, aisle] {
            LineEdit edit;
            edit.category = aisle;
            Q_EMIT editWanted(item, edit);
        });
        action->setCheckable(true);
        action->setChecked(item.category == aisle);
        group->addAction(action);
    };
    add(tr("Anywhere"), {});
    for (const QString &aisle : std::as_const(m_reading.aisles))
        add(menuText(aisle), aisle);
}

void LineActions::addEnds(QMenu &menu, const ListItem &item)
{
    if (item.section == Section::Ordered)
        menu.addAction(tr("&Take the order back"), this, [this, item] { Q_EMIT takeBackWanted(item); })
            ->setObjectName(u"lineTakeBack"_s);
    else if (item.product.isValid())
        menu.addAction(tr("&Ordered at…"), this, [this, item] { askOrdered({item}); })->setObjectName(u"lineOrdered"_s);
    QAction *enough = menu.addAction(item.product.isValid() ? tr("&Have enough") : tr("Take it &off the list"), this,
                                     [this, item] { Q_EMIT removeWanted(item); });
    enough->setObjectName(u"lineEnough"_s);
    enough->setShortcut(Qt::Key_Delete);
    if (!item.product.isValid())
        return;
    menu.addSeparator();
    menu.addAction(tr("Bought &regularly…"), this, [this, item] { Q_EMIT regularWanted(item.product, item.name); })
        ->setObjectName(u"lineRegular"_s);
    menu.addAction(tr("&Show %1").arg(menuText(item.name)), this, [this, item] { Q_EMIT productWanted(item.product); })
        ->setObjectName(u"lineProduct"_s);
}

void LineActions::askNote(const ListItem &item)
{
    //: %1 is a thing
    auto *dialog = new TextDialog(TextDialog::Kind::Note, tr("Note"),
                                  tr("What is to be remembered about %1?").arg(item.name), item.note, m_page->window());
    connect(dialog, &TextDialog::given, this, [this, item](const QString &note) {
        LineEdit edit;
        edit.note = note;
        Q_EMIT editWanted(item, edit);
    });
    dialog->open();
}

void LineActions::askNotBefore(const ListItem &item)
{
    //: %1 is a thing
    auto *dialog = new DayDialog({tr("Not before"), tr("From which day on is %1 to be bought?").arg(item.name),
                                  tr("On the next trip")},
                                 item.notBefore, m_clock, m_page->window());
    connect(dialog, &DayDialog::chosen, this, [this, item](QDate day) {
        LineEdit edit;
        edit.notBefore = day;
        Q_EMIT editWanted(item, edit);
    });
    dialog->open();
}

void LineActions::askOrdered(const QVector<ListItem> &items)
{
    QStringList stores;
    for (const auto &store : std::as_const(m_reading.stores))
        stores << store.second;
    auto *dialog = new OrderedDialog(items, stores, m_clock, m_page->window());
    connect(dialog, &OrderedDialog::ordered, this, &LineActions::orderedWanted);
    dialog->open();
}

} // namespace larder
