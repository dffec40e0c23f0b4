// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/product.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace larder {

/// Asks where a product goes: a place that is known, or a new one.
///
/// Show it with open(); it deletes itself when closed.
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    MoveDialog(const Product &product, const QVector<Location> &places, QWidget *parent);

Q_SIGNALS:
    /// @p place is a path, never empty.
    void chosen(larder::ProductId product, const QString &place);

protected:
    void accept() override;

private:
    Product m_product;
    QComboBox *m_place;
    QPushButton *m_move = nullptr;
};

} // namespace larder
