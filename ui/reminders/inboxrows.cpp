// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/inboxrows.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

qint64 instantOf(const InboxEntry &entry)
{
    return entry.reminder.toldMs > 0 ? entry.reminder.toldMs : entry.reminder.dueMs;
}

bool isOfDay(const InboxEntry &entry, const QDateTime &now)
{
    return QDateTime::fromMSecsSinceEpoch(instantOf(entry), now.timeZone()).date() >= now.date();
}

} // namespace

InboxRows::InboxRows(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"inboxRows"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

void InboxRows::setEntries(const QVector<InboxEntry> &entries, const QDateTime &now)
{
    QVector<InboxEntry> shown = entries;
    for (const InboxEntry &before : std::as_const(m_entries)) {
        const bool isThere = std::any_of(entries.cbegin(), entries.cend(), [&](const InboxEntry &entry) {
            return entry.reminder.id == before.reminder.id;
        });
        if (!isThere && m_done.contains(before.reminder.id))
            shown << before;
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [](const InboxEntry &one, const InboxEntry &other) { return instantOf(one) > instantOf(other); });
    for (const InboxEntry &entry : std::as_const(shown)) {
        if (!entry.reminder.isSeen)
            m_new << entry.reminder.id;
    }
    const bool isSame =
        std::equal(shown.cbegin(), shown.cend(), m_entries.cbegin(), m_entries.cend(),
                   [&](const InboxEntry &one, const InboxEntry &other) {
                       return one.reminder.id == other.reminder.id && isOfDay(one, now) == isOfDay(other, now);
                   });
    if (!isSame)
        build(shown, now);
    m_entries = shown;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const ReminderId id = shown[i].reminder.id;
        m_rows[i]->show(shown[i], m_new.contains(id), now);
        m_rows[i]->setDone(m_done.contains(id) ? doneSentence(m_done.value(id), now) : QString());
    }
}

void InboxRows::build(const QVector<InboxEntry> &entries, const QDateTime &now)
{
    ReminderId focused;
    int place = -1;
    const QWidget *focus = QApplication::focusWidget();
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (focus && m_rows[i]->isAncestorOf(focus)) {
            focused = m_rows[i]->id();
            place = i;
        }
    }
    const QString name = focus ? focus->objectName() : QString();
    m_rows.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::optional<bool> isToday;
    for (const InboxEntry &entry : entries) {
        const bool isOfToday = isOfDay(entry, now);
        if (isToday != isOfToday)
            addHeading(isOfToday ? tr("Today") : tr("Earlier"));
        isToday = isOfToday;
        m_rows << addRow(entry);
    }
    if (place >= 0)
        restoreFocus(focused, place, name);
}

void InboxRows::addHeading(const QString &text)
{
    const Theme theme = themeOf(this);
    auto *heading = new WordsLabel(text, WordsLabel::Tone::Section, this);
    heading->setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(1));
    m_column->addWidget(heading);
    heading->show();
}

InboxRow *InboxRows::addRow(const InboxEntry &entry)
{
    auto *row = new InboxRow(entry, this);
    connect(row, &InboxRow::deedWanted, this, &InboxRows::deedWanted);
    connect(row, &InboxRow::undoWanted, this, &InboxRows::undoWanted);
    connect(row, &InboxRow::productWanted, this, &InboxRows::productWanted);
    connect(row, &InboxRow::rulesWanted, this, &InboxRows::rulesWanted);
    m_column->addWidget(row);
    row->setVisible(true);
    return row;
}

/// To the same button of the same row, else of the row that stands there now.
void InboxRows::restoreFocus(ReminderId focused, int place, const QString &name)
{
    if (m_rows.isEmpty())
        return;
    const auto same =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [focused](const InboxRow *row) { return row->id() == focused; });
    InboxRow *row = same != m_rows.cend() ? *same : m_rows[std::min(place, int(m_rows.size()) - 1)];
    if (auto *button = row->findChild<QWidget *>(name))
        button->setFocus(Qt::OtherFocusReason);
}

void InboxRows::setDone(const ReminderDone &done, const QDateTime &now)
{
    m_done.insert(done.reminder.id, done);
    for (InboxRow *row : std::as_const(m_rows)) {
        if (row->id() != done.reminder.id)
            continue;
        const bool hadFocus = QApplication::focusWidget() && row->isAncestorOf(QApplication::focusWidget());
        row->setDone(doneSentence(done, now));
        if (auto *undo = row->findChild<QWidget *>(u"reminderUndo"_s); undo && hadFocus)
            undo->setFocus(Qt::OtherFocusReason);
    }
}

std::optional<ReminderDone> InboxRows::done(ReminderId reminder) const
{
    return m_done.contains(reminder) ? std::optional(m_done.value(reminder)) : std::nullopt;
}

void InboxRows::forgetDone(ReminderId reminder)
{
    m_done.remove(reminder);
    for (InboxRow *row : std::as_const(m_rows)) {
        if (row->id() == reminder)
            row->setDone({});
    }
}

void InboxRows::endVisit()
{
    m_done.clear();
    m_new.clear();
}

} // namespace larder
