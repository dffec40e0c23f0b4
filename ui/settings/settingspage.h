// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspart.h"

class QStackedWidget;

namespace larder {

class ChoiceStrip;

/// Settings: this computer, shopping, reminders, what tells Larder, and its health.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    enum class Part { General, Shopping, Reminders, Sources, Health };

    explicit SettingsPage(const SettingsContext &context, QWidget *parent = nullptr);

    void showPart(Part part);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString addHint() const override;
    [[nodiscard]] bool hasQuickAdd() const override { return false; }
    [[nodiscard]] QString summary() const override;
    void reload() override;
    void applyChanges(const ChangeSet &changes) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    void addPart(const QString &name, SettingsPart *part);
    [[nodiscard]] SettingsPart *partAt(int index) const;

    SettingsContext m_context;
    ChoiceStrip *m_strip;
    QStackedWidget *m_stack;
};

} // namespace larder
