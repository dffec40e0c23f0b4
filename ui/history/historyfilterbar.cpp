// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyfilterbar.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

const QString kTopic = u"topic"_s;
const QString kMember = u"member"_s;
const QString kWay = u"way"_s;
const QString kSource = u"source"_s;

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_topics(new ChoiceStrip(this))
    , m_field(new Field(tr("Filter"), this))
{
    m_topics->setObjectName(u"historyTopics"_s);
    m_topics->setAccessibleName(tr("What happened"));
    // In the order of HistoryFilter::Topic.
    for (const QString &topic :
         {tr("Everything"), tr("Bought"), tr("Used"), tr("Counted"), tr("Shopping list"), tr("Products")})
        m_topics->addPart(topic);
    m_field->setObjectName(u"historyFilter"_s);
    m_field->addAction(larderIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->setHint(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);

    auto *flow = new FlowLayout(this);
    flow->setContentsMargins({});
    flow->addWidget(m_topics);
    m_who = addMenu(u"historyWho"_s, &HistoryFilterBar::people);
    m_way = addMenu(u"historyWay"_s, &HistoryFilterBar::ways);
    m_days = addMenu(u"historyDays"_s, &HistoryFilterBar::days);
    flow->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        HistoryFilter filter = m_filter;
        filter.text = text.simplified();
        setFilter(filter);
    });
    connect(m_topics, &ChoiceStrip::currentChanged, this, [this](int topic) {
        HistoryFilter filter = m_filter;
        filter.topic = HistoryFilter::Topic(topic);
        setFilter(filter);
    });
    tell();
}

ActionButton *HistoryFilterBar::addMenu(const QString &name, Choices choices)
{
    auto *button = new ActionButton(QString(), ActionButton::Kind::Small, this);
    button->setObjectName(name);
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, choices] { fill(menu, (this->*choices)()); });
    button->setMenu(menu);
    layout()->addWidget(button);
    return button;
}

void HistoryFilterBar::fill(QMenu *menu, const QVector<Choice> &choices)
{
    menu->clear();
    for (const Choice &choice : choices) {
        QAction *action = menu->addAction(QString(choice.text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(choice.filter == m_filter);
        connect(action, &QAction::triggered, this, [this, filter = choice.filter] { setFilter(filter); });
    }
}

QVector<HistoryFilterBar::Choice> HistoryFilterBar::people() const
{
    HistoryFilter filter = m_filter;
    filter.member = {};
    QVector<Choice> choices{{tr("By anybody"), filter}};
    for (const Member &member : m_members) {
        filter.member = member.id;
        //: %1 is somebody's name
        choices.push_back({tr("By %1").arg(member.name), filter});
    }
    return choices;
}

QVector<HistoryFilterBar::Choice> HistoryFilterBar::ways() const
{
    using Way = HistoryFilter::Way;
    HistoryFilter filter = m_filter;
    filter.source = {};
    QVector<Choice> choices;
    for (const auto &[way, text] :
         {std::pair(Way::Any, tr("From anywhere")), std::pair(Way::Window, tr("Here")),
          std::pair(Way::CommandLine, tr("From the command line")), std::pair(Way::File, tr("From files"))}) {
        filter.way = way;
        choices.push_back({text, filter});
    }
    filter.way = Way::Source;
    for (const auto &[source, name] : m_sources) {
        filter.source = source;
        //: %1 is the name of something that tells Larder what happens: a scale, a script
        choices.push_back({tr("From %1").arg(name), filter});
    }
    return choices;
}

QVector<HistoryFilterBar::Choice> HistoryFilterBar::days() const
{
    HistoryFilter filter = m_filter;
    filter.from = {};
    filter.to = {};
    QVector<Choice> choices{{tr("On any day"), filter}};
    for (const auto &[days, text] :
         {std::pair(0, tr("Today")), std::pair(6, tr("In the last 7 days")), std::pair(29, tr("In the last 30 days")),
          std::pair(364, tr("In the last 12 months"))}) {
        filter.from = m_today.addDays(-days);
        choices.push_back({text, filter});
    }
    if (m_filter.to.isValid())
        choices.push_back({tr("Until %1").arg(locale().toString(m_filter.to, QLocale::ShortFormat)), m_filter});
    return choices;
}

void HistoryFilterBar::setChoices(const QVector<Member> &members, const QVector<std::pair<SourceId, QString>> &sources,
                                  QDate today)
{
    m_members = members;
    m_sources = sources;
    m_today = today;
    tell();
}

void HistoryFilterBar::setFilter(const HistoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    tell();
    Q_EMIT filterChanged();
}

/// Each button says what is chosen; one that there is nothing to choose for is not there.
void HistoryFilterBar::tell()
{
    m_topics->setCurrentIndex(int(m_filter.topic));
    if (m_field->text().simplified() != m_filter.text)
        m_field->setText(m_filter.text);
    const auto name = [this](ActionButton *button, const QVector<Choice> &choices) {
        button->setText(choices.first().text);
        for (const Choice &choice : choices) {
            if (choice.filter == m_filter)
                button->setText(QString(choice.text).replace(u'&', u"&&"_s));
        }
    };
    name(m_who, people());
    name(m_way, ways());
    name(m_days, days());
    m_who->setVisible(m_members.size() > 1 || m_filter.member.isValid());
}

void HistoryFilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool HistoryFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isClear = key->key() == Qt::Key_Escape && !m_field->text().isEmpty();
        if (event->type() == QEvent::ShortcutOverride && isClear) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && isClear) {
            m_field->clear();
            return true;
        }
        if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_Down) {
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryFilterBar::saveState(QSettings &settings) const
{
    // Not what was typed, and no days: they were for that moment, and found again they only hide things.
    settings.setValue(kTopic, int(m_filter.topic));
    settings.setValue(kMember, m_filter.member.value);
    settings.setValue(kWay, int(m_filter.way));
    settings.setValue(kSource, m_filter.source.value);
}

void HistoryFilterBar::restoreState(QSettings &settings)
{
    HistoryFilter filter = m_filter;
    filter.topic = HistoryFilter::Topic(std::clamp(settings.value(kTopic).toInt(), 0, m_topics->count() - 1));
    filter.member = MemberId(settings.value(kMember).toLongLong());
    filter.way = HistoryFilter::Way(std::clamp(settings.value(kWay).toInt(), 0, int(HistoryFilter::Way::Source)));
    filter.source = SourceId(settings.value(kSource).toLongLong());
    setFilter(filter);
}

} // namespace larder
