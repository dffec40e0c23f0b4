// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/listitem.h"

#include <QWidget>

class QHBoxLayout;

namespace larder {

class ActionButton;
class FoldButton;
class ListModel;
class ListTree;

/// A folded section at the foot of the list: Have a look, Later, On its way. Hidden while it has no lines.
class ListStrip : public QWidget
{
    Q_OBJECT

public:
    /// @p icon is a name of larderIcon; the title is the section's.
    ListStrip(Section section, const QString &icon, QWidget *parent = nullptr);

    [[nodiscard]] ListModel *model() const { return m_model; }
    [[nodiscard]] ListTree *tree() const { return m_tree; }
    /// A small button at the end of the strip.
    [[nodiscard]] ActionButton *addAction(const QString &text);
    void setItems(const QVector<ListItem> &items, QDate today, const QString &sentence);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool isOpen);

private:
    void fold();

    ListModel *m_model;
    ListTree *m_tree;
    FoldButton *m_button;
    QHBoxLayout *m_row;
};

} // namespace larder
