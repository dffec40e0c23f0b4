// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/productactions.h"

#include "core/household/wording.h"
#include "ui/shell/countdialog.h"
#include "ui/shell/movedialog.h"

#include <QAction>
#include <QMenu>

namespace larder {

using namespace Qt::StringLiterals;

ProductActions::ProductActions(HouseholdHandle &handle, QWidget *page) : QObject(page), m_handle(handle), m_page(page)
{
    m_useOne = add(
        u"useOne"_s, tr("Used one"), [this] { useOne(m_outlook->product.id); }, QKeySequence(Qt::CTRL | Qt::Key_U));
    m_allGone = add(
        u"allGone"_s, tr("All gone"), [this] { allGone(m_outlook->product.id); }, QKeySequence(Qt::CTRL | Qt::Key_G));
    m_count = add(u"count"_s, tr("Count…"), [this] { count(); });
    m_openOne = add(u"openOne"_s, tr("Opened one"), [this] { openOne(); });
    m_throwAway = add(u"throwAwayOne"_s, tr("Thrown away one"), [this] { throwAway(); });
    m_move = add(u"move"_s, tr("Move…"), [this] { moveFrom({}); });
    m_putAway = add(u"putAwayForGood"_s, tr("Put away for good"), [this] { putAwayForGood(); });
    m_notPantry = add(u"notPantry"_s, tr("Not a pantry thing"), [this] { notPantry(); });
    refresh();
}

template<class Deed>
QAction *ProductActions::add(const QString &name, const QString &text, Deed deed, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, deed] {
        if (m_outlook)
            deed();
    });
    m_page->addAction(action);
    return action;
}

void ProductActions::setOutlook(const std::optional<Outlook> &outlook)
{
    m_outlook = outlook;
    refresh();
}

void ProductActions::refresh()
{
    for (QAction *action : {m_useOne, m_allGone, m_count, m_openOne, m_throwAway, m_putAway, m_notPantry})
        action->setEnabled(m_outlook.has_value());
    m_move->setEnabled(m_outlook && m_outlook->onHand > 0);
}

void ProductActions::fillMenu(QMenu &menu) const
{
    menu.addActions({m_useOne, m_allGone, m_count});
    menu.addSeparator();
    menu.addActions({m_openOne, m_throwAway, m_move});
    menu.addSeparator();
    menu.addActions({m_putAway, m_notPantry});
}

void ProductActions::fillMoreMenu(QMenu &menu) const
{
    menu.addActions({m_openOne, m_move});
    menu.addSeparator();
    menu.addActions({m_putAway, m_notPantry});
}

template<class Work>
void ProductActions::book(Work work, const QString &text, const QString &textWithLeft)
{
    m_handle.run(this, std::move(work), [this, text, textWithLeft](const Result<Booked> &done) {
        if (done)
            Q_EMIT booked(*done, text, textWithLeft);
        else
            Q_EMIT failed(done.error());
    });
}

template<class Work>
void ProductActions::change(Work work)
{
    Q_EMIT changing();
    m_handle.run(this, std::move(work), [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void ProductActions::useOne(ProductId product)
{
    book([product](Household &household) { return household.ledger().finish(product); },
         //: %1 is "3 left"
         tr("Used one"), tr("Used one, %1"));
}

void ProductActions::allGone(ProductId product)
{
    book([product](Household &household) { return household.ledger().count(product, 0); }, tr("All gone"));
}

void ProductActions::count()
{
    if (!m_outlook)
        return;
    const bool isAtHome = m_outlook->depletion.sureness == Sureness::Unsure || m_outlook->depletion.believedMilli > 0;
    auto *dialog =
        new CountDialog(m_outlook->product, isAtHome ? Wording(m_outlook->asOf).atHome(*m_outlook) : QString(), m_page);
    connect(dialog, &CountDialog::counted, this, [this](ProductId counted, Quantity amount) {
        book([counted,
              amount](Household &household) { return household.ledger().count(counted, amount.milli, amount); },
             //: %1 is "3 left"
             tr("Counted"), tr("Counted, %1"));
    });
    dialog->open();
}

void ProductActions::openOne()
{
    book([product = m_outlook->product.id](Household &household) { return household.ledger().open(product); },
         tr("Opened one"));
}

void ProductActions::throwAway()
{
    if (!m_outlook)
        return;
    const auto work = [product = m_outlook->product.id](Household &household) -> Result<Booked> {
        const auto thing = household.products().get(product);
        if (!thing)
            return fail(thing.error());
        const auto lots = household.ledger().repository().lots(product);
        if (!lots)
            return fail(lots.error());
        return household.ledger().consume(product, onePack(*thing, *lots), true);
    };
    //: %1 is "3 left"
    book(work, tr("Thrown away"), tr("Thrown away, %1"));
}

void ProductActions::moveFrom(const QVector<LotId> &from)
{
    if (!m_outlook)
        return;
    const auto ask = [this, product = m_outlook->product, from](const Result<QVector<Location>> &places) {
        if (!places) {
            Q_EMIT failed(places.error());
            return;
        }
        auto *dialog = new MoveDialog(product, *places, m_page);
        connect(dialog, &MoveDialog::chosen, this, [this, from](ProductId moved, const QString &place) {
            book([moved, place,
                  from](Household &household) { return household.ledger().move(moved, std::nullopt, place, from); },
                 tr("Moved"));
        });
        dialog->open();
    };
    m_handle.run(
        this, [](Household &household) { return household.products().names().locations(); }, ask);
}

void ProductActions::putAwayForGood()
{
    change([product = m_outlook->product.id](Household &household) {
        return discard(household.products().archive(product));
    });
}

void ProductActions::notPantry()
{
    change([name = m_outlook->product.name](Household &household) { return household.products().setNotPantry(name); });
}

} // namespace larder
