// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspart.h"
#include "ui/settings/sourcesreading.h"

#include <QTimer>

namespace larder {

class EventFile;
class SourceDesk;
class SourceRow;
class WordsLabel;

/// What tells Larder about stock: its sources, how they stand, and files of events.
class SourcesPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit SourcesPart(const SettingsContext &context, QWidget *parent = nullptr);

protected:
    void read() override;
    [[nodiscard]] bool concerns(const ChangeSet &changes) const override;

private:
    void addFiles();
    void show(const SourcesReading &reading);
    void makeRows();
    void showRows();

    SourceDesk *m_desk;
    EventFile *m_files;
    WordsLabel *m_nothing;
    QVBoxLayout *m_list;
    QVector<SourceRow *> m_rows;
    QWidget *m_body = nullptr; ///< the rows; made anew when there are others
    SourcesReading m_reading;
    QTimer m_look; ///< "2 minutes ago" grows old
};

} // namespace larder
