// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sourcespart.h"

#include "ui/settings/eventfile.h"
#include "ui/settings/sourcedesk.h"
#include "ui/settings/sourcerow.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

namespace {

constexpr auto kLookAgain = 20s;

} // namespace

SourcesPart::SourcesPart(const SettingsContext &context, QWidget *parent)
    : SettingsPart(context, parent)
    , m_desk(new SourceDesk(context.handle, this))
    , m_files(new EventFile(context.handle, context.files, this))
    , m_nothing(new WordsLabel(tr("Nothing tells Larder by itself yet."), WordsLabel::Tone::Body, widget()))
    , m_list(addSection(tr("What tells Larder")))
{
    setObjectName(u"sourcesPart"_s);
    auto *words = new WordsLabel(
        tr("A scale, a fridge, a button or a script can tell Larder what came and what went. Only this computer and your "
           "own smart home are listened to, and only what stands here."),
        WordsLabel::Tone::Muted, widget());
    words->setWordWrap(true);
    m_nothing->setObjectName(u"noSources"_s);
    m_nothing->hide();
    auto *add = new ActionButton(u"plus"_s, tr("Add a source…"), ActionButton::Kind::Normal, widget());
    add->setObjectName(u"addSource"_s);
    m_list->addWidget(words);
    m_list->addWidget(m_nothing);
    m_list->addWidget(add, 0, Qt::AlignLeading);
    addFiles();
    connect(add, &QAbstractButton::clicked, m_desk, &SourceDesk::add);
    connect(m_desk, &SourceDesk::failed, this, &SettingsPart::failed);
    connect(m_desk, &SourceDesk::roomWanted, this, &SettingsPart::roomWanted);
    connect(&this->context().handle, &HouseholdHandle::listeningChanged, this, &SourcesPart::showRows);
    connect(&this->context().handle, &HouseholdHandle::delivered, this, &SettingsPart::reloadSoon);
    m_look.setInterval(kLookAgain);
    connect(&m_look, &QTimer::timeout, this, &SettingsPart::reload);
    m_look.start();
}

void SourcesPart::addFiles()
{
    auto *section = addSection(tr("Files"));
    auto *words = new WordsLabel(tr("A file of events needs no source: open it here, or book it from a script with "
                                    "larder-cli events ingest. The same file twice changes nothing."),
                                 WordsLabel::Tone::Muted, widget());
    words->setWordWrap(true);
    auto *open = new ActionButton(u"open-folder"_s, tr("Open a file of events…"), ActionButton::Kind::Normal, widget());
    open->setObjectName(u"openEvents"_s);
    section->addWidget(words);
    section->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &QAbstractButton::clicked, m_files, &EventFile::choose);
    connect(m_files, &EventFile::failed, this, &SettingsPart::failed);
    connect(m_files, &EventFile::roomWanted, this, &SettingsPart::roomWanted);
}

void SourcesPart::read()
{
    context().handle.run(this, readSources, [this](const Result<SourcesReading> &reading) {
        if (reading)
            show(*reading);
        else
            report(reading.error());
    });
}

bool SourcesPart::concerns(const ChangeSet &changes) const
{
    static const QSet<QString> tables{u"event_source"_s, u"source_product"_s, u"source_button"_s, u"dead_letter"_s};
    return changes.tables.intersects(tables);
}

void SourcesPart::show(const SourcesReading &reading)
{
    const auto isSame =
        std::equal(reading.sources.begin(), reading.sources.end(), m_rows.begin(), m_rows.end(),
                   [](const SourceReading &source, const SourceRow *row) { return row->source() == source.source.id; });
    m_reading = reading;
    if (!isSame || !m_body)
        makeRows();
    m_nothing->setVisible(reading.sources.isEmpty());
    showRows();
    m_desk->refresh(reading);
}

void SourcesPart::makeRows()
{
    delete m_body;
    m_rows.clear();
    m_body = new QWidget(widget());
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins({});
    rows->setSpacing(themeOf(this).space(3));
    for (const SourceReading &source : std::as_const(m_reading.sources)) {
        auto *row = new SourceRow(source.source.id, m_body);
        rows->addWidget(row);
        rows->addWidget(new RuleLine(m_body));
        m_rows << row;
        connect(row, &SourceRow::wished, this, [this](SourceId id, SourceRow::Wish wish) {
            for (const SourceReading &wanted : std::as_const(m_reading.sources)) {
                if (wanted.source.id == id)
                    return m_desk->act(wanted, m_reading.household, wish);
            }
        });
    }
    m_list->insertWidget(m_list->count() - 1, m_body);
    m_body->setVisible(!m_rows.isEmpty());
}

void SourcesPart::showRows()
{
    const QVector<ListenerState> &states = context().handle.listening();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto state = std::find_if(states.begin(), states.end(), [&](const ListenerState &candidate) {
            return candidate.source == m_rows[i]->source();
        });
        m_rows[i]->show(m_reading.sources[i], m_reading.household,
                        state == states.end() ? std::nullopt : std::optional(*state), m_reading.nowMs);
    }
}

} // namespace larder
