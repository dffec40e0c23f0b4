// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/raildelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_footModel(new QStandardItemModel(this))
    , m_delegate(new RailDelegate(this))
    , m_picture(new QLabel(this))
    , m_name(new QLabel(tr("Larder"), this))
    , m_view(makeView(m_model, u"railView"_s))
    , m_footView(makeView(m_footModel, u"railFootView"_s))
{
    setObjectName(u"rail"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_name->setObjectName(u"railName"_s);
    m_footView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_footView->hide();

    auto *grid = new QGridLayout(this);
    grid->addWidget(m_picture, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_view, 1, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->addWidget(m_footView, 3, 0, 1, 2);
    restyle();
}

QListView *Rail::makeView(QStandardItemModel *model, const QString &name)
{
    auto *view = new QListView(this);
    view->setObjectName(name);
    view->setAccessibleName(tr("Pages"));
    view->setFrameShape(QFrame::NoFrame);
    view->viewport()->setAutoFillBackground(false);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setMouseTracking(true);
    view->setModel(model);
    view->setItemDelegate(m_delegate);
    view->installEventFilter(this);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, view](const QModelIndex &current) { choose(view, current); });
    // From a page within a page the click leads back, though the row stays.
    connect(view, &QListView::clicked, this, [this, view](const QModelIndex &index) { choose(view, index); });
    return view;
}

/// Only one of the two views has a current page.
void Rail::choose(QListView *view, const QModelIndex &index)
{
    if (!index.isValid())
        return;
    QListView *other = view == m_view ? m_footView : m_view;
    other->clearSelection();
    other->setCurrentIndex({});
    Q_EMIT currentChanged(int(m_items.indexOf(static_cast<QStandardItemModel *>(view->model())->itemFromIndex(index))));
}

/// Up and Down go from one view into the other.
bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_footModel->rowCount() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isDown =
            watched == m_view && key == Qt::Key_Down && m_view->currentIndex().row() == m_model->rowCount() - 1;
        const bool isUp = watched == m_footView && key == Qt::Key_Up && m_footView->currentIndex().row() <= 0;
        if (isDown || (isUp && m_model->rowCount() > 0)) {
            QListView *next = isDown ? m_footView : m_view;
            next->setCurrentIndex(next->model()->index(isDown ? 0 : m_model->rowCount() - 1, 0));
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Rail::addPage(const QString &title, const QString &iconName, Place place)
{
    auto *item = new QStandardItem(title);
    item->setData(title, RailDelegate::TitleRole);
    item->setData(iconName, RailDelegate::IconNameRole);
    item->setData(0, RailDelegate::BadgeRole);
    item->setEditable(false);
    m_items << item;
    (place == Place::Top ? m_model : m_footModel)->appendRow(item);
    m_footView->setVisible(m_footModel->rowCount() > 0);
    describe(int(m_items.size()) - 1);
    restyle();
}

void Rail::setBadge(int page, int badge)
{
    if (QStandardItem *item = m_items.value(page)) {
        item->setData(badge, RailDelegate::BadgeRole);
        describe(page);
        updateGeometry();
    }
}

int Rail::current() const
{
    const QModelIndex foot = m_footView->currentIndex();
    const QStandardItem *item =
        foot.isValid() ? m_footModel->itemFromIndex(foot) : m_model->itemFromIndex(m_view->currentIndex());
    return item ? int(m_items.indexOf(item)) : -1;
}

QListView *Rail::currentView() const
{
    return m_footView->currentIndex().isValid() ? m_footView : m_view;
}

QListView *Rail::viewOf(int page) const
{
    return m_items[page]->model() == m_model ? m_view : m_footView;
}

void Rail::describe(int page)
{
    QStandardItem *item = m_items[page];
    const QString title = item->data(RailDelegate::TitleRole).toString();
    const int badge = item->data(RailDelegate::BadgeRole).toInt();
    //: A page and the number beside it, read aloud: "Shopping list, 14 to buy"
    const QString spoken = badge > 0 ? tr("%1, %n to buy", nullptr, badge).arg(title) : title;
    item->setData(spoken, Qt::AccessibleTextRole);
    item->setToolTip(m_isCompact ? spoken : QString());
}

void Rail::setCurrent(int page)
{
    if (QStandardItem *item = m_items.value(page))
        viewOf(page)->setCurrentIndex(item->index());
}

void Rail::setFoot(QWidget *foot)
{
    m_foot = foot;
    static_cast<QGridLayout *>(layout())->addWidget(foot, 2, 0, 1, 2);
}

void Rail::setCompact(bool isCompact)
{
    if (m_isCompact == isCompact)
        return;
    m_isCompact = isCompact;
    m_delegate->setCompact(isCompact);
    m_name->setVisible(!isCompact);
    for (int page = 0; page < int(m_items.size()); ++page)
        describe(page);
    restyle();
    m_view->doItemsLayout();
    m_footView->doItemsLayout();
    Q_EMIT compactChanged(isCompact);
}

void Rail::restyle()
{
    const Theme theme = themeOf(this);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setContentsMargins(theme.space(2), theme.px(2.5), theme.space(2) + qRound(theme.lineWidth()), theme.space(2));
    grid->setVerticalSpacing(theme.px(2.5));
    grid->setHorizontalSpacing(theme.space(2));
    m_name->setFont(theme.section);
    m_picture->setPixmap(applicationIcon().pixmap(QSize(theme.tileIcon(), theme.tileIcon()), devicePixelRatioF()));
    m_picture->setContentsMargins(m_isCompact ? 0 : theme.space(2), 0, 0, 0);
    grid->setAlignment(m_picture, m_isCompact ? Qt::AlignHCenter : Qt::Alignment());
    grid->setColumnStretch(0, m_isCompact ? 1 : 0);
    grid->setColumnStretch(1, m_isCompact ? 0 : 1);
    if (m_isCompact)
        grid->setHorizontalSpacing(0);
    m_footView->setFixedHeight(std::max(1, m_footModel->rowCount()) * (theme.railItemHeight() + theme.px(0.5)));
    updateGeometry();
}

QSize Rail::sizeHint() const
{
    const Theme theme = themeOf(this);
    if (m_isCompact)
        return {theme.railItemHeight() + theme.space(6), theme.railWidth()};
    int widest = theme.railWidth();
    for (int page = 0; page < int(m_items.size()); ++page)
        widest = std::max(widest, viewOf(page)->sizeHintForIndex(m_items[page]->index()).width() + theme.space(4));
    const QMargins margins = layout()->contentsMargins();
    if (m_foot)
        widest = std::max(widest, m_foot->sizeHint().width() + margins.left() + margins.right());
    return {widest, theme.railWidth()};
}

QSize Rail::minimumSizeHint() const
{
    return {sizeHint().width(), 0};
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    const int line = qRound(theme.lineWidth());
    QPainter painter(this);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - line, 0, line, height())),
                     theme.line);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace larder
