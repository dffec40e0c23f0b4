// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pantry/nameactions.h"

#include "core/base/textkey.h"
#include "ui/widgets/pickdialog.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

namespace larder {

using namespace Qt::StringLiterals;

NameActions::NameActions(HouseholdHandle &handle, PantryModel &model, QWidget *page)
    : QObject(page)
    , m_handle(handle)
    , m_model(model)
    , m_page(page)
{
    m_sameAs = add(u"sameAs"_s, tr("Same as…"), &NameActions::sameAs, QKeySequence(Qt::CTRL | Qt::Key_E));
    m_rename = add(u"renameProduct"_s, tr("Rename…"), &NameActions::rename, QKeySequence(Qt::Key_F2));
    m_notPantry = add(u"notPantryThings"_s, tr("Not pantry things"), &NameActions::notPantry);
    setProducts({});
}

QAction *NameActions::add(const QString &name, const QString &text, void (NameActions::*deed)(),
                          const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, deed);
    m_page->addAction(action);
    return action;
}

void NameActions::setProducts(const QVector<ProductId> &products)
{
    m_products = products;
    m_sameAs->setEnabled(!products.isEmpty());
    m_rename->setEnabled(products.size() == 1);
    m_notPantry->setEnabled(products.size() > 1);
}

void NameActions::fillMenu(QMenu &menu) const
{
    if (m_products.size() > 1) {
        menu.addActions({m_sameAs, m_notPantry});
        return;
    }
    menu.addSeparator();
    menu.addActions({m_sameAs, m_rename});
}

template<class Work>
void NameActions::run(Work work)
{
    m_model.clearDone();
    m_handle.run(this, std::move(work), [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void NameActions::sameAs()
{
    QVector<ProductId> targets;
    QVector<PickDialog::Entry> entries;
    const bool isMany = m_products.size() > 1;
    m_model.list().forEach([&](const PantryRow &row) {
        const bool isChosen = m_products.contains(row.id());
        if (isChosen && !isMany)
            return;
        targets << row.id();
        entries << PickDialog::Entry{row.outlook.product.name, isChosen ? tr("one of the chosen") : QString(),
                                     isChosen};
    });
    const PantryRow *first = m_products.isEmpty() ? nullptr : m_model.find(m_products.first());
    if (!first || targets.isEmpty())
        return;
    const QString question =
        isMany ? tr("These %n names are one thing. Which name stays?", nullptr, int(m_products.size()))
               : tr("What is “%1” the same as?").arg(first->outlook.product.name);
    auto *dialog = new PickDialog(tr("Same as"), question, entries, m_page);
    connect(dialog, &PickDialog::picked, this, [this, targets, from = m_products](int index) {
        run([from, into = targets[index]](Household &household) {
            return discard(household.products().merge(from, into));
        });
    });
    dialog->open();
}

void NameActions::rename()
{
    const PantryRow *row = m_products.size() == 1 ? m_model.find(m_products.first()) : nullptr;
    if (!row)
        return;
    auto *dialog = new QInputDialog(m_page);
    dialog->setObjectName(u"renameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("How do you call it at home?"));
    dialog->setTextValue(row->outlook.product.name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = row->id()](const QString &name) {
        if (!textKey(name).isEmpty())
            run([id, name](Household &household) { return discard(household.products().edit(id, {.name = name})); });
    });
    dialog->open();
}

void NameActions::notPantry()
{
    QStringList names;
    for (const ProductId product : std::as_const(m_products)) {
        if (const PantryRow *row = m_model.find(product))
            names << row->outlook.product.name;
    }
    run([names](Household &household) { return household.products().setNotPantry(names); });
}

} // namespace larder
