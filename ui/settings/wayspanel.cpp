// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wayspanel.h"

#include "core/household/toldwords.h"
#include "ui/settings/memberdialog.h"
#include "ui/settings/sinkdialog.h"
#include "ui/settings/thingrow.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QApplication>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr SinkWay kWays[] = {SinkWay::Desktop, SinkWay::Ntfy, SinkWay::Webhook, SinkWay::Mqtt};

QString testWords(const RemindersReading &reading, SinkId sink, const QDateTime &now)
{
    for (const ReminderLogEntry &entry : reading.tests) {
        if (entry.sink != sink)
            continue;
        return WaysPanel::tr("%1: %2").arg(toldWhen(entry.atMs, now.date(), now.timeZone()),
                                           ReminderWording(now.date()).log(entry));
    }
    return {};
}

} // namespace

WaysPanel::WaysPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"waysPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void WaysPanel::setReading(const RemindersReading &reading, const QDateTime &now)
{
    const QWidget *focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    if (m_body) {
        // Its own button may have led here.
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(4));
    layout()->addWidget(m_body);
    for (const Member &member : reading.members)
        addMember(member, reading, now);
    if (reading.members.isEmpty()) {
        auto *words = new WordsLabel(tr("Everybody is told by this computer. Whoever wants it on the phone is added "
                                        "under General first."),
                                     WordsLabel::Tone::Body, m_body);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    m_body->show();
    if (QWidget *same = focused.isEmpty() ? nullptr : m_body->findChild<QWidget *>(focused))
        same->setFocus(Qt::OtherFocusReason);
}

void WaysPanel::addMember(const Member &member, const RemindersReading &reading, const QDateTime &now)
{
    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.space(2));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(2));
    auto *mark = new QLabel(m_body);
    mark->setPixmap(
        memberIcon(member.colour, this).pixmap(QSize(theme.buttonIcon(), theme.buttonIcon()), devicePixelRatioF()));
    head->addWidget(mark);
    head->addWidget(new WordsLabel(member.name, WordsLabel::Tone::Strong, m_body), 1);
    column->addLayout(head);
    bool hasDesktop = false;
    bool hasAny = false;
    for (const MemberSink &sink : reading.sinks) {
        if (sink.member != member.id)
            continue;
        hasAny = true;
        hasDesktop = hasDesktop || sink.way == SinkWay::Desktop;
        addSink(column, sink, member, testWords(reading, sink.id, now));
    }
    if (!hasAny)
        column->addWidget(new WordsLabel(tr("Only behind the bell."), WordsLabel::Tone::Muted, m_body));
    column->addWidget(addButton(member, hasDesktop), 0, Qt::AlignLeading);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(column);
}

void WaysPanel::addSink(QVBoxLayout *column, const MemberSink &sink, const Member &member, const QString &test)
{
    QStringList aside{sinkAddress(sink), test};
    if (sink.settings.value(u"sends_list"_s).toBool())
        aside.insert(1, tr("with the shopping list on the evening before"));
    aside.removeAll(QString());
    auto *row = new ThingRow(sinkName(sink.way), aside.join(u'\n'), m_body);
    const QString id = QString::number(sink.id.value);
    connect(row->addDeed(tr("Send a test"), u"testSink"_s + id), &QAbstractButton::clicked, this,
            [this, id = sink.id] { Q_EMIT testWanted(id); });
    if (sink.way != SinkWay::Desktop)
        connect(row->addDeed(tr("Change…"), u"changeSink"_s + id), &QAbstractButton::clicked, this,
                [this, sink, member] { Q_EMIT sinkWanted(sink, member.name); });
    connect(row->addDeed(tr("Remove"), u"removeSink"_s + id), &QAbstractButton::clicked, this,
            [this, id = sink.id] { Q_EMIT removeWanted(id); });
    column->addWidget(row);
}

QWidget *WaysPanel::addButton(const Member &member, bool hasDesktop)
{
    auto *add = new ActionButton(u"plus"_s, tr("Add a way"), ActionButton::Kind::Small, m_body);
    add->setObjectName(u"addSink%1"_s.arg(member.id.value));
    add->setAccessibleName(tr("Add a way to tell %1").arg(member.name));
    auto *menu = new QMenu(add);
    for (const SinkWay way : kWays) {
        if (way == SinkWay::Desktop && hasDesktop)
            continue;
        QAction *action = menu->addAction(sinkName(way));
        action->setObjectName(u"way_"_s + sinkWayName(way));
        connect(action, &QAction::triggered, this, [this, way, member] {
            MemberSink sink;
            sink.member = member.id;
            sink.way = way;
            Q_EMIT sinkWanted(sink, member.name);
        });
    }
    add->setMenu(menu);
    return add;
}

} // namespace larder
