// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/housedialog.h"

class QListWidget;

namespace larder {

class ActionButton;

/// The aisles of a store in the order in which one walks past them: drag them, or Alt+Up and Alt+Down. Kept at once.
class AislesDialog : public HouseDialog
{
    Q_OBJECT

public:
    AislesDialog(StoreId store, const QString &storeName, HouseholdHandle &handle, Clock &clock, QWidget *parent);

protected:
    void read() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QStringList &aisles);
    void move(int by);
    [[nodiscard]] QStringList shown() const;
    void keep();
    void save();
    void refresh();

    StoreId m_store;
    QStringList m_kept; ///< as the household has them, or is about to
    bool m_isSaving = false;
    QListWidget *m_list;
    ActionButton *m_up;
    ActionButton *m_down;
    ActionButton *m_forget;
};

/// @p order with @p aisle right before @p other, or right behind it.
[[nodiscard]] QStringList movedAisle(QStringList order, const QString &aisle, const QString &other, bool isBehind);

} // namespace larder
