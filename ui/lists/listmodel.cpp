// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listmodel.h"

#include "core/base/textkey.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qint64 kSmallUnitStep = 100'000; // 100 g, 100 ml

QString keyOf(const ListItem &item)
{
    return item.product.isValid() ? u"p%1"_s.arg(item.product.value) : u"l%1"_s.arg(item.line.value);
}

qint64 stepOf(const ListItem &item)
{
    if (!item.product.isValid())
        return 0;
    const bool isFine = item.amount.unit == Unit(Unit::Gram) || item.amount.unit == Unit(Unit::Millilitre);
    return item.packSize.value_or(isFine ? kSmallUnitStep : 1000);
}

} // namespace

QString ListModel::sectionTitle(Section section)
{
    switch (section) {
    case Section::Buy: return tr("Buy");
    case Section::Look: return tr("Have a look");
    //: Heading of what is not to be bought before a day to come
    case Section::Later: return tr("Later");
    //: Heading of what was ordered and has not arrived
    default: return tr("On its way");
    }
}

ListModel::ListModel(Section section, QObject *parent) : QAbstractTableModel(parent), m_section(section) {}

QString ListModel::headingOf(const ListItem &item)
{
    //: Heading of things that belong to no aisle
    return item.category.isEmpty() ? tr("Anywhere") : item.category;
}

QVector<ListModel::Row> ListModel::rowsFor(const QVector<ListItem> &items) const
{
    QVector<Row> rows;
    QString heading;
    for (const ListItem &item : items) {
        if (item.section != m_section)
            continue;
        if (m_section == Section::Buy && heading != headingOf(item)) {
            heading = headingOf(item);
            rows.push_back({u'#' + heading, heading, item.category, std::nullopt});
        }
        rows.push_back({keyOf(item), {}, {}, item});
    }
    return rows;
}

void ListModel::setItems(const QVector<ListItem> &items, QDate today)
{
    const bool isNewDay = m_today != today;
    m_today = today;
    m_wording = Wording(today);
    const QVector<Row> wanted = rowsFor(items);
    removeMissing(wanted);
    for (int row = 0; row < int(wanted.size()); ++row)
        place(row, wanted[row]);
    if (isNewDay && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(int(m_rows.size()) - 1, Price));
}

void ListModel::removeMissing(const QVector<Row> &wanted)
{
    QSet<QString> keys;
    for (const Row &row : wanted)
        keys.insert(row.key);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (keys.contains(m_rows[row].key))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void ListModel::place(int at, const Row &wanted)
{
    const auto found =
        std::find_if(m_rows.cbegin() + at, m_rows.cend(), [&](const Row &row) { return row.key == wanted.key; });
    if (found == m_rows.cend()) {
        beginInsertRows({}, at, at);
        m_rows.insert(at, wanted);
        endInsertRows();
        return;
    }
    if (const int from = int(found - m_rows.cbegin()); from != at) {
        beginMoveRows({}, from, from, {}, at);
        m_rows.move(from, at);
        endMoveRows();
    }
    if (m_rows[at] == wanted)
        return;
    m_rows[at] = wanted;
    refresh(at);
}

void ListModel::refresh(int row)
{
    Q_EMIT dataChanged(index(row, Name), index(row, Price));
}

const ListItem *ListModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || !m_rows[index.row()].item)
        return nullptr;
    return &*m_rows[index.row()].item;
}

QModelIndex ListModel::indexOf(const QString &name) const
{
    const QString key = textKey(name);
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows[row].item && textKey(m_rows[row].item->name) == key)
            return index(row, Name);
    }
    return {};
}

void ListModel::setMembers(const QVector<Member> &members)
{
    QHash<MemberId, QString> colours;
    for (const Member &member : members)
        colours.insert(member.id, member.colour);
    if (std::exchange(m_colours, colours) != colours && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(int(m_rows.size()) - 1, Name));
}

QStringList ListModel::aisles() const
{
    QStringList aisles;
    for (const Row &row : m_rows) {
        if (!row.aisle.isEmpty())
            aisles << row.aisle;
    }
    return aisles;
}

QString ListModel::aisleOf(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows[index.row()].aisle : QString();
}

int ListModel::lineCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.item.has_value(); }));
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ListModel::text(const ListItem &item, int column) const
{
    switch (column) {
    case Name: return item.name;
    case Amount: return m_wording.toBuy(item);
    case Why: return why(item);
    default: return item.cost ? m_wording.money(*item.cost) : u"–"_s;
    }
}

QString ListModel::why(const ListItem &item) const
{
    if (item.section == Section::Later && item.notBefore.isValid())
        return tr("Not before %1.").arg(m_wording.day(item.notBefore));
    if (item.section == Section::Ordered && item.onItsWay)
        return onItsWay(*item.onItsWay);
    return m_wording.reason(item.reason, Wording::Detail::Short);
}

QString ListModel::onItsWay(const OnItsWay &order) const
{
    if (!order.expectedOn.isValid())
        //: %1 is a shop
        return order.storeName.isEmpty() ? tr("Ordered.") : tr("Ordered at %1.").arg(order.storeName);
    const QString day = m_wording.day(order.expectedOn);
    if (order.expectedOn < m_today)
        return order.storeName.isEmpty() ? tr("Was to come %1.").arg(day)
                                         //: %1 is a shop, %2 a day
                                         : tr("Ordered at %1, was to come %2.").arg(order.storeName, day);
    return order.storeName.isEmpty() ? tr("Comes %1.").arg(day)
                                     //: %1 is a shop, %2 a day
                                     : tr("Ordered at %1, comes %2.").arg(order.storeName, day);
}

QString ListModel::spoken(const ListItem &item) const
{
    const QString amount = m_wording.toBuy(item);
    //: "Milk 1 l, important", read aloud
    const QString name = item.priority == Priority::Important ? tr("%1, important").arg(item.name)
                         : item.priority == Priority::CanWait ? tr("%1, can wait").arg(item.name)
                                                              : item.name;
    if (amount.isEmpty())
        return item.isChecked ? tr("%1, ticked").arg(name) : tr("%1, not ticked").arg(name);
    //: "Milk 1 l, 4 packs, ticked", read aloud
    return item.isChecked ? tr("%1, %2, ticked").arg(name, amount) : tr("%1, %2, not ticked").arg(name, amount);
}

QString ListModel::describe(const ListItem &item) const
{
    QStringList lines{why(item)};
    if (!item.assignee.isEmpty())
        lines << tr("%1 buys it.").arg(item.assignee);
    lines << item.note;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString ListModel::tip(const ListItem &item, int column) const
{
    if (column == Name)
        return item.note.isEmpty() ? item.name : item.name + u'\n' + item.note;
    if (column == Why)
        return why(item);
    if (column == Price && item.cheapest)
        //: %1 is a sum of money, %2 a shop
        return tr("About %1 at %2.").arg(m_wording.money(item.cheapest->cost), item.cheapest->name);
    return {};
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == HeadingRole)
        return !row.item.has_value();
    if (!row.item)
        return index.column() == Name && role == Qt::DisplayRole ? QVariant(row.heading) : QVariant();
    return lineData(*row.item, index.column(), role);
}

QVariant ListModel::lineData(const ListItem &item, int column, int role) const
{
    const bool isName = column == Name;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text(item, column);
    case Qt::ToolTipRole: return tip(item, column);
    case Qt::CheckStateRole: return isName ? QVariant(item.isChecked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole: return isName ? QVariant(spoken(item)) : QVariant();
    case Qt::AccessibleDescriptionRole: return isName ? QVariant(describe(item)) : QVariant();
    case EditedRole: return item.isEdited;
    case MilliRole: return item.amount.milli;
    case StepRole: return stepOf(item);
    case PriorityRole: return int(item.priority);
    case AssigneeRole: return item.assignee;
    case ColourRole: return m_colours.value(item.assignedTo);
    case NoteRole: return item.note;
    default: return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return sectionTitle(m_section);
    case Amount: return tr("Amount");
    case Why: return tr("Why is this here?");
    case Price: return tr("Last price");
    default: return {};
    }
}

Qt::ItemFlags ListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const ListItem *line = item(index);
    if (!line)
        return Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Amount && line->product.isValid())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!item(index))
        return false;
    ListItem &line = *m_rows[index.row()].item;
    const ListItem before = line;
    if (role == Qt::CheckStateRole && index.column() == Name) {
        line.isChecked = value.toInt() == Qt::Checked;
        refresh(index.row());
        Q_EMIT tickWanted(before, value.toInt() == Qt::Checked);
        return true;
    }
    const qint64 milli = value.toLongLong();
    if (role != MilliRole || index.column() != Amount || !line.product.isValid() || milli <= 0)
        return false;
    if (milli == line.amount.milli)
        return true;
    line.amount.milli = milli;
    line.isEdited = true;
    refresh(index.row());
    Q_EMIT amountWanted(before, milli);
    return true;
}

} // namespace larder
