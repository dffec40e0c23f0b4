// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pantry/pantryactions.h"

#include "ui/pantry/countdialog.h"

#include <QAction>
#include <QMenu>

namespace larder {

using namespace Qt::StringLiterals;

PantryActions::PantryActions(HouseholdHandle &handle, PantryModel &model, QWidget *page)
    : QObject(page)
    , m_handle(handle)
    , m_model(model)
    , m_page(page)
{
    m_useOne = add(u"useOne"_s, tr("Used one"), &PantryActions::useOne, QKeySequence(Qt::CTRL | Qt::Key_U));
    m_allGone = add(u"allGone"_s, tr("All gone"), &PantryActions::allGone, QKeySequence(Qt::CTRL | Qt::Key_G));
    m_count = add(u"count"_s, tr("Count…"), &PantryActions::count);
    m_openOne = add(u"openOne"_s, tr("Opened one"), &PantryActions::openOne);
    m_throwAway = add(u"throwAwayOne"_s, tr("Thrown away one"), &PantryActions::throwAway);
    m_putAway = add(u"putAwayForGood"_s, tr("Put away for good"), &PantryActions::putAwayForGood);
    m_notPantry = add(u"notPantry"_s, tr("Not a pantry thing"), &PantryActions::notPantry);
    refresh();
}

QAction *PantryActions::add(const QString &name, const QString &text, void (PantryActions::*deed)(ProductId),
                            const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, deed] {
        if (m_product.isValid())
            (this->*deed)(m_product);
    });
    m_page->addAction(action);
    return action;
}

void PantryActions::setProduct(ProductId product)
{
    m_product = product;
    refresh();
}

void PantryActions::refresh()
{
    for (QAction *action : {m_useOne, m_allGone, m_count, m_openOne, m_throwAway, m_putAway, m_notPantry})
        action->setEnabled(m_product.isValid());
}

void PantryActions::fillMenu(QMenu &menu) const
{
    menu.addActions({m_useOne, m_allGone, m_count});
    menu.addSeparator();
    menu.addActions({m_openOne, m_throwAway});
    menu.addSeparator();
    menu.addActions({m_putAway, m_notPantry});
}

template<class Work>
void PantryActions::book(Work work, const QString &text, const QString &textWithLeft)
{
    m_handle.run(this, std::move(work), [this, text, textWithLeft](const Result<Booked> &booked) {
        if (!booked)
            Q_EMIT failed(booked.error());
        else
            m_model.setDone({booked->product.id, booked->action, booked->onHand, text, textWithLeft});
    });
}

template<class Work>
void PantryActions::change(Work work)
{
    m_model.clearDone();
    m_handle.run(this, std::move(work), [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void PantryActions::useOne(ProductId product)
{
    book([product](Household &household) { return household.ledger().finish(product); },
         //: %1 is "3 left"
         tr("Used one"), tr("Used one, %1"));
}

void PantryActions::allGone(ProductId product)
{
    book([product](Household &household) { return household.ledger().count(product, 0); }, tr("All gone"));
}

void PantryActions::count(ProductId product)
{
    const PantryRow *row = m_model.find(product);
    if (!row)
        return;
    const Wording wording(m_model.trips().asOf);
    auto *dialog =
        new CountDialog(row->outlook.product, row->isAtHome() ? wording.atHome(row->outlook) : QString(), m_page);
    connect(dialog, &CountDialog::counted, this, [this](ProductId counted, Quantity amount) {
        book([counted,
              amount](Household &household) { return household.ledger().count(counted, amount.milli, amount); },
             //: %1 is "3 left"
             tr("Counted"), tr("Counted, %1"));
    });
    dialog->open();
}

void PantryActions::openOne(ProductId product)
{
    book([product](Household &household) { return household.ledger().open(product); }, tr("Opened one"));
}

void PantryActions::throwAway(ProductId product)
{
    const auto work = [product](Household &household) -> Result<Booked> {
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

void PantryActions::putAwayForGood(ProductId product)
{
    change([product](Household &household) { return discard(household.products().archive(product)); });
}

void PantryActions::notPantry(ProductId product)
{
    if (const PantryRow *row = m_model.find(product))
        change([name = row->outlook.product.name](Household &household) {
            return household.products().setNotPantry(name);
        });
}

void PantryActions::undoDone()
{
    if (!m_model.done())
        return;
    m_handle.run(
        this, [action = m_model.done()->action](Household &household) { return discard(household.undo(action)); },
        [this, action = m_model.done()->action](const Result<void> &undone) {
            if (!undone)
                Q_EMIT failed(undone.error());
            else if (m_model.done() && m_model.done()->action == action)
                m_model.clearDone();
        });
}

} // namespace larder
