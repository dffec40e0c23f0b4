// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/runoutpanel.h"

#include "ui/overview/runouttable.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wordslabel.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

RunOutPanel::RunOutPanel(HouseholdHandle &handle, QWidget *parent)
    : QWidget(parent)
    , m_handle(handle)
    , m_model(new RunOutModel(this))
    , m_table(new RunOutTable(*m_model))
    , m_panel(new Panel(Panel::Padding::None, this))
    , m_hint(new WordsLabel(WordsLabel::Tone::Body, this))
    , m_all(new LinkButton(tr("Show all in Pantry"), this))
{
    setObjectName(u"runOutPanel"_s);
    m_table->setObjectName(u"runOutTable"_s);
    m_table->setAccessibleName(tr("Runs out next"));
    setFocusProxy(m_table);
    m_all->setObjectName(u"showAll"_s);
    m_all->setSmall(true);
    m_hint->setObjectName(u"runOutHint"_s);
    m_hint->setWordWrap(true);
    build();
    addDeed(u"overviewUseOne"_s, tr("Used one"), QKeySequence(Qt::CTRL | Qt::Key_U),
            [](StockLedger &ledger, ProductId product) { return ledger.finish(product); });
    addDeed(u"overviewAllGone"_s, tr("All gone"), QKeySequence(Qt::CTRL | Qt::Key_G),
            [](StockLedger &ledger, ProductId product) { return ledger.count(product, 0); });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &RunOutTable::productChosen, this, &RunOutPanel::productChosen);
    connect(m_table, &RunOutTable::rowEntered, this, [this](const QRect &area) {
        Q_EMIT rowEntered({m_table->mapTo(this, area.topLeft()), area.size()});
    });
    connect(m_all, &QAbstractButton::clicked, this, &RunOutPanel::pantryWanted);
}

void RunOutPanel::build()
{
    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.px(1.5));
    auto *top = new QHBoxLayout;
    top->addWidget(new WordsLabel(tr("Runs out next"), WordsLabel::Tone::Section, this), 1);
    top->addWidget(m_all);
    column->addLayout(top);
    auto *inside = new QVBoxLayout(m_panel);
    inside->setContentsMargins(theme.space(1), theme.space(1), theme.space(1), theme.space(1));
    inside->addWidget(m_table);
    Panel::blendIn(m_table);
    column->addWidget(m_panel);
    column->addWidget(m_hint);
}

QAction *RunOutPanel::addDeed(const QString &name, const QString &text, const QKeySequence &keys,
                              Result<Booked> (*deed)(StockLedger &ledger, ProductId product))
{
    auto *action = new QAction(text, m_table);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, [this, deed] {
        const ProductId product = m_table->currentProduct();
        if (!product.isValid())
            return;
        m_handle.run(
            this, [product, deed](Household &household) { return discard(deed(household.ledger(), product)); },
            [this](const Result<void> &done) {
                if (!done)
                    Q_EMIT failed(done.error());
            });
    });
    return action;
}

void RunOutPanel::setRows(const QVector<PantryRow> &rows, const TripPlan &trips, const QString &hint)
{
    m_table->setRows(rows, trips);
    m_panel->setVisible(!rows.isEmpty());
    m_hint->setText(hint);
    m_hint->setVisible(rows.isEmpty());
}

} // namespace larder
