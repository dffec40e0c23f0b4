// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columnsstep.h"

#include "ui/exchange/fieldchip.h"
#include "ui/exchange/importsession.h"
#include "ui/exchange/previewtable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr std::array kDelimiters{u',', u';', u'\t', u'|'};
constexpr int kChipsFrom = 105; // units of height; below it the menus are enough

QWidget *labelled(const QString &words, QComboBox *box, const QString &name)
{
    box->setObjectName(name);
    box->setAccessibleName(words);
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(themeOf(pair).space(1));
    auto *label = new QLabel(words, pair);
    label->setBuddy(box);
    row->addWidget(label);
    row->addWidget(box);
    return pair;
}

} // namespace

ColumnsStep::ColumnsStep(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_headline(new WordsLabel(WordsLabel::Tone::Section, this))
    , m_chips(newChips())
    , m_table(new PreviewTable(this))
    , m_delimiter(new QComboBox)
    , m_mark(new QComboBox)
    , m_order(new QComboBox)
    , m_state(new WordsLabel(WordsLabel::Tone::Body, this))
{
    m_headline->setText(tr("Say what each column of %1 is.").arg(session.fileName()));
    m_headline->setWordWrap(true);
    m_table->setObjectName(u"importPreview"_s);
    m_table->setAccessibleName(tr("First rows of the file"));
    m_state->setObjectName(u"importState"_s);
    m_state->setWordWrap(true);
    setFocusProxy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).space(2));
    column->addWidget(m_headline);
    column->addWidget(m_chips);
    column->addWidget(m_table, 1);
    column->addWidget(newFormats());
    column->addWidget(m_state);
    connect(m_table, &PreviewTable::fieldChosen, this, &ColumnsStep::setField);
    connect(&session, &ImportSession::tableChanged, this, &ColumnsStep::showTable);
    connect(&session, &ImportSession::fileChanged, this, &ColumnsStep::showFile);
    for (QComboBox *box : {m_delimiter, m_mark, m_order})
        connect(box, &QComboBox::activated, this, [this, box] { changeFormat(box); });
}

QWidget *ColumnsStep::newChips()
{
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    for (int field = 0; field < kPurchaseFields; ++field) {
        auto *chip = new FieldChip(PurchaseField(field), chips);
        connect(chip, &FieldChip::clicked, this,
                [this, chip] { setField(m_table->currentIndex().column(), chip->field()); });
        flow->addWidget(chip);
    }
    return chips;
}

QWidget *ColumnsStep::newFormats()
{
    m_delimiter->addItem(tr("Comma"));
    m_delimiter->addItem(tr("Semicolon"));
    m_delimiter->addItem(tr("Tab"));
    m_delimiter->addItem(tr("Vertical bar"));
    m_mark->addItem(tr("As each cell says"), int(DecimalMark::Ask));
    m_mark->addItem(tr("1,50"), int(DecimalMark::Comma));
    m_mark->addItem(tr("1.50"), int(DecimalMark::Point));
    m_order->addItem(tr("Day first, 31/12"), int(DateOrder::DayMonth));
    m_order->addItem(tr("Month first, 12/31"), int(DateOrder::MonthDay));
    auto *formats = new QWidget(this);
    auto *flow = new FlowLayout(formats);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(labelled(tr("Columns end at"), m_delimiter, u"importDelimiter"_s));
    flow->addWidget(labelled(tr("Numbers are written"), m_mark, u"importMark"_s));
    flow->addWidget(labelled(tr("Dates are written"), m_order, u"importOrder"_s));
    return formats;
}

void ColumnsStep::setField(int column, const std::optional<PurchaseField> &field)
{
    ImportSession::Settings settings = m_session.settings();
    if (column < 0 || column >= settings.fields.size())
        return;
    // Two columns cannot be the same thing: the newer word counts.
    for (auto &other : settings.fields) {
        if (field && other == field)
            other.reset();
    }
    settings.fields[column] = field;
    m_table->setFields(settings.fields);
    m_session.setSettings(settings);
}

void ColumnsStep::showTable()
{
    m_table->setTable(m_session.table());
    m_table->setFields(m_session.settings().fields);
    for (size_t i = 0; i < kDelimiters.size(); ++i) {
        if (m_session.table().delimiter == kDelimiters[i])
            m_delimiter->setCurrentIndex(int(i));
    }
}

void ColumnsStep::showFile()
{
    const auto &file = m_session.file();
    if (!file) {
        const bool hasDate = m_session.settings().fields.contains(PurchaseField::Date);
        m_state->setText(hasDate ? tr("Which column is the product?") : tr("Which column is the date?"));
        return;
    }
    m_mark->setCurrentIndex(m_mark->findData(int(file->mark)));
    m_order->setCurrentIndex(m_order->findData(int(file->order)));
    const QString understood = tr("%n row(s) understood.", nullptr, int(file->rows.size()));
    if (file->rejected.isEmpty())
        return m_state->setText(understood);
    const RejectedRow &first = file->rejected.first();
    //: %1 is "41 rows understood.", %2 a line number, %3 a sentence that says why
    m_state->setText(tr("%1 %n not, the first in line %2: %3", nullptr, int(file->rejected.size()))
                         .arg(understood, QLocale().toString(first.line), first.reason));
}

/// What is not chosen stays detected.
void ColumnsStep::changeFormat(const QComboBox *box)
{
    ImportSession::Settings settings = m_session.settings();
    if (box == m_delimiter)
        settings.delimiter = kDelimiters[size_t(m_delimiter->currentIndex())];
    else if (box == m_mark)
        settings.mark = DecimalMark(m_mark->currentData().toInt());
    else
        settings.order = DateOrder(m_order->currentData().toInt());
    m_session.setSettings(settings);
}

void ColumnsStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_chips->setVisible(height() >= themeOf(this).px(kChipsFrom));
}

} // namespace larder
