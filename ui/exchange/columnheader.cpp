// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columnheader.h"

#include "ui/exchange/fieldwords.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDropEvent>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

ColumnHeader::ColumnHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(false);
    setSectionResizeMode(Interactive);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    viewport()->setAcceptDrops(true);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeader::place);
}

QComboBox *ColumnHeader::newMenu(int column)
{
    auto *menu = new QComboBox(viewport());
    menu->setObjectName(u"columnMenu%1"_s.arg(column));
    menu->addItem(fieldWords({}), -1);
    for (int field = 0; field < kPurchaseFields; ++field)
        menu->addItem(fieldWords(PurchaseField(field)), field);
    menu->setFocusPolicy(Qt::StrongFocus);
    menu->installEventFilter(this);
    connect(menu, &QComboBox::activated, this, [this, menu, column] {
        const int field = menu->currentData().toInt();
        Q_EMIT fieldChosen(column, field < 0 ? std::nullopt : std::optional(PurchaseField(field)));
    });
    menu->show();
    return menu;
}

void ColumnHeader::setColumns(const QStringList &names, const ColumnFields &fields)
{
    while (m_menus.size() > names.size())
        m_menus.takeLast()->deleteLater();
    while (m_menus.size() < names.size())
        m_menus << newMenu(int(m_menus.size()));
    for (qsizetype column = 0; column < names.size(); ++column) {
        const auto field = fields.value(column);
        m_menus[column]->setCurrentIndex(m_menus[column]->findData(field ? int(*field) : -1));
        m_menus[column]->setAccessibleName(tr("What the column “%1” is").arg(names[column]));
        // After the table, although younger than what stands below it.
        QWidget::setTabOrder(column > 0 ? m_menus[column - 1] : parentWidget(), m_menus[column]);
    }
    place();
}

QSize ColumnHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    const int menu = m_menus.isEmpty() ? 0 : m_menus.first()->sizeHint().height();
    size.setHeight(fontMetrics().height() + themeOf(this).space(3) + menu);
    return size;
}

QSize ColumnHeader::sectionSizeFromContents(int logicalIndex) const
{
    QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    const int menu = logicalIndex < m_menus.size() ? m_menus[logicalIndex]->sizeHint().width() : 0;
    size.setWidth(std::max(size.width(), menu + themeOf(this).space(2)));
    return size;
}

void ColumnHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void ColumnHeader::place()
{
    const Theme theme = themeOf(this);
    for (int column = 0; column < m_menus.size(); ++column) {
        const int height = m_menus[column]->sizeHint().height();
        m_menus[column]->setGeometry(sectionViewportPosition(column) + theme.space(1),
                                     viewport()->height() - height - theme.space(1),
                                     sectionSize(column) - theme.space(2), height);
        m_menus[column]->setVisible(!isSectionHidden(column));
    }
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    // The style paints the whole section; its words stand in the part above the menu.
    const int menu = m_menus.isEmpty() ? 0 : m_menus.first()->sizeHint().height();
    QHeaderView::paintSection(painter, rect.adjusted(0, 0, 0, -menu - themeOf(this).space(1)), logicalIndex);
}

bool ColumnHeader::eventFilter(QObject *watched, QEvent *event)
{
    // Rolling over the menus scrolls the table, it changes nothing.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        const auto column = int(m_menus.indexOf(static_cast<QComboBox *>(watched)));
        if (auto *view = qobject_cast<QTableView *>(parent()); view && column >= 0 && view->model()->rowCount() > 0)
            view->setCurrentIndex(view->model()->index(std::max(0, view->currentIndex().row()), column));
    }
    return QHeaderView::eventFilter(watched, event);
}

bool ColumnHeader::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const auto field = fieldOf(*drop->mimeData());
        const int column = logicalIndexAt(drop->position().toPoint());
        if (!field || column < 0) {
            event->ignore();
            return true;
        }
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            Q_EMIT fieldChosen(column, field);
        return true;
    }
    default: return QHeaderView::viewportEvent(event);
    }
}

} // namespace larder
