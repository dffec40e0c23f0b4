// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/purchasecolumns.h"
#include "ui/widgets/actionbutton.h"

namespace larder {

/// A word that can be dragged onto a column; pressed, it goes to the current one.
class FieldChip : public ActionButton
{
    Q_OBJECT

public:
    explicit FieldChip(PurchaseField field, QWidget *parent = nullptr);

    [[nodiscard]] PurchaseField field() const { return m_field; }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    PurchaseField m_field;
    QPoint m_pressedAt;
};

} // namespace larder
