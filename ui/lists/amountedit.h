// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lists/listitem.h"
#include "ui/widgets/field.h"

#include <QPointer>

namespace larder {

class AmountMessage;

/// What @p text means for @p item, in its own unit and above zero. A bare number counts what the line shows: packs
/// where it shows packs. Errors: InvalidInput, Ambiguous, worded for people.
[[nodiscard]] Result<Quantity> amountFor(const ListItem &item, const QString &text);

/// Types an amount in its place. What cannot be read is outlined, with the reason below it.
class AmountEdit : public Field
{
    Q_OBJECT

public:
    explicit AmountEdit(const ListItem &item, QWidget *parent = nullptr);
    ~AmountEdit() override;
    Q_DISABLE_COPY_MOVE(AmountEdit)

    [[nodiscard]] Result<Quantity> amount() const;
    /// Whether the amount can be taken; if not, says why.
    bool check();
    /// What is wrong, as shown; empty while nothing is.
    [[nodiscard]] QString message() const;

private:
    void calmDown();

    ListItem m_item;
    QPointer<AmountMessage> m_message; ///< the viewport may end it first
};

} // namespace larder
