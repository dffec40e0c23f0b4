// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/sheetdialog.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/quietdelegate.h"
#include "ui/widgets/wordslabel.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 120; // units
constexpr int kUsualHeight = 135;

} // namespace

SheetDialog::SheetDialog(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : HouseDialog(u"sheetDialog"_s, handle, clock, parent)
    , m_entry(new Field(tr("3 7 12"), this))
    , m_meaning(new WordsLabel(WordsLabel::Tone::Small, this))
    , m_stack(new QStackedWidget(this))
    , m_sheet(new QListWidget(this))
    , m_book(new ActionButton(tr("Book"), ActionButton::Kind::Primary, this))
    , m_print(new ActionButton(u"print"_s, tr("Print the sheet"), ActionButton::Kind::Normal, this))
{
    setWindowTitle(tr("Fridge sheet"));
    m_entry->setObjectName(u"sheetEntry"_s);
    m_entry->setAccessibleName(tr("Numbers that were ticked"));
    m_meaning->setObjectName(u"sheetMeaning"_s);
    m_meaning->setWordWrap(true);
    m_sheet->setObjectName(u"sheetLines"_s);
    m_sheet->setAccessibleName(tr("The sheet"));
    m_book->setObjectName(u"sheetBook"_s);
    m_print->setObjectName(u"sheetPrint"_s);
    build();
    connect(m_entry, &QLineEdit::textChanged, this, &SheetDialog::explain);
    connect(m_entry, &QLineEdit::returnPressed, this, &SheetDialog::book);
    connect(m_book, &QAbstractButton::clicked, this, &SheetDialog::book);
    connect(m_print, &QAbstractButton::clicked, this, [this] { Q_EMIT printWanted(m_lines); });
    connect(m_sheet, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const int number = item->data(Qt::UserRole).toInt();
        if (number > 0)
            m_entry->setText(u"%1 %2"_s.arg(m_entry->text()).arg(number).trimmed());
    });
    m_entry->setFocus();
    explain();
    setUsualSize(kUsualWidth, kUsualHeight);
}

void SheetDialog::build()
{
    const Theme theme = themeOf(this);
    auto *words =
        new WordsLabel(tr("Print the sheet and put it on the fridge. Whoever takes the last of something, or one "
                          "more, ticks it with a pen. Type the ticked numbers here now and then."),
                       WordsLabel::Tone::Body, this);
    words->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(2));
    line->addWidget(m_entry, 1);
    line->addWidget(m_book);
    m_sheet->setItemDelegate(new QuietDelegate(m_sheet));
    auto *empty = new EmptyState(this);
    empty->setObjectName(u"sheetEmpty"_s);
    empty->setPicture(u"note"_s);
    empty->setSentence(tr("Nothing for the sheet yet."));
    empty->setHint(tr("It lists what you use most, once a few purchases are known."));
    m_stack->addWidget(m_sheet);
    m_stack->addWidget(empty);
    m_book->setAutoDefault(false);
    m_print->setAutoDefault(false);
    contents()->addWidget(words);
    contents()->addLayout(line);
    contents()->addWidget(m_meaning);
    contents()->addWidget(m_stack, 1);
    contents()->addWidget(m_print, 0, Qt::AlignLeading);
}

void SheetDialog::read()
{
    handle().run(
        this, [day = today()](Household &h) { return h.fridgeSheet().lines(day); },
        [this](const Result<QVector<SheetLine>> &lines) {
            if (lines)
                show(*lines);
            else
                tell(lines.error().message);
        });
}

void SheetDialog::show(const QVector<SheetLine> &lines)
{
    const int row = m_sheet->currentRow();
    m_lines = lines;
    m_sheet->clear();
    QString category;
    for (const SheetLine &line : lines) {
        //: Heading of things that belong to no aisle
        const QString heading = line.category.isEmpty() ? tr("Anywhere") : line.category;
        if (std::exchange(category, heading) != heading) {
            auto *item = new QListWidgetItem(heading, m_sheet);
            item->setFlags(Qt::ItemIsEnabled);
            item->setFont(themeOf(this).strong);
        }
        //: A number on the fridge sheet and its thing: "12  Milk 1 l"
        auto *item = new QListWidgetItem(tr("%1  %2").arg(QLocale().toString(line.number), line.name), m_sheet);
        item->setData(Qt::UserRole, line.number);
    }
    m_sheet->setCurrentRow(row);
    m_stack->setCurrentIndex(lines.isEmpty() ? 1 : 0);
    m_print->setEnabled(!lines.isEmpty());
}

void SheetDialog::say(const QString &sentence, bool isTrouble)
{
    m_meaning->setText(sentence);
    m_entry->setMood(isTrouble ? Mood::Paprika : Mood::Plain);
    m_entry->setAccessibleDescription(sentence);
}

void SheetDialog::explain()
{
    const QString text = m_entry->text();
    m_book->setEnabled(false);
    if (text.trimmed().isEmpty())
        return say(tr("Type the numbers with spaces between them; “3 3” or “3x2” are two."), false);
    handle().run(
        this, [text](Household &h) { return h.fridgeSheet().meant(text); },
        [this, text](const Result<QVector<std::pair<SheetLine, int>>> &meant) { showMeaning(text, meant); });
}

void SheetDialog::showMeaning(const QString &text, const Result<QVector<std::pair<SheetLine, int>>> &meant)
{
    if (text != m_entry->text())
        return; // typed on meanwhile
    if (!meant)
        return say(meant.error().message, true);
    QStringList names;
    for (const auto &[line, times] : *meant)
        //: A thing and how many of it: "Milk 1 l, 2 times"
        names << (times == 1 ? line.name : tr("%1, %n time(s)", nullptr, times).arg(line.name));
    //: %1 is a list of things
    say(tr("Used one: %1").arg(QLocale().createSeparatedList(names)), false);
    m_book->setEnabled(!meant->isEmpty());
}

void SheetDialog::book()
{
    const QString text = m_entry->text();
    if (text.trimmed().isEmpty())
        return;
    tell({});
    handle().run(
        this, [text](Household &h) { return discard(h.fridgeSheet().book(text)); },
        [this, text](const Result<void> &booked) {
            if (!booked)
                return say(booked.error().message, true);
            if (m_entry->text() == text)
                m_entry->clear();
            tellOutcome(booked);
        });
}

} // namespace larder
