// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace larder {

class ActionButton;
class PasteView;

/// File › Paste any text: what the first start offers, at any time.
class PastePage : public Page
{
    Q_OBJECT

public:
    PastePage(HouseholdHandle &handle, Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString addHint() const override { return {}; }
    [[nodiscard]] bool hasQuickAdd() const override { return false; }
    [[nodiscard]] QString summary() const override { return {}; }
    void reload() override;
    void applyChanges(const ChangeSet &) override {}

private:
    void tell(const ImportReport &report);

    PasteView *m_view;
    ActionButton *m_book;
};

/// What booking a pasted text came to, in a sentence; empty where its own action says it.
[[nodiscard]] QString pasteNote(const ImportReport &report);

} // namespace larder
