// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"
#include "ui/shell/page.h"

#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace larder {

class Appearance;
class FileChooser;
class HouseholdFiles;

/// What the settings work with; all of it outlives them.
struct SettingsContext
{
    HouseholdHandle &handle;
    Clock &clock;
    Appearance &appearance;
    FileChooser &files;
    HouseholdFiles &household;
};

/// One part of the settings: a column of sections that scrolls. Reads when it is seen and something changed.
class SettingsPart : public QScrollArea
{
    Q_OBJECT

public:
    explicit SettingsPart(const SettingsContext &context, QWidget *parent = nullptr);

    /// Reads everything again: at once where it is seen, else when it is.
    void reload();
    /// The same a moment later, once for all that comes until then.
    void reloadSoon();
    void applyChanges(const ChangeSet &changes);

Q_SIGNALS:
    void failed(const larder::Error &error);
    void said(const QString &sentence);
    void roomWanted(larder::Room room);

protected:
    virtual void read() = 0;
    [[nodiscard]] virtual bool concerns(const ChangeSet &changes) const = 0;
    void showEvent(QShowEvent *event) override;

    /// A heading with a rule, and the layout for what stands under it.
    QVBoxLayout *addSection(const QString &heading);
    /// Room for what follows the sections.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] const SettingsContext &context() const { return m_context; }
    void report(const Error &error);

    /// Runs what changes something on the core thread; what fails is told, and read again so that the screen is right.
    template<class Work>
    void change(Work work)
    {
        m_context.handle.run(this, std::move(work), [this](const auto &done) {
            if (!done) {
                report(done.error());
                reload();
            }
        });
    }

private:
    SettingsContext m_context;
    QVBoxLayout *m_column;
    QTimer m_soon;
    bool m_isStale = true;
};

} // namespace larder
