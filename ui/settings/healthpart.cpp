// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/healthpart.h"

#include "ui/settings/healthcheck.h"
#include "ui/settings/healthmodel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/quietdelegate.h"
#include "ui/widgets/wordslabel.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

namespace {

constexpr auto kLookAgain = 2s;

} // namespace

HealthPart::HealthPart(const SettingsContext &context, QWidget *parent)
    : SettingsPart(context, parent)
    , m_model(new HealthModel(this))
    , m_check(new HealthCheck(this))
    , m_table(new QTableView(widget()))
    , m_sentence(new WordsLabel(WordsLabel::Tone::Body, widget()))
    , m_facts(new QFormLayout)
    , m_checkNow(new ActionButton(u"check"_s, tr("Check now"), ActionButton::Kind::Normal, widget()))
    , m_problems(new WordsLabel(WordsLabel::Tone::Body, widget()))
{
    setObjectName(u"healthPart"_s);
    addHandlers();
    addFacts();
    addChecks();
    connect(m_check, &HealthCheck::checked, this, &HealthPart::showProblems);
    m_look.setInterval(kLookAgain);
    connect(&m_look, &QTimer::timeout, this, &SettingsPart::reload);
    m_look.start();
}

void HealthPart::addHandlers()
{
    auto *section = addSection(tr("Change stream"));
    m_sentence->setObjectName(u"healthSentence"_s);
    m_sentence->setWordWrap(true);
    m_table->setObjectName(u"handlersTable"_s);
    m_table->setAccessibleName(tr("Handlers"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new QuietDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(themeOf(this).listRowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    Panel::blendIn(m_table);
    auto *panel = new larder::Panel(larder::Panel::Padding::None, widget());
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins({});
    inside->addWidget(m_table);
    section->addWidget(m_sentence);
    section->addWidget(panel);
    fitTable();
}

void HealthPart::addFacts()
{
    const Theme theme = themeOf(this);
    m_facts->setContentsMargins({});
    m_facts->setHorizontalSpacing(theme.space(4));
    m_facts->setVerticalSpacing(theme.space(1));
    m_facts->setLabelAlignment(Qt::AlignLeading);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addSection(tr("The file and the program"))->addLayout(m_facts);
}

void HealthPart::addChecks()
{
    auto *section = addSection(tr("Integrity"));
    auto *words =
        new WordsLabel(tr("Proves that the stock is what the ledger's events say, and that the file is sound. It "
                          "reads only; the household goes on meanwhile."),
                       WordsLabel::Tone::Muted, widget());
    words->setWordWrap(true);
    m_checkNow->setObjectName(u"checkNow"_s);
    m_problems->setObjectName(u"checkProblems"_s);
    m_problems->setWordWrap(true);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problems->hide();
    auto *copyAll = new ActionButton(u"copy"_s, tr("Copy as text"), ActionButton::Kind::Normal, widget());
    copyAll->setObjectName(u"copyHealth"_s);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_checkNow);
    buttons->addWidget(copyAll);
    section->addWidget(words);
    section->addWidget(m_problems);
    section->addLayout(buttons);
    connect(m_checkNow, &QAbstractButton::clicked, this, &HealthPart::startCheck);
    connect(copyAll, &QAbstractButton::clicked, this, &HealthPart::copy);
}

void HealthPart::read()
{
    context().handle.run(this, readHealth, [this](const Result<HealthReading> &reading) {
        if (reading)
            show(*reading);
        else
            report(reading.error());
    });
}

bool HealthPart::concerns(const ChangeSet &changes) const
{
    return !changes.isEmpty();
}

void HealthPart::show(const HealthReading &reading)
{
    m_reading = reading;
    m_sentence->setText(healthSentence(reading));
    m_model->setReading(reading);
    fitTable();
    const QVector<HealthFact> facts = healthFacts(reading);
    for (qsizetype i = 0; i < facts.size(); ++i) {
        if (i == m_texts.size()) {
            auto *text = new WordsLabel(WordsLabel::Tone::Body, widget());
            text->setWordWrap(true);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_facts->addRow(new WordsLabel(facts[i].name, WordsLabel::Tone::Muted, widget()), text);
            m_texts << text;
        }
        m_texts[i]->setText(facts[i].text);
    }
}

/// As high as its rows: the page scrolls, not the table.
void HealthPart::fitTable()
{
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    const bool isWide = m_table->horizontalHeader()->length() > m_table->viewport()->width();
    m_table->setFixedHeight(rows + m_table->horizontalHeader()->sizeHint().height()
                            + (isWide ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
}

void HealthPart::startCheck()
{
    m_checkNow->setBusy(tr("Checking…"));
    m_problems->hide();
    m_check->start(context().handle.path());
}

void HealthPart::showProblems(const Result<QStringList> &problems)
{
    m_checkNow->setBusy({});
    m_problems->setText(!problems             ? problems.error().message
                        : problems->isEmpty() ? tr("Everything is in order.")
                                              : problems->join(u'\n'));
    m_problems->show();
}

void HealthPart::copy()
{
    QGuiApplication::clipboard()->setText(healthText(m_reading));
    Q_EMIT said(tr("Copied."));
}

} // namespace larder
