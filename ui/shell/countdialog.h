// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pantry/product.h"

#include <QDialog>

class QLabel;

namespace larder {

class Field;

/// Asks how much of a product is there. Stays open with a message while the answer cannot be read.
///
/// Show it with open(); it deletes itself when closed.
class CountDialog : public QDialog
{
    Q_OBJECT

public:
    CountDialog(const Product &product, const QString &expected, QWidget *parent);

Q_SIGNALS:
    /// @p amount is in the product's unit.
    void counted(larder::ProductId product, larder::Quantity amount);

protected:
    void accept() override;

private:
    [[nodiscard]] Result<Quantity> typed() const;

    Product m_product;
    Field *m_field;
    QLabel *m_message;
};

} // namespace larder
