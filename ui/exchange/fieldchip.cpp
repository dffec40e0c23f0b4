// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/fieldchip.h"

#include "ui/exchange/fieldwords.h"

#include <QApplication>
#include <QDrag>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace larder {

FieldChip::FieldChip(PurchaseField field, QWidget *parent)
    : ActionButton(fieldWords(field), Kind::Small, parent)
    , m_field(field)
{
    setObjectName(u"chip_"_s + purchaseFieldName(field));
    setAutoDefault(false);
    setToolTip(tr("Drag this onto its column, or press it to say it of the chosen column"));
}

void FieldChip::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    ActionButton::mousePressEvent(event);
}

void FieldChip::mouseMoveEvent(QMouseEvent *event)
{
    const bool isDrag = event->buttons().testFlag(Qt::LeftButton)
                        && (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!isDrag) {
        ActionButton::mouseMoveEvent(event);
        return;
    }
    setDown(false);
    auto *drag = new QDrag(this);
    drag->setMimeData(toMime(m_field));
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressedAt);
    drag->exec(Qt::CopyAction);
}

} // namespace larder
