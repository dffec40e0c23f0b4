// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/raildelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
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
    , m_delegate(new RailDelegate(this))
    , m_picture(new QLabel(this))
    , m_name(new QLabel(tr("Larder"), this))
    , m_view(new QListView(this))
{
    setObjectName(u"rail"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_name->setObjectName(u"railName"_s);
    m_view->setObjectName(u"railView"_s);
    m_view->setAccessibleName(tr("Pages"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT currentChanged(current.row());
    });
    // From a page within a page the click leads back, though the row stays.
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT currentChanged(index.row()); });

    auto *grid = new QGridLayout(this);
    grid->addWidget(m_picture, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_view, 1, 0, 1, 2);
    grid->setRowStretch(1, 1);
    restyle();
}

void Rail::addPage(const QString &title, const QString &iconName)
{
    auto *item = new QStandardItem(title);
    item->setData(title, RailDelegate::TitleRole);
    item->setData(iconName, RailDelegate::IconNameRole);
    item->setData(0, RailDelegate::BadgeRole);
    item->setEditable(false);
    m_model->appendRow(item);
    describe(m_model->rowCount() - 1);
    updateGeometry();
}

void Rail::setBadge(int page, int badge)
{
    if (QStandardItem *item = m_model->item(page)) {
        item->setData(badge, RailDelegate::BadgeRole);
        describe(page);
        updateGeometry();
    }
}

void Rail::describe(int page)
{
    QStandardItem *item = m_model->item(page);
    const QString title = item->data(RailDelegate::TitleRole).toString();
    const int badge = item->data(RailDelegate::BadgeRole).toInt();
    //: A page and the number beside it, read aloud: "Shopping list, 14 to buy"
    const QString spoken = badge > 0 ? tr("%1, %n to buy", nullptr, badge).arg(title) : title;
    item->setData(spoken, Qt::AccessibleTextRole);
    item->setToolTip(m_isCompact ? spoken : QString());
}

void Rail::setCurrent(int page)
{
    m_view->setCurrentIndex(m_model->index(page, 0));
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
    for (int page = 0; page < m_model->rowCount(); ++page)
        describe(page);
    restyle();
    m_view->doItemsLayout();
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
    updateGeometry();
}

QSize Rail::sizeHint() const
{
    const Theme theme = themeOf(this);
    if (m_isCompact)
        return {theme.railItemHeight() + theme.space(6), theme.railWidth()};
    int widest = theme.railWidth();
    for (int page = 0; page < m_model->rowCount(); ++page)
        widest = std::max(widest, m_view->sizeHintForIndex(m_model->index(page, 0)).width() + theme.space(4));
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
