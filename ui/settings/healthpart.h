// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/healthreading.h"
#include "ui/settings/settingspart.h"

#include <QTimer>

class QFormLayout;
class QTableView;

namespace larder {

class ActionButton;
class HealthCheck;
class HealthModel;
class WordsLabel;

/// The machinery, for people who want to see it: the change stream's handlers, the file, what waits, versions.
class HealthPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit HealthPart(const SettingsContext &context, QWidget *parent = nullptr);

protected:
    void read() override;
    [[nodiscard]] bool concerns(const ChangeSet &changes) const override;

private:
    void addHandlers();
    void addFacts();
    void addChecks();
    void show(const HealthReading &reading);
    void startCheck();
    void showProblems(const Result<QStringList> &problems);
    void copy();
    void fitTable();

    HealthModel *m_model;
    HealthCheck *m_check;
    QTableView *m_table;
    WordsLabel *m_sentence;
    QFormLayout *m_facts;
    QVector<WordsLabel *> m_texts; ///< of the facts
    ActionButton *m_checkNow;
    WordsLabel *m_problems;
    HealthReading m_reading;
    QTimer m_look;
};

} // namespace larder
