// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspart.h"
#include "ui/settings/sourcerow.h"

#include <QPointer>

namespace larder {

class SourceButtonsDialog;
class SourceNamesDialog;

/// Does what is wanted of sources: asks with dialogs, changes the household, keeps tokens and passwords in the keychain.
class SourceDesk : public QObject
{
    Q_OBJECT

public:
    /// @p window carries the dialogs and owns this object's life.
    SourceDesk(HouseholdHandle &handle, QWidget *window);

    void add();
    void act(const SourceReading &source, const QString &household, SourceRow::Wish wish);
    /// What was read last, for dialogs that are open.
    void refresh(const SourcesReading &reading);

Q_SIGNALS:
    void failed(const larder::Error &error);
    void roomWanted(larder::Room room);

private:
    void ask(const EventSource &source);
    void save(class SourceDialog *dialog, const EventSource &source, const QString &password);
    void keepPassword(SourceId source, const QString &password);
    void makeToken(const EventSource &source);
    void showExample(const EventSource &source, const QString &household, const QString &token,
                     const std::optional<SecretStore::Kept> &kept);
    void showExample(const struct ExampleOf &of, const QString &token, const std::optional<SecretStore::Kept> &kept);
    void showNames(const SourceReading &source);
    void chooseProduct(SourceId source, const SourceProduct &named);
    void showButtons(const SourceReading &source);
    void wireButtons(SourceButtonsDialog *dialog, SourceId source);
    template<class Work>
    void change(Work work);
    void report(const Error &error);

    HouseholdHandle &m_handle;
    QWidget *m_window;
    SourceId m_shown; ///< the source of the dialogs that are open
    QPointer<SourceNamesDialog> m_names;
    QPointer<SourceButtonsDialog> m_buttons;
};

} // namespace larder
