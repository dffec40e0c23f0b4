// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/product.h"

#include <QDialog>

class QComboBox;
class QIcon;
class QPushButton;

namespace larder {

class Field;

/// A filled circle in a member's colour, as an icon.
[[nodiscard]] QIcon memberIcon(const QString &colour, const QWidget *widget);

/// Asks for a member's name and colour. Show it with open(); it deletes itself when closed.
class MemberDialog : public QDialog
{
    Q_OBJECT

public:
    /// A member without an id is a new one; its colour is the one that is proposed.
    MemberDialog(const Member &member, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    /// The name is not empty.
    void chosen(const larder::Member &member);

private:
    Member m_member;
    Field *m_name;
    QComboBox *m_colour;
    QPushButton *m_ok = nullptr;
};

/// The colour for the next member, one that nobody of @p members has while there is one.
[[nodiscard]] QString freeColour(const QVector<Member> &members);

} // namespace larder
