// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/product.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace larder {

/// Who uses this computer: one of the household's members. Adds members and changes their name and colour.
class PeoplePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePanel(QWidget *parent = nullptr);

    void setMembers(const QVector<Member> &members, MemberId here);

Q_SIGNALS:
    void hereChanged(larder::MemberId member);
    /// One without an id is new.
    void memberWanted(const larder::Member &member);

private:
    void addRow(const Member &member, bool isHere);
    void ask(const Member &member);

    QVector<Member> m_members;
    MemberId m_here;
    QButtonGroup *m_group = nullptr; ///< made anew with the rows
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

} // namespace larder
