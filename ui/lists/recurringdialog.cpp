// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recurringdialog.h"

#include "core/household/wording.h"
#include "ui/lists/daydialog.h"
#include "ui/lists/recurringform.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/quietdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 185; // units
constexpr int kUsualHeight = 110;

} // namespace

RecurringDialog::RecurringDialog(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : HouseDialog(u"recurringDialog"_s, handle, clock, parent)
    , m_stack(new QStackedWidget(this))
    , m_table(new QTreeWidget(this))
    , m_add(new ActionButton(tr("Add…"), ActionButton::Kind::Small, this))
    , m_edit(new ActionButton(tr("Change…"), ActionButton::Kind::Small, this))
    , m_skip(new ActionButton(tr("Skip once"), ActionButton::Kind::Small, this))
    , m_shift(new ActionButton(tr("To another day…"), ActionButton::Kind::Small, this))
    , m_pause(new ActionButton(tr("Pause"), ActionButton::Kind::Small, this))
    , m_done(new ActionButton(tr("Bought"), ActionButton::Kind::Small, this))
    , m_remove(new ActionButton(tr("Take away"), ActionButton::Kind::Small, this))
{
    setWindowTitle(tr("Bought regularly"));
    m_add->setObjectName(u"recurringAdd"_s);
    m_edit->setObjectName(u"recurringEdit"_s);
    m_skip->setObjectName(u"recurringSkip"_s);
    m_shift->setObjectName(u"recurringShift"_s);
    m_pause->setObjectName(u"recurringPause"_s);
    m_done->setObjectName(u"recurringDone"_s);
    m_remove->setObjectName(u"recurringRemove"_s);
    m_skip->setToolTip(tr("Leaves the next time out"));
    m_done->setToolTip(tr("It has been bought this time"));
    build();
    connectButtons();
    refresh();
    setUsualSize(kUsualWidth, kUsualHeight);
}

void RecurringDialog::build()
{
    m_table->setObjectName(u"recurringTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setHeaderLabels({tr("What"), tr("How often"), tr("Next"), tr("Amount"), tr("Then")});
    m_table->setRootIsDecorated(false);
    m_table->setItemDelegate(new QuietDelegate(m_table));
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setSectionsMovable(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    auto *empty = new EmptyState(this);
    empty->setObjectName(u"recurringEmpty"_s);
    empty->setPicture(u"calendar"_s);
    empty->setSentence(tr("Nothing is bought regularly yet."));
    empty->setHint(
        tr("Say what you buy every week or every month: it goes on the list by itself, or Larder reminds you."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto *flow = new QWidget(this);
    auto *row = new FlowLayout(flow);
    row->setContentsMargins({});
    for (ActionButton *button : {m_add, m_edit, m_skip, m_shift, m_pause, m_done, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    contents()->addWidget(m_stack, 1);
    contents()->addWidget(flow);
}

void RecurringDialog::connectButtons()
{
    connect(m_table, &QTreeWidget::currentItemChanged, this, &RecurringDialog::refresh);
    connect(m_table, &QTreeWidget::itemActivated, this, [this] { m_edit->click(); });
    connect(m_add, &QAbstractButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QAbstractButton::clicked, this, [this] {
        if (const Recurring *one = chosen())
            edit(Recurring(*one));
    });
    connect(m_shift, &QAbstractButton::clicked, this, &RecurringDialog::shift);
    connect(m_remove, &QAbstractButton::clicked, this, &RecurringDialog::remove);
    connect(m_skip, &QAbstractButton::clicked, this, [this] {
        if (const Recurring *one = chosen())
            change([id = one->id, day = today()](Household &h) { return h.recurring().skip(id, day); });
    });
    connect(m_pause, &QAbstractButton::clicked, this, [this] {
        if (const Recurring *one = chosen())
            change([id = one->id, isPaused = !one->isPaused](Household &h) {
                return h.recurring().setPaused(id, isPaused);
            });
    });
    connect(m_done, &QAbstractButton::clicked, this, [this] {
        if (const Recurring *one = chosen())
            change([id = one->id, day = today()](Household &h) { return h.recurring().done(id, day); });
    });
}

void RecurringDialog::startWith(ProductId product, const QString &name)
{
    m_startProduct = product;
    m_startName = name;
}

void RecurringDialog::read()
{
    const auto work = [day = today()](Household &h) -> Result<Reading> {
        auto all = h.recurring().all(day);
        auto products = h.products().all();
        if (!all || !products)
            return fail(!all ? all.error() : products.error());
        return Reading{*all, *products};
    };
    handle().run(this, work, [this](const Result<Reading> &reading) {
        if (reading)
            show(*reading);
        else
            tell(reading.error().message);
    });
}

void RecurringDialog::show(const Reading &reading)
{
    const RecurringId kept = chosen() ? chosen()->id : RecurringId();
    m_all = reading.all;
    m_products = reading.products;
    const Wording wording(today());
    m_table->clear();
    for (const Recurring &one : std::as_const(m_all))
        addRow(one, wording);
    const auto found =
        std::find_if(m_all.cbegin(), m_all.cend(), [kept](const Recurring &one) { return one.id == kept; });
    const int row = found == m_all.cend() ? 0 : int(found - m_all.cbegin());
    m_table->setCurrentItem(m_table->topLevelItem(row));
    m_stack->setCurrentIndex(m_all.isEmpty() ? 1 : 0);
    refresh();
    begin();
}

void RecurringDialog::addRow(const Recurring &one, const Wording &wording)
{
    const QString next = one.isPaused         ? tr("Paused")
                         : one.next.isValid() ? wording.day(one.next)
                                              //: No further day
                                              : tr("Not any more");
    const QString amount = one.amount              ? wording.amount({*one.amount, one.unit}, one.packSize)
                           : one.product.isValid() ? tr("What we will need")
                                                   : QString();
    const QString then = one.mode == RecurringMode::Remind ? tr("Remind me") : tr("Put it on the list");
    new QTreeWidgetItem(m_table, {one.name, wording.rhythm(one.rule, one.everyDays), next, amount, then});
}

void RecurringDialog::begin()
{
    const ProductId product = std::exchange(m_startProduct, {});
    if (!product.isValid())
        return;
    for (int row = 0; row < int(m_all.size()); ++row) {
        if (m_all[row].product == product)
            return m_table->setCurrentItem(m_table->topLevelItem(row));
    }
    Recurring fresh;
    fresh.product = product;
    fresh.name = m_startName;
    edit(fresh);
}

const Recurring *RecurringDialog::chosen() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row >= 0 && row < m_all.size() ? &m_all[row] : nullptr;
}

void RecurringDialog::refresh()
{
    const Recurring *one = chosen();
    for (ActionButton *button : {m_edit, m_skip, m_shift, m_pause, m_remove})
        button->setVisible(!m_all.isEmpty());
    for (ActionButton *button : {m_edit, m_pause, m_remove})
        button->setEnabled(one);
    const bool hasTurn = one && one->next.isValid() && !one->isPaused;
    m_skip->setEnabled(hasTurn);
    m_shift->setEnabled(hasTurn);
    m_done->setVisible(hasTurn && !one->product.isValid());
    m_pause->setText(one && one->isPaused ? tr("Go on") : tr("Pause"));
}

void RecurringDialog::edit(const Recurring &recurring)
{
    auto *form = new RecurringForm(recurring, m_products, clock(), this);
    connect(form, &RecurringForm::given, this, [this](const Recurring &given) {
        change([given](Household &h) { return discard(h.recurring().save(given)); });
    });
    form->open();
}

void RecurringDialog::shift()
{
    const Recurring *one = chosen();
    if (!one)
        return;
    auto *dialog = new DayDialog({tr("To another day"), tr("When do you buy %1 this time?").arg(one->name), {}},
                                 one->next, clock(), this);
    connect(dialog, &DayDialog::chosen, this, [this, id = one->id](QDate to) {
        change([id, to, day = today()](Household &h) { return h.recurring().shift(id, to, day); });
    });
    dialog->open();
}

void RecurringDialog::remove()
{
    if (const Recurring *one = chosen())
        change([id = one->id](Household &h) { return h.recurring().remove(id); });
}

bool RecurringDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (isDelete && watched == m_table)
        remove();
    return (isDelete && watched == m_table) || HouseDialog::eventFilter(watched, event);
}

} // namespace larder
