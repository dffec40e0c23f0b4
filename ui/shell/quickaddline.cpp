// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickaddline.h"

#include "ui/shell/page.h"
#include "ui/shell/quickaddmenus.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace larder {

QuickAddLine::QuickAddLine(HouseholdHandle &handle, Clock &clock, QWidget *host)
    : QObject(host)
    , m_handle(handle)
    , m_clock(clock)
    , m_field(new Field(host))
    , m_strip(new PreviewStrip(host))
{
    m_field->setObjectName(u"quickAdd"_s);
    m_field->setAccessibleName(tr("Add what you bought"));
    m_field->addAction(larderIcon(u"plus"_s, IconRole::Accent), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_strip->hide();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            m_place.clear();
        preview();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &QuickAddLine::take);
    connect(&handle, &HouseholdHandle::changed, this, [this](const ChangeSet &changes) {
        const auto has = [&changes](const QString &table) { return changes.tables.contains(table); };
        if (changes.isReload || has(u"product"_s) || has(u"location"_s) || has(u"store"_s))
            reload();
    });
    wireStrip();
}

void QuickAddLine::wireStrip()
{
    connect(m_strip, &PreviewStrip::left, m_field, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    connect(m_strip, &PreviewStrip::offerTaken, this, [this](int offer) {
        if (offer < m_offers.size())
            retype(taken(m_offers[offer], understood().words));
    });
    connect(m_strip, &PreviewStrip::stepped, this, [this](int by) {
        // The button keeps the focus: one more is often two more.
        if (const auto words = steppedAmount(understood(), by))
            m_field->setText(words->line());
    });
    connect(m_strip, &PreviewStrip::menuWanted, this, [this](PreviewStrip::PartKind kind, QMenu *menu) {
        fillQuickAddMenu(menu, kind, understood(), m_place, m_catalogue, m_clock.today(),
                         [this](const QuickAddChoice &choice) {
                             m_place = choice.place;
                             retype(choice.words);
                         });
    });
}

void QuickAddLine::setPage(Page *page)
{
    m_page = page;
    m_field->setVisible(!page || page->hasQuickAdd());
    m_field->setPlaceholderText(page ? page->addHint() : QString());
    m_field->setEnabled(page != nullptr);
    m_field->setAccessibleDescription(m_field->placeholderText());
    preview();
}

void QuickAddLine::reload()
{
    m_handle.run(this, readCatalogue, [this](const Result<Catalogue> &catalogue) {
        if (!catalogue)
            return;
        m_catalogue = *catalogue;
        preview();
    });
}

void QuickAddLine::focus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool QuickAddLine::isPages() const
{
    return m_page && m_page->takesQuickAdd();
}

QuickAdd QuickAddLine::understood() const
{
    return resolved(readQuickAdd(m_field->text(), {m_clock.today(), m_catalogue.currency, QLocale()}),
                    m_catalogue.products, m_starters ? &*m_starters : nullptr);
}

void QuickAddLine::preview()
{
    const bool isTyped = !m_field->text().trimmed().isEmpty() && !isPages();
    if (isTyped && !m_starters)
        m_starters.emplace(QLocale());
    const QuickAdd add = isTyped ? understood() : QuickAdd();
    m_field->setMood(add.ambiguity ? Mood::Honey : Mood::Plain);
    if (add.ambiguity) {
        m_strip->showQuestion(add.ambiguity->message, tr("Esc clears"));
    } else if (isTyped && !add.name.isEmpty()) {
        const QuickAddPreview words = previewOf(add, m_catalogue, m_clock.today(), m_place);
        m_strip->showSentence(words.sentence, words.strong, words.parts, tr("Enter adds · Esc clears"));
        m_strip->setSteps(steppedAmount(add, -1).has_value(), steppedAmount(add, 1).has_value());
        showOffers(add);
    }
    m_strip->setVisible(isTyped && (add.ambiguity || !add.name.isEmpty()));
}

void QuickAddLine::showOffers(const QuickAdd &add)
{
    m_offers = offersFor(add, m_catalogue.products, *m_starters, PreviewStrip::kMostOffers);
    QStringList names;
    for (const QuickAddOffer &offer : std::as_const(m_offers))
        names << offer.name;
    m_strip->setOffers(names);
}

void QuickAddLine::retype(const QuickAddWords &words)
{
    m_field->setText(words.line());
    m_field->setFocus(Qt::OtherFocusReason);
    preview(); // a chosen place is in no word
}

void QuickAddLine::take()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return;
    if (m_page && m_page->takeQuickAdd(text)) {
        m_field->setText({}); // not clear(): Ctrl+Z would bring the words back
        return;
    }
    const QuickAdd add = understood();
    if (add.isBookable() && !isPages())
        book(add);
}

void QuickAddLine::book(const QuickAdd &add)
{
    const QString text = m_field->text();
    const QString place = m_place;
    m_field->setText({}); // not clear(): Ctrl+Z would bring the words back
    m_handle.run(
        this, [add, place](Household &household) { return bookQuickAdd(household, add, place); },
        [this, text](const Result<Booked> &done) {
            if (done) {
                Q_EMIT booked(*done);
                return;
            }
            // What was typed is not lost, unless the next thing is being typed already.
            if (m_field->text().isEmpty())
                m_field->setText(text);
            Q_EMIT failed(done.error());
        });
}

bool QuickAddLine::pressed(const QKeyEvent *key)
{
    if (key->key() == Qt::Key_Escape) {
        if (!m_field->text().isEmpty())
            m_field->setText({}); // not clear(): Ctrl+Z would bring the words back
        else
            Q_EMIT left();
        return true;
    }
    if (key->key() == Qt::Key_Space && m_field->text().isEmpty())
        return true; // a blank is no word, and it would hide the example
    return key->key() == Qt::Key_Down && m_strip->isVisible()
           && m_strip->focusFirst(key->modifiers().testFlag(Qt::AltModifier));
}

bool QuickAddLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent *>(event)))
        return true;
    // Ctrl+Z takes back what was typed here; with nothing typed it is the window's.
    if (event->type() == QEvent::ShortcutOverride && m_field->text().isEmpty() && !m_field->isUndoAvailable()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace larder
