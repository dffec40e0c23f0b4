// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerbar.h"

#include "ui/shell/page.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linkbutton.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

HeaderBar::HeaderBar(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_back(new LinkButton({}, this))
    , m_title(new QLabel(this))
    , m_field(new Field(this))
    , m_strip(new PreviewStrip(this))
{
    setObjectName(u"header"_s);
    m_title->setObjectName(u"pageTitle"_s);
    m_field->setObjectName(u"quickAdd"_s);
    m_field->setAccessibleName(tr("Add what you bought"));
    m_field->addAction(larderIcon(u"plus"_s, IconRole::Accent), QLineEdit::LeadingPosition);
    m_field->setHint(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    m_field->installEventFilter(this);
    m_strip->hide();
    m_back->setObjectName(u"back"_s);
    m_back->hide();
    connect(m_back, &QAbstractButton::clicked, this, &HeaderBar::backWanted);

    auto *row = new QHBoxLayout;
    row->setObjectName(u"headerRow"_s);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_field, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_strip);
    connect(m_field, &QLineEdit::textChanged, this, &HeaderBar::preview);
    connect(m_field, &QLineEdit::returnPressed, this, &HeaderBar::take);
    connect(&handle, &HouseholdHandle::changed, this, [this](const ChangeSet &changes) {
        if (changes.isReload || changes.tables.contains(u"product"_s) || changes.tables.contains(u"location"_s))
            reload();
    });
    restyle();
}

void HeaderBar::setPage(Page *page, const QString &origin)
{
    m_page = page;
    m_title->setText(page ? page->title() : QString());
    m_title->setVisible(!m_title->text().isEmpty());
    //: Leads back to a page: "‹ Pantry"
    m_back->setText(tr("‹ %1").arg(origin));
    m_back->setAccessibleName(tr("Back to %1").arg(origin));
    m_back->setVisible(!origin.isEmpty());
    m_field->setVisible(!page || page->hasQuickAdd());
    m_field->setPlaceholderText(page ? page->addHint() : QString());
    m_field->setEnabled(page != nullptr);
    m_field->setAccessibleDescription(m_field->placeholderText());
    preview();
}

void HeaderBar::reload()
{
    m_handle.run(this, readCatalogue, [this](const Result<Catalogue> &catalogue) {
        if (!catalogue)
            return;
        m_catalogue = *catalogue;
        preview();
    });
}

void HeaderBar::focusQuickAdd()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QuickAdd HeaderBar::understood() const
{
    return resolved(readQuickAdd(m_field->text(), {m_clock.today(), m_catalogue.currency, QLocale()}),
                    m_catalogue.products);
}

void HeaderBar::preview()
{
    const bool isTyped = !m_field->text().trimmed().isEmpty() && !(m_page && m_page->takesQuickAdd());
    const QuickAdd add = isTyped ? understood() : QuickAdd();
    m_field->setMood(add.ambiguity ? Mood::Honey : Mood::Plain);
    if (add.ambiguity) {
        m_strip->showQuestion(add.ambiguity->message, tr("Esc clears"));
    } else if (isTyped && !add.name.isEmpty()) {
        const QuickAddPreview words = previewOf(add, m_catalogue, m_clock.today());
        m_strip->showSentence(words.sentence, words.strong, words.parts, tr("Enter adds · Esc clears"));
    }
    m_strip->setVisible(isTyped && (add.ambiguity || !add.name.isEmpty()));
}

void HeaderBar::take()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return;
    if (m_page && m_page->takeQuickAdd(text)) {
        m_field->setText({}); // not clear(): Ctrl+Z would bring the words back
        return;
    }
    const QuickAdd add = understood();
    if (add.isBookable() && !(m_page && m_page->takesQuickAdd()))
        book(add);
}

void HeaderBar::book(const QuickAdd &add)
{
    const QString text = m_field->text();
    m_field->setText({}); // not clear(): Ctrl+Z would bring the words back
    m_handle.run(
        this, [add](Household &household) { return bookQuickAdd(household, add); },
        [this, text](const Result<Booked> &done) {
            if (done) {
                Q_EMIT booked();
                return;
            }
            // What was typed is not lost, unless the next thing is being typed already.
            if (m_field->text().isEmpty())
                m_field->setText(text);
            Q_EMIT failed(done.error());
        });
}

bool HeaderBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (!m_field->text().isEmpty())
            m_field->setText({}); // not clear(): Ctrl+Z would bring the words back
        else if (m_page)
            m_page->setFocus(Qt::OtherFocusReason);
        return true;
    }
    // Ctrl+Z takes back what was typed here; with nothing typed it is the window's.
    if (watched == m_field && event->type() == QEvent::ShortcutOverride && m_field->text().isEmpty()
        && !m_field->isUndoAvailable()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HeaderBar::restyle()
{
    const Theme theme = themeOf(this);
    m_title->setFont(theme.title);
    const int above = (theme.headerHeight() - theme.fieldHeight()) / 2;
    layout()->setContentsMargins(theme.pageMargin(), above, theme.pageMargin(), above);
    layout()->setSpacing(above);
    layout()->itemAt(0)->layout()->setSpacing(theme.pageMargin());
}

void HeaderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace larder
