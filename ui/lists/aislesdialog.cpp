// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/aislesdialog.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/quietdelegate.h"
#include "ui/widgets/wordslabel.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualWidth = 100; // units
constexpr int kUsualHeight = 120;

} // namespace

QStringList movedAisle(QStringList order, const QString &aisle, const QString &other, bool isBehind)
{
    if (aisle == other || !order.contains(other))
        return order;
    order.removeAll(aisle);
    order.insert(order.indexOf(other) + (isBehind ? 1 : 0), aisle);
    return order;
}

AislesDialog::AislesDialog(StoreId store, const QString &storeName, HouseholdHandle &handle, Clock &clock,
                           QWidget *parent)
    : HouseDialog(u"aislesDialog"_s, handle, clock, parent)
    , m_store(store)
    , m_list(new QListWidget(this))
    , m_up(new ActionButton(u"chevron-up"_s, tr("Up"), ActionButton::Kind::Small, this))
    , m_down(new ActionButton(u"chevron-down"_s, tr("Down"), ActionButton::Kind::Small, this))
    , m_forget(new ActionButton(tr("As we walk"), ActionButton::Kind::Small, this))
{
    //: %1 is a shop
    setWindowTitle(tr("Aisles of %1").arg(storeName));
    auto *words = new WordsLabel(tr("Drag the aisles into the order in which you walk past them, or press Alt+Up and "
                                    "Alt+Down. Until you do, Larder learns it from the order in which you tick."),
                                 WordsLabel::Tone::Body, this);
    words->setWordWrap(true);
    m_list->setObjectName(u"aisles"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setItemDelegate(new QuietDelegate(m_list));
    m_list->installEventFilter(this);
    m_up->setObjectName(u"aisleUp"_s);
    m_down->setObjectName(u"aisleDown"_s);
    m_forget->setObjectName(u"aislesForget"_s);
    m_forget->setToolTip(tr("Forgets this order and learns it again from the order in which you tick"));
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(2));
    for (ActionButton *button : {m_up, m_down, m_forget}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->insertStretch(2, 1);
    contents()->addWidget(words);
    contents()->addWidget(m_list, 1);
    contents()->addLayout(row);
    connect(m_up, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { move(1); });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &AislesDialog::keep);
    connect(m_list, &QListWidget::currentRowChanged, this, &AislesDialog::refresh);
    connect(m_forget, &QAbstractButton::clicked, this,
            [this] { change([store = m_store](Household &h) { return h.aisles().forget(store); }); });
    setUsualSize(kUsualWidth, kUsualHeight);
}

void AislesDialog::read()
{
    handle().run(
        this, [store = m_store](Household &h) { return h.aisles().order(store); },
        [this](const Result<QStringList> &aisles) {
            if (aisles && !m_isSaving) // what was moved since is newer
                show(*aisles);
            else if (!aisles)
                tell(aisles.error().message);
        });
}

void AislesDialog::show(const QStringList &aisles)
{
    if (std::exchange(m_kept, aisles) == aisles && m_list->count() == aisles.size())
        return;
    const QString current = m_list->currentItem() ? m_list->currentItem()->text() : aisles.value(0);
    m_list->clear();
    m_list->addItems(aisles);
    m_list->setCurrentRow(int(std::max<qsizetype>(0, aisles.indexOf(current))));
    refresh();
}

void AislesDialog::refresh()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void AislesDialog::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
    keep();
}

QStringList AislesDialog::shown() const
{
    QStringList aisles;
    for (int row = 0; row < m_list->count(); ++row)
        aisles << m_list->item(row)->text();
    return aisles;
}

void AislesDialog::keep()
{
    refresh();
    if (!m_isSaving && shown() != m_kept)
        save();
}

void AislesDialog::save()
{
    tell({});
    m_isSaving = true;
    m_kept = shown();
    handle().run(
        this, [store = m_store, aisles = m_kept](Household &h) { return h.aisles().setOrder(store, aisles); },
        [this](const Result<void> &done) {
            m_isSaving = false;
            if (done && shown() != m_kept)
                return save(); // moved on meanwhile
            tellOutcome(done);
            read();
        });
}

bool AislesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isArrow && key->modifiers() == Qt::AltModifier) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return HouseDialog::eventFilter(watched, event);
}

} // namespace larder
