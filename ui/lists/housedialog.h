// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"

#include <QDialog>

class QDialogButtonBox;
class QVBoxLayout;

namespace larder {

class LinkButton;
class WordsLabel;

/// A dialog about a part of the household: it reads by itself, follows what changes, and offers Undo for what was done in
/// it. Show it with open(); it deletes itself when closed and remembers its size under its object name.
class HouseDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p handle and @p clock outlive it.
    HouseDialog(const QString &name, HouseholdHandle &handle, Clock &clock, QWidget *parent);

    void done(int result) override;

protected:
    /// Reads what is shown; called once shown and whenever something changed, never while the household is closed.
    virtual void read() = 0;

    [[nodiscard]] HouseholdHandle &handle() { return m_handle; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    /// Where the contents go, above the foot.
    [[nodiscard]] QVBoxLayout *contents() { return m_contents; }
    /// With Close.
    [[nodiscard]] QDialogButtonBox *buttons() { return m_buttons; }
    /// @p width and @p height in units, until somebody chose another size.
    void setUsualSize(int width, int height);

    /// A sentence at the foot, announced; empty hides it.
    void tell(const QString &sentence);
    /// Runs @p work (Result<void> of Household &) and tells what was done, with Undo, or why not.
    template<class Work>
    void change(Work work)
    {
        tell({}); // the Undo at the foot is of what was done before
        m_handle.run(this, std::move(work), [this](const Result<void> &done) { tellOutcome(done); });
    }
    /// After a change that ran elsewhere.
    void tellOutcome(const Result<void> &done);

    void showEvent(QShowEvent *event) override;

private:
    void offerUndo(const Action &action);
    void undo();

    HouseholdHandle &m_handle;
    Clock &m_clock;
    QVBoxLayout *m_contents;
    QDialogButtonBox *m_buttons;
    WordsLabel *m_told;
    LinkButton *m_undo;
    ActionId m_done;
    bool m_hasRead = false;
};

} // namespace larder
